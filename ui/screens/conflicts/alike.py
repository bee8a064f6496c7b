"""Two cases that may be one household, in words: who, what is alike, who may answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Protocol

from core.casework.case_file import CaseFile
from core.sentence import Sentence, say
from core.store.notices import Alike
from ui.screens import household_words as words

REASONS: Final = frozenset({"person", "telephone", "address", "name"})
"""What the Center says is alike (sync.center.duplicates.likeness)."""


class Office(Protocol):
    """What it needs of the open office."""

    def likely_same(self) -> tuple[tuple[Alike, CaseFile | None, CaseFile | None], ...]:
        """What the Center asks and nobody here has answered."""

    def say_same(self, alike: Alike, *, same: bool) -> Any:
        """Whether both are one household."""


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """One pair. cases: those that can be looked at here, with their names · may_answer: whether
    the younger case, in which the answer stands, is on this laptop."""

    alike: Alike
    said: Sentence
    cases: tuple[tuple[str, Sentence], ...]
    may_answer: bool


def alike_rows(office: Office) -> Iterator[AlikeRow]:
    """The newest first."""
    for one, case, other in office.likely_same():
        pair = ((one.case, case), (one.other, other))
        here = tuple((key, _name(file)) for key, file in pair if file is not None)
        why = [say(f"alike.why.{name}") for name in one.why if name in REASONS]
        said = say(
            "alike.row",
            name=_name(case),
            other=_name(other),
            why=words.in_a_row(why, "words.comma") if why else say("alike.why.name"),
        )
        yield AlikeRow(one, said, here, case is not None)


def _name(file: CaseFile | None) -> Sentence:
    if file is None:
        return say("alike.elsewhere")
    head = file.household.head
    return words.name_words(head.name if head is not None else None)
