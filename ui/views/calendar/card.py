"""The next few lines of the calendar as a card of the case; it follows its screen by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.calendar.screen import CalendarRow, CalendarScreen
from ui.views.calendar.rows import calendar_row
from ui.views.place import stop_before, tab_after
from ui.widgets.button import button
from ui.widgets.card import Card
from ui.widgets.words import Words


class AheadCard(QWidget):
    """show: goes to all 24 months."""

    def __init__(self, screen: CalendarScreen, kit: Kit, show: Callable[[], None]) -> None:
        super().__init__()
        self._screen, self._kit, self._show = screen, kit, show
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._card: QWidget | None = None
        end = screen.changed(self.show_screen)
        self.destroyed.connect(lambda *_: end())
        self.show_screen()

    def show_screen(self) -> None:
        """What the screen says now."""
        made = self._made()
        if self._card is not None:
            self._column.replaceWidget(self._card, made)
            tab_after(stop_before(self._card), made)
            self._card.hide()
            self._card.deleteLater()
        else:
            self._column.addWidget(made)
        self._card = made

    def _made(self) -> Card:
        texts, screen = self._kit.texts, self._screen
        card = Card(texts.say("ahead.title"), icon="calendar-clock")
        card.hold_rows()
        if screen.said is not None:
            self._say(card, texts.of(screen.said))
        elif screen.rows is None:
            self._say(card, texts.say("estimate.reading"))
        else:
            self._fill(card, screen.short)
        return card

    def _fill(self, card: Card, rows: tuple[CalendarRow, ...]) -> None:
        for row in rows:
            card.body.addWidget(calendar_row(row, self._kit, is_last=False, is_short=True))
        if not rows:
            self._say(card, self._kit.texts.say("ahead.none_soon"))
        whole = button(self._kit.texts.say("ahead.whole"), small=True)
        whole.clicked.connect(self._show)
        card.body.addWidget(_inside(whole))

    def _say(self, card: Card, words: str) -> None:
        said = Words(words, "small", "text-2", wrap=True)
        said.setContentsMargins(14, 12, 14, 12)
        card.body.addWidget(said)


def _inside(widget: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(14, 8, 12, 10)
    line.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    return holder
