"""Finds texts that a person could not read whole on a screen."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget

from ui.widgets.badge import Badge
from ui.widgets.words import Words


def cut_texts(page: QWidget) -> list[str]:
    """Visible labels, badges and buttons with less room than they need, or partly outside `page`.

    What a scrolled area holds may lie outside its view; what is elided on purpose shows itself
    whole in its tooltip.
    """
    labels: list[Words | Badge] = [*page.findChildren(Words), *page.findChildren(Badge)]
    presses = page.findChildren(QPushButton)
    found = [part for part in labels if _is_squeezed(part) or _is_outside(part, page)]
    narrow = [press for press in presses if press.width() < press.sizeHint().width()]
    return [part.text() for part in [*found, *narrow] if part.isVisible() and part.text()]


def _is_squeezed(part: Words | Badge) -> bool:
    if part.wordWrap():
        return part.height() < part.heightForWidth(part.width())
    return not part.toolTip() and part.width() < part.minimumSizeHint().width()


def _is_outside(part: QWidget, page: QWidget) -> bool:
    widget: QWidget | None = part
    while widget is not None and widget is not page:
        if isinstance(widget, QAbstractScrollArea):
            return False
        widget = widget.parentWidget()
    return not page.rect().contains(QRect(part.mapTo(page, QPoint(0, 0)), part.size()))
