"""Rows of the settings: what is set, why, and at the right how."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.card import Card, frame
from ui.widgets.words import Words


class Rows(Card):
    """A card of rows from edge to edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.hold_rows()
        self._last: QWidget | None = None

    def add(self, name: str, why: str, control: QWidget) -> None:
        """One more row under the others."""
        self._add(_row(name, why, control))

    def add_wide(self, content: QWidget) -> None:
        """A row that is one thing from edge to edge."""
        box = frame("last")
        inside = QHBoxLayout(box)
        inside.setContentsMargins(18, 12, 18, 12)
        inside.addWidget(content, 1)
        self._add(box)

    def _add(self, row: QWidget) -> None:
        if self._last is not None:
            self._last.setProperty("kind", "row")
        self.body.addWidget(row)
        self._last = row


def _row(name: str, why: str, control: QWidget) -> QWidget:
    box = frame("last")
    row = QHBoxLayout(box)
    row.setContentsMargins(18, 9, 18, 9)
    row.setSpacing(16)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch(1)
    words.addWidget(Words(name, weight=600, wrap=True))
    words.addWidget(Words(why, "small", "text-2", wrap=True))
    words.addStretch(1)
    row.addLayout(words, 1)
    row.addWidget(control)
    return box
