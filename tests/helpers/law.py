"""Households in the shape of docs/spec/household.md, for tests of the calculator."""

from functools import cache
from typing import Any, Final

from core.law.estimate import Estimator
from core.law.pack import load_pack

EXAMPLE: Final[dict[str, Any]] = {
    "id": "hh-1",
    "complete": True,
    "region": "seoul",
    "district": "eunpyeong",
    "one_parent": None,
    "home": {"tenure": "monthly_rent", "deposit": 10_000_000, "monthly_rent": 450_000},
    "obligors": [{"annual_income": 30_000_000, "property": 150_000_000}],
    "members": [
        {
            "id": "m1",
            "relation": "head",
            "sex": "f",
            "birth_date": "1952-03-10",
            "marital": "widowed",
            "income": {"national_pension": 210_000},
        },
        {
            "id": "m2",
            "relation": "child",
            "sex": "m",
            "birth_date": "1980-05-02",
            "marital": "divorced",
            "work": "daily",
            "income": {"daily_wage": {"between": [900_000, 1_400_000]}},
        },
        {
            "id": "m3",
            "relation": "grandchild",
            "sex": "f",
            "birth_date": "2011-06-15",
            "school": "middle",
        },
    ],
}
"""The household of the example in docs/spec/household.md 6."""


def a_member(**facts: Any) -> dict[str, Any]:
    """A woman of 1986 with what is asked for; all else is as the household says."""
    return {"id": "m1", "sex": "f", "birth_date": "1986-05-02", **facts}


def a_household(**facts: Any) -> dict[str, Any]:
    """A complete household of one member in Seoul with what is asked for."""
    return {"id": "hh", "complete": True, "members": [a_member()], **facts}


@cache
def shared_estimator() -> Estimator:
    """One for all tests of a worker: plans are made once and kept once."""
    return Estimator(load_pack())
