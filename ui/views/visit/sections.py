"""The left column of a visit: sections with their counts, all together, and what to ask later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core.people.answer import State
from ui.kit import Kit
from ui.places import exists
from ui.screens.visit.form import CONSENT, Count
from ui.screens.visit.screen import VisitScreen
from ui.theme.look import look
from ui.theme.tokens import layout
from ui.widgets.button import button
from ui.widgets.card import frame
from ui.widgets.meter import Meter
from ui.widgets.section_list import SectionFace, SectionList
from ui.widgets.words import Words

_ICONS = {
    "family": "users",
    "income": "wallet",
    "property": "landmark",
    "home": "house",
    "debts": "credit-card",
    "expenses": "receipt",
    "health": "heart-pulse",
    "needs": "siren",
    CONSENT: "file-pen-line",
}
_WIDER_WHEN_LARGE = 14


class SectionColumn(QFrame):
    """chosen: a section was pressed; later: the list of what to ask later was asked for."""

    chosen = Signal(str)
    later = Signal()

    def __init__(self, screen: VisitScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self.setProperty("kind", "left")
        wide = _WIDER_WHEN_LARGE if look().tokens.size == "large" else 0
        self.setFixedWidth(layout("sectionList") + wide)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 10)
        column.setSpacing(0)
        self._list = SectionList()
        self._list.chosen.connect(self.chosen)
        column.addWidget(self._list, 1)
        column.addWidget(frame("rule"))
        column.addLayout(self._build_total())

    def _build_total(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 9, 10, 0)
        foot.setSpacing(5)
        line = QHBoxLayout()
        line.addWidget(Words(self._kit.texts.say("visit.all"), "small", weight=600))
        line.addStretch(1)
        self._total = Words("", "small", weight=600)
        line.addWidget(self._total)
        foot.addLayout(line)
        self._meter = Meter(9)
        foot.addWidget(self._meter)
        self._later = button("", "quiet", icon="clock", small=True)
        self._later.setProperty("align", "left")
        self._later.clicked.connect(self.later)
        foot.addWidget(self._later)
        self._needs = button(self._kit.texts.say("needs.open"), "quiet", icon="siren", small=True)
        self._needs.setProperty("align", "left")
        self._needs.clicked.connect(self._to_needs)
        foot.addWidget(self._needs)
        return foot

    def _to_needs(self) -> None:
        """To needs and crisis, when all that was typed stands in the file."""
        screen, show = self._screen, self._kit.go.show
        screen.keep_drafts()
        ids = {"case": screen.file.id, "visit": screen.visit}
        screen.keeper.when_settled(lambda: show("needs", **ids))

    def show_again(self) -> None:
        """Counts as they stand, and the section the form stands in."""
        reader, total = self._screen.reader, Count()
        faces = []
        for code in self._screen.sections:
            count = self._screen.consent_count() if code == CONSENT else reader.count(code)
            if code != CONSENT:
                total += count
            faces.append(self._face(code, count))
        is_open = self._screen.stage != "gate"
        self._needs.setVisible(self._screen.is_kept and exists("needs"))
        self.setEnabled(is_open)
        self.setToolTip("" if is_open else self._kit.texts.say("gate.sections_later"))
        self._list.show_faces(faces)
        self._list.show_current(self._screen.section if is_open else CONSENT)
        said = f"{total.answered} / {total.total}"
        self._total.setText(said)
        name = self._kit.texts.say("visit.all")
        self._meter.show_counts(total.answered, total.open, total.total, f"{name} {said}")
        later = len(reader.with_state(State.LATER))
        self._later.setText(self._kit.texts.say("visit.later", n=later))

    def _face(self, code: str, count: Count) -> SectionFace:
        say = self._kit.texts.say
        name = say(f"visit.section.{code}")
        spoken = say("visit.section_spoken", name=name, total=count.total, answered=count.answered)
        return SectionFace(
            code, _ICONS[code], name, count.answered, count.open, count.total, spoken
        )
