"""One section of the form: heading, member cards, and its blocks of question rows."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.casework.amounts import Unit
from core.casework.case_file import Place
from core.casework.questions import Question
from core.people.answer import State
from ui.kit import Kit
from ui.screens.visit.blocks import Block, Card, blocks_of, cards_of
from ui.screens.visit.chosen import SEVERAL, Choice, Entry, choices_of
from ui.screens.visit.form import Line
from ui.screens.visit.screen import VisitScreen
from ui.views.visit.chips import ChoiceChips
from ui.views.visit.faces import Faces
from ui.widgets.answer_row import AnswerFace, AnswerRow, AnswerWords
from ui.widgets.answer_state import Option
from ui.widgets.badge import tone_badge
from ui.widgets.button import button, icon_button
from ui.widgets.card import Notice, frame
from ui.widgets.choice_list import ChoiceList
from ui.widgets.tile import MemberCard
from ui.widgets.words import Words

_CARDS_PER_ROW = 3
_MONEY = frozenset({"income", "property", "home", "debts", "expenses"})
"""Sections whose heading offers the unit of amounts."""


class QuestionRow(AnswerRow):
    """An answer row that knows whose question it shows."""

    def __init__(
        self, line: Line, face: AnswerFace, words: AnswerWords, unit: Unit, parent: QWidget
    ) -> None:
        self.place: Place = line.place
        self.line = line
        self.unit = unit
        super().__init__(face, words, parent)


class BlockFrame(QFrame):
    """The rows of one block. asked: (what, place or target) for the buttons of the block."""

    asked = Signal(str, object)
    made = Signal(object)

    def __init__(
        self, kit: Kit, screen: VisitScreen, faces: Faces, words: AnswerWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._kit, self._screen, self._faces, self._words = kit, screen, faces, words
        self.rows: dict[str, QuestionRow] = {}
        self.chips: dict[str, ChoiceChips] = {}
        self._order: list[str] = []
        self._block: Block | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head: Words | None = None
        self._foot: QWidget | None = None

    def show_block(self, block: Block) -> None:
        """Show the block as it stands; only what differs is touched."""
        if self._block == block:
            return
        self._block = block
        self._show_head(block)
        shown = {line.question.id for line in block.lines}
        for line in block.lines:
            self._show_line(line)
        for question, row in self.rows.items():
            row.setVisible(question in shown)
        for question, chips in self.chips.items():
            chips.setVisible(question in shown)
        for line in block.lines:
            if line.question.kind in SEVERAL:
                self._show_chips(line)
        self._show_foot(block)

    def _show_head(self, block: Block) -> None:
        if block.title is None:
            return
        if self._head is None:
            head = frame("head", self)
            line = QHBoxLayout(head)
            line.setContentsMargins(12, 4, 8, 4)
            self._head = Words("", "small", "text-2", weight=600)
            line.addWidget(self._head)
            said = self._kit.texts.say("visit.row_disputed")
            self._disputed = tone_badge(said, "range", icon="git-compare")
            line.addWidget(self._disputed)
            line.addStretch(1)
            remove = button(self._kit.texts.say("visit.remove_row"), "quiet", small=True)
            remove.clicked.connect(lambda: self.asked.emit("remove_row", self._block))
            line.addWidget(remove)
            self._column.insertWidget(0, head)
        self._head.setText(self._kit.texts.of(block.title))
        self._disputed.setVisible(block.is_disputed)

    def _show_line(self, line: Line) -> None:
        unit = self._screen.typing.unit
        row = self.rows.get(line.question.id)
        if row is not None and row.line == line and row.unit is unit:
            return
        is_draft = line.place in self._screen.typing.drafts
        face = self._faces.face(line, unit, self._whose(line), is_draft=is_draft)
        if row is None:
            row = QuestionRow(line, face, self._words, unit, self)
            self.rows[line.question.id] = row
            self._column.insertWidget(self._index_of(line.question.id), row)
            self.made.emit(row)
            return
        row.place, row.line, row.unit = line.place, line, unit
        row.show_face(face)

    def _whose(self, line: Line) -> str:
        people = {one.id: one.name for one in self._screen.sheet.household.members}
        return people.get(line.place[0], "")

    def _index_of(self, question: str) -> int:
        """Where a row belongs among those that are there, in the order of the form."""
        if not self._order:
            self._order = [one.id for one in self._screen.form.questions]
        at = self._order.index(question)
        there: list[tuple[str, QWidget]] = [*self.rows.items(), *self.chips.items()]
        before = [widget for id_, widget in there if self._order.index(id_) < at]
        return max(map(self._column.indexOf, before), default=self._first() - 1) + 1

    def _first(self) -> int:
        return 1 if self._head is not None else 0

    def _show_chips(self, line: Line) -> None:
        """The choices stand under their question while the answer is "yes"."""
        question = line.question
        chips = self.chips.get(question.id)
        if chips is None:
            chips = self.chips[question.id] = ChoiceChips()
            chips.pressed.connect(lambda entry: self._toggle(question.id, entry))
            at = self._column.indexOf(self.rows[question.id])
            self._column.insertWidget(at + 1, chips)
        sheet = self._screen.sheet
        choices = choices_of(question, sheet.answer(*line.place), sheet.household.members)
        chips.show_choices(tuple((one, self._choice_words(question, one)) for one in choices))
        chips.setVisible(line.state == State.GIVEN)

    def _toggle(self, question: str, entry: Entry) -> None:
        self._screen.toggle(self.rows[question].place, entry)

    def _choice_words(self, question: Question, choice: Choice) -> str:
        title = self._faces.wording.option(question.id, choice.code)
        if not choice.name:
            return title
        return self._kit.texts.say("visit.panel.of_member", title=title, name=choice.name)

    def _show_foot(self, block: Block) -> None:
        """Buttons that answer several questions at once."""
        if self._foot is not None:
            self._foot.hide()
            self._foot.deleteLater()
            self._foot = None
        acts = [
            ("keep_all", "visit.keep_all", block.earlier if block.earlier > 1 else 0),
            ("rest_none", "visit.rest_none", block.not_asked if block.not_asked > 1 else 0),
        ]
        if not any(count for _, _, count in acts):
            return
        self._foot = QWidget(self)
        line = QHBoxLayout(self._foot)
        line.setContentsMargins(12, 4, 12, 6)
        line.addStretch(1)
        for what, key, count in acts:
            if count:
                press = button(self._kit.texts.say(key, n=count), "quiet", small=True)
                press.clicked.connect(lambda _on=False, w=what: self.asked.emit(w, self._block))
                line.addWidget(press)
        self._column.addWidget(self._foot)


class SectionPanel(QWidget):
    """made: told every new row; asked: (what, block or member id or None)."""

    made = Signal(object)
    asked = Signal(str, object)

    def __init__(
        self,
        code: str,
        kit: Kit,
        screen: VisitScreen,
        faces: Faces,
        words: AnswerWords,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.code = code
        self._kit, self._screen, self._faces, self._words = kit, screen, faces, words
        self.blocks: dict[str, BlockFrame] = {}
        self._cards: dict[str, MemberCard] = {}
        self._faces_shown: tuple[Card, ...] = ()
        self.unit: ChoiceList | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addLayout(self._build_head())
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._column.addLayout(self._grid)
        self._card = frame("card", self)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._column.addWidget(self._card)
        self._odd = Notice("range", "")
        self._odd.hide()
        self._column.addWidget(self._odd)
        self._below = QVBoxLayout()
        self._column.addLayout(self._below)

    def _build_head(self) -> QHBoxLayout:
        say = self._kit.texts.say
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Words(say(f"visit.section.{self.code}"), "h1"))
        hint = Words(say(f"visit.section_hint.{self.code}"), "small", "text-2", elide=True)
        head.addWidget(hint, 1)
        if self.code in _MONEY:
            options = [Option(unit.name, say(f"visit.unit.{unit.name}")) for unit in Unit]
            self.unit = ChoiceList(say("visit.unit"), options)
            self.unit.chosen.connect(lambda code: self._screen.choose_unit(Unit[code]))
            head.addWidget(self.unit)
        return head

    def show_again(self) -> None:
        """The section as it stands."""
        reader, screen = self._screen.reader, self._screen
        self._show_cards(cards_of(reader, self.code, screen.member))
        blocks = blocks_of(reader, self.code, screen.member, screen.typing)
        keys = [block.key for block in blocks]
        for place, block in enumerate(blocks):
            self._frame_of(block, place).show_block(block)
        for key, shown in self.blocks.items():
            shown.setVisible(key in keys)
        if self.unit is not None:
            self.unit.show_code(screen.typing.unit.name)
        if self.code == "family":
            self._show_odd()

    def _show_odd(self) -> None:
        """A household that can hardly be is a question, not a block."""
        asked = self._screen.oddities
        self._odd.setVisible(bool(asked))
        self._odd.show_text("\n".join(self._kit.texts.of(one) for one in asked))

    def _frame_of(self, block: Block, place: int) -> BlockFrame:
        """The frame of a block, made when it is first needed."""
        made = self.blocks.get(block.key)
        if made is None:
            made = self.blocks[block.key] = self._make(block)
            self._rows.insertWidget(place, made)
        return made

    def _make(self, block: Block) -> BlockFrame:
        made = BlockFrame(self._kit, self._screen, self._faces, self._words, self._card)
        made.made.connect(self.made)
        made.asked.connect(self.asked)
        if block.kind == "add":
            words = self._kit.texts.say(f"visit.add_row.{block.row_kind}")
            press = button(words, "quiet", icon="plus", small=True)
            press.clicked.connect(lambda: self.asked.emit("add_row", block.row_kind))
            _only(made, press)
        elif block.kind == "sensitive":
            note = Notice("info", self._kit.texts.say("visit.sensitive_waits"))
            press = button(self._kit.texts.say("visit.sensitive_ask"), "secondary", small=True)
            press.clicked.connect(lambda: self.asked.emit("sensitive", None))
            note.acts.addWidget(press)
            _only(made, note)
        return made

    # -- people ---------------------------------------------------------------------------------

    def _show_cards(self, cards: tuple[Card, ...]) -> None:
        if cards == self._faces_shown:
            return
        who = [(card.member, card.name, card.age, card.relation) for card in cards]
        if who != [(one.member, one.name, one.age, one.relation) for one in self._faces_shown]:
            self._build_cards(cards)
        self._faces_shown = cards
        for card in cards:
            shown = self._cards[card.member]
            shown.setChecked(card.is_chosen)
            shown.show_left(self._kit.texts.say("visit.left", n=card.left), card.left)

    def _build_cards(self, cards: tuple[Card, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._cards = {}
        for place, card in enumerate(cards):
            made = self._make_card(card)
            self._cards[card.member] = made
            self._grid.addWidget(made, place // _CARDS_PER_ROW, place % _CARDS_PER_ROW)
        for column in range(_CARDS_PER_ROW):
            self._grid.setColumnStretch(column, int(column < min(len(cards), _CARDS_PER_ROW)))
        add = icon_button("user-plus", self._kit.texts.say("visit.add_member"))
        add.clicked.connect(lambda: self.asked.emit("add_member", None))
        self._grid.addWidget(add, 0, _CARDS_PER_ROW)
        self._build_member_acts()

    def _make_card(self, card: Card) -> MemberCard:
        say = self._kit.texts.say
        name = card.name or say("visit.nameless")
        relation = self._faces.wording.option("relation", card.relation) if card.relation else ""
        spoken = say("visit.card_spoken", name=name, relation=relation, left=card.left)
        age = str(card.age) if card.age is not None else "?"
        made = MemberCard(age, name, relation, spoken)
        made.clicked.connect(lambda: self.asked.emit("member", card.member))
        return made

    def _build_member_acts(self) -> None:
        """Changing and removing the member chosen, in the section of the family."""
        if self.code != "family" or self._below.count():
            return
        line = QHBoxLayout()
        line.addStretch(1)
        say = self._kit.texts.say
        for what, words, icon in (
            ("edit_member", say("visit.edit_member"), "pencil-line"),
            ("remove_member", say("visit.remove_member"), "trash-2"),
        ):
            press = button(words, "quiet", icon=icon, small=True)
            press.clicked.connect(lambda _on=False, w=what: self.asked.emit(w, None))
            line.addWidget(press)
        self._below.addLayout(line)

    def all_rows(self) -> Iterator[QuestionRow]:
        """The rows on screen."""
        for block in self.blocks.values():
            yield from block.rows.values()


def _only(block: BlockFrame, widget: QWidget) -> None:
    """A block that is one widget."""
    layout = block.layout()
    assert layout is not None
    layout.setContentsMargins(8, 6, 8, 8)
    layout.addWidget(widget)
