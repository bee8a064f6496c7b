"""Every case file, read three ways: exactly; blurred, where the exact answer must lie inside; and
as part of a population, which must say the same."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

import pytest

from core.law.engine.exact import split_up
from core.law.engine.plan import Plan, Shape
from core.law.engine.reckon import Reckoning, reckon
from core.law.engine.rulebook import Library
from core.law.estimate import Estimator
from core.law.estimate_format import as_json
from core.law.facts.household import facts_of
from core.law.facts.known import FACTS
from core.law.household_format import read_household
from core.law.pack import load_pack
from core.law.population import Population, Together
from core.law.results import Estimate
from core.law.rules import PROGRAMMES, RULES
from tests.core.law.case_files import Case, all_cases, blurred, flaws_of_files
from tests.core.law.columns.agreement import Said, said_by_estimate, said_by_part
from tests.helpers.law import shared_estimator

CASES = list(all_cases())
EXACT = [case for case in CASES if "between" not in str(case.provided)]
UNDECIDED = {"entitled", "not_entitled", "undecided"}


@cache
def estimator() -> Estimator:
    return shared_estimator()


@cache
def library() -> Library:
    return Library(RULES, load_pack().figures, FACTS)


@cache
def exact_estimate(name: str) -> Estimate:
    """The estimate of a case as it is told, by the name of its file."""
    (case,) = (it for it in CASES if it.name == name)
    return estimator().estimate(case.provided, case.day, with_questions=False)


@cache
def exact_results(name: str) -> dict[str, dict[str, Any]]:
    """Its results."""
    return results(exact_estimate(name))


def results(estimate: Estimate) -> dict[str, dict[str, Any]]:
    """The results of an estimate by programme, or programme/member."""
    content = as_json(estimate, lambda sentence: sentence.key)
    return {"/".join(_key(result)): result for result in content["results"]}


def _key(result: dict[str, Any]) -> list[str]:
    return [result["programme"], *([result["member"]] if "member" in result else [])]


def reckoned(case: Case, names: list[str]) -> Reckoning:
    """The rules named, worked out on the facts of the case."""
    known = facts_of(read_household(case.provided), case.day, case.day)
    shape = Shape(known.shape.persons, known.shape.head, known.shape.vehicles, known.shape.obligors)
    targets = [tuple(name.split("/")[0].split(".", 1)) for name in names]
    plan = Plan(library().on(case.day), shape, [(folder, rule) for folder, rule in targets])
    return reckon(plan, known.values)


def step(reckoning: Reckoning, name: str) -> object:
    """A rule's value: yes/no and codes as they are, numbers as exact fractions."""
    rule, _, place = name.partition("/")
    value = reckoning.values[reckoning.plan.slot(rule, int(place or 0))]
    return value if isinstance(value, (bool, str)) else Fraction(*split_up(value))


def as_exact(value: object) -> object:
    """A value of a case file: text that is a number becomes a fraction."""
    if isinstance(value, bool) or (isinstance(value, str) and not value[0].isdigit()):
        return value
    return Fraction(str(value))


def test_case_files_have_their_shape() -> None:
    assert flaws_of_files() == {}


def test_every_programme_has_cases() -> None:
    """A programme without cases has no business in the estimate."""
    told = {key.split("/")[0] for case in CASES for key in case.expected.get("results", {})}
    assert {programme.id for programme in PROGRAMMES} <= told


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_comes_out_as_expected(case: Case) -> None:
    found = exact_results(case.name) if "results" in case.expected else {}
    for key, wanted in case.expected.get("results", {}).items():
        if wanted.get("verdict") == "not_applicable":
            assert found.get(key, wanted)["verdict"] == "not_applicable"
            continue
        result = found[key]
        if "amount" in wanted:
            wanted = {**wanted, "low": wanted["amount"], "high": wanted["amount"]}
            del wanted["amount"]
        assert {name: result.get(name) for name in wanted} == wanted, key


@pytest.mark.parametrize(
    "case", [it for it in CASES if "steps" in it.expected], ids=lambda case: case.name
)
def test_steps_on_the_way(case: Case) -> None:
    wanted = {name: as_exact(value) for name, value in case.expected["steps"].items()}
    reckoning = reckoned(case, list(wanted))
    assert {name: step(reckoning, name) for name in wanted} == wanted


@pytest.mark.parametrize(
    "case", [it for it in CASES if "never" in it.expected], ids=lambda case: case.name
)
def test_wrong_figures_do_not_come_out(case: Case) -> None:
    wrong = {name: as_exact(value) for name, value in case.expected["never"].items()}
    reckoning = reckoned(case, list(wrong))
    for name, value in wrong.items():
        assert step(reckoning, name) != value


@pytest.mark.uncounted
@pytest.mark.parametrize("case", EXACT, ids=lambda case: case.name)
def test_blurred_the_exact_answer_lies_inside(case: Case) -> None:
    """Answers taken back widen the result; they never move it."""
    estimate = estimator().estimate(blurred(case), case.day, with_questions=False)
    exact, wide = exact_results(case.name), results(estimate)
    for key, result in exact.items():
        if key in wide and result["verdict"] in UNDECIDED:
            assert_inside(result, wide[key])


def assert_inside(exact: dict[str, Any], wide: dict[str, Any]) -> None:
    """The verdict is the same or open; the amounts lie between the ends."""
    assert wide["verdict"] in (exact["verdict"], "undecided", "not_covered"), exact
    if exact.get("low") is None or wide.get("low") is None or exact["period"] != wide["period"]:
        return
    assert wide["low"] <= exact["low"]
    assert exact["high"] is None or wide["high"] is None or exact["high"] <= wide["high"]


@cache
def said_by_population(day: date) -> Mapping[str, tuple[bool, Said]]:
    """All cases of a day as one population: whether judged as columns, and what was said."""
    cases = [case for case in CASES if case.day == day]
    said = {}
    for part in Population(estimator(), day).judge(case.provided for case in cases):
        for row, its in said_by_part(part).items():
            said[cases[row].name] = isinstance(part, Together), its
    return said


@pytest.mark.uncounted
@pytest.mark.parametrize("case", EXACT, ids=lambda case: case.name)
def test_a_population_says_the_same(case: Case) -> None:
    _, said = said_by_population(case.day)[case.name]
    assert said == said_by_estimate(exact_estimate(case.name))


def test_most_cases_are_judged_as_columns() -> None:
    """The others leave something open, and so are estimated alone."""
    judged = [said_by_population(case.day)[case.name][0] for case in EXACT]
    assert sum(judged) > len(judged) * 0.9
