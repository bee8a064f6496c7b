"""Today on screen (02): day line, visits in order, what is left over, what is unsent."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.kit import Kit
from ui.screens.today import DayNotice, TodayScreen, UnfinishedRow, VisitRow
from ui.theme.tokens import layout
from ui.views.attempt import attempt_dialog
from ui.views.place import PlaceView
from ui.views.sync.dialog import start_sync
from ui.views.today_rows import VisitRowFrame
from ui.widgets.button import button
from ui.widgets.card import Card, Notice, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyHint
from ui.widgets.steps_line import Step, StepsLine
from ui.widgets.words import Words

_SIDE_NARROWEST, _SIDE_WIDEST = 300, 386
_SEND_KEYS = "Ctrl+Shift+S"


class TodayView(PlaceView):
    """The day. It is built anew whenever the screen tells that something changed."""

    def __init__(self, screen: TodayScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self.frames: list[VisitRowFrame] = []
        row = QHBoxLayout(self)
        margin = layout("pagePadding")
        row.setContentsMargins(margin, 16, margin, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row.addWidget(self._scroll)
        self._build()
        self._ends: list[Callable[[], None]] = [
            screen.changed(self._show_again),
            kit.refresh.listen(self._heard),
        ]
        send = QShortcut(
            QKeySequence(_SEND_KEYS), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        send.activated.connect(lambda: start_sync(self.kit))

    # -- what the frame asks --------------------------------------------------------------------

    def heading(self) -> str:
        return self.kit.texts.of(self._screen.heading)

    def second(self) -> str:
        second = self._screen.second
        return self.kit.texts.of(second) if second is not None else ""

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        return [
            KeyHint(("↑", "↓"), say("today.keys.choose")),
            KeyHint(("Enter",), say("today.keys.act")),
            KeyHint((_SEND_KEYS,), say("today.keys.send")),
            KeyHint(("F1",), say("frame.keys.help")),
        ]

    def focus_first(self) -> None:
        """The next visit's button; without one, whatever comes first."""
        for shown in self.frames:
            if shown.property("current") == "true":
                shown.act.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        first = next(iter(self._scroll.findChildren(QPushButton)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        for end in self._ends:
            end()

    def _heard(self, topics: frozenset[str]) -> None:
        if topics & {"today", "sync"}:
            self._screen.read_again()

    def _show_again(self) -> None:
        here = QApplication.focusWidget()
        had_focus = here is not None and self.isAncestorOf(here)
        self._build()
        self.frame_changed.emit()
        if had_focus:
            self.focus_first()

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("scrolled")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 16)
        row.setSpacing(16)
        row.addLayout(self._main(), 69)
        row.addWidget(self._side(), 31)
        self._scroll.setWidget(page)

    def _main(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        for notice in self._screen.notices:
            column.addWidget(self._notice(notice))
        if self._screen.rows:
            column.addWidget(self._day_line())
            column.addWidget(self._visits())
        else:
            column.addWidget(self._empty())
        if self._screen.unfinished:
            column.addWidget(self._unfinished())
        column.addStretch(1)
        return column

    def _notice(self, notice: DayNotice) -> Notice:
        made = Notice(notice.kind, self.kit.texts.of(notice.words), icon=notice.icon)
        if notice.offers_sync:
            connect = button(self.kit.texts.say("today.act.receive"), small=True)
            connect.clicked.connect(lambda: start_sync(self.kit))
            made.acts.addWidget(connect)
        return made

    def _day_line(self) -> Card:
        card = Card()
        card.body.setContentsMargins(16, 11, 16, 11)
        steps = [
            Step(self.kit.texts.of(step.words), step.stage, step.at or " ")
            for step in self._screen.steps
        ]
        card.body.addWidget(StepsLine(steps))
        return card

    def _visits(self) -> Card:
        card = Card()
        card.hold_rows()
        rows = self._screen.rows
        self.frames = [
            VisitRowFrame(row, self.kit, is_last=number == len(rows))
            for number, row in enumerate(rows, start=1)
        ]
        for place, (row, shown) in enumerate(zip(rows, self.frames, strict=True)):
            self._connect(place, row, shown)
            card.body.addWidget(shown)
        return card

    def _connect(self, place: int, row: VisitRow, shown: VisitRowFrame) -> None:
        goes_in = row.act in {"start", "go_on"}
        enter = self._enter_visit if goes_in else self._open_case
        shown.acted.connect(lambda: enter(row))
        shown.opened.connect(lambda: self._open_case(row))
        shown.missed.connect(lambda: self._miss(row))
        shown.moved.connect(lambda by: self._move(place + by))

    def _empty(self) -> Card:
        say = self.kit.texts.say
        to_cases = button(say("today.empty.act"), "primary", small=True)
        to_cases.clicked.connect(lambda: self.kit.go.show("cases"))
        text = say("today.empty.text" if self._screen.has_cases else "today.empty.no_cases")
        card = Card()
        card.body.addWidget(EmptyState("sun", say("today.empty.title"), text, [to_cases]))
        return card

    def _unfinished(self) -> Card:
        card = Card()
        card.hold_rows()
        rows = self._screen.unfinished
        for number, one in enumerate(rows, start=1):
            card.body.addWidget(self._unfinished_row(one, is_last=number == len(rows)))
        return card

    def _unfinished_row(self, one: UnfinishedRow, *, is_last: bool) -> QWidget:
        texts = self.kit.texts
        shown = frame("last" if is_last else "row")
        line = QHBoxLayout(shown)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(12)
        line.addWidget(IconMark("pencil-line", "primary", 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(texts.say("today.unfinished"), "small", weight=600))
        words.addWidget(Words(texts.of(one.words), "small", "text-2", elide=True))
        line.addLayout(words, 1)
        go_on = button(texts.say("today.act.go_on"), small=True)
        go_on.setAccessibleName(f"{texts.say('today.act.go_on')}, {texts.of(one.words)}")
        go_on.clicked.connect(lambda: self.kit.go.show("visit", case=one.case, visit=one.visit))
        line.addWidget(go_on)
        return shown

    def _side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(_SIDE_NARROWEST)
        side.setMaximumWidth(_SIDE_WIDEST)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._unsent())
        column.addStretch(1)
        return side

    def _unsent(self) -> Card:
        texts, count = self.kit.texts, self._screen.unsent
        title = texts.say("today.unsent", n=count) if count else texts.say("frame.all_sent")
        icon, tone = ("cloud-upload", "range") if count else ("check-check", "ok")
        card = Card(title, icon=icon, icon_tone=tone)
        if self._screen.offers_sync:
            words = texts.say("today.act.send" if count else "today.act.receive")
            self.send = button(words, small=True)
            self.send.clicked.connect(lambda: start_sync(self.kit))
            card.head.addWidget(self.send)
        for said, at in self._screen.unsent_visits:
            line = QHBoxLayout()
            line.addWidget(Words(texts.of(said), "small", elide=True), 1)
            line.addWidget(Words(at, "small", "text-2"))
            card.body.addLayout(line)
        card.body.addWidget(
            Words(texts.of(self._screen.contact_words), "caption", "text-2", wrap=True)
        )
        return card

    # -- acts -----------------------------------------------------------------------------------

    def _enter_visit(self, row: VisitRow) -> None:
        self.kit.go.show("visit", case=row.case, visit=row.visit)

    def _open_case(self, row: VisitRow) -> None:
        self.kit.go.show("case", case=row.case)

    def _miss(self, row: VisitRow) -> None:
        self.kit.go.dialog(attempt_dialog(self.kit, row.case, row.visit))

    def _move(self, place: int) -> None:
        if 0 <= place < len(self.frames):
            self.frames[place].act.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self.frames[place])
