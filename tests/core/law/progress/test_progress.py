"""Progress over time: cases, histories, shares with unknown households, words."""

from datetime import date
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest

from core.law.engine.rule import Rule
from core.law.pack import load_pack
from core.law.progress import rules
from core.law.progress.change import Change, change, history_of
from core.law.progress.evaluation import Share, evaluate
from core.law.progress.moments import Moment, Observer
from core.law.progress.words import change_sentences, moment_sentence
from tests.core.law.case_files import read_plain
from tests.core.law.engine.test_formula_words import flaws
from tests.helpers.drawn_households import a_day, a_drawn_household, blurred
from tests.helpers.law import EXAMPLE, a_household, a_member
from ui.texts import LANGUAGES, Language, Texts

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
OBSERVER = Observer(load_pack())
LAST_DAY = date(2027, 12, 31)


def moment(earned: Any, day: date, **facts: Any) -> Moment:
    """One working person who earns so much a month."""
    member = a_member(work="employee", income={"regular_wage": earned}, **facts)
    return OBSERVER.observe(a_household(members=[member]), day)


def moments_of(path: Path) -> list[tuple[Moment, dict[str, Any]]]:
    return [
        (moment(it["earned"], date.fromisoformat(it["day"])), it)
        for it in read_plain(path)["moments"]
    ]


def a_change(before: Any, after: Any) -> Change:
    return change(moment(before, date(2026, 1, 1)), moment(after, date(2026, 11, 1)))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    found = []
    for seen, wanted in moments_of(path):
        assert seen.line == (wanted["line"], wanted["line"])
        assert seen.is_above is wanted["above"]
        found.append(seen)
    between = change(found[0], found[-1])
    assert {
        "line": between.line,
        "earned": between.earned,
        "earned_by": list(between.earned_by),
        "income": between.income,
        "work": between.work,
    } == read_plain(path)["expected"]


def test_what_is_missing_is_named() -> None:
    seen = moment(None, date(2026, 6, 1))
    assert seen.missing == ("members[0].income.regular_wage",)
    assert (seen.income, seen.earned) == ((0, None), (0, None))


def test_income_that_is_no_wage_counts_against_the_line_and_is_not_earned() -> None:
    member = a_member(income={"national_pension": 3_000_000})
    seen = OBSERVER.observe(a_household(members=[member]), date(2026, 6, 1))
    assert (seen.is_above, seen.earned, seen.does_head_work) == (True, (0, 0), False)


def test_the_line_follows_the_size_of_the_day() -> None:
    seen = OBSERVER.observe(EXAMPLE, date(2026, 11, 1))
    assert (seen.size, seen.line) == ((3, 3), (4_555_181, 4_555_181))


def test_a_year_without_a_median_says_which_one_it_used() -> None:
    assert moment(0, date(2028, 2, 1)).figures_year == 2027
    assert moment(0, date(2027, 2, 1)).figures_year is None


def test_a_history_stands_in_the_order_of_days_and_a_correction_replaces() -> None:
    early, late = moment(0, date(2025, 1, 1)), moment(2_400_000, date(2026, 1, 1))
    corrected = moment(2_500_000, date(2026, 1, 1))
    history = history_of([late, early, corrected])
    assert history.moments == (early, corrected)
    assert history.since_first == history.steps[0]
    assert history.has_been_above is True


def test_who_was_perhaps_above_the_line_is_not_told_to_have_stayed_below() -> None:
    history = history_of([moment(0, date(2025, 1, 1)), moment(None, date(2026, 1, 1))])
    assert history.has_been_above is None


def test_one_moment_is_no_change_and_none_no_history() -> None:
    assert history_of([moment(0, date(2025, 1, 1))]).since_first is None
    with pytest.raises(ValueError, match="needs a moment"):
        history_of([])


def test_shares_count_the_unknown_apart() -> None:
    changes = [
        a_change(1_000_000, 2_500_000),
        a_change(1_000_000, 900_000),
        a_change(1_000_000, None),
        a_change(3_000_000, 3_100_000),
    ]
    found = evaluate(changes)
    assert found.passed_line == Share(yes=1, no=1, unknown=1)  # who began above is not among them
    assert (found.passed_line.least, found.passed_line.most) == (Fraction(1, 3), Fraction(2, 3))
    assert found.earned_more == Share(yes=2, no=1, unknown=1)
    assert found.earned_less == Share(yes=1, no=2, unknown=1)
    assert found.head_works == Share(yes=4, no=0, unknown=0)


def test_income_of_all_together_grows_within_bounds() -> None:
    known = evaluate([a_change(1_000_000, 1_200_000), a_change(3_000_000, 3_800_000)])
    assert known.income_first == (4_000_000, 4_000_000)
    assert known.income_last == (5_000_000, 5_000_000)
    assert known.income_growth == (Fraction(1, 4), Fraction(1, 4))
    with_span = evaluate([a_change(1_000_000, {"between": [1_000_000, 1_500_000]})])
    assert with_span.income_growth == (Fraction(0), Fraction(1, 2))
    assert evaluate([a_change(1_000_000, None)]).income_growth == (Fraction(-1), None)


def test_nobody_has_no_share() -> None:
    assert evaluate([]).passed_line.least is None
    assert evaluate([]).income_growth == (None, None)


@pytest.mark.parametrize("seed", range(40))
def test_whatever_the_missing_answers_are_the_exact_moment_is_inside(seed: int) -> None:
    random = Random(seed)
    day, exact = a_day(random), a_drawn_household(random)
    open_one = blurred(exact, random, facts=random.randint(1, 4))
    sure = OBSERVER.observe(exact, day, today=LAST_DAY)
    loose = OBSERVER.observe(open_one, day, today=LAST_DAY)
    assert loose.is_above in (None, sure.is_above)
    for exact_ends, open_ends in ((sure.income, loose.income), (sure.earned, loose.earned)):
        low, high = open_ends
        assert low is None or (exact_ends[0] is not None and low <= exact_ends[0])
        assert high is None or (exact_ends[1] is not None and exact_ends[1] <= high)


@pytest.mark.parametrize(
    "formula", [it for it in vars(rules).values() if isinstance(it, Rule)], ids=lambda it: it.name
)
def test_the_formulas_hold_only_the_words_of_the_algebra(formula: Rule) -> None:
    assert flaws(formula) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_words(language: Language) -> None:
    texts = Texts(language)
    for path in CASES:
        (first, _), (last, _) = moments_of(path)
        said = [*change_sentences(change(first, last)), moment_sentence(last)]
        assert all(map(texts.of, said))


def test_it_reads_as_one_would_say_it() -> None:
    texts = Texts("ko")
    line, earned, work = (texts.of(it) for it in change_sentences(a_change(900_000, 2_500_000)))
    assert line == "처음에는 중위소득 85% 선 아래였고 지금은 넘었습니다."
    assert earned == "버는 돈이 한 달 1,600,000원 늘었습니다."
    assert work == "가구주가 처음에도 지금도 일합니다."
