"""The door: the passphrase was right, and reading is locked. By contact or by a code it opens."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from core.errors import Mistake, StoreError, SyncError
from core.sentence import Sentence, say
from core.watch import Watch
from ui.screens.listeners import Listeners

if TYPE_CHECKING:
    from core.store.center.lease import Days

Busy: TypeAlias = Literal["", "contact", "answer"]


class DoorPort(Protocol):
    """core.office.laptop.door.Door."""

    @property
    def days(self) -> "Days": ...

    @property
    def why(self) -> Sentence: ...

    def number(self) -> str: ...

    def waiting(self) -> int: ...

    def open_by_answer(self, answer: str) -> Any: ...

    def close(self) -> None: ...


class DoorScreen:
    """said: what the last try came to; wrong: whether it is about the code; busy: what goes on.

    contact: asks the Center through the door's file, gives the office.
    """

    def __init__(self, door: DoorPort, contact: Callable[[Any, Watch], Any]) -> None:
        self._door, self._contact = door, contact
        self.why = door.why
        self.is_locked = door.days.is_locked
        self.number = door.number()
        self.waiting = door.waiting()
        self.said: Sentence | None = None
        self.wrong = False
        self.busy: Busy = ""
        self.listeners = Listeners()

    @property
    def unsent(self) -> Sentence:
        """What becomes of what was written."""
        return say("door.unsent", n=self.waiting) if self.waiting else say("door.all_sent")

    def by_contact(self) -> Callable[[Watch], Any]:
        """The work that asks the Center; for the lane apart."""
        self._begin("contact")
        return lambda watch: self._contact(self._door, watch)

    def by_answer(self, answer: str) -> Callable[[Watch], Any]:
        """The work that opens by the code read out."""
        self._begin("answer")
        return lambda _watch: self._door.open_by_answer(answer)

    def failed(self, error: Exception) -> None:
        """It stays shut: say why. Raises what is no word for a person."""
        is_code, self.busy = self.busy == "answer", ""
        if not isinstance(error, Mistake | StoreError | SyncError):
            raise error
        self.said, self.wrong = error.sentence, is_code
        self.why, self.is_locked = self._door.why, self._door.days.is_locked
        self.number = self._door.number()
        self.listeners.tell()

    def close(self) -> None:
        """Back to the lock."""
        self._door.close()

    def _begin(self, what: Busy) -> None:
        self.said, self.wrong, self.busy = None, False, what
        self.listeners.tell()
