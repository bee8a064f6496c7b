"""Decisions that stand, and what stood before, out of the changes a laptop holds."""

from typing import Any

from core.casework.case_file import Conflict
from core.casework.conflicts.decided import began_empty, decisions, seen_before
from core.casework.history.changes import Recorded
from core.record.kinds import ROW_GROUP


def change(cid: str, value: Any, *base: str, op: str = "set", group: str = "value") -> Recorded:
    author, _, seq = cid.split(".")
    body = {"value": value} if value is not None else None
    return Recorded(
        cid, "fact", "household/home.deposit", group, op, body, base, int(seq), author, None
    )


FIRST = change("A.1.1", 5)
MINE = change("A.1.2", 10, "A.1.1")
HERS = change("B.1.3", 8, "A.1.1")
DECIDED = change("A.1.4", 10, "A.1.2", "B.1.3", op="res")


def conflict(*listed: Recorded) -> Conflict:
    (made,) = decisions([*listed], {listed[-1].cid})
    return made.conflict


def test_a_decision_shows_the_sides_it_chose_among() -> None:
    (made,) = decisions([FIRST, MINE, HERS, DECIDED], {"A.1.4"})
    assert made.made is DECIDED
    assert [side.cid for side in made.conflict.sides] == ["A.1.2", "B.1.3"]


def test_a_decision_about_a_decision_keeps_the_sides_of_the_beginning() -> None:
    again = change("B.1.5", 8, "A.1.4", op="res")
    found = conflict(FIRST, MINE, HERS, DECIDED, again)
    assert [side.cid for side in found.sides] == ["A.1.2", "B.1.3"]


def test_a_decision_that_somebody_replaced_cannot_be_taken_back() -> None:
    later = change("B.1.5", 9, "A.1.4")
    assert decisions([FIRST, MINE, HERS, DECIDED, later], {"B.1.5"}) == ()
    assert decisions([FIRST, MINE, HERS, DECIDED], {"B.1.9"}) == ()


def test_a_decision_beside_which_another_stands_is_open_anew() -> None:
    other = change("B.1.5", 8, "A.1.2", "B.1.3", op="res")
    assert decisions([FIRST, MINE, HERS, DECIDED, other], {"A.1.4", "B.1.5"}) == ()


def test_a_decision_whose_sides_are_not_here_cannot_be_shown() -> None:
    assert decisions([MINE, DECIDED], {"A.1.4"}) == ()


def test_changes_that_name_each_other_in_a_circle_end_nowhere() -> None:
    one = change("A.1.1", 1, "B.1.2", op="res")
    other = change("B.1.2", 2, "A.1.1", op="res")
    assert decisions([one, other], {"A.1.1"}) == ()


def test_a_row_that_was_kept_or_removed_can_be_decided_again() -> None:
    removal = change("B.1.2", None, "A.1.1", op="del", group=ROW_GROUP)
    kept = change("A.1.5", None, "B.1.2", op="undel", group=ROW_GROUP)
    sides = conflict(FIRST, removal, MINE, kept).sides
    assert [side.value for side in sides] == [None, {}]
    removed = change("C.1.6", None, "B.1.2", "A.1.2", op="del", group=ROW_GROUP)
    sides = conflict(FIRST, removal, MINE, removed).sides
    assert [side.value for side in sides] == [None, {"value": 10}]


def test_who_brings_back_what_they_removed_has_decided_nothing() -> None:
    removal = change("A.1.2", None, "A.1.1", op="del", group=ROW_GROUP)
    back = change("A.1.3", None, "A.1.2", op="undel", group=ROW_GROUP)
    assert decisions([FIRST, removal, back], {"A.1.3"}) == ()
    gone = change("B.1.4", None, "A.1.1", op="del", group=ROW_GROUP)
    assert decisions([FIRST, gone], {"B.1.4"}) == ()


def test_what_both_had_seen_is_what_they_replaced() -> None:
    listed = [FIRST, MINE, HERS, DECIDED]
    found = conflict(*listed)
    assert seen_before(found, listed) is FIRST
    assert not began_empty(found, listed)
    assert seen_before(found, listed[1:]) is None


def test_two_first_values_began_with_nothing() -> None:
    one, other = change("A.1.1", 1), change("B.1.1", 2)
    listed = [one, other, change("A.1.2", 1, "A.1.1", "B.1.1", op="res")]
    found = conflict(*listed)
    assert seen_before(found, listed) is None
    assert began_empty(found, listed)
