"""What Tab goes through on a screen, and in which order a person reads it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QWidget
from shiboken6 import isValid

from tests.helpers.typing import press

MOST = 400
"""Presses of Tab after which it counts as never coming round."""
_SLACK = 4
"""Px by which two things may overlap and still stand one after the other."""


def spoken(widget: QWidget) -> str:
    """How a screen reader names it."""
    if isinstance(widget, QComboBox):  # on Linux Qt says what is chosen, the name is a relation
        return widget.accessibleName().strip()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def told(widget: QWidget) -> str:
    """For a failure: class and name."""
    return f"{type(widget).__name__} {spoken(widget)!r}"


@dataclass(frozen=True)
class Round:
    """One round of Tab. order: its stops · hidden: what had the keyboard and could not be seen ·
    bare: what had no ring round it."""

    order: list[QWidget]
    hidden: list[QWidget]
    bare: list[QWidget]

    def still_there(self) -> "Round":
        """Without what was built anew meanwhile."""
        return Round(*([one for one in which if isValid(one)] for which in self._all))

    @property
    def _all(self) -> tuple[list[QWidget], ...]:
        return self.order, self.hidden, self.bare


def tabbed(window: QWidget, ringed: Callable[[], bool] = lambda: True) -> Round:
    """Press Tab until it comes round. ringed: whether a ring is on screen now."""
    found = Round([], [], [])
    for _ in range(MOST):
        here = QApplication.focusWidget()
        assert here is not None, f"the keyboard is nowhere after {found.order[-2:]}"
        if any(here is one for one in found.order):
            first = found.order[0]
            assert here is first, f"Tab goes round from {told(here)}, not from {told(first)}"
            return found.still_there()
        found.order.append(here)
        if is_hidden(here, window):
            found.hidden.append(here)
        if not ringed():
            found.bare.append(here)
        press(here, Qt.Key.Key_Tab, text="\t")
        QApplication.processEvents()
    raise AssertionError(f"Tab does not come round in {MOST} presses")


def reachable(page: QWidget) -> Iterator[QWidget]:
    """What wants the keyboard and is on screen."""
    for widget in page.findChildren(QWidget):
        wants = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if wants and widget.isVisibleTo(page) and widget.isEnabled():
            yield widget


def is_grouped(widget: QWidget) -> bool:
    """One of several of which Tab takes one, arrows the others."""
    if widget.property("ring") == "parent":
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    in_group = group is not None and group.exclusive()
    return in_group or (isinstance(widget, QAbstractButton) and widget.autoExclusive())


def is_hidden(widget: QWidget, window: QWidget) -> bool:
    """Whether nothing of it can be seen, though it has the keyboard."""
    if not widget.isVisible() or widget.width() < 2 or widget.height() < 2:
        return True
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QAbstractScrollArea):
            view = above.viewport()
            place &= QRect(view.mapTo(window, QPoint()), view.size())
        above = above.parentWidget()
    return not place.intersects(window.rect()) or place.isEmpty()


def backwards(order: list[QWidget], window: QWidget) -> list[str]:
    """Pairs of one round in which Tab goes against the order of reading.

    Of the two branches below the nearest common parent the later one may not lie above the earlier
    one, nor at its left in the same line. The round may begin anywhere: it is turned to begin
    where the fewest pairs are wrong.
    """
    order = [one for one in order if one.isVisible()]  # what opens and closes as one comes by
    turns = [order[at:] + order[:at] for at in range(len(order))]
    pages = {widget: _branches(widget, window) for widget in order}
    return min((_wrong(turn, pages) for turn in _likely(turns)), key=len, default=[])


def _likely(turns: list[list[QWidget]]) -> list[list[QWidget]]:
    """Beginnings at the upper left alone, else a long page takes minutes."""
    places = [(turn, turn[0].mapToGlobal(QPoint())) for turn in turns]
    return [turn for turn, _ in sorted(places, key=lambda one: one[1].x() + one[1].y())[:8]]


def _wrong(order: list[QWidget], branches: dict[QWidget, list[QWidget]]) -> list[str]:
    return [
        f"{told(one)} before {told(other)}"
        for one, other in pairwise(order)
        if _is_before(branches[other], branches[one])
    ]


def _branches(widget: QWidget, window: QWidget) -> list[QWidget]:
    """From the window down to the widget."""
    found = []
    above: QWidget | None = widget
    while above is not None and above is not window:
        found.append(above)
        above = above.parentWidget()
    return [window, *reversed(found)]


def _is_before(one: list[QWidget], other: list[QWidget]) -> bool:
    """Whether `one` is read before `other`: where their ways part, it lies above or at the left."""
    pairs = enumerate(zip(one, other, strict=False))
    at = next((number for number, (a, b) in pairs if a is not b), None)
    if at is None:
        return False
    a, b = _place(one[at]), _place(other[at])
    if a.bottom() < b.top() + _SLACK:
        return True
    same_line = a.top() < b.bottom() - _SLACK and b.top() < a.bottom() - _SLACK
    return same_line and a.right() < b.left() + _SLACK


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())
