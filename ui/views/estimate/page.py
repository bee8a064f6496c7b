"""The estimate (05, 05b): bundle cards, benefit table, explanation; and the reckoning as a tree."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from core.casework.wording import load_wording
from core.errors import WelfareNetError
from ui.kit import Kit
from ui.places import exists
from ui.screens.estimate import EstimateScreen
from ui.screens.estimate_rows import ResultRow
from ui.theme.tokens import layout
from ui.views.calendar.leaf import CalendarLeaf
from ui.views.estimate.benefits import BenefitList
from ui.views.estimate.parts import (
    assumptions_dialog,
    bundle_card,
    condition_line,
    result_head,
    scrolled,
)
from ui.views.estimate.why import why_rows
from ui.views.place import PlaceView
from ui.views.what_if.choices import ChoicesLeaf
from ui.views.what_if.lane import WhileOpen
from ui.views.what_if.leaf import WhatIfLeaf
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import Card, Notice
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_hints import KeyHint
from ui.widgets.tile import Tile
from ui.widgets.tree import Tree

_SIDE = 400
_BESIDE_WORDS = 76
"""Borders, mark and scroll bar beside the words of a condition, in px."""
_TREE = 150
_PAPER_KEYS = "Ctrl+P"
LIST, WHY, CHOICES, WHAT_IF, CALENDAR = "list", "why", "choices", "what_if", "calendar"
OwnLeaf: TypeAlias = ChoicesLeaf | WhatIfLeaf | CalendarLeaf


class EstimateView(PlaceView):
    """Two leaves: what can be received, and why these amounts."""

    def __init__(self, screen: EstimateScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self._wording = load_wording(kit.texts.language)
        self._own: OwnLeaf | None = None
        self.list: BenefitList | None = None
        self.tree: Tree | None = None
        self._side = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(layout("pagePadding"), 12, layout("pagePadding"), 12)
        column.setSpacing(12)
        self.leaves = Segments(
            kit.texts.say("estimate.leaves"),
            [
                Option(leaf, kit.texts.say(f"estimate.leaf.{leaf}"))
                for leaf in (LIST, WHY, CHOICES, WHAT_IF, CALENDAR)
            ],
        )
        self.leaves.show_code(screen.leaf)
        self.leaves.chosen.connect(self._turn)
        column.addWidget(self.leaves, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._ends: list[Callable[[], None]] = [
            screen.changed(self.show_screen),
            kit.refresh.listen(self._heard),
        ]
        if exists("paper"):
            self._shortcut(_PAPER_KEYS, self._to_paper)
        self.show_screen()
        self._reckon()

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(
            QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        shortcut.activated.connect(act)

    @property
    def tiles(self) -> list[Tile]:
        """The benefits on screen."""
        return self.list.tiles if self.list is not None else []

    # -- what the frame asks --------------------------------------------------------------------

    def heading(self) -> str:
        return self.kit.texts.say("estimate.title")

    def second(self) -> str:
        name = self._screen.name
        return self.kit.texts.say("person.name", name=name) if name else ""

    def back_words(self) -> str:
        return self.kit.texts.say("estimate.back")

    def keys(self) -> list[KeyHint]:
        if self._own is not None:
            return self._own.keys()
        say = self.kit.texts.say
        hints = [
            KeyHint(("↑", "↓"), say("estimate.key.choose")),
            KeyHint(("Enter",), say("estimate.leaf.why")),
        ]
        if exists("paper"):
            hints.append(KeyHint((_PAPER_KEYS,), say("case.act.paper")))
        return hints

    def foot(self) -> str | None:
        edition = self._screen.estimate.edition if self._screen.estimate else ""
        return self.kit.texts.say("estimate.foot", edition=edition)

    def focus_first(self) -> None:
        if self._own is not None:
            self._own.focus_first()
            return
        chosen = next((tile for tile in self.tiles if tile.isChecked()), None)
        (chosen or self.leaves).setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        if self._own is not None:
            self._own.gone()
        for end in self._ends:
            end()

    # -- working it out -------------------------------------------------------------------------

    def _heard(self, topics: frozenset[str]) -> None:
        if self._screen.case in topics:
            self._reckon()
            if self._own is not None:
                self._own.start_again()

    def _reckon(self) -> None:
        self.kit.background.start(
            lambda _watch: self._screen.work(), done=self._screen.took, failed=self._failed
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self._screen.failed(error.sentence)

    # -- showing --------------------------------------------------------------------------------

    def show_screen(self) -> None:
        """Build the leaf on screen anew; one that has a screen of its own stays."""
        if self._own is not None and self._own.leaf == self._screen.leaf:
            self.frame_changed.emit()
            return
        here = self.focusWidget()
        had_focus = here is not None and self._stack.isAncestorOf(here)
        while self._stack.count():
            old = self._stack.widget(0)
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
        if self._own is not None:
            self._own.gone()
        self._own = self._own_leaf()
        self._stack.addWidget(self._own or self._page())
        self.frame_changed.emit()
        if had_focus:
            self.focus_first()

    def _own_leaf(self) -> OwnLeaf | None:
        """The leaf on top, where it has a screen of its own."""
        screen, lane = self._screen, WhileOpen(self.kit.background)
        makers: dict[str, Callable[[], OwnLeaf]] = {
            CHOICES: lambda: ChoicesLeaf(screen.choices(lane), self.kit),
            WHAT_IF: lambda: WhatIfLeaf(screen.what_if(lane), self.kit),
            CALENDAR: lambda: CalendarLeaf(screen.calendar(lane), self.kit),
        }
        maker = makers.get(screen.leaf)
        return maker() if maker is not None else None

    def _page(self) -> QWidget:
        say = self.kit.texts.say
        if self._screen.said is not None:
            said = self.kit.texts.of(self._screen.said)
            return EmptyState("circle-help", say("estimate.none_yet"), said, [])
        if self._screen.estimate is None:
            return EmptyState("wallet", say("estimate.reading"), "", [])
        return self._list_page() if self._screen.leaf == LIST else self._why_page()

    def _turn(self, leaf: str) -> None:
        self._screen.leaf = leaf or self._screen.leaf
        self.leaves.show_code(self._screen.leaf)
        self.show_screen()
        self.focus_first()

    def _list_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(layout("gutter"))
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(self._cards())
        left.addWidget(self._benefits(), 1)
        row.addLayout(left, 1)
        row.addWidget(self._side_of(self._explanation(), _SIDE))
        return page

    def _side_of(self, card: Card, width: int | None) -> QWidget:
        """A place for a card that changes with the selected row."""
        holder = QWidget()
        self._side = QVBoxLayout(holder)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.addWidget(card)
        if width is None:
            return holder
        scroll = scrolled(holder)
        scroll.setFixedWidth(width)
        return scroll

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for card in self._screen.cards:
            show = self._show_assumptions if card.is_shown else None
            made = bundle_card(card, self._screen, self.kit, show)
            row.addWidget(made, 5 if card.is_shown else 4)
        return row

    def _benefits(self) -> QWidget:
        self.list = BenefitList(self._screen, self.kit, is_short=self._screen.leaf == WHY)
        self.list.picked.connect(self._picked)
        return scrolled(self.list)

    def _picked(self, row: ResultRow) -> None:
        """The selected row's side changes; the list stays, so that focus stays."""
        self._screen.chosen = (row.programme, row.person)
        while self._side.count():
            old = self._side.takeAt(0)
            widget = old.widget() if old is not None else None
            if widget is not None:
                widget.deleteLater()
        self._side.addWidget(self._explanation() if self._screen.leaf == LIST else self._why_card())

    def _explanation(self) -> Card:
        row = self._screen.chosen_row
        texts = self.kit.texts
        card = Card(texts.of(row.title) if row else texts.say("estimate.title"), icon="list-tree")
        if row is None:
            return card
        card.body.addLayout(result_head(row, self._screen, self.kit, self._show_assumptions))
        for condition in self._screen.conditions():
            card.body.addLayout(condition_line(condition, self.kit, _SIDE - _BESIDE_WORDS))
        tree = Tree(texts.say("estimate.leaf.why"))
        tree.show_rows([one for one in why_rows(self._screen, self.kit) if one.depth <= 2])
        tree.chosen.connect(self._to_question)
        tree.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        tree.setMinimumHeight(_TREE)
        card.body.addWidget(tree, 1)
        if row.low != row.high:
            card.body.addWidget(Notice("info", texts.say("estimate.range_ends"), icon="lightbulb"))
        more = button(texts.say("estimate.whole_why"), "quiet", small=True)
        more.clicked.connect(lambda: self._turn(WHY))
        card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _why_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(layout("gutter"))
        names = self._benefits()
        names.setFixedWidth(280)
        row.addWidget(names)
        row.addWidget(self._side_of(self._why_card(), None), 1)
        return page

    def _why_card(self) -> Card:
        row = self._screen.chosen_row
        card = Card(self.kit.texts.of(row.title) if row else "", icon="list-tree")
        if row is not None:
            card.body.addLayout(result_head(row, self._screen, self.kit, self._show_assumptions))
            self.tree = Tree(self.kit.texts.say("estimate.leaf.why"))
            self.tree.chosen.connect(self._to_question)
            self.tree.show_rows(why_rows(self._screen, self.kit))
            card.body.addWidget(self.tree, 1)
        return card

    # -- going elsewhere ------------------------------------------------------------------------

    def _show_assumptions(self) -> None:
        self.kit.go.dialog(
            assumptions_dialog(self._screen, self._wording, self.kit, self._try_other)
        )

    def _try_other(self, fact: str) -> None:
        """An assumption is put differently for trial: in what-if, where no answer is changed."""
        self._screen.what_if(WhileOpen(self.kit.background)).look_at(fact)
        self._turn(WHAT_IF)

    def _to_question(self, fact: str) -> None:
        """An open or assumed answer leads back to its question, where a visit is open."""
        if fact and self._screen.visit is not None and exists("visit"):
            self.kit.go.show("visit", case=self._screen.case, visit=self._screen.visit, fact=fact)

    def _to_paper(self) -> None:
        values = {"case": self._screen.case}
        if self._screen.visit is not None:
            values["visit"] = self._screen.visit
        self.kit.go.show("paper", **values)
