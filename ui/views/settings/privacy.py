"""Privacy: the Center met last, the days left, unsent work as a file, what lies outside."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.settings.privacy import PrivacyScreen
from ui.views.settings.rows import Rows
from ui.views.start.rescue import take_out
from ui.widgets.button import button
from ui.widgets.card import Card
from ui.widgets.words import Words


class PrivacyPart(QWidget):
    """Told when the part is opened."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        screen = PrivacyScreen(kit.office)
        say, of = kit.texts.say, kit.texts.of
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        rows = Rows()
        contact = Words(of(screen.contact()), "small", weight=600)
        rows.add(say("settings.laptop.contact"), say("settings.privacy.contact.why"), contact)
        left = Words(of(screen.left()), "small", weight=600)
        rows.add(say("settings.laptop.without"), of(screen.why_left()), left)
        self.rescue = button(say("settings.privacy.rescue"), icon="save")
        self.rescue.setEnabled(screen.sealed > 0)
        self.rescue.clicked.connect(lambda: take_out(self, kit, screen.take_out))
        rows.add(say("settings.privacy.rescue.title"), of(screen.rescue()), self.rescue)
        column.addWidget(rows)
        outside = Card(say("settings.privacy.outside"), icon="shield-check")
        outside.body.setSpacing(6)
        outside.body.addWidget(
            Words(say("settings.privacy.outside.why"), "small", "text-2", wrap=True)
        )
        for line in screen.outside():
            outside.body.addWidget(Words(of(line), "small", wrap=True))
        column.addWidget(outside)
        column.addStretch(1)
