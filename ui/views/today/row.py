"""A row that leads somewhere: one target for the mouse and one stop for the keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowFrame(QFrame):
    """opened: pressed, or Enter; asked: a letter pressed on it; arrows go to the rows beside it."""

    opened = Signal()
    asked = Signal(str)

    def __init__(self, spoken: str, *, is_last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "last" if is_last else "row")
        self.setProperty("ring", "field")
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if event.key() in _OPENS:
            self.opened.emit()
        elif step is not None:
            self._go(step)
        elif event.text().strip() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.asked.emit(event.text().casefold())
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        card = self.parentWidget()
        rows = card.findChildren(RowFrame) if card is not None else []
        at = rows.index(self) + step if self in rows else -1
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()
