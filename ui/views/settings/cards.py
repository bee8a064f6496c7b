"""The right column: this laptop, its figures, handing it back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.settings.page import SettingsScreen, Told
from ui.views.settings.handing_back import HandingBackDialog
from ui.widgets.button import button
from ui.widgets.card import Card, frame
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words


class LaptopCards(QWidget):
    """Built anew when something was sent or received."""

    def __init__(self, screen: SettingsScreen, kit: Kit) -> None:
        super().__init__()
        say = kit.texts.say
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_told_card(kit, say("settings.laptop"), "laptop", screen.laptop()))
        column.addWidget(_told_card(kit, say("settings.figures"), "book-open", screen.figures()))
        column.addWidget(_back_card(screen, kit))
        column.addStretch(1)


def _told_card(kit: Kit, title: str, icon: str, lines: Sequence[Told]) -> Card:
    card = Card(title, icon=icon)
    card.body.setSpacing(6)
    for told in lines:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(Words(kit.texts.of(told.name), "small", "text-2"))
        line.addStretch(1)
        if told.icon:
            line.addWidget(IconMark(told.icon, told.tone, 16, beside="small"))
        line.addWidget(Words(kit.texts.of(told.value), "small", told.tone, weight=600))
        card.body.addLayout(line)
    return card


def _back_card(screen: SettingsScreen, kit: Kit) -> QWidget:
    """Refused while records are unsent: the button says so and stands still."""
    say = kit.texts.say
    card = frame("danger")
    body = QVBoxLayout(card)
    body.setContentsMargins(14, 12, 14, 12)
    body.setSpacing(6)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(IconMark("trash-2", "danger", 18))
    head.addWidget(Words(say("settings.back.title"), weight=700, tone="danger"), 1)
    body.addLayout(head)
    key = "settings.back.unsent" if screen.unsent else "settings.back.text"
    why = say(key, n=screen.unsent) if screen.unsent else say(key)
    body.addWidget(Words(why, "small", "text-2", wrap=True))
    act = button(say("settings.back.begin"), "danger", small=True)
    act.setObjectName("hand_back")
    act.setEnabled(not screen.unsent)
    act.setToolTip(why if screen.unsent else "")
    act.clicked.connect(lambda: kit.go.dialog(HandingBackDialog(kit)))
    line = QHBoxLayout()
    line.addWidget(act)
    line.addStretch(1)
    body.addLayout(line)
    return card
