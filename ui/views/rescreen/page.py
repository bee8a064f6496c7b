"""When figures change: whose answer becomes another one, found while one looks on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from ui.kit import Kit
from ui.screens.rescreen.screen import AGAINST, RescreenScreen, against_of
from ui.theme.tokens import layout
from ui.views.place import PlaceView
from ui.views.rescreen.table import RescreenTable
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_hints import KeyHint
from ui.widgets.meter import Meter
from ui.widgets.words import Words


class RescreenView(PlaceView):
    """Choice, progress with its stop, table."""

    def __init__(self, screen: RescreenScreen, kit: Kit) -> None:
        super().__init__(kit)
        self.rescreen = screen
        column = QVBoxLayout(self)
        margin = layout("pagePadding")
        column.setContentsMargins(margin, 16, margin, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        self._compared = Words("", "body", "text-2", wrap=True)
        column.addWidget(self._compared)
        self._meter = Meter()
        column.addWidget(self._meter)
        self._progress = Words("", "small", "text-2", wrap=True)
        column.addWidget(self._progress)
        column.addWidget(self._body(), 1)
        self._ends: list[Callable[[], None]] = [screen.changed(self.show_screen)]
        if not screen.is_running and not screen.is_whole:
            screen.start()
        self.show_screen()

    # -- what the frame asks --------------------------------------------------------------------

    def heading(self) -> str:
        return self.kit.texts.say("rescreen.title")

    def second(self) -> str:
        return self.kit.texts.say("rescreen.second")

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        return [
            KeyHint(("↑", "↓"), say("today.keys.choose")),
            KeyHint(("Enter",), say("cases.keys.open")),
            KeyHint(("F1",), say("frame.keys.help")),
        ]

    def focus_first(self) -> None:
        self.choices.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        self.rescreen.stop()
        for end in self._ends:
            end()

    # -- building -------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        say = self.kit.texts.say
        row = QHBoxLayout()
        row.setSpacing(12)
        options = [Option(code, say(f"rescreen.against.{code}")) for code in AGAINST]
        self.choices = Segments(say("rescreen.against"), options)
        self.choices.show_code(self.rescreen.against)
        self.choices.chosen.connect(self._choose)
        row.addWidget(self.choices)
        row.addStretch(1)
        self.stop: QPushButton = button(say("rescreen.stop"), small=True)
        self.stop.clicked.connect(self.rescreen.stop)
        row.addWidget(self.stop)
        self.again: QPushButton = button(say("rescreen.again"), small=True)
        self.again.clicked.connect(self.rescreen.start)
        row.addWidget(self.again)
        return row

    def _body(self) -> QStackedWidget:
        say = self.kit.texts.say
        self.table = RescreenTable(self.kit.texts)
        self.table.opened.connect(lambda case: self.kit.go.show("case", case=case))
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.table)
        nothing = Card()
        nothing.body.addWidget(EmptyState("circle-check", say("rescreen.none"), ""))
        self.stack = QStackedWidget()
        self.stack.addWidget(card)
        self.stack.addWidget(nothing)
        return self.stack

    # -- showing --------------------------------------------------------------------------------

    def show_screen(self) -> None:
        """Show what was found so far."""
        screen, of = self.rescreen, self.kit.texts.of
        said = of(screen.progress)
        if screen.unread:
            said = f"{said} {self.kit.texts.say('rescreen.unread', n=screen.unread)}"
        self._compared.setText(of(screen.compared))
        self._progress.setText(said if screen.has_before else "")
        self._meter.show_counts(screen.done, 0, screen.total, said)
        self._meter.setVisible(screen.is_running)
        self.stop.setVisible(screen.is_running)
        self.again.setVisible(not screen.is_running and screen.has_before)
        self.table.show_rows(screen.rows)
        is_empty = not screen.rows and not screen.is_running
        self.stack.setCurrentIndex(1 if is_empty else 0)
        self.frame_changed.emit()

    def _choose(self, code: str) -> None:
        """A choice taken back stands for the first."""
        against = against_of(code)
        self.choices.show_code(against)
        self.rescreen.compare(against)
