"""What the estimate needs to know of a programme: its rules by name. Filled in core.law.rules."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Period: TypeAlias = Literal["month", "year", "once"]


@dataclass(frozen=True)
class Condition:
    """One condition of the line, for `because`.

    name: what it is called in the estimate ("within_line"). holds: the yes/no rule. margin: rule of
    the amount by which it is met (positive: inside), None where there is nothing to measure.
    """

    name: str
    holds: str
    margin: str | None = None


@dataclass(frozen=True)
class Outcome:
    """One form the benefit may take. applies: yes/no rule that says so, None for always.

    low, high: rules of the least and the largest amount; the same one where the amount is exact.
    is_cash: monthly cash that enters the sums (household.md 4). has_limit: False where nothing
    known bounds the amount; `high` then is the least of what it may be.
    """

    period: Period
    is_cash: bool
    low: str
    high: str
    applies: str | None = None
    has_limit: bool = True


@dataclass(frozen=True)
class Programme:
    """A programme by its rules; all names are rules of `folder`.

    per: "household", or "person" with one result for each member of the kind (counted members only,
    household.md 5.36). kind: yes/no rule of section 4, None for all. entitled: every condition
    together. outcomes: none where the programme has no amount. value: code rule, such as the type
    of medical aid. only_in: the one bundle whose sums it enters. is_replaced: left out of the
    bundle stepping_stone. on_event: yes/no rule, the benefit waits for an event.
    """

    id: str
    folder: str
    per: Literal["household", "person"]
    entitled: str
    conditions: tuple[Condition, ...]
    outcomes: tuple[Outcome, ...] = ()
    kind: str | None = None
    value: str | None = None
    only_in: Literal["seoul_basic", "stepping_stone"] | None = None
    is_replaced: bool = False
    on_event: str | None = None

    def rules(self) -> tuple[str, ...]:
        """Every rule the estimate reads, without repeats, in the order of work."""
        names = [self.kind, self.entitled, self.value, self.on_event]
        for condition in self.conditions:
            names += [condition.holds, condition.margin]
        for outcome in self.outcomes:
            names += [outcome.applies, outcome.low, outcome.high]
        return tuple(dict.fromkeys(name for name in names if name is not None))
