"""The field for a date, typed as 1952-03-01, 1952.3.1 or 19520301."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.line_edit import LineEdit

_STATES = {"?": "unknown", "!": "refused"}
_WIDTH = 150


class DateEdit(LineEdit):
    """A date as text; ui.screens.dates.read_date reads it. `?` unknown, `!` refused.

    `/` is taken as a mark between the numbers here, since people write dates so.
    """

    def __init__(self, name: str, *, width: int = _WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFixedWidth(width)
        self.setPlaceholderText("1952-03-01")
        self.take_states(_STATES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
