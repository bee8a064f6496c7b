"""The map of support, painted: the household in the middle, what holds it around, one line each.

It takes no keyboard: the same facts stand as a list beside it, and all of them in its name.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import look
from ui.widgets.words import break_words

_SIDE = 14
"""Air to the left and right, as the rows below keep it."""
_PAD = 10
_ICON = 16
_BESIDE = _PAD + _ICON + 8 + _PAD - 2
"""Of a node's width, what is not words: edges, icon, air."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing around the household. is_sure: False draws its line dashed."""

    icon: str
    title: str
    second: str = ""
    is_sure: bool = True


class EcoMap(QWidget):
    """What holds one household, as far as records say."""

    def __init__(self, name: str, middle: str, around: Sequence[Node]) -> None:
        """name: all of it, read aloud; middle: the household's name."""
        super().__init__()
        self._middle, self._around = middle, tuple(around)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = max(self.width(), round(look().px("body") * 22))
        tallest = max((self._tall(node, self._wide(width)) for node in self._around), default=0.0)
        rows = max(2, math.ceil(len(self._around) / 2))
        least = look().px("body") * 8.5
        return QSize(round(look().px("body") * 22), round(max(rows * (tallest + 14), least)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @staticmethod
    def _wide(width: float) -> float:
        """Width of a node: two of them and the home stand side by side."""
        return min((width - 2 * _SIDE - look().px("body") * 5.0) / 2, look().px("body") * 14.0)

    @staticmethod
    def _tall(node: Node, wide: float) -> float:
        """Height of a node with all its lines."""
        inside = wide - _BESIDE
        title = QFontMetricsF(look().font("small", 600))
        second = QFontMetricsF(look().font("caption"))
        high = title.height() * len(break_words(node.title, title, inside))
        low = second.height() * len(break_words(node.second, second, inside)) if node.second else 0
        return high + low + 14

    def _places(self) -> list[QRectF]:
        """Boxes of the nodes, by turns left and right of the middle, from above to below."""
        wide = self._wide(self.width())
        boxes: dict[int, QRectF] = {}
        for side in (0, 1):
            listed = [n for n in range(len(self._around)) if n % 2 == side]
            left = _SIDE if side == 0 else self.width() - wide - _SIDE
            step = self.height() / max(len(listed), 1)
            for place, number in enumerate(listed):
                tall = self._tall(self._around[number], wide)
                boxes[number] = QRectF(left, step * (place + 0.5) - tall / 2, wide, tall)
        return [boxes[number] for number in range(len(self._around))]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        places = self._places()
        for node, box in zip(self._around, places, strict=True):
            self._paint_line(painter, middle, box, is_sure=node.is_sure)
        for node, box in zip(self._around, places, strict=True):
            self._paint_node(painter, node, box)
        self._paint_middle(painter, middle)

    @staticmethod
    def _paint_line(painter: QPainter, middle: QPointF, box: QRectF, *, is_sure: bool) -> None:
        style = Qt.PenStyle.SolidLine if is_sure else Qt.PenStyle.DashLine
        painter.setPen(QPen(look().color("text-3"), 2, style))
        near = box.right() if box.center().x() < middle.x() else box.left()
        painter.drawLine(middle, QPointF(near, box.center().y()))

    def _paint_node(self, painter: QPainter, node: Node, box: QRectF) -> None:
        style = Qt.PenStyle.SolidLine if node.is_sure else Qt.PenStyle.DashLine
        painter.setPen(QPen(look().color("line-strong"), 1, style))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(box, 8, 8)
        ratio = self.devicePixelRatioF()
        icon = look().pixmap(node.icon, "primary", _ICON, ratio)
        painter.drawPixmap(QPointF(box.left() + _PAD, box.center().y() - _ICON / 2), icon)
        inside = box.adjusted(_PAD + _ICON + 8, 0, -_PAD + 2, 0)
        title, second = look().font("small", 600), look().font("caption")
        high = self._write(painter, node.title, inside, title, "text", paints=False)
        low = self._write(painter, node.second, inside, second, "text-2", paints=False)
        top = inside.top() + max(0.0, (inside.height() - high - low) / 2)
        first = QRectF(inside.left(), top, inside.width(), high)
        self._write(painter, node.title, first, title, "text")
        if node.second:
            rest = QRectF(inside.left(), top + high, inside.width(), low)
            self._write(painter, node.second, rest, second, "text-2")

    @staticmethod
    def _write(
        painter: QPainter, text: str, box: QRectF, font: QFont, tone: str, *, paints: bool = True
    ) -> float:
        """Words in as many lines as they need; how high they are."""
        metrics = QFontMetricsF(font)
        lines = break_words(text, metrics, box.width())
        if paints:
            painter.setFont(font)
            painter.setPen(look().color(tone))
            for number, line in enumerate(lines):
                at = QPointF(box.left(), box.top() + metrics.ascent() + number * metrics.height())
                painter.drawText(at, line)
        return metrics.height() * len(lines) if text else 0.0

    def _paint_middle(self, painter: QPainter, middle: QPointF) -> None:
        """The home: a filled circle, its name under the icon."""
        half = look().px("body") * 2.1
        painter.setPen(QPen(look().color("primary"), 2))
        painter.setBrush(look().color("primary-soft"))
        painter.drawEllipse(middle, half, half)
        icon = look().pixmap("house", "primary", 22, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(middle.x() - 11, middle.y() - 11), icon)
        font = look().font("small", 700)
        metrics = QFontMetricsF(font)
        wide = self.width() * 0.2 - 8
        shown = metrics.elidedText(self._middle, Qt.TextElideMode.ElideRight, wide)
        box = QRectF(middle.x() - wide / 2, middle.y() + half + 2, wide, metrics.height())
        length = metrics.horizontalAdvance(shown)
        painter.fillRect(
            QRectF(middle.x() - length / 2 - 3, box.top(), length + 6, box.height()),
            look().color("surface"),
        )
        painter.setFont(font)
        painter.setPen(look().color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
