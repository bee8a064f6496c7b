"""An icon that stands beside words and says nothing by itself."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import look
from ui.theme.tokens import Role


class IconMark(QWidget):
    """One icon of `px` in a colour token; sizes 14 16 18 20 22 28 (design system 2.8).

    beside: role of the words it stands beside; it is then as high as their line and in its middle,
    so that it stays at the first line when the words take several.
    """

    def __init__(
        self,
        name: str,
        tone: str = "text-2",
        px: int = 18,
        *,
        beside: Role | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._tone, self._px = name, tone, px
        line = round(look().px(beside) * 1.45) if beside is not None else 0
        self._height = max(px, line)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        if (name, tone) != (self._name, self._tone):
            self._name, self._tone = name, tone
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._px, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        pixmap = look().pixmap(self._name, self._tone, self._px, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, (self.height() - self._px) // 2, pixmap)
