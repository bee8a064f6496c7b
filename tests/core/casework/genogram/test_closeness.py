"""How close two are: which ties are asked, and how an answer is kept."""

import pytest

from core.casework.case_file import ListRow
from core.casework.genogram.closeness import closeness_act, pair_in, pair_of, ties_of
from core.errors import Mistake
from core.people.answer import State, given, without
from tests.core.casework.genogram.test_family import a_family

MEMBERS = [
    {"id": "a", "relation": "head", "marital": "married"},
    {"id": "b", "relation": "spouse", "marital": "married"},
    {"id": "c", "relation": "child"},
    {"id": "d", "relation": "sibling"},
    {"id": "e", "relation": "non_relative"},
]


def test_every_tie_is_asked_once() -> None:
    family = a_family(MEMBERS, rows=(ListRow("obligor", "o"),))
    asked = {pair_of(tie.left, tie.right) for tie in ties_of(family, {})}
    assert asked == {("a", "b"), ("a", "c"), ("b", "c"), ("a", "d"), ("a", "e"), ("a", "o")}
    assert len(ties_of(family, {})) == len(asked)


def test_only_what_was_said_is_drawn() -> None:
    told = {("a", "b"): given("conflict"), ("a", "c"): without(State.REFUSED)}
    found = {pair_of(it.left, it.right): it for it in ties_of(a_family(MEMBERS), told)}
    assert found["a", "b"].closeness == "conflict"
    assert found["a", "c"].closeness is None
    assert found["a", "c"].answer.state is State.REFUSED
    assert found["a", "d"].answer.state is State.NOT_ASKED


def test_an_answer_is_kept_under_both_figures_whichever_comes_first() -> None:
    act = closeness_act("case", "b/partner", "a", given("close"))
    assert (act.kind, act.group, pair_in(act.group)) == (
        "case", "closeness.a+b/partner", ("a", "b/partner"),
    )  # fmt: skip
    with pytest.raises(Mistake):
        closeness_act("case", "a", "b", given("good"))
