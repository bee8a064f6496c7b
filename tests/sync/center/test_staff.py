"""What the Center's staff does: each verb one transaction, each logged with who."""

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from core.errors import Mistake
from core.record.change import Change
from sync.center.base import Base
from sync.center.keys import CenterKeys
from sync.center.staff import Staff
from sync.center.staff.cases import FOLLOWING
from sync.center.tables import HELD, LEDGER, STAFF_LOG
from sync.protocol.user_stream import HELD_APPLIED, HELD_DECLINED
from tests.helpers.centers import Center
from tests.helpers.writers import Writer, a_uuid, deposit, gaps

Enrol = Callable[[str], Writer]


def told(refused: "pytest.ExceptionInfo[Mistake]") -> str:
    return refused.value.sentence.key


def values(center: Center, stream: str, kind: str) -> list[Any]:
    """Values of all changes of a kind in a stream, in the Center's order."""
    return [change.value for _, change in center.history(stream) if change.kind == kind]


def a_case_line(case: str, *rows: dict[str, Any]) -> str:
    return json.dumps({"case": case, "rows": rows}, ensure_ascii=False)


def a_row(**changed: Any) -> dict[str, Any]:
    row = {"kind": "case", "row": a_uuid(), "group": "contact", "op": "new"}
    return row | {"value": {"telephone": "010-0000-0001"}} | changed


def test_a_case_comes_in_whole_with_its_authors(center: Center) -> None:
    case = a_uuid()
    line = a_case_line(
        case,
        a_row(),
        a_row(kind="note", group="value", op="app", value={"text": "메모"}, author="gaon", wall=5),
    )
    assert center.staff.add_case(line) == case
    history = [change for _, change in center.history(case)]
    assert [(one.author, one.tx) for one in history] == [("center", 1), ("gaon", 1)]
    assert history[1].wall == 5
    assert [cid for cid, _ in center.history(case)] == ["center.1.1", "center.1.2"]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[]",
        '{"case": "no uuid", "rows": []}',
        '{"case": "5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01"}',
        '{"case": "5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01", "rows": [{"kind": "case"}]}',
        a_case_line("5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01", a_row(value={"share": 0.5})),
        a_case_line("5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01", a_row(), a_row(kind="dream")),
        a_case_line("5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01", a_row(op="app")),
    ],
)
def test_a_case_that_is_not_right_leaves_nothing(center: Center, line: str) -> None:
    before = center.everything()
    with pytest.raises(Mistake):
        center.staff.add_case(line)
    assert center.everything() == before
    assert center.versions() == {}


def test_a_case_comes_in_once(center: Center) -> None:
    line = a_case_line(a_uuid(), a_row())
    center.staff.add_case(line)
    with pytest.raises(Mistake) as refused:
        center.staff.add_case(line)
    assert told(refused) == "center.case_there"


def test_assigning_again_does_nothing_and_another_role_is_refused(
    center: Center, case: str
) -> None:
    before = center.everything()
    assert center.staff.assign(case, "gaon") == "owner"
    assert center.staff.assign(case, "narae", "second") == "second"
    assert center.everything() == before
    with pytest.raises(Mistake) as refused:
        center.staff.assign(case, "gaon", "reader")
    assert told(refused) == "center.other_role"


@pytest.mark.parametrize(
    ("act", "key"),
    [
        (lambda staff, case: staff.assign(a_uuid(), "gaon"), "center.no_case"),
        (lambda staff, case: staff.assign(case, "nobody"), "center.no_consultant"),
        (lambda staff, case: staff.assign(case, "gaon", "king"), "center.no_role"),
        (lambda staff, case: staff.appoint(a_uuid(), "2026-11-25", None, None), "center.no_case"),
        (lambda staff, case: staff.appoint(case, "soon", None, None), "center.bad_day"),
        (lambda staff, case: staff.appoint(case, "2026-11-25", "25:00", None), "center.bad_hour"),
        (lambda staff, case: staff.answer(a_uuid(), "accepted"), "center.no_referral"),
        (lambda staff, case: staff.answer(a_uuid(), "lost"), "center.no_state"),
        (lambda staff, case: staff.add_consultant("gaon", "x"), "center.consultant_there"),
        (lambda staff, case: staff.add_consultant("two words", "x"), "center.bad_consultant"),
        (lambda staff, case: staff.enrol_code("nobody"), "center.no_consultant"),
        (lambda staff, case: staff.revoke("L0"), "center.no_laptop"),
        (lambda staff, case: staff.recovery_code("L0"), "center.no_laptop"),
        (
            lambda staff, case: staff.decide("L0", 1, 1, apply=True, note=None),
            "center.nothing_held",
        ),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(
    center: Center, case: str, act: Callable[[Staff, str], object], key: str
) -> None:
    before = center.everything()
    with pytest.raises(Mistake) as refused:
        act(center.staff, case)
    assert told(refused) == key
    assert center.everything() == before


def test_every_verb_is_kept_with_who_gave_it(center: Center, case: str) -> None:
    Staff(center.base, center.keys, "바다솔").appoint(case, "2026-11-25", "10:00", "첫 방문")
    with center.base.reading() as connection:
        log = [(row.who, row.what) for row in connection.execute(select(STAFF_LOG))]
    assert ("바다솔", "appoint") in log
    assert {what for who, what in log if who == "복지매니저"} == {
        "add-case", "add-consultant", "assign",
    }  # fmt: skip


def test_a_planned_visit_reaches_the_laptop(center: Center, enrol: Enrol, case: str) -> None:
    visit = center.staff.appoint(case, "2026-11-25", "10:00", "첫 방문")
    registers = enrol("gaon").registers(case)
    assert ("visit", visit, "plan") in registers
    assert values(center, case, "visit")[0] == {
        "date": "2026-11-25", "time": "10:00", "purpose": "첫 방문", "with": [],
    }  # fmt: skip
    assert center.conflicts(case) == set()


def a_referral(pen: Writer, case: str, state: str = "prepared") -> str:
    row = a_uuid()
    pen.write(case, {"to": "견본복지관"}, kind="referral", row=row, group="request", op="new")
    pen.write(case, {"state": state}, kind="referral", row=row, group="state", op="new")
    pen.push()
    return row


def test_an_agencys_answers_follow_one_another(center: Center, enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    row = a_referral(gaon, case)
    with pytest.raises(Mistake) as refused:
        center.staff.answer(row, "done")
    assert told(refused) == "center.state_cannot_follow"
    for state in ("requested", "accepted", "delivering", "done"):
        center.staff.answer(row, state)
    last = values(center, case, "referral")[-1]
    assert (last["state"], last["who"], last["how"]) == ("done", "복지매니저", "telephone")
    assert last["at"] == "2026-11-24T09:00:00+09:00"
    assert len(gaon.registers(case)["referral", row, "state"]) == 1
    with pytest.raises(Mistake):
        center.staff.answer(row, "withdrawn")


def test_an_answer_settles_two_states_that_differ(center: Center, enrol: Enrol, case: str) -> None:
    gaon, narae = enrol("gaon"), enrol("narae")
    row = a_referral(gaon, case, "requested")
    narae.write(case, {"state": "withdrawn"}, kind="referral", row=row, group="state")
    assert narae.outcomes() == {1: "conflict"}
    center.staff.answer(row, "accepted", "paper")
    assert center.conflicts(case) == set()


def test_states_of_a_referral_are_those_of_the_records_page() -> None:
    assert set(FOLLOWING) == {state for after in FOLLOWING.values() for state in after} | {
        "prepared"
    }


# --- held work -----------------------------------------------------------------------------


def held_tx(center: Center, dasom: Writer, case: str) -> None:
    """Two changes that travel together, and one alone, without access."""
    member = a_uuid()
    dasom.write(case, {"name": "다솜찬"}, kind="member", row=member, group="who", op="new", tx=1)
    dasom.write(case, {"relation": None}, kind="member", row=member, group="tie", op="new", tx=1)
    dasom.write(case, deposit(9))
    assert set(dasom.outcomes().values()) == {"held:no-access"}


def test_held_work_knows_in_whose_care_the_case_is(center: Center, enrol: Enrol, case: str) -> None:
    held_tx(center, enrol("dasom"), case)
    with center.base.reading() as connection:
        assert set(connection.execute(select(HELD.c.owner)).scalars()) == {"gaon"}


def test_applying_takes_all_that_travelled_together(
    center: Center, enrol: Enrol, case: str
) -> None:
    dasom = enrol("dasom")
    held_tx(center, dasom, case)
    gaon = enrol("gaon")
    gaon.write(case, deposit(1))
    gaon.push()
    assert center.staff.decide(dasom.laptop, 1, 2, apply=True, note=None) == "applied"
    assert center.changes()[dasom.cid(1)] == dasom.written[0]
    assert set(center.held()) == {dasom.cid(3)}
    assert center.staff.decide(dasom.laptop, 1, 3, apply=True, note=None) == "conflict"
    assert dasom.outcomes(first=1) == {1: "duplicate", 2: "duplicate", 3: "conflict"}
    assert gaps(center.versions()[case]) == []
    notices = values(center, dasom.user_stream, "notice")
    assert [one["about"] for one in notices] == [HELD_APPLIED, HELD_APPLIED]
    assert notices[0]["cids"] == [dasom.cid(1), dasom.cid(2)]


def test_declining_keeps_the_bytes_and_tells_why(center: Center, enrol: Enrol, case: str) -> None:
    dasom = enrol("dasom")
    held_tx(center, dasom, case)
    assert center.staff.decide(dasom.laptop, 1, 3, apply=False, note="중복") == "declined"
    notice = values(center, dasom.user_stream, "notice")[0]
    assert (notice["about"], notice["note"]) == (HELD_DECLINED, "중복")
    with center.base.reading() as connection:
        row = connection.execute(select(HELD).where(HELD.c.seq == 3)).one()
    assert (bytes(row.raw), row.state, row.decided_by) == (
        dasom.written[2], "declined", "복지매니저",
    )  # fmt: skip
    with pytest.raises(Mistake):
        center.staff.decide(dasom.laptop, 1, 3, apply=True, note=None)


def test_a_successor_that_was_applied_first_keeps_standing(
    center: Center, enrol: Enrol, case: str
) -> None:
    """Held work that is let in late does not come back over what replaced it."""
    dasom = enrol("dasom")
    first = dasom.write(case, deposit(1))
    dasom.push()
    center.staff.assign(case, "dasom", "second")
    second = dasom.write(case, deposit(2), base=[first])
    assert dasom.outcomes() == {}
    assert center.staff.decide(dasom.laptop, 1, 1, apply=True, note=None) == "applied"
    key = ("fact", "household/home.deposit", "value")
    assert dasom.registers(case)[key] == (second,)
    assert center.conflicts(case) == set()


def test_what_is_no_change_can_only_be_declined(center: Center, enrol: Enrol) -> None:
    gaon = enrol("gaon")
    gaon.written.append(b"{}")
    gaon.push()
    with pytest.raises(Mistake) as refused:
        center.staff.decide(gaon.laptop, 1, 1, apply=True, note=None)
    assert told(refused) == "center.cannot_apply"
    assert center.staff.decide(gaon.laptop, 1, 1, apply=False, note=None) == "declined"


def test_a_case_nobody_knew_begins_with_the_work_that_was_held(
    center: Center, enrol: Enrol
) -> None:
    gaon, case = enrol("gaon"), a_uuid()
    cid = gaon.write(case, deposit(1))
    assert gaon.outcomes() == {1: "held:unknown-stream"}
    center.staff.decide(gaon.laptop, 1, 1, apply=True, note=None)
    center.staff.assign(case, "gaon")
    assert gaon.registers(case)["fact", "household/home.deposit", "value"] == (cid,)


# --- many commands at once -----------------------------------------------------------------


def test_commands_at_the_same_moment_leave_no_gap_in_the_centers_numbers(center: Center) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def command(number: int) -> str:
        base = Base(center.url, center.clock)
        try:
            staff = Staff(base, CenterKeys(center.keys.folder), f"pen {number}")
            return staff.add_case(a_case_line(a_uuid(), a_row(), a_row()))
        finally:
            base.close()

    with ThreadPoolExecutor(6) as threads:
        cases = list(threads.map(command, range(18)))
    with center.base.reading() as connection:
        numbers = connection.execute(select(LEDGER.c.seq)).scalars().all()
    assert gaps([int(number) for number in numbers]) == []
    assert len(numbers) == 36
    assert {len(center.history(case)) for case in cases} == {2}


def test_the_center_writes_canonical_changes(center: Center, case: str) -> None:
    for body in center.changes().values():
        assert Change.from_json(msgspec.json.decode(body)).canonical() == body
