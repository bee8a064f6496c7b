"""Asks back before a photo or file is erased; the safe button has the keyboard."""

from collections.abc import Callable

from ui.kit import Kit
from ui.widgets.button import button
from ui.widgets.dialog import Dialog
from ui.widgets.words import Words


def erase_dialog(kit: Kit, title: str, erase: Callable[[], None]) -> Dialog:
    """Nothing happens before the second press."""
    say = kit.texts.say
    dialog = Dialog(say("documents.erase.title"), width=560)
    dialog.body.addWidget(Words(title, weight=600, wrap=True))
    dialog.body.addWidget(Words(say("documents.erase.text"), wrap=True))
    leave = button(say("withdraw.leave"))
    leave.clicked.connect(dialog.close_dialog)
    act = button(say("documents.erase.act"), "danger", icon="trash-2")
    act.setObjectName("erase.act")

    def go() -> None:
        dialog.close_dialog()
        erase()

    act.clicked.connect(go)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(leave)
    dialog.foot.addWidget(act)
    dialog.set_first(leave)
    return dialog
