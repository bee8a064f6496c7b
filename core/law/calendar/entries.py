"""What the calendar says: entries with their causes, as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

from core.law.judging.tally import Verdict
from core.law.programme import Period
from core.law.results import Ends

EntryKind: TypeAlias = Literal[
    "begins",
    "may_begin",
    "ends",
    "may_end",
    "changes",
    "figures_unknown",
    "figures_known",
    "apply_from",
    "apply_opens",
    "apply_by",
    "apply_over",
]
"""may_begin, may_end: it hangs on answers not known or figures not known yet. figures_unknown: from
that day nobody has set the figures; it is no end. apply_over: the last known window has passed."""

CauseKind: TypeAlias = Literal[
    "birthday",
    "age",
    "birth",
    "care",
    "season",
    "year",
    "figure",
    "rule",
    "opening",
    "closing",
    "uncovered",
    "other",
]
"""year: an age that the law counts at the turn of the year. uncovered: a year for which the program
has no figures at all."""


@dataclass(frozen=True)
class Worth:
    """A programme on one day. verdict: by the figures used; is_known: those of the day.

    amount: won of the period, None where there is none to show. value: as the type of medical aid.
    figures_year: of the last known figures where those of the day are not. missing: paths of facts.
    """

    verdict: Verdict
    amount: Ends | None
    period: Period | None
    value: str | None
    is_known: bool
    figures_year: int | None
    missing: tuple[str, ...] = ()

    def is_like(self, other: "Worth | None") -> bool:
        """Nothing a household would notice differs; what is missing may."""
        return other is not None and self.noticed == other.noticed

    @property
    def noticed(self) -> tuple[object, ...]:
        """All of it that a household would notice."""
        return self.verdict, self.amount, self.value, self.is_known, self.figures_year


@dataclass(frozen=True)
class Cause:
    """Why something changes on a day.

    person: by place as listed. years: of age, or since leaving care; days: since the birth, where
    no birthday does it. title: of a figure, by language. law, source: the article and the notice.
    """

    kind: CauseKind
    day: date
    person: int | None = None
    years: int | None = None
    days: int | None = None
    title: Mapping[str, str] | None = None
    law: str = ""
    source: str = ""


@dataclass(frozen=True)
class ClaimTime:
    """When it is applied for. opens: None where no first day is known. source: the notice.

    kind: "window" (an announced one), "regular", "late", "first_half" or "second_half" (yearly
    claims of credits), "backdated" (paid from the beginning when applied for by then).
    """

    kind: Literal["window", "regular", "late", "first_half", "second_half", "backdated"]
    opens: date | None
    closes: date
    source: str = ""


@dataclass(frozen=True)
class Entry:
    """One line of the calendar.

    day: the first day of what is new; of apply_by the last day. before, after: None where it is
    neither found nor possible. conditions: names of the conditions that turn. through: programmes
    whose own change on the day is read by this one. claim: of apply entries.
    """

    day: date
    kind: EntryKind
    programme: str
    member: str | None
    person: int | None
    before: Worth | None
    after: Worth | None
    causes: tuple[Cause, ...] = ()
    conditions: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    claim: ClaimTime | None = None

    @property
    def last_day(self) -> date:
        """The last day of what was before."""
        return self.day - timedelta(days=1)

    @property
    def is_known(self) -> bool:
        """The figures of the day stand behind it."""
        return all(it.is_known for it in (self.before, self.after) if it is not None)


@dataclass(frozen=True)
class Calendar:
    """The entries from the day after `day` to `until`, in their order; apply entries from `day` on.

    All other answers are taken to stay as they are. unknown_births: places of members without a
    birth date, whose birthdays nobody can foresee.
    """

    day: date
    until: date
    entries: tuple[Entry, ...]
    unknown_births: tuple[int, ...]
