"""Icons: Lucide's SVG files, tinted by token and drawn at the screen's own scale (2.8)."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.tokens import Tokens

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


@cache
def _drawing(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _pixmap(name: str, color: str, px: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))
    pixmap = QPixmap(QSize(round(px * ratio), round(px * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(tokens: Tokens, name: str, color: str, px: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in the colour token `color`, `px` wide and high, for a screen of `ratio`.

    Kept after the first drawing. Raises FileNotFoundError for an icon that is not shipped.
    """
    return _pixmap(name, tokens.color(color), px, ratio)


def icon(tokens: Tokens, name: str, color: str, px: int, *, disabled: str = "text-3") -> QIcon:
    """A QIcon for buttons: its normal and its disabled face, for screens of scale 1 and 2."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(icon_pixmap(tokens, name, color, px, ratio))
        faded = icon_pixmap(tokens, name, disabled, px, ratio)
        made.addPixmap(faded, QIcon.Mode.Disabled)
    return made
