"""The focus ring: 3 px, 2 px away from the control; on the visit bar in its own yellow (2.3, 6).

One ring per window, drawn above everything, because style sheets cannot paint outside a widget.
A widget says by its property "ring" how it wants it: "field" (no gap), "parent" (round its parent),
"none" (it shows focus by itself); unset: round the widget with the gap.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.theme.look import look
from ui.theme.tokens import read_tokens

_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}


class FocusRing(QWidget):
    """Follows the widget that has the keyboard, inside one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._window = window
        self._watched: list[QWidget] = []
        border = read_tokens()["border"]
        self._width, self._gap = int(border["focus"]), int(border["focusOffset"])
        self._target: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    @property
    def target(self) -> QWidget | None:
        """The widget that the ring stands round, or None."""
        return self._target if self.isVisible() else None

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._unwatch()
        self._target = None
        if new is not None and new.window() is self._window:
            self._target = _ringed(new)
        if self._target is None:
            self.hide()
            return
        self._watch(self._target)
        self._place()

    def _watch(self, target: QWidget) -> None:
        widget: QWidget | None = target
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        target.destroyed.connect(self._gone)

    def _unwatch(self) -> None:
        if self._target is not None and isValid(self._target):
            self._target.destroyed.disconnect(self._gone)
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()

    def _gone(self) -> None:
        self._target = None
        self._watched.clear()
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def _place(self) -> None:
        if self._target is None or not self._target.isVisible():
            self.hide()
            return
        out = self._width + self._offset()
        corner = self._target.mapTo(self._window, QPoint(0, 0))
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-out, -out, out, out))
        self.raise_()
        self.show()
        self.update()

    def _offset(self) -> int:
        assert self._target is not None
        return 0 if self._target.property("ring") == "field" else self._gap

    def _visible_part(self) -> QRect:
        """The part of the ring inside every scrolled area that holds the target."""
        assert self._target is not None
        part = self.rect()
        widget: QWidget | None = self._target
        while widget is not None and widget is not self._window:
            above = widget.parentWidget()
            if isinstance(above, QAbstractScrollArea) and above.viewport() is widget:
                place = QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
                part = part.intersected(place.translated(-self.pos()))
            widget = above
        return part

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._target is None:
            return
        painter = QPainter(self)
        painter.setClipRect(self._visible_part())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().color(_ring_color(self._target)), self._width))
        painter.setBrush(QColor(Qt.GlobalColor.transparent))
        inset = self._width / 2
        corner = _corner(self._target) + self._offset()
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, corner, corner)


def _ringed(widget: QWidget) -> QWidget | None:
    """The widget to draw the ring round, as the focused one asks for it."""
    wish = widget.property("ring")
    if wish == "none" or (isinstance(widget, QAbstractScrollArea) and wish is None):
        return None
    return widget.parentWidget() if wish == "parent" else widget


def _corner(target: QWidget) -> float:
    corner = target.property("corner")
    return float(corner) if corner is not None else 8.0


def _ring_color(target: QWidget) -> str:
    widget: QWidget | None = target
    while widget is not None:
        if widget.property("kind") == "visit":
            return "focus-on-visit"
        widget = widget.parentWidget()
    return "focus"
