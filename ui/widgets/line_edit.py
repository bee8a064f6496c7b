"""One-line fields that lose no syllable: a composed syllable counts as typed (ui in Korean)."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.look import look


class LineEdit(QLineEdit):
    """A field that says what is typed while it is typed, a syllable under composition included.

    typed: the text so far, at every key, for drafts and live reading;
    committed: the text as it stands when Enter is pressed or the field is left, if it changed;
    state_typed: `?`, `/` or `!` stood for an answer state (only with take_states).
    """

    typed = Signal(str)
    committed = Signal(str)
    state_typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._composing = ""
        self._last = ""
        self._states: dict[str, str] = {}
        self._unit = ""
        self.setProperty("ring", "field")
        self.textEdited.connect(lambda _text: self.typed.emit(self.whole_text()))

    def take_states(self, keys: dict[str, str]) -> None:
        """Let these keys stand for answer states: {"?": "unknown", …}."""
        self._states = keys

    def show_unit(self, unit: str) -> None:
        """Print a unit inside the field, at its right end."""
        if unit == self._unit:
            return
        self._unit = unit
        width = QFontMetricsF(look().font("small")).horizontalAdvance(unit)
        self.setTextMargins(0, 0, round(width) + 8 if unit else 0, 0)
        self.update()

    @property
    def unit(self) -> str:
        """The unit printed inside."""
        return self._unit

    def show_text(self, text: str) -> None:
        """Show a text as the field's settled content, without telling anybody."""
        self._composing = ""
        self._last = text
        if self.text() != text:
            self.setText(text)

    def restore(self, text: str) -> None:
        """Show what was being typed before: it is committed when the field is left."""
        self._composing = ""
        if self.text() != text:
            self.setText(text)

    def show_wrong(self, wrong: bool, why: str = "") -> None:
        """Border in danger, and why, tied to the field for assistive technology."""
        if self.property("wrong") != ("true" if wrong else "false"):
            self.setProperty("wrong", "true" if wrong else "false")
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAccessibleDescription(why)

    def whole_text(self) -> str:
        """What is on screen: the text with the syllable under composition put in its place."""
        at = self.cursorPosition()
        return self.text()[:at] + self._composing + self.text()[at:]

    def commit(self) -> None:
        """Settle the syllable under composition and tell `committed` if the text changed."""
        if self._composing:
            event = QInputMethodEvent()
            event.setCommitString(self._composing)
            QCoreApplication.sendEvent(self, event)
        if self.text() != self._last:
            self._last = self.text()
            self.committed.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """With nothing typed, undo and redo are the form's, not the field's."""
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and self.whole_text() == self._last:
            for keys in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
                if event.matches(keys):
                    event.ignore()
                    return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._composing = event.preeditString()
        self.typed.emit(self.whole_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in self._states and not self._composing:
            self.state_typed.emit(self._states[event.text()])
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.commit()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unit:
            painter = QPainter(self)
            painter.setFont(look().font("small"))
            painter.setPen(look().color("text-2" if self.isEnabled() else "text-3"))
            box = self.rect().adjusted(0, 0, -10, 0)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, self._unit)
