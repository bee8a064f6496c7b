"""The pen: words and strokes at exact point sizes (1/72 inch) on whatever a QPainter paints on."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from ui.theme.icons import ICONS

Size: TypeAlias = Literal["normal", "large", "larger"]
FAMILY: Final = "Pretendard GOV"
_EXACT = 100
"""Px in which words are measured, large enough that rounding does not show."""
_CONTEXTUAL = ("calt", "clig")
"""Features that put other forms of - ~ : between figures; a PDF cannot name them, so that they
are lost to who searches or copies."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of print in points; nothing that is to be read is under 12.5 (SCREENS 9).

    foot: number of the sheet and edition, as in the design.
    """

    body: float
    small: float
    head: float
    title: float
    total: float
    foot: float = 9.75


SIZES: Final[dict[Size, Sizes]] = {
    "normal": Sizes(12.5, 12.5, 15.0, 19.0, 16.0),
    "large": Sizes(13.5, 12.5, 16.5, 20.25, 17.25),
    "larger": Sizes(17.0, 16.0, 20.0, 24.0, 21.0, 11.0),
}


@lru_cache(maxsize=8)
def _font(weight: int) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(_EXACT)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _CONTEXTUAL:
        font.setFeature(QFont.Tag(feature), 0)
    return font


@lru_cache(maxsize=8)
def _metrics(weight: int) -> QFontMetricsF:
    return QFontMetricsF(_font(weight))


def width_of(text: str, size: float, weight: int = 400) -> float:
    """Width of one line in points."""
    return _metrics(weight).horizontalAdvance(text) * size / _EXACT


def broken(text: str, size: float, width: float, weight: int = 400) -> list[str]:
    """Lines of at most this width: between words; a word wider than a line is parted, never cut."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.append("")
        for word in paragraph.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if width_of(longer, size, weight) <= width:
                lines[-1] = longer
                continue
            parts = _parted(word, size, width, weight)
            if lines[-1]:
                lines += parts
            else:
                lines[-1:] = parts
    return lines


def _parted(word: str, size: float, width: float, weight: int) -> list[str]:
    parts = [""]
    for letter in word:
        if parts[-1] and width_of(parts[-1] + letter, size, weight) > width:
            parts.append("")
        parts[-1] += letter
    return parts


class Pen:
    """Draws on a painter whose unit is the point."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def text(
        self, x: float, y: float, text: str, size: float, weight: int = 400, *, right: bool = False
    ) -> None:
        """One line whose top is y; right: x is its right end. The font is large, scaled down."""
        scale = size / _EXACT
        painter = self._painter
        painter.save()
        left = x - width_of(text, size, weight) if right else x
        painter.translate(left, y + _metrics(weight).ascent() * scale)
        painter.scale(scale, scale)
        painter.setFont(_font(weight))
        painter.setPen(QColor("black"))
        painter.drawText(QPointF(0, 0), text)
        painter.restore()

    def line(self, left: float, right: float, y: float, width: float, color: str = "black") -> None:
        """A level line."""
        self._painter.setPen(QPen(QColor(color), width))
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def hairline(self, left: float, right: float, y: float) -> None:
        """Between rows."""
        self.line(left, right, y, 0.6, "#555555")

    def frame(self, box: QRectF, width: float, corner: float = 0) -> None:
        """An empty frame."""
        self._painter.setPen(QPen(QColor("black"), width))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(box, corner, corner)

    def tick(self, x: float, y: float, size: float) -> None:
        """A tick in a square of this size."""
        unit = size / 10
        self._painter.setPen(QPen(QColor("black"), 1.4))
        self._painter.drawPolyline(
            [
                QPointF(x, y + 5 * unit),
                QPointF(x + 3.5 * unit, y + 8.5 * unit),
                QPointF(x + 10 * unit, y + unit),
            ]
        )

    def product_mark(self, box: QRectF) -> None:
        """The sign of the program."""
        mark = (ICONS / "product-mark.svg").read_text(encoding="utf-8")
        black = QByteArray(mark.replace("currentColor", "black").encode())
        QSvgRenderer(black).render(self._painter, box)
