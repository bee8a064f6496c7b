"""A population: who is judged together, who alone, and who is refused."""

from datetime import date
from functools import cache
from typing import Any

import pytest

from core.law import population as population_module
from core.law.estimate import Estimator
from core.law.facts.answers import LARGEST_AMOUNT
from core.law.judging.columns import judge_columns
from core.law.pack import load_pack
from core.law.population import Alone, Part, Population, Refused, Together
from tests.core.law.columns.agreement import said_by_estimate, said_by_part
from tests.helpers.law import a_household, a_member

NOVEMBER = date(2026, 11, 1)


@cache
def population() -> Population:
    return Population(Estimator(load_pack()), NOVEMBER)


def judged(*contents: Any) -> list[Part]:
    return list(population().judge(contents))


def with_wage(wage: object) -> dict[str, Any]:
    return a_household(members=[a_member(income={"regular_wage": wage})])


def test_households_of_one_shape_are_judged_together() -> None:
    (part,) = judged(*(with_wage(wage) for wage in range(0, 3_000_000, 100_000)))
    assert isinstance(part, Together)
    assert list(part.group.rows) == list(range(30))


def test_households_of_unlike_shapes_are_not() -> None:
    parts = judged(a_household(), a_household(members=[a_member(), a_member(id="m2")]))
    assert [len(part.group) for part in parts if isinstance(part, Together)] == [1, 1]


def test_who_has_an_open_amount_is_estimated_alone() -> None:
    part, _ = judged(with_wage({"between": [0, 900_000]}), with_wage(0))
    assert isinstance(part, Alone)
    assert part.row == 0


def test_an_open_yes_or_no_is_worked_out_both_ways() -> None:
    content = a_household(members=[a_member(unable_to_work=None), a_member(id="m2")])
    (part,) = judged(content)
    assert isinstance(part, Together)
    alone = Estimator(load_pack()).estimate(content, NOVEMBER, with_questions=False)
    assert said_by_part(part)[0] == said_by_estimate(alone)


def test_many_open_answers_are_not_worked_out_in_every_case() -> None:
    members = [a_member(id=f"m{number}", unable_to_work=None, korean=None) for number in range(4)]
    (part,) = judged(a_household(members=members))
    assert isinstance(part, Alone)


def test_one_that_cannot_be_read_does_not_stop_the_others() -> None:
    refused, judged_one = judged({"members": []}, a_household())
    assert isinstance(refused, Refused)
    assert (refused.row, refused.mistake.field) == (0, "members")
    assert isinstance(judged_one, Together)


def test_batches_and_columns_of_any_length_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    couple = a_household(members=[a_member(), a_member(id="m2", relation="spouse")])
    contents = [with_wage(wage) for wage in range(0, 2_000_000, 50_000)]
    contents[5:25:4] = [couple] * 5

    def said() -> dict[int, Any]:
        return {row: it for part in judged(*contents) for row, it in said_by_part(part).items()}

    at_once = said()
    monkeypatch.setattr(population_module, "TAKEN", 16)
    monkeypatch.setattr(population_module, "AT_ONCE", 3)
    assert said() == at_once


def test_the_largest_amounts_there_may_be_are_still_exact() -> None:
    most = LARGEST_AMOUNT
    rich = a_household(
        members=[a_member(income=dict.fromkeys(("regular_wage", "business", "interest"), most))],
        property={"general": most, "financial": most, "vehicles": [{"value": most}]},
        debts=most,
    )
    modest = a_household(property={"vehicles": [{"value": 0}]})
    said = {row: it for part in judged(rich, modest) for row, it in said_by_part(part).items()}
    alone = Estimator(load_pack())
    for row, content in enumerate((rich, modest)):
        estimate = alone.estimate(content, NOVEMBER, with_questions=False)
        assert said[row] == said_by_estimate(estimate)


def test_whose_numbers_find_no_room_is_estimated_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Very many of the largest amounts together may need more than an int64 has."""

    def cramped(judge: Any, facts: Any, count: int, cases: Any) -> Any:
        if 7 in facts["debts", 0].plain():
            raise OverflowError("no room")
        return judge_columns(judge, facts, count, cases)

    monkeypatch.setattr(population_module, "judge_columns", cramped)
    parts = judged(*(a_household(debts=debts) for debts in (5, 6, 7, 8)))
    assert [list(part.group.rows) for part in parts if isinstance(part, Together)] == [[0, 1], [3]]
    assert [part.row for part in parts if isinstance(part, Alone)] == [2]
