"""The header of a case (03): who, where, how to reach them, and what to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.places import exists
from ui.screens.case.page import CaseScreen
from ui.views.flow import flow_of
from ui.widgets.badge import state_badge, tone_badge
from ui.widgets.button import button
from ui.widgets.icon_mark import IconMark
from ui.widgets.tile import Avatar
from ui.widgets.words import Words


class CaseHead(QFrame):
    """asked: "note", "plan", "paper", "miss", "start", "telephone"."""

    asked = Signal(str)

    def __init__(self, screen: CaseScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit, self._head = screen, kit, screen.head
        self.setProperty("kind", "top")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(14)
        row.addWidget(Avatar(self._head.initials, 48))
        row.addLayout(self._lines(), 1)
        row.addWidget(self._acts())

    def _lines(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._first())
        column.addWidget(self._second())
        return column

    def _first(self) -> QWidget:
        texts, head = self._kit.texts, self._head
        return flow_of(
            Words(texts.of(head.name), "h1"),
            Words(texts.of(head.who), "body", "text-2"),
            state_badge(texts, "crisis", head.level),
            tone_badge(texts.of(head.consultant), "info", "user"),
            across=8,
        )

    def _second(self) -> QWidget:
        of, head = self._kit.texts.of, self._head
        parts = [self._marked("map-pin", of(head.place))]
        if head.telephone:
            parts.append(self._reach())
        parts.append(self._marked("calendar-check", of(head.last_visit)))
        parts += [self._marked("triangle-alert", of(one), "danger") for one in head.cautions]
        return flow_of(*parts, across=14)

    def _reach(self) -> QWidget:
        box = self._marked("phone", self._head.telephone)
        if self._head.is_masked:
            say = self._kit.texts.say
            self.reveal = button(say("case.act.telephone"), "quiet", small=True)
            self.reveal.setAccessibleName(say("case.act.telephone.spoken"))
            self.reveal.clicked.connect(lambda: self.asked.emit("telephone"))
            line = box.layout()
            assert line is not None
            line.addWidget(self.reveal)
        return box

    @staticmethod
    def _marked(icon: str, words: str, tone: str = "text-2") -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(5)
        line.addWidget(IconMark(icon, tone, 16))
        line.addWidget(Words(words, "small", "text-2"))
        return box

    def _acts(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if self._screen.may_miss is not None:
            row.addWidget(self._act("miss", "today.act.missed", None, "quiet"))
        row.addWidget(self._act("note", "case.act.note", "pencil-line"))
        plan = "case.act.plan" if self._screen.planned is None else "case.act.replan"
        row.addWidget(self._act("plan", plan, "calendar-clock"))
        if exists("paper"):
            row.addWidget(self._act("paper", "case.act.paper", "printer"))
        start = "today.act.go_on" if self._screen.is_open else "today.act.start"
        self.start = self._act("start", start, "play", "primary")
        row.addWidget(self.start)
        return box

    def _act(self, what: str, key: str, icon: str | None, kind: str = "secondary") -> QPushButton:
        words = self._kit.texts.say(key)
        if kind == "primary":
            made = button(words, "primary", icon=icon)
        else:
            made = button(words, "quiet" if kind == "quiet" else "secondary", icon=icon)
        made.clicked.connect(lambda: self.asked.emit(what))
        return made
