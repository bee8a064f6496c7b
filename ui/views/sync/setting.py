"""The switch of the syncs that begin by themselves, for the settings."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit import Kit
from ui.views.settings.rows import Rows
from ui.views.settings.switch import Switch


class SyncPart(QWidget):
    """One row: whether the laptop syncs by itself."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        rows = Rows()
        say = kit.texts.say
        rows.add(say("settings.sync_by_itself"), say("settings.sync_by_itself.why"), by_itself(kit))
        column.addWidget(rows)
        column.addStretch(1)


def by_itself(kit: Kit) -> Switch:
    """On or off; an urgent level goes out in both."""
    say = kit.texts.say
    made = Switch(say("settings.sync_by_itself"), say("settings.on"), say("settings.off"))
    made.setObjectName("syncs_by_itself")
    made.setChecked(kit.wishes.syncs_by_itself)
    made.clicked.connect(
        lambda is_on: kit.go.wish(replace(kit.wishes, syncs_by_itself=bool(is_on)))
    )
    return made
