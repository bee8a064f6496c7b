"""A dialog whose fields are on the disk while they are typed: within a second, at lock and hide."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from ui.kit import Kit
from ui.screens.drafting import Drafting
from ui.widgets.card import Notice
from ui.widgets.dialog import Dialog

DRAFT_AFTER = 600
"""Milliseconds from the first key not yet on the disk until it is (records.md 1: within 1 s)."""

RETRY_AFTER = 3_000
"""Milliseconds between two tries while the disk is full."""


class DraftedDialog(Dialog):
    """Closing keeps what was typed as a draft; `end_drafts` when it has become a record.

    trouble: says that the disk is full, to be put among what the dialog shows.
    """

    def __init__(self, kit: Kit, title: str, *, width: int) -> None:
        super().__init__(title, width=width)
        self._drafts_kit = kit
        self._drafts: dict[str, Drafting] = {}
        self._ends: list[Callable[[], None]] = []
        self.trouble = Notice("danger", kit.texts.say("visit.full"))
        self.trouble.hide()
        self._soon = self._timer(DRAFT_AFTER, self.keep_drafts)
        self._soon.setSingleShot(True)
        self._retry = self._timer(RETRY_AFTER, self._again)
        self.closed.connect(self._stop)

    def _timer(self, after: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer

    def draft(self, key: str, make: Callable[[], Drafting]) -> Drafting:
        """The draft of one field: the one that still waits for the disk, else made anew.

        key: of this text among all that may wait (KeptVisits.hold).
        """
        made: Drafting = self._drafts_kit.visits.waiting(key) or make()
        self._drafts[key] = made
        self._ends.append(made.listeners.add(self._heard))
        self._heard()
        return made

    def typed(self, draft: Drafting, text: str) -> None:
        """A key in the field of a draft."""
        draft.typed(text)
        if draft.has_unkept_typing and not self._soon.isActive():
            self._soon.start()

    def keep_drafts(self) -> None:
        """Put what was typed on the disk; held until it is there, behind the lock too."""
        for key, draft in self._drafts.items():
            self._drafts_kit.visits.hold(key, draft)
            draft.keep_draft()

    def end_drafts(self) -> None:
        """What was typed stands as a record, or is not wanted."""
        for key, draft in self._drafts.items():
            self._drafts_kit.visits.hold(key, draft)
            draft.end()

    def leaving(self) -> None:
        self.settle_fields()
        self.keep_drafts()

    def settle_fields(self) -> None:
        """Settle the syllable under composition of every field, and tell its draft."""

    def _heard(self) -> None:
        is_full = any(draft.is_waiting for draft in self._drafts.values())
        self.trouble.setVisible(is_full)
        if is_full != self._retry.isActive():
            self._retry.start() if is_full else self._retry.stop()

    def _again(self) -> None:
        for draft in self._drafts.values():
            draft.again()

    def _stop(self) -> None:
        if any(draft.has_unkept_typing for draft in self._drafts.values()):
            self.leaving()
        self._soon.stop()
        self._retry.stop()
        for end in self._ends:
            end()
