"""What of a conflict differs, and the value that comes of choosing among its fields."""

from typing import Any

import pytest

from core.casework.case_file import Conflict, Side
from core.casework.conflicts.digits import are_swapped, masked_apart
from core.casework.conflicts.fields import WHOLE, fields_of, is_text, joined, taken
from core.people.answer import State, given, without
from core.record.kinds import ROW_GROUP


def conflict(kind: str, group: str, *values: dict[str, Any] | None) -> Conflict:
    sides = tuple(Side(f"L{n}.1.1", value, f"u{n}", n) for n, value in enumerate(values))
    return Conflict(kind, "r", group, sides)


MINE = {"telephone": "010-0000-0041", "caution": "개가 있음", "preferred": None}
THEIRS = {"telephone": "010-0000-0014", "caution": "계단이 가파름", "preferred": None}
CONTACT = conflict("case", "contact", MINE, THEIRS)


def test_of_a_group_that_merges_much_only_what_differs_is_to_be_chosen() -> None:
    assert fields_of(CONTACT) == ("telephone", "caution")
    debt = conflict(
        "debt", "value", {"balance": given(1).to_json()}, {"balance": given(2).to_json()}
    )
    assert fields_of(debt) == ("balance",)


@pytest.mark.parametrize(
    "one",
    [
        conflict("fact", "value", given(1).to_json(), given(2).to_json()),
        conflict("case", "place", {"dong": "견본동"}, {"dong": "보기동"}),
        conflict("member", ROW_GROUP, None, {"name": "가온들"}),
        conflict("member", "tie", {"counted_why": "a"}, {"counted_why": "b"}),
    ],
)
def test_what_is_one_thing_is_chosen_whole(one: Conflict) -> None:
    assert fields_of(one) == (WHOLE,)


def test_a_side_taken_whole_is_that_side() -> None:
    one = conflict("fact", "value", given(1).to_json(), without(State.REFUSED).to_json())
    assert taken(one.values, {WHOLE: 1}) == without(State.REFUSED).to_json()
    removed = conflict("debt", ROW_GROUP, None, {"balance": given(3).to_json()})
    assert taken(removed.values, {WHOLE: 0}) is None


def test_fields_are_taken_from_their_sides_and_the_rest_stays() -> None:
    chosen = taken(CONTACT.values, {"telephone": 1, "caution": "개가 있음\n계단이 가파름"})
    assert chosen == {
        "telephone": "010-0000-0014",
        "caution": "개가 있음\n계단이 가파름",
        "preferred": None,
    }


def test_why_somebody_is_not_counted_goes_with_whether_he_is() -> None:
    no = {"counted": given(value=False).to_json(), "counted_why": "군 복무"}
    yes = {"counted": given(value=True).to_json(), "counted_why": None}
    tie = conflict("member", "tie", no, yes)
    assert fields_of(tie) == ("counted",)
    assert taken(tie.values, {"counted": 0}) == no
    assert taken(tie.values, {"counted": 1}) == yes


def test_texts_stand_one_after_the_other_each_once() -> None:
    assert is_text(CONTACT, "caution")
    assert not is_text(CONTACT, "telephone")
    assert joined(["개가 있음 ", None, "계단이 가파름", "개가 있음"]) == "개가 있음\n계단이 가파름"


@pytest.mark.parametrize(
    ("one", "other", "swapped"),
    [
        ("010-0000-0041", "010-0000-0014", True),
        ("010-1000-0002", "010-2000-0001", True),
        ("010-0000-0041", "010-0000-0042", False),
        ("010-0000-0041", "010-0000-0041", False),
        ("010-0000-0041", "02-000-0041", False),
        ("010-0000-0012", "010-0000-2100", False),
    ],
)
def test_two_digits_that_changed_places_are_seen(one: str, other: str, *, swapped: bool) -> None:
    assert are_swapped(one, other) is swapped


def test_numbers_stay_masked_where_their_ends_tell_them_apart() -> None:
    assert masked_apart(["010-0000-0041", "010-0000-0014"]) == ("010-****-0041", "010-****-0014")


def test_numbers_that_differ_in_the_middle_show_the_digits_in_which_they_do() -> None:
    assert masked_apart(["010-0012-0001", "010-0021-0001"]) == ("010-**12-0001", "010-**21-0001")
