"""Handing the laptop back: what goes is named, the passphrase is asked, then all is erased."""

from PySide6.QtWidgets import QLineEdit

from core.errors import WelfareNetError
from ui.kit import Kit
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.dialog import Dialog
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words


class HandingBackDialog(Dialog):
    """Nothing happens before the passphrase is right; there is no way back afterwards."""

    def __init__(self, kit: Kit) -> None:
        say = kit.texts.say
        super().__init__(say("settings.back.title"), width=600)
        self._kit = kit
        self.body.addWidget(Words(say("settings.back.what"), wrap=True))
        held = kit.office.holding()
        for lost in (
            say("settings.back.documents", n=held.documents) if held.documents else "",
            say("settings.back.typed", n=held.typed) if held.typed else "",
        ):
            if lost:
                self.body.addWidget(Notice("range", lost))
        self.body.addWidget(Words(say("settings.back.after"), "small", "text-2", wrap=True))
        label = say("settings.back.passphrase")
        self.body.addWidget(Words(label, "small", "text-2", weight=600))
        self.passphrase = LineEdit(label)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self._erase)
        self.body.addWidget(self.passphrase)
        self.wrong = Notice("danger", "", icon="circle-alert")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        stay = button(say("settings.back.stay"))
        stay.clicked.connect(self.close_dialog)
        self.act = button(say("settings.back.erase"), "danger", icon="trash-2")
        self.act.clicked.connect(self._erase)
        self.foot.addStretch(1)
        self.foot.addWidget(stay)
        self.foot.addWidget(self.act)
        self.set_first(self.passphrase)

    def _erase(self) -> None:
        self.passphrase.commit()
        if not self.act.isEnabled():
            return
        self.act.setEnabled(False)
        self.wrong.hide()
        self._kit.go.hand_back(self.passphrase.text(), self._refused)

    def _refused(self, error: Exception) -> None:
        if not self.is_open:
            return
        self.act.setEnabled(True)
        if not isinstance(error, WelfareNetError):
            raise error
        self.wrong.show_text(self._kit.texts.of(error.sentence))
        self.wrong.show()
        self.passphrase.selectAll()
        self.passphrase.setFocus()
