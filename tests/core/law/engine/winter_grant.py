"""An invented benefit and its figures, to try the engine with."""

from datetime import date

from core.law.engine.algebra import (
    Amount,
    YesNo,
    all_but_share,
    both,
    down_to_won,
    lesser_of,
    not_below_zero,
    when,
)
from core.law.engine.gather import any_of, sum_of
from core.law.engine.rule import rule

FIGURES = """
earnings_disregard:
  title: {ko: 근로소득 공제율, en: Share of earnings left out of account}
  law: Winter Grant Act art. 2(1)
  unit: share
  figures:
    2025-01-01: {value: "0.3", source: "Invented Notice 2025-1", standing: confirmed}
income_ceiling:
  title: {ko: 소득 상한, en: Income ceiling}
  law: Winter Grant Act art. 4
  unit: won_per_month
  figures:
    2025-01-01: {value: 1000000, source: "Invented Notice 2025-2", standing: confirmed}
    2026-01-01: {value: 1100000, source: "Invented Notice 2026-2", standing: single}
elder_age:
  title: {ko: 노인 나이, en: Age of an elder}
  law: Winter Grant Act art. 3
  unit: years
  figures:
    2025-01-01: {value: 65, source: "Invented Notice 2025-2", standing: confirmed}
highest_grant:
  title: {ko: 최고액, en: Highest grant}
  law: Winter Grant Act art. 5
  unit: won_per_month
  figures:
    2025-01-01: {value: 300000, source: "Invented Notice 2025-2", standing: confirmed}
"""


@rule(law="Winter Grant Act art. 2(1)", of="person")
def counted_earnings(income_daily_wage: Amount, earnings_disregard: Amount) -> Amount:
    """Earnings, less the share that is left out of account."""
    return down_to_won(all_but_share(income_daily_wage, earnings_disregard))


household_earnings = sum_of("counted_earnings", law="Winter Grant Act art. 2(2)")
has_elder = any_of("is_elder", law="Winter Grant Act art. 3")


@rule(law="Winter Grant Act art. 3", of="person")
def is_elder(age: Amount, elder_age: Amount) -> YesNo:
    """Old enough."""
    return age >= elder_age


@rule(law="Winter Grant Act art. 4")
def is_entitled(household_earnings: Amount, income_ceiling: Amount, has_elder: YesNo) -> YesNo:
    """Poor enough, with an elder."""
    return both(household_earnings <= income_ceiling, has_elder)


@rule(law="Winter Grant Act art. 5 (before 2027)", until=date(2026, 12, 31))
def grant(
    is_entitled: YesNo, income_ceiling: Amount, household_earnings: Amount, highest_grant: Amount
) -> Amount:
    """What is missing up to the ceiling, but no more than the highest grant."""
    missing = not_below_zero(income_ceiling - household_earnings)
    return when(is_entitled, lesser_of(missing, highest_grant), 0)


@rule(law="Winter Grant Act art. 5 (from 2027)", since=date(2027, 1, 1), name="grant")
def grant_from_2027(is_entitled: YesNo, highest_grant: Amount) -> Amount:
    """The highest grant for everybody entitled."""
    return when(is_entitled, highest_grant, 0)
