"""Unlock: get in with certainty, offline; tell nothing to a stranger (SCREENS 1)."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, Protocol, TypeAlias

from core.clock import SEOUL, Clock
from core.errors import StoreError, WrongPassphrase
from core.office.lock_note import LockNote
from core.sentence import Sentence, say
from core.watch import Watch
from ui.screens.dates import clock_words, day_words
from ui.screens.start.door import DoorScreen

_HANGUL = re.compile("[가-힣ㄱ-ㆎᄀ-ᇿ]")
Stage: TypeAlias = Literal["ready", "opening", "waiting"]


class Opener(Protocol):
    """What unlocking needs of the office; every call may take a second."""

    def open(self, passphrase: str) -> Any:
        """The office. Raises WrongPassphrase or another StoreError."""

    def open_by_recovery(self, code: str, passphrase: str) -> Any:
        """The office by the code read over the telephone; the passphrase is the new one."""

    def open_by_pin(self, pin: str) -> Any:
        """The office by today's PIN."""

    @property
    def is_pin_set(self) -> bool:
        """Whether a PIN of today opens it."""

    def is_pin_possible(self) -> bool:
        """Whether this machine has a keyring that may hold a PIN's secret; asks the keyring."""

    @property
    def is_holding(self) -> bool:
        """Whether answers wait behind the lock for room on the disk."""

    def contact(self, door: Any, watch: Watch) -> Any:
        """The office, when the Center opens the door on which reading is locked."""

    @property
    def can_take_out(self) -> bool:
        """Whether unsent work lies here sealed; it can be taken out without any key."""

    def take_out(self, to: Path) -> int:
        """Write the rescue package; how many changes it holds. Raises Mistake, DiskFull."""

    def wait_seconds(self) -> int:
        """Seconds until the next try is looked at."""

    def tries_left(self) -> int:
        """Tries before the next wait, 0 when every further one waits."""


class UnlockScreen:
    """What the locked screen says and does.

    said: what went wrong, or None; stage: ready, opening (the key is being worked out), waiting
    (too many wrong tries; `left` seconds to go); door: the passphrase was right but reading is
    locked; what can be done about it, or None.
    """

    def __init__(self, note: LockNote, opener: Opener, clock: Clock) -> None:
        self._note, self._opener, self._clock = note, opener, clock
        self._listeners: list[Callable[[], None]] = []
        self.said: Sentence | None = None
        self.door: DoorScreen | None = None
        self.stage: Stage = "ready"
        self.left = opener.wait_seconds()
        self.is_pin_set = opener.is_pin_set
        self.is_pin_possible = False
        self.tries_left = opener.tries_left()
        if self.left:
            self.stage = "waiting"

    def changed(self, listener: Callable[[], None]) -> None:
        """Be told when something shown has changed."""
        self._listeners.append(listener)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()

    # -- what is said before unlocking ----------------------------------------------------------

    @property
    def is_known(self) -> bool:
        """Whether the note knows whose laptop this is."""
        return bool(self._note.consultant)

    @property
    def initials(self) -> str:
        """The given name for the avatar: the last two signs of a Korean name."""
        name = self._note.consultant
        return name[-2:] if _HANGUL.search(name) else name[:2]

    @property
    def greeting(self) -> Sentence:
        """Who is greeted."""
        if not self.is_known:
            return say("unlock.hello_nobody")
        return say("unlock.hello", name=self._note.consultant)

    @property
    def whose(self) -> Sentence:
        """Whose laptop it is."""
        if not self._note.laptop:
            return say("unlock.this_laptop")
        return say("unlock.whose", laptop=self._note.laptop)

    @property
    def day(self) -> Sentence:
        """Today's date."""
        return day_words(self._clock.today())

    @property
    def visits(self) -> Sentence:
        """How many visits today, if the note was counted for today."""
        count = self._note.visits_today
        if count is None or not self._is_of_today:
            return say("unlock.visits_unknown")
        return say("unlock.visits", n=count) if count else say("unlock.no_visits")

    @property
    def first(self) -> Sentence:
        """When the first visit is; names and addresses come later."""
        at = self._note.first_at
        if not at or not self._note.visits_today or not self._is_of_today:
            return say("unlock.names_later")
        return say("unlock.first", at=at)

    @property
    def _is_of_today(self) -> bool:
        return self._note.counted_on == self._clock.today().isoformat()

    @property
    def sent(self) -> Sentence:
        """What is unsent, or when all was sent."""
        if self._note.unsent:
            return say("unlock.unsent", n=self._note.unsent)
        at = _moment(self._note.last_full_sync)
        if at is None:
            return say("unlock.kept_here")
        day = day_words(at.date(), weekday=False)
        return say("unlock.all_sent", day=day, at=clock_words(at))

    @property
    def tries(self) -> Sentence:
        """What wrong tries lead to, and how many are left."""
        if self.stage == "waiting":
            return say("unlock.waiting", time=f"{self.left // 60}:{self.left % 60:02d}")
        if self.tries_left == 0:
            return say("unlock.next_waits")
        return say("unlock.tries_left", left=str(self.tries_left))

    @property
    def pin_hint(self) -> Sentence | None:
        """Until there is a PIN of today it is a sentence, and only where there can be one."""
        return say("unlock.pin_later") if self.is_pin_possible and not self.is_pin_set else None

    @property
    def unsaved(self) -> Sentence | None:
        """That answers of before the lock are not on the disk yet; None when all are."""
        return say("unlock.unsaved") if self._opener.is_holding else None

    # -- unlocking ------------------------------------------------------------------------------

    def is_hangul(self, text: str) -> bool:
        """Whether Hangul stands in the field, finished or under composition."""
        return _HANGUL.search(text) is not None

    def look_for_keyring(self) -> Callable[[Watch], bool]:
        """The work that asks for a keyring: it may take long, so the lock is there before."""
        return lambda _watch: self._opener.is_pin_possible()

    def keyring_seen(self, is_there: bool) -> None:
        """The keyring has answered."""
        self.is_pin_possible = is_there
        self._tell()

    def start(self) -> None:
        """The person asked to open: say so at once."""
        self.said = None
        self.stage = "opening"
        self._tell()

    def by_passphrase(self, passphrase: str) -> Callable[[Watch], Any]:
        """The work that opens the office; for the background."""
        return lambda _watch: self._opener.open(passphrase)

    def by_pin(self, pin: str) -> Callable[[Watch], Any]:
        """The work that opens by today's PIN."""
        return lambda _watch: self._opener.open_by_pin(pin)

    def by_recovery(self, code: str, passphrase: str) -> Callable[[Watch], Any]:
        """The work that opens by the recovery code and sets a new passphrase."""
        return lambda _watch: self._opener.open_by_recovery(code, passphrase)

    def refused(self, error: Exception) -> None:
        """Opening failed: say why. Raises what is no word for a person."""
        if not isinstance(error, StoreError):
            raise error
        found = getattr(error, "door", None)
        if found is not None:
            self.stage, self.said = "ready", None
            self.door = DoorScreen(found, self._opener.contact)
            self._tell()
            return
        self.said = error.sentence
        self.is_pin_set = self._opener.is_pin_set
        self.left = self._opener.wait_seconds()
        if isinstance(error, WrongPassphrase):
            self.tries_left = self._opener.tries_left()
        self.stage = "waiting" if self.left else "ready"
        self._tell()

    def leave_door(self) -> None:
        """Back from the door to the passphrase."""
        if self.door is not None:
            self.door.close()
            self.door = None
            self._tell()

    # -- taking work out without opening --------------------------------------------------------

    @property
    def can_take_out(self) -> bool:
        """Whether sealed work lies here."""
        return self._opener.can_take_out

    def take_out(self, to: Path) -> Sentence:
        """Write the rescue package; what is said then. Raises Mistake, DiskFull."""
        return say("rescue.done", n=self._opener.take_out(to))

    def tick(self) -> None:
        """Once a second while waiting: count down, and be ready at the end."""
        if self.stage != "waiting":
            return
        self.left = self._opener.wait_seconds()
        if self.left == 0:
            self.stage, self.said = "ready", None
        self._tell()


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at.astimezone(SEOUL) if at.tzinfo else at
