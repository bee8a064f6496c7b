"""Sync: hand the day over and go home in peace (SCREENS 8): the receipt and what came back."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from core.casework.today import CaseLine
from core.clock import SEOUL, Clock
from core.sentence import Sentence, say
from core.store.laptop import LastContact
from sync.client.report import HeldRecord, Receipt, Tally, VisitTime
from ui.screens import household_words as words
from ui.screens.dates import clock_words, day_words
from ui.screens.sync.progress import SyncProgress
from ui.screens.sync.run import SyncRun
from ui.screens.sync.words import GROUPS, Group, group_of, reason_words


class Office(Protocol):
    """What the screen needs of the open office."""

    def cases(self, name: str = "") -> tuple[CaseLine, ...]:
        """The cases of this laptop."""

    def last_contact(self) -> LastContact | None:
        """The last meeting with the Center's clock."""


@dataclass(frozen=True, slots=True)
class KindSum:
    """One group of records of the receipt."""

    group: Group
    tally: Tally


@dataclass(frozen=True, slots=True)
class VisitArrival:
    """A visit of the day and when the Center had it; at is None while it waits."""

    case: str
    name: Sentence
    said: Sentence
    is_received: bool


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A record that the Center keeps without having applied it."""

    case: str | None
    what: Sentence
    why: Sentence


@dataclass(frozen=True, slots=True)
class CaseMark:
    """A case to look at: differing records, or newly assigned."""

    case: str
    name: Sentence
    said: Sentence


class SyncScreen:
    """What the page shows: the receipt of the day and what the last sync brought."""

    def __init__(self, run: SyncRun, office: Office, clock: Clock) -> None:
        self.run = run
        self.progress = SyncProgress(run)
        self._office, self._clock = office, clock
        self._read()

    def read_again(self) -> None:
        """Take the receipt and the cases anew."""
        self._read()

    def _read(self) -> None:
        self.receipt: Receipt = self.run.receipt()
        self._cases = {line.case: line for line in self._office.cases()}
        self._contact = self._office.last_contact()

    @property
    def has_run(self) -> bool:
        """Whether a whole sync has ended since unlocking."""
        return self.run.report is not None

    @property
    def second(self) -> Sentence | None:
        """When the last sync of this day ended, or the last contact."""
        if self._contact is None:
            return None
        at = _moment(self._contact.server_ms)
        return say("sync.last", day=day_words(at.date(), weekday=False), at=clock_words(at))

    @property
    def is_all_sent(self) -> bool:
        """Whether nothing waits, of this day or another."""
        return self.receipt.waiting == 0

    @property
    def sum_words(self) -> Sentence:
        """The receipt: written = sent + waiting + held."""
        total = self.receipt.total
        return say(
            "sync.receipt",
            n=total.written,
            sent=total.sent,
            waiting=total.waiting,
            held=total.held,
        )

    @property
    def sum_second(self) -> Sentence:
        """How the day ended."""
        parts: list[Sentence | str] = [self._state_words]
        report, took = self.run.report, self.run.took
        if report is not None:
            parts.append(say("sync.received", n=sum(report.received.values())))
        if took is not None:
            parts.append(_took_words(took.seconds))
        return words.dotted(parts)

    @property
    def _state_words(self) -> Sentence:
        other = self.receipt.waiting - self.receipt.total.waiting
        if other > 0:
            return say("sync.waiting_others", n=other)
        if self.receipt.waiting:
            return say("sync.waiting_here", n=self.receipt.waiting)
        report = self.run.report
        if report is not None and report.is_up_to_date:
            return say("sync.up_to_date")
        return say("sync.all_sent")

    @property
    def kinds(self) -> tuple[KindSum, ...]:
        """What was written today, by group."""
        sums: dict[str, Tally] = {}
        for kind, tally in self.receipt.kinds.items():
            name = group_of(kind).name
            sums[name] = sums.get(name, Tally()) + tally
        return tuple(KindSum(group, sums[group.name]) for group in GROUPS if group.name in sums)

    @property
    def visits(self) -> tuple[VisitArrival, ...]:
        """The visits finished today, each with the Center's time."""
        return tuple(self._arrival(visit) for visit in self.receipt.visits)

    def _arrival(self, visit: VisitTime) -> VisitArrival:
        if visit.received_ms is None:
            return VisitArrival(visit.stream, self._name(visit.stream), _waits(), False)
        at = _moment(visit.received_ms)
        said = say("sync.visit_at", day=self._day(at.date()), at=clock_words(at))
        return VisitArrival(visit.stream, self._name(visit.stream), said, True)

    @property
    def held(self) -> tuple[HeldRow, ...]:
        """What the Center keeps without having applied it, each with its reason."""
        return tuple(self._held(one) for one in self.receipt.held)

    def _held(self, one: HeldRecord) -> HeldRow:
        known = one.stream in self._cases
        what = words.dotted([self._name(one.stream), say(group_of(one.kind).key)])
        return HeldRow(one.stream if known else None, what, reason_words(one.why))

    @property
    def conflicts(self) -> tuple[CaseMark, ...]:
        """Cases in which records differ."""
        return tuple(
            CaseMark(line.case, words.name_words(line.person), say("sync.differ", n=line.conflicts))
            for line in self._cases.values()
            if line.conflicts
        )

    @property
    def new_cases(self) -> tuple[CaseMark, ...]:
        """Cases that came with the last sync."""
        report = self.run.report
        fresh = [self._cases[s] for s in report.new_streams if s in self._cases] if report else []
        return tuple(
            CaseMark(
                line.case,
                words.name_words(line.person),
                words.place_words(line.district, line.dong),
            )
            for line in fresh
        )

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """What else the last sync found: clock, refused pack, cases that left, new figures."""
        report = self.run.report
        if report is None:
            return ()
        found = [report.clock_warning, report.pack_refused]
        if report.left_streams:
            found.append(say("sync.left", n=len(report.left_streams)))
        if report.has_new_pack:
            found.append(say("sync.new_figures"))
        return tuple(one for one in found if one is not None)

    def _name(self, case: str) -> Sentence:
        line = self._cases.get(case)
        return words.name_words(line.person) if line else say("sync.case_gone")

    def _day(self, day: date) -> Sentence:
        return say("date.today") if day == self._clock.today() else day_words(day, weekday=False)


def _waits() -> Sentence:
    return say("sync.visit_waits")


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, SEOUL)


def _took_words(seconds: int) -> Sentence:
    if seconds < 60:
        return say("sync.took_seconds", n=seconds)
    return say("sync.took", time=words.length_words(seconds // 60))
