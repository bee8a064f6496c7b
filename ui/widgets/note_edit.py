"""The field for several lines: notes, summaries, reasons. Loses no syllable, as LineEdit."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NoteEdit(QPlainTextEdit):
    """Text of several lines; Tab leaves the field, Enter makes a line.

    typed: the text so far, at every key, a syllable under composition included;
    committed: the text when the field is left, if it changed.
    """

    typed = Signal(str)
    committed = Signal(str)

    def __init__(self, name: str, *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setProperty("ring", "field")
        self._composing = ""
        self._last = ""
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)
        self.textChanged.connect(self._say_typed)

    def show_text(self, text: str) -> None:
        """Show a text as the field's settled content, without telling anybody."""
        self._composing = ""
        self._last = text
        if self.toPlainText() != text:
            blocked = self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(blocked)

    def whole_text(self) -> str:
        """What is on screen, the syllable under composition in its place."""
        text, at = self.toPlainText(), self.textCursor().position()
        return text[:at] + self._composing + text[at:]

    def commit(self) -> None:
        """Settle the syllable under composition and tell `committed` if the text changed."""
        if self._composing:
            event = QInputMethodEvent()
            event.setCommitString(self._composing)
            QCoreApplication.sendEvent(self, event)
        text = self.toPlainText()
        if text != self._last:
            self._last = text
            self.committed.emit(text)

    def _say_typed(self) -> None:
        self.typed.emit(self.whole_text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._composing = event.preeditString()
        self._say_typed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.commit()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
        super().focusOutEvent(event)
