"""Two cases side by side (05c, right): what they are, row by row, and what that means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.what_if.compare import Row
from ui.screens.what_if.pair import LIVE, NOW
from ui.screens.what_if.screen import WhatIfScreen
from ui.theme.tokens import Weight
from ui.views.what_if.said import Said, spoken_row
from ui.widgets.answer_state import Option
from ui.widgets.button import button, icon_button
from ui.widgets.card import Card, Notice, rule
from ui.widgets.choice_list import ChoiceList
from ui.widgets.words import Words

_AMOUNT = 98


def refill(choice: ChoiceList, options: list[Option], code: str) -> None:
    """Other options, where they are others; the one of this code is shown."""
    if [(choice.itemData(it), choice.itemText(it)) for it in range(choice.count())] != [
        (one.code, one.words) for one in options
    ]:
        choice.clear()
        for option in options:
            choice.addItem(option.words, option.code)
    choice.show_code(code)


class CompareSide(QWidget):
    """The right column. save: the button that keeps the case of the slider."""

    def __init__(self, screen: WhatIfScreen, said: Said, kit: Kit) -> None:
        super().__init__()
        self._screen, self._said, self._kit = screen, said, kit
        say = kit.texts.say
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.card = Card(say("what_if.compare"), icon="git-compare")
        self.card.hold_rows()
        self.save: QPushButton = button(say("what_if.save"), icon="save", small=True)
        self.card.head.addWidget(self.save)
        self.first = ChoiceList(say("what_if.first"), [])
        self.second = ChoiceList(say("what_if.second"), [])
        for choice in (self.first, self.second):
            choice.chosen.connect(self._chosen)
            choice.setSizeAdjustPolicy(
                ChoiceList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(6)
        self.card.body.addWidget(self._heads())
        self._rows = QWidget()
        self.card.body.addWidget(self._rows)
        column.addWidget(self.card)
        self._notices = QWidget()
        column.addWidget(self._notices)
        self._foot = Words("", "small", "text-3", wrap=True)
        column.addWidget(self._foot)
        column.addStretch(1)
        self._shown: object = None
        self._titles: tuple[str, ...] = ()
        self._cells: list[tuple[Words, Words, Words]] = []

    def _heads(self) -> QWidget:
        heads = QWidget()
        row = QGridLayout(heads)
        row.setContentsMargins(14, 8, 14, 6)
        row.setHorizontalSpacing(8)
        row.setVerticalSpacing(2)
        self._seconds = [Words("", "caption", "text-3", wrap=True) for _ in range(2)]
        self.drops = [
            icon_button("trash-2", self._kit.texts.say("what_if.forget"), "quiet") for _ in range(2)
        ]
        for place, choice in enumerate((self.first, self.second)):
            line = QHBoxLayout()
            line.setSpacing(2)
            line.addWidget(choice, 1)
            line.addWidget(self.drops[place])
            row.addLayout(line, 0, place)
            row.addWidget(self._seconds[place], 1, place, Qt.AlignmentFlag.AlignTop)
            row.setColumnStretch(place, 1)
            self.drops[place].clicked.connect(lambda _on, it=choice: self._drop(it.code))
        return heads

    def _chosen(self, _code: str) -> None:
        self._screen.compare(self.first.code or NOW, self.second.code or LIVE)

    def _drop(self, code: str) -> None:
        name = self._said.case(code)
        self._screen.drop(code)
        self._kit.go.toast(self._kit.texts.say("what_if.forgotten", name=name))

    # -- showing --------------------------------------------------------------------------------

    def show_screen(self) -> None:
        """What the screen says now."""
        screen, pair = self._screen, self._screen.pair
        codes = [NOW, LIVE, *(one.id for one in screen.scenarios)]
        options = [Option(code, self._said.case(code)) for code in codes]
        both = ((self.first, pair.first), (self.second, pair.second))
        for place, (choice, code) in enumerate(both):
            refill(choice, options, code)
            self._seconds[place].setText(self._said.case_second(code))
            self.drops[place].setVisible(screen.scenario(code) is not None)
        self.save.setEnabled(screen.variable is not None)
        rows, notices, medical = screen.rows, screen.notices, self._said.medical()
        shown = (rows, notices, medical)
        if rows and shown != self._shown:
            self._shown = shown
            self._show_rows(rows)
            self._show_notices()
        self._foot.setText(self._foot_words())

    def _foot_words(self) -> str:
        """What the amounts are; while the difference is still being narrowed, that too."""
        say = self._kit.texts.say
        foot = say("what_if.foot")
        if not self._screen.pair.is_reckoning:
            return foot
        return f"{say('estimate.reckoning')} {foot}"

    def _show_rows(self, rows: tuple[Row, ...]) -> None:
        """The same rows get other words; other rows are made anew."""
        titles = tuple(self._kit.texts.of(row.title) for row in rows)
        if titles != self._titles:
            self._titles = titles
            self._make_rows(rows)
            return
        for row, (title, first, second) in zip(rows, self._cells, strict=True):
            first.setText(self._kit.texts.of(row.first))
            second.setText(_arrow(row) + self._kit.texts.of(row.second))
            second.set_tone(_tone(row))
            title.setAccessibleName(self._spoken(row))

    def _make_rows(self, rows: tuple[Row, ...]) -> None:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(14, 0, 14, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self._cells = cells = [self._made(row) for row in rows]
        for place in range(len(rows)):
            grid.addWidget(rule(), 2 * place, 0, 1, 3)
            for column, words in enumerate(cells[place]):
                words.setContentsMargins(0, 4, 0, 4)
                grid.addWidget(words, 2 * place + 1, column)
        self.card.body.replaceWidget(self._rows, made)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = made

    def _made(self, row: Row) -> tuple[Words, Words, Words]:
        of = self._kit.texts.of
        right = Qt.AlignmentFlag.AlignRight
        heavy: Weight = 700 if row.is_total else 400
        plain = "text-3" if row.is_closed else "text"
        title = Words(of(row.title), "small", plain, weight=heavy, wrap=True)
        first = Words(of(row.first), "small", plain, weight=heavy, align=right)
        strong: Weight = 700 if row.is_total else 600
        words = _arrow(row) + of(row.second)
        second = Words(words, "small", _tone(row), weight=strong, align=right)
        for amount in (first, second):
            amount.setMinimumWidth(_AMOUNT)
        title.setAccessibleName(self._spoken(row))
        return title, first, second

    def _spoken(self, row: Row) -> str:
        of = self._kit.texts.of
        return spoken_row(self._kit, of(row.title), of(row.first), of(row.second))

    def _show_notices(self) -> None:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for told in self._screen.notices:
            column.addWidget(Notice(told.kind, self._kit.texts.of(told.words), icon=told.icon))
        if ahead := self._said.medical():
            column.addWidget(Notice("danger", ahead, icon="heart-pulse"))
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self._notices, made)
        self._notices.hide()
        self._notices.deleteLater()
        self._notices = made


def _arrow(row: Row) -> str:
    """More or less, so that colour is never alone."""
    return {"+": "▲ ", "-": "▼ ", "": ""}[row.sign]


def _tone(row: Row) -> str:
    if row.tone != "text":
        return row.tone
    return "text-3" if row.is_closed else "text"
