"""The consent gate (04d), the consents of a visit, and asking for one more while it goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.dates import clock_words, full_day_words
from ui.screens.visit.consents import TEXT_VERSION
from ui.screens.visit.gate import GateScreen
from ui.theme.tokens import layout
from ui.views.consent.giver import GiverFields
from ui.views.consent.take import kind_line
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import Card, frame
from ui.widgets.dialog import Dialog
from ui.widgets.icon_mark import IconMark
from ui.widgets.note_edit import NoteEdit
from ui.widgets.words import Words


class GatePage(QWidget):
    """Three ways on: consent, only reckoning, danger to life. danger: asked for the reason."""

    danger = Signal()

    def __init__(self, gate: GateScreen, kit: Kit) -> None:
        super().__init__()
        self._gate, self._kit = gate, kit
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("scrolled")
        self._column = QVBoxLayout(page)
        margin = layout("pagePadding")
        self._column.setContentsMargins(margin, 14, margin, 8)
        self._column.setSpacing(10)
        self._build_head()
        self._column.addWidget(self._build_consents())
        self._column.addLayout(self._build_other_ways())
        self._column.addStretch(1)
        scroll.setWidget(page)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._build_foot())
        gate.listeners.add(self.show_again)
        self.show_again()

    def _build_head(self) -> None:
        say = self._kit.texts.say
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Words(say("gate.title"), "h1"))
        head.addWidget(Words(say("gate.second"), "small", "text-2", elide=True), 1)
        self._column.addLayout(head)
        card = frame("chosen")
        line = QHBoxLayout(card)
        line.setContentsMargins(14, 10, 14, 10)
        line.setSpacing(8)
        line.addWidget(IconMark("message-circle", "primary", 17))
        line.addWidget(Words(say("visit.ask_like_this"), "small", "primary", weight=600))
        line.addWidget(Words(f"“{say('gate.say')}”", "small", wrap=True), 1)
        self._column.addWidget(card)

    def _build_consents(self) -> Card:
        say = self._kit.texts.say
        card = Card()
        self.general = Segments(
            say("gate.general"), [Option("yes", say("gate.yes")), Option("no", say("gate.no"))]
        )
        self.general.chosen.connect(self._choose_general)
        card.body.addLayout(kind_line(say("gate.general"), say("gate.general_text"), self.general))
        self.giver = GiverFields(
            self._kit, self._gate.household, self._gate.general, self._gate.statements
        )
        now = self._kit.clock.now()
        self.giver.right.addWidget(Words(say("gate.text_and_time"), "small", "text-2", weight=600))
        version = say("gate.text_version", version=TEXT_VERSION)
        self.giver.right.addWidget(Words(version, "small", "text-2"))
        today = say("gate.today_at", at=clock_words(now))
        self.giver.right.addWidget(Words(today, "small", "text-2"))
        until = say("consent.until", day=full_day_words(self._gate.general.until(now.date())))
        self.giver.right.addWidget(Words(until, "small", "text-2"))
        card.body.addWidget(self.giver)
        card.body.addWidget(frame("rule"))
        self.sensitive = Segments(
            say("gate.sensitive"),
            [
                Option("given", say("gate.yes")),
                Option("refused", say("gate.no")),
                Option("later", say("gate.later"), "info", "info-bg"),
            ],
        )
        self.sensitive.chosen.connect(self._gate.choose_sensitive)
        card.body.addLayout(
            kind_line(say("gate.sensitive"), say("gate.sensitive_text"), self.sensitive)
        )
        card.body.addWidget(frame("rule"))
        card.body.addWidget(Words(say("gate.agencies"), "small", "text-2", wrap=True))
        return card

    def _build_other_ways(self) -> QHBoxLayout:
        say = self._kit.texts.say
        row = QHBoxLayout()
        row.setSpacing(12)
        self.reckon = button(say("gate.reckon"), "secondary", small=True)
        self.reckon.clicked.connect(self._gate.only_reckon)
        self.first = button(say("gate.danger"), "danger", small=True)
        self.first.clicked.connect(self.danger)
        for title, text, press in (
            (say("gate.reckon_title"), say("gate.reckon_text"), self.reckon),
            (say("gate.danger_title"), say("gate.danger_text"), self.first),
        ):
            card = Card()
            card.body.addWidget(Words(title, "body", weight=600, wrap=True))
            card.body.addWidget(Words(text, "small", "text-2", wrap=True))
            line = QHBoxLayout()
            line.addWidget(press)
            line.addStretch(1)
            card.body.addStretch(1)
            card.body.addLayout(line)
            row.addWidget(card, 1)
        return row

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        margin = layout("pagePadding")
        row.setContentsMargins(margin, 6, margin, 10)
        self._said = Words("", "small", "danger", weight=600, wrap=True)
        self._calm = Words(self._kit.texts.say("gate.withdraw"), "small", "text-2")
        row.addWidget(self._calm)
        row.addWidget(self._said, 1)
        row.addStretch(1)
        self.start = button(self._kit.texts.say("gate.start"), "primary")
        self.start.clicked.connect(self._start)
        row.addWidget(self.start)
        return foot

    def _start(self) -> None:
        for field in (self.giver.name, self.giver.relation, self.giver.witness):
            field.commit()
        self._gate.start()

    def _choose_general(self, code: str) -> None:
        if code:
            self._gate.choose_general(is_given=code == "yes")

    def show_again(self) -> None:
        """What was chosen, and what is missing."""
        gate = self._gate
        chosen = {None: "", True: "yes", False: "no"}[gate.general.is_given]
        self.general.show_code(chosen)
        self.giver.show_again()
        answer = {None: "", True: "given", False: "refused"}[gate.sensitive]
        self.sensitive.show_code("later" if gate.asks_sensitive_later else answer)
        self._said.setVisible(gate.said is not None)
        self._calm.setVisible(gate.said is None)
        if gate.said is not None:
            self._said.setText(self._kit.texts.of(gate.said))
        self.start.setEnabled(not gate.is_refused)
        self.start.setToolTip(self._kit.texts.say("gate.refused") if gate.is_refused else "")


class DangerDialog(Dialog):
    """Danger to life: the reason, which is logged, and on."""

    def __init__(self, gate: GateScreen, kit: Kit) -> None:
        say = kit.texts.say
        super().__init__(say("gate.danger_title"), width=560)
        self._gate = gate
        self.body.addWidget(Words(say("gate.danger_text"), "small", "text-2", wrap=True))
        self.body.addWidget(Words(say("gate.danger_reason"), "small", "text-2", weight=600))
        self.reason = NoteEdit(say("gate.danger_reason"), lines=2)
        self.body.addWidget(self.reason)
        self._said = Words("", "small", "danger", weight=600, wrap=True)
        self._said.hide()
        self.body.addWidget(self._said)
        self._kit = kit
        self.go = button(say("gate.danger"), "danger")
        self.go.clicked.connect(self._start)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go)
        self.set_first(self.reason)

    def _start(self) -> None:
        self.reason.commit()
        self._gate.start_in_danger(self.reason.toPlainText())
        if self._gate.wrong == "danger" and self._gate.said is not None:
            self._said.setText(self._kit.texts.of(self._gate.said))
            self._said.show()
            return
        self.close_dialog()
