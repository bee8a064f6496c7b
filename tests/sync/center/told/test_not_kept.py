"""Whoever wrote a value that a decision did not keep is told of it, once, with the next sync."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from sync.center.staff.acting import Write
from sync.center.told import telling
from sync.center.told.tables import TO_TELL
from tests.helpers.centers import Center
from tests.helpers.laptops import decoded
from tests.helpers.writers import Writer, a_uuid, deposit

Enrol = Callable[[str], Writer]
CONTACT: dict[str, Any] = {"telephone": "010-0000-0001", "caution": None, "preferred": None}


def told(writer: Writer) -> list[dict[str, Any]]:
    """Notices that a sync of this person brings."""
    head = writer.manifest()[writer.user_stream].head
    pulled = writer.pull(writer.user_stream) if head else None
    rows = [row for frame in (pulled.frames if pulled else ()) for row in frame.rows]
    values = [decoded(bytes(one.change))["v"] for row in rows if row.kind == "notice"
              for one in row.heads]  # fmt: skip
    return [value for value in values if value["about"] == "not_kept"]


def two_deposits(enrol: Enrol, case: str) -> tuple[Writer, Writer, list[str]]:
    gaon, narae = enrol("gaon"), enrol("narae")
    base = [gaon.write(case, deposit(1)), narae.write(case, deposit(2))]
    gaon.push()
    narae.push()
    return gaon, narae, base


def test_the_author_of_what_was_not_kept_is_told_and_nobody_else(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon, narae, base = two_deposits(enrol, case)
    gaon.write(case, deposit(1), op="res", base=base)
    gaon.push()
    (notice,) = told(narae)
    assert notice["place"] == ["fact", "household/home.deposit", "value"]
    assert (notice["case"], notice["cids"], notice["by"]) == (case, [base[1]], "gaon")
    assert told(gaon) == []


def test_it_is_told_once_however_often_one_asks(center: Center, enrol: Enrol, case: str) -> None:
    gaon, narae, base = two_deposits(enrol, case)
    gaon.write(case, deposit(1), op="res", base=base)
    gaon.push()
    gaon.push(first=1)
    assert len(told(narae)) == len(told(narae)) == 1
    with center.base.reading() as connection:
        assert connection.execute(select(TO_TELL)).all() == []


def a_third(center: Center, enrol: Enrol, case: str) -> Writer:
    """Another consultant of the case."""
    daon = enrol("daon")
    center.staff.assign(case, "daon", "second")
    return daon


def test_a_third_value_tells_both(center: Center, enrol: Enrol, case: str) -> None:
    gaon, narae, base = two_deposits(enrol, case)
    daon = a_third(center, enrol, case)
    daon.write(case, deposit(3), op="res", base=base)
    daon.push()
    assert len(told(gaon)) == len(told(narae)) == 1
    assert told(daon) == []


def test_a_text_that_was_joined_was_kept(enrol: Enrol, case: str) -> None:
    gaon, narae = enrol("gaon"), enrol("narae")
    fields: dict[str, Any] = {"kind": "case", "row": case, "group": "contact"}
    first = gaon.write(case, CONTACT, op="new", **fields)
    gaon.push()
    base = [
        gaon.write(case, CONTACT | {"caution": "개가 있음"}, base=[first], **fields),
        narae.write(case, CONTACT | {"caution": "계단"}, base=[first], **fields),
    ]
    gaon.push()
    narae.push()
    both = CONTACT | {"caution": "개가 있음\n계단"}
    gaon.write(case, both, op="res", base=base, **fields)
    gaon.push()
    assert told(narae) == []


def test_of_two_decisions_the_one_that_falls_is_told_with_what_it_had_kept(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon, narae, base = two_deposits(enrol, case)
    decided = [
        gaon.write(case, deposit(1), op="res", base=base),
        narae.write(case, deposit(2), op="res", base=base),
    ]
    gaon.push()
    assert narae.outcomes() == {2: "conflict"}
    daon = a_third(center, enrol, case)
    daon.write(case, deposit(1), op="res", base=decided)
    daon.push()
    cids = sorted(cid for notice in told(narae) for cid in notice["cids"])
    assert decided[1] in cids
    assert told(gaon) == []


def test_the_author_of_a_removal_or_of_a_change_is_told(enrol: Enrol, case: str) -> None:
    gaon, narae, member = enrol("gaon"), enrol("narae"), a_uuid()
    fields: dict[str, Any] = {"kind": "member", "row": member}
    who = gaon.write(case, {"name": "가온들"}, op="new", group="who", **fields)
    gaon.push()
    changed = narae.write(case, {"name": "나래뜰"}, base=[who], group="who", **fields)
    narae.push()
    removal = gaon.remove(case, "member", member, [who])
    gaon.push()
    back = narae.write(case, None, op="undel", base=[removal], group="row", **fields)
    narae.push()
    assert [notice["cids"] for notice in told(gaon)] == [[removal]]
    gaon.remove(case, "member", member, [back, changed, who])
    gaon.push()
    assert told(narae) == []


def test_an_ordinary_edit_or_removal_tells_nobody(enrol: Enrol, case: str) -> None:
    gaon, narae = enrol("gaon"), enrol("narae")
    first = gaon.write(case, deposit(1))
    gaon.push()
    second = narae.write(case, deposit(2), base=[first])
    narae.remove(case, "fact", "household/home.deposit", [second])
    narae.push()
    assert told(gaon) == []


def test_the_centers_own_decision_tells_both(center: Center, enrol: Enrol, case: str) -> None:
    gaon, narae, _ = two_deposits(enrol, case)
    write = Write(case, "fact", "household/home.deposit", "value", "set", deposit(7))
    center.staff.act("test", case, lambda connection: center.staff.write(connection, [write]))
    assert [notice["by"] for notice in (*told(gaon), *told(narae))] == ["center", "center"]


def test_a_notice_that_breaks_off_is_written_with_the_next_manifest(
    enrol: Enrol, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The note and the decision are one transaction; the notice waits for the next manifest."""
    gaon, narae, base = two_deposits(enrol, case)
    gaon.write(case, deposit(1), op="res", base=base)
    gaon.push()
    with monkeypatch.context() as broken:
        broken.setattr(telling, "_notice", lambda _rows: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            narae.manifest()
    assert len(told(narae)) == 1
