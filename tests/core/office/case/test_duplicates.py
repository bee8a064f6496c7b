"""Two cases that may be one household: the Center asks, a person answers, no id is rewritten."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from core.errors import Mistake
from core.office.case.settling import Settlement
from core.office.office import Office
from core.store import outbox, streams
from core.store.notices import Alike
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from tests.helpers.builders import a_case, a_person, an_office
from tests.helpers.laptops import decoded


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = an_office(tmp_path)
    yield made
    made.database.close()


def asked(office: Office, row: str, case: str, other: str) -> None:
    """The Center asks whether both are one household."""
    body = {"about": "duplicate", "case": case, "other": other, "why": ["person"], "cids": [],
            "by": "center", "at": 0, "note": None}  # fmt: skip
    head = KeptHead(f"center.1.{len(row)}", "app", body, (), 0, "center", None)
    pulled = PulledRow("notice", row, "value", len(row), (head,))
    streams.absorb(office.database, PulledFrame("user", "user", 1, len(row), [pulled]))


def last_change(office: Office) -> dict[str, object]:
    with office.database.reading() as connection:
        newest = select(outbox.OUTBOX.c.body).order_by(outbox.OUTBOX.c.seq.desc()).limit(1)
        return decoded(connection.execute(newest).scalar_one())


def two(office: Office) -> tuple[str, str, Alike]:
    older, younger = a_case(office, a_person()), a_case(office, a_person())
    asked(office, "n", younger, older)
    ((alike, case, other),) = office.likely_same()
    assert case is not None
    assert other is not None
    assert (case.id, other.id) == (younger, older)
    return younger, older, alike


@pytest.mark.parametrize(("same", "op"), [(True, "mrg"), (False, "set")])
def test_the_answer_is_a_change_of_the_younger_case_and_ends_the_question(
    office: Office, *, same: bool, op: str
) -> None:
    younger, older, alike = two(office)
    office.say_same(alike, same=same)
    change = last_change(office)
    assert (change["st"], change["r"], change["g"]) == (younger, younger, f"same_as.{older}")
    assert (change["op"], change["v"]) == (op, {"into": older if same else None})
    assert office.case(younger).compared == {older: same}
    assert office.likely_same() == ()
    assert {line.case for line in office.cases()} == {younger, older}


def test_a_question_somebody_answered_elsewhere_is_not_asked_here(office: Office) -> None:
    younger, older, _ = two(office)
    head = KeptHead("X.1.1", "mrg", {"into": older}, (), 0, "consultant-2", None)
    row = PulledRow("case", younger, f"same_as.{older}", 1, (head,))
    streams.absorb(office.database, PulledFrame(younger, "case", 1, 1, [row]))
    assert office.likely_same() == ()


def test_two_who_answer_differently_are_a_conflict_that_is_settled_as_any(office: Office) -> None:
    younger, older, alike = two(office)
    office.say_same(alike, same=True)
    head = KeptHead("X.1.1", "set", {"into": None}, (), 0, "consultant-2", None)
    row = PulledRow("case", younger, f"same_as.{older}", 1, (head,))
    streams.absorb(office.database, PulledFrame(younger, "case", 1, 1, [row]))
    (conflict,) = office.differing_case(younger).conflicts
    seen = frozenset(side.cid for side in conflict.sides)
    office.settle(younger, [Settlement(*conflict.spot, {"into": None}, seen)])
    assert office.case(younger).compared == {older: False}


def test_without_the_younger_case_there_is_nothing_to_write_in(office: Office) -> None:
    older = a_case(office)
    asked(office, "n", "elsewhere", older)
    ((alike, case, other),) = office.likely_same()
    assert case is None
    assert other is not None
    with pytest.raises(Mistake):
        office.say_same(alike, same=True)
