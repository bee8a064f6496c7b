"""Most, ends and slopes of the tax credits, each a figure of its own, fit each other."""

from datetime import date

import pytest

from core.law.engine.algebra import Table
from core.law.engine.exact import Exact
from core.law.pack import load_pack

FIGURES = load_pack().figures
KINDS = ("single", "one_earner", "two_earner")


def value(key: str, kind: str | None, day: date) -> Exact:
    found = FIGURES[f"tax_credits.{key}"].on(day).value
    if kind is None:
        assert isinstance(found, int)
        return found
    assert isinstance(found, Table)
    return found.cells[kind,]


@pytest.mark.parametrize("year", [2024, 2025, 2026])
@pytest.mark.parametrize("kind", KINDS)
def test_the_earned_income_credit_grows_to_the_most_and_falls_to_nothing(
    kind: str, year: int
) -> None:
    day = date(year, 6, 1)
    most = value("most", kind, day)
    assert value("phase_in_rate", kind, day) * value("phase_in_end", kind, day) == most
    falling = value("income_limit", kind, day) - value("plateau_end", kind, day)
    assert value("phase_out_rate", kind, day) * falling == most


@pytest.mark.parametrize("kind", KINDS[1:])
def test_the_child_tax_credit_falls_to_half_of_its_most_at_the_limit(kind: str) -> None:
    day = date(2026, 6, 1)
    falling = value("child_income_limit", None, day) - value("child_plateau_end", kind, day)
    lost = value("child_phase_out_rate", kind, day) * falling
    assert lost * 2 == value("child_most", None, day)
