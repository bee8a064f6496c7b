"""Hatching: the fill that says "not settled", 6 px pitch (3.4)."""

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui.theme.look import look

PITCH = 6


def fill_hatched(painter: QPainter, shape: QPainterPath) -> None:
    """Fill `shape` with amber hatching: leaning lines of half the pitch on the light amber."""
    box = shape.boundingRect()
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, look().color("range-bg"))
    painter.setPen(QPen(look().color("range-line"), PITCH / 2.4))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QLineF(x, box.bottom(), x + box.height(), box.top()))
        x += PITCH
    painter.restore()
