"""The measures of the evaluation over many households: who passed the line, who earns more."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from core.law.progress.change import Change
from core.law.results import Ends


@dataclass(frozen=True)
class Share:
    """How many households a measure holds for. unknown: it hangs on missing answers."""

    yes: int
    no: int
    unknown: int

    @property
    def households(self) -> int:
        """All who are counted."""
        return self.yes + self.no + self.unknown

    @property
    def least(self) -> Fraction | None:
        """The share if it holds for none of the unknown; None for nobody."""
        return Fraction(self.yes, self.households) if self.households else None

    @property
    def most(self) -> Fraction | None:
        """The share if it holds for all of the unknown; None for nobody."""
        return Fraction(self.yes + self.unknown, self.households) if self.households else None


@dataclass(frozen=True)
class Evaluation:
    """passed_line: above the 85 % line at the end, of those who began on it or below. earned_more:
    earned income rose. earned_less: it fell. head_works: the head has work at the end, of all.
    income_first, income_last: gross income of all households together, won a month.
    """

    passed_line: Share
    earned_more: Share
    earned_less: Share
    head_works: Share
    income_first: Ends
    income_last: Ends

    @property
    def income_growth(self) -> tuple[Fraction | None, Fraction | None]:
        """By what share the income of all together grew; None: no end, or nobody had any."""
        (first_low, first_high), (last_low, last_high) = self.income_first, self.income_last
        least = most = None
        if first_high and last_low is not None:
            least = Fraction(last_low, first_high) - 1
        if first_low and last_high is not None:
            most = Fraction(last_high, first_low) - 1
        return least, most


def evaluate(changes: Iterable[Change]) -> Evaluation:
    """The shares over one change per household, each from its first moment to its last."""
    listed = list(changes)
    began_below = [it for it in listed if it.first.is_above is not True]
    return Evaluation(
        _share(began_below, _passed_line),
        _share(listed, lambda it: None if it.earned is None else it.earned == "more"),
        _share(listed, lambda it: None if it.earned is None else it.earned == "less"),
        _share(listed, lambda it: it.last.does_head_work),
        _together([it.first.income for it in listed]),
        _together([it.last.income for it in listed]),
    )


def _together(incomes: Iterable[Ends]) -> Ends:
    lows, highs = [], []
    for low, high in incomes:
        lows.append(low or 0)
        highs.append(high)
    known = [high for high in highs if high is not None]
    return sum(lows), sum(known) if len(known) == len(highs) else None


def _passed_line(it: Change) -> bool | None:
    return None if it.line is None else it.line == "rose_above"


def _share(changes: Iterable[Change], holds: Callable[[Change], bool | None]) -> Share:
    answers = [holds(it) for it in changes]
    return Share(answers.count(True), answers.count(False), answers.count(None))
