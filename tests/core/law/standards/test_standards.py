"""The Seoul standards: cases, edges, bounds around every exact answer, words."""

import ast
import json
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from core.law.engine.rule import Rule
from core.law.pack import load_pack
from core.law.standards import rules
from core.law.standards.check import StandardsChecker
from core.law.standards.results import Check, Criterion, Ends, Standards
from core.law.standards.words import (
    area_name,
    city_note,
    distance,
    level_name,
    measure_sentence,
    notes,
    summary,
    wording,
)
from tests.core.law.case_files import read_plain
from tests.core.law.engine.test_formula_words import flaws
from tests.helpers.drawn_households import a_day, a_drawn_household, blurred
from tests.helpers.law import EXAMPLE, a_household
from ui.texts import LANGUAGES, Language, Texts

CHECKER = StandardsChecker(load_pack())
DAY = date(2026, 11, 29)
LAST_DAY = date(2027, 12, 31)
CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))

Content = dict[str, Any]


def household_of(case: Content) -> Content:
    return EXAMPLE if case["household"] == "example" else case["household"]


def rounded(ends: Ends | None) -> list[int | None]:
    return [None if end is None else round(end) for end in ends or (None, None)]


def found_of(check: Check) -> Content:
    return {
        "level": check.level,
        "possible": list(check.possible),
        "missing": list(check.missing),
        "measures": {it.name: rounded(it.ends) for it in check.measures},
        "by": {it.name: rounded(it.by) for it in check.criteria},
        "persons": {it.name: list(it.persons) for it in check.criteria},
        "not_compared": [it.name for it in check.criteria if not it.applies],
    }


def agrees(wanted: Any, found: Any) -> bool:
    if isinstance(wanted, dict):
        return all(agrees(value, found[name]) for name, value in wanted.items())
    return bool(wanted == found)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case = read_plain(path)
    day = date.fromisoformat(case["day"])
    for area, wanted in case.get("expected", {}).items():
        found = found_of(CHECKER.check(household_of(case), day).check(area))
        assert agrees(wanted, found), (area, found)
    for edge in case.get("edges", ()):
        content = json.loads(json.dumps(case["household"]))
        content["members"][0]["income"] = {"business": edge["income"]}
        assert CHECKER.check(content, day).check(case.get("area", "income")).level == edge["level"]


def test_unknown_incomes_are_told_by_the_declared_assumptions_beside_the_open_level() -> None:
    content = json.loads(json.dumps(EXAMPLE))
    content["members"][1]["income"]["unemployment"] = None
    standards = CHECKER.check(content, DAY, assume=True)
    income = standards.check("income")
    assert (income.level, income.missing) == ("not_known", ("members[1].income.unemployment",))
    assert standards.likely is not None
    assert standards.likely[0].level == "below_minimum"
    assert [it.fact for it in standards.assuming] == ["members[1].income.unemployment"]


def test_without_missing_answers_nothing_is_assumed() -> None:
    standards = CHECKER.check(EXAMPLE, DAY, assume=True)
    assert (standards.likely, standards.assuming) == (None, ())


def test_an_area_nobody_told_is_not_zero() -> None:
    home = {"tenure": "own", "value": 1}
    members = [{"id": f"m{n}", "birth_date": "1986-05-02", "sex": "f"} for n in range(3)]
    housing = CHECKER.check(a_household(home=home, members=members), DAY).check("housing")
    assert (housing.level, housing.missing) == ("not_known", ("home.area_m2",))


def test_every_figure_of_a_standard_has_its_notice() -> None:
    for check in CHECKER.check(EXAMPLE, DAY).checks:
        for criterion in check.criteria:
            assert criterion.law.startswith("서울시민복지기준")
            assert all(source.notice for source in criterion.sources)
            assert (criterion.limit is None) == (criterion.unit is None)


def test_a_year_without_figures_says_which_year_it_stands_on() -> None:
    income = CHECKER.check(EXAMPLE, date(2028, 3, 1)).check("income")
    assert {source.year for source in income.criteria[0].sources} == {None, 2027}


FORMULAS = [it for it in vars(rules).values() if isinstance(it, Rule)]


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda it: it.name)
def test_the_formulas_hold_only_the_words_of_the_algebra(formula: Rule) -> None:
    assert flaws(formula) == []
    assert ast.get_docstring(ast.parse(Path(rules.__file__).read_text(encoding="utf-8")))


def all_criteria(standards: Standards) -> list[Criterion]:
    return [criterion for check in standards.checks for criterion in check.criteria]


def holds_the_exact(exact: Standards, open_one: Standards) -> None:
    for sure, loose in zip(exact.checks, open_one.checks, strict=True):
        assert set(sure.possible) <= set(loose.possible)
    for sure_one, loose_one in zip(all_criteria(exact), all_criteria(open_one), strict=True):
        assert loose_one.holds in (None, sure_one.holds) or sure_one.holds is None
        if sure_one.by is None or loose_one.by is None or None in sure_one.by:
            continue
        low, high = loose_one.by
        assert low is None or (sure_one.by[0] is not None and low <= sure_one.by[0])
        assert high is None or (sure_one.by[1] is not None and sure_one.by[1] <= high)


@pytest.mark.parametrize("seed", range(60))
def test_whatever_the_missing_answers_are_the_exact_level_is_possible(seed: int) -> None:
    random = Random(seed)
    day, exact = a_day(random), a_drawn_household(random)
    open_one = blurred(exact, random, facts=random.randint(1, 4))
    holds_the_exact(
        CHECKER.check(exact, day, today=LAST_DAY), CHECKER.check(open_one, day, today=LAST_DAY)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_words(language: Language) -> None:
    texts = Texts(language)
    for path in CASES:
        standards = CHECKER.check(household_of(read_plain(path)), DAY)
        said = [summary(standards), *notes()]
        for check in standards.checks:
            said += [area_name(check.area), level_name(check)]
            said += [it for it in (city_note(check.area),) if it is not None]
            said += [measure_sentence(it) for it in check.measures]
            for criterion in check.criteria:
                said.append(wording(criterion))
                said += [it for it in (distance(criterion),) if it is not None]
        assert all(map(texts.of, said))


def test_it_reads_as_on_the_screen() -> None:
    texts = Texts("ko")
    content = json.loads(json.dumps(EXAMPLE))
    content["home"]["area_m2"] = 33
    standards = CHECKER.check(content, DAY)
    income, housing = standards.check("income"), standards.check("housing")
    assert texts.of(measure_sentence(income.measures[0])) == "소득 한 달 1,110,000 ~ 1,610,000원"
    far = distance(income.criteria[0])
    assert far is not None
    assert texts.of(far) == "기준에 104,892 ~ 604,892원 모자랍니다."
    share = housing.measure("rent_share")
    assert share is not None
    assert texts.of(measure_sentence(share)) == "월세가 소득의 30 ~ 44%"
    assert texts.of(wording(housing.criteria[1])) == "최저: 집 넓이 32.25㎡ 넘음"
    assert texts.of(summary(standards)).startswith("최저 기준에 못 미치는 것이 2가지")
