"""The dialog that asks how close two of a family are: one line for each tie of the genogram."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from core.errors import Mistake
from ui.kit import Kit
from ui.screens.case.family.closeness import CODES, ClosenessScreen, TieLine, code_words
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import Notice, frame
from ui.widgets.dialog import Dialog
from ui.widgets.words import Words


class ClosenessDialog(Dialog):
    """kept: told what moved when it is on the disk."""

    def __init__(self, screen: ClosenessScreen, kit: Kit, kept: Callable[[object], None]) -> None:
        say = kit.texts.say
        super().__init__(say("family.close.title"), width=700)
        self._screen, self._kit, self._kept = screen, kit, kept
        self.body.addWidget(Words(say("family.close.text"), "small", "text-2", wrap=True))
        self.choices: list[Segments] = []
        for line in screen.lines:
            self._add(line)
        self.wrong = Notice("range", "", icon="circle-alert")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        keep = button(say("family.close.keep"), "primary", icon="check")
        keep.clicked.connect(self._keep)
        leave = button(say("frame.close"))
        leave.clicked.connect(self.close_dialog)
        self.foot.addStretch(1)
        self.foot.addWidget(leave)
        self.foot.addWidget(keep)
        self.set_primary(keep)

    def _add(self, line: TieLine) -> None:
        texts = self._kit.texts
        shown = frame("row")
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        names = texts.of(line.names)
        column.addWidget(Words(names, "small", weight=600, wrap=True))
        choice = Segments(names, [Option(code, texts.of(code_words(code))) for code in CODES])
        choice.show_code(line.code)
        choice.chosen.connect(lambda code: self._screen.choose(line.pair, code))
        self.choices.append(choice)
        column.addWidget(choice)
        self.body.addWidget(shown)

    def _keep(self) -> None:
        try:
            changes = self._screen.keep()
        except Mistake as mistake:
            self.wrong.show_text(self._kit.texts.of(mistake.sentence))
            self.wrong.show()
            return
        self.close_dialog()
        if changes is not None:
            self._kept(changes)
