"""Deciding between records without a network, in one transaction, and taking it back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from core.casework.alerts.alert import AlertKind
from core.casework.conflicts.decided import seen_before
from core.errors import Mistake
from core.office.case.settling import Settlement
from core.office.office import Office
from core.people.answer import Answer, given
from core.record.change import Change
from core.record.kinds import HOUSEHOLD, ROW_GROUP
from core.store import outbox, past, registers, streams
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from tests.helpers.builders import a_case, a_person, an_office, an_open_visit
from tests.helpers.laptops import decoded

PLACE = ("fact", "household/home.deposit", "value")
OTHER = "consultant-2"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = an_office(tmp_path)
    yield made
    made.database.close()


def came(
    office: Office, case: str, place: tuple[str, str, str], value: Any, cid: str, *base: str,
    op: str = "set", author: str = OTHER, keeps: tuple[KeptHead, ...] = (),
) -> None:  # fmt: skip
    """A record of somebody else came with a sync. keeps: what stands beside it at the Center."""
    version = streams.positions(office.database)[case].version + 1
    head = KeptHead(cid, op, value, base, 0, author, None)
    row = PulledRow(*place, version, (*keeps, head))
    streams.absorb(office.database, PulledFrame(case, "case", 1, version, [row]))


def differing(office: Office) -> str:
    """A deposit of 10 here, of 30 elsewhere; both had seen 5."""
    case = a_case(office)
    visit = an_open_visit(office, case)
    came(office, case, PLACE, given(5).to_json(), "C.1.1", author="center")
    office.case(case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(10))
    came(office, case, PLACE, given(30).to_json(), "X.1.1", "C.1.1")
    return case


def settlement(office: Office, case: str, answer: Answer, **more: Any) -> Settlement:
    (conflict,) = office.differing_case(case).conflicts
    seen = frozenset(side.cid for side in conflict.sides)
    return Settlement(*conflict.spot, answer.to_json(), seen, **more)


def written(office: Office) -> list[Change]:
    with office.database.reading() as connection:
        bodies = connection.execute(select(outbox.OUTBOX.c.body).order_by(outbox.OUTBOX.c.seq))
        return [Change.from_json(decoded(body)) for body in bodies.scalars()]


def test_a_decision_names_all_that_differed_and_ends_it(office: Office) -> None:
    case = differing(office)
    (conflict,) = office.differing_case(case).conflicts
    office.settle(case, [settlement(office, case, given(30))])
    last = written(office)[-1]
    assert (last.op, set(last.base)) == ("res", {side.cid for side in conflict.sides})
    assert office.case(case).conflicts == ()
    assert office.case(case).answer(HOUSEHOLD, "home.deposit").value == 30
    assert office.conflict_count() == 0


def test_both_sides_and_what_both_had_seen_are_still_here_afterwards(office: Office) -> None:
    case = differing(office)
    office.settle(case, [settlement(office, case, given(30))])
    found = office.differing_case(case)
    values = [(one.value or {}).get("value") for one in found.recorded if one.spot == PLACE]
    assert sorted(map(str, values)) == ["10", "30", "30", "5"]
    assert any(one.recorded.cid == "X.1.1" for one in office.history(case))


def test_what_both_had_seen_stays_here_though_own_work_was_sent_before_it_differed(
    office: Office,
) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    came(office, case, PLACE, given(5).to_json(), "C.1.1", author="center")
    office.case(case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(10))
    last = outbox.next_batch(office.database, 999, 10**9).changes[-1].seq
    outbox.acknowledge(office.database, last, [], 1)
    with office.database.reading() as connection:
        mine = registers.load(connection, (case, *PLACE)).heads
    came(office, case, PLACE, given(30).to_json(), "X.1.1", "C.1.1", keeps=mine)
    found = office.differing_case(case)
    before = seen_before(found.conflicts[0], found.recorded)
    assert before is not None
    assert (before.value or {})["value"] == 5
    # What was told in this visit counts in it, though the other record is the newer one.
    assert office.household_facts(case, visit)["home"]["deposit"] == {"between": [10, 30]}


def test_a_decision_is_taken_back_by_another_one(office: Office) -> None:
    case = differing(office)
    office.settle(case, [settlement(office, case, given(30))])
    (made,) = office.differing_case(case).decisions
    again = Settlement(*PLACE, given(10).to_json(), frozenset({made.made.cid}))
    office.settle(case, [again])
    assert office.case(case).answer(HOUSEHOLD, "home.deposit").value == 10
    assert written(office)[-1].base == (made.made.cid,)
    (made,) = office.differing_case(case).decisions
    assert len(made.conflict.sides) == 2


def test_several_are_decided_in_one_act_or_none_of_them(office: Office) -> None:
    case = differing(office)
    theirs = {"telephone": "010-0000-0002", "caution": None, "preferred": None}
    came(office, case, ("case", case, "contact"), theirs, "X.1.2")
    deposit, contact = office.differing_case(case).conflicts
    before = len(written(office))
    good = Settlement(*deposit.spot, given(30).to_json(), frozenset(s.cid for s in deposit.sides))
    stale = Settlement(*contact.spot, theirs, frozenset({"X.1.2"}))
    with pytest.raises(Mistake):
        office.settle(case, [good, stale])
    assert len(written(office)) == before
    whole = Settlement(*contact.spot, theirs, frozenset(s.cid for s in contact.sides))
    office.settle(case, [good, whole])
    first, last = written(office)[-2:]
    assert first.tx == last.tx
    assert office.conflict_count() == 0


def test_a_record_that_came_meanwhile_is_not_decided_unseen(office: Office) -> None:
    case = differing(office)
    mine = settlement(office, case, given(30))
    theirs = KeptHead("X.1.1", "set", given(30).to_json(), ("C.1.1",), 0, OTHER, None)
    came(office, case, PLACE, given(40).to_json(), "Y.1.1", "C.1.1", keeps=(theirs,))
    with pytest.raises(Mistake) as refused:
        office.settle(case, [mine])
    assert refused.value.sentence.key == "differ.moved"
    assert len(office.case(case).conflicts[0].sides) == 3


def test_a_side_of_the_open_visit_still_counts_in_it(office: Office) -> None:
    case = differing(office)
    visit = office.case(case).visits[0].id
    (conflict,) = office.differing_case(case).conflicts
    assert office.household_facts(case, visit)["home"]["deposit"] == {"between": [10, 30]}
    mine = next(side for side in conflict.sides if side.visit == visit)
    office.settle(case, [settlement(office, case, given(10), visit=mine.visit)])
    assert office.household_facts(case, visit)["home"]["deposit"] == 10


def test_a_group_that_is_not_critical_is_settled_whole_too(office: Office) -> None:
    case = a_case(office)
    stage = ("case", case, "stage")
    came(office, case, stage, {"stage": "closed", "reason": "이사"}, "X.1.1")
    (conflict,) = office.case(case).conflicts
    seen = frozenset(side.cid for side in conflict.sides)
    office.differing_case(case)
    office.settle(case, [Settlement(*stage, {"stage": "closed", "reason": "이사"}, seen)])
    assert set(written(office)[-1].base) == seen
    assert office.case(case).conflicts == ()


@pytest.mark.parametrize("keeps", [True, False])
def test_a_row_that_one_removed_and_another_changed_is_kept_or_removed(
    office: Office, *, keeps: bool
) -> None:
    person, other = a_person(), a_person("나래뜰", "child", "1980-05-02")
    case = a_case(office, person, other)
    office.case(case)
    removal = ("member", other.id, ROW_GROUP)
    came(office, case, removal, None, "X.1.1", "none.1.1", op="del")
    (conflict,) = office.differing_case(case).conflicts
    assert (conflict.group, conflict.values[0]) == (ROW_GROUP, None)
    assert office.conflict_count() == 1
    seen = frozenset(side.cid for side in conflict.sides)
    office.settle(case, [Settlement(*removal, {} if keeps else None, seen)])
    names = [one.name for one in office.case(case).household.members]
    assert names == (["가온들", "나래뜰"] if keeps else ["가온들"])
    assert office.conflict_count() == 0
    (made,) = office.differing_case(case).decisions
    office.settle(case, [Settlement(*removal, None if keeps else {}, frozenset({made.made.cid}))])
    assert len(office.case(case).household.members) == (1 if keeps else 2)


def test_a_number_of_thirteen_digits_is_refused(office: Office) -> None:
    case = a_case(office)
    theirs = {"telephone": None, "caution": "개", "preferred": None}
    came(office, case, ("case", case, "contact"), theirs, "X.1.1")
    (conflict,) = office.differing_case(case).conflicts
    seen = frozenset(side.cid for side in conflict.sides)
    value = theirs | {"caution": "520310-2000000"}
    with pytest.raises(Mistake):
        office.settle(case, [Settlement(*conflict.spot, value, seen)])


def test_what_health_asks_for_is_not_written_anew_without_its_consent(office: Office) -> None:
    case = a_case(office)
    place = ("fact", "household/expenses.chronic_medical", "value")
    came(office, case, place, given(5).to_json(), "X.1.1")
    came(office, case, place, given(9).to_json(), "Y.1.1",
         keeps=(KeptHead("X.1.1", "set", given(5).to_json(), (), 0, OTHER, None),))  # fmt: skip
    facts = frozenset({"expenses.chronic_medical"})
    with pytest.raises(Mistake):
        office.settle(case, [settlement(office, case, given(7), facts=facts)])
    office.settle(case, [settlement(office, case, given(9))])


def test_equal_values_settle_by_themselves_and_are_listed(office: Office) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(10))
    came(office, case, PLACE, given(10).to_json(), "X.1.1")
    found = office.differing_case(case)
    assert found.conflicts == ()
    assert [one.spot for one in found.file.agreed] == [PLACE]


def test_a_case_with_differing_records_is_among_what_to_see_to(office: Office) -> None:
    case = differing(office)
    kinds = {alert.kind for alert in office.alerts() if alert.case == case}
    assert AlertKind.DIFFERS in kinds


def test_a_case_that_leaves_takes_its_past_with_it(office: Office) -> None:
    case = differing(office)
    office.settle(case, [settlement(office, case, given(30))])
    last = outbox.next_batch(office.database, 999, 10**9).changes[-1].seq
    outbox.acknowledge(office.database, last, [], 1)
    assert streams.leave(office.database, [case]) == (case,)
    with office.database.reading() as connection:
        assert past.of_case(connection, case) == ()


def test_a_record_that_the_center_drops_leaves_nothing_of_its_past(office: Office) -> None:
    case = differing(office)
    with office.database.reading() as connection:
        assert past.of_case(connection, case) != ()
    version = streams.positions(office.database)[case].version + 1
    frame = PulledFrame(case, "case", 1, version, [], drop=[PLACE[1]])
    streams.absorb(office.database, frame)
    with office.database.reading() as connection:
        assert past.of_case(connection, case) == ()


# --- what others decided


def told(office: Office, row: str, **changed: Any) -> None:
    body = {"about": "not_kept", "case": "c", "cids": [], "by": OTHER, "at": 5, "note": None,
            "place": list(PLACE)} | changed  # fmt: skip
    version = len(row)
    head = KeptHead(f"center.1.{version}", "app", body, (), 0, "center", None)
    pulled = PulledRow("notice", row, "value", version, (head,))
    streams.absorb(office.database, PulledFrame("user", "user", 1, version, [pulled]))


def test_what_was_not_kept_is_told_until_it_is_put_aside(office: Office) -> None:
    case = a_case(office)
    told(office, "n", case=case)
    told(office, "nn")
    told(office, "nnn", about="held_applied")
    told(office, "nnnn", place="?")
    (newest, gone), (oldest, file) = office.not_kept()
    assert (newest.notice, gone) == ("nn", None)
    assert (oldest.spot, oldest.by, oldest.at_ms) == (PLACE, OTHER, 5)
    assert file is not None
    assert file.id == case
    office.put_aside("nn")
    office.put_aside("nn")
    assert [one.notice for one, _ in office.not_kept()] == ["n"]
