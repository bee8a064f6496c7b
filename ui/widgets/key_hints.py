"""Keys shown as key caps with what they do: the left part of the status bar (section 5)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.theme.look import look
from ui.widgets.words import Words

_HEIGHT = 22


@dataclass(frozen=True, slots=True)
class KeyHint:
    """keys: the caps, as printed on the keyboard ("Ctrl+K",) or ("1", "5"); words: what they do."""

    keys: tuple[str, ...]
    words: str


class KeyCap(QLabel):
    """One key as it looks on the keyboard; tone: a colour token for its border and letter."""

    def __init__(self, key: str, tone: str = "text-2", parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(look().font("caption", 600))
        width = round(metrics.horizontalAdvance(self.text())) + 12
        return QSize(max(_HEIGHT, width), max(_HEIGHT, look().px("caption") + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = self._tone == "text-2"
        cap = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if plain:
            painter.setBrush(look().color("raised"))
        painter.setPen(QPen(look().color("line-strong" if plain else self._tone), 1))
        painter.drawRoundedRect(cap, 4, 4)
        base = cap.bottom() - 0.7
        painter.drawLine(int(cap.left()) + 4, int(base), int(cap.right()) - 3, int(base))
        painter.setPen(look().color(self._tone))
        painter.setFont(look().font("caption", 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class KeyHints(QWidget):
    """Several keys in a row."""

    def __init__(self, hints: Sequence[KeyHint] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.show_hints(hints)

    def show_hints(self, hints: Sequence[KeyHint]) -> None:
        """Show other keys."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, hint in enumerate(hints):
            if number:
                self._row.addSpacing(11)
            for key in hint.keys:
                self._row.addWidget(KeyCap(key))
            self._row.addWidget(Words(hint.words, "caption", "text-3"))
        self._row.addStretch(1)
