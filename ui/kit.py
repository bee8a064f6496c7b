"""Kit: what every view is made with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from core.clock import Clock
from ui.background import Background
from ui.refresh import Refresh
from ui.screens.visit.kept import KeptVisits
from ui.texts import Texts
from ui.wishes import Wishes

if TYPE_CHECKING:
    from core.office.office import Office
    from core.store.center.lease import Days
    from ui.widgets.dialog import Dialog


class Go(Protocol):
    """How views move: implemented by the frame."""

    def show(self, name: str, **values: str) -> None:
        """Show a place of ui.places; values: what it is about (case="…", visit="…")."""

    def back(self) -> None:
        """One step back; nothing typed is lost."""

    def dialog(self, dialog: "Dialog") -> None:
        """Open a dialog over the page."""

    def toast(self, words: str) -> None:
        """Say something in passing."""

    def lock(self) -> None:
        """Close the office and show the lock."""

    def hide(self) -> None:
        """Cover the screen at once; pressed again, uncover it."""

    def opened(self, office: Any) -> None:
        """The unlock or first-run view has opened the office: go on where it was left."""

    def wish(self, wishes: Wishes) -> None:
        """Wear another text size, theme or language at once, and keep it."""

    def hand_back(self, passphrase: str, failed: Callable[[Exception], None]) -> None:
        """Erase this laptop and begin at the first run; `failed` is told why not."""

    def wiped(self) -> None:
        """The keys are gone by the Center's order: erase the rest, begin at the first run."""

    def choose(self, folder: Path) -> None:
        """From the lock to somebody else's lock, or to the first run of one more consultant."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the frame shows about the program as a whole.

    unsent: records that the Center has not acknowledged; edition: name of the pack in use;
    figures_until: its last day; center_at: when the Center's data came, None if never; days: for
    how long the laptop may still be read without the Center, None while it is locked.
    """

    unsent: int = 0
    edition: str = ""
    figures_until: date | None = None
    center_at: datetime | None = None
    days: "Days | None" = None


@dataclass(slots=True)
class Kit:
    """One per window; `office` is there between unlock and lock.

    folder: where the consultant's file, keys.json and lock.json lie;
    sync: the sync of this office, its run and its last result (ui.screens.sync.run.SyncRun); made
    when it is first needed, gone with the lock;
    visits: those on the way, and those whose answers wait for room on the disk;
    standing: asks for what the frame shows; cheap enough for the main thread; is_training: sample
    people, marked on every screen.
    """

    texts: Texts
    background: Background
    clock: Clock
    refresh: Refresh
    go: Go
    wishes: Wishes
    folder: Path
    standing: Callable[[], Standing]
    is_training: bool = False
    office: "Office" = field(default=None)  # type: ignore[assignment]  # see is_open
    sync: Any = None
    visits: KeptVisits = field(default_factory=KeptVisits)

    @property
    def is_open(self) -> bool:
        """Whether an office is open; views other than lock and first run exist only then."""
        return self.office is not None

    def let_go(self) -> tuple["Office", Any]:
        """Forget office and sync for the lock; the one who asks closes them."""
        office, sync = self.office, self.sync
        self.office, self.sync = None, None  # type: ignore[assignment]  # see is_open
        return office, sync
