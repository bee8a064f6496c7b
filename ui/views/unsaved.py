"""Asked before the program ends while answers are not on the disk."""

from PySide6.QtCore import Signal

from ui.kit import Kit
from ui.widgets.button import button
from ui.widgets.dialog import Dialog
from ui.widgets.words import Words


class UnsavedDialog(Dialog):
    """Waiting is the primary act; closing nevertheless is said as what it is."""

    close_nevertheless = Signal()

    def __init__(self, kit: Kit) -> None:
        say = kit.texts.say
        super().__init__(say("unsaved.title"), width=600)
        self.body.addWidget(Words(say("unsaved.text"), wrap=True))
        lose = button(say("unsaved.lose"), "danger")
        lose.clicked.connect(self.close_nevertheless)
        stay = button(say("unsaved.stay"), "primary")
        stay.clicked.connect(self.close_dialog)
        self.foot.addWidget(lose)
        self.foot.addStretch(1)
        self.foot.addWidget(stay)
        self.set_primary(stay)
        self.set_first(stay)
