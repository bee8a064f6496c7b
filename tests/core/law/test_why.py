"""Why and why not: conditions with the margin, the article and the notice, and read aloud."""

from datetime import date
from functools import cache
from typing import Any

import pytest

from core.law.estimate import Estimator
from core.law.estimate_format import as_json
from core.law.results import Estimate, Result
from core.law.why import WhyCondition, conditions_of, verdict_sentence
from tests.helpers.law import shared_estimator
from ui.texts import Language, Texts

DAY = date(2026, 11, 1)


@cache
def estimator() -> Estimator:
    return shared_estimator()


def estimate_of(household: dict[str, Any], *, assume: bool = False) -> Estimate:
    return estimator().estimate(household, DAY, assume=assume, with_questions=False)


def result_of(estimate: Estimate, programme: str) -> Result:
    return next(it for it in estimate.results if it.programme == programme)


def conditions(household: dict[str, Any], programme: str) -> dict[str, WhyCondition]:
    estimate = estimate_of(household)
    return {it.rule: it for it in conditions_of(estimate, result_of(estimate, programme))}


def alone(**facts: Any) -> dict[str, Any]:
    """One woman of 74, fully known."""
    member = {"id": "m1", "relation": "head", "sex": "f", "birth_date": "1952-03-10"}
    return {"id": "h", "complete": True, "obligors": [], "members": [member | facts]}


def test_a_met_condition_says_by_how_much_and_where_it_stands() -> None:
    line = conditions(alone(), "livelihood")["within_line"]
    assert line.holds is True
    assert line.by is not None
    assert line.by[0] == line.by[1]
    assert line.law == "국민기초생활 보장법 제8조"


def test_the_limit_and_its_notice_are_named_and_no_figure_of_the_deductions() -> None:
    line = conditions(alone(), "livelihood")["within_line"]
    (limit,) = line.limits
    assert limit.amount == (820_556, 820_556)
    titles = {basis.title["ko"] for basis in line.figures}
    assert "기준 중위소득" in " ".join(titles)
    assert all(basis.notice for basis in line.figures)
    assert not any("공제" in title for title in titles)


def test_a_missed_condition_is_negative() -> None:
    rich = alone(income={"private_pension": 3_000_000})
    line = conditions(rich, "livelihood")["within_line"]
    assert line.holds is False
    assert line.by is not None
    assert line.by[1] is not None
    assert line.by[1] < 0


def test_an_open_condition_stays_open() -> None:
    open_one = alone(income={"private_pension": None})
    line = conditions(open_one, "livelihood")["within_line"]
    assert line.holds is None


def test_what_is_assumed_is_named_with_the_condition_that_rests_on_it() -> None:
    household = alone(income={"unemployment": None})
    estimate = estimate_of(household, assume=True)
    result = result_of(estimate, "livelihood")
    (line, *_) = conditions_of(estimate, result, likely=True)
    assert line.holds is True
    assert line.assuming == ("members[0].income.unemployment",)
    (sound, *_) = conditions_of(estimate, result)
    assert sound.holds is None
    assert sound.assuming == ()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "소득인정액이 기준액 이하: 맞습니다. 기준까지 820,556원 남습니다."),
        ("en", "Recognised income within the line: yes. 820,556 won to spare."),
    ],
)
def test_it_can_be_read_aloud(language: Language, said: str) -> None:
    household = alone(korean=False)
    line = conditions(household, "livelihood")["within_line"]
    assert Texts(language).of(line.sentence) == said


def test_the_trace_says_why_in_the_readers_language() -> None:
    content = as_json(estimate_of(alone()), Texts("en").of, trace=True)
    (found,) = (it["why"] for it in content["results"] if it["programme"] == "livelihood")
    assert found["text"] == "Livelihood benefit: can be received."
    line = found["conditions"][0]
    assert line["text"].startswith("Recognised income within the line: yes.")
    assert line["limits"] == [
        {"title": "Livelihood benefit line", "low": 820_556, "high": 820_556, "unit": "won"}
    ]
    assert line["figures"][0]["source"].startswith("보건복지부 고시")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_result_and_condition_can_be_said(language: Language) -> None:
    texts = Texts(language)
    estimate = estimate_of(alone(income={"unemployment": None}, school="middle"))
    said = [
        texts.of(sentence)
        for result in estimate.results
        for sentence in (
            verdict_sentence(result),
            *(it.sentence for it in conditions_of(estimate, result)),
        )
    ]
    assert said
    assert all(words and "{" not in words for words in said)
