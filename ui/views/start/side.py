"""The net of the product, drawn quietly on a dark side panel (01-unlock)."""

from itertools import pairwise
from math import sin

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme.look import look

_STEP = 32
_DROP = 36
_ROWS = 5
_SAG = 55.0


class VisitSide(QFrame):
    """A dark green panel; with_net: the net hangs across it, its middle at net_at of the height."""

    def __init__(
        self, *, with_net: bool, net_at: float = 0.6, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "visit")
        self._with_net, self._net_at = with_net, net_at

    def knots(self) -> list[list[QPointF]]:
        """The knots row by row; each second row stands half a step aside."""
        rows = []
        middle = self.height() * self._net_at - _ROWS * _DROP / 2
        for row in range(_ROWS + 1):
            shift = _STEP * (row % 2)
            count = self.width() // (2 * _STEP) + 3
            xs = [shift + 2 * _STEP * n - 2 * _STEP for n in range(count)]
            rows.append([QPointF(x, middle + row * _DROP * 0.8 + self._sag(x)) for x in xs])
        return rows

    def _sag(self, x: float) -> float:
        return _SAG * sin(max(0.0, min(1.0, x / max(1, self.width()))) * 3.1416)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._with_net:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color("visit-line"), 1.2))
        rows = self.knots()
        for above, below in pairwise(rows):
            for start in above:
                for end in below:
                    if abs(abs(start.x() - end.x()) - _STEP) < 1:
                        painter.drawLine(QLineF(start, end))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("visit-line"))
        for row in rows:
            for knot in row:
                painter.drawEllipse(QRectF(knot.x() - 3, knot.y() - 3, 6, 6))
