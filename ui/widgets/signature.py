"""The field to sign in, and a signature shown again. Mouse, touchpad, finger and pen.

Who cannot draw takes another channel; the keyboard can take a stroke back and clear.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.people.signature import Point, Signature
from ui.theme.look import look

_PEN = 2.6
_LINE = 0.74
"""How far down the line to sign on stands."""


class SignaturePad(QWidget):
    """Draws what is drawn. changed: there is more or less of it.

    Backspace takes the last stroke back, Delete all of them.
    """

    changed = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self._hint = hint
        self._strokes: list[list[Point]] = []
        self._is_down = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "field")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(560, 190)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self._strokes

    def signature(self) -> Signature:
        """What is drawn. Raises Mistake when it is no more than a slip of the hand."""
        return Signature.drawn(self.width(), self.height(), self._strokes)

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._tell()

    def clear(self) -> None:
        """Begin anew."""
        self._strokes.clear()
        self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    # -- drawing --------------------------------------------------------------------------------

    def _down(self, at: QPointF) -> None:
        self._is_down = True
        self._strokes.append([_whole(at)])
        self._tell()

    def _move(self, at: QPointF) -> None:
        if self._is_down and self._strokes[-1][-1] != _whole(at):
            self._strokes[-1].append(_whole(at))
            self.update()

    def _up(self) -> None:
        self._is_down = False
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._down(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._is_down:
            self._up()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen: taken here, so that Qt makes no mouse of it."""
        if event.type() == QEvent.Type.TabletPress:
            self._down(event.position())
        elif event.type() == QEvent.Type.TabletMove:
            self._move(event.position())
        elif event.type() == QEvent.Type.TabletRelease and self._is_down:
            self._up()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touch(event)
            event.accept()
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        """The first finger draws; the heel of the hand does not."""
        points = event.points()
        if not points:
            return
        at = points[0].position()
        if event.type() == QEvent.Type.TouchBegin:
            self._down(at)
        elif event.type() == QEvent.Type.TouchUpdate:
            self._move(at)
        elif self._is_down:
            self._up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.undo()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear()
        else:
            super().keyPressEvent(event)

    # -- painting -------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look().color("surface"))
        painter.setPen(QPen(look().color("line-strong"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        line = round(self.height() * _LINE)
        painter.drawLine(24, line, self.width() - 24, line)
        if self.is_empty:
            painter.setPen(look().color("text-3"))
            painter.setFont(look().font("small"))
            words = self.rect().adjusted(24, line + 4, -24, -4)
            wrap = Qt.TextFlag.TextWordWrap
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter | wrap, self._hint)
        _paint(painter, self._strokes, 1.0)


class SignaturePicture(QWidget):
    """A signature shown again, as large as there is room; read aloud as `name`."""

    def __init__(
        self, signature: Signature, name: str, high: int = 96, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signature = signature
        self._high = high
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = self._signature.wide * self._high / max(1, self._signature.high)
        return QSize(round(wide), self._high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look().color("surface"))
        painter.setPen(QPen(look().color("line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        _paint(painter, self._signature.strokes, self._high / max(1, self._signature.high))


def _whole(at: QPointF) -> Point:
    near: QPoint = at.toPoint()
    return near.x(), near.y()


def _paint(
    painter: QPainter, strokes: "list[list[Point]] | tuple[tuple[Point, ...], ...]", scale: float
) -> None:
    """Strokes as round lines; a dot is a dot."""
    painter.scale(scale, scale)
    ink = QPen(look().color("text"), _PEN)
    ink.setCapStyle(Qt.PenCapStyle.RoundCap)
    ink.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(ink)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        path = QPainterPath(QPointF(*stroke[0]))
        for point in stroke[1:]:
            path.lineTo(QPointF(*point))
        if len(stroke) == 1:
            path.lineTo(QPointF(stroke[0][0] + 0.1, stroke[0][1]))
        painter.drawPath(path)
