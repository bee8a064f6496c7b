"""The case on screen (03): header, tabs, family, what happened, dangers, estimate, consents."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.casework.wording import Wording, load_wording
from core.errors import WelfareNetError
from ui.kit import Kit
from ui.places import exists, unit_wished
from ui.screens.calendar.screen import CalendarScreen
from ui.screens.case.changes.history import HistoryScreen
from ui.screens.case.changes.told import VisitAnswer
from ui.screens.case.page import CaseScreen
from ui.screens.case.timeline import Moment
from ui.theme.look import look
from ui.theme.tokens import layout
from ui.views.attempt import attempt_dialog
from ui.views.calendar.card import AheadCard
from ui.views.case.asking.closeness import ClosenessDialog
from ui.views.case.cards import (
    between_records,
    consents_card,
    danger_card,
    estimate_card,
    timeline_card,
)
from ui.views.case.correction import CorrectionDialog
from ui.views.case.dialogs import PlanDialog, withdraw_dialog
from ui.views.case.family import FACES, FamilyCard
from ui.views.case.head import CaseHead
from ui.views.case.history import HistoryPage
from ui.views.case.keeping import back_to, spot_on
from ui.views.case.member import member_dialog
from ui.views.case.tabs import OWN, CaseTabs, tabs_of
from ui.views.case.visits import visits_page
from ui.views.case.writing import danger_dialog, note_dialog
from ui.views.place import PlaceView, stop_before, tab_after
from ui.widgets.button import button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_hints import KeyHint

_SIDE_WIDTH = 316
_START_KEYS = "Ctrl+Return"
_PAPER_KEYS = "Ctrl+P"
_NOTE_KEYS = "Ctrl+M"


class CaseView(PlaceView):
    """One case; built anew whenever the screen tells that something changed."""

    def __init__(self, screen: CaseScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self._wording: Wording = load_wording(kit.texts.language)
        self._tab, self._face, self._only = OWN[0], FACES[0], ""
        self._visit = next((visit.id for visit, _ in screen.finished), "")
        self._history = HistoryScreen(kit.office, kit.clock, screen.case, kit.texts.language)
        self.changes: HistoryPage | None = None
        self._ahead = CalendarScreen(kit.office, kit.background, kit.clock, screen.case)
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
            screen.estimated.add(self._show_summary),
            kit.refresh.listen(self._heard),
        ]
        self._add_keys()
        self._reckon()

    def _add_keys(self) -> None:
        acts = {_START_KEYS: "start", _NOTE_KEYS: "note"}
        acts |= {_PAPER_KEYS: "paper"} if exists("paper") else {}
        for keys, what in acts.items():
            self._on(keys, partial(self._asked, what))
        for number in range(self.tabs.bar.count()):
            self._on(f"Ctrl+{number + 1}", partial(self._to_tab, number))

    def _to_tab(self, number: int) -> None:
        self.tabs.bar.setCurrentIndex(number)

    def _on(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(
            QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        shortcut.activated.connect(act)

    # -- what the frame asks --------------------------------------------------------------------

    def back_words(self) -> str:
        return self.kit.texts.say("case.back")

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        hints = [KeyHint(("Ctrl+Enter",), say("today.act.start"))]
        hints.append(KeyHint((_NOTE_KEYS,), say("case.act.note")))
        if exists("paper"):
            hints.append(KeyHint((_PAPER_KEYS,), say("case.act.paper")))
        return [*hints, KeyHint(("Esc",), say("case.back")), KeyHint(("F1",), _help(self.kit))]

    def focus_first(self) -> None:
        self.head.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        for end in self._ends:
            end()
        self._end_changes()

    def leaving(self) -> None:
        super().leaving()
        self._screen.mask_again()

    def _heard(self, topics: frozenset[str]) -> None:
        if topics & {self._screen.case, "sync"}:
            self._screen.read_again()
            self._reckon()
            if self.changes is not None:
                self.changes.read()

    def _show_again(self) -> None:
        """All of it anew; keyboard and place stay where they were."""
        spot = spot_on(self, self._scroll)
        self._build()
        self.frame_changed.emit()
        if not back_to(spot, self, self._scroll):
            self.focus_first()

    def _reckon(self) -> None:
        self.kit.background.start(
            self._screen.reckon, done=self._screen.take_estimate, failed=self._not_reckoned
        )
        self._ahead.start()

    def _not_reckoned(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self._screen.no_estimate(error.sentence)

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        """Header and tabs anew, then the page of the tab."""
        while (old := self._column.takeAt(0)) is not None:
            before = old.widget()
            if before is not None and before is not self._scroll:
                before.hide()
                before.deleteLater()
        self.head = CaseHead(self._screen, self.kit)
        self.head.asked.connect(self._asked)
        self.tabs = CaseTabs(tabs_of(self._screen, self.kit), self.kit.texts.say("case.tabs"))
        self.tabs.show_code(self._tab)
        self.tabs.chosen.connect(self._tab_chosen)
        self._column.addWidget(self.head)
        self._column.addWidget(self.tabs)
        self._column.addWidget(self._scroll, 1)
        self._show_page()

    def _tab_chosen(self, code: str) -> None:
        """A page of the case, or a place of its own."""
        if code not in OWN:
            self.kit.go.show(code, case=self._screen.case)
            return
        is_inside = self._scroll.isAncestorOf(QApplication.focusWidget() or self)
        self._tab = code
        self._show_page()
        if is_inside:  # what had the keyboard went with its page
            self.tabs.bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self) -> None:
        """The page of the tab; the history stays as it was filtered."""
        if self._tab == "changes":
            if self.changes is None:
                self.changes = HistoryPage(self._history, self.kit, self._wording)
                self._scroll.setWidget(self.changes)
            return
        self._end_changes()
        self._scroll.setWidget(self._visits() if self._tab == "visits" else self._page())

    def _end_changes(self) -> None:
        if self.changes is not None:
            self.changes.gone()
            self.changes = None

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("scrolled")
        row = QHBoxLayout(page)
        margin = layout("pagePadding")
        row.setContentsMargins(margin, 14, margin, 16)
        row.setSpacing(layout("gutter"))
        row.addWidget(self._family(), 6)
        row.addWidget(self._happened(), 5)
        row.addWidget(self._side())
        return page

    def _family(self) -> FamilyCard:
        screen, wording = self._screen, self._wording
        self.family = FamilyCard(
            screen.family(wording), screen.members(wording), screen.support(wording),
            self._face, self.kit,
        )  # fmt: skip
        self.family.opened.connect(self._open_member)
        self.family.turned.connect(self._turn)
        later = Qt.ConnectionType.QueuedConnection  # the figure's own event is still under way
        self.family.moved.connect(self._put_figure, later)
        self.family.put_back.connect(lambda: self._moved(self._screen.put_back()))
        self.family.asked.connect(self._ask_closeness)
        return self.family

    def _put_figure(self, figure: str, place: tuple[int, int]) -> None:
        self._moved(self._screen.put_figure(figure, place))

    def _ask_closeness(self) -> None:
        kept = partial(self._kept, "family.close.done")
        self.kit.go.dialog(ClosenessDialog(self._screen.closeness(self._wording), self.kit, kept))

    def _turn(self, face: str) -> None:
        """Another face of the family; the keyboard stays on the button pressed."""
        self._face = face
        self._page_again()

    def _page_again(self) -> None:
        """The page anew; where the button pressed is gone, what comes first has the keyboard."""
        spot = spot_on(self, self._scroll)
        self._show_page()
        if not back_to(spot, self, self._scroll):
            self._scroll.focusNextChild()

    def _open_member(self, member: str) -> None:
        dialog = member_dialog(self._screen.member_screen(member, self._moved), self.kit)
        self.kit.go.dialog(dialog)

    def _visits(self) -> QWidget:
        return visits_page(
            self._screen.finished, self._visit,
            lambda visit: self._screen.answers_of(visit, self._wording),
            self._open_visit, self._correct, self.kit,
        )  # fmt: skip

    def _open_visit(self, visit: str) -> None:
        self._visit = visit
        self._page_again()

    def _correct(self, visit: str, about: VisitAnswer) -> None:
        screen = self._screen.correction(visit, about, unit_wished(self.kit))
        kept = partial(self._kept, "correct.done")
        self.kit.go.dialog(CorrectionDialog(screen, self.kit, kept))

    def _kept(self, said: str, changes: object) -> None:
        """A dialog has kept something: the page anew, and a word in passing."""
        self._moved(changes)
        self.kit.go.toast(self.kit.texts.say(said))

    def _happened(self) -> QWidget:
        card = timeline_card(
            self._screen.moments, self.kit, self._only, self._narrow, self._open_moment
        )
        if self._screen.has_met:
            return card
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._not_met())
        column.addWidget(card, 1)
        return box

    def _narrow(self, kind: str) -> None:
        self._only = kind
        self._page_again()

    def _open_moment(self, moment: Moment) -> None:
        """A note to be corrected, or the answers of a visit on their page."""
        if moment.visit:
            self._visit = moment.visit
            self._to_tab(OWN.index("visits"))
            return
        line = next(line for line in self._screen.notes if line.id == moment.note)
        self.kit.go.dialog(note_dialog(self.kit, self._screen.case, corrects=line))

    def _not_met(self) -> Card:
        """A new referral: the referrer's words, and an appointment as the next step."""
        texts, arrival = self.kit.texts, self._screen.arrival
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
        for card in between_records(self._screen, self._wording, self.kit):
            column.addWidget(card)
        dangers = self._screen.dangers(self._wording)
        column.addWidget(danger_card(dangers, self.kit, self.mind))
        self._summary = self._estimate()
        column.addWidget(self._summary)
        if exists("estimate"):
            column.addWidget(AheadCard(self._ahead, self.kit, self._show_ahead))
        column.addWidget(consents_card(self._screen.consents, self.kit, self._withdraw))
        column.addStretch(1)
        return side

    def _estimate(self) -> Card:
        show = self._show_estimate if exists("estimate") else None
        return estimate_card(self._screen.summary, self.kit, show)

    def _show_summary(self) -> None:
        """Only the card of the estimate anew; elsewhere it is made when its page is shown."""
        if self._tab != OWN[0]:
            return
        old, self._summary = self._summary, self._estimate()
        side = old.parentWidget()
        column = side.layout() if side is not None else None
        assert column is not None
        column.replaceWidget(old, self._summary)
        tab_after(stop_before(old), self._summary)
        old.hide()
        old.deleteLater()

    def mind(self) -> None:
        """Write what to mind when coming."""
        self.kit.go.dialog(danger_dialog(self.kit, self._screen.case))

    # -- acts -----------------------------------------------------------------------------------

    def _asked(self, what: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "note": lambda: self.kit.go.dialog(note_dialog(self.kit, self._screen.case)),
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

    def _show_ahead(self) -> None:
        self.kit.go.show("estimate", case=self._screen.case, leaf="calendar")

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
