"""Exclusive choices and effects: cases, the graph held against the rules, bounds, words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from core.law.choices.care import care_choices_of
from core.law.choices.effects import Given, effects_of
from core.law.choices.graph import CHOICES, EXCLUSIONS
from core.law.choices.search import choices_of
from core.law.choices.sets import Choices, CompatibleSet
from core.law.choices.without import without
from core.law.choices.words import care_sentences, choice_sentences, given_sentences
from core.law.facts.household import facts_of
from core.law.facts.programmes import LISTED
from core.law.household_format import read_household
from core.law.judging.judge import Judge, Judged
from core.law.results import Ends
from tests.core.law.case_files import read_plain
from tests.helpers.drawn_households import a_day, a_drawn_household, blurred
from tests.helpers.law import EXAMPLE, a_household, a_member, shared_estimator
from ui.texts import LANGUAGES, Language, Texts

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.yaml"))
EFFECTS = sorted((HERE / "effects").glob("*.yaml"))
ESTIMATOR = shared_estimator()
LAST_DAY = date(2027, 12, 31)

Content = dict[str, Any]


def household_of(case: Content) -> Content:
    return EXAMPLE if case["household"] == "example" else case["household"]


def choices_in(case: Content) -> Choices:
    return choices_of(ESTIMATOR, household_of(case), date.fromisoformat(case["day"]))


def found_of(chosen: CompatibleSet | None) -> Content | None:
    if chosen is None:
        return None
    return {
        "taken": [list(key) for key in chosen.taken],
        "monthly": list(chosen.monthly),
        "first_year": list(chosen.first_year),
        "limited": dict(chosen.limited),
    }


def agrees(wanted: Any, found: Any) -> bool:
    if isinstance(wanted, dict) and isinstance(found, dict):
        return all(agrees(value, found.get(name)) for name, value in wanted.items())
    return bool(wanted == found)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_choice(path: Path) -> None:
    case = read_plain(path)
    choices = choices_in(case)
    for name in ("best", "runner_up"):
        if name in case:
            found = found_of(getattr(choices, name))
            assert agrees(case[name], found), (name, found)
    if "margin" in case:
        assert list(choices.margin or ()) == case["margin"]
    assert choices.is_sure is case.get("is_sure", True)
    assert list(choices.depends_on) == case.get("depends_on", [])


def given_in(case: Content) -> Given:
    found = effects_of(ESTIMATOR, household_of(case), date.fromisoformat(case["day"]))
    return next(it for it in found if it.programme == case["programme"])


@pytest.mark.parametrize("path", EFFECTS, ids=lambda path: path.stem)
def test_effect(path: Path) -> None:
    case = read_plain(path)
    given = given_in(case)
    assert list(given.counted_as_income) == case["counted_as_income"]
    if "net_monthly" in case:
        assert list(given.net_monthly) == case["net_monthly"]
    cash = {it.programme: it for it in given.effects if LISTED[it.programme].is_cash}
    assert set(cash) == set(case["effects"])
    for programme, (kind, by) in case["effects"].items():
        assert cash[programme].kind == kind
        assert by is None or list(cash[programme].by) == by
    if "said" in case:
        said = [Texts("ko").of(it) for it in given_sentences(given, str)]
        assert said == case["said"]


# -- the graph and the rules say the same ------


def test_the_graph_names_programmes_of_the_spec_once() -> None:
    pairs = [(edge.first, edge.second) for edge in EXCLUSIONS]
    assert len(pairs) == len(set(pairs))
    assert {name for pair in pairs for name in pair} <= set(LISTED)
    for edge in EXCLUSIONS:
        if edge.scope == "member":
            assert LISTED[edge.first].per == LISTED[edge.second].per == "person"


def judged_household(seed: int) -> tuple[Judge, Judged]:
    random = Random(seed)
    day, content = a_day(random), a_drawn_household(random)
    known = facts_of(read_household(content), day, LAST_DAY)
    judge = ESTIMATOR.judge_of(day, known.shape)
    return judge, judge.verdicts(known)


def opened_by_refusing(seed: int) -> Iterator[tuple[str, str]]:
    """(refused, found only then) of every programme that a drawn household can have."""
    judge, judged = judged_household(seed)
    found = {seat for seat, verdict in judged.found.items() if verdict != "not_entitled"}
    for seat in found:
        bare = without(judge, judged, (seat,))
        then = {it for it, verdict in bare.found.items() if verdict != "not_entitled"}
        yield from ((seat.programme.id, it.programme.id) for it in then - found)


@pytest.mark.parametrize("seed", range(10))
def test_what_a_programme_bars_in_the_rules_stands_in_the_graph(seed: int) -> None:
    """The basic pension bars nothing: it counts as income."""
    in_graph = {(edge.first, edge.second) for edge in EXCLUSIONS}
    barred = {pair for pair in opened_by_refusing(seed) if pair[0] != "basic_pension"}
    assert barred <= in_graph


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(25, 400))
def test_many_households_bar_only_what_stands_in_the_graph(seed: int) -> None:
    in_graph = {(edge.first, edge.second) for edge in EXCLUSIONS}
    assert {it for it in opened_by_refusing(seed) if it[0] != "basic_pension"} <= in_graph


# -- bounds ------


@pytest.mark.parametrize("seed", range(10))
def test_one_of_the_sets_is_the_bundle_of_the_estimate(seed: int) -> None:
    """The order of decision 34 is one way to choose among all, never more than the best."""
    random = Random(seed)
    day, content = a_day(random), a_drawn_household(random)
    choices = choices_of(ESTIMATOR, content, day, today=LAST_DAY)
    made = ESTIMATOR.estimate(content, day, today=LAST_DAY, with_questions=False)
    bundle = next(it for it in made.bundles if it.id == "basic_security")
    if choices.exclusions:
        assert bundle.monthly in [it.monthly for it in choices.sets]


def inside(exact: Ends, bounds: Ends) -> bool:
    low, high = bounds
    return (low is None or (exact[0] is not None and low <= exact[0])) and (
        high is None or (exact[1] is not None and exact[1] <= high)
    )


@pytest.mark.parametrize("seed", range(10))
def test_whatever_the_missing_answers_are_the_sums_of_a_set_are_inside(seed: int) -> None:
    random = Random(seed)
    day, exact = a_day(random), a_drawn_household(random)
    open_one = blurred(exact, random, facts=random.randint(1, 3))
    sure = choices_of(ESTIMATOR, exact, day, today=LAST_DAY)
    loose = choices_of(ESTIMATOR, open_one, day, today=LAST_DAY)
    open_sets = {it.taken: it for it in loose.sets}
    for one in sure.sets:
        if one.taken in open_sets and open_sets[one.taken].given_up == one.given_up:
            assert inside(one.monthly, open_sets[one.taken].monthly)
            assert inside(one.first_year, open_sets[one.taken].first_year)


@pytest.mark.parametrize("seed", range(10))
def test_a_sure_order_stays_whatever_the_missing_answers_are(seed: int) -> None:
    random = Random(seed)
    day, exact = a_day(random), a_drawn_household(random)
    open_one = blurred(exact, random, facts=random.randint(1, 3))
    loose = choices_of(ESTIMATOR, open_one, day, today=LAST_DAY)
    sure = {
        (it.taken, it.given_up): it for it in choices_of(ESTIMATOR, exact, day, today=LAST_DAY).sets
    }
    best, other = (
        sure.get((it.taken, it.given_up)) if it is not None else None
        for it in (loose.best, loose.runner_up)
    )
    if loose.is_sure and best is not None and other is not None:
        assert (best.first_year[0] or 0) >= (other.first_year[1] or 0)


def test_sets_stand_in_the_order_of_their_least_sum() -> None:
    for path in CASES:
        least = [it.first_year[0] or 0 for it in choices_in(read_plain(path)).sets]
        assert least == sorted(least, reverse=True)


def test_no_set_holds_two_that_exclude_each_other() -> None:
    for path in CASES:
        choices = choices_in(read_plain(path))
        for one in choices.sets:
            for exclusion in choices.exclusions:
                assert not {exclusion.first, exclusion.second} <= set(one.taken)
        assert {it.edge for it in choices.exclusions} <= set(CHOICES)


def test_a_closed_programme_is_not_among_the_effects() -> None:
    for given in effects_of(ESTIMATOR, EXAMPLE, date(2026, 11, 29)):
        assert "stepping_stone" not in {given.programme, *(it.programme for it in given.effects)}


# -- where a child is cared for ------


def a_small_child(**facts: Any) -> Content:
    parent = a_member(birth_date="1990-01-01", income={"business": 9_000_000})
    return a_household(members=[parent, {"id": "m2", "relation": "child", **facts}])


@pytest.mark.parametrize(
    ("born", "at_home", "in_daycare"),
    [
        (
            "2026-05-01",
            {"parent_benefit": 1_000_000},
            {"childcare_fee": 584_000, "parent_benefit": 416_000},
        ),
        ("2025-05-01", {"parent_benefit": 500_000}, {"childcare_fee": 515_000}),
        ("2023-05-01", {"home_care_allowance": 100_000}, {"childcare_fee": 280_000}),
    ],
    ids=["age_0", "age_1", "age_3"],
)
def test_care_at_home_and_in_daycare(
    born: str, at_home: dict[str, int], in_daycare: dict[str, int]
) -> None:
    """Amounts of B 3 for 2026 (P26: 584,000 to the nursery and 416,000 in cash at age 0)."""
    content = a_small_child(birth_date=born, school="none")
    (choice,) = care_choices_of(ESTIMATOR, content, date(2026, 11, 29))
    assert choice.person == 1
    found = [{key[0]: ends for key, ends in way.has} for way in choice.ways]
    assert found == [
        {name: (amount, amount) for name, amount in way.items()} for way in (at_home, in_daycare)
    ]


def test_care_that_is_not_told_is_reckoned_both_ways_too() -> None:
    content = a_small_child(birth_date="2025-05-01", school=None)
    (choice,) = care_choices_of(ESTIMATOR, content, date(2026, 11, 29))
    said = [Texts("ko").of(it) for it in care_sentences(choice, lambda _: "하늘")]
    assert said == [
        "하늘: 집에서 돌보시면 부모급여 500,000원.",
        "하늘: 어린이집에 보내시면 보육료 515,000원.",
    ]


def test_a_pupil_has_no_choice_of_care() -> None:
    content = a_small_child(birth_date="2016-05-01", school="elementary")
    assert care_choices_of(ESTIMATOR, content, date(2026, 11, 29)) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_words(language: Language) -> None:
    texts = Texts(language)
    for path in (*CASES, *EFFECTS):
        case = read_plain(path)
        day = date.fromisoformat(case["day"])
        said = list(choice_sentences(choices_in(case), str))
        for given in effects_of(ESTIMATOR, household_of(case), day):
            said += given_sentences(given, str)
        assert all(map(texts.of, said))
