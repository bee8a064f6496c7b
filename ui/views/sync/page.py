"""The sync page (08b): the receipt, what came back, what differs, what the Center keeps."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.kit import Kit
from ui.screens.sync.receipt import CaseMark, Read, SyncScreen
from ui.theme.tokens import layout
from ui.views.conflicts.alike import told_cards
from ui.views.offers.card import offers_card
from ui.views.place import PlaceView
from ui.views.sync.cards import (
    card_row,
    held_card,
    tile,
    urgent_card,
    visits_card,
    written_card,
)
from ui.views.sync.dialog import start_sync
from ui.widgets.button import button
from ui.widgets.card import Card, Notice, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyHint
from ui.widgets.words import Words

_SEND_KEYS = "Ctrl+Shift+S"
_TOPICS = frozenset({"sent", "sync", "today", "alerts"})


class SyncView(PlaceView):
    """The receipt of the day; read in the lane and built anew whenever a run has ended."""

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
        if topics & _TOPICS:
            background = self.kit.background
            background.start(self._screen.read, done=self._read, failed=self._failed)

    def _read(self, read: Read) -> None:
        if not isValid(self):  # the window was taken away before the answer came
            return
        self._screen.take(read)
        had_focus = self.start.hasFocus()
        self._build()
        self.frame_changed.emit()
        if had_focus:
            self.focus_first()

    @staticmethod
    def _failed(error: Exception) -> None:
        raise error

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
        told = (urgent_card, visits_card, written_card)
        row.addLayout(_column([card(screen, self.kit) for card in told]), 1)
        held = held_card(screen, self.kit)
        row.addLayout(
            _column([
                offers_card(self.kit), *told_cards(self.kit), self._conflicts(), held,
                self._new_cases(),
            ]),
            1,
        )  # fmt: skip
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
        words.addWidget(self._facts())
        words.addWidget(Words(of(screen.sum_second), "small", "text-2", wrap=True))
        row.addLayout(words, 1)
        self.start = button(self.kit.texts.say("sync.act.start"), "primary", icon="refresh-cw")
        self.start.clicked.connect(self._start)
        row.addWidget(self.start)
        return box

    def _facts(self) -> QWidget:
        """Two facts apart: whether the laptop may be closed, whether everything is up to date."""
        screen = self._screen
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for said, is_so in (
            (screen.safety, screen.is_all_sent),
            (screen.news, screen.is_up_to_date),
        ):
            tone = "ok" if is_so else "text-2"
            row.addWidget(IconMark("circle-check" if is_so else "circle-dashed", tone, 16))
            row.addWidget(Words(self.kit.texts.of(said), "small", tone, weight=600))
            row.addSpacing(10)
        row.addStretch(1)
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
        tiles = [
            ("cloud-upload", "primary", str(total.sent), say("sync.tile.sent")),
            ("inbox", "info", str(len(screen.new_cases)), say("sync.tile.new_cases")),
            ("git-compare", "range", str(screen.receipt.conflicts), say("sync.tile.conflicts")),
            ("archive", "text-2", str(len(screen.held)), say("sync.tile.held")),
        ]
        if screen.figures is not None:
            edition, again = map(self.kit.texts.of, screen.figures)
            tiles.append(("book-open", "primary", edition, again))
        row = QHBoxLayout()
        row.setSpacing(12)
        for icon, tone, head, words in tiles:
            row.addWidget(tile(icon, tone, head, words), 1)
        return row

    def _conflicts(self) -> QWidget | None:
        marks = self._screen.conflicts
        if not marks:
            return None
        say = self.kit.texts.say
        count = self._screen.receipt.conflicts
        card = Card(say("sync.card.conflicts", n=count), icon="git-compare", icon_tone="range")
        card.hold_rows()
        card.body.addWidget(_padded(Words(say("sync.no_hurry"), "caption", "text-2", wrap=True)))
        self._add_marks(card, marks, "sync.act.compare", "conflicts")
        return card

    def _new_cases(self) -> QWidget | None:
        marks = self._screen.new_cases
        if not marks:
            return None
        say = self.kit.texts.say
        card = Card(say("sync.card.new_cases", n=len(marks)), icon="inbox", icon_tone="info")
        card.hold_rows()
        self._add_marks(card, marks, "sync.act.case", "case")
        return card

    def _add_marks(self, card: Card, marks: Sequence[CaseMark], act: str, place: str) -> None:
        """act: the words of the button · place: where it leads."""
        for mark in marks:
            of, say = self.kit.texts.of, self.kit.texts.say
            shown, line = card_row(is_last=mark is marks[-1])
            line.addWidget(Words(of(mark.name), "small", weight=600))
            line.addWidget(Words(of(mark.said), "small", "text-2", elide=True), 1)
            look = button(say(act), small=True)
            look.setAccessibleName(f"{say(act)}, {of(mark.name)}")
            look.clicked.connect(lambda _on=False, case=mark.case: self._open(place, case))
            line.addWidget(look)
            card.body.addWidget(shown)

    def _open(self, place: str, case: str) -> None:
        self.kit.go.show(place, case=case)


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
