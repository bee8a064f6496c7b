"""A box to tick, in the look of the design; to assistive technology an ordinary check box."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.theme.look import look

_BOX = 20
_GAP = 8


class Tick(QCheckBox):
    """A box with its words at the right."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(look().font("body")).horizontalAdvance(self.text())
        return QSize(round(words) + _BOX + _GAP + 4, max(32, look().px("body") + 16))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        """The words are part of the target."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _BOX) / 2
        box = QRectF(1, top, _BOX - 1, _BOX - 1)
        on = self.isChecked()
        painter.setBrush(look().color("primary" if on else "surface"))
        painter.setPen(QPen(look().color("primary" if on else "line-strong"), 1))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            pixmap = look().pixmap("check", "on-primary", 14, self.devicePixelRatioF())
            painter.drawPixmap(round(box.x() + 2.5), round(box.y() + 2.5), pixmap)
        painter.setFont(look().font("body"))
        painter.setPen(look().color("text" if self.isEnabled() else "text-3"))
        words = self.rect().adjusted(_BOX + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
