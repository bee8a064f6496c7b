"""Today on screen (02): day line, visits in order, what is left over, what is unsent."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.kit import Kit
from ui.screens.today.parts import DayNotice, UnfinishedRow, VisitRow
from ui.screens.today.screen import TodayScreen
from ui.theme.tokens import layout
from ui.views.attempt import attempt_dialog
from ui.views.place import PlaceView
from ui.views.sync.dialog import start_sync
from ui.views.today.due import DueCard
from ui.views.today.foresight import TOPIC
from ui.views.today.side import Side
from ui.views.today.trying import tried
from ui.views.today.visit_rows import VisitRowFrame
from ui.widgets.button import button
from ui.widgets.card import Card, Notice, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyHint
from ui.widgets.steps_line import Step, StepsLine
from ui.widgets.words import Words

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
        self._mark = frame("dropmark", self)
        self._mark.hide()
        self._build()
        self._ends: list[Callable[[], None]] = [
            screen.changed(self._show_again),
            screen.beside.changed(self._show_beside),
            kit.refresh.listen(self._heard),
        ]
        self._read_beside()
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
            KeyHint(("Alt+↑↓",), say("today.keys.move")),
            KeyHint((_SEND_KEYS,), say("today.keys.send")),
            *([KeyHint(("S",), say("today.keys.plan"))] if self._screen.beside.new else []),
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
        if topics & {"today", "sync", "sent"}:
            self._screen.read_again()
        if topics & {"today", "sync", TOPIC}:
            self._read_beside()

    def _read_beside(self) -> None:
        beside = self._screen.beside
        self.kit.background.start(beside.read, done=beside.take, failed=self._failed)

    @staticmethod
    def _failed(error: Exception) -> None:
        raise error

    def _show_beside(self) -> None:
        if not isValid(self):  # the window was taken away before the answer came
            return
        self.side.show_beside()
        self._show_due()
        self.frame_changed.emit()  # its keys: new cases have one of their own

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
        self.side = Side(self._screen, self.kit)
        row.addLayout(self._main(), 69)
        row.addWidget(self.side, 31)
        before = self._scroll.takeWidget()
        if before is not None:  # what asked for it may stand in there and is still at work
            before.hide()
            before.deleteLater()
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
        self._due_slot = QVBoxLayout()
        column.addLayout(self._due_slot)
        column.addStretch(1)
        self._show_due()
        return column

    def _show_due(self) -> None:
        """Who is due, in a wide window alone (SCREENS, "what runs through all")."""
        old = self._due_slot.takeAt(0)
        if old is not None and (before := old.widget()) is not None:
            before.hide()
            before.deleteLater()
        if self._is_wide and self._screen.beside.is_read:
            self._due_slot.addWidget(DueCard(self._screen.beside, self.kit))

    @property
    def _is_wide(self) -> bool:
        return self.window().width() >= layout("wideFrom")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_wide != bool(self._due_slot.count()):
            self._show_due()

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
            VisitRowFrame(
                row, self.kit, is_last=number == len(rows) and not self._screen.is_by_hand
            )
            for number, row in enumerate(rows, start=1)
        ]
        for place, (row, shown) in enumerate(zip(rows, self.frames, strict=True)):
            self._connect(place, row, shown)
            card.body.addWidget(shown)
        if self._screen.is_by_hand:
            card.body.addWidget(self._by_hand())
        return card

    def _by_hand(self) -> QWidget:
        """That the order is the consultant's own, and the way back."""
        say = self.kit.texts.say
        shown = frame("last")
        line = QHBoxLayout(shown)
        line.setContentsMargins(16, 6, 16, 6)
        line.addWidget(Words(say("today.order.hint"), "caption", "text-2"), 1)
        by_time = button(say("today.order.by_time"), "quiet", small=True)
        by_time.clicked.connect(lambda: tried(self.kit, self._screen.order_by_time))
        line.addWidget(by_time)
        return shown

    def _connect(self, place: int, row: VisitRow, shown: VisitRowFrame) -> None:
        goes_in = row.act in {"start", "go_on"}
        enter = self._enter_visit if goes_in else self._open_case
        shown.acted.connect(lambda: enter(row))
        shown.opened.connect(lambda: self._open_case(row))
        shown.missed.connect(lambda: self._miss(row))
        shown.moved.connect(lambda by: self._move(place + by))
        shown.shifted.connect(lambda by: self._put(row, place + by))
        shown.dragged.connect(lambda point: self._carry(point))
        shown.dropped.connect(lambda point: self._drop(row, place, point))

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

    # -- order by hand --------------------------------------------------------------------------

    def _put(self, row: VisitRow, place: int) -> None:
        """The visit stands at another place of the day; the keyboard goes with it."""
        place = min(max(place, 0), len(self.frames) - 1)
        if not tried(self.kit, lambda: self._screen.move(row.visit, place)):
            return
        self._move(place)
        name = self.kit.texts.of(row.name)
        self.kit.go.toast(self.kit.texts.say("today.order.moved", name=name, n=place + 1))

    def _gap(self, point: QPoint) -> int:
        """Between which rows a point of the screen lies: 0 before the first."""
        middles = [one.mapToGlobal(one.rect().center()).y() for one in self.frames]
        return sum(middle < point.y() for middle in middles)

    def _carry(self, point: QPoint) -> None:
        """Mark where the visit would stand."""
        gap = self._gap(point)
        near = self.frames[min(gap, len(self.frames) - 1)]
        corner = near.rect().topLeft() if gap < len(self.frames) else near.rect().bottomLeft()
        at = self.mapFromGlobal(near.mapToGlobal(corner))
        self._mark.setGeometry(at.x(), at.y() - 1, near.width(), 3)
        self._mark.show()
        self._mark.raise_()

    def _drop(self, row: VisitRow, place: int, point: QPoint) -> None:
        self._mark.hide()
        gap = self._gap(point)
        self._put(row, gap - 1 if gap > place else gap)
