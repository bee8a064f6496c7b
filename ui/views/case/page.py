"""The case on screen (03): header, members, what happened, estimate, consents, what differs."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.casework.wording import Wording, load_wording
from core.errors import WelfareNetError
from ui.kit import Kit
from ui.places import exists
from ui.screens.case.page import CaseScreen
from ui.theme.look import look
from ui.theme.tokens import layout
from ui.views.attempt import attempt_dialog
from ui.views.case.cards import (
    consents_card,
    differing_card,
    estimate_card,
    members_card,
    timeline_card,
)
from ui.views.case.dialogs import PlanDialog, withdraw_dialog
from ui.views.case.head import CaseHead
from ui.views.place import PlaceView
from ui.widgets.button import button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_hints import KeyHint
from ui.widgets.words import Words

_SIDE_WIDTH = 316
_START_KEYS = "Ctrl+Return"
_PAPER_KEYS = "Ctrl+P"


class CaseView(PlaceView):
    """One case; built anew whenever the screen tells that something changed."""

    def __init__(self, screen: CaseScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self._wording: Wording = load_wording(kit.texts.language)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self._ends: list[Callable[[], None]] = [
            screen.changed(self._show_again),
            kit.refresh.listen(self._heard),
        ]
        self._add_keys()
        self._reckon()

    def _add_keys(self) -> None:
        acts = {_START_KEYS: "start"} | ({_PAPER_KEYS: "paper"} if exists("paper") else {})
        for keys, what in acts.items():
            shortcut = QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(lambda asked=what: self._asked(asked))

    # -- what the frame asks --------------------------------------------------------------------

    def back_words(self) -> str:
        return self.kit.texts.say("case.back")

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        hints = [KeyHint(("Ctrl+Enter",), say("today.act.start"))]
        if exists("paper"):
            hints.append(KeyHint((_PAPER_KEYS,), say("case.act.paper")))
        return [*hints, KeyHint(("Esc",), say("case.back")), KeyHint(("F1",), _help(self.kit))]

    def focus_first(self) -> None:
        self.head.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        for end in self._ends:
            end()

    def leaving(self) -> None:
        super().leaving()
        self._screen.mask_again()

    def _heard(self, topics: frozenset[str]) -> None:
        if topics & {self._screen.case, "sync"}:
            self._screen.read_again()
            self._reckon()

    def _show_again(self) -> None:
        here = QApplication.focusWidget()
        had_focus = here is not None and self.isAncestorOf(here)
        self._build()
        self.frame_changed.emit()
        if had_focus:
            self.focus_first()

    def _reckon(self) -> None:
        self.kit.background.start(
            self._screen.reckon, done=self._screen.take_estimate, failed=self._not_reckoned
        )

    def _not_reckoned(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self._screen.no_estimate(error.sentence)

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        old = self._column.takeAt(0)
        if old is not None and (before := old.widget()) is not None:
            before.hide()
            before.deleteLater()
        self.head = CaseHead(self._screen, self.kit)
        self.head.asked.connect(self._asked)
        self._column.insertWidget(0, self.head)
        if self._column.count() == 1:
            self._column.addWidget(self._scroll, 1)
        self._scroll.setWidget(self._page())

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("scrolled")
        row = QHBoxLayout(page)
        margin = layout("pagePadding")
        row.setContentsMargins(margin, 14, margin, 16)
        row.setSpacing(layout("gutter"))
        row.addWidget(members_card(self._screen.members(self._wording), self.kit), 5)
        row.addWidget(self._happened(), 5)
        row.addWidget(self._side())
        return page

    def _happened(self) -> QWidget:
        if self._screen.has_met:
            return timeline_card(self._screen.moments, self.kit)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._not_met())
        column.addWidget(timeline_card(self._screen.moments, self.kit), 1)
        return box

    def _not_met(self) -> Card:
        """A new referral: the referrer's words, and an appointment as the next step."""
        texts = self.kit.texts
        arrival = self._screen.arrival
        words = texts.of(arrival) if arrival is not None else texts.say("case.not_met.text")
        acts = []
        if self._screen.planned is None:
            plan = button(texts.say("case.act.plan"), "primary", small=True)
            plan.clicked.connect(lambda: self._asked("plan"))
            acts.append(plan)
        card = Card()
        card.body.addWidget(EmptyState("user-round", texts.say("case.not_met"), words, acts))
        return card

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH if look().tokens.size != "large" else _SIDE_WIDTH + 40)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        differing = self._screen.differing(self._wording)
        if differing:
            column.addWidget(differing_card(differing, self.kit))
        if self._screen.crisis_reason:
            column.addWidget(self._crisis())
        show = self._show_estimate if exists("estimate") else None
        column.addWidget(estimate_card(self._screen.summary, self.kit, show))
        column.addWidget(consents_card(self._screen.consents, self.kit, self._withdraw))
        column.addStretch(1)
        return side

    def _crisis(self) -> Card:
        title = self.kit.texts.say("case.crisis")
        card = Card(title, icon="triangle-alert", icon_tone="danger")
        card.body.addWidget(Words(self._screen.crisis_reason, "small", wrap=True))
        return card

    # -- acts -----------------------------------------------------------------------------------

    def _asked(self, what: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "plan": self._plan,
            "paper": lambda: self.kit.go.show("paper", case=self._screen.case),
            "miss": self._miss,
            "start": self._start,
            "telephone": lambda: self._moved(self._screen.show_telephone()),
        }
        acts[what]()

    def _plan(self) -> None:
        self.kit.go.dialog(PlanDialog(self._screen.plan_screen(), self.kit, self._planned))

    def _planned(self, changes: object) -> None:
        self._moved(changes)
        self.kit.go.toast(self.kit.texts.say("plan.kept"))

    def _miss(self) -> None:
        missed = self._screen.may_miss
        if missed is not None:
            self.kit.go.dialog(attempt_dialog(self.kit, self._screen.case, missed.id))

    def _start(self) -> None:
        visit, changes = self._screen.visit_to_start()
        self._moved(changes)
        self.kit.go.show("visit", case=self._screen.case, visit=visit)

    def _show_estimate(self) -> None:
        self.kit.go.show("estimate", case=self._screen.case)

    def _withdraw(self, consent: str) -> None:
        row = next(row for row in self._screen.consents if row.consent == consent)

        def withdraw() -> None:
            self._moved(self._screen.withdraw(consent))
            self.kit.go.toast(self.kit.texts.say("withdraw.done"))

        self.kit.go.dialog(withdraw_dialog(self.kit, self.kit.texts.of(row.title), withdraw))

    def _moved(self, changes: object) -> None:
        """Tell the other screens what a verb moved."""
        topics = getattr(changes, "topics", None)
        if topics:
            self.kit.refresh.tell(topics)


def _help(kit: Kit) -> str:
    return kit.texts.say("frame.keys.help")
