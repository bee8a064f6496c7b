"""The consents of a case: how each stands, in full with its signature, asked for and taken back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.people.consent import ConsentKind
from ui.kit import Kit
from ui.screens.documents.consent_words import ConsentWords, channel_words, giver_words
from ui.screens.documents.page import DocumentsScreen, KindRow
from ui.widgets.button import button
from ui.widgets.card import Card, frame
from ui.widgets.dialog import Dialog
from ui.widgets.icon_mark import IconMark
from ui.widgets.signature import SignaturePicture
from ui.widgets.words import Words


class ConsentsCard(Card):
    """asked: a Consent to be shown in full, a ConsentRow to be withdrawn, or a kind to ask for."""

    asked = Signal(object)

    def __init__(self, screen: DocumentsScreen, kit: Kit) -> None:
        super().__init__(kit.texts.say("case.consents"), icon="file-check-2")
        self._screen, self._kit = screen, kit
        self.hold_rows()
        for one in screen.consents():
            self.body.addWidget(self._row(one))
        self.body.addWidget(self._foot())
        self.body.addStretch(1)

    def _row(self, one: KindRow) -> QWidget:
        texts, row = self._kit.texts, one.row
        shown = frame("row")
        line = QHBoxLayout(shown)
        line.setContentsMargins(14, 8, 12, 8)
        line.setSpacing(8)
        mark = IconMark(row.icon, row.tone, 18, beside="small")
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(texts.of(row.title), "small", weight=600, wrap=True))
        words.addWidget(Words(texts.of(row.state), "small", "text-2", wrap=True))
        if row.last is not None:
            who = giver_words(row.last, self._screen.household)
            how = texts.say("words.dot", a=who, b=channel_words(row.last))
            words.addWidget(Words(how, "small", "text-2", wrap=True))
        if row.follows is not None:
            words.addWidget(Words(texts.of(row.follows), "caption", "text-3", wrap=True))
        words.addStretch(1)
        line.addLayout(words, 1)
        line.addLayout(self._acts(one))
        return shown

    def _acts(self, one: KindRow) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        if one.row.last is not None:
            column.addWidget(self._act("show", "consent.show", one, one.row.last))
        if one.row.consent is not None:
            column.addWidget(self._act("withdraw", "case.act.withdraw", one, one.row))
        if one.may_ask and one.kind is not ConsentKind.THIRD_PARTY:
            column.addWidget(self._act("ask", "consent.ask", one, one.kind))
        column.addStretch(1)
        return column

    def _act(self, what: str, key: str, one: KindRow, about: object) -> QWidget:
        texts = self._kit.texts
        made = button(texts.say(key), "secondary" if what == "ask" else "quiet", small=True)
        made.setAccessibleName(f"{texts.say(key)}, {texts.of(one.row.title)}")
        made.setObjectName(f"{what}.{one.kind.value}")
        made.clicked.connect(lambda: self.asked.emit(about))
        return made

    def _foot(self) -> QWidget:
        """One more agency may always be asked about."""
        box = frame("last")
        row = QHBoxLayout(box)
        row.setContentsMargins(14, 8, 12, 10)
        more = button(self._kit.texts.say("consent.ask_agency"), small=True, icon="plus")
        more.setObjectName("ask.agency")
        more.clicked.connect(lambda: self.asked.emit(ConsentKind.THIRD_PARTY))
        row.addWidget(more)
        row.addStretch(1)
        return box


def consent_dialog(kit: Kit, told: ConsentWords) -> Dialog:
    """One consent in full."""
    texts = kit.texts
    dialog = Dialog(texts.of(told.title), width=620)
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setColumnStretch(1, 1)
    for number, (name, value) in enumerate(told.lines):
        grid.addWidget(Words(texts.of(name), "small", "text-2"), number, 0)
        grid.addWidget(Words(texts.of(value), "small", weight=600, wrap=True), number, 1)
    dialog.body.addWidget(box)
    if told.signature is not None:
        dialog.body.addWidget(Words(texts.say("consent.signature"), "small", "text-2"))
        dialog.body.addWidget(SignaturePicture(told.signature, texts.say("consent.signature"), 150))
    close = button(texts.say("frame.close"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)
    return dialog
