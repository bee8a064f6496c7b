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

_PAD = 10
_ICON = 16


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
        tall = self._height_of_node() + 18
        rows = max(3, math.ceil(len(self._around) / 2) + 1)
        return QSize(round(look().px("body") * 22), round(rows * tall))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _height_of_node(self) -> float:
        return look().px("small") * 1.5 + look().px("caption") * 1.4 + 12

    def _places(self) -> list[QRectF]:
        """Boxes of the nodes, by turns left and right of the middle, from above to below."""
        wide = min(self.width() * 0.40, look().px("body") * 13.0)
        tall = self._height_of_node()
        left = [n for n in range(len(self._around)) if n % 2 == 0]
        right = [n for n in range(len(self._around)) if n % 2]
        boxes: dict[int, QRectF] = {}
        for side, listed in ((0.0, left), (self.width() - wide - 2.0, right)):
            step = self.height() / max(len(listed), 1)
            for place, number in enumerate(listed):
                middle = step * (place + 0.5)
                boxes[number] = QRectF(side + 1, middle - tall / 2, wide, tall)
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
        inside = box.adjusted(_PAD + _ICON + 8, 5, -_PAD + 2, -5)
        title, second = look().font("small", 600), look().font("caption")
        if not node.second:
            self._write(painter, node.title, inside, title, "text")
            return
        first = QRectF(inside.left(), inside.top(), inside.width(), inside.height() * 0.54)
        rest = QRectF(inside.left(), first.bottom(), inside.width(), inside.height() * 0.46)
        self._write(painter, node.title, first, title, "text")
        self._write(painter, node.second, rest, second, "text-2")

    @staticmethod
    def _write(painter: QPainter, text: str, box: QRectF, font: QFont, tone: str) -> None:
        painter.setFont(font)
        painter.setPen(look().color(tone))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

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
