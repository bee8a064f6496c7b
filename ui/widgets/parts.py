"""A scrolled page of parts in a fixed order, each built when it is needed.

What is on screen is built first; the rest follows part by part as soon as the program has nothing
else to do, and at once where somebody goes. What is on screen stays where it is meanwhile.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

_ABOVE = 14
"""Px left free above a part that begins at the top."""


class PartsPage(QScrollArea):
    """codes: the parts in order · first: the part somebody stands in, built before the others ·
    make: makes a part with the parent given. built: told each part put in its place; scrolled: the
    person, or a part that was asked for, moved the page."""

    built = Signal(str)
    scrolled = Signal(int)

    def __init__(
        self,
        codes: tuple[str, ...],
        first: Callable[[], str],
        make: Callable[[str, QWidget], QWidget],
        margin: int,
    ) -> None:
        super().__init__()
        self._codes, self._first, self._make = codes, first, make
        self.parts: dict[str, QWidget] = {}
        self._is_building = False
        self.page = QWidget()
        self.page.setObjectName("scrolled")
        self._column = QVBoxLayout(self.page)
        self._column.setContentsMargins(margin, _ABOVE, margin, 20)
        self._column.setSpacing(22)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.page)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._build_next)

    # -- building -------------------------------------------------------------------------------

    def need(self, code: str) -> None:
        """Build a part now, unless it is there or is none of this page's."""
        if code in self._codes and code not in self.parts:
            self._build(code)

    def complete(self) -> None:
        """Build now whatever is missing."""
        for code in self._from(self._first()):
            self.need(code)

    def _from(self, code: str) -> tuple[str, ...]:
        """All parts: one and what follows it, then what stands above it, upwards."""
        at = self._codes.index(code)
        return self._codes[at:] + self._codes[:at][::-1]

    def _build_next(self) -> None:
        """One more part; what was asked for meanwhile comes before the next."""
        missing = [code for code in self._from(self._first()) if code not in self.parts]
        if missing:
            self._build(missing[0])
            self._rest.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is taken away builds nothing more by itself."""
        super().hideEvent(event)
        self._rest.stop()

    def _build(self, code: str) -> None:
        was_building, self._is_building = self._is_building, True
        with self.holding(self._anchor()):
            part = self._make(code, self.page)
            place = sum(one in self.parts for one in self._codes[: self._codes.index(code)])
            self.parts[code] = part
            self._column.insertWidget(place, part)
            part.show()
            self.built.emit(code)
        self._is_building = was_building

    # -- what is on screen ----------------------------------------------------------------------

    @contextmanager
    def holding(self, widget: QWidget | None) -> Iterator[None]:
        """A widget of the page stays where it is on screen, whatever changes above it."""
        before = self._height_of(widget)
        yield
        if widget is None or before is None:
            return
        self.settle()
        moved = (self._height_of(widget) or before) - before
        if moved:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def settle(self) -> None:
        """Lay the page out now, its height and the scroll bar too."""
        for _ in range(2):  # a row that finds itself too narrow takes another shape
            self._column.activate()
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def show_part(self, code: str) -> None:
        """Scroll so that a part begins at the top, with all that is seen below it."""
        if code in self._codes:
            self.need(code)
            self._fill(code, lambda: self._top_of(code))
            self.verticalScrollBar().setValue(self._top_of(code))

    def bring(self, widget: QWidget, code: str, below: int) -> None:
        """Scroll until a widget of a part is on screen, with so many px below it."""
        self.ensureWidgetVisible(widget, 0, below)
        self._fill(code, self.verticalScrollBar().value)
        self.ensureWidgetVisible(widget, 0, below)

    def _fill(self, code: str, top: Callable[[], int]) -> None:
        """Build what is seen below a part, and above it where the page ends with it."""
        for one in self._from(code):
            self.settle()
            run = self._run(code)
            above = run[0].y() if run[-1] is self.parts.get(self._codes[-1]) else top()
            if run[-1].geometry().bottom() - above >= self.viewport().height():
                return
            self.need(one)

    def _top_of(self, code: str) -> int:
        return max(0, self.parts[code].y() - _ABOVE)

    def _run(self, code: str) -> list[QWidget]:
        """A part with those above and below it, as far as none is missing between them."""
        run: list[QWidget] = []
        for one in self._codes:
            if one in self.parts:
                run.append(self.parts[one])
            elif self._codes.index(one) > self._codes.index(code):
                break
            else:
                run = []
        return run

    def _anchor(self) -> QWidget | None:
        """What has the keyboard, or the part one stands in, where it is on screen; else the
        uppermost part that is."""
        for here in (QApplication.focusWidget(), self.parts.get(self._first())):
            if here and self.page.isAncestorOf(here) and not here.visibleRegion().isEmpty():
                return here
        top = self.verticalScrollBar().value()
        seen = [part for part in self.parts.values() if part.geometry().bottom() > top]
        return min(seen, key=QWidget.y, default=None)

    def _height_of(self, widget: QWidget | None) -> int | None:
        if widget is None or not widget.isVisibleTo(self):
            return None
        return widget.mapTo(self.page, QPoint()).y()

    def _moved(self, value: int) -> None:
        if not self._is_building:
            self.scrolled.emit(value)
