"""Two cases in one reckoning: the difference holds at every answer, and is near to what is true."""

from datetime import date
from typing import Any

import pytest

from core.law.what_if.changes import Change, changed
from core.law.what_if.what_if import WhatIf
from tests.core.law.what_if.test_cases import A_JOB, NOVEMBER, WHAT_IF
from tests.core.law.what_if.test_curve import a_family

RANGE = {"between": [900_000, 1_400_000]}


def truth(what_if: WhatIf, content: Any, path: str, values: list[Any], day: date) -> list[int]:
    """The exact differences at some answers."""
    found = []
    for value in values:
        total = what_if.compare(changed(content, [Change(path, value)]), day, A_JOB).total
        assert total[0] == total[1]
        assert total[0] is not None
        found.append(total[0])
    return found


@pytest.mark.parametrize(
    ("path", "told", "values"),
    [
        ("home.deposit", {"between": [0, 20_000_000]}, [0, 7_000_000, 13_500_001, 20_000_000]),
        ("one_parent", None, [True, False]),
    ],
)
def test_the_difference_holds_and_is_as_narrow_as_the_answers_allow(
    path: str, told: Any, values: list[Any]
) -> None:
    content = changed(a_family(), [Change(path, told)])
    low, high = WHAT_IF.compare(content, NOVEMBER, A_JOB).total
    exact = truth(WHAT_IF, content, path, values, NOVEMBER)
    assert low is not None
    assert high is not None
    assert low <= min(exact)
    assert max(exact) <= high
    assert high - low <= max(exact) - min(exact) + 20_000


def test_what_moves_alike_in_both_falls_out() -> None:
    """Bounds against bounds would be as wide as the open answer itself."""
    content = changed(a_family(), [Change("members[0].income.private_transfer_regular", RANGE)])
    comparison = WHAT_IF.compare(content, NOVEMBER, A_JOB)
    low, high = comparison.gross_income
    assert low == high
    one, other = comparison.first.sample.total, comparison.second.sample.total
    low, high = comparison.total
    assert None not in (low, high, *one, *other)
    assert (high or 0) - (low or 0) < (other[1] or 0) - (one[0] or 0) - (
        (other[0] or 0) - (one[1] or 0)
    )
