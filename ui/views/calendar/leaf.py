"""The leaf "what lies ahead" of the estimate: month by month, the next deadlines beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.casework.wording import load_wording
from ui.kit import Kit
from ui.screens.calendar.assumed import Assumed
from ui.screens.calendar.screen import CalendarScreen, Month, Which
from ui.theme.look import look
from ui.views.calendar.rows import calendar_row
from ui.views.estimate.parts import read_by_keyboard, scrolled
from ui.widgets.answer_state import Option, Segments
from ui.widgets.card import Card, Notice, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_hints import KeyHint
from ui.widgets.words import Words

_SIDE = {"standard": 340, "comfortable": 360, "large": 430}
_WHICH: dict[str, Which] = {"all": "all", "apply": "apply", "turn": "turn"}
_SOONEST = 6


class CalendarLeaf(QWidget):
    """which: all lines, what must be applied for, or what begins, ends and changes."""

    leaf = "calendar"

    def __init__(self, screen: CalendarScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self._wording = load_wording(kit.texts.language)
        say = kit.texts.say
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.which = Segments(
            say("ahead.which"), [Option(code, say(f"ahead.which.{code}")) for code in _WHICH]
        )
        self.which.chosen.connect(self._choose)
        column.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._end: Callable[[], None] = screen.changed(self.show_screen)
        if screen.rows is None:
            screen.start()
        self.show_screen()

    def keys(self) -> list[KeyHint]:
        """The keys useful here."""
        return [KeyHint(("←", "→"), self._kit.texts.say("ahead.which"))]

    def focus_first(self) -> None:
        """The choice of lines takes the keyboard."""
        self.which.focus_first()

    def start_again(self) -> None:
        """The case has moved."""
        self._screen.start()

    def gone(self) -> None:
        """The leaf is taken away."""
        self._end()

    def _choose(self, code: str) -> None:
        self._screen.show(_WHICH.get(code, "all"))

    def show_screen(self) -> None:
        """What the screen says now."""
        self.which.show_code(self._screen.which)
        old = self._stack.currentWidget()
        self._stack.addWidget(self._page())
        self._stack.setCurrentIndex(self._stack.count() - 1)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _page(self) -> QWidget:
        say, screen = self._kit.texts.say, self._screen
        if screen.said is not None:
            said = self._kit.texts.of(screen.said)
            return EmptyState("circle-help", say("estimate.none_yet"), said, [])
        if screen.rows is None:
            return EmptyState("calendar", say("estimate.reading"), "", [])
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(read_by_keyboard(scrolled(self._months()), say("ahead.title")), 1)
        side = read_by_keyboard(scrolled(self._side()), say("ahead.to_apply"))
        side.setFixedWidth(_SIDE[look().tokens.size])
        row.addWidget(side)
        return page

    def _months(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        months = self._screen.months
        for month in months:
            column.addWidget(self._month(month))
        if not months:
            column.addWidget(
                EmptyState("calendar-check", self._kit.texts.say("ahead.none"), "", [])
            )
        column.addStretch(1)
        return holder

    def _month(self, month: Month) -> Card:
        card = Card(self._kit.texts.of(month.title), icon="calendar")
        card.hold_rows()
        for row in month.rows:
            said = self._screen.hangs_on(row, self._wording)
            hangs_on = self._kit.texts.of(said) if said is not None else ""
            is_last = row is month.rows[-1]
            card.body.addWidget(calendar_row(row, self._kit, hangs_on, is_last=is_last))
        return card

    def _assumed(self, assumed: tuple[Assumed, ...]) -> Card:
        """What was taken for answers that are not known: all dates rest on it."""
        texts = self._kit.texts
        card = Card(texts.say("ahead.assumed", n=len(assumed)), icon="circle-help")
        card.hold_rows()
        for one in assumed:
            row = frame("last" if one is assumed[-1] else "row")
            line = QVBoxLayout(row)
            line.setContentsMargins(14, 7, 14, 7)
            line.setSpacing(1)
            line.addWidget(Words(one.label, "small", weight=600, wrap=True))
            said = texts.say("words.dot", a=one.taken, b=one.why)
            line.addWidget(Words(said, "caption", "text-2", wrap=True))
            card.body.addWidget(row)
        return card

    def _side(self) -> QWidget:
        """What must be applied for soonest, and what all dates rest on."""
        texts = self._kit.texts
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        soonest = self._screen.to_apply[:_SOONEST]
        card = Card(texts.say("ahead.to_apply"), icon="calendar-clock", icon_tone="range")
        card.hold_rows()
        for row in soonest:
            made = calendar_row(row, self._kit, is_last=row is soonest[-1], is_short=True)
            card.body.addWidget(made)
        if not soonest:
            none = Words(texts.say("ahead.to_apply.none"), "small", "text-2", wrap=True)
            none.setContentsMargins(14, 10, 14, 10)
            card.body.addWidget(none)
        column.addWidget(card)
        assumed = self._screen.assumptions(self._wording)
        if assumed:
            column.addWidget(self._assumed(assumed))
        for note in self._screen.notes:
            column.addWidget(Notice("plain", texts.of(note)))
        column.addStretch(1)
        return holder
