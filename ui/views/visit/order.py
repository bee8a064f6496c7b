"""The order of Tab in a visit: the order of reading, whatever was made first (design system 6)."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.views.visit.section import QuestionRow

_LINE = 30
"""Px by which two fields of one row count as standing in different lines."""


def bind(view: QWidget, keys: str, act: Callable[[], None]) -> None:
    """A shortcut of a view: it rests while a dialog lies over the page."""
    shortcut = QShortcut(
        QKeySequence(keys), view, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    shortcut.activated.connect(act)


class ReadingOrder:
    """regions: bar, sections, form, estimate, as far as they are on screen."""

    def __init__(self, page: QWidget, regions: Callable[[], list[QWidget]]) -> None:
        self._page, self._regions = page, regions

    def stops_in(self, region: QWidget) -> list[QWidget]:
        """What Tab goes through in a region."""
        stops = [
            widget
            for widget in region.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
            and widget.isVisibleTo(self._page)
        ]
        return sorted(stops, key=lambda widget: _reading_place(widget, region))

    def step(self, *, forward: bool) -> QWidget | None:
        """The stop after or before the one that has the keyboard, round and round."""
        here = QApplication.focusWidget()
        stops = [stop for region in self._regions() for stop in self.stops_in(region)]
        if not stops:
            return None
        at = stops.index(here) if here in stops else -1
        return stops[(at + (1 if forward else -1)) % len(stops)]

    def region(self, by: int) -> QWidget | None:
        """The region after or before the one that has the keyboard; one without stops is left."""
        here = QApplication.focusWidget()
        regions = [region for region in self._regions() if self.stops_in(region)]
        if not regions:
            return None
        at = next((n for n, one in enumerate(regions) if here and one.isAncestorOf(here)), -1)
        return regions[(at + by) % len(regions)]


def _reading_place(widget: QWidget, region: QWidget) -> tuple[int, int, int, int]:
    """From above to below, row by row; in a row line by line, from left to right.

    What is scrolled is read whole where it stands, before the buttons below it.
    """
    area: QWidget | None = widget.parentWidget()
    while area is not None and area is not region and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    inside = area.widget() if isinstance(area, QScrollArea) and area is not region else None
    if inside is not None and area is not None and inside.isAncestorOf(widget):
        return (area.mapTo(region, QPoint()).y(), *_place_in(widget, inside))
    return (*_place_in(widget, region), 0)


def _place_in(widget: QWidget, region: QWidget) -> tuple[int, int, int]:
    """Row, line in the row, place in the line."""
    row: QWidget | None = widget
    while row is not None and row is not region and not isinstance(row, QuestionRow):
        row = row.parentWidget()
    at = widget.mapTo(region, QPoint(0, widget.height() // 2))
    if not isinstance(row, QuestionRow):
        return (at.y(), 0, at.x())
    line = widget.mapTo(row, QPoint()).y() // _LINE
    return (row.mapTo(region, QPoint()).y(), line, at.x())
