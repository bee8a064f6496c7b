"""Where a home stands among below, minimum and decent; what is open is one dashed frame (07b)."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import look
from ui.theme.tokens import Mark, mark

STEPS = ("below_minimum", "minimum_met", "decent_met")
_MARKS = {"below_minimum": "below", "minimum_met": "minimum", "decent_met": "decent"}
_GAP = 4
_ICON = 15
_CORNER = 6


class StandardSteps(QWidget):
    """words: of the three steps and of "to be checked"; possible: the steps left open."""

    def __init__(
        self,
        words: Sequence[str],
        unknown: str,
        possible: Sequence[str],
        spoken: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._unknown = tuple(words), unknown
        self._possible = [STEPS.index(one) for one in possible]
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _widest(self) -> float:
        measure = QFontMetricsF(look().font("small", 700))
        return max(measure.horizontalAdvance(word) for word in (*self._words, self._unknown))

    def sizeHint(self) -> QSize:
        step = max(84.0, self._widest() + _ICON + 5 + 16)
        return QSize(round(3 * step + 2 * _GAP), look().px("small") + 22)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def parts(self) -> list[tuple[int, int, str]]:
        """What is painted, from left to right: first step, last step, its words."""
        first, last = min(self._possible), max(self._possible)
        words = self._words[first] if first == last else self._unknown
        before = [(number, number, self._words[number]) for number in range(first)]
        after = [(number, number, self._words[number]) for number in range(last + 1, len(STEPS))]
        return [*before, (first, last, words), *after]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = (min(self._possible), max(self._possible))
        for first, last, words in self.parts():
            box = self._box(first, last)
            if (first, last) == chosen:
                self._paint_chosen(painter, box, words, is_open=first != last, step=first)
            else:
                self._paint_other(painter, box, words)

    def _box(self, first: int, last: int) -> QRectF:
        step = (self.width() - 2 * _GAP) / 3
        left = first * (step + _GAP)
        width = (last - first + 1) * step + (last - first) * _GAP
        return QRectF(left, 0, width, self.height()).adjusted(1, 1, -1, -1)

    def _paint_other(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setPen(QPen(look().color("line"), 1))
        painter.setBrush(QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(box, _CORNER, _CORNER)
        painter.setPen(look().color("text-3"))
        painter.setFont(look().font("small"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_chosen(
        self, painter: QPainter, box: QRectF, words: str, *, is_open: bool, step: int
    ) -> None:
        shown = mark("standard", "unknown" if is_open else _MARKS[STEPS[step]])
        pen = QPen(look().color(shown.border or shown.fg), 2)
        if is_open:
            pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.setBrush(look().color(shown.bg) if shown.bg else QColor(0, 0, 0, 0))
        painter.drawRoundedRect(box, _CORNER, _CORNER)
        self._paint_words(painter, box, words, shown)

    def _paint_words(self, painter: QPainter, box: QRectF, words: str, shown: Mark) -> None:
        font = look().font("small", 700)
        width = QFontMetricsF(font).horizontalAdvance(words)
        left = box.center().x() - (width + _ICON + 5) / 2
        pixmap = look().pixmap(shown.icon, shown.fg, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, box.center().y() - _ICON / 2), pixmap)
        painter.setFont(font)
        painter.setPen(look().color(shown.fg))
        rest = QRectF(left + _ICON + 5, box.top(), width + 2, box.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, words)
