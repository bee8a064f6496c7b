"""The sync page (08b): the receipt, what came back, what differs, what the Center keeps."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.sync.receipt import CaseMark, HeldRow, SyncScreen, VisitArrival
from ui.theme.tokens import layout
from ui.views.place import PlaceView
from ui.views.sync.dialog import start_sync
from ui.widgets.button import button
from ui.widgets.card import Card, Notice, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyHint
from ui.widgets.words import Words

_SEND_KEYS = "Ctrl+Shift+S"


class SyncView(PlaceView):
    """The receipt of the day; built anew whenever a run ends."""

    def __init__(self, screen: SyncScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        column = QVBoxLayout(self)
        margin = layout("pagePadding")
        column.setContentsMargins(margin, 16, margin, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._scroll)
        self._build()
        self._ends: list[Callable[[], None]] = [kit.refresh.listen(self._heard)]
        send = QShortcut(
            QKeySequence(_SEND_KEYS), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        send.activated.connect(self._start)

    # -- what the frame asks --------------------------------------------------------------------

    def heading(self) -> str:
        return self.kit.texts.say("frame.rail.sync")

    def second(self) -> str:
        second = self._screen.second
        return self.kit.texts.of(second) if second is not None else ""

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        return [
            KeyHint((_SEND_KEYS,), say("today.keys.send")),
            KeyHint(("F1",), say("frame.keys.help")),
            KeyHint(("Ctrl+L",), say("frame.keys.lock")),
        ]

    def focus_first(self) -> None:
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        for end in self._ends:
            end()

    def _heard(self, topics: frozenset[str]) -> None:
        if topics & {"sync", "today"}:
            self._screen.read_again()
            had_focus = self.start.hasFocus()
            self._build()
            self.frame_changed.emit()
            if had_focus:
                self.focus_first()

    def _start(self) -> None:
        start_sync(self.kit)

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        screen = self._screen
        page = QWidget()
        page.setObjectName("scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        column.addWidget(self._head())
        for notice in self._notices():
            column.addWidget(notice)
        column.addLayout(self._tiles())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(_column([self._written(), self._visits()]), 1)
        row.addLayout(_column([self._conflicts(), self._held(), self._new_cases()]), 1)
        column.addLayout(row)
        if not screen.kinds:
            column.addWidget(self._nothing())
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _nothing(self) -> Card:
        say = self.kit.texts.say
        card = Card()
        card.body.addWidget(EmptyState("receipt", say("sync.none.title"), say("sync.none.text")))
        return card

    def _head(self) -> QWidget:
        screen, of = self._screen, self.kit.texts.of
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(12)
        icon, tone = ("circle-check", "ok") if screen.is_all_sent else ("cloud-upload", "range")
        row.addWidget(IconMark(icon, tone, 28))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Words(of(screen.sum_words), "h1", wrap=True))
        words.addWidget(Words(of(screen.sum_second), "small", "text-2", wrap=True))
        row.addLayout(words, 1)
        self.start = button(self.kit.texts.say("sync.act.start"), "primary", icon="refresh-cw")
        self.start.clicked.connect(self._start)
        row.addWidget(self.start)
        return box

    def _notices(self) -> list[QWidget]:
        of = self.kit.texts.of
        found: list[QWidget] = []
        trouble = self._screen.progress.trouble
        if trouble is not None:
            said = f"**{of(trouble.title)}**\n{of(trouble.text)}"
            found.append(Notice(trouble.kind, said, icon=trouble.icon))
        found += [Notice("info", of(words)) for words in self._screen.notices]
        return found

    def _tiles(self) -> QHBoxLayout:
        screen, say = self._screen, self.kit.texts.say
        total = screen.receipt.total
        row = QHBoxLayout()
        row.setSpacing(12)
        for icon, tone, count, words in (
            ("cloud-upload", "primary", total.sent, say("sync.tile.sent")),
            ("inbox", "info", len(screen.new_cases), say("sync.tile.new_cases")),
            ("git-compare", "range", screen.receipt.conflicts, say("sync.tile.conflicts")),
            ("archive", "text-2", len(screen.held), say("sync.tile.held")),
        ):
            row.addWidget(_tile(icon, tone, count, words), 1)
        return row

    def _written(self) -> QWidget | None:
        """What was written today, by kind: written = sent + waiting + held."""
        kinds = self._screen.kinds
        if not kinds:
            return None
        say = self.kit.texts.say
        card = Card(say("sync.card.written"), icon="receipt")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        heads = ("sync.head.written", "sync.head.sent", "sync.head.waiting", "sync.head.held")
        right = Qt.AlignmentFlag.AlignRight
        for at, key in enumerate(heads, start=1):
            grid.addWidget(Words(say(key), "caption", "text-3", weight=600, align=right), 0, at)
        for line, one in enumerate(kinds, start=1):
            grid.addWidget(Words(say(one.group.key), "small"), line, 0)
            numbers = (one.tally.written, one.tally.sent, one.tally.waiting, one.tally.held)
            for at, number in enumerate(numbers, start=1):
                grid.addWidget(Words(str(number), "small", align=right), line, at)
        card.body.addLayout(grid)
        return card

    def _visits(self) -> QWidget | None:
        """Each visit of the day with the Center's time."""
        visits = self._screen.visits
        if not visits:
            return None
        card = Card(self.kit.texts.say("sync.card.visits"), icon="house")
        card.hold_rows()
        for visit in visits:
            card.body.addWidget(self._visit_row(visit, is_last=visit is visits[-1]))
        return card

    def _visit_row(self, visit: VisitArrival, *, is_last: bool) -> QWidget:
        of = self.kit.texts.of
        icon, tone = ("circle-check", "ok") if visit.is_received else ("cloud-upload", "range")
        shown, line = _row(is_last=is_last)
        line.addWidget(IconMark(icon, tone, 18))
        line.addWidget(Words(of(visit.name), "small", weight=600))
        said = Words(of(visit.said), "small", "text-2", align=Qt.AlignmentFlag.AlignRight)
        line.addWidget(said, 1)
        return shown

    def _conflicts(self) -> QWidget | None:
        marks = self._screen.conflicts
        if not marks:
            return None
        say = self.kit.texts.say
        count = self._screen.receipt.conflicts
        card = Card(say("sync.card.conflicts", n=count), icon="git-compare", icon_tone="range")
        card.hold_rows()
        card.body.addWidget(_padded(Words(say("sync.no_hurry"), "caption", "text-2", wrap=True)))
        self._add_marks(card, marks)
        return card

    def _new_cases(self) -> QWidget | None:
        marks = self._screen.new_cases
        if not marks:
            return None
        say = self.kit.texts.say
        card = Card(say("sync.card.new_cases", n=len(marks)), icon="inbox", icon_tone="info")
        card.hold_rows()
        self._add_marks(card, marks)
        return card

    def _add_marks(self, card: Card, marks: Sequence[CaseMark]) -> None:
        for mark in marks:
            of, say = self.kit.texts.of, self.kit.texts.say
            shown, line = _row(is_last=mark is marks[-1])
            line.addWidget(Words(of(mark.name), "small", weight=600))
            line.addWidget(Words(of(mark.said), "small", "text-2", elide=True), 1)
            look = button(say("sync.act.case"), small=True)
            look.setAccessibleName(f"{say('sync.act.case')}, {of(mark.name)}")
            look.clicked.connect(lambda _on=False, case=mark.case: self._open_case(case))
            line.addWidget(look)
            card.body.addWidget(shown)

    def _held(self) -> QWidget | None:
        held = self._screen.held
        if not held:
            return None
        title = self.kit.texts.say("sync.card.held", n=len(held))
        card = Card(title, icon="archive", icon_tone="text-2")
        card.hold_rows()
        for one in held:
            card.body.addWidget(self._held_row(one, is_last=one is held[-1]))
        return card

    def _held_row(self, one: HeldRow, *, is_last: bool) -> QWidget:
        of = self.kit.texts.of
        shown, line = _row(is_last=is_last)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(of(one.what), "small", weight=600))
        words.addWidget(Words(of(one.why), "small", "text-2", wrap=True))
        line.addLayout(words, 1)
        return shown

    def _open_case(self, case: str) -> None:
        self.kit.go.show("case", case=case)


def _tile(icon: str, tone: str, count: int, words: str) -> Card:
    card = Card()
    card.body.setContentsMargins(16, 12, 16, 12)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconMark(icon, tone, 22))
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Words(str(count), "h1"))
    column.addWidget(Words(words, "small", "text-2", wrap=True))
    row.addLayout(column, 1)
    card.body.addLayout(row)
    return card


def _row(*, is_last: bool) -> tuple[QWidget, QHBoxLayout]:
    shown = frame("last" if is_last else "row")
    line = QHBoxLayout(shown)
    line.setContentsMargins(16, 8, 14, 8)
    line.setSpacing(8)
    return shown, line


def _padded(words: Words) -> QWidget:
    shown = frame("row")
    column = QVBoxLayout(shown)
    column.setContentsMargins(16, 8, 16, 8)
    column.addWidget(words)
    return shown


def _column(cards: Sequence[QWidget | None]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    for card in cards:
        if card is not None:
            column.addWidget(card)
    column.addStretch(1)
    return column
