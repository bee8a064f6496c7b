"""Together view (14): large print for the household; Esc goes back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.casework.wording import load_wording
from core.errors import WelfareNetError
from ui.kit import Kit
from ui.screens.client_view import ClientViewScreen
from ui.screens.estimate_rows import ResultRow
from ui.theme.tokens import Weight, mark
from ui.views.place import PlaceView
from ui.widgets.badge import tone_badge
from ui.widgets.button import button
from ui.widgets.card import Card, frame, rule
from ui.widgets.icon_mark import IconMark
from ui.widgets.range_bar import Extent, RangeBar
from ui.widgets.words import Words

_DISPLAY, _BODY = 46, 20
"""Sizes of the together view in px (design system 2.5): larger than anywhere else."""


class ClientViewView(PlaceView):
    """The household's own simple view."""

    def __init__(self, screen: ClientViewScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self._wording = load_wording(kit.texts.language)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._ends: list[Callable[[], None]] = [screen.changed(self.show_screen)]
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.activated.connect(self.go_back)
        self.show_screen()
        kit.background.start(
            lambda _watch: screen.estimate.work(),
            done=screen.estimate.took,
            failed=self._failed,
        )

    def heading(self) -> str:
        return self.kit.texts.say("together.window")

    def foot(self) -> str | None:
        return ""

    def focus_first(self) -> None:
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        for end in self._ends:
            end()

    def go_back(self) -> None:
        """Back to the consultant's screen; after two minutes only with the passphrase."""
        if self._screen.asks_passphrase:
            self.kit.go.lock()
        else:
            self.kit.go.back()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self._screen.estimate.failed(error.sentence)

    def show_screen(self) -> None:
        """Build it anew."""
        while self._column.count():
            old = self._column.takeAt(0)
            widget = old.widget() if old is not None else None
            if widget is not None:
                widget.deleteLater()
        self._column.addWidget(self._head())
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(28, 18, 28, 18)
        row.setSpacing(22)
        row.addWidget(self._amounts(), 2)
        row.addWidget(self._scrolled(self._answers()), 1)
        self._column.addWidget(middle, 1)
        self._column.addWidget(self._foot())
        if self.isVisible():
            self.focus_first()  # the button that had the keyboard is gone

    def _words(
        self, text: str, *, weight: Weight = 400, px: int = _BODY, wrap: bool = True
    ) -> Words:
        return Words(text, "body", weight=weight, px=px, wrap=wrap)

    def _head(self) -> QWidget:
        texts = self.kit.texts
        head = frame("top")
        row = QHBoxLayout(head)
        row.setContentsMargins(28, 12, 28, 12)
        row.addWidget(IconMark("product-mark", "primary", 28))
        row.addWidget(self._words(texts.of(self._screen.title), weight=700, wrap=False), 1)
        row.addWidget(tone_badge(texts.say("together.hidden"), "info", icon="eye-off"))
        return head

    def _amounts(self) -> QWidget:
        texts, screen = self.kit.texts, self._screen
        card = Card()
        card.body.setContentsMargins(28, 22, 28, 22)
        if screen.estimate.said is not None:
            card.body.addWidget(self._words(texts.of(screen.estimate.said)))
            card.body.addStretch(1)
            return card
        headline, amount = screen.headline, screen.amount
        if headline is None or amount is None:
            card.body.addWidget(self._words(texts.say("estimate.reading")))
            card.body.addStretch(1)
            return card
        card.body.addWidget(self._words(texts.say("together.a_month")))
        card.body.addWidget(self._words(texts.of(amount), weight=700, px=_DISPLAY))
        bar = RangeBar(
            Extent(
                min(headline.sound_low, headline.low), headline.low,
                headline.high or headline.low, max(headline.high or headline.low, 1),
            ),
            18,
        )  # fmt: skip
        card.body.addWidget(bar)
        for one in screen.rows:
            card.body.addLayout(self._row(one))
            card.body.addWidget(rule())
        if screen.further is not None:
            card.body.addWidget(self._words(texts.of(screen.further), px=18))
        assumed = screen.assumed(self._wording)
        if assumed is not None:
            card.body.addWidget(self._words(texts.of(assumed), px=18))
        card.body.addStretch(1)
        return self._scrolled(card)

    def _row(self, one: ResultRow) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        tone = "ok" if one.badge == "eligible" else "range"
        row.addWidget(IconMark(mark("status", one.badge).icon, tone, 26))
        name = self._screen.estimate.person_name(one.person)
        title = self.kit.texts.of(one.title)
        row.addWidget(self._words(f"{title} · {name}" if name else title, weight=600), 1)
        amount = self._words(self.kit.texts.of(one.amount), weight=700, wrap=False)
        row.addWidget(amount, 0, Qt.AlignmentFlag.AlignRight)
        return row

    def _scrolled(self, inside: QWidget) -> QScrollArea:
        """In a low window the words scroll; nothing is cut."""
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return scroll

    def _answers(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        headline = self._screen.headline
        texts = self.kit.texts
        if headline is not None and headline.is_range:
            column.addWidget(self._answer("together.why", texts.say("together.why_text")))
        column.addWidget(self._answer("together.who", texts.say("together.who_text")))
        column.addWidget(self._answer("together.then", texts.of(self._screen.next_step)))
        column.addStretch(1)
        return holder

    def _answer(self, title: str, text: str) -> Card:
        card = Card()
        card.body.setContentsMargins(22, 18, 22, 18)
        card.body.addWidget(self._words(self.kit.texts.say(title), weight=700))
        card.body.addWidget(self._words(text, px=19))
        return card

    def _foot(self) -> QWidget:
        foot = frame("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(28, 10, 28, 10)
        row.addWidget(Words(self.kit.texts.say("together.esc"), "small", "text-2"), 1)
        self.back = button(self.kit.texts.say("together.back"), "primary")
        self.back.clicked.connect(self.go_back)
        row.addWidget(self.back)
        return foot
