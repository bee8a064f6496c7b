"""Hatching: the fill that says "not settled", 6 px pitch (3.4)."""

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from ui.theme.look import look

PITCH = 6


def fill_hatched(painter: QPainter, shape: QPainterPath) -> None:
    """Fill `shape` with amber hatching: leaning lines of half the pitch on the light amber."""
    box = shape.boundingRect()
    theme = look()
    ratio = painter.device().devicePixelRatio()
    tile = _tile(theme.color("range-bg").name(), theme.color("range-line").name(), ratio)
    painter.save()
    painter.setBrushOrigin(QPointF(box.left(), box.bottom()))
    painter.fillPath(shape, QBrush(tile))
    painter.restore()


@lru_cache(maxsize=16)
def _tile(ground: str, line: str, ratio: float) -> QPixmap:
    """One pitch of the pattern, made once for a look: it fits its neighbours on every side."""
    tile = QPixmap(round(PITCH * ratio), round(PITCH * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(QColor(ground))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), PITCH / 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for x in (-PITCH, 0, PITCH):
        painter.drawLine(QLineF(x - PITCH, 2 * PITCH, x + 2 * PITCH, -PITCH))
    painter.end()
    return tile
