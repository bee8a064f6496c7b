"""The way back in when the passphrase is forgotten: a code read over the telephone, once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit

from ui.kit import Kit
from ui.screens.unlock import UnlockScreen
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.dialog import Dialog
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words


def recover_dialog(
    kit: Kit, screen: UnlockScreen, start: Callable[[Callable[[Any], Any]], None]
) -> Dialog:
    """Asks for the code and the new passphrase twice; start: begins the opening."""
    say = kit.texts.say
    dialog = Dialog(say("unlock.recover.title"), width=620)
    dialog.body.addWidget(Words(say("unlock.recover.text"), "small", "text-2", wrap=True))
    fields = []
    for name in ("code", "new", "again"):
        words = say(f"unlock.recover.{name}")
        dialog.body.addWidget(Words(words, "small", "text-2", weight=600))
        field = LineEdit(words)
        if name != "code":
            field.setEchoMode(QLineEdit.EchoMode.Password)
        dialog.body.addWidget(field)
        fields.append(field)
    code, new, again = fields
    wrong = Notice("danger", say("unlock.recover.differ"), icon="circle-alert")
    wrong.hide()
    dialog.body.addWidget(wrong)

    def go() -> None:
        for field in fields:
            field.commit()
        wrong.setVisible(new.text() != again.text())
        if code.text() and new.text() and new.text() == again.text():
            work = screen.by_recovery(code.text(), new.text())
            dialog.close_dialog()
            start(work)

    act = button(say("unlock.recover.set"), "primary")
    act.clicked.connect(go)
    again.returnPressed.connect(go)
    close = button(say("frame.close"))
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.foot.addWidget(act)
    dialog.set_primary(act)
    dialog.set_first(code)
    return dialog
