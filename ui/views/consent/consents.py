"""The consents of a visit as a section of its form, and asking for one more while it goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.people.consent import ConsentKind
from ui.kit import Kit
from ui.screens.visit.screen import VisitScreen
from ui.views.consent.take import TakeConsentDialog
from ui.widgets.button import button
from ui.widgets.card import Card
from ui.widgets.words import Words


class ConsentPanel(QWidget):
    """The section of the consents; asked: the kind to ask for."""

    asked = Signal(object)

    def __init__(self, screen: VisitScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self.setAccessibleName(kit.texts.say("visit.section.consent"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        say = kit.texts.say
        head = QHBoxLayout()
        head.addWidget(Words(say("visit.section.consent"), "h1"))
        head.addWidget(Words(say("visit.section_hint.consent"), "small", "text-2", elide=True), 1)
        papers = button(say("documents.title"), "secondary", small=True, icon="paperclip")
        papers.setObjectName("papers")
        papers.clicked.connect(lambda: kit.go.show("documents", case=screen.file.id))
        head.addWidget(papers)
        column.addLayout(head)
        self._card = Card()
        column.addWidget(self._card)
        self._lines: dict[ConsentKind, tuple[Words, Words, QWidget]] = {}
        for line in screen.consent_lines():
            self._card.body.addLayout(self._line(line.kind))
        self.show_again()

    def focus_first(self) -> None:
        """Its first button takes the keyboard."""
        first = self.findChild(QPushButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, kind: ConsentKind) -> QHBoxLayout:
        say = self._kit.texts.say
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Words(say(f"gate.{kind.value}"), "body", weight=600))
        state, until = Words("", "small", "text-2"), Words("", "small", "text-3")
        row.addWidget(state)
        row.addWidget(until)
        row.addStretch(1)
        press = button(say("visit.sensitive_ask"), "secondary", small=True)
        press.clicked.connect(lambda: self.asked.emit(kind))
        row.addWidget(press)
        self._lines[kind] = (state, until, press)
        return row

    def show_again(self) -> None:
        """The consents as they stand."""
        for line in self._screen.consent_lines():
            state, until, press = self._lines[line.kind]
            state.setText(self._kit.texts.of(line.words))
            until.setText(self._kit.texts.of(line.until) if line.until is not None else "")
            press.setVisible(line.state != "given")


class ConsentDialog(TakeConsentDialog):
    """One more consent while the visit goes on."""

    def __init__(self, screen: VisitScreen, kit: Kit, kind: ConsentKind) -> None:
        super().__init__(kit, screen.sheet.household, kind, screen.ask_consent)
