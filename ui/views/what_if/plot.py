"""Where values stand on the chart: one scale for chart and slider, round ticks, broken lines."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF

from core.law.results import Ends
from ui.screens.what_if.drawing import Drawing

LEFT, RIGHT, TOP, BOTTOM = 64, 36, 30, 24
"""Px beside the plot; left and right are the slider's too."""
_LINES: Final = 5
"""Horizontal lines at most, the one of zero apart."""
_NICE: Final = (1, 2, 5)
_ROW: Final = 12
"""Px from one height to the next at which words of a drop are tried."""
_PIECE: Final = 8
"""Px of a line taken as one piece, where words look for a free place."""


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


def covered_by(scale: Scale, drawing: Drawing) -> list[QRectF]:
    """What the line of the total and its band cover, in small pieces: no words may stand there."""
    return [
        piece
        for stretch in stretches_of(drawing)
        for one, other in pairwise(stretch.points)
        for piece in _pieces(scale, one, other)
    ]


def covered_by_line(scale: Scale, points: Sequence[tuple[int, int]]) -> list[QRectF]:
    """What a line through (value, won) covers, in small pieces."""
    corners = [(value, won, won) for value, won in points]
    return [piece for one, other in pairwise(corners) for piece in _pieces(scale, one, other)]


def _pieces(
    scale: Scale, one: tuple[int, int, int], other: tuple[int, int, int]
) -> Iterator[QRectF]:
    corners = [(scale.x(value), scale.y(low), scale.y(high)) for value, low, high in (one, other)]
    (left, low, high), (right, last_low, last_high) = corners
    steps = max(1, math.ceil(max(right - left, abs(last_low - low)) / _PIECE))
    for step in range(steps):
        a, b = step / steps, (step + 1) / steps
        top = min(high + (last_high - high) * share for share in (a, b))
        bottom = max(low + (last_low - low) * share for share in (a, b))
        x = left + (right - left) * a
        yield QRectF(x, top - 1, max((right - left) / steps, 1), bottom - top + 2)


def free_place(
    size: QSizeF, lefts: Sequence[float], box: QRectF, taken: Sequence[QRectF]
) -> QRectF:
    """The first free place from above to below, at one of `lefts`; the topmost where none is."""
    rows = int(box.height() // size.height())
    tries = [
        QRectF(QPointF(left, box.top() + 1 + row * size.height()), size)
        for row in range(max(rows, 1))
        for left in lefts
    ]
    inside = [one for one in tries if box.left() <= one.left() and one.right() <= box.right()]
    return next((one for one in inside if not _meets(one, taken)), tries[0])


def free_places(
    anchors: Sequence[tuple[QPointF, float, float]],
    box: QRectF,
    words: Sequence[QRectF],
    lines: Sequence[QRectF] = (),
    faint: Sequence[QRectF] = (),
) -> list[tuple[QRectF, bool]]:
    """A place for the words of each drop: (anchor, width, height) → (place, is above).

    words: where other words stand; lines: what lines cover; faint: what faint ones do. Above to the
    left of its step where nothing stands yet, else below to the right, else lower, else to the left
    below, else above to the right; over a line rather than over words.
    From the right on, so that the line from a step to its words crosses no words.
    """
    placed = _places(anchors, box, words, ([*lines, *faint], lines, ()))
    if any(_meets(place, lines) for place, _ in placed):
        placed = _places(anchors, box, words, (lines, ()))
    return placed


def _places(
    anchors: Sequence[tuple[QPointF, float, float]],
    box: QRectF,
    words: Sequence[QRectF],
    ways: Sequence[Sequence[QRectF]],
) -> list[tuple[QRectF, bool]]:
    """ways: what is avoided beside words, less and less of it while there is no place."""
    taken, found = list(words), []
    for at, width, height in reversed(anchors):
        place, is_above = _free(at, width, height, box, [[*taken, *avoided] for avoided in ways])
        taken.append(place)
        if not is_above:
            taken.append(QRectF(at.x() - 1, at.y(), 2, place.bottom() - at.y()))
        found.append((place, is_above))
    return found[::-1]


def _free(
    at: QPointF,
    width: float,
    height: float,
    box: QRectF,
    ways: Sequence[Sequence[QRectF]],
) -> tuple[QRectF, bool]:
    """The first place that meets nothing of the first way, else of the next."""
    right, left = min(at.x() + 8, box.right() - width), at.x() - width - 8
    below = [at.y() + 20 + _ROW * row for row in range(int(box.height() / _ROW))]
    tries = [(QRectF(left, at.y() - height - 10, width, height), True)]
    tries += [(QRectF(right, top, width, height), False) for top in below]
    tries += [(QRectF(left, top, width, height), False) for top in below]
    tries.append((QRectF(right, at.y() - height - 10, width, height), True))
    inside = [one for one in tries if box.adjusted(-4, -TOP, 4, 0).contains(one[0])]
    for avoided in ways:
        for one in inside:
            if not _meets(one[0], avoided):
                return one
    return tries[-1]


def _meets(place: QRectF, taken: Sequence[QRectF]) -> bool:
    return any(place.adjusted(-6, -2, 6, 2).intersects(other) for other in taken)
