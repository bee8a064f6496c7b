"""The door at the lock: why nothing is shown, and the two ways in, by contact or by telephone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import LaptopWiped
from ui.kit import Kit
from ui.screens.start.door import DoorScreen
from ui.widgets.button import button
from ui.widgets.card import Notice, frame, rule
from ui.widgets.icon_mark import IconMark
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words


class DoorPanel(QWidget):
    """Shows a DoorScreen. opened: given the office · left: back to the passphrase."""

    def __init__(
        self,
        screen: DoorScreen,
        kit: Kit,
        opened: Callable[[Any], None],
        left: Callable[[], None],
    ) -> None:
        super().__init__()
        self._screen, self._kit, self._opened = screen, kit, opened
        self._is_gone = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.why = Notice("range", "", icon="lock")
        column.addWidget(self.why)
        say = kit.texts.say
        self.contact = button(say("door.contact"), "primary", icon="refresh-cw")
        self.contact.clicked.connect(self._by_contact)
        column.addSpacing(6)
        column.addWidget(self.contact)
        column.addSpacing(4)
        column.addWidget(rule())
        self._build_telephone(column)
        self.wrong = Notice("danger", "", icon="circle-alert")
        column.addWidget(self.wrong)
        column.addWidget(rule())
        column.addLayout(self._unsent())
        back = button(say("door.back"), "quiet", icon="chevron-left", small=True)
        back.clicked.connect(left)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        column.addLayout(row)
        self._end = screen.listeners.add(self._show)
        self._show()

    def _build_telephone(self, column: QVBoxLayout) -> None:
        say = self._kit.texts.say
        column.addWidget(Words(say("door.telephone"), "body", weight=600))
        column.addWidget(Words(say("door.telephone.text"), "small", "text-2", wrap=True))
        shown = frame("chosen")
        inside = QHBoxLayout(shown)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(Words(say("door.number"), "small", "text-2"))
        inside.addStretch(1)
        self.number = Words("", "h1")
        inside.addWidget(self.number)
        column.addWidget(shown)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.answer = LineEdit(say("door.answer"))
        self.answer.setPlaceholderText(say("door.answer"))
        self.answer.returnPressed.connect(self._by_answer)
        row.addWidget(self.answer, 1)
        self.open = button(say("door.open"))
        self.open.clicked.connect(self._by_answer)
        row.addWidget(self.open)
        column.addLayout(row)

    def _unsent(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        mark = IconMark("hard-drive", "text-2", 18, beside="small")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = self._kit.texts.of(self._screen.unsent)
        row.addWidget(Words(words, "small", "text-2", wrap=True), 1)
        return row

    def _show(self) -> None:
        if self._is_gone:
            return
        of, say, screen = self._kit.texts.of, self._kit.texts.say, self._screen
        self.why.show_text(of(screen.why))
        self.number.setText(screen.number)
        self.number.setAccessibleName(f"{say('door.number')} {' '.join(screen.number)}")
        self.wrong.setVisible(screen.said is not None)
        if screen.said is not None:
            self.wrong.show_text(of(screen.said))
        self.contact.setText(say("door.asking" if screen.busy == "contact" else "door.contact"))
        for act in (self.contact, self.open):
            act.setEnabled(not screen.busy)
        if screen.wrong:
            self.answer.selectAll()
            self.answer.setFocus()

    def _by_contact(self) -> None:
        if not self._screen.busy:
            self._start(self._screen.by_contact(), apart=True)

    def _by_answer(self) -> None:
        self.answer.commit()
        if self.answer.text() and not self._screen.busy:
            self._start(self._screen.by_answer(self.answer.text()), apart=False)

    def _start(self, work: Any, *, apart: bool) -> None:
        self._kit.background.start(work, done=self._done, failed=self._failed, apart=apart)

    def _done(self, office: Any) -> None:
        self._opened(office)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, LaptopWiped):
            self._kit.go.toast(self._kit.texts.of(error.sentence))
            self._kit.go.choose(self._kit.folder)
            return
        self._screen.failed(error)

    def gone(self) -> None:
        """The view is put away."""
        self._is_gone = True
        self._end()
