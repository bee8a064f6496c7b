"""The ten domains as rows: cells, last time, reason; under the current row its items (07)."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.casework.needs.forms import Domain
from core.casework.needs.need import PRIORITIES
from core.people.answer import State
from ui.kit import Kit
from ui.screens.needs.scores import DomainRow
from ui.screens.needs.screen import NeedsScreen
from ui.screens.needs.words import STATES, last_words, spoken_row, who_words
from ui.theme.fonts import metrics
from ui.theme.look import look
from ui.theme.tokens import Role
from ui.views.flow import Flow
from ui.views.place import tab_after
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button, icon_button
from ui.widgets.card import frame
from ui.widgets.icon_mark import IconMark
from ui.widgets.line_edit import LineEdit
from ui.widgets.needs.score_cells import ScoreCells
from ui.widgets.words import Words

_STATE_ICONS = {State.UNKNOWN: "circle-help", State.LATER: "clock", State.REFUSED: "ban"}
_STATE_TONES = {State.UNKNOWN: "range", State.LATER: "info", State.REFUSED: "text-2"}
CELLS = 5 * 44 + 4 * 4
"""Width of the cells of a row, in px."""


class DomainLine(QFrame):
    """One domain. entered: the keyboard has come · moved: a row up or down."""

    entered = Signal(str)
    moved = Signal(str, int)

    def __init__(self, screen: NeedsScreen, kit: Kit, row: DomainRow, names: int) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self.domain: Domain = row.domain
        self._member = screen.member
        self.setProperty("kind", "row")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 8, 4)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(self._name(row, names))
        self.cells = ScoreCells(self._title)
        self.cells.chosen.connect(self._scored)
        self.cells.moved.connect(lambda by: self.moved.emit(self.domain.id, by))
        self.cells.left.connect(self._to_reason)
        line.addWidget(self.cells)
        self._last = Words("", "caption", "text-3")
        self._last.setFixedWidth(_width(kit, "needs.last_worse", score=0))
        line.addWidget(self._last)
        self._build_reason(line)
        self._build_menu(line)
        column.addLayout(line)
        self._column = column
        self._items: ItemStrip | None = None

    def _name(self, row: DomainRow, width: int) -> QHBoxLayout:
        name = QHBoxLayout()
        name.setSpacing(8)
        name.addWidget(IconMark(row.domain.icon, "primary", 18))
        words = Words(row.domain.title.of(self._kit.texts.language), weight=600)
        words.setFixedWidth(width)
        name.addWidget(words)
        return name

    def _build_reason(self, line: QHBoxLayout) -> None:
        say = self._kit.texts.say
        self._mark = IconMark("circle-alert", "range", 16)
        self._state = Words("", "small", "info", weight=600)
        self.reason = LineEdit(say("needs.reason_of", domain=self._title))
        self.reason.typed.connect(self._typed)
        self.reason.committed.connect(self._committed)
        self.reason.returnPressed.connect(lambda: self.moved.emit(self.domain.id, 1))
        line.addWidget(self._mark)
        line.addWidget(self._state, 1)
        line.addWidget(self.reason, 1)

    def _build_menu(self, line: QHBoxLayout) -> None:
        name = self._kit.texts.say("needs.more_of", domain=self._title)
        self.more = icon_button("circle-ellipsis", name, "inside")
        self.more.clicked.connect(self.open_menu)
        line.addWidget(self.more)

    @property
    def _title(self) -> str:
        return self.domain.title.of(self._kit.texts.language)

    # -- showing --------------------------------------------------------------------------------

    def show_row(self, row: DomainRow, *, is_current: bool) -> None:
        """The domain as it stands; its items under the current row."""
        texts, may = self._kit.texts, self._screen.may_judge
        self.cells.setEnabled(may)
        self.cells.show_score(row.score)
        self.cells.setAccessibleName(texts.of(spoken_row(row, texts.language)))
        last = last_words(row)
        self._last.setText(texts.of(last) if last is not None else "")
        self._last.set_tone("danger" if row.is_worse else "text-3")
        has_state = row.state in STATES
        self._mark.setVisible(row.wants_reason or has_state)
        if has_state:
            icon, tone = _STATE_ICONS[row.state], _STATE_TONES[row.state]
            self._mark.show_icon(icon, tone)
            self._state.set_tone(tone)
            self._state.setText(texts.say(f"needs.state.{row.state.value}"))
        else:
            self._mark.show_icon("circle-alert", "range")
        self._state.setVisible(has_state)
        self._show_reason(row, has_state=has_state)
        self.more.setEnabled(may)
        self._show_items(row, is_current=is_current)

    def _show_reason(self, row: DomainRow, *, has_state: bool) -> None:
        say = self._kit.texts.say
        hint = say("needs.reason_wanted" if row.wants_reason else "needs.reason")
        self.reason.setVisible(not has_state)
        self.reason.setEnabled(self._screen.may_judge and row.score is not None)
        self.reason.setPlaceholderText(hint if row.score is not None else "")
        self.reason.setAccessibleDescription(hint)
        if not self.reason.hasFocus():
            self.reason.show_text(row.typed)
            self.reason.setCursorPosition(0)

    def _show_items(self, row: DomainRow, *, is_current: bool) -> None:
        wanted = "true" if is_current else "false"
        if self.property("current") != wanted:
            self.setProperty("current", wanted)
            self.style().unpolish(self)
            self.style().polish(self)
        if is_current and self._items is None:
            self._items = ItemStrip(self._screen, self._kit, self.domain)
            self._column.addWidget(self._items)
            tab_after(self.more, self._items)
        if self._items is not None:
            self._items.setVisible(is_current)
            self._items.show_row(row)

    # -- acts -----------------------------------------------------------------------------------

    def _scored(self, score: int) -> None:
        self.entered.emit(self.domain.id)
        if score < 0:
            self._screen.take_back(self.domain.id)
        else:
            self._screen.judge(self.domain.id, score)

    def _to_reason(self) -> None:
        if self.reason.isEnabled() and self.reason.isVisible():
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        self._screen.type_reason(self.domain.id, text)

    def _committed(self, text: str) -> None:
        self._screen.commit_reason(self.domain.id, text, self._member)

    def open_menu(self) -> None:
        """Not known, later, refused, or nothing judged (Ctrl+/)."""
        menu = QMenu(self)
        say = self._kit.texts.say
        for state in STATES:
            self._add(menu, say(f"needs.state.{state.value}"), self._say(state))
        menu.addSeparator()
        self._add(menu, say("needs.take_back"), lambda: self._screen.take_back(self.domain.id))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _say(self, state: State) -> Callable[[], None]:
        return lambda: self._screen.say_state(self.domain.id, state)

    @staticmethod
    def _add(menu: QMenu, words: str, act: Callable[[], None]) -> None:
        entry = QAction(words, menu)
        entry.triggered.connect(act)
        menu.addAction(entry)

    def has_focus(self) -> bool:
        """Whether the keyboard is in this row."""
        here = self.window().focusWidget()
        return here is not None and self.isAncestorOf(here)


class ItemStrip(QFrame):
    """What the need is about, to tick, and in which order it is helped."""

    def __init__(self, screen: NeedsScreen, kit: Kit, domain: Domain) -> None:
        super().__init__()
        self._screen, self._domain = screen, domain
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 0, 8, 4)
        column.setSpacing(6)
        self.chips = {}
        for part in domain.parts:
            flow = Flow(6, 6)
            flow.addWidget(
                Words(part.title.of(kit.texts.language), "caption", "text-2", weight=600)
            )
            for item in part.items:
                chip = button(item.title.of(kit.texts.language), "secondary", small=True)
                chip.setProperty("kind", "pill")
                chip.setCheckable(True)
                chip.clicked.connect(
                    lambda _on=False, one=item.id: screen.toggle_item(domain.id, one)
                )
                self.chips[item.id] = chip
                flow.addWidget(chip)
            column.addLayout(flow)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Words(kit.texts.say("needs.priority"), "caption", "text-2", weight=600))
        options = [Option(str(n), str(n)) for n in PRIORITIES]
        self.priority = Segments(kit.texts.say("needs.priority"), options)
        self.priority.chosen.connect(self._ordered)
        line.addWidget(self.priority)
        line.addStretch(1)
        column.addLayout(line)

    def _ordered(self, code: str) -> None:
        self._screen.set_priority(self._domain.id, int(code) if code else None)

    def show_row(self, row: DomainRow) -> None:
        """Ticks and order as they stand."""
        may = self._screen.may_judge
        for item, chip in self.chips.items():
            chip.setChecked(item in row.items)
            chip.setEnabled(may)
        self.priority.show_code(str(row.priority) if row.priority else "")
        self.priority.setEnabled(may and row.score is not None)


class DomainTable(QFrame):
    """All rows under their heads."""

    def __init__(self, screen: NeedsScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        rows = screen.rows()
        language = kit.texts.language
        names = max(_wide(row.domain.title.of(language), "body") for row in rows)
        column.addWidget(self._head(names))
        self.lines = [DomainLine(screen, kit, row, names) for row in rows]
        for line in self.lines:
            line.entered.connect(self._enter)
            line.moved.connect(self._move)
            column.addWidget(line)
        self.show_again()

    def _head(self, names: int) -> QFrame:
        say = self._kit.texts.say
        head = frame("head")
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(_fixed(say("needs.head.domain"), names + 26))
        scale = QWidget()
        scale.setFixedWidth(CELLS)
        ends = QHBoxLayout(scale)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.addWidget(Words(say("needs.head.none"), "caption", "text-3", weight=600))
        ends.addStretch(1)
        ends.addWidget(Words(say("needs.head.most"), "caption", "text-3", weight=600))
        row.addWidget(scale)
        row.addWidget(
            _fixed(say("needs.head.last"), _width(self._kit, "needs.last_worse", score=0))
        )
        row.addWidget(Words(say("needs.head.reason"), "caption", "text-3", weight=600), 1)
        return head

    @property
    def current(self) -> DomainLine:
        """The row whose items are shown."""
        return next(one for one in self.lines if one.domain.id == self._screen.domain)

    def show_again(self) -> None:
        """Every row as it stands."""
        for line, row in zip(self.lines, self._screen.rows(), strict=True):
            line.show_row(row, is_current=line.domain.id == self._screen.domain)

    def _enter(self, domain: str) -> None:
        if self._screen.domain != domain:
            self._screen.domain = domain
            self.show_again()

    def _move(self, domain: str, by: int) -> None:
        at = [line.domain.id for line in self.lines].index(domain) + by
        line = self.lines[at % len(self.lines)]
        self._enter(line.domain.id)
        line.cells.focus_first()

    def focus_moved(self, here: QWidget | None) -> None:
        """The row that has the keyboard is the current one."""
        line = next((one for one in self.lines if here and one.isAncestorOf(here)), None)
        if line is not None:
            self._enter(line.domain.id)


def who_title(kit: Kit, name: str) -> str:
    """A subject as it stands in the choice."""
    return kit.texts.of(who_words(name))


def _fixed(words: str, width: int) -> Words:
    made = Words(words, "caption", "text-3", weight=600)
    made.setFixedWidth(width)
    return made


def _width(kit: Kit, key: str, **values: int) -> int:
    """Width of a text in the head of the column."""
    return max(60, _wide(kit.texts.say(key, **values), "caption"))


def _wide(words: str, role: Role) -> int:
    """Width of words in a heavy weight, as a label of them would ask for."""
    return int(metrics(look().px(role), 600).horizontalAdvance(words)) + 1
