"""Typing as a person does, Hangul included.

QTest.keyClicks with Hangul ends the process, so keys are sent as events, and composed syllables
as an input method sends them.
"""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

_KEYS = {"?": Qt.Key.Key_Question, "/": Qt.Key.Key_Slash, "!": Qt.Key.Key_Exclam}


def compose(widget: QWidget, syllable: str) -> None:
    """A syllable under composition: on screen, not yet in the text."""
    QCoreApplication.sendEvent(widget, QInputMethodEvent(syllable, []))


def settle(widget: QWidget, syllable: str) -> None:
    """The input method hands over a finished syllable."""
    event = QInputMethodEvent()
    event.setCommitString(syllable)
    QCoreApplication.sendEvent(widget, event)


def type_text(widget: QWidget, text: str) -> None:
    """Each sign as one key press, or as a settled syllable if it is Hangul."""
    for sign in text:
        if ord(sign) > 0x7F:
            settle(widget, sign)
        else:
            press(widget, _KEYS.get(sign, ord(sign.upper())), text=sign)


def press(
    widget: QWidget,
    key: int,
    *,
    text: str = "",
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """One key down and up, straight to the widget."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
