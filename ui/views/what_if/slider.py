"""The slider under the chart, on the same axis pixel for pixel, with red marks at the drops."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ui.theme.look import look
from ui.views.what_if.plot import Scale

_HEIGHT = 40
_TRACK = 6
_THUMB = 10
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Down)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Up)


class AxisSlider(QSlider):
    """A slider to assistive technology; it counts in steps, its value may lie between two.

    stepped: (steps, is coarse) from the keyboard; dragged: a value under the mouse.
    """

    stepped = Signal(int, bool)
    dragged = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "none")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._high, self._exact = 1, 0
        self._marks: Sequence[int] = ()

    def show_value(self, exact: int, step: int, high: int, marks: Sequence[int]) -> None:
        """Stand at a value; marks: where the household has less at once."""
        self._high, self._exact, self._marks = high, exact, tuple(marks)
        self.blockSignals(True)
        self.setRange(0, high // step)
        self.setValue(exact // step)
        self.blockSignals(False)
        self.update()

    @property
    def _scale(self) -> Scale:
        return Scale(self.width(), self.height(), self._high, 1)

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        coarse = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _BACK or event.key() in _ON:
            self.stepped.emit(-1 if event.key() in _BACK else 1, coarse)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_PageUp else -1, True)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.dragged.emit(0.0 if event.key() == Qt.Key.Key_Home else float(self._high))
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.dragged.emit(self._scale.value(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self._scale.value(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls; the slider stays."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        scale, middle = self._scale, self.height() / 2
        left, right, x = scale.x(0), scale.x(self._high), scale.x(self._exact)
        for start, end, color in ((left, right, "bar-bg"), (left, x, "primary")):
            painter.setBrush(look().color(color))
            track = QRectF(start, middle - _TRACK / 2, end - start, _TRACK)
            painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        painter.setBrush(look().color("danger"))
        for mark in self._marks:
            painter.drawRect(QRectF(scale.x(mark) - 1.5, middle - 9, 3, 18))
        painter.setBrush(look().color("surface"))
        painter.setPen(QPen(look().color("primary"), 3))
        painter.drawEllipse(QPointF(x, middle), _THUMB - 1.5, _THUMB - 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look().color("focus"), 3))
            painter.drawEllipse(QPointF(x, middle), _THUMB + 3.5, _THUMB + 3.5)
