"""Needs, crisis and the Seoul standards as one place with three leaves (07, 07b)."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from core.errors import WelfareNetError
from core.people.consent import ConsentKind
from ui.kit import Kit
from ui.places import exists
from ui.screens.needs.place import NeedsPlace
from ui.screens.needs.words import who_words
from ui.theme.tokens import layout
from ui.views.case.writing import note_dialog
from ui.views.consent.consents import ConsentDialog
from ui.views.needs.beside import CrisisCard, GlanceCard, NumbersCard
from ui.views.needs.domains import DomainTable
from ui.views.needs.isolation import IsolationPage
from ui.views.needs.standards import StandardsPage
from ui.views.needs.urgent import urgent_dialog
from ui.views.place import PlaceView
from ui.views.sync.dialog import sync_quietly
from ui.views.visit.order import bind
from ui.widgets.answer_state import Option
from ui.widgets.button import button
from ui.widgets.card import Notice, frame
from ui.widgets.choice_list import ChoiceList
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyHint
from ui.widgets.words import Words

LEAVES = ("needs", "isolation", "standards")
SIDE = 418
SIDE_LARGE = 442
_BESIDE_LEVELS = 46
"""Borders, paddings and scroll bar beside the crisis levels, in px."""

_HOME = "home"
"""The code of the whole household in the choice of the subject."""

DRAFT_AFTER = 600
"""Milliseconds from the first key not yet on the disk until it is (records.md 1: within 1 s)."""


class NeedsView(PlaceView):
    """Builds the leaf anew when another is turned to; else shows again what changed."""

    def __init__(self, screen: NeedsPlace, kit: Kit) -> None:
        super().__init__(kit)
        self.place, self._screen = screen, screen.needs
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top())
        column = QVBoxLayout()
        column.setContentsMargins(layout("pagePadding"), 12, layout("pagePadding"), 8)
        column.setSpacing(10)
        whole.addLayout(column, 1)
        self._notice = Notice("range", "", icon="lock")
        self.ask = button(kit.texts.say("visit.sensitive_ask"), "secondary", small=True)
        self.ask.clicked.connect(self._ask_consent)
        self._notice.acts.addWidget(self.ask)
        column.addWidget(self._notice)
        self._trouble = Notice("danger", kit.texts.say("visit.full"))
        again = button(kit.texts.say("visit.try_again"), "secondary", small=True)
        again.clicked.connect(self._screen.keeper.again)
        self._trouble.acts.addWidget(again)
        column.addWidget(self._trouble)
        self._leaf = QVBoxLayout()
        column.addLayout(self._leaf, 1)
        self.table: DomainTable | None = None
        self._scroll: QScrollArea | None = None
        self.glance: GlanceCard | None = None
        self.crisis: CrisisCard | None = None
        self.isolation: IsolationPage | None = None
        self.standards: StandardsPage | None = None
        kit.visits.hold(screen.key, screen)
        self._drafts = QTimer(self)
        self._drafts.setSingleShot(True)
        self._drafts.setInterval(DRAFT_AFTER)
        self._drafts.timeout.connect(self._screen.keep_drafts)
        self._screen.urgent = self._urgent_kept
        self._shown: tuple[str, str | None] | None = None
        self._framed: tuple[str, str | None] | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.focusChanged.connect(self._focus_moved)
        self._ends: list[Callable[[], None]] = [
            self._screen.listeners.add(self.show_again),
            self._screen.keeper.listeners.add(self.show_again),
            screen.standards.listeners.add(self._show_standards),
            kit.refresh.listen(self._heard),
        ]
        if (held := self._screen.visit_screen) is not None:
            self._ends.append(held.refusals.add(self._screen.held_refused))
        bind(self, "Ctrl+/", self._open_menu)
        bind(self, "Ctrl+M", self._note)
        bind(self, "Ctrl+Tab", lambda: self._turn_by(1))
        bind(self, "Ctrl+Shift+Tab", lambda: self._turn_by(-1))
        self.show_again()

    def _top(self) -> QWidget:
        say = self.kit.texts.say
        box = frame("top")
        row = QHBoxLayout(box)
        row.setContentsMargins(layout("pagePadding"), 0, layout("pagePadding"), 0)
        row.setSpacing(12)
        self.leaves = QTabBar()
        self.leaves.setAccessibleName(say("needs.leaves"))
        self.leaves.setExpanding(False)
        self.leaves.setDrawBase(False)
        self.leaves.setUsesScrollButtons(False)
        for leaf in LEAVES:
            self.leaves.addTab(say(f"needs.leaf.{leaf}"))
        self.leaves.currentChanged.connect(lambda place: self._turn(LEAVES[place]))
        self.leaves.currentChanged.connect(self.leaves.updateGeometry)  # the bold word is wider
        row.addWidget(self.leaves)
        subjects = [
            Option(member or _HOME, self.kit.texts.of(who_words(name)))
            for member, name in self._screen.subjects
        ]
        self.who = ChoiceList(say("needs.who"), subjects)
        self.who.chosen.connect(
            lambda code: self._screen.choose_member(None if code == _HOME else code)
        )
        row.addWidget(self.who)
        row.addStretch(1)
        row.addWidget(IconMark("eye-off", "text-2", 16))
        row.addWidget(Words(say("needs.hidden"), "small", "text-2", elide=True))
        return box

    # -- what the frame asks --------------------------------------------------------------------

    def heading(self) -> str:
        return self.kit.texts.say("needs.title")

    def second(self) -> str:
        name = self._screen.name
        return self.kit.texts.say("person.name", name=name) if name else ""

    def back_words(self) -> str:
        return self.kit.texts.say("needs.to_visit" if self.place.is_of_visit else "estimate.back")

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        if self._screen.leaf != "needs":
            return [
                KeyHint(("Ctrl+Tab",), say("needs.key.leaf")),
                KeyHint(("Ctrl+M",), say("needs.key.note")),
            ]
        return [
            KeyHint(("0–4",), say("needs.key.score")),
            KeyHint(("↑", "↓"), say("needs.key.next")),
            KeyHint(("Ctrl+/",), say("needs.key.states")),
            KeyHint(("Ctrl+M",), say("needs.key.note")),
        ]

    def foot(self) -> str | None:
        at = self._screen.keeper.saved_at
        if at is None:
            return None
        return self.kit.texts.say("visit.saved", at=f"{at:%H:%M:%S}")

    def focus_first(self) -> None:
        if self._screen.leaf == "needs" and self.table is not None and self._screen.may_judge:
            self.table.current.cells.focus_first()
        elif self._screen.leaf == "isolation" and self.isolation is not None:
            self.isolation.focus_first()
        else:
            self.leaves.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        super().leaving()
        self._screen.keep_drafts()

    def gone(self) -> None:
        self._drafts.stop()
        self._app.focusChanged.disconnect(self._focus_moved)
        for end in self._ends:
            end()

    # -- showing --------------------------------------------------------------------------------

    def show_again(self) -> None:
        """What stands; the leaf is built anew when another leaf or subject is shown."""
        screen = self._screen
        self.leaves.setCurrentIndex(LEAVES.index(screen.leaf))
        self.who.show_code(screen.member or _HOME)
        self.who.setVisible(screen.leaf == "needs")
        self._show_notices()
        wanted = (screen.leaf, screen.member if screen.leaf == "needs" else None)
        if self._shown != wanted:
            self._shown = wanted
            self._build()
        else:
            for part in (self.table, self.glance, self.crisis, self.isolation):
                if part is not None:
                    part.show_again()
        if screen.has_unkept_typing and not self._drafts.isActive():
            self._drafts.start()
        if screen.said is not None:
            said, screen.said = screen.said, None
            self.kit.go.toast(self.kit.texts.of(said))
        self._show_frame()

    def _show_frame(self) -> None:
        """Keys and "saved at" only when they differ: the frame asks the file for its counts."""
        framed = (self._screen.leaf, self.foot())
        if framed != self._framed:
            self._framed = framed
            self.frame_changed.emit()

    def _show_notices(self) -> None:
        why = self._screen.why_not
        self._notice.setVisible(why is not None and self._screen.leaf != "standards")
        held = self._screen.visit_screen
        self.ask.setVisible(held is not None and held.stage == "open")
        if why is not None:
            self._notice.show_text(self.kit.texts.of(why))
        self._trouble.setVisible(self._screen.keeper.trouble is not None)

    def _build(self) -> None:
        here = QApplication.focusWidget()
        had_focus = here is not None and self.isAncestorOf(here)
        old = self._leaf.takeAt(0)
        if old is not None and (before := old.widget()) is not None:
            before.hide()
            before.deleteLater()
        self.table = self.glance = self.crisis = self.isolation = self.standards = None
        self._scroll = None
        self._leaf.addWidget(self._page())
        if had_focus and self.isVisible():
            self.focus_first()

    def _page(self) -> QWidget:
        if self._screen.leaf == "standards":
            self._check()
            self.standards = StandardsPage(self.place.standards, self.kit)
            self.standards.asked.connect(self._go)
            return self.standards
        if self._screen.leaf == "isolation":
            self.isolation = IsolationPage(self._screen, self.kit)
            self.isolation.asked.connect(self._guide)
            return self.isolation
        return self._needs_page()

    def _needs_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(layout("gutter"))
        self.table = DomainTable(self._screen, self.kit)
        for line in self.table.lines:
            line.reason.typed.connect(self._typed)
        self._scroll = _scrolled(self.table)
        row.addWidget(self._scroll, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.glance = GlanceCard(self._screen, self.kit)
        wide = SIDE if self.kit.wishes.size != "large" else SIDE_LARGE
        self.crisis = CrisisCard(self._screen, self.kit, wide - _BESIDE_LEVELS)
        self.crisis.reason.typed.connect(self._typed)
        numbers = NumbersCard(self._screen, self.kit)
        numbers.asked.connect(self._guide)
        column.addWidget(self.glance, 1)
        column.addWidget(self.crisis)
        column.addWidget(numbers)
        beside = _scrolled(side, is_whole=True)
        beside.setFixedWidth(wide)
        row.addWidget(beside)
        bind(page, "T", self.glance.turn)
        return page

    # -- acts -----------------------------------------------------------------------------------

    def _turn(self, leaf: str) -> None:
        if leaf == self._screen.leaf:
            return
        self.leaving()
        self._screen.choose_leaf(leaf)

    def _turn_by(self, by: int) -> None:
        at = LEAVES.index(self._screen.leaf) + by
        self._turn(LEAVES[at % len(LEAVES)])
        self.focus_first()

    def _typed(self, _text: str) -> None:
        if self._screen.has_unkept_typing and not self._drafts.isActive():
            self._drafts.start()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.table is None:
            return
        self.table.focus_moved(new)
        if new is not None and self.table.current.isAncestorOf(new) and self._scroll is not None:
            self._scroll.ensureWidgetVisible(self.table.current, 0, 8)

    def _open_menu(self) -> None:
        if self.table is not None and self._screen.may_judge:
            self.table.current.open_menu()

    def _ask_consent(self) -> None:
        held = self._screen.visit_screen
        if held is not None:
            self.kit.go.dialog(ConsentDialog(held, self.kit, ConsentKind.SENSITIVE))

    def _urgent_kept(self) -> None:
        """An urgent level is on the disk: it goes to the Center, and the guide opens.

        Where the program is closing meanwhile, the next start sends it.
        """
        if self.kit.background.is_over:
            return
        sync_quietly(self.kit)
        self.kit.go.dialog(urgent_dialog(self._screen.crisis_form, self.kit, is_sent=True))

    def _note(self) -> None:
        """A quick note; it belongs to the visit while one is open."""
        visit = None if self._screen.is_over else self._screen.visit
        self.kit.go.dialog(note_dialog(self.kit, self._screen.case, visit))

    def _guide(self) -> None:
        self.kit.go.dialog(urgent_dialog(self._screen.crisis_form, self.kit, is_sent=False))

    def _go(self, place: str, fact: str) -> None:
        """To the question of an answer, or to the estimate."""
        values = {"case": self._screen.case}
        if self._screen.visit is not None:
            values["visit"] = self._screen.visit
        if fact:
            values["fact"] = fact
        if exists(place):
            self.leaving()
            self._screen.keeper.when_settled(lambda: self.kit.go.show(place, **values))

    # -- hearing --------------------------------------------------------------------------------

    def _heard(self, topics: frozenset[str]) -> None:
        self._screen.heard(topics)
        if self.standards is not None and self._screen.case in topics:
            self._check()

    def _check(self) -> None:
        standards = self.place.standards
        self.kit.background.start(
            lambda _watch: standards.work(), done=standards.took, failed=self._not_checked
        )

    def _not_checked(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self.place.standards.failed(error.sentence)

    def _show_standards(self) -> None:
        if self.standards is not None:
            self.standards.show_again()


def _scrolled(widget: QWidget, *, is_whole: bool = False) -> QScrollArea:
    page = QWidget()
    page.setObjectName("scrolled")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(0 if is_whole else 1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    return scroll
