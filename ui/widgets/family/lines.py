"""The lines of a genogram: outlines of the figures, couples, descent, the frame round a home."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from core.casework.genogram.family import PARTNER, Bond, Couple, Descent, Shape
from core.casework.genogram.layout import Layout, Spot
from ui.theme.look import look

_TOP = 16
_CORNER = 12


@dataclass(frozen=True, slots=True)
class Sizes:
    """Measures in px. step: from figure to figure; left: of the picture; row: height of a row."""

    symbol: float
    label: float
    step: float
    left: float
    row: float
    least: float

    def middle(self, spot: Spot) -> QPointF:
        """Middle of a figure."""
        x = self.left + (spot.x + 0.5) * self.step
        return QPointF(x, _TOP + spot.row * self.row + self.symbol / 2)

    def column(self, x: float) -> float:
        """A place between figures."""
        return self.left + (x + 0.5) * self.step

    def cell(self, spot: Spot) -> QRectF:
        """All that belongs to a figure, label and air included."""
        middle = self.middle(spot)
        top = middle.y() - self.symbol / 2 - _TOP + 2
        return QRectF(middle.x() - self.step / 2, top, self.step, self.row)


def outline(shape: Shape, middle: QPointF, size: float) -> QPainterPath:
    """The figure itself: square, circle or diamond."""
    path = QPainterPath()
    half = size / 2
    box = QRectF(middle.x() - half, middle.y() - half, size, size)
    if shape is Shape.SQUARE:
        path.addRect(box)
    elif shape is Shape.CIRCLE:
        path.addEllipse(box)
    else:
        corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
        path.addPolygon(QPolygonF([middle + corner for corner in corners]))
        path.closeSubpath()
    return path


def home_path(spots: Sequence[Spot], sizes: Sizes) -> QPainterPath:
    """Round all who live together and nobody else, with round corners."""
    whole = QPainterPath()
    for spot in spots:
        cell = QPainterPath()
        # A little wider than the cell, so that neighbours become one; never as far as a stranger.
        cell.addRect(sizes.cell(spot).adjusted(0, 0, 1, 1))
        whole = whole.united(cell)
    rounded = QPainterPath()
    for polygon in whole.simplified().toSubpathPolygons():
        rounded.addPath(_rounded(_corners(polygon)))
    return rounded


def _corners(polygon: QPolygonF) -> list[QPointF]:
    """Only the points where the outline turns, those a px apart taken as one."""
    points = [polygon.at(n) for n in range(polygon.count() - 1)]
    apart = [here for n, here in enumerate(points) if (here - points[n - 1]).manhattanLength() > 2]
    turning = []
    for n, here in enumerate(apart):
        before, after = apart[n - 1], apart[(n + 1) % len(apart)]
        straight = (abs(before.x() - here.x()) < 2 and abs(after.x() - here.x()) < 2) or (
            abs(before.y() - here.y()) < 2 and abs(after.y() - here.y()) < 2
        )
        if not straight:
            turning.append(here)
    return turning


def _rounded(corners: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath()
    for n, here in enumerate(corners):
        before, after = corners[n - 1], corners[(n + 1) % len(corners)]
        enter, leave = _towards(here, before), _towards(here, after)
        if n == 0:
            path.moveTo(enter)
        else:
            path.lineTo(enter)
        path.quadTo(here, leave)
    path.closeSubpath()
    return path


def _towards(here: QPointF, there: QPointF) -> QPointF:
    way = there - here
    length = max(abs(way.x()) + abs(way.y()), 1.0)
    return here + way * min(_CORNER / length, 0.5)


class Lines:
    """Paints the ties of a family, below its figures."""

    def __init__(self, painter: QPainter, layout: Layout, sizes: Sizes) -> None:
        self._painter, self._layout, self._sizes = painter, layout, sizes

    def _middle(self, row: str) -> QPointF:
        return self._sizes.middle(self._layout.spots[row])

    def couple(self, couple: Couple) -> None:
        """One slash: separated; two: divorced; dashed: living together without being married."""
        left, right = self._middle(couple.left), self._middle(couple.right)
        dashed = couple.bond is Bond.DE_FACTO
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self._painter.setPen(QPen(look().color("text"), 2, style))
        self._painter.drawLine(left, right)
        slashes = {Bond.SEPARATED: 1, Bond.DIVORCED: 2}.get(couple.bond, 0)
        self._painter.setPen(QPen(look().color("text"), 2))
        for number in range(slashes):
            at = left + (right - left) * self._marked(couple)
            at += QPointF(8 * number - 4 * (slashes - 1), 0)
            self._painter.drawLine(at + QPointF(-4, 9), at + QPointF(4, -9))

    @staticmethod
    def _marked(couple: Couple) -> float:
        """Where on the line its mark stands: outside the frame of those who live together."""
        if couple.right.endswith(PARTNER):
            return 0.66
        return 0.34 if couple.left.endswith(PARTNER) else 0.5

    def descent(self, number: int, descent: Descent) -> None:
        """From the parents down to a bar, from the bar down to every child."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        dashed = Qt.PenStyle.SolidLine if descent.is_sure else Qt.PenStyle.DotLine
        tone = "text" if descent.is_sure else "text-2"
        self._painter.setPen(QPen(look().color(tone), 2, dashed))
        children = [self._middle(row) for row in descent.children]
        bar = children[0].y() - self._sizes.symbol / 2 - 9 - 6 * (number % 2)
        ends = [child.x() for child in children]
        if descent.parents:
            ends.append(self._from_parents(number, descent, bar))
        self._painter.drawLine(QPointF(min(ends), bar), QPointF(max(ends), bar))
        for child in children:
            self._painter.drawLine(QPointF(child.x(), bar), child)
        if not descent.is_sure:
            self._painter.setFont(look().font("small", 700))
            self._painter.setPen(look().color("range"))
            place = QRectF(children[0].x() + 4, bar - 8, 16, 18)
            self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")

    def _from_parents(self, number: int, descent: Descent, bar: float) -> float:
        """The line down to the bar; where it arrives."""
        parents = [self._middle(row) for row in descent.parents]
        middle = sum(parent.x() for parent in parents) / len(parents)
        start = parents[0].y() + self._sizes.symbol / 2
        if len(parents) == 1:
            start += self._sizes.label
        else:
            start = parents[0].y()
        way = self._layout.detours.get(number)
        path = QPainterPath(QPointF(middle, start))
        if way is not None:
            aside = self._sizes.column(way)
            path.lineTo(middle, start + 8)
            path.lineTo(aside, start + 8)
            middle = aside
        path.lineTo(middle, bar)
        self._painter.drawPath(path)
        return middle
