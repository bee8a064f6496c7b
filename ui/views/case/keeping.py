"""Where one was on a page that is built anew: the keyboard, the figure chosen, how far down."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from ui.views.place import scroll_later
from ui.widgets.family.genogram import Genogram


@dataclass(frozen=True, slots=True)
class Spot:
    """kind: class of what had the keyboard, None for nothing on the page · name: how it is read
    aloud · figure: chosen in the genogram · down: px the page was scrolled."""

    kind: type[QWidget] | None
    name: str
    figure: str
    down: int


def spot_on(page: QWidget, scroll: QScrollArea) -> Spot:
    """Where one is now."""
    here = QApplication.focusWidget()
    down = scroll.verticalScrollBar().value()
    drawn = next(iter(page.findChildren(Genogram)), None)
    figure = drawn.current if drawn is not None else ""
    if here is None or not page.isAncestorOf(here):
        return Spot(None, "", figure, down)
    return Spot(type(here), _name(here), figure, down)


def back_to(spot: Spot, page: QWidget, scroll: QScrollArea) -> bool:
    """Go there again; False where what had the keyboard is no longer there."""
    drawn = next(iter(page.findChildren(Genogram)), None)
    if drawn is not None and spot.figure:
        drawn.show_current(spot.figure)
    scroll_later(scroll.verticalScrollBar(), spot.down)
    if spot.kind is None:
        return True
    for widget in page.findChildren(spot.kind):
        is_stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page)
        if is_stop and (isinstance(widget, Genogram) or _name(widget) == spot.name):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False


def _name(widget: QWidget) -> str:
    """How it is read aloud; a word that changes with a press stands in the description."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text
