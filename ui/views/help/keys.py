"""Keys as a table of key caps: those of a screen, those that work everywhere (section 5)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.kit import Kit
from ui.theme.look import look
from ui.widgets.key_hints import KeyCap, KeyHint
from ui.widgets.words import Words

_CAPS = 190
_BODY = 16
"""Px of the body text for which that width is given."""


def everywhere(kit: Kit) -> list[KeyHint]:
    """The keys that the frame itself answers."""
    say = kit.texts.say
    return [
        KeyHint(("Tab", "Shift+Tab"), say("frame.keys.next")),
        KeyHint(("Ctrl+K",), say("frame.keys.find")),
        KeyHint(("Ctrl+L",), say("frame.keys.lock")),
        KeyHint(("Ctrl+H",), say("frame.keys.hide")),
        KeyHint(("Ctrl+Shift+E",), say("frame.keys.together")),
        KeyHint(("Ctrl +", "Ctrl -"), say("frame.keys.size")),
        KeyHint(("Ctrl+,",), say("frame.keys.settings")),
        KeyHint(("F1",), say("frame.keys.help")),
        KeyHint(("Esc",), say("frame.keys.escape")),
    ]


def answering(kit: Kit) -> list[KeyHint]:
    """The keys of an answer in a visit (3.2)."""
    say = kit.texts.say
    return [
        KeyHint(("1", "5"), say("help.keys.states")),
        KeyHint(("?", "/", "!"), say("help.keys.typed")),
        KeyHint(("Del",), say("help.keys.take_back")),
        KeyHint(("Enter",), say("help.keys.enter")),
    ]


def key_table(hints: Sequence[KeyHint]) -> QWidget:
    """Caps at the left, words at the right."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 8)
    grid.setColumnMinimumWidth(0, round(_CAPS * look().px("body") / _BODY))
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
