"""The chart (05c), painted: whole household income against one person's earnings.

Its table twin says the same (ui.views.what_if.table) and is what a screen reader gets; the chart
itself carries one sentence.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.screens.what_if.drawing import Drawing
from ui.theme.hatch import fill_hatched
from ui.theme.look import look
from ui.views.what_if.plot import (
    BOTTOM,
    LEFT,
    TOP,
    Scale,
    closed_of,
    covered_by,
    covered_by_line,
    free_place,
    free_places,
    gross_of,
    highest_of,
    line_of,
    stretches_of,
    ticks_to,
)

_DROP_WORDS = 4
"""Drops with words on the chart; all of them stand in the table."""
_LINE, _THIN = 3.0, 2.0


@dataclass(frozen=True, slots=True)
class DropWords:
    """What stands beside a drop."""

    value: int
    before: int
    after: int
    change: str
    what: str

    @property
    def size(self) -> int:
        """How much less."""
        return self.before - self.after


@dataclass(frozen=True, slots=True)
class Picture:
    """What the chart shows, its words already said.

    span: what is told today, with its words; at: where the slider stands, with its words;
    x_words, y_words: of round values; title: of the upright axis; closed: the bundle that is shown
    for comparison, or "".
    """

    drawing: Drawing = field(default_factory=Drawing)
    high: int = 1
    span: tuple[int, int] | None = None
    span_words: str = ""
    at: int = 0
    at_words: str = ""
    total: int | None = None
    drops: Sequence[DropWords] = ()
    x_words: Sequence[tuple[int, str]] = ()
    y_words: Sequence[tuple[int, str]] = ()
    title: str = ""
    closed: str = ""

    @property
    def top(self) -> int:
        """The upper end of the upright axis."""
        return self.y_words[-1][0] if self.y_words else 1


def y_ticks(drawing: Drawing) -> list[int]:
    """Round amounts up to the highest total."""
    return ticks_to(max(highest_of(drawing), 1))


class Chart(QWidget):
    """Paints one Picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: Picture, spoken: str) -> None:
        """Show this; spoken: the one sentence read aloud."""
        self._picture = picture
        self.setAccessibleName(spoken)
        self.update()

    @property
    def scale(self) -> Scale:
        """Where values stand now."""
        return Scale(self.width(), self.height(), self._picture.high, self._picture.top)

    def sizeHint(self) -> QSize:
        return QSize(640, 330)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 190)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_span(painter)
        self._paint_axes(painter)
        if not self._picture.drawing.points:
            return
        self._paint_closed(painter)
        self._paint_gross(painter)
        self._paint_total(painter)
        self._paint_at(painter)
        self._paint_drops(painter)

    # -- ground ---------------------------------------------------------------------------------

    def _paint_axes(self, painter: QPainter) -> None:
        scale, box = self.scale, self.scale.box
        painter.setFont(look().font("caption"))
        for won, words in self._picture.y_words:
            y = scale.y(won)
            painter.setPen(QPen(look().color("line-strong" if won == 0 else "line"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(look().color("text-3"))
            at = QRectF(0, y - 10, LEFT - 8, 20)
            painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        for value, words in self._picture.x_words:
            at = QRectF(scale.x(value) - 50, box.bottom() + 4, 100, BOTTOM - 4)
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, words)
        painter.drawText(QPointF(4, TOP - 14), self._picture.title)

    def _paint_span(self, painter: QPainter) -> None:
        """What is told today."""
        if self._picture.span is None:
            return
        scale, box = self.scale, self.scale.box
        low, high = (scale.x(end) for end in self._picture.span)
        shade = QRectF(low, box.top(), max(high - low, 3), box.height())
        painter.fillRect(shade, look().color("range-bg"))
        painter.setFont(look().font("caption", 600))
        painter.setPen(look().color("range"))
        painter.drawText(self._span_place(), Qt.AlignmentFlag.AlignCenter, self._picture.span_words)

    def _span_place(self) -> QRectF:
        """Where the words of today's answer stand; empty where nothing is told."""
        if self._picture.span is None:
            return QRectF()
        scale, box = self.scale, self.scale.box
        metrics = QFontMetricsF(look().font("caption", 600))
        wide = metrics.horizontalAdvance(self._picture.span_words) + 8
        middle = (scale.x(self._picture.span[0]) + scale.x(self._picture.span[1])) / 2
        left = min(max(middle - wide / 2, box.left() + 4), box.right() - wide)
        at = scale.x(self._picture.at)
        size = QSizeF(wide, metrics.height())
        return free_place(size, [left, at + 8, at - wide - 8], box, self._covered())

    def _covered(self) -> list[QRectF]:
        """What the line of the total, the slider's line, its knob and its words cover."""
        scale, box = self.scale, self.scale.box
        x = scale.x(self._picture.at)
        covered = [QRectF(x - 1, box.top(), 2, box.height()), self._at_place()]
        if self._picture.total is not None:
            covered.append(QRectF(x - 7, scale.y(self._picture.total) - 7, 14, 14))
        return covered + covered_by(scale, self._picture.drawing)

    # -- lines ----------------------------------------------------------------------------------

    def _paint_gross(self, painter: QPainter) -> None:
        self._dashed(painter, gross_of(self._picture.drawing), "line-strong", [5, 4])

    def _paint_closed(self, painter: QPainter) -> None:
        if self._picture.closed:
            points = closed_of(self._picture.drawing, self._picture.closed)
            self._dashed(painter, points, "text-3", [1.5, 2.5])

    def _dashed(
        self, painter: QPainter, points: list[tuple[int, int]], color: str, dashes: list[float]
    ) -> None:
        pen = QPen(look().color(color), _THIN)
        pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(line_of(self.scale, points)))

    def _paint_total(self, painter: QPainter) -> None:
        """The lower end as a solid line; what lies above it, up to the upper end, is hatched."""
        scale = self.scale
        for stretch in stretches_of(self._picture.drawing):
            lower = line_of(scale, [(value, low) for value, low, _ in stretch.points])
            upper = line_of(scale, [(value, high) for value, _, high in stretch.points])
            if any(low != high for _, low, high in stretch.points):
                band = QPainterPath()
                band.addPolygon(QPolygonF([*upper, *reversed(lower)]))
                band.closeSubpath()
                fill_hatched(painter, band)
                painter.setPen(QPen(look().color("range-line"), 1))
                painter.drawPolyline(QPolygonF(upper))
            painter.setPen(self._solid("primary", _LINE))
            painter.drawPolyline(QPolygonF(lower))

    @staticmethod
    def _solid(color: str, width: float) -> QPen:
        pen = QPen(look().color(color), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    # -- where the slider stands ----------------------------------------------------------------

    def _paint_at(self, painter: QPainter) -> None:
        scale, box = self.scale, self.scale.box
        x = scale.x(self._picture.at)
        painter.setPen(QPen(look().color("text"), 2))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        if self._picture.total is not None:
            painter.setBrush(look().color("surface"))
            painter.setPen(QPen(look().color("primary"), _LINE))
            painter.drawEllipse(QPointF(x, scale.y(self._picture.total)), 6, 6)
        painter.setFont(look().font("caption", 600))
        badge = self._at_place()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("text"))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(look().color("surface"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._picture.at_words)

    def _at_place(self) -> QRectF:
        """Where the words of the slider's value stand: at the foot of its line."""
        box, metrics = self.scale.box, QFontMetricsF(look().font("caption", 600))
        width = metrics.horizontalAdvance(self._picture.at_words) + 20
        height = metrics.height() + 6
        middle = self.scale.x(self._picture.at)
        left = min(max(middle - width / 2, box.left()), box.right() - width)
        return QRectF(left, box.bottom() - height - 1, width, height)

    # -- drops ----------------------------------------------------------------------------------

    def _paint_drops(self, painter: QPainter) -> None:
        scale = self.scale
        pen = QPen(look().color("danger"), _LINE)
        pen.setDashPattern([1.3, 1])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        for drop in self._picture.drops:
            painter.setPen(pen)
            x = scale.x(drop.value)
            painter.drawLine(QPointF(x, scale.y(drop.before)), QPointF(x, scale.y(drop.after)))
        largest = sorted(self._picture.drops, key=lambda it: -it.size)[:_DROP_WORDS]
        worded = sorted(largest, key=lambda it: it.value)
        strong, plain = look().font("caption", 600), look().font("caption")
        line = QFontMetricsF(plain).height()
        anchors = [
            (
                QPointF(scale.x(it.value), scale.y(it.before)),
                max(
                    QFontMetricsF(strong).horizontalAdvance(it.change),
                    QFontMetricsF(plain).horizontalAdvance(it.what),
                )
                + 6,
                2 * line,
            )
            for it in worded
        ]
        gross = covered_by_line(scale, gross_of(self._picture.drawing))
        places = free_places(anchors, scale.box, [self._span_place()], self._covered(), gross)
        for drop, anchor, (place, is_above) in zip(worded, anchors, places, strict=True):
            if not is_above:
                foot = QPointF(anchor[0].x(), scale.y(drop.after) + 6)
                painter.setPen(QPen(look().color("danger"), 1))
                is_beside = not place.left() <= foot.x() <= place.right()
                painter.drawLine(
                    foot, QPointF(foot.x(), place.bottom() if is_beside else place.top())
                )
            self._words(painter, place, drop, is_left=place.right() <= anchor[0].x())

    def _words(self, painter: QPainter, place: QRectF, drop: DropWords, *, is_left: bool) -> None:
        """Two lines on a ground of their own, so that lines below them do not cross the words."""
        ground = QColor(look().color("surface"))
        ground.setAlpha(215)
        painter.fillRect(place, ground)
        side = Qt.AlignmentFlag.AlignRight if is_left else Qt.AlignmentFlag.AlignLeft
        upper, lower = QRectF(place), QRectF(place)
        upper.setHeight(place.height() / 2)
        lower.setTop(upper.bottom())
        painter.setFont(look().font("caption", 600))
        painter.setPen(look().color("danger"))
        painter.drawText(upper, side | Qt.AlignmentFlag.AlignVCenter, drop.change)
        painter.setFont(look().font("caption"))
        painter.setPen(look().color("text-2"))
        painter.drawText(lower, side | Qt.AlignmentFlag.AlignVCenter, drop.what)


class Bars(QWidget):
    """Two totals as bars, for an answer that is yes or no. bars: words, won, amount in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[tuple[str, tuple[int, int], str]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Sequence[tuple[str, tuple[int, int], str]], spoken: str) -> None:
        """words: of the answer; its two ends in won; the amount in words."""
        self._bars = bars
        self.setAccessibleName(spoken)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 150)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        full = max((ends[1] for _, ends, _ in self._bars), default=0) or 1
        for row, (words, (low, high), amount) in enumerate(self._bars):
            top = 16 + row * 88
            painter.setFont(look().font("body", 600))
            painter.setPen(look().color("text"))
            painter.drawText(QPointF(4, top + 16), words)
            painter.setFont(look().font("body", 700))
            right = QRectF(0, top - 2, self.width() - 4, 24)
            painter.drawText(
                right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, amount
            )
            width = self.width() - 8
            painter.fillRect(QRectF(4, top + 28, width, 26), look().color("bar-bg"))
            painter.fillRect(QRectF(4, top + 28, width * low / full, 26), look().color("primary"))
            if high > low:
                band = QPainterPath()
                band.addRect(
                    QRectF(4 + width * low / full, top + 28, width * (high - low) / full, 26)
                )
                fill_hatched(painter, band)
