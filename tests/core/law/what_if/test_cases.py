"""Two cases side by side, and every answer of a yes/no or a code."""

from datetime import date

from core.law.what_if.changes import Change
from core.law.what_if.samples import sample_of
from core.law.what_if.what_if import WhatIf
from tests.core.law.what_if.test_curve import a_family
from tests.helpers.law import shared_estimator

ESTIMATOR = shared_estimator()
WHAT_IF = WhatIf(ESTIMATOR)
NOVEMBER = date(2026, 11, 1)

A_JOB = (
    Change("members[1].income.daily_wage", 0),
    Change("members[1].income.regular_wage", 2_000_000),
    Change("members[1].work", "employee"),
)


def test_a_job_beside_what_is_now() -> None:
    """The son takes a job at 2,000,000 instead of 1,150,000 by the day."""
    compared = WHAT_IF.compare(a_family(), NOVEMBER, A_JOB)
    assert compared.first.sample == sample_of(ESTIMATOR.estimate(a_family(), NOVEMBER))
    assert compared.gross_income == (850_000, 850_000)
    low, high = compared.total
    assert low == high
    assert low is not None
    assert 0 < low < 850_000
    by_programme = {(it.programme, it.person): it for it in compared.differences}
    livelihood = by_programme["livelihood", None]
    assert livelihood.first is not None
    assert livelihood.second is not None
    assert (livelihood.first.verdict, livelihood.second.verdict) == ("entitled", "not_entitled")
    pension = by_programme["basic_pension", 0]
    assert pension.first == pension.second


def test_one_case_for_every_answer() -> None:
    choices = WHAT_IF.choices(a_family(), NOVEMBER, "one_parent")
    assert [case.changes[0].value for case in choices] == [False, True]
    supports = [case.sample.benefits.get(("one_parent_support", 2)) for case in choices]
    assert supports[0] is None or supports[0].verdict != "entitled"
    assert supports[1] is not None
    assert supports[1].verdict == "entitled"
    tenures = WHAT_IF.choices(a_family(), NOVEMBER, "home.tenure")
    assert len(tenures) == 6


def test_another_child_can_be_played() -> None:
    child = {"id": "m4", "relation": "grandchild", "birth_date": "2026-10-05", "sex": "f"}
    compared = WHAT_IF.compare(a_family(), NOVEMBER, (Change("members[3]", child),))
    begun = {it.programme for it in compared.differences if it.first is None and it.person == 3}
    assert "parent_benefit" in begun


def test_bounds_of_a_difference_hold_whatever_is_missing() -> None:
    content = {**a_family(), "one_parent": None}
    low, high = WHAT_IF.compare(content, NOVEMBER, A_JOB).total
    assert low is not None
    assert high is not None
    for answer in (True, False):
        known = {**content, "one_parent": answer}
        exact = WHAT_IF.compare(known, NOVEMBER, A_JOB).total[0]
        assert exact is not None
        assert low <= exact <= high
