"""The lines of a genogram: outlines of the figures, couples, descent, the frame round a home."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from core.casework.genogram.closeness import Closeness, Tie
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

    def spot_at(self, point: QPointF) -> Spot:
        """The place nearest to a point, in half steps and whole rows."""
        x = round((point.x() - self.left - self.step / 2) / self.step * 2) / 2
        row = round((point.y() - _TOP - self.symbol / 2) / self.row)
        return Spot(x, row)

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


def closeness_lines(closeness: Closeness, way: QPainterPath) -> list[QPolygonF]:
    """The lines of one closeness along a way, in px."""
    if closeness is Closeness.CLOSE:
        return [_along(way, (2.5, 2.5)), _along(way, (-2.5, -2.5))]
    if closeness is Closeness.CONFLICT:
        turns = max(4, round(way.length() / 7))
        return [_along(way, tuple(4.0 if n % 2 else -4.0 for n in range(turns + 1)))]
    if closeness is Closeness.CUT_OFF:
        gap = min(0.4, 5 / max(way.length(), 1.0))
        bars = [_across(way, 0.5 - gap), _across(way, 0.5 + gap)]
        return [_part(way, 0.0, 0.5 - gap), _part(way, 0.5 + gap, 1.0), *bars]
    return [_along(way, (0.0, 0.0))]


def _along(way: QPainterPath, offsets: Sequence[float]) -> QPolygonF:
    """Points along a way, each so far beside it."""
    last = len(offsets) - 1
    return QPolygonF([_beside(way, n / last, offset) for n, offset in enumerate(offsets)])


def _beside(way: QPainterPath, part: float, offset: float) -> QPointF:
    line = QLineF(way.pointAtPercent(0), way.pointAtPercent(1)).normalVector().unitVector()
    return way.pointAtPercent(part) + QPointF(line.dx(), line.dy()) * offset


def _part(way: QPainterPath, start: float, end: float) -> QPolygonF:
    return QPolygonF([way.pointAtPercent(start), way.pointAtPercent(end)])


def _across(way: QPainterPath, part: float) -> QPolygonF:
    return QPolygonF([_beside(way, part, -6), _beside(way, part, 6)])


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
        highest = min(child.y() for child in children)
        bar = highest - self._sizes.symbol / 2 - 9 - 6 * (number % 2)
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

    def closeness(self, tie: Tie) -> None:
        """Double: close; dotted: distant; zigzag: in conflict; broken between two bars: cut off."""
        if tie.closeness in {None, Closeness.ORDINARY}:
            return
        way = self._way_between(self._middle(tie.left), self._middle(tie.right))
        is_bad = tie.closeness in {Closeness.CONFLICT, Closeness.CUT_OFF}
        pen = QPen(look().color("danger" if is_bad else "primary"), 2)
        if tie.closeness is Closeness.DISTANT:
            pen = QPen(look().color("text-2"), 2.5, Qt.PenStyle.DotLine)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in closeness_lines(tie.closeness, way):
            self._painter.drawPolyline(line)

    def _way_between(self, here: QPointF, there: QPointF) -> QPainterPath:
        """From the edge of one figure to the edge of the other, beside the line of the family."""
        line = QLineF(here, there)
        edge = min(self._sizes.symbol / 2 + 6, line.length() / 2)
        start = QLineF(here, there).pointAt(edge / max(line.length(), 1.0))
        end = QLineF(there, here).pointAt(edge / max(line.length(), 1.0))
        is_level = abs(line.dx()) > abs(line.dy())
        aside = self._sizes.symbol * 0.3
        # Left of lines that go down, where no question mark stands; below those from side to side.
        off = QPointF(0, aside) if is_level else QPointF(-aside, 0)
        way = QPainterPath(start + off)
        way.lineTo(end + off)
        return way

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
