"""The one motion there is, and only where the person wishes it: panels fade in (2.7)."""

from PySide6.QtCore import QAbstractAnimation, QPropertyAnimation
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from ui.theme.look import look

MILLISECONDS = 120


def fade_in(widget: QWidget) -> None:
    """Let `widget` appear within 120 ms; at once where nothing is to move."""
    if not look().moves:
        return
    effect = QGraphicsOpacityEffect(widget)
    widget.setGraphicsEffect(effect)
    fade = QPropertyAnimation(effect, b"opacity", effect)
    fade.setDuration(MILLISECONDS)
    fade.setStartValue(0.0)
    fade.setEndValue(1.0)
    fade.finished.connect(lambda: widget.setGraphicsEffect(None))  # type: ignore[arg-type]  # takes it away
    fade.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)
