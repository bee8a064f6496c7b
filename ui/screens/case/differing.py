"""Records that differ: every value with who wrote it and when, none of them as the winner."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from core.casework.case_file import CaseFile, Conflict
from core.casework.wording import Wording
from core.clock import SEOUL
from core.sentence import Sentence, say
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
    return tuple(
        Differing(item, tuple(_sides(conflict, consultant, read)))
        for conflict in file.conflicts
        for item, read in items_of(file, Spot(*conflict.spot), conflict.values, wording)
    )


def _sides(
    conflict: Conflict, consultant: str, read: Callable[[Value], Sentence]
) -> Iterator[OneSide]:
    for side in conflict.sides:
        at = datetime.fromtimestamp(side.at_ms / 1000, SEOUL)
        when = say("words.plainly_beside", a=day_words(at.date(), weekday=False), b=clock_words(at))
        who = author_words(side.author, consultant)
        yield OneSide(say("case.wrote", who=who, when=when), read(side.value))
