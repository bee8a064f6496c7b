"""Icons: Lucide's SVG files, tinted by token and drawn at the screen's own scale (2.8)."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.tokens import Tokens

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


@cache
def _drawing(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))


@cache
def _pixmap(name: str, color: str, px: int, ratio: float, left: int = 0, right: int = 0) -> QPixmap:
    pixmap = QPixmap(QSize(round((left + px + right) * ratio), round(px * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, color).render(painter, QRectF(left * ratio, 0, px * ratio, px * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(tokens: Tokens, name: str, color: str, px: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in the colour token `color`, `px` wide and high, for a screen of `ratio`.

    Kept after the first drawing. Raises FileNotFoundError for an icon that is not shipped.
    """
    return _pixmap(name, tokens.color(color), px, ratio)


def icon(tokens: Tokens, name: str, color: str, px: int, *, left: int = 0, right: int = 0) -> QIcon:
    """A QIcon for buttons: its normal and its disabled face, for screens of scale 1, and of 2 where
    there is one with more than 1.

    left, right: empty px beside the drawing, the gap to the words (Qt's own is fixed and small).
    """
    made = QIcon()
    faces = ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, "text-3"))
    screens = QGuiApplication.screens()
    is_fine = any(screen.devicePixelRatio() > 1 for screen in screens)
    for ratio in (1.0, 2.0) if is_fine else (1.0,):
        for mode, token in faces:
            made.addPixmap(_pixmap(name, tokens.color(token), px, ratio, left, right), mode)
    return made
