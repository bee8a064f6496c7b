"""One field that differs, in words: what stood before, each side with its evidence, what stands."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from core.casework.case_file import CaseFile, Conflict, Side
from core.casework.conflicts.decided import began_empty, seen_before
from core.casework.conflicts.digits import are_swapped, masked_apart
from core.casework.conflicts.fields import WHOLE, is_text, joined
from core.casework.conflicts.open import OpenCase
from core.casework.history.changes import Recorded
from core.casework.wording import Wording
from core.clock import SEOUL
from core.people.answer import Answer, State
from core.people.person import answer_in
from core.record.kinds import ROW_GROUP
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.author_words import author_words
from ui.screens.case.item_words import Spot, Value, item_of
from ui.screens.conflicts.choice import BOTH, Anew, Choice, Writing, fact_of, writing_of
from ui.screens.dates import clock_words, day_words

Key: TypeAlias = tuple[str, str, str, str]
"""(kind, row, group, field)"""

_CENTER = "center"


@dataclass(frozen=True, slots=True)
class SideWords:
    """What one record says. whose: mine, center or other · known: when, by whom, how known."""

    said: Sentence
    known: Sentence
    whose: str


@dataclass(frozen=True, slots=True)
class Line:
    """One field to decide.

    before: what all had seen · choice: None until the person chose · result: what will stand, or
    that it is to be chosen · may_join: both texts may stand · writing: what may be written anew ·
    hint: what the program noticed · is_again: it was decided before.
    """

    key: Key
    item: Sentence
    before: Sentence
    sides: tuple[SideWords, ...]
    choice: Choice | None
    result: Sentence
    may_join: bool
    writing: Writing
    hint: Sentence | None = None
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class Past:
    """One step of the history of a field. whose: mine, center or other; None for the beginning."""

    said: Sentence
    known: Sentence
    whose: str | None


class Reader:
    """Makes lines of one case. is_whole: whether telephone numbers are shown whole."""

    def __init__(
        self, case: OpenCase, consultant: str, wording: Wording, *, is_whole: bool
    ) -> None:
        self._case, self._consultant, self._wording = case, consultant, wording
        self._is_whole = is_whole

    @property
    def file(self) -> CaseFile:
        """The case."""
        return self._case.file

    def line(
        self, conflict: Conflict, field: str, choice: Choice | None, *, is_again: bool
    ) -> Line:
        """The words of one field of a conflict whose sides stand in the order of the columns."""
        item, _ = self._item(conflict, field)
        read = self._read(conflict, field)
        said = [read(side.value) for side in conflict.sides]
        return Line(
            (*conflict.spot, field),
            item,
            self._before(conflict, read),
            tuple(
                SideWords(one, self._known(side, conflict, field), self._whose(side.author))
                for one, side in zip(said, conflict.sides, strict=True)
            ),
            choice,
            _result(choice, said),
            is_text(conflict, field),
            writing_of(conflict, field),
            self._hint(conflict, field),
            is_again,
        )

    def agreed(self, conflict: Conflict) -> tuple[Sentence, Sentence]:
        """What two wrote alike: the item, and that nothing is to be decided."""
        item, read = self._item(conflict, WHOLE)
        return item, say("differ.agreed", what=read(conflict.values[0]))

    def past(self, conflict: Conflict, field: str) -> Iterator[Past]:
        """Every value that stood there, the newest first; at the end that it began empty."""
        read = self._read(conflict, field)
        listed = self._case.history(conflict)
        for one in listed:
            known = self._known(_as_side(one), conflict, field)
            yield Past(read(_value(one)), known, self._whose(one.author))
        if listed and not listed[-1].base and read(_value(listed[-1])) != say("case.item.empty"):
            yield Past(say("case.item.empty"), say("differ.beginning"), None)

    def who(self, author: str) -> Sentence:
        """Who wrote or decided."""
        return author_words(author, self._consultant)

    def when(self, at_ms: int) -> Sentence:
        """Day and time."""
        at = datetime.fromtimestamp(at_ms / 1000, SEOUL)
        return say("words.plainly_beside", a=day_words(at.date(), weekday=False), b=clock_words(at))

    # -- parts ----------------------------------------------------------------------------------

    def _item(self, conflict: Conflict, field: str) -> tuple[Sentence, Callable[[Value], Sentence]]:
        return item_of(self.file, Spot(*conflict.spot), field, self._wording)

    def _read(self, conflict: Conflict, field: str) -> Callable[[Value], Sentence]:
        """What says a value; telephone numbers so that they can be told apart."""
        if conflict.group == ROW_GROUP:
            return _kept_or_removed
        if not _is_telephone(conflict, field):
            return self._item(conflict, field)[1]
        numbers = self._numbers(conflict)
        shown = dict(
            zip(numbers, numbers if self._is_whole else masked_apart(numbers), strict=True)
        )

        def read(value: Value) -> Sentence:
            number = (value or {}).get("telephone")
            if not number:
                return say("case.item.empty")
            return say("words.plain", a=shown[number].replace("*", "•"))

        return read

    def _numbers(self, conflict: Conflict) -> list[str]:
        values = [one.value for one in self._case.history(conflict)]
        numbers = [(value or {}).get("telephone") for value in (*conflict.values, *values)]
        return list(dict.fromkeys(str(number) for number in numbers if number))

    def _before(self, conflict: Conflict, read: Callable[[Value], Sentence]) -> Sentence:
        recorded = self._case.recorded
        if conflict.group == ROW_GROUP:
            return say("differ.was_there")
        found = seen_before(conflict, recorded)
        if found is not None:
            return read(found.value)
        empty = began_empty(conflict, recorded)
        return say("case.item.empty" if empty else "differ.not_here")

    def _known(self, side: Side, conflict: Conflict, field: str) -> Sentence:
        parts: list[Sentence | str] = [self.when(side.at_ms), self.who(side.author)]
        evidence = _evidence(side.value, conflict, field)
        if evidence is not None:
            parts.append(evidence)
        elif side.visit is not None:
            parts.append(say("differ.in_visit"))
        return words.dotted(parts)

    def _whose(self, author: str) -> str:
        if author == self._consultant:
            return "mine"
        return "center" if author == _CENTER else "other"

    def _hint(self, conflict: Conflict, field: str) -> Sentence | None:
        if not _is_telephone(conflict, field):
            return None
        numbers = [str((value or {}).get("telephone") or "") for value in conflict.values]
        pairs = [(a, b) for at, a in enumerate(numbers) for b in numbers[at + 1 :]]
        return say("differ.swapped") if any(are_swapped(*pair) for pair in pairs) else None


def _is_telephone(conflict: Conflict, field: str) -> bool:
    return (conflict.kind, conflict.group, field) == ("case", "contact", "telephone")


def _kept_or_removed(value: Value) -> Sentence:
    return say("differ.remove" if value is None else "differ.keep")


def _value(one: Recorded) -> Value:
    if one.group == ROW_GROUP:
        return None if one.op == "del" else {}
    return one.value


def _as_side(one: Recorded) -> Side:
    return Side(one.cid, _value(one), one.author, one.at_ms, one.visit)


def _evidence(value: Value, conflict: Conflict, field: str) -> Sentence | None:
    """How it is known: what was said or seen, and the day of a paper."""
    if fact_of(conflict, field) is None or value is None:
        return None
    answer = Answer.from_json(value) if field == WHOLE else answer_in(value, field)
    if answer.source is None or answer.state is State.NOT_ASKED:
        return None
    said = say(f"answer.source.{answer.source.value}")
    if answer.seen is None:
        return said
    return say("words.plainly_beside", a=said, b=day_words(answer.seen, weekday=False))


def _result(choice: Choice | None, said: Sequence[Sentence]) -> Sentence:
    if choice is None:
        return say("differ.choose")
    if choice is BOTH:
        return say("differ.both")
    return say("words.plain", a=choice.text) if isinstance(choice, Anew) else said[choice]


def both_texts(conflict: Conflict, field: str) -> tuple[str, ...]:
    """The texts that would stand one after the other."""
    texts = [(value or {}).get(field) for value in conflict.values]
    return tuple(joined([text]) for text in texts if text)
