"""A choice too wide for segments: one line that opens a list; keyboard and reader as everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.theme.look import look
from ui.widgets.answer_state import Option


class ChoiceList(QComboBox):
    """One of several options; nothing is chosen in advance.

    chosen: told the code that the person chose; left: Enter was pressed on a closed list.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("ring", "field")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setPlaceholderText(empty)
        for option in options:
            self.addItem(option.words, option.code)
        self.setCurrentIndex(-1)
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))

    @property
    def code(self) -> str:
        """The code chosen, or ""."""
        return self.currentData() or ""

    def show_code(self, code: str) -> None:
        """Show a choice without telling anybody; a code that is no option shows none."""
        self.setCurrentIndex(self.findData(code))

    def focus_first(self) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        px = 16
        tone = "text-2" if self.isEnabled() else "text-3"
        pixmap = look().pixmap("chevron-down", tone, px, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(self.width() - px - 8, (self.height() - px) // 2, pixmap)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls; the choice stays."""
        event.ignore()
