"""Badges: a pill of icon and word, coloured by state; never colour alone (3.3)."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.texts import Texts
from ui.theme.look import look
from ui.theme.tokens import Mark, mark

_ICON = 14
_GAP = 5
_SIDE = 9
_TONES = {
    "ok": Mark("ok", "ok-bg", None, "circle-check"),
    "range": Mark("range", "range-bg", None, "circle-dashed"),
    "ask": Mark("range", None, "range-line", "circle-help", dashed=True),
    "later": Mark("range", None, "range-line", "clock", dashed=True),
    "info": Mark("info", "info-bg", None, "info"),
    "danger": Mark("danger", "danger-bg", None, "triangle-alert"),
    "no": Mark("no", "no-bg", None, "circle-minus"),
    "overlap": Mark("overlap", "overlap-bg", None, "git-merge"),
    "line": Mark("text-2", None, "line-strong", "info"),
}


class Badge(QLabel):
    """One state as a pill. The word is its text and what is read aloud."""

    def __init__(self, text: str, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._mark = mark
        self._font = look().font("caption", 600)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, text: str, mark: Mark) -> None:
        """Show another state."""
        self._mark = mark
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font).horizontalAdvance(self.text())
        height = 29 if look().tokens.size == "large" else 25
        return QSize(round(words) + _ICON + _GAP + 2 * _SIDE + 1, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter)
        self._paint_words(painter)

    def _paint_pill(self, painter: QPainter) -> None:
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(look().color(self._mark.bg) if self._mark.bg else QColor(0, 0, 0, 0))
        painter.setPen(self._pen())
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)

    def _pen(self) -> QPen:
        if self._mark.border is None:
            return QPen(Qt.PenStyle.NoPen)
        pen = QPen(look().color(self._mark.border), 1)
        if self._mark.dashed:
            pen.setDashPattern([3, 2.5])
        return pen

    def _paint_words(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = look().pixmap(self._mark.icon, self._mark.fg, _ICON, ratio)
        painter.drawPixmap(QPointF(_SIDE, (self.height() - _ICON) / 2), pixmap)
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        painter.setPen(look().color(self._mark.fg))
        baseline = (self.height() - metrics.height()) / 2 + metrics.ascent()
        painter.drawText(QPointF(_SIDE + _ICON + _GAP, baseline), self.text())


def state_badge(
    texts: Texts, table: str, name: str, words: str | None = None, parent: QWidget | None = None
) -> Badge:
    """The badge of a state in a table of the design: status, crisis, standard, referral, service.

    words: other words than the table's own ("위기 · 월세 3개월 체납").
    Raises KeyError for a state the design does not have.
    """
    return Badge(words or texts.say(f"badge.{table}.{name}"), mark(table, name), parent)


def tone_badge(
    text: str, tone: str, icon: str | None = None, parent: QWidget | None = None
) -> Badge:
    """A badge outside the tables: tone ok range ask later info danger no overlap line."""
    plain = _TONES[tone]
    if icon is not None:
        plain = Mark(plain.fg, plain.bg, plain.border, icon, dashed=plain.dashed)
    return Badge(text, plain, parent)
