"""Records that differ: every value with who wrote it and when, none of them as the winner."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from core.casework.actions import LIST_FIELDS
from core.casework.case_file import CaseFile, Conflict, ListRow
from core.casework.questions import Subject
from core.casework.wording import Wording
from core.clock import SEOUL
from core.people.answer import State
from core.record.kinds import ROW_GROUP
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.answer_words import answer_words, fact_words
from ui.screens.case.author_words import author_words
from ui.screens.case.item_words import Spot, Value, items_of
from ui.screens.dates import clock_words, day_words


@dataclass(frozen=True, slots=True)
class OneSide:
    """What one record says. who: in whose words, when."""

    who: Sentence
    said: Sentence


@dataclass(frozen=True, slots=True)
class Differing:
    """One item of which two or more records stand."""

    item: Sentence
    sides: tuple[OneSide, ...]


def differing(file: CaseFile, consultant: str, wording: Wording) -> tuple[Differing, ...]:
    """Every item that differs. consultant: id of the person at this laptop."""
    fields = tuple(
        Differing(item, tuple(_sides(conflict, consultant, read)))
        for conflict in file.conflicts
        for item, read in items_of(file, _spot(conflict), conflict.values, wording)
    )
    return (*fields, *_disputed_rows(file, wording))


def _spot(conflict: Conflict) -> Spot:
    return Spot(conflict.kind, conflict.row, conflict.group)


def _disputed_rows(file: CaseFile, wording: Wording) -> Iterator[Differing]:
    """Rows that one removed and another changed; the changed one stands until it is settled."""
    told = {(one.kind, one.row) for one in file.conflicts if one.group == ROW_GROUP}
    for row in file.rows:
        if row.is_disputed and (row.kind, row.id) not in told:
            side = OneSide(say("case.row_counts"), say("case.row_disputed"))
            yield Differing(_row_words(file, row, wording), (side,))


def _row_words(file: CaseFile, row: ListRow, wording: Wording) -> Sentence:
    """What a row is, by the first of its fields that is known."""
    parts: list[Sentence | str] = [say(f"case.item.{row.kind}")]
    for fact in LIST_FIELDS[row.kind]:
        answer = file.answer(row.id, fact)
        if answer.state is State.GIVEN:
            subject = Subject(row.kind)
            parts += [
                fact_words(fact, subject, wording),
                answer_words(answer, fact, subject, wording),
            ]
            break
    return words.dotted(parts)


def _sides(
    conflict: Conflict, consultant: str, read: Callable[[Value], Sentence]
) -> Iterator[OneSide]:
    for value, author, at_ms in zip(conflict.values, conflict.authors, conflict.at_ms, strict=True):
        at = datetime.fromtimestamp(at_ms / 1000, SEOUL)
        when = say("words.plainly_beside", a=day_words(at.date(), weekday=False), b=clock_words(at))
        yield OneSide(
            say("case.wrote", who=author_words(author, consultant), when=when), read(value)
        )
