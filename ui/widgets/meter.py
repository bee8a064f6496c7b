"""Meters: how many are done, open and not begun; also the progress bar of a sync (3.4)."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.hatch import fill_hatched
from ui.theme.look import look


class Meter(QWidget):
    """Solid: done (answered, sent); hatched: unknown or later; empty: not begun."""

    def __init__(self, height: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._done, self._open, self._total = 0, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, done: int, open_: int, total: int, spoken: str = "") -> None:
        """Show these counts; done + open_ <= total. spoken: what is read aloud."""
        self.setAccessibleName(spoken)
        if (done, open_, total) != (self._done, self._open, self._total):
            self._done, self._open, self._total = done, open_, total
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QPainterPath()
        corner = self._height / 2
        track.addRoundedRect(QRectF(self.rect()), corner, corner)
        painter.fillPath(track, look().color("bar-bg"))
        if self._total <= 0:
            return
        painter.setClipPath(track)
        solid = self.width() * self._done / self._total
        painter.fillRect(QRectF(0, 0, solid, self.height()), look().color("primary"))
        hatched = QPainterPath()
        width = self.width() * self._open / self._total
        hatched.addRect(QRectF(solid, 0, width, self.height()))
        if width >= 1:
            fill_hatched(painter, hatched)
