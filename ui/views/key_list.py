"""F1: the keys of this screen and those that work everywhere (section 5)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.kit import Kit
from ui.views.place import PlaceView
from ui.widgets.button import button
from ui.widgets.dialog import Dialog
from ui.widgets.key_hints import KeyCap, KeyHint
from ui.widgets.words import Words


def everywhere(kit: Kit) -> list[KeyHint]:
    """The keys that the frame itself answers."""
    say = kit.texts.say
    return [
        KeyHint(("Tab", "Shift+Tab"), say("frame.keys.next")),
        KeyHint(("Ctrl+L",), say("frame.keys.lock")),
        KeyHint(("Ctrl+H",), say("frame.keys.hide")),
        KeyHint(("Ctrl +", "Ctrl -"), say("frame.keys.size")),
        KeyHint(("F1",), say("frame.keys.help")),
        KeyHint(("Esc",), say("frame.keys.escape")),
    ]


def key_list(view: PlaceView) -> Dialog:
    """A dialog with both lists."""
    say = view.kit.texts.say
    dialog = Dialog(say("frame.keys.title"), width=680)
    common = everywhere(view.kit)
    known = {hint.keys for hint in common}
    here = view.keys()
    own = [hint for hint in here if hint.keys not in known]
    for title, hints in (("frame.keys.here", own), ("frame.keys.everywhere", common)):
        if hints:
            dialog.body.addWidget(Words(say(title), "h2"))
            dialog.body.addWidget(_table(hints))
    close = button(say("frame.close"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)
    return dialog


def _table(hints: Sequence[KeyHint]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 8)
    grid.setColumnMinimumWidth(0, 190)
    grid.setColumnStretch(1, 1)
    for number, hint in enumerate(hints):
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for key in hint.keys:
            caps.addWidget(KeyCap(key))
        caps.addStretch(1)
        grid.addLayout(caps, number, 0)
        grid.addWidget(Words(hint.words, wrap=True), number, 1)
    return box
