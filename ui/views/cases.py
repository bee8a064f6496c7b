"""The list of cases on screen: what one types narrows it at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QTableView, QVBoxLayout

from core.watch import Watch
from ui.kit import Kit
from ui.screens.cases import LEVELS, STAGES, WHICH, CaseRow, CasesScreen
from ui.screens.household_words import place_words
from ui.tables.cases import LAST, NAME, NEXT, PLACE, ROW, STATE, CaseDelegate, CaseTable
from ui.tables.cases import row_height as height_of_a_row
from ui.theme.look import look
from ui.theme.tokens import layout
from ui.views.finder.overlay import names_in
from ui.views.flow import Flow
from ui.views.place import PlaceView
from ui.views.today.foresight import TOPIC
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import Card
from ui.widgets.choice_list import ChoiceList
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_hints import KeyHint
from ui.widgets.line_edit import LineEdit

_SEEK_KEYS = "Ctrl+F"


class CaseList(QTableView):
    """A table in which a whole row is one target; chosen: Enter or a press on a row."""

    chosen = Signal(QModelIndex)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(height_of_a_row())
        self.clicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CasesView(PlaceView):
    """Field, choices, table."""

    def __init__(self, screen: CasesScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self._districts = names_in(kit.texts).districts
        self._asked: Watch | None = None
        column = QVBoxLayout(self)
        margin = layout("pagePadding")
        column.setContentsMargins(margin, 16, margin, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addLayout(self._lists())
        column.addWidget(self._body(), 1)
        self._ends: list[Callable[[], None]] = [
            screen.changed(self.show_screen),
            kit.refresh.listen(self._heard),
        ]
        seek = QShortcut(
            QKeySequence(_SEEK_KEYS), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        seek.activated.connect(self.seek.setFocus)
        self.show_screen()
        self._read()

    # -- what the frame asks --------------------------------------------------------------------

    def heading(self) -> str:
        return self.kit.texts.say("frame.rail.cases")

    def second(self) -> str:
        if not self._screen.is_read:
            return self.kit.texts.say("cases.reading")
        return self.kit.texts.say("cases.count", n=self._screen.count("all"))

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        return [
            KeyHint((_SEEK_KEYS,), say("cases.keys.seek")),
            KeyHint(("↑", "↓"), say("today.keys.choose")),
            KeyHint(("Enter",), say("cases.keys.open")),
            KeyHint(("F1",), say("frame.keys.help")),
        ]

    def focus_first(self) -> None:
        self.seek.setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        for end in self._ends:
            end()

    def _heard(self, topics: frozenset[str]) -> None:
        if topics == {TOPIC}:
            self._read_alerts()
        elif topics - {"draft"}:
            self._read()

    def _read(self) -> None:
        self.kit.background.start(self._screen.read, done=self._screen.take, failed=self._failed)
        self._read_alerts()

    def _read_alerts(self) -> None:
        screen = self._screen
        self.kit.background.start(screen.read_alerts, done=screen.take_alerts, failed=self._failed)

    @staticmethod
    def _failed(error: Exception) -> None:
        raise error

    # -- building -------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        say = self.kit.texts.say
        row = QHBoxLayout()
        row.setSpacing(12)
        self.seek = LineEdit(say("cases.seek"))
        self.seek.setPlaceholderText(say("cases.seek"))
        self.seek.setMaximumWidth(440)
        self.seek.setText(self._screen.text)
        self.seek.typed.connect(self._seek)
        self.seek.returnPressed.connect(self._into_the_list)
        row.addWidget(self.seek, 1)
        options = [Option(which, say(f"cases.which.{which}")) for which in WHICH]
        self.choices = Segments(say("cases.which"), options)
        self.choices.show_code(self._screen.which)
        self.choices.chosen.connect(self._choose)
        row.addWidget(self.choices)
        row.addStretch(1)
        return row

    def _lists(self) -> Flow:
        """Lists that narrow: place, stage, crisis level. Their first line takes the choice back."""
        row = Flow(8, 8)
        self.lists = {
            "place": self._list("place", []),
            "stage": self._list("stage", [(code, f"cases.stage.{code}") for code in STAGES]),
            "level": self._list("level", [(code, f"badge.crisis.{code}") for code in LEVELS]),
        }
        for made in self.lists.values():
            row.addWidget(made)
        rescreen = button(self.kit.texts.say("cases.rescreen"), "quiet", small=True)
        rescreen.clicked.connect(lambda: self.kit.go.show("rescreen"))
        row.addWidget(rescreen)
        return row

    def _list(self, name: str, options: Sequence[tuple[str, str]]) -> ChoiceList:
        say = self.kit.texts.say
        made = ChoiceList(say(f"cases.by.{name}"), self._options(name, options))
        made.show_code(getattr(self._screen.narrowed, name))
        made.chosen.connect(lambda code: self._screen.narrow(**{name: code}))
        return made

    def _options(self, name: str, options: Sequence[tuple[str, str]]) -> list[Option]:
        say = self.kit.texts.say
        every = Option("", say(f"cases.by.{name}.all"))
        return [every, *(Option(code, say(key)) for code, key in options)]

    def _show_places(self) -> None:
        """The districts and dongs of which there are cases, as soon as they are read."""
        of, shown = self.kit.texts.of, self.lists["place"]
        codes = [
            (district if dong is None else f"{district}/{dong}", of(place_words(district, dong)))
            for district, dong in self._screen.places
        ]
        if shown.count() != len(codes) + 1:
            shown.clear()
            for option in (*self._options("place", []), *(Option(*one) for one in codes)):
                shown.addItem(option.words, option.code)
        shown.show_code(self._screen.narrowed.place)

    def _body(self) -> QStackedWidget:
        self.table = CaseTable(self.kit.texts, self)
        self.list = CaseList()
        self.list.setAccessibleName(self.kit.texts.say("frame.rail.cases"))
        self.list.setProperty("ring", "field")
        self.list.setModel(self.table)
        self.list.setItemDelegate(CaseDelegate(self.table, self.list))
        self.list.chosen.connect(self._open)
        self.list.left.connect(self.focus_first)
        self._set_widths()
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.list)
        self.stack = QStackedWidget()
        self.stack.addWidget(card)
        self.nothing = Card()
        self.stack.addWidget(self.nothing)
        return self.stack

    def _set_widths(self) -> None:
        head = self.list.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        head.sortIndicatorChanged.connect(self._sort)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in (NAME, PLACE, STATE):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (LAST, NEXT):
            head.resizeSection(column, look().px("small") * 12)

    # -- showing --------------------------------------------------------------------------------

    def show_screen(self) -> None:
        """Show the rows of the choice; the person's row stays chosen."""
        here = self._chosen_case()
        self.table.show_rows(self._screen.rows, self._screen.alerts)
        self.table.seek(self._screen.text, self._screen.found)
        self._show_places()
        for name in ("stage", "level"):
            self.lists[name].show_code(getattr(self._screen.narrowed, name))
        self._choose_row(here)
        self._show_empty()
        self.frame_changed.emit()

    def _show_empty(self) -> None:
        empty = self._screen.is_read and self.table.rowCount() == 0
        if empty:
            self._fill_nothing()
        self.stack.setCurrentIndex(1 if empty else 0)

    def _fill_nothing(self) -> None:
        say = self.kit.texts.say
        while (item := self.nothing.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        all_again = button(say("cases.none.act"), small=True)
        all_again.clicked.connect(self._show_all)
        if self._screen.text.strip():
            title = say("cases.none.title", text=self._screen.text.strip())
            state = EmptyState("search", title, say("cases.none.text"), [all_again])
        elif self._screen.count("all"):
            state = EmptyState("folder-open", say("cases.none.here"), "", [all_again])
        else:
            text = say("today.empty.no_cases")
            state = EmptyState("folder-open", say("cases.none.at_all"), text)
        self.nothing.body.addWidget(state)

    def _show_all(self) -> None:
        self.seek.show_text("")
        self._screen.show_all()
        self.choices.show_code("all")
        self.focus_first()

    def _chosen_case(self) -> str | None:
        row: CaseRow | None = self.list.currentIndex().data(ROW)
        return row.case if row is not None else None

    def _choose_row(self, case: str | None) -> None:
        place = self.table.place_of(case)
        if place is not None:
            self.list.selectRow(place)

    # -- acts -----------------------------------------------------------------------------------

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        here = self._chosen_case()
        self.table.sort(column, order)
        self._choose_row(here)

    def _seek(self, text: str) -> None:
        """Narrow at once by names and places; the index adds what it finds elsewhere."""
        if self._asked is not None:
            self._asked.ask_to_stop()
        work = self._screen.ask(text, self._districts)
        self.table.seek(text)
        self._show_empty()
        if text.strip():
            self._asked = self.kit.background.start(
                work, done=self._screen.take_found, failed=self._failed
            )

    def _choose(self, which: str) -> None:
        """A choice taken back stands for all."""
        chosen = next((one for one in WHICH if one == which), WHICH[0])
        self.choices.show_code(chosen)
        self._screen.choose(chosen)

    def _into_the_list(self) -> None:
        """Enter in the field: the only row opens, else the list takes the keyboard."""
        if self.table.rowCount() == 1:
            self._open(self.table.index(0, NAME))
        elif self.table.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.selectRow(max(0, self.list.currentIndex().row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.seek.hasFocus() and self.table.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.selectRow(max(0, self.list.currentIndex().row()))
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row: CaseRow | None = index.data(ROW)
        if row is not None:
            self.kit.go.show("case", case=row.case)
