"""The five standards of Seoul for one home (07b)."""

from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.casework.wording import load_wording
from core.sentence import Sentence
from ui.kit import Kit
from ui.places import exists
from ui.screens.needs.standards import AreaRow, StandardsScreen
from ui.widgets.button import button
from ui.widgets.card import Notice, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_mark import IconMark
from ui.widgets.needs.standard_steps import STEPS, StandardSteps
from ui.widgets.words import Words

_Widths: TypeAlias = tuple[int, int, int]
"""Of the columns for the area, where it stands, and the next act, in px."""

_ICONS = {
    "income": "wallet",
    "housing": "house",
    "care": "hand-helping",
    "health": "heart-pulse",
    "education": "graduation-cap",
}


class StandardsPage(QWidget):
    """asked: a place and the fact that its question fills ("visit", path) or ("estimate", "")."""

    asked = Signal(str, str)

    def __init__(self, screen: StandardsScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self._wording = load_wording(kit.texts.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._scroll)
        self.show_again()

    def show_again(self) -> None:
        """The standards as they were checked last."""
        page = QWidget()
        page.setObjectName("scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 4, 8)
        column.setSpacing(12)
        say, screen = self._kit.texts.say, self._screen
        if screen.said is not None or screen.held is None:
            said = self._kit.texts.of(screen.said) if screen.said is not None else ""
            title = say("needs.standards.none" if said else "estimate.reading")
            column.addWidget(EmptyState("circle-help", title, said, []))
        else:
            self._fill(column)
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _fill(self, column: QVBoxLayout) -> None:
        texts, screen = self._kit.texts, self._screen
        assert screen.summary is not None
        intro = f"{texts.say('needs.standards.intro')} **{texts.of(screen.summary)}**"
        column.addWidget(Notice("plain", intro))
        column.addWidget(self._table())
        column.addLayout(self._gaps())
        notes = QHBoxLayout()
        notes.setSpacing(10)
        notes.addWidget(IconMark("users", "text-2", 17, beside="small"))
        said = " ".join(texts.of(one) for one in screen.notes)
        notes.addWidget(Words(said, "small", "text-2", wrap=True), 1)
        column.addLayout(notes)

    # -- the table ------------------------------------------------------------------------------

    def _table(self) -> QFrame:
        say = self._kit.texts.say
        card = frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        rows = self._screen.rows(self._wording)
        steps = [self._steps(row) for row in rows]
        widths = self._widths(rows, steps)
        head = frame("head")
        line = self._line(head)
        for key, width in zip(("area", "where"), widths, strict=False):
            words = Words(say(f"needs.standards.{key}"), "caption", "text-3", weight=600)
            words.setFixedWidth(width)
            line.addWidget(words)
        for key in ("home", "standard"):
            line.addWidget(Words(say(f"needs.standards.{key}"), "caption", "text-3", weight=600), 1)
        last = Words(say("needs.standards.next"), "caption", "text-3", weight=600)
        last.setFixedWidth(widths[2])
        line.addWidget(last)
        column.addWidget(head)
        for number, (row, step) in enumerate(zip(rows, steps, strict=True), start=1):
            column.addWidget(self._row(row, step, widths, is_last=number == len(rows)))
        return card

    def _widths(self, rows: tuple[AreaRow, ...], steps: list[StandardSteps]) -> _Widths:
        names = [Words(self._kit.texts.of(row.name), weight=600).sizeHint().width() for row in rows]
        acts = [
            button(self._kit.texts.of(row.act.words), small=True).sizeHint().width()
            for row in rows
            if row.act
        ]
        return max(names) + 28, max(step.sizeHint().width() for step in steps), max([110, *acts])

    @staticmethod
    def _line(box: QFrame) -> QHBoxLayout:
        line = QHBoxLayout(box)
        line.setContentsMargins(16, 6, 16, 6)
        line.setSpacing(16)
        return line

    def _steps(self, row: AreaRow) -> StandardSteps:
        texts = self._kit.texts
        words = [texts.say(f"needs.standards.step.{step}") for step in STEPS]
        spoken = f"{texts.of(row.name)}, {texts.of(row.level)}"
        return StandardSteps(
            words, texts.say("needs.standards.step.not_known"), row.possible, spoken
        )

    def _row(self, row: AreaRow, steps: StandardSteps, widths: _Widths, *, is_last: bool) -> QFrame:
        box = frame("last" if is_last else "row")
        line = self._line(box)
        name = QWidget()
        name.setFixedWidth(widths[0])
        named = QHBoxLayout(name)
        named.setContentsMargins(0, 0, 0, 0)
        named.setSpacing(8)
        named.addWidget(IconMark(_ICONS[row.area], "primary", 20))
        named.addWidget(Words(self._kit.texts.of(row.name), weight=600), 1)
        line.addWidget(name)
        steps.setFixedWidth(widths[1])
        line.addWidget(steps)
        line.addWidget(self._home(row), 1)
        line.addWidget(self._standard(row), 1)
        act = self._act(row)
        act.setFixedWidth(widths[2])
        line.addWidget(act)
        return box

    def _home(self, row: AreaRow) -> QWidget:
        of = self._kit.texts.of
        box, column = _column()
        column.addStretch(1)
        for measure in row.measures or (Sentence("needs.standards.nothing_known"),):
            column.addWidget(Words(_capital(of(measure)), "small", weight=600, wrap=True))
        if row.beside:
            said = " · ".join(of(one) for one in row.beside)
            column.addWidget(Words(said, "small", "text-2", wrap=True))
        column.addStretch(1)
        return box

    def _act(self, row: AreaRow) -> QWidget:
        """The next act; an empty place where there is none."""
        of, act = self._kit.texts.of, row.act
        if act is None or not exists(act.place):
            return QWidget()
        press = button(of(act.words), "secondary", small=True)
        press.setToolTip(of(act.spoken))
        press.setAccessibleName(f"{of(act.words)}: {of(act.spoken)}")
        press.clicked.connect(lambda: self.asked.emit(act.place, act.fact))
        return press

    def _standard(self, row: AreaRow) -> QWidget:
        of = self._kit.texts.of
        box, column = _column()
        column.addStretch(1)
        for standard in (*row.minimum, *row.decent):
            column.addWidget(Words(of(standard), "small", "text-2", wrap=True))
        if row.background is not None:
            column.addWidget(Words(of(row.background), "caption", "text-3", wrap=True))
        column.addStretch(1)
        return box

    # -- what is missing ------------------------------------------------------------------------

    def _gaps(self) -> QGridLayout:
        texts = self._kit.texts
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, row in enumerate(self._screen.gaps(self._wording)):
            assert row.gap is not None
            card = frame("card")
            line = QHBoxLayout(card)
            line.setContentsMargins(16, 10, 16, 10)
            line.setSpacing(12)
            tone = "danger" if row.is_known else "range"
            line.addWidget(IconMark(_ICONS[row.area], tone, 22))
            box, column = _column()
            title = texts.say("needs.standards.to_minimum", area=row.name)
            column.addWidget(Words(title, "small", "text-2"))
            column.addWidget(Words(texts.of(row.gap), "small", weight=600, wrap=True))
            line.addWidget(box, 1)
            grid.addWidget(card, place // 3, place % 3)
        for number in range(3):
            grid.setColumnStretch(number, 1)
        return grid


def _capital(words: str) -> str:
    """A line of its own begins with a capital where the language has them."""
    return words[:1].upper() + words[1:]


def _column() -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return box, column
