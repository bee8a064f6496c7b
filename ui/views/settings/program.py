"""About the program: its version, what it may be used for, whose work it stands on."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.version import VERSION
from ui.kit import Kit
from ui.views.settings.rows import Rows
from ui.widgets.words import Words

_LINES = ("advice", "licence", "font", "icons", "outside")


class ProgramPart(QWidget):
    """Version and a few sentences."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        say = kit.texts.say
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        rows = Rows()
        rows.add(say("app.name"), say("settings.program.version", version=VERSION), QWidget())
        for name in _LINES:
            rows.add_wide(Words(say(f"settings.program.{name}"), "small", "text-2", wrap=True))
        column.addWidget(rows)
        column.addStretch(1)
