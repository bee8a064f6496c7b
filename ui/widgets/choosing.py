"""What choices of one among several share: none may be chosen; they are one stop for Tab."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton


def settle_choice(
    buttons: Sequence[QAbstractButton], chosen: QAbstractButton | None, stop: QAbstractButton | None
) -> None:
    """Show the one chosen, or none; only `stop` is reached by Tab."""
    for button in buttons:
        # Exclusive buttons are radio buttons to assistive technology, but refuse "none chosen".
        button.setAutoExclusive(False)
        button.setChecked(button is chosen)
        button.setAutoExclusive(True)
        is_stop = button is stop
        policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)
        button.update()


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Enter presses as Space does; False when the key is another one."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    button.click()
    return True
