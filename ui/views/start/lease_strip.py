"""Across the page while the laptop has been away for long: how many days are left."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.kit import Kit, Standing
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words


def lease_strip(kit: Kit, standing: Standing) -> QWidget:
    """What stands there until the Center is met; hidden while there is nothing to say."""
    made = QFrame()
    days = standing.days
    if days is None or not days.is_near:
        made.hide()
        return made
    made.setObjectName("lease")
    made.setProperty("kind", "note-range")
    made.setProperty("strip", "true")
    row = QHBoxLayout(made)
    row.setContentsMargins(16, 2, 16, 2)
    row.setSpacing(8)
    row.addWidget(IconMark("clock-alert", "range", 16))
    key = "frame.lease.by_code" if days.is_by_code else "frame.lease"
    words = Words(kit.texts.say(key, n=days.left), "caption", "range", weight=600, wrap=True)
    row.addWidget(words, 1)
    return made
