"""Notes of a case: written once, corrected by a new row, kept as a draft while being typed.

What to mind when coming (a dog, violence, an infection) is no note but the `caution` of the case.
"""

from core.casework import actions
from core.casework.actions import Act
from core.casework.case_file import CaseFile
from core.clock import wall_ms
from core.errors import Mistake
from core.office.base import Base, Changes
from core.people.contact import refuse_resident_number, with_resident_numbers_masked
from core.sentence import say
from core.store import drafts, registers
from core.store.drafts import KeptDraft

DRAFT = "note"
"""Field under which the draft of a note is kept: of the case, so that no visit's end drops it."""

CAUTION = "caution"
"""Field under which the draft of what to mind is kept."""


def draft_field(corrects: str | None) -> str:
    """Name of the draft: one for a new note, one for each note being corrected."""
    return f"{DRAFT}/{corrects}" if corrects else DRAFT


class Notes(Base):
    """Verbs of notes and of what to mind."""

    def write_note(
        self,
        case: str,
        text: str,
        visit: str | None = None,
        corrects: str | None = None,
        about: str | None = None,
    ) -> Changes:
        """A note; its draft ends with it. about: the member it is about · corrects: an older note.

        Raises Mistake when it is empty, holds a number of 13 digits, or is written in a visit to
        which no consent was given; when it corrects what is no note of the case or was corrected
        already.
        """
        file = self._file(case)[0]
        if not text.strip():
            raise Mistake(say("note.empty"), "text")
        refuse_resident_number(text, "text")
        if visit is not None:
            self.gate(file, visit).check()
        if about is not None:
            file.household.member(about)
        if corrects is not None:
            _check_corrects(file, corrects)
        note = {"text": text.strip(), "about": about, "corrects": corrects}
        row = actions.new_id()
        return self._write(
            case,
            [actions.append_act("note", row, note)],
            visit=visit,
            made=row,
            also=lambda connection: drafts.drop(connection, case, draft_field(corrects)),
        )

    def type_note(
        self, case: str, text: str, corrects: str | None = None, visit: str | None = None
    ) -> int:
        """Keep what is being typed, at once; returns when (ms). A 13-digit number is never kept.

        Raises Mistake when nothing may be kept in this visit (no consent), DiskFull.
        """
        if visit is not None:
            self.gate(self._file(case)[0], visit).check()
        return self._type(case, draft_field(corrects), text)

    def type_caution(self, case: str, text: str) -> int:
        """Keep what is being typed about what to mind, at once; returns when (ms)."""
        return self._type(case, CAUTION, text)

    def _type(self, case: str, field: str, text: str) -> int:
        at = wall_ms(self.clock)
        with self.database.writing() as connection:
            hidden = with_resident_numbers_masked(text)
            drafts.keep_or_drop(connection, case, KeptDraft(case, field, hidden, at))
        return at

    def typed_note(self, case: str, corrects: str | None = None) -> str:
        """The draft of a note; "" when there is none."""
        return self._typed(case, draft_field(corrects))

    def typed_caution(self, case: str) -> str:
        """The draft of what to mind; "" when there is none."""
        return self._typed(case, CAUTION)

    def _typed(self, case: str, field: str) -> str:
        with self.database.reading() as connection:
            return drafts.text_of(connection, case, field)

    def set_caution(self, case: str, caution: str) -> Changes:
        """What to mind when calling or coming; "" when there is nothing more to mind.

        It needs no consent: it protects whoever goes there. Raises Mistake while two records of
        telephone and caution stand, because writing one would choose between the numbers.
        """
        refuse_resident_number(caution, "caution")
        file = self._file(case)[0]
        if any((one.kind, one.group) == ("case", "contact") for one in file.conflicts):
            raise Mistake(say("danger.contact_differs"), "caution")
        with self.database.reading() as connection:
            kept = registers.load(connection, (case, "case", case, "contact")).newest
        before = kept.value if kept is not None else None
        value = {**_NOTHING, **(before or {}), "caution": caution.strip() or None}
        return self._write(
            case,
            [Act("case", case, "contact", "set", value)],
            also=lambda connection: drafts.drop(connection, case, CAUTION),
        )


_NOTHING = {"telephone": None, "caution": None, "preferred": None}
"""A case of which nothing is known yet about reaching it."""


def _check_corrects(file: CaseFile, note: str) -> None:
    notes = file.entries_of("note")
    if not any(entry.id == note for entry in notes):
        raise Mistake(say("note.no_such"), "corrects")
    if any(entry.value.get("corrects") == note for entry in notes):
        raise Mistake(say("note.corrected_already"), "corrects")
