"""What somebody decided otherwise than this consultant had written, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from core.casework.case_file import CaseFile
from core.casework.conflicts.fields import FIELDS, WHOLE
from core.casework.wording import Wording
from core.clock import SEOUL
from core.record.kinds import KINDS
from core.sentence import Sentence, say
from core.store.laptop import Enrolment
from core.store.notices import NotKept
from ui.screens import household_words as words
from ui.screens.case.author_words import author_words
from ui.screens.case.item_words import Spot, item_of
from ui.screens.dates import clock_words, day_words


class Office(Protocol):
    """What it needs of the open office."""

    @property
    def enrolment(self) -> Enrolment:
        """Whose laptop this is."""

    def not_kept(self) -> tuple[tuple[NotKept, CaseFile | None], ...]:
        """Decisions that did not take what this consultant had written, until put aside."""

    def put_aside(self, notice: str) -> Any:
        """A notice was read."""


@dataclass(frozen=True, slots=True)
class NotKeptRow:
    """One decision. case: where it can be looked at, None where it is not here."""

    notice: str
    case: str | None
    said: Sentence


def not_kept_rows(office: Office, wording: Wording) -> Iterator[NotKeptRow]:
    """The newest first."""
    me = office.enrolment.consultant
    for one, file in office.not_kept():
        at = datetime.fromtimestamp(one.at_ms / 1000, SEOUL)
        when = say("words.plainly_beside", a=day_words(at.date(), weekday=False), b=clock_words(at))
        said = say(
            "differ.not_kept",
            name=_name(file),
            item=_item(one, file, wording),
            who=author_words(one.by, me),
            when=when,
        )
        yield NotKeptRow(one.notice, one.case if file is not None else None, said)


def _name(file: CaseFile | None) -> Sentence:
    if file is None:
        return say("differ.not_kept.gone")
    head = file.household.head
    return words.name_words(head.name if head is not None else None)


def _item(one: NotKept, file: CaseFile | None, wording: Wording) -> Sentence:
    """What it is about; of a group that merges much, its first field."""
    kind, _, group = one.spot
    known = KINDS.get(kind)
    if file is None or known is None or not known.has_group(group):
        return say("differ.not_kept.other")
    field = FIELDS.get((kind, group), (WHOLE,))[0]
    return item_of(file, Spot(*one.spot), field, wording)[0]
