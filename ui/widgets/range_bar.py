"""The range bar: solid to the sound low, light to the likely low, then hatched (3.4)."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.hatch import fill_hatched
from ui.theme.look import look

_CORNER = 4


@dataclass(frozen=True, slots=True)
class Extent:
    """What a bar shows, in won: sound_low <= likely_low <= likely_high <= full, full above zero.

    full: the amount that fills the whole bar; bars of one list share it.
    """

    sound_low: int
    likely_low: int
    likely_high: int
    full: int


class RangeBar(QWidget):
    """A bar in three parts on an empty track. The text beside it says the same thing."""

    def __init__(
        self, extent: Extent | None = None, height: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._extent = extent
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_extent(self, extent: Extent | None, spoken: str = "") -> None:
        """Show another extent, or only the empty track; spoken: what is read aloud."""
        self.setAccessibleName(spoken)
        if extent != self._extent:
            self._extent = extent
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._height)

    def parts(self) -> list[tuple[str, QRectF]]:
        """The parts to paint from left to right, as (name, place): solid, light, hatched."""
        if self._extent is None or self._extent.full <= 0:
            return []
        ends = [0, self._extent.sound_low, self._extent.likely_low, self._extent.likely_high]
        places = [self._at(end) for end in ends]
        spans = zip(("solid", "light", "hatched"), places[:-1], places[1:], strict=True)
        return [
            (name, QRectF(left, 0, right - left, self.height()))
            for name, left, right in spans
            if right - left >= 1
        ]

    def _at(self, amount: int) -> float:
        full = self._extent.full if self._extent else 1
        return self.width() * min(1, max(0, amount) / full)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QPainterPath()
        track.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
        painter.fillPath(track, look().color("bar-bg"))
        parts = self.parts()
        for number, (name, place) in enumerate(parts):
            shape = self._shape(place, first=number == 0, last=number == len(parts) - 1)
            self._paint_part(painter, name, shape)

    def _shape(self, place: QRectF, *, first: bool, last: bool) -> QPainterPath:
        """Round only at the outer ends; the inner seams stand straight."""
        inner = place.adjusted(0.5, 0.5, -0.5, -0.5)
        most = min(_CORNER - 0.5, inner.height() / 2, inner.width() / 2)
        left, right = most * first, most * last
        shape = QPainterPath()
        shape.moveTo(inner.left() + left, inner.top())
        _turn(shape, inner.right(), inner.top(), -right, right, 90)
        _turn(shape, inner.right(), inner.bottom(), -right, -right, 0)
        _turn(shape, inner.left(), inner.bottom(), left, -left, 270)
        _turn(shape, inner.left(), inner.top(), left, left, 180)
        shape.closeSubpath()
        return shape

    def _paint_part(self, painter: QPainter, name: str, shape: QPainterPath) -> None:
        if name == "hatched":
            fill_hatched(painter, shape)
            painter.setPen(QPen(look().color("range-line"), 1))
        elif name == "light":
            painter.fillPath(shape, look().color("primary-soft"))
            painter.setPen(QPen(look().color("primary"), 1))
        else:
            painter.fillPath(shape, look().color("primary"))
            painter.setPen(QPen(look().color("primary"), 1))
        painter.setBrush(QColor(Qt.GlobalColor.transparent))
        painter.drawPath(shape)


def _turn(shape: QPainterPath, x: float, y: float, dx: float, dy: float, angle: float) -> None:
    """A quarter turn clockwise around the corner at x, y; dx, dy: to its centre; 0: a plain one."""
    if dx == 0:
        shape.lineTo(x, y)
        return
    size = 2 * abs(dx)
    shape.arcTo(QRectF(x + dx - abs(dx), y + dy - abs(dy), size, size), angle, -90)
