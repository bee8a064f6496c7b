"""Who else uses this computer: their names, each with a lock of their own, and one more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core.office.laptop.people import Place, free_place, others
from ui.kit import Kit
from ui.widgets.button import button
from ui.widgets.dialog import Dialog
from ui.widgets.words import Words


def others_dialog(kit: Kit) -> Dialog:
    """Choose a name, or begin the first run of somebody new."""
    say = kit.texts.say
    dialog = Dialog(say("others.title"), width=520)
    dialog.body.addWidget(Words(say("others.text"), "small", "text-2", wrap=True))
    listed = others(kit.folder)
    for number, place in enumerate(listed):
        dialog.body.addLayout(_line(kit, dialog, place, is_first=number == 0))
    add = button(say("others.add"), icon="user-plus")
    add.setObjectName("others.add")
    add.clicked.connect(lambda: _choose(kit, dialog, Place(free_place(kit.folder), "", "")))
    dialog.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
    if not listed:
        dialog.set_first(add)
    close = button(say("frame.close"))
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    return dialog


def _line(kit: Kit, dialog: Dialog, place: Place, *, is_first: bool) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    name = place.consultant or kit.texts.say("unlock.this_laptop")
    words.addWidget(Words(name, weight=600))
    words.addWidget(Words(place.laptop, "small", "text-2"))
    act = button(kit.texts.say("others.choose"), small=True)
    act.setAccessibleName(f"{name} {kit.texts.say('others.choose')}")
    act.clicked.connect(lambda: _choose(kit, dialog, place))
    row = QHBoxLayout()
    row.addLayout(words, 1)
    row.addWidget(act)
    if is_first:
        dialog.set_first(act)
    return row


def _choose(kit: Kit, dialog: Dialog, place: Place) -> None:
    dialog.close_dialog()
    kit.go.choose(place.folder)
