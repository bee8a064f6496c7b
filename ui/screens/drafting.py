"""A text of a dialog being typed: on the disk at every pause, waiting there for room too."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from core.sentence import Sentence
from ui.screens.lane import Lane
from ui.screens.listeners import Listeners
from ui.screens.visit.keeper import Keeper, Write

if TYPE_CHECKING:
    from core.office.office import Office


class Drafting:
    """One text. wrong: why it is not on the disk, None while all is well.

    draft: the office's verb that keeps what is typed; made with the text and given to the lane, so
    that typing never waits. An empty text ends the draft.
    """

    def __init__(
        self, office: "Office", lane: Lane, text: str, draft: Callable[[str], Write]
    ) -> None:
        self._draft = draft
        self.keeper = Keeper(office, lane, _nothing_moved, self._refused)
        self.keeper.listeners.add(self._written)
        self.listeners = Listeners()
        self.wrong: Sentence | None = None
        self.text = self._on_disk = text

    def typed(self, text: str) -> None:
        """A key: the text so far."""
        self.text = text

    @property
    def has_unkept_typing(self) -> bool:
        """Whether the disk has an older text."""
        return self.text != self._on_disk

    def keep_draft(self) -> None:
        """Put what was typed on the disk."""
        if self.has_unkept_typing:
            self._on_disk = self.text
            self.keeper.put(self._draft(self.text))

    def end(self) -> None:
        """It has become a record, or was given up: no draft of it stays, nor one on its way."""
        self.text = self._on_disk = ""
        self.keeper.put(self._draft(""))

    @property
    def is_waiting(self) -> bool:
        """Whether the disk is full and something waits for room."""
        return self.keeper.trouble is not None

    def again(self) -> None:
        """Try to write what waits; harmless when nothing does."""
        self.keeper.again()

    def _refused(self, why: Sentence) -> None:
        self.wrong = why
        self.listeners.tell()

    def _written(self) -> None:
        self.wrong = self.keeper.trouble
        self.listeners.tell()


def _nothing_moved(_topics: frozenset[str]) -> None:
    """A draft moves nothing that another screen shows."""
