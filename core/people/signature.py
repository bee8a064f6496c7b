"""A signature drawn on the laptop: its strokes as small whole numbers, kept with its consent.

docs/spec/records.md section 7. Strokes and no picture: a line of two seconds is about a kilobyte,
and it is drawn again sharp at any size.
"""

import base64
import binascii
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from core.errors import Mistake
from core.sentence import say

Point: TypeAlias = tuple[int, int]
Stroke: TypeAlias = tuple[Point, ...]

MOST_POINTS = 4_000
"""Points of one signature; a longer one is thinned out."""

LEAST_SIDE = 24
"""Below this width and height of the whole it is a slip of the hand, not a signature."""

_NEAREST = 2
_WIDEST = 8_192
_FORM = 1
"""First byte of the kept form."""


@dataclass(frozen=True, slots=True)
class Signature:
    """wide, high: the field it was drawn in, in px; strokes: from pen down to up, in px of it."""

    wide: int
    high: int
    strokes: tuple[Stroke, ...]

    @classmethod
    def drawn(cls, wide: int, high: int, strokes: Iterable[Sequence[Point]]) -> "Signature":
        """What was drawn, without points that add nothing.

        Raises Mistake when it is no more than a slip of the hand.
        """
        listed = [_inside(stroke, wide, high) for stroke in strokes if stroke]
        nearest = _NEAREST
        thinned = [_thinned(stroke, nearest) for stroke in listed]
        while sum(map(len, thinned)) > MOST_POINTS:
            nearest *= 2
            thinned = [_thinned(stroke, nearest) for stroke in listed]
        made = cls(wide, high, tuple(thinned))
        if not made.is_enough:
            raise Mistake(say("consent.signature_needed"), "signature")
        return made

    @property
    def is_enough(self) -> bool:
        """Whether it is more than a slip of the hand."""
        points = [point for stroke in self.strokes for point in stroke]
        if not points:
            return False
        across, down = [x for x, _ in points], [y for _, y in points]
        side = max(max(across) - min(across), max(down) - min(down))
        return side >= LEAST_SIDE

    def to_text(self) -> str:
        """The kept form: whole numbers as differences, seven bits a byte, base64."""
        told = bytearray([_FORM])
        for number in (self.wide, self.high, len(self.strokes)):
            _put(told, number)
        x = y = 0
        for stroke in self.strokes:
            _put(told, len(stroke))
            for at_x, at_y in stroke:
                _put(told, _folded(at_x - x))
                _put(told, _folded(at_y - y))
                x, y = at_x, at_y
        return base64.b64encode(bytes(told)).decode()

    @classmethod
    def from_text(cls, text: str) -> "Signature":
        """Raises Mistake for what is not the form that `to_text` gives."""
        try:
            told = base64.b64decode(text, validate=True)
            if told[:1] != bytes([_FORM]):
                raise Mistake(say("consent.signature_unreadable"))
            numbers = _numbers(told[1:])
            wide, high, count = next(numbers), next(numbers), next(numbers)
            return cls(wide, high, tuple(_strokes(numbers, count)))
        except (binascii.Error, ValueError, StopIteration, RuntimeError) as wrong:
            raise Mistake(say("consent.signature_unreadable")) from wrong


def _inside(stroke: Sequence[Point], wide: int, high: int) -> Stroke:
    """A hand that slips off the field is kept at its edge."""
    return tuple((min(max(x, 0), wide), min(max(y, 0), high)) for x, y in stroke)


def _thinned(stroke: Stroke, nearest: int) -> Stroke:
    """First and last point, and between them those that are at least so far from the last kept."""
    kept = [stroke[0]]
    for point in stroke[1:]:
        if max(abs(point[0] - kept[-1][0]), abs(point[1] - kept[-1][1])) >= nearest:
            kept.append(point)
    if kept[-1] != stroke[-1]:
        kept.append(stroke[-1])
    return tuple(kept)


def _folded(number: int) -> int:
    """Signed to unsigned, small stays small: 0 -1 1 -2 2 -> 0 1 2 3 4."""
    return number * 2 if number >= 0 else -number * 2 - 1


def _unfolded(number: int) -> int:
    return number // 2 if number % 2 == 0 else -(number + 1) // 2


def _put(told: bytearray, number: int) -> None:
    while number > 0x7F:
        told.append(number & 0x7F | 0x80)
        number >>= 7
    told.append(number)


def _numbers(told: bytes) -> Iterator[int]:
    number = shift = 0
    for byte in told:
        number |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            if number > 2 * _WIDEST:
                raise ValueError(number)
            yield number
            number = shift = 0


def _strokes(numbers: Iterator[int], count: int) -> list[Stroke]:
    x = y = 0
    strokes = []
    for _ in range(count):
        points = []
        for _ in range(next(numbers)):
            x += _unfolded(next(numbers))
            y += _unfolded(next(numbers))
            points.append((x, y))
        strokes.append(tuple(points))
    return strokes
