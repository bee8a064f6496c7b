"""Foresees benefits for the whole caseload, one case at a time, while nobody touches the laptop.

Each case is a piece of work of its own in the lane, so that whatever a person asks meanwhile waits
for one case at most. What was reckoned is kept in the file and done again only when a record of the
case, the month or the pack has changed (docs/decisions/0084-alerts.md).
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.errors import StoreError
from ui.kit import Kit

if TYPE_CHECKING:
    from core.office.office import Office

EVERY_MS = 200
CALM_SECONDS = 2.0
TELL_EVERY = 20
"""Cases between two times that open screens are told."""

TOPIC = "alerts"


class Foresight(QObject):
    """One per window; works between unlock and lock."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._waiting: list[str] = []
        self._given_up: set[str] = set()
        self._is_busy = self._is_done = False
        self._since_told = 0
        self._touched = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.tick)
        kit.refresh.listen(self._heard)

    def opened(self) -> None:
        """An office is open."""
        self._waiting.clear()
        self._given_up.clear()
        self._is_done = False
        self.touched()
        self._timer.start()

    def locked(self) -> None:
        """The office is no longer there."""
        self._timer.stop()
        self._waiting.clear()

    def touched(self) -> None:
        """Somebody works: not now."""
        self._touched = self._kit.clock.monotonic()

    def _heard(self, topics: frozenset[str]) -> None:
        if topics != {TOPIC}:
            self._is_done = False

    def tick(self) -> None:
        """Begin the next case, if there is one and nobody waits for anything."""
        kit = self._kit
        if self._is_busy or self._is_done or not kit.is_open or kit.background.is_busy:
            return
        if kit.clock.monotonic() - self._touched < CALM_SECONDS:
            return
        self._is_busy = True
        office = kit.office
        kit.background.start(
            lambda _watch: self._next(office),
            done=self._done,
            failed=self._failed,
            stopped=self._free,
        )

    def _next(self, office: "Office") -> str | None:
        """In the lane: reckon one case; None when there is none left."""
        if not self._waiting:
            self._waiting = [case for case in office.unforeseen() if case not in self._given_up]
        if not self._waiting:
            return None
        case = self._waiting.pop()
        try:
            office.foresee(case)
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - one odd household must not hold up the others
            logging.getLogger("welfare-net-field").warning("foresight: %s", type(error).__name__)
            self._given_up.add(case)
        return case

    def _done(self, case: str | None) -> None:
        self._free()
        self._is_done = case is None
        self._since_told += case is not None
        if self._since_told >= TELL_EVERY or (self._is_done and self._since_told):
            self._since_told = 0
            self._kit.refresh.tell({TOPIC})

    def _failed(self, error: Exception) -> None:
        """A full disk and the like: it is told where a person writes; here it only rests."""
        self._free()
        self._is_done = True
        logging.getLogger("welfare-net-field").warning("foresight: %s", type(error).__name__)

    def _free(self) -> None:
        self._is_busy = False
