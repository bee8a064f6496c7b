"""How an answer is known: said, paper seen, estimated, office (3.2); a pill with a menu."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ui.theme.look import look
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

SOURCES = ("said", "paper_seen", "estimated", "office")
_ICONS = {
    "said": "message-circle",
    "paper_seen": "file-check-2",
    "estimated": "equal-approximately",
    "office": "landmark",
}


class SourceChoice(QPushButton):
    """Shows how an answer is known; pressed, offers the other ways.

    words: source -> its word; chosen: told the source that the person chose.
    """

    chosen = Signal(str)

    def __init__(
        self, question: str, words: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pill")
        self.setProperty("corner", 15)
        self._question, self._words = question, words
        self._icon = IconMark(_ICONS["said"], "text-2", 16)
        self._label = Words("", "small", "text-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 9, 0)
        row.setSpacing(5)
        for part in (self._icon, self._label, IconMark("chevron-down", "text-2", 16)):
            row.addWidget(part)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill_menu)
        self.setMenu(menu)
        self.show_source("said")

    def _fill_menu(self) -> None:
        """Only when it is first opened: a page has sixty of these."""
        menu = self.menu()
        if not menu.isEmpty():
            return
        for source in SOURCES:
            action = QAction(look().icon(_ICONS[source], "text-2", 16), self._words[source], menu)
            action.triggered.connect(lambda _on=False, s=source: self._choose(s))
            menu.addAction(action)

    def show_source(self, source: str) -> None:
        """Show a source without telling anybody."""
        self._icon.show_icon(_ICONS[source], "text-2")
        self._label.setText(self._words[source])
        self.setAccessibleName(f"{self._question}, {self._words[source]}")
        self.updateGeometry()

    def _choose(self, source: str) -> None:
        self.show_source(source)
        self.chosen.emit(source)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return QSize(layout.sizeHint().width(), 30)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
