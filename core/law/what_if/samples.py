"""What an estimate says at one point, as far as it can be compared with another point."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from core.law.bundles import BundleId
from core.law.judging.tally import Span, Verdict
from core.law.programme import Period
from core.law.results import Ends, Estimate

Who: TypeAlias = tuple[str, int | None]
"""A programme, and the member's place as listed (None: the household)."""

Turned: TypeAlias = Literal[
    "begins", "ends", "may_begin", "may_end", "opens", "settles", "covered", "not_covered"
]
"""What becomes of a verdict: may_begin and may_end where it is undecided on one side; opens and
settles between entitled and undecided; covered and not_covered where figures begin or are missing.
"""


@dataclass(frozen=True)
class Benefit:
    """One result at a point. amount: won of the period; None where none may be shown.

    is_closed: for comparison only, in no total but that of its own bundle.
    """

    verdict: Verdict
    amount: Ends | None
    period: Period | None
    value: str | None = None
    is_closed: bool = False


@dataclass(frozen=True)
class Sums:
    """One bundle at a point, won a month."""

    monthly: Ends
    household_total: Ends
    is_closed: bool = False


@dataclass(frozen=True)
class Sample:
    """The household at one point.

    gross_income: what it has without any benefit. headline: the bundle shown first; it is never a
    closed one. benefits: by programme and member, kinds that do not apply left out.
    """

    gross_income: Ends
    headline: BundleId
    bundles: Mapping[BundleId, Sums]
    benefits: Mapping[Who, Benefit]

    @property
    def total(self) -> Ends:
        """Gross income and the benefits of the headline together, won a month."""
        return self.bundles[self.headline].household_total

    @property
    def monthly(self) -> Ends:
        """The benefits of the headline, won a month."""
        return self.bundles[self.headline].monthly


def sample_of(estimate: Estimate) -> Sample:
    """What an estimate says, as it can be compared."""
    gross = Span()
    for box in estimate.judged.boxes:
        gross.include(box.values[estimate.judged.course.gross_income])
    return Sample(
        (gross.low, gross.high),
        estimate.judged.headline.id,
        {
            it.id: Sums(it.monthly, it.household_total, is_closed=it.is_closed)
            for it in estimate.bundles
            if it.id != "today"
        },
        {
            (it.programme, it.person): Benefit(
                it.verdict, it.amount, it.period, it.value, is_closed=it.is_closed
            )
            for it in estimate.results
        },
    )


def turn_of(before: Benefit | None, after: Benefit | None) -> Turned | None:
    """What becomes of a verdict; None where it stays. Nobody of the kind has no right either."""
    one = "not_entitled" if before is None else before.verdict
    other = "not_entitled" if after is None else after.verdict
    return _TURNS.get((one, other))


_TURNS: Final[Mapping[tuple[Verdict, Verdict], Turned]] = {
    ("entitled", "not_entitled"): "ends",
    ("not_entitled", "entitled"): "begins",
    ("undecided", "not_entitled"): "may_end",
    ("not_entitled", "undecided"): "may_begin",
    ("entitled", "undecided"): "opens",
    ("undecided", "entitled"): "settles",
    ("not_covered", "entitled"): "covered",
    ("not_covered", "undecided"): "covered",
    ("not_covered", "not_entitled"): "covered",
    ("entitled", "not_covered"): "not_covered",
    ("undecided", "not_covered"): "not_covered",
    ("not_entitled", "not_covered"): "not_covered",
}


def order(who: Who) -> tuple[str, int]:
    """By programme, the household before its members."""
    programme, person = who
    return programme, -1 if person is None else person
