"""The radar: scores of the domains at a glance, this time over last time (3.8).

Only a second view: the same figures stand in the cells beside it and in its table.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import look

MOST = 4
_LABEL_GAP = 9


@dataclass(frozen=True, slots=True)
class Spoke:
    """One domain. now, last: scores 0-4, None where nothing was judged."""

    words: str
    now: int | None
    last: int | None


class Radar(QWidget):
    """Spokes clockwise from the top."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spokes: tuple[Spoke, ...] = ()
        self._widest = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_spokes(self, spokes: Sequence[Spoke], spoken: str) -> None:
        """Show these scores; spoken: the same as a sentence."""
        self._spokes = tuple(spokes)
        self._widest = max((self._width(spoke.words) for spoke in self._spokes), default=0.0)
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(380, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 150)

    def points(self, *, last: bool) -> list[tuple[int, QPointF]]:
        """The corner of each judged spoke, with its number."""
        found = []
        for number, spoke in enumerate(self._spokes):
            score = spoke.last if last else spoke.now
            if score is not None:
                found.append((number, self._at(number, score)))
        return found

    def _at(self, number: int, score: float) -> QPointF:
        angle = 2 * math.pi * number / len(self._spokes)
        length = self._radius() * score / MOST
        middle = QRectF(self.rect()).center()
        return middle + QPointF(math.sin(angle) * length, -math.cos(angle) * length)

    def _radius(self) -> float:
        line = QFontMetricsF(look().font("caption")).height()
        across = self.width() / 2 - self._widest - _LABEL_GAP - 2
        return max(40.0, min(self.height() / 2 - line - _LABEL_GAP, across))

    @staticmethod
    def _width(words: str) -> float:
        return QFontMetricsF(look().font("caption")).horizontalAdvance(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._spokes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_net(painter)
        self._paint_scores(painter, last=True)
        self._paint_scores(painter, last=False)
        self._paint_labels(painter)

    def _paint_net(self, painter: QPainter) -> None:
        painter.setPen(QPen(look().color("line"), 1))
        painter.setBrush(QColor(Qt.GlobalColor.transparent))
        for score in range(1, MOST + 1):
            corners = [self._at(number, score) for number in range(len(self._spokes))]
            painter.drawPolygon(QPolygonF(corners))
        for number in range(len(self._spokes)):
            painter.drawLine(QRectF(self.rect()).center(), self._at(number, MOST))

    def _paint_scores(self, painter: QPainter, *, last: bool) -> None:
        """A closed shape only where every spoke was judged: a gap is no zero."""
        points = self.points(last=last)
        pen = QPen(look().color("text-2" if last else "primary"), 1.6 if last else 2.4)
        if last:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        fill = QColor(look().color("primary"))
        fill.setAlpha(0 if last else 38)
        if len(points) == len(self._spokes):
            painter.setBrush(fill)
            painter.drawPolygon(QPolygonF([point for _, point in points]))
        else:
            painter.setBrush(QColor(Qt.GlobalColor.transparent))
            self._paint_open(painter, points)
        if not last:
            painter.setBrush(look().color("primary"))
            painter.setPen(Qt.PenStyle.NoPen)
            for _, point in points:
                painter.drawEllipse(point, 3, 3)

    def _paint_open(self, painter: QPainter, points: Sequence[tuple[int, QPointF]]) -> None:
        """Lines only between neighbours."""
        by_number = dict(points)
        for number, point in points:
            after = by_number.get((number + 1) % len(self._spokes))
            if after is not None:
                painter.drawLine(point, after)

    def _paint_labels(self, painter: QPainter) -> None:
        painter.setFont(look().font("caption"))
        painter.setPen(look().color("text-2"))
        line = QFontMetricsF(look().font("caption")).height()
        middle = QRectF(self.rect()).center()
        for number, spoke in enumerate(self._spokes):
            point = self._at(number, MOST + MOST * _LABEL_GAP / self._radius())
            width = self._width(spoke.words) + 1
            left = point.x() - width / 2
            if point.x() > middle.x() + 4:
                left = point.x()
            elif point.x() < middle.x() - 4:
                left = point.x() - width
            top = point.y() - line / 2
            if abs(point.x() - middle.x()) <= 4:
                top = point.y() - line if point.y() < middle.y() else point.y()
            box = QRectF(left, top, width, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, spoke.words)
