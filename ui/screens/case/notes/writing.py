"""A text of a case being written: on the disk at every pause, hidden numbers, kept in the end."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from core.people.contact import holds_resident_number, with_resident_numbers_masked
from core.sentence import Sentence
from ui.screens.lane import Lane
from ui.screens.listeners import Listeners
from ui.screens.visit.keeper import Keeper, Write

if TYPE_CHECKING:
    from core.office.office import Office

Moved = Callable[[frozenset[str]], None]


class Writing:
    """One text. wrong: why it could not be kept, None while all is well; is_kept: it stands.

    draft: the office's verb that keeps what is typed · final: the one that writes the record. Each
    is made with the text and then given to the lane, so that typing never waits.
    """

    def __init__(
        self,
        office: "Office",
        lane: Lane,
        moved: Moved,
        text: str,
        draft: Callable[[str], Write],
        final: Callable[[str], Write],
    ) -> None:
        self._draft, self._final = draft, final
        self.keeper = Keeper(office, lane, moved, self.refuse)
        self.keeper.listeners.add(self._written)
        self.listeners = Listeners()
        self.wrong: Sentence | None = None
        self.is_kept = self._is_sending = self._was_full = False
        self.text = self._on_disk = text

    def typed(self, text: str) -> None:
        """A key: the text so far."""
        self.text = text

    @property
    def has_unkept_typing(self) -> bool:
        """Whether the disk has an older text."""
        return self.text != self._on_disk and not (self.is_kept or self._is_sending)

    def keep_draft(self) -> None:
        """Put what was typed on the disk; a 13-digit number goes there only hidden."""
        if self.has_unkept_typing:
            self._on_disk = self.text
            self.keeper.put(self._draft(self.text))

    @property
    def holds_number(self) -> bool:
        """Whether a number of 13 digits stands in the text."""
        return holds_resident_number(self.text)

    def masked(self) -> str:
        """The text with such numbers hidden; it becomes the text."""
        self.text = with_resident_numbers_masked(self.text)
        return self.text

    def keep(self) -> None:
        """Write it; listeners are told when it is on the disk or why it is not."""
        if self._is_sending:
            self.keeper.again()
            return
        self.wrong, self._is_sending = None, True
        self.keeper.put(self._final(self.text), lambda _written: self._done())

    def refuse(self, sentence: Sentence) -> None:
        """It is not kept, and this is why; what was typed stays as a draft."""
        self.wrong, self._is_sending = sentence, False
        self.keep_draft()
        self.listeners.tell()

    def _done(self) -> None:
        self.is_kept = True

    @property
    def is_waiting(self) -> bool:
        """Whether the disk is full and something waits for room."""
        return self.keeper.trouble is not None

    def again(self) -> None:
        """Try to write what waits; harmless when nothing does."""
        self.keeper.again()

    def _written(self) -> None:
        """Something went through, or the disk is full: that is said until there is room."""
        trouble = self.keeper.trouble
        if trouble is not None or self._was_full:
            self.wrong = trouble
        self._was_full = trouble is not None
        self.listeners.tell()
