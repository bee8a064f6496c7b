"""The lines worked out from median and ratio against the printed tables, and their edges."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from core.law.estimate import Estimator
from tests.helpers.law import shared_estimator

PRINTED = yaml.safe_load(
    (Path(__file__).parent / "imported" / "printed_lines.yaml").read_text(encoding="utf-8")
)
PROGRAMMES = {
    "livelihood": "livelihood",
    "medical": "medical_aid",
    "housing": "housing_benefit",
    "education": "education_benefit",
}
EDGES = [
    (benefit, day, size, line)
    for benefit, by_day in PRINTED.items()
    for day, by_size in by_day.items()
    for size, line in by_size.items()
    if (benefit, day.year) != ("education", 2027)  # no verdict: the grants are not known
]


@cache
def estimator() -> Estimator:
    return shared_estimator()


def household(size: int, income: int) -> dict[str, Any]:
    """The head brings the income; the last member goes to a middle school."""
    others: list[dict[str, Any]] = [
        {"relation": "other_relative", "birth_date": "1980-01-01"} for _ in range(size - 1)
    ]
    members: list[dict[str, Any]] = [
        {"relation": "head", "birth_date": "1980-01-01", "income": {"private_pension": income}},
        *others,
    ]
    members[-1]["school"] = "middle"
    return {
        "id": "edge",
        "complete": True,
        "home": {"tenure": "monthly_rent", "monthly_rent": 300_000},
        "members": members,
    }


def verdict(benefit: str, day: date, size: int, income: int) -> str:
    estimate = estimator().estimate(household(size, income), day, with_questions=False)
    (found,) = {
        result.verdict for result in estimate.results if result.programme == PROGRAMMES[benefit]
    }
    return found


@pytest.mark.parametrize(("benefit", "day", "size", "line"), EDGES)
def test_on_the_printed_line_is_inside_and_one_won_more_is_not(
    benefit: str, day: date, size: int, line: int
) -> None:
    assert verdict(benefit, day, size, line) == "entitled"
    assert verdict(benefit, day, size, line + 1) == "not_entitled"
