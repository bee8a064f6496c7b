"""Together view (14): large print for the household; Esc goes back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.casework.wording import load_wording
from core.errors import WelfareNetError
from core.sentence import Sentence
from ui.kit import Kit
from ui.places import exists
from ui.screens.client_view import ClientViewScreen
from ui.screens.estimate_rows import ResultRow
from ui.theme.look import look
from ui.theme.tokens import Weight, mark
from ui.views.place import PlaceView
from ui.widgets.badge import tone_badge
from ui.widgets.button import button
from ui.widgets.card import Card, frame, rule
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyCap
from ui.widgets.range_bar import Extent, RangeBar
from ui.widgets.words import Words

_DISPLAY = 46
_BODY = {"standard": 19, "comfortable": 20, "large": 22}
"""Sizes of the together view in px (SCREENS 14): larger than anywhere else."""


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
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut  # not through a cover or a dialog
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=within)
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
        """Back to the consultant's screen; behind the lock where the laptop was handed over."""
        asks = self._screen.asks_passphrase
        self.kit.go.back()
        if asks:  # in the same turn: nothing of the screen behind is painted before the lock
            self.kit.go.lock()

    def give_paper(self) -> None:
        """To the sheet for the household, from the consultant's hands only."""
        if self._screen.asks_passphrase:
            self.go_back()
            return
        ids = {"case": self._screen.estimate.case}
        if self._screen.estimate.visit is not None:
            ids["visit"] = self._screen.estimate.visit
        self.kit.go.show("paper", **ids)

    def hand_over(self) -> None:
        """The household takes the laptop; what leads elsewhere goes."""
        self._screen.hand_over()
        self.show_screen()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

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
        row.addWidget(self._scrolled(self._answers(), self.kit.texts.say("together.who")), 1)
        self._column.addWidget(middle, 1)
        self._column.addWidget(self._foot())
        if self.isVisible():
            self.focus_first()  # the button that had the keyboard is gone

    def _words(
        self, text: str, *, weight: Weight = 400, px: int | None = None, wrap: bool = True
    ) -> Words:
        return Words(text, "body", weight=weight, px=px or self._body, wrap=wrap)

    @property
    def _body(self) -> int:
        return _BODY[look().tokens.size]

    def _head(self) -> QWidget:
        texts = self.kit.texts
        head = frame("top")
        row = QHBoxLayout(head)
        row.setContentsMargins(28, 12, 28, 12)
        row.addWidget(IconMark("product-mark", "primary", 28))
        row.addWidget(self._words(texts.of(self._screen.title), weight=700, wrap=False), 1)
        if self._screen.is_handed:
            row.addWidget(tone_badge(texts.say("together.handed"), "range", icon="lock"))
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
        if screen.ends is not None:
            card.body.addLayout(self._ends_row(*screen.ends))
        for one in screen.rows:
            card.body.addLayout(self._row(one))
            card.body.addWidget(rule())
        if screen.further is not None:
            card.body.addWidget(self._words(texts.of(screen.further), px=19))
        assumed = screen.assumed(self._wording)
        if assumed is not None:
            card.body.addWidget(self._words(texts.of(assumed), px=19))
        card.body.addStretch(1)
        return self._scrolled(card, texts.say("together.a_month"))

    def _ends_row(self, less: Sentence, more: Sentence) -> QHBoxLayout:
        row = QHBoxLayout()
        of = self.kit.texts.of
        row.addWidget(Words(of(less), "body", "text-2", px=19), 1)
        row.addWidget(Words(of(more), "body", "text-2", px=19))
        return row

    def _row(self, one: ResultRow) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 5, 0, 5)
        tone = "ok" if one.badge == "eligible" else "range"
        row.addWidget(IconMark(mark("status", one.badge).icon, tone, 26))
        name = self._screen.estimate.person_name(one.person)
        title = self.kit.texts.of(one.title)
        row.addWidget(self._words(f"{title} · {name}" if name else title, weight=600), 1)
        amount = self._words(self.kit.texts.of(one.amount), weight=700, wrap=False)
        row.addWidget(amount, 0, Qt.AlignmentFlag.AlignRight)
        return row

    def _scrolled(self, inside: QWidget, name: str) -> QScrollArea:
        """In a low window the words scroll, by the arrows too; nothing is cut."""
        scroll = QScrollArea()
        scroll.setAccessibleName(name)
        scroll.setProperty("ring", "field")
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
        say = self.kit.texts.say
        foot = frame("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(28, 10, 28, 10)
        row.setSpacing(8)
        row.addWidget(KeyCap("Esc"))
        asks = self._screen.is_handed
        esc = say("together.esc_asks" if asks else "together.esc")
        row.addWidget(Words(esc, "small", "text-2", wrap=True), 1)
        self.back = button(say("together.back"))
        self.back.clicked.connect(self.go_back)
        self.hand = button(say("together.hand"), icon="hand-helping")
        self.hand.clicked.connect(self.hand_over)
        self.paper = button(say("together.paper"), "primary", icon="printer")
        self.paper.clicked.connect(self.give_paper)
        for act in (self.back, self.hand, self.paper):
            row.addWidget(act)
        self.hand.setVisible(not asks)
        self.paper.setVisible(not asks and exists("paper"))
        return foot
