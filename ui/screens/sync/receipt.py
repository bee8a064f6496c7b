"""Sync: hand the day over and go home in peace (SCREENS 8): the receipt and what came back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from core.casework.today import CaseLine
from core.clock import SEOUL, Clock
from core.sentence import Sentence, say
from core.store.laptop import LastContact
from core.watch import Watch
from sync.client.report import HeldRecord, Receipt, Tally
from ui.screens import household_words as words
from ui.screens.dates import clock_words, day_words
from ui.screens.sync.progress import SyncProgress
from ui.screens.sync.run import SyncRun
from ui.screens.sync.visits import UrgentArrival, VisitArrival, arrival, urgent_arrival
from ui.screens.sync.words import GROUPS, Group, group_of, reason_words


class Office(Protocol):
    """What the screen needs of the open office."""

    def cases(self, name: str = "") -> tuple[CaseLine, ...]:
        """The cases of this laptop."""

    def last_contact(self) -> LastContact | None:
        """The last meeting with the Center's clock."""

    def pack_in_use(self) -> tuple[str, date]:
        """Edition of the figures, and their last day."""

    def reckoned_again(self) -> tuple[int, int]:
        """Cases reckoned with the figures in use, and how many there are."""


@dataclass(frozen=True, slots=True)
class KindSum:
    """One group of records of the receipt."""

    group: Group
    tally: Tally


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


@dataclass(frozen=True, slots=True)
class Read:
    """What the page rests on, read from the file at one moment."""

    receipt: Receipt
    contact: LastContact | None = None
    cases: Mapping[str, CaseLine] = field(default_factory=dict)
    edition: str = ""
    reckoned: tuple[int, int] = (0, 0)


class SyncScreen:
    """What the page shows: the receipt of the day and what the last sync brought.

    It is read when the page is made; later in the lane (`read`, `take`).
    """

    def __init__(self, run: SyncRun, office: Office, clock: Clock) -> None:
        self.run = run
        self.progress = SyncProgress(run)
        self._office, self._clock = office, clock
        self.take(self.read(Watch()))

    def read(self, _watch: Watch) -> Read:
        """The receipt and the cases as they stand; for the lane."""
        office = self._office
        return Read(
            self.run.receipt(),
            office.last_contact(),
            {line.case: line for line in office.cases()},
            office.pack_in_use()[0],
            office.reckoned_again() if self._has_new_figures else (0, 0),
        )

    def take(self, read: Read) -> None:
        """Show what was read."""
        self._now = read

    @property
    def receipt(self) -> Receipt:
        """The sum of today."""
        return self._now.receipt

    @property
    def second(self) -> Sentence | None:
        """When the last sync of this day ended, or the last contact."""
        contact = self._now.contact
        if contact is None:
            return None
        at = datetime.fromtimestamp(contact.server_ms / 1000, SEOUL)
        return say("sync.last", day=day_words(at.date(), weekday=False), at=clock_words(at))

    @property
    def is_all_sent(self) -> bool:
        """Whether nothing waits, of this day or another."""
        return self.receipt.waiting == 0

    @property
    def safety(self) -> Sentence:
        """The first fact: whether the laptop may be closed. True also before any sync."""
        return say("sync.safe" if self.is_all_sent else "sync.not_safe")

    @property
    def is_up_to_date(self) -> bool:
        """Whether the last sync received everything."""
        report = self.run.report
        return report is not None and report.is_up_to_date and self.run.stage == "done"

    @property
    def news(self) -> Sentence:
        """The second fact: whether everything is up to date here."""
        return say("sync.new" if self.is_up_to_date else "sync.not_new")

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
        """What waits of other days, what was received, which files are left, how long it took."""
        parts: list[Sentence | str] = []
        other = self.receipt.waiting - self.receipt.total.waiting
        if other > 0:
            parts.append(say("sync.waiting_others", n=other))
        report, took = self.run.report, self.run.took
        if report is not None:
            parts.append(say("sync.received", n=sum(report.received.values())))
        if report is not None and report.files_left:
            parts.append(say("sync.photos_left", n=report.files_left))
        if took is not None:
            parts.append(_took_words(took.seconds))
        return words.dotted(parts or [say("sync.as_it_stands")])

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
        """Every visit in which something was written today, with the Center's word and time."""
        today = self._clock.today()
        return tuple(arrival(one, self._name(one.stream), today) for one in self.receipt.visits)

    @property
    def urgent(self) -> tuple[UrgentArrival, ...]:
        """Cases judged urgent, and whether the Center knows."""
        today = self._clock.today()
        return tuple(
            urgent_arrival(one, self._name(one.stream), today) for one in self.receipt.urgent
        )

    @property
    def held(self) -> tuple[HeldRow, ...]:
        """What the Center keeps without having applied it, each with its reason."""
        return tuple(self._held(one) for one in self.receipt.held)

    def _held(self, one: HeldRecord) -> HeldRow:
        known = one.stream in self._now.cases
        what = words.dotted([self._name(one.stream), say(group_of(one.kind).key)])
        return HeldRow(one.stream if known else None, what, reason_words(one.why))

    @property
    def conflicts(self) -> tuple[CaseMark, ...]:
        """Cases in which records differ."""
        return tuple(
            CaseMark(line.case, words.name_words(line.person), say("sync.differ", n=line.conflicts))
            for line in self._now.cases.values()
            if line.conflicts
        )

    @property
    def new_cases(self) -> tuple[CaseMark, ...]:
        """Cases that came with the last sync."""
        report, cases = self.run.report, self._now.cases
        fresh = [cases[s] for s in report.new_streams if s in cases] if report else []
        return tuple(
            CaseMark(
                line.case,
                words.name_words(line.person),
                words.place_words(line.district, line.dong),
            )
            for line in fresh
        )

    @property
    def _has_new_figures(self) -> bool:
        return self.run.report is not None and self.run.report.has_new_pack

    @property
    def figures(self) -> tuple[Sentence, Sentence] | None:
        """The new edition that the last sync brought, and how many cases were reckoned with it."""
        if not self._has_new_figures:
            return None
        done, cases = self._now.reckoned
        return say("settings.edition", text=self._now.edition), say(
            "sync.tile.figures", n=cases, done=done
        )

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """What else the last sync found: clock, refused pack, cases that left."""
        report = self.run.report
        if report is None:
            return ()
        found = [report.clock_warning, report.pack_refused]
        if report.left_streams:
            found.append(say("sync.left", n=len(report.left_streams)))
        return tuple(one for one in found if one is not None)

    def _name(self, case: str) -> Sentence:
        line = self._now.cases.get(case)
        return words.name_words(line.person) if line else say("sync.case_gone")


def _took_words(seconds: int) -> Sentence:
    if seconds < 60:
        return say("sync.took_seconds", n=seconds)
    return say("sync.took", time=words.length_words(seconds // 60))
