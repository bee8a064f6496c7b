"""An answer carries a value only when it was given, and travels without loss."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as draw

from core.errors import Mistake
from core.people.answer import (
    NOT_ASKED,
    Answer,
    Period,
    Source,
    State,
    given,
    given_between,
    without,
)
from core.record.change import canonical

SPANS = draw.tuples(draw.integers(0, 10**9), draw.integers(0, 10**9)).map(
    lambda ends: (min(ends), max(ends))
)
VALUES = draw.one_of(
    draw.booleans(),
    draw.integers(0, 10**12),
    draw.text(min_size=1),
    draw.lists(draw.text(), min_size=1).map(tuple),
)


@draw.composite
def answers(put: draw.DrawFn) -> Answer:
    """Any answer that may stand."""
    beside: dict[str, Any] = {
        "period": put(draw.none() | draw.sampled_from(Period)),
        "source": put(draw.none() | draw.sampled_from(Source)),
        "seen": put(draw.none() | draw.dates(date(2000, 1, 1), date(2030, 1, 1))),
    }
    state = put(draw.sampled_from(State))
    if state is not State.GIVEN:
        return Answer(state, **beside)
    if put(draw.booleans()):
        return Answer(state, between=put(SPANS), **beside)
    return Answer(state, value=put(VALUES), **beside)


@drawn(answers())
def test_an_answer_comes_back_from_its_json_as_it_was(answer: Answer) -> None:
    assert Answer.from_json(answer.to_json()) == answer
    assert canonical(answer.to_json())


@pytest.mark.parametrize("state", [state for state in State if state is not State.GIVEN])
def test_only_a_given_answer_holds_a_value(state: State) -> None:
    with pytest.raises(Mistake):
        Answer(state, value=1)
    with pytest.raises(Mistake):
        Answer(state, between=(1, 2))


def test_a_given_answer_says_something() -> None:
    with pytest.raises(Mistake):
        Answer(State.GIVEN)


def test_value_and_range_exclude_one_another() -> None:
    with pytest.raises(Mistake):
        Answer(State.GIVEN, value=1, between=(1, 2))


def test_a_range_has_its_low_end_below_its_high_end() -> None:
    with pytest.raises(Mistake):
        given_between(2, 1)
    assert given_between(2, None).between == (2, None)


def test_a_decimal_number_is_refused() -> None:
    with pytest.raises(Mistake):
        Answer(State.GIVEN, value=0.5)  # type: ignore[arg-type]  # what must not get in


@pytest.mark.parametrize(
    "body",
    [
        None,
        {},
        {"state": "perhaps"},
        {"state": "given", "value": 1, "seen": "soon"},
        {"state": "given", "between": [1]},
        {"state": "given", "between": 3},
        {"state": "given", "value": 1, "source": "rumour"},
    ],
)
def test_what_is_no_answer_is_refused(body: dict[str, Any] | None) -> None:
    with pytest.raises(Mistake):
        Answer.from_json(body)


def test_none_and_given_are_settled_the_rest_is_open() -> None:
    assert given(1).is_settled
    assert without(State.NONE).is_settled
    assert not NOT_ASKED.is_settled
    assert not without(State.REFUSED).is_settled


def test_how_it_is_known_is_added_to_what_was_said() -> None:
    seen = given(1).known(Source.PAPER_SEEN, date(2026, 11, 24))
    assert (seen.value, seen.source, seen.seen) == (1, Source.PAPER_SEEN, date(2026, 11, 24))
