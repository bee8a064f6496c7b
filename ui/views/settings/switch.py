"""A switch with its state in a word: on or off, never by colour alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.theme.fonts import metrics
from ui.theme.look import look
from ui.widgets.choosing import pressed_by_enter

_WIDE, _HIGH, _DOT, _GAP = 46, 26, 18, 14


class Switch(QCheckBox):
    """Space or Enter turns it; on, off: the words for its two states."""

    def __init__(self, name: str, on: str, off: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._on, self._off = on, off
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        measure = metrics(look().px("small"), 600)
        words = max(measure.horizontalAdvance(self._on), measure.horizontalAdvance(self._off))
        return QSize(_WIDE + _GAP + round(words) + 4, max(_HIGH, look().px("small") + 10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        """The word is as good a target as the switch."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        edge = look().color("primary" if on else "line-strong")
        painter.setBrush(edge if on else look().color("surface"))
        painter.setPen(QPen(edge, 2))
        top = (self.height() - _HIGH) / 2
        box = QRectF(1, top + 1, _WIDE - 2, _HIGH - 2)
        painter.drawRoundedRect(box, _HIGH / 2 - 1, _HIGH / 2 - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("on-primary" if on else "line-strong"))
        left = _WIDE - _DOT - 4 if on else 4
        painter.drawEllipse(QRectF(left, top + 4, _DOT, _DOT))
        painter.setPen(look().color("text"))
        painter.setFont(look().font("small", 600))
        words = self.rect().adjusted(_WIDE + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._on if on else self._off)
