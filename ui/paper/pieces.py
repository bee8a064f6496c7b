"""Blocks of a paper in pieces that a page holds or the next one: nothing is cut at its foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from typing import TypeAlias

from PySide6.QtCore import QRectF

from ui.paper.pen import Pen, Sizes, broken, width_of
from ui.screens.paper.blocks import (
    Amounts,
    Beside,
    Block,
    Call,
    Field,
    Fields,
    Heading,
    Paragraph,
    Point,
    Points,
    Row,
    Said,
    Step,
    Steps,
)

Paint: TypeAlias = Callable[[Pen, float], None]
_PAD = 12.0


@dataclass(frozen=True, slots=True)
class Piece:
    """What stays on one page. paint: draws it, given its top · keeps: stays with the next piece ·
    frame: pieces of one number are framed together on each page, 0 for none · sinks: stands at the
    foot of its page."""

    height: float
    paint: Paint
    keeps: bool = False
    frame: int = 0
    sinks: bool = False


def _nothing(_pen: Pen, _y: float) -> None:
    """Space between pieces."""


def space(height: float, *, frame: int = 0, keeps: bool = False) -> Piece:
    """Room without anything in it."""
    return Piece(height, _nothing, keeps=keeps, frame=frame)


class Setter:
    """Sets blocks between two edges.

    of: words of what was said, in the paper's language · leading: height of a line in sizes.
    """

    def __init__(
        self, of: Callable[[Said], str], sizes: Sizes, left: float, right: float, leading: float
    ) -> None:
        self._of, self._sizes, self._left, self._right = of, sizes, left, right
        self._leading = leading
        self._frames = count(1)

    def pieces(self, blocks: Sequence[Block]) -> list[Piece]:
        """All pieces, from above."""
        made: list[Piece] = []
        for block, following in zip(blocks, [*blocks[1:], None], strict=True):
            pieces = self._of_block(block)
            if isinstance(following, Call):  # no page with nothing on it but a number to call
                pieces[-1] = replace(pieces[-1], keeps=True)
            made += pieces
        return made

    def _of_block(self, block: Block) -> list[Piece]:
        match block:
            case Heading():
                return self._heading(block)
            case Amounts():
                return self._amounts(block)
            case Paragraph():
                return self._paragraph(block)
            case Steps():
                return self._steps(block)
            case Points():
                return self._points(block)
            case Fields():
                return self._fields(block)
            case Beside():
                return self._beside(block)
            case Call():
                return self._call(block)

    # --- words -----------------------------------------------------------------------------

    def _lines(
        self, text: str, size: float, x: float, width: float, weight: int = 400
    ) -> list[Piece]:
        """One piece a line; the first two and the last two stay together."""
        lines = broken(text, size, width, weight)
        made = [
            Piece(size * self._leading, partial(_word, x, size, weight, line)) for line in lines
        ]
        for place in {0, len(made) - 2} - {len(made) - 1, -1, -2}:
            made[place] = replace(made[place], keeps=True)
        return made

    def _heading(self, block: Heading) -> list[Piece]:
        size = self._sizes.head
        lines = self._lines(self._of(block.words), size, self._left, self._right - self._left, 700)
        return [
            space(4, keeps=True),
            *(replace(line, keeps=True) for line in lines),
            space(3, keeps=True),
        ]

    def _paragraph(self, block: Paragraph) -> list[Piece]:
        width = self._right - self._left
        words = " ".join(self._of(one) for one in block.words)
        made = self._lines(words, self._sizes.small, self._left, width) if words else []
        if block.strong is not None:
            strong = self._of(block.strong)
            made += self._lines(strong, self._sizes.small, self._left, width, 700)
        return [*made, space(9)]

    # --- tables ----------------------------------------------------------------------------

    def _amounts(self, block: Amounts) -> list[Piece]:
        frame = next(self._frames)
        made = [self._row(row, frame) for row in block.rows]
        if block.further is not None:
            made.append(self._wide_row(block.further, frame))
        if block.total is not None:
            made.append(self._total(block.total, frame))
        return [*made, space(7)]

    def _row(self, row: Row, frame: int) -> Piece:
        """Title, purpose and amount; where they are too long the purpose takes the next line."""
        size, left, right = self._sizes.body, self._left + _PAD, self._right - _PAD
        title, purpose, amount = self._of(row.title), self._of(row.purpose), self._of(row.amount)
        amount_lines = broken(amount, size, (right - left) * 0.45, 700)
        taken = max(width_of(line, size, 700) for line in amount_lines) + _PAD
        room = right - left - taken
        column = self._column(size)
        first = broken(title, size, room, 700)
        fits = width_of(title, size, 700) < column - 6 and len(amount_lines) == 1
        fits = fits and width_of(purpose, size) <= right - left - column - taken
        second = [] if fits or not purpose else broken(purpose, size, room)
        height = max(len(first) + len(second), len(amount_lines)) * size * self._leading + 7

        def paint(pen: Pen, y: float) -> None:
            top = y + 3
            for number, line in enumerate([*first, *second]):
                weight = 700 if number < len(first) else 400
                pen.text(left, top + number * size * self._leading, line, size, weight)
            if fits and purpose:
                pen.text(left + column, top, purpose, size)
            for number, line in enumerate(amount_lines):
                pen.text(right, top + number * size * self._leading, line, size, 700, right=True)
            pen.hairline(self._left, self._right, y + height)

        return Piece(height, paint, frame=frame)

    def _column(self, size: float) -> float:
        """Where the second column begins."""
        return min(9.6 * size, (self._right - self._left) * 0.3)

    def _wide_row(self, row: Row, frame: int) -> Piece:
        size, left, right = self._sizes.body, self._left + _PAD, self._right - _PAD
        column = max(self._column(size), width_of(self._of(row.title), size, 700) + _PAD)
        lines = broken(self._of(row.purpose), size, right - left - column)
        height = len(lines) * size * self._leading + 7

        def paint(pen: Pen, y: float) -> None:
            pen.text(left, y + 3, self._of(row.title), size, 700)
            for number, line in enumerate(lines):
                pen.text(left + column, y + 3 + number * size * self._leading, line, size)
            pen.hairline(self._left, self._right, y + height)

        return Piece(height, paint, frame=frame)

    def _total(self, row: Row, frame: int) -> Piece:
        sizes, left, right = self._sizes, self._left + _PAD, self._right - _PAD
        title, amount = self._of(row.title), self._of(row.amount)
        needs = width_of(title, sizes.head, 700) + width_of(amount, sizes.total, 700) + _PAD
        is_beside = needs <= right - left
        height = sizes.total * self._leading + 10 + (0 if is_beside else sizes.head * self._leading)

        def paint(pen: Pen, y: float) -> None:
            pen.text(left, y + 7, title, sizes.head, 700)
            below = 0 if is_beside else sizes.head * self._leading
            pen.text(right, y + 5 + below, amount, sizes.total, 700, right=True)

        return Piece(height, paint, frame=frame)

    def _fields(self, block: Fields) -> list[Piece]:
        made: list[Piece] = []
        for field in block.fields:
            made += self._field(field)
        return [*made, space(9)]

    def _field(self, field: Field) -> list[Piece]:
        """Label and value beside each other, line by line, so that a long value may go on."""
        size, small = self._sizes.body, self._sizes.small
        column = self._left + (self._right - self._left) * 0.36
        labels = broken(self._of(field.label), size, column - self._left - 8)
        values = [] if field.value is None else broken(
            self._of(field.value), size, self._right - column, 600
        )  # fmt: skip
        note = "" if field.note is None else self._of(field.note)
        aside = width_of(note, small) + _PAD
        used = width_of(values[-1], size, 600) if values else 0
        is_beside = bool(note) and used + aside <= self._right - column
        notes = broken(note, small, self._right - column) if note and not is_beside else []
        last = max(len(values) - 1, 0)
        lines: list[Piece] = [space(4, keeps=True)]
        for place in range(max(len(labels), len(values) + len(notes), 1)):
            label = labels[place] if place < len(labels) else ""
            is_value = place < len(values)
            below = place - len(values)
            value = values[place] if is_value else notes[below] if below < len(notes) else ""
            style = (size, 600) if is_value else (small, 400)
            edge = note if is_beside and place == last else ""
            paint = partial(
                _pair, (self._left, column, self._right), (label, value, edge), (size, small), style
            )
            lines.append(Piece(size * self._leading, paint, keeps=len(values) < 8))
        rule = partial(_rule, self._left, self._right)
        return [*lines, Piece(4, rule)]

    # --- lists -----------------------------------------------------------------------------

    def _steps(self, block: Steps) -> list[Piece]:
        frame = next(self._frames)
        made: list[Piece] = []
        for number, step in enumerate(block.steps):
            made.append(self._step(step, frame, is_last=number + 1 == len(block.steps)))
        return [*made, space(8)]

    def _step(self, step: Step, frame: int, *, is_last: bool) -> Piece:
        body, small = self._sizes.body, self._sizes.small
        x, right = self._left + _PAD + body * 2, self._right - _PAD
        when = self._of(step.when)
        taken = width_of(when, body, 700) + _PAD if when else 0
        titles = broken(self._of(step.title), body, right - x - taken, 700)
        texts = broken(self._of(step.text), small, right - x)
        height = len(titles) * body * self._leading + len(texts) * small * self._leading + 11

        def paint(pen: Pen, y: float) -> None:
            top = y + 6
            square = body * 1.2
            pen.frame(QRectF(self._left + _PAD, top, square, square), 1.3)
            for line in titles:
                pen.text(x, top, line, body, 700)
                top += body * self._leading
            pen.text(right, y + 6, when, body, 700, right=True)
            for line in texts:
                pen.text(x, top, line, small)
                top += small * self._leading
            if not is_last:
                pen.hairline(self._left + _PAD, right, y + height)

        return Piece(height, paint, frame=frame)

    def _points(self, block: Points) -> list[Piece]:
        return [*(self._point(point, block.mark) for point in block.points), space(7)]

    def _point(self, point: Point, mark: str) -> Piece:
        size, small = self._sizes.body, self._sizes.small
        x = self._left + size * 1.3
        lines = broken(self._of(point.words), size, self._right - x)
        note = "" if point.note is None else f"({self._of(point.note)})"
        room = self._right - x - width_of(lines[-1], size) - 6
        is_beside = bool(note) and width_of(note, small) <= room
        below = broken(note, small, self._right - x) if note and not is_beside else []
        height = len(lines) * size * self._leading + len(below) * small * self._leading + 4

        def paint(pen: Pen, y: float) -> None:
            sign = size * 0.74
            if mark == "box":
                pen.frame(QRectF(self._left, y + size * 0.24, sign, sign), 1.1)
            else:
                pen.tick(self._left, y + size * 0.24, sign)
            top = y
            for line in lines:
                pen.text(x, top, line, size)
                top += size * self._leading
            if is_beside:
                end = x + width_of(lines[-1], size) + 6
                pen.text(end, top - size * self._leading + (size - small), note, small)
            for line in below:
                pen.text(x, top, line, small)
                top += small * self._leading

        return Piece(height, paint)

    # --- side by side, and the telephone ---------------------------------------------------

    def _beside(self, block: Beside) -> list[Piece]:
        """Beside each other while that takes less than a third of a page, else in turn."""
        middle, gap = (self._left + self._right) / 2, 10.0
        left = Setter(self._of, self._sizes, self._left, middle - gap, self._leading).pieces(
            block.left
        )
        right = Setter(self._of, self._sizes, middle + gap, self._right, self._leading).pieces(
            block.right
        )
        height = max(_height(left), _height(right))
        if not left or not right or height > 260:
            return self.pieces([*block.left, *block.right])

        def paint(pen: Pen, y: float) -> None:
            for column in (left, right):
                top = y
                for piece in column:
                    piece.paint(pen, top)
                    top += piece.height

        return [Piece(height, paint)]

    def _call(self, block: Call) -> list[Piece]:
        sizes, left, right = self._sizes, self._left + 14, self._right - 14
        numbers = [self._of(one) for one in block.numbers]
        taken = max((width_of(one, sizes.small, 700) for one in numbers), default=0) + _PAD
        words = broken(self._of(block.words), sizes.small, right - left - taken)
        step, line = sizes.small * self._leading, sizes.body * 2
        height = max(len(words) * step + line + step + 16, len(numbers) * step + 18)

        def paint(pen: Pen, y: float) -> None:
            top = y + 8
            for one in words:
                pen.text(left, top, one, sizes.small)
                top += step
            label = self._of(block.label)
            pen.text(left, top + 5, label, sizes.body, 700)
            begin = left + width_of(label, sizes.body, 700) + 8
            pen.hairline(begin, right - taken - 8, top + line - 4)
            pen.text(left, top + line, self._of(block.who), sizes.small)
            for place, one in enumerate(numbers):
                pen.text(right, y + 9 + place * step, one, sizes.small, 700, right=True)
            pen.frame(QRectF(self._left, y, self._right - self._left, height), 2.4, 8)

        return [Piece(height, paint, sinks=True)]


def _height(pieces: Sequence[Piece]) -> float:
    return sum(piece.height for piece in pieces)


def _word(x: float, size: float, weight: int, line: str, pen: Pen, y: float) -> None:
    pen.text(x, y, line, size, weight)


def _pair(
    columns: tuple[float, float, float],
    words: tuple[str, str, str],
    sizes: tuple[float, float],
    style: tuple[float, int],
    pen: Pen,
    y: float,
) -> None:
    """One line of a form: label, value in the size and weight of `style`, note at the edge."""
    pen.text(columns[0], y, words[0], sizes[0])
    pen.text(columns[1], y, words[1], style[0], style[1])
    pen.text(columns[2], y, words[2], sizes[1], right=True)


def _rule(left: float, right: float, pen: Pen, y: float) -> None:
    pen.hairline(left, right, y + 3)
