"""Where values stand on the chart: one scale for chart and slider, round ticks, broken lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from core.law.results import Ends
from ui.screens.what_if.drawing import Drawing

LEFT, RIGHT, TOP, BOTTOM = 64, 36, 30, 24
"""Px beside the plot; left and right are the slider's too."""
_LINES: Final = 5
"""Horizontal lines at most, the one of zero apart."""
_NICE: Final = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Scale:
    """Values to px. width, height: of the widget; high: the last value; top: the highest total."""

    width: float
    height: float
    high: int
    top: int

    @property
    def box(self) -> QRectF:
        """The plot without its words."""
        return QRectF(LEFT, TOP, self.width - LEFT - RIGHT, self.height - TOP - BOTTOM)

    def x(self, value: float) -> float:
        """Px from the left."""
        return self.box.left() + self.box.width() * value / max(self.high, 1)

    def y(self, won: float) -> float:
        """Px from above."""
        return self.box.bottom() - self.box.height() * won / max(self.top, 1)

    def value(self, x: float) -> float:
        """The value at a px from the left, inside the range."""
        share = (x - self.box.left()) / max(self.box.width(), 1)
        return min(1.0, max(0.0, share)) * self.high


def ticks_to(most: int, lines: int = _LINES) -> list[int]:
    """Round steps from 0 up to the first one at or above `most`."""
    size = 1
    while True:
        for nice in _NICE:
            step = nice * size
            if -(-most // step) <= lines:
                return [step * number for number in range(max(1, -(-most // step)) + 1)]
        size *= 10


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a line without a drop in it: (value, least, most) in rising order."""

    points: tuple[tuple[int, int, int], ...]


def stretches_of(drawing: Drawing) -> list[Stretch]:
    """The line of the total, broken at the sure drops; both sides of every turn are on it."""
    marks = {one.value: one.sample.total for one in drawing.points}
    breaks = set()
    for turn in drawing.turns:
        marks[turn.last], marks[turn.first] = turn.before, turn.after
        if turn.is_drop:
            breaks.add(turn.first)
    found: list[list[tuple[int, int, int]]] = [[]]
    for value in sorted(marks):
        if value in breaks:
            found.append([])
        found[-1].append((value, *_known(marks[value])))
    return [Stretch(tuple(points)) for points in found if points]


def _known(ends: Ends) -> tuple[int, int]:
    """Two ends to draw; without an upper end the line stands at the lower one."""
    low = ends[0] or 0
    return low, low if ends[1] is None else ends[1]


def line_of(scale: Scale, points: Sequence[tuple[int, int]]) -> list[QPointF]:
    """(value, won) as px."""
    return [QPointF(scale.x(value), scale.y(won)) for value, won in points]


def gross_of(drawing: Drawing) -> list[tuple[int, int]]:
    """What there is without any benefit."""
    return [(one.value, _known(one.sample.gross_income)[0]) for one in drawing.points]


def closed_of(drawing: Drawing, bundle: str) -> list[tuple[int, int]]:
    """The least total of a closed bundle, where it exists."""
    return [
        (one.value, _known(it.household_total)[0])
        for one in drawing.points
        for id_, it in one.sample.bundles.items()
        if id_ == bundle
    ]


def highest_of(drawing: Drawing) -> int:
    """The highest total of the curve."""
    return max((_known(one.sample.total)[1] for one in drawing.points), default=0)


def free_places(
    anchors: Sequence[tuple[QPointF, float, float]], box: QRectF, taken_before: QRectF
) -> Iterator[tuple[QRectF, bool]]:
    """A place for the words of each drop: (anchor, width, height) → (place, is above).

    taken_before: where other words stand.

    Above to the left of its step where nothing stands yet, else below to the right, else lower.
    """
    taken = [taken_before]
    for at, width, height in anchors:
        place, is_above = _free(at, width, height, box, taken)
        taken.append(place)
        yield place, is_above


def _free(
    at: QPointF, width: float, height: float, box: QRectF, taken: list[QRectF]
) -> tuple[QRectF, bool]:
    right = min(at.x() + 8, box.right() - width)
    tries = [(QRectF(at.x() - width - 8, at.y() - height - 10, width, height), True)]
    tries += [(QRectF(right, at.y() + 40 + 46 * row, width, height), False) for row in range(5)]
    for place, is_above in tries:
        if box.adjusted(-4, -TOP, 4, 0).contains(place) and not _meets(place, taken):
            return place, is_above
    return tries[-1]


def _meets(place: QRectF, taken: list[QRectF]) -> bool:
    return any(place.adjusted(-6, -2, 6, 2).intersects(other) for other in taken)
