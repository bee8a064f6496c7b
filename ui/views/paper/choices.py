"""The choices beside a paper (09b): reader, print, language, what is in it, what it is for."""

from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from core.casework.papers.kinds import PaperKind, Purpose
from core.errors import WelfareNetError
from ui.kit import Kit
from ui.screens.paper.screen import LANGUAGES, SIZES, Language, PaperScreen, Size
from ui.theme.look import look
from ui.widgets.answer_state import Option, Segments
from ui.widgets.card import Card, Notice
from ui.widgets.choice_list import ChoiceList
from ui.widgets.tick import Tick
from ui.widgets.words import Words

_WIDTH = {"standard": 330, "comfortable": 350, "large": 420}


class PaperChoices(QScrollArea):
    """moved: what a verb moved, for the other screens."""

    moved = Signal(object)

    def __init__(self, screen: PaperScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_WIDTH[look().tokens.size])
        self.ticks: dict[str, Tick] = {}
        self._shown: object = None
        self.show_screen()

    def show_screen(self) -> None:
        """Built anew only where other choices are to be made: the keyboard stays where it is."""
        screen = self._screen
        wanted = (screen.kind, screen.readers)
        if wanted != self._shown:
            self._shown = wanted
            self._build()
        for name, is_in in screen.parts:
            tick = self.ticks[name]
            tick.blockSignals(True)
            tick.setChecked(is_in)
            tick.blockSignals(False)

    def _build(self) -> None:
        say, screen = self._kit.texts.say, self._screen
        card = Card()
        self._column = card.body
        self._what_for()
        if screen.is_for_household:
            self._for_whom()
        else:
            self._label("paper.in_korean")
        self._label("paper.in_it")
        self.ticks = {}
        listed = QVBoxLayout()
        listed.setSpacing(0)
        self._column.addLayout(listed)
        for name, is_in in screen.parts:
            tick = Tick(say(f"paper.part.{screen.kind.value}.{name}"))
            tick.setChecked(is_in)
            tick.toggled.connect(lambda on, part=name: self._put(part, is_in=on))
            self.ticks[name] = tick
            listed.addWidget(tick)
        kind = "sensitive" if screen.kind is PaperKind.APPLICATION else screen.kind.value
        self._column.addWidget(Notice("plain", say(f"paper.notice.{kind}"), icon="shield-check"))
        if screen.sources:
            sources = say("paper.sources", what=", ".join(screen.sources))
            self._column.addWidget(Words(sources, "small", "text-2", wrap=True))
        self._column.addWidget(Words(say("paper.logged"), "small", "text-2", wrap=True))
        self._column.addStretch(1)
        holder = QWidget()
        holder.setObjectName("scrolled")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(card)
        self.setWidget(holder)

    def _what_for(self) -> None:
        say = self._kit.texts.say
        self._label("paper.what_for")
        options = [Option(one.value, say(f"paper.what_for.{one.value}")) for one in Purpose]
        self.purpose = ChoiceList(say("paper.what_for"), options)
        self.purpose.show_code(self._screen.purpose.value)
        self.purpose.chosen.connect(self._screen.choose_purpose)
        self._column.addWidget(self.purpose)

    def _for_whom(self) -> None:
        say, screen = self._kit.texts.say, self._screen
        readers = [Option(member, say("person.name", name=name)) for member, name in screen.readers]
        if readers:
            self._label("paper.reader")
            self.reader = ChoiceList(say("paper.reader"), readers)
            self.reader.show_code(screen.reader or readers[0].code)
            self.reader.chosen.connect(screen.choose_reader)
            self._column.addWidget(self.reader)
        self._label("paper.size")
        self.size_choice = Segments(
            say("paper.size"), [Option(one, say(f"paper.size.{one}")) for one in SIZES]
        )
        self.size_choice.show_code(screen.size)
        self.size_choice.chosen.connect(self._choose_size)
        self._add(self.size_choice)
        self._label("paper.language")
        self.language = Segments(
            say("paper.language"), [Option(one, say(f"paper.language.{one}")) for one in LANGUAGES]
        )
        self.language.show_code(screen.sheet_language)
        self.language.chosen.connect(self._choose_language)
        self._add(self.language)

    def _label(self, key: str) -> None:
        self._column.addWidget(Words(self._kit.texts.say(key), "small", "text-2", weight=600))

    def _add(self, choice: Segments) -> None:
        self._column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)

    # --- choosing: taking a choice back leaves it as it was ---------------------------------

    def _choose_size(self, code: str) -> None:
        if code:
            self._screen.choose_size(cast("Size", code))
        self.size_choice.show_code(self._screen.size)

    def _choose_language(self, code: str) -> None:
        if code:
            self._screen.choose_language(cast("Language", code))
        self.language.show_code(self._screen.sheet_language)

    def _put(self, part: str, *, is_in: bool) -> None:
        moved: Any = None
        try:
            moved = self._screen.choose_part(part, is_in=is_in)
        except WelfareNetError as error:
            self._screen.failed(error.sentence)
        if moved is not None:
            self.moved.emit(moved)
