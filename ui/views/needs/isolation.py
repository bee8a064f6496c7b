"""The checklist of loneliness and isolation, one member at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.casework.needs.forms import CHOICES, Check, CheckPart
from ui.kit import Kit
from ui.screens.needs.screen import NeedsScreen
from ui.screens.needs.words import check_words, choice_words, sheet_words, who_words
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import Card, Notice, frame
from ui.widgets.choice_list import ChoiceList
from ui.widgets.words import Words

SIDE = 360


class CheckLine(QFrame):
    """One item with its answers. A star says that a yes is told at once."""

    answered = Signal(object, object)

    def __init__(self, kit: Kit, item: Check, *, is_last: bool) -> None:
        super().__init__()
        self.item = item
        self.setProperty("kind", "last" if is_last else "row")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(12)
        said = kit.texts.of(check_words(item, kit.texts.language))
        row.addWidget(Words(said, wrap=True), 1)
        if item.star:
            star = Words(kit.texts.say("needs.check.star"), "caption", "danger", weight=600)
            row.addWidget(star)
        options = [
            Option(str(value), kit.texts.of(choice_words(item, value)))
            for value in CHOICES[item.answers]
        ]
        self.choice = Segments(said, options)
        self.choice.chosen.connect(
            lambda code: self.answered.emit(self.item, int(code) if code else None)
        )
        row.addWidget(self.choice)


class SheetCard(Card):
    """What the sheet comes to; with gaps it comes to nothing and says which are left."""

    asked = Signal()

    def __init__(self, screen: NeedsScreen, kit: Kit) -> None:
        super().__init__(kit.texts.say("needs.check.result"), icon="clipboard-list")
        self._screen, self._kit = screen, kit
        self._state = Words("", weight=600, wrap=True)
        self._missing = Words("", "small", "text-2", wrap=True)
        self._group = Words("", "h2", wrap=True)
        self._services = Words("", "small", "text-2", wrap=True)
        self.alert = Notice("danger", "", icon="siren")
        guide = button(kit.texts.say("needs.guide"), "secondary", small=True)
        guide.clicked.connect(self.asked)
        for part in (self.alert, guide, self._state, self._missing, self._group, self._services):
            self.body.addWidget(part)
        self._guide = guide
        source = Words(kit.texts.say("needs.check.source"), "caption", "text-3", wrap=True)
        self.body.addWidget(source)

    def show_again(self) -> None:
        """The sheet as it stands."""
        texts, sheet = self._kit.texts, self._screen.own_sheet
        if sheet is None:
            return
        form, language = self._screen.checklist, texts.language
        self._state.setText(texts.of(sheet_words(sheet)))
        numbers = [form.item(one).number for one in sheet.missing]
        self._missing.setText(texts.say("needs.check.left", items=", ".join(numbers)))
        self._missing.setVisible(sheet.is_begun and bool(numbers))
        group = form.group(sheet.group) if sheet.group is not None else None
        self._group.setVisible(group is not None)
        self._services.setVisible(group is not None)
        if group is not None:
            self._group.setText(group.title.of(language))
            services = group.services.of(language)
            self._services.setText(texts.say("needs.check.services", services=services))
        stars = [texts.of(check_words(form.item(one), language)) for one in sheet.stars]
        self.alert.setVisible(bool(stars))
        self._guide.setVisible(bool(stars))
        if stars:
            self.alert.show_text(texts.say("needs.check.alert", items=" / ".join(stars)))


class IsolationPage(QWidget):
    """asked: the guide, by a star or by the person."""

    asked = Signal()

    def __init__(self, screen: NeedsScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._parts())
        row.addWidget(scroll, 1)
        side = QVBoxLayout()
        self.sheet = SheetCard(screen, kit)
        self.sheet.setFixedWidth(SIDE)
        self.sheet.asked.connect(self.asked)
        side.addWidget(self.sheet)
        side.addStretch(1)
        row.addLayout(side)
        self.show_again()

    def _parts(self) -> QWidget:
        page = QWidget()
        page.setObjectName("scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        column.addWidget(self._who())
        self.lines: list[CheckLine] = []
        for part in self._screen.checklist.parts:
            column.addWidget(self._part(part))
        column.addStretch(1)
        return page

    def _who(self) -> QWidget:
        say, people = self._kit.texts.say, self._screen.file.household.members
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Words(say("needs.check.who"), "small", "text-2", weight=600))
        named = [(one.id, self._kit.texts.of(who_words(one.name))) for one in people]
        self.person = ChoiceList(say("needs.check.who"), [Option(*one) for one in named])
        self.person.chosen.connect(self._screen.choose_person)
        line.addWidget(self.person)
        line.addStretch(1)
        return box

    def _part(self, part: CheckPart) -> Card:
        card = Card(part.title.of(self._kit.texts.language))
        card.hold_rows()
        if part.about is not None:
            about = frame("row")
            held = QHBoxLayout(about)
            held.setContentsMargins(14, 6, 14, 8)
            said = part.about.of(self._kit.texts.language)
            held.addWidget(Words(said, "small", "text-2", wrap=True))
            card.body.addWidget(about)
        for number, item in enumerate(part.items, start=1):
            line = CheckLine(self._kit, item, is_last=number == len(part.items))
            line.answered.connect(self._answered)
            self.lines.append(line)
            card.body.addWidget(line)
        return card

    def _answered(self, item: Check, value: int | None) -> None:
        texts = self._kit.texts
        title = texts.of(check_words(item, texts.language))
        name = self._screen.name_of(self._screen.person)
        alert = texts.say("needs.check.todo", name=name, item=title)
        if self._screen.answer(item, value, alert):
            self.asked.emit()

    def show_again(self) -> None:
        """The answers as they stand."""
        may = self._screen.may_judge and self._screen.person is not None
        self.person.show_code(self._screen.person or "")
        for line in self.lines:
            value, _ = self._screen.answer_of(line.item.id)
            line.choice.show_code("" if value is None else str(value))
            line.choice.setEnabled(may)
        self.sheet.show_again()

    def focus_first(self) -> None:
        """The first item without an answer."""
        for line in self.lines:
            if self._screen.answer_of(line.item.id)[0] is None and line.choice.isEnabled():
                line.choice.focus_first()
                return
        self.person.focus_first()
