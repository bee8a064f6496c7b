"""What a former consultant wrote after the case had changed hands, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Protocol

from core.casework.case_file import CaseFile
from core.casework.conflicts.fields import FIELDS, WHOLE
from core.casework.wording import Wording
from core.clock import SEOUL
from core.people.answer import State
from core.record.kinds import KINDS, ROW_GROUP
from core.sentence import Sentence, say
from core.store.leaving.offered import LateWork, Offer, OfferedRecord
from ui.screens import household_words as words
from ui.screens.case.item_words import Spot, item_of
from ui.screens.dates import clock_words, day_words
from ui.screens.sync.words import group_of

MOST_LINES: Final = 8
_READABLE: Final = frozenset({
    "fact", "member", "case", "vehicle", "obligor", "debt", "need", "todo", "visit",
})  # fmt: skip
"""Kinds of which each item can be said; of the others only that there is one."""


class Office(Protocol):
    """What it needs of the open office."""

    def offers(self) -> tuple[tuple[Offer, CaseFile], ...]:
        """What waits for an answer, oldest first, with the case as it stands."""

    def late_work(self) -> tuple[tuple[LateWork, CaseFile], ...]:
        """What a former consultant wrote and the Center let in, until it is put aside."""

    def decide_offer(self, offer: str, *, take: bool) -> Any:
        """Take it in or decline it."""


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One offer. said: whose work, of which case, when it came · lines: what it says, item by item;
    more: how many items are not listed."""

    offer: str
    case: str
    said: Sentence
    lines: tuple[Sentence, ...]
    more: int


@dataclass(frozen=True, slots=True)
class LateRow:
    """One notice of work that was let in."""

    notice: str
    case: str
    said: Sentence


def late_rows(office: Office) -> Iterator[LateRow]:
    """Oldest first."""
    for one, file in office.late_work():
        who, name, when = one.name or one.author, _name(file), _when(one.at_ms)
        said = say("offers.late", n=one.changes, who=who, name=name, when=when)
        yield LateRow(one.notice, one.case, said)


def offer_rows(office: Office, wording: Wording) -> Iterator[OfferRow]:
    """Oldest first."""
    for offer, file in office.offers():
        who, name, when = offer.name or offer.author, _name(file), _when(offer.at_ms)
        lines = [line for one in offer.records for line in _lines(one, file, wording)]
        yield OfferRow(
            offer.id,
            offer.case,
            say("offers.from", who=who, name=name, when=when),
            tuple(lines[:MOST_LINES]),
            max(0, len(lines) - MOST_LINES),
        )


def _name(file: CaseFile) -> Sentence:
    head = file.household.head
    return words.name_words(head.name if head is not None else None)


def _when(at_ms: int) -> Sentence:
    at = datetime.fromtimestamp(at_ms / 1000, SEOUL)
    return say("words.plainly_beside", a=day_words(at.date(), weekday=False), b=clock_words(at))


def _lines(record: OfferedRecord, file: CaseFile, wording: Wording) -> Iterator[Sentence]:
    value = record.value or {}
    if record.kind == "note":
        yield _line(say("sync.group.note"), say("words.plain", a=str(value.get("text") or "")))
        return
    known = KINDS.get(record.kind)
    if known is None or record.kind not in _READABLE or not known.has_group(record.group):
        yield say(group_of(record.kind).key) if known is not None else say("differ.not_kept.other")
        return
    spot = Spot(record.kind, record.row, record.group)
    fields = FIELDS.get((record.kind, record.group), (WHOLE,))
    for field in (WHOLE,) if record.group == ROW_GROUP else fields:
        if field == WHOLE or _is_said(value.get(field)):
            item, read = item_of(file, spot, field, wording)
            yield _line(item, read(record.value))


def _is_said(part: Any) -> bool:
    """Whether a field of a group says anything."""
    if isinstance(part, dict):
        return part.get("state") not in (None, State.NOT_ASKED.value)
    return part not in (None, "")


def _line(item: Sentence, said: Sentence) -> Sentence:
    return say("offers.line", item=item, said=said)
