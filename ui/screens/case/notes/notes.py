"""Notes of a case: all of them with their corrections, and one being written or corrected."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from core.casework.case_file import CaseFile, Entry
from core.clock import SEOUL
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.author_words import author_words
from ui.screens.case.notes.writing import Moved, Writing
from ui.screens.dates import clock_words, day_words, full_day_words
from ui.screens.lane import Lane

if TYPE_CHECKING:
    from core.office.office import Office


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note as it stands. earlier: the texts it corrects, the newest first."""

    id: str
    text: str
    when: Sentence
    who: Sentence
    about: Sentence | None
    earlier: tuple[str, ...]


def note_lines(file: CaseFile, today: date, consultant: str) -> tuple[NoteLine, ...]:
    """Every note that no other corrects, the newest first."""
    by_id = {entry.id: entry for entry in file.entries_of("note")}
    corrected = {entry.value.get("corrects") for entry in by_id.values()}
    standing = [entry for entry in by_id.values() if entry.id not in corrected]
    standing.sort(key=lambda entry: entry.at_ms, reverse=True)
    return tuple(_line(file, entry, by_id, today, consultant) for entry in standing)


def _line(
    file: CaseFile, entry: Entry, by_id: dict[str, Entry], today: date, consultant: str
) -> NoteLine:
    at = datetime.fromtimestamp(entry.at_ms / 1000, SEOUL)
    day = day_words(at.date()) if at.year == today.year else full_day_words(at.date())
    member = next(
        (who for who in file.household.members if who.id == entry.value.get("about")), None
    )
    return NoteLine(
        entry.id,
        str(entry.value.get("text") or ""),
        say("words.plainly_beside", a=day, b=clock_words(at)),
        author_words(entry.author, consultant),
        words.name_words(member.name) if member is not None else None,
        tuple(_earlier(entry, by_id)),
    )


def _earlier(entry: Entry, by_id: dict[str, Entry]) -> Iterator[str]:
    seen = {entry.id}
    before = by_id.get(str(entry.value.get("corrects")))
    while before is not None and before.id not in seen:
        seen.add(before.id)
        yield str(before.value.get("text") or "")
        before = by_id.get(str(before.value.get("corrects")))


class NoteScreen(Writing):
    """One note being written. corrects: the note that it puts right, None for a new one."""

    def __init__(
        self,
        office: "Office",
        lane: Lane,
        case: str,
        moved: Moved,
        *,
        visit: str | None = None,
        corrects: NoteLine | None = None,
    ) -> None:
        """visit: in which it is written. moved: told what the note has moved."""
        self.corrects = corrects
        row = corrects.id if corrects is not None else None
        kept = office.typed_note(case, row)
        self.is_draft = bool(kept)
        super().__init__(
            office,
            lane,
            moved,
            kept or (corrects.text if corrects is not None else ""),
            lambda text: lambda office: office.type_note(case, text, row, visit),
            lambda text: lambda office: office.write_note(case, text, visit, row),
        )

    def keep(self) -> None:
        """Write the note. A correction that says the same is none."""
        if self.corrects is not None and self.text.strip() == self.corrects.text:
            self.refuse(say("correct.same"))
            return
        super().keep()
