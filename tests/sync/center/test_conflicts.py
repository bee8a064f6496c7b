"""Heads, conflicts and removed rows at the Center, as laptops will pull them."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import select

from sync.center import reports
from sync.center.tables import CONFLICT
from sync.protocol.messages import Pulled
from tests.helpers.centers import Center
from tests.helpers.writers import Writer, a_uuid, deposit

Enrol = Callable[[str], Writer]
DEPOSIT = ("fact", "household/home.deposit", "value")


def states(center: Center) -> list[str]:
    with center.base.reading() as connection:
        return sorted(connection.execute(select(CONFLICT.c.state)).scalars())


def heads(pulled: Pulled) -> list[str]:
    return [head.cid for frame in pulled.frames for row in frame.rows for head in row.heads]


def test_two_unseen_values_are_a_conflict_and_both_travel(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon, narae = enrol("gaon"), enrol("narae")
    mine, theirs = gaon.write(case, deposit(1)), narae.write(case, deposit(2))
    assert gaon.outcomes() == {}
    assert narae.outcomes() == {1: "conflict"}
    assert gaon.registers(case)[DEPOSIT] == (mine, theirs)
    assert center.conflicts(case) == {DEPOSIT}
    assert [line.group for line in reports.conflicts(center.staff)] == ["value"]


def test_equal_values_and_seen_values_are_no_conflict(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon, narae = enrol("gaon"), enrol("narae")
    first = gaon.write(case, deposit(1))
    gaon.push()
    narae.write(case, deposit(1))
    assert narae.outcomes() == {1: "same"}
    gaon.write(case, deposit(2), base=[first, narae.cid(1)])
    assert gaon.outcomes() == {}
    assert center.conflicts(case) == set()


def test_a_settlement_names_all_and_closes(center: Center, enrol: Enrol, case: str) -> None:
    gaon, narae = enrol("gaon"), enrol("narae")
    base = [gaon.write(case, deposit(1)), narae.write(case, deposit(2))]
    gaon.push()
    narae.push()
    settled = gaon.write(case, deposit(3), op="res", base=base)
    assert gaon.outcomes() == {}
    assert narae.registers(case)[DEPOSIT] == (settled,)
    assert states(center) == ["resolved"]


def test_an_ordinary_edit_leaves_the_other_value_open(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon, narae = enrol("gaon"), enrol("narae")
    mine, theirs = gaon.write(case, deposit(1)), narae.write(case, deposit(2))
    gaon.push()
    narae.push()
    mine = gaon.write(case, deposit(3), base=[mine])
    assert gaon.outcomes() == {2: "conflict"}
    assert set(gaon.registers(case)[DEPOSIT]) == {mine, theirs}
    gaon.write(case, deposit(2), base=[mine])
    assert gaon.outcomes() == {3: "same"}
    assert states(center) == ["superseded"]


def test_a_removal_loses_to_a_change_it_did_not_see(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon, narae, member = enrol("gaon"), enrol("narae"), a_uuid()
    fields: dict[str, Any] = {"kind": "member", "row": member, "group": "who"}
    who = gaon.write(case, {"name": "가온들"}, op="new", **fields)
    gaon.push()
    narae.write(case, {"name": "나래뜰"}, base=[who], **fields)
    removal = gaon.remove(case, "member", member, [who])
    assert gaon.outcomes() == {}
    assert narae.outcomes() == {1: "conflict"}
    assert center.conflicts(case) == {("member", member, "row")}
    gaon.write(case, None, kind="member", row=member, group="row", op="undel", base=[removal])
    assert gaon.outcomes() == {}
    assert center.conflicts(case) == set()
    assert gaon.registers(case)["member", member, "who"] == (narae.cid(1),)


def test_a_removal_that_saw_everything_stands_as_a_tombstone(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon, member = enrol("gaon"), a_uuid()
    who = gaon.write(case, {"name": "가온들"}, kind="member", row=member, group="who", op="new")
    removal = gaon.remove(case, "member", member, [who])
    assert gaon.outcomes() == {}
    assert center.conflicts(case) == set()
    registers = gaon.registers(case)
    assert registers["member", member, "row"] == (removal,)
    assert registers["member", member, "who"] == (who,)


def test_a_pull_from_a_version_gives_only_what_moved(enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    first = gaon.write(case, deposit(1))
    gaon.note(case)
    gaon.push()
    head = gaon.manifest()[case].head
    second = gaon.write(case, deposit(2), base=[first])
    gaon.push()
    pulled = gaon.pull(case, head)
    assert heads(pulled) == [second]
    assert (pulled.frames[0].after, pulled.frames[0].to) == (head, head + 1)
    assert gaon.pull(case, head + 1).frames == ()


def test_what_travels_together_stands_in_one_frame(enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    for tx in range(100, 130):
        for _ in range(7):
            value = {"text": "메모 " * 20, "about": None, "corrects": None}
            gaon.write(case, value, kind="note", row=a_uuid(), op="app", tx=tx)
    gaon.push()
    pulled = gaon.pull(case, most=20_000)
    assert pulled.end.more
    after, seen = 0, 0
    while True:
        pulled = gaon.pull(case, after, most=20_000)
        for frame in pulled.frames:
            assert frame.after == after
            after = frame.to
            seen += sum(1 for row in frame.rows if row.kind == "note")
            assert seen % 7 == 0
        if not pulled.end.more:
            break
    assert seen == 30 * 7
    assert after == gaon.manifest()[case].head
