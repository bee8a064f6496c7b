"""The visit bar: dark green, you are in somebody's home (design system 3.6)."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.kit import Kit
from ui.places import exists
from ui.screens.household_words import dotted, home_words, size_words
from ui.screens.visit.screen import VisitScreen
from ui.theme.look import look
from ui.theme.tokens import layout
from ui.widgets.button import button
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

_LIVE_FILL = QColor(0, 0, 0, 70)


class LivePill(QLabel):
    """How long the visit has lasted; a dot and words on a darker pill. It does not blink."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._font = look().font("small", 700)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._font).horizontalAdvance(self.text())
        return QSize(round(width) + 42, look().px("small") + 15)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(_LIVE_FILL)
        painter.setPen(look().color("visit-line"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("on-visit-2"))
        painter.drawEllipse(QRectF(12, pill.center().y() - 4, 8, 8))
        painter.setFont(self._font)
        painter.setPen(look().color("on-visit"))
        words = self.rect().adjusted(27, 0, -12, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


class VisitBar(QFrame):
    """asked: "back", "note", "client", "hide", "finish"."""

    asked = Signal(str)

    def __init__(self, screen: VisitScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self.setProperty("kind", "visit")
        self.setFixedHeight(max(layout("visitbar"), look().px("control") + 16))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(12)
        say = kit.texts.say
        self._add(row, "back", button(say("visit.to_case"), "visit-quiet", icon="chevron-left"))
        self._live = LivePill()
        row.addWidget(self._live)
        self._home = Words("", "h2", "on-visit")
        self._second = Words("", "small", "on-visit-2", elide=True)
        row.addWidget(self._home)
        row.addWidget(self._second, 1)
        self._mark = IconMark("check-check", "on-visit-2", 17)
        self._saved = Words("", "small", "on-visit-2")
        row.addWidget(self._mark)
        row.addWidget(self._saved)
        self._note = button(say("case.act.note"), "visit", icon="pencil-line")
        self._add(row, "note", self._note)
        self._client = button(say("visit.show_client"), "visit", icon="eye")
        self._add(row, "client", self._client)
        self._add(row, "hide", button(say("visit.hide"), "visit", icon="eye-off"))
        self._add(row, "finish", button(say("visit.finish"), "visit-primary"))
        self.show_again()

    def _add(self, row: QHBoxLayout, what: str, press: QPushButton) -> None:
        press.clicked.connect(lambda: self.asked.emit(what))
        row.addWidget(press)

    def show_again(self) -> None:
        """Elapsed time, whose home, when it was saved."""
        screen, texts = self._screen, self._kit.texts
        household = screen.sheet.household
        head = household.head
        self._live.setText(texts.say("visit.live", minutes=screen.minutes))
        self._live.updateGeometry()
        self._live.setVisible(screen.stage != "over")
        self._note.setVisible(screen.is_kept)
        self._client.setVisible(screen.is_kept and exists("client_view"))
        self._home.setText(texts.of(home_words(head.name if head else None)))
        parts = [part for part in (screen.file.home.dong,) if part]
        self._second.setText(texts.of(dotted([*parts, size_words(len(household.members))])))
        icon, words = screen.saved_words
        self._mark.show_icon(icon, "on-visit-2")
        self._saved.setText(texts.of(words))
