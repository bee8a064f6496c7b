"""What the consultant does to the answers: each act in memory at once, then to the file, in order.

Undo gives back the sheet before and lets the office write it again as a new change; redo does the
act once more. Without a keeper nothing leaves the memory (셈만 하기).
"""

from collections.abc import Callable
from dataclasses import dataclass

from core.casework.actions import new_id
from core.casework.sheet import Sheet, Told
from core.office.answers import field_name
from core.people.person import Person
from ui.screens.listeners import Listeners
from ui.screens.visit.keeper import Keeper, Write


@dataclass(frozen=True, slots=True)
class _Step:
    """One act that can be taken back: the sheets around it, and what does it again."""

    before: Sheet
    after: Sheet
    again: Write


class Book:
    """The answers of one visit. keeper None: nothing is kept.

    now_ms: the wall time in milliseconds · read: reads the sheet from the file again.
    """

    def __init__(
        self,
        visit: str,
        sheet: Sheet,
        keeper: Keeper | None,
        now_ms: Callable[[], int],
        read: Callable[[], Sheet],
    ) -> None:
        self.visit, self.sheet, self.keeper = visit, sheet, keeper
        self._now_ms, self._read = now_ms, read
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        self.listeners = Listeners()

    # -- acts -----------------------------------------------------------------------------------

    def tell(self, *told: Told) -> None:
        """Answers of one moment: one transaction."""
        listed = list(told)
        self._do(
            self.sheet.told(listed, self._now_ms()),
            lambda office: office.answer_all(self.visit, listed),
        )

    def add_person(self, person: Person) -> None:
        """A new member."""
        self._do(
            self.sheet.with_person(person, self._now_ms()),
            lambda office: office.add_member(self.visit, person),
            again=lambda office: office.bring_back(self.visit, "member", person.id),
        )

    def edit_person(self, person: Person) -> None:
        """Another name, birth date, sex or tie."""
        if person == self.sheet.household.member(person.id):
            return
        self._do(
            self.sheet.with_person(person, self._now_ms()),
            lambda office: office.edit_member(self.visit, person),
        )

    def remove_person(self, member: str) -> None:
        """The member leaves; undo brings the answers back too."""
        self._do(
            self.sheet.without_person(member),
            lambda office: office.remove_member(self.visit, member),
        )

    def add_row(self, kind: str) -> str:
        """A new vehicle, obligor or debt; its id."""
        row = new_id()
        self._do(
            self.sheet.with_row(kind, row),
            lambda office: office.add_row(self.visit, kind, row=row),
            again=lambda office: office.bring_back(self.visit, kind, row),
        )
        return row

    def remove_row(self, kind: str, row: str) -> None:
        """It leaves the list; undo brings it back."""
        self._do(
            self.sheet.without_row(row),
            lambda office: office.remove_row(self.visit, kind, row),
        )

    def _do(self, after: Sheet, write: Write, again: Write | None = None) -> None:
        self._past.append(_Step(self.sheet, after, again or write))
        self._future.clear()
        self._show(after, write)

    def _show(self, sheet: Sheet, write: Write) -> None:
        self.sheet = sheet
        if self.keeper is not None:
            self.keeper.put(write)
        self.listeners.tell()

    # -- back and forth -------------------------------------------------------------------------

    def undo(self) -> bool:
        """Take the last act back; False when there is none."""
        if self._past:
            step = self._past.pop()
            self._future.append(step)
            self._show(step.before, lambda office: office.undo(self.visit))
            return True
        if self.keeper is None:
            return False
        # The program was started anew since: the file knows what stood before.
        self.keeper.put(lambda office: office.undo(self.visit), lambda _changes: self.read_again())
        return True

    def redo(self) -> bool:
        """Do the act once more that was taken back last; False when there is none."""
        if not self._future:
            return False
        step = self._future.pop()
        self._past.append(step)
        self._show(step.after, step.again)
        return True

    def read_again(self) -> None:
        """Show what stands in the file; acts of before can be undone by the file alone."""
        self._past.clear()
        self._future.clear()
        self.sheet = self._read()
        self.listeners.tell()

    # -- drafts ---------------------------------------------------------------------------------

    def keep_draft(self, target: str, fact: str, text: str, form: str = "") -> None:
        """Put what is being typed on the disk. form: version of the form that asks for it."""
        if self.keeper is not None:
            field = field_name(target, fact)
            self.keeper.put(lambda office: office.type_draft(self.visit, field, text, form))

    def drop_draft(self, target: str, fact: str) -> None:
        """The typing came to nothing: the field stands as it was answered."""
        if self.keeper is not None:
            field = field_name(target, fact)
            self.keeper.put(lambda office: office.drop_draft(self.visit, field))
