"""The keys that work everywhere; and the guides of every screen, to be read in peace."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.help.guides import GUIDED, guide_of
from ui.views.help.keys import answering, everywhere, key_table
from ui.widgets.card import Card
from ui.widgets.words import Words


class KeysPart(QWidget):
    """Everywhere, and in the answers of a visit."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        say = kit.texts.say
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for title, hints in (
            ("frame.keys.everywhere", everywhere(kit)),
            ("help.keys.answering", answering(kit)),
        ):
            card = Card(say(title))
            card.body.addWidget(key_table(hints))
            column.addWidget(card)
        column.addWidget(Words(say("settings.keys.more"), "small", "text-2", wrap=True))
        column.addStretch(1)


class HelpPart(QWidget):
    """One card per screen."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for place in GUIDED:
            guide = guide_of(place)
            card = Card(kit.texts.of(guide.title))
            for step in guide.steps:
                card.body.addWidget(Words(kit.texts.of(step), "small", wrap=True))
            column.addWidget(card)
        column.addStretch(1)
