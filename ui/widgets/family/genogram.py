"""The genogram, painted: a figure for each person, lines for the ties, a frame round the home.

Design system 3.9. One stop for Tab: the arrows go from person to person, Enter opens the member,
with Shift they move the figure.
What is chosen is read aloud, and the same facts stand in a table beside it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from core.casework.genogram.closeness import Tie
from core.casework.genogram.family import Couple, Family, Figure
from core.casework.genogram.layout import Layout, Spot
from core.casework.genogram.moving import nearest_free
from ui.theme.look import look
from ui.widgets.family.lines import Lines, Sizes, home_path, outline

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class FigureWords:
    """What stands at a figure, ready to show. below: lines under the name; spoken: all of it."""

    name: str
    below: tuple[str, ...]
    spoken: str


class Genogram(QWidget):
    """The family of one case.

    chosen: the figure that the keyboard or the mouse came to; opened: Enter or a double click on
    somebody who lives here; moved: a figure was put somewhere else, by dragging it or by an arrow
    with Shift: who, and the place as it is kept.
    """

    chosen = Signal(str)
    opened = Signal(str)
    moved = Signal(str, object)

    def __init__(
        self,
        name: str,
        family: Family,
        layout: Layout,
        words: Mapping[str, FigureWords],
        home: str,
        ties: Sequence[Tie] = (),
    ) -> None:
        """name: read aloud; words: by figure; home: said in the frame of those who live here."""
        super().__init__()
        self._name, self._family, self._layout, self._words = name, family, layout, words
        self._home, self._ties = home, ties
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        self._order = [figure.id for figure in family.figures]
        self._current = next((one.id for one in family.figures if one.is_head), "")
        self._current = self._current or next(iter(self._order), "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "none")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    # -- measures -------------------------------------------------------------------------------

    def _sizes(self) -> Sizes:
        lines = max((len(words.below) for words in self._words.values()), default=1)
        small, caption = look().px("small"), look().px("caption")
        symbol = round(look().px("body") * 2.3)
        label = round(small * 1.45 + lines * caption * 1.4)
        least = round(look().px("body") * 5.4)
        columns = max(self._layout.columns, 1.0)
        step = min(max(self.width() / columns, least), least * 1.7)
        left = max(0.0, (self.width() - step * columns) / 2)
        return Sizes(symbol, label, step, left, symbol + label + round(small * 2.35), least)

    def sizeHint(self) -> QSize:
        sizes = self._sizes()
        width = round(sizes.least * max(self._layout.columns, 1.0))
        return QSize(width, round(self._layout.rows * sizes.row) + 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _middle(self, row: str) -> QPointF:
        return self._sizes().middle(self._layout.spots[row])

    # -- keyboard and mouse ---------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The figure that was chosen last."""
        return self._current

    def show_current(self, row: str) -> None:
        """Show a choice without telling anybody; somebody who is gone is not chosen."""
        if row in self._layout.spots:
            self._current = row
            self._say()
            self.update()

    def choose(self, row: str) -> None:
        """Choose a figure as the person does."""
        if row == self._current:
            return
        self._current = row
        self._say()
        self.update()
        self.chosen.emit(row)

    def _say(self) -> None:
        """The family and the figure chosen, for a screen reader."""
        spoken = self._words[self._current].spoken if self._current else ""
        self.setAccessibleName(f"{self._name}. {spoken}" if spoken else self._name)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move_on(*_ARROWS[key])
        elif key in _ARROWS:
            self._step(*_ARROWS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self._current)
        else:
            super().keyPressEvent(event)

    def _step(self, across: int, down: int) -> None:
        """To the nearest figure that way: within the row, or in the next row that has any."""
        here = self._layout.spots[self._current]
        spots = self._layout.spots.items()
        if across:
            found = [(abs(s.x - here.x), 0.0, row) for row, s in spots
                     if s.row == here.row and (s.x - here.x) * across > 0]  # fmt: skip
        else:
            found = [(float(abs(s.row - here.row)), abs(s.x - here.x), row) for row, s in spots
                     if (s.row - here.row) * down > 0]  # fmt: skip
        if found:
            self.choose(min(found)[2])

    def _open(self, row: str) -> None:
        if row and self._family.figure(row).is_member:
            self.opened.emit(row)

    def _at(self, point: QPointF) -> str:
        sizes = self._sizes()
        for row in self._order:
            cell = sizes.cell(self._layout.spots[row])
            if cell.contains(point):
                return row
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        self._dragged = None
        self._pressed = event.position() if found else None
        if found:
            self.choose(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (
            event.position() - self._pressed
        ).manhattanLength() > QApplication.startDragDistance()
        if far or self._dragged is not None:
            self._dragged = event.position()
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        dragged, self._pressed, self._dragged = self._dragged, None, None
        if dragged is not None:
            self._put(self._sizes().spot_at(dragged))
            self.update()

    # -- moving ---------------------------------------------------------------------------------

    def _move_on(self, across: int, down: int) -> None:
        """Half a step aside, or a row; past whoever stands there."""
        here = self._layout.spots.get(self._current)
        if here is None:
            return
        spot = Spot(here.x + across / 2, here.row + down)
        while across and not self._is_free(spot):
            spot = Spot(spot.x + across / 2, spot.row)
        self._put(spot)

    def _others(self) -> dict[str, tuple[float, int]]:
        spots = self._layout.spots.items()
        return {row: (spot.x, spot.row) for row, spot in spots if row != self._current}

    def _is_free(self, spot: Spot) -> bool:
        return nearest_free(self._others(), spot.x, spot.row) == (spot.x, spot.row)

    def _put(self, spot: Spot) -> None:
        """The figure chosen goes to the nearest place where nobody stands."""
        spot = Spot(*nearest_free(self._others(), spot.x, spot.row))
        if spot != self._layout.spots[self._current]:
            self.moved.emit(self._current, self._layout.place_at(spot))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open(self._at(event.position()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # -- painting -------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sizes = self._sizes()
        home = self._paint_home(painter, sizes)
        lines = Lines(painter, self._layout, sizes)
        for number, descent in enumerate(self._family.descents):
            lines.descent(number, descent)
        for couple in self._family.couples:
            lines.couple(couple)
        for tie in self._ties:
            lines.closeness(tie)
        for figure in self._family.figures:
            self._paint_figure(painter, sizes, figure, home)
        for couple in self._family.couples:
            self._paint_doubt(painter, couple)
        if self._dragged is not None:
            self._paint_dragged(painter, sizes, self._dragged)

    def _paint_dragged(self, painter: QPainter, sizes: Sizes, at: QPointF) -> None:
        """The outline under the mouse, and where it would come to stand."""
        shape = self._family.figure(self._current).shape
        wanted = sizes.spot_at(at)
        spot = Spot(*nearest_free(self._others(), wanted.x, wanted.row))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().color("focus"), 2, Qt.PenStyle.DotLine))
        painter.drawPath(outline(shape, sizes.middle(spot), sizes.symbol))
        painter.setPen(QPen(look().color("focus"), 2))
        painter.drawPath(outline(shape, at, sizes.symbol))

    def _paint_home(self, painter: QPainter, sizes: Sizes) -> QPainterPath:
        """The dashed frame of those who live together, with its word."""
        members = [figure.id for figure in self._family.figures if figure.is_member]
        path = home_path([self._layout.spots[row] for row in members], sizes)
        painter.setBrush(look().color("primary-soft"))
        painter.setPen(QPen(look().color("primary"), 1.5, Qt.PenStyle.DashLine))
        painter.drawPath(path)
        if not path.isEmpty():
            low = max(
                (self._layout.spots[row] for row in members), key=lambda one: (one.row, -one.x)
            )
            cell = sizes.cell(low)
            painter.setFont(look().font("caption", 600))
            painter.setPen(look().color("primary"))
            high = look().px("caption") + 8
            place = QRectF(cell.left() + 10, cell.bottom() - high, self.width(), high)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._home)
        return path

    def _paint_figure(
        self, painter: QPainter, sizes: Sizes, figure: Figure, home: QPainterPath
    ) -> None:
        middle = self._middle(figure.id)
        is_current = figure.id == self._current and self.hasFocus()
        if is_current:
            painter.setPen(QPen(look().color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(outline(figure.shape, middle, sizes.symbol + 12))
        dashed = Qt.PenStyle.SolidLine if not figure.is_open else Qt.PenStyle.DashLine
        painter.setPen(QPen(look().color("text"), 2, dashed))
        painter.setBrush(look().color("surface"))
        painter.drawPath(outline(figure.shape, middle, sizes.symbol))
        if figure.is_head:
            painter.drawPath(outline(figure.shape, middle, sizes.symbol - 10))
        if figure.is_dead:
            half = sizes.symbol / 2 * (1.0 if figure.shape == "square" else 0.5)
            for side in (-1, 1):
                painter.drawLine(middle + QPointF(-half, -half * side),
                                 middle + QPointF(half, half * side))  # fmt: skip
        self._paint_inside(painter, sizes, figure, middle)
        self._paint_label(painter, sizes, figure, on_home=home.contains(middle))

    def _paint_inside(
        self, painter: QPainter, sizes: Sizes, figure: Figure, middle: QPointF
    ) -> None:
        inside = str(figure.age) if figure.age is not None else ""
        if figure.is_open and not inside:
            inside = "?"
        painter.setFont(look().font("small", 700))
        painter.setPen(look().color("text"))
        half = sizes.symbol / 2
        box = QRectF(middle.x() - half, middle.y() - half, sizes.symbol, sizes.symbol)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, inside)
        if figure.is_open and figure.age is not None:
            self._paint_question(painter, middle + QPointF(half + 7, -half + 2))

    def _paint_label(
        self, painter: QPainter, sizes: Sizes, figure: Figure, *, on_home: bool
    ) -> None:
        """Name and what stands below it, on a ground that keeps lines from the letters."""
        words = self._words[figure.id]
        top = self._middle(figure.id).y() + sizes.symbol / 2 + 2
        left = self._middle(figure.id).x() - sizes.step / 2
        ground = look().color("primary-soft" if on_home else "surface")
        listed = [(words.name, look().font("small", 600), "text")] if words.name else []
        listed += [(line, look().font("caption"), "text-2") for line in words.below]
        for text, font, tone in listed:
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, sizes.step - 4)
            box = QRectF(left, top, sizes.step, metrics.height())
            self._paint_ground(painter, box, metrics.horizontalAdvance(shown), ground)
            painter.setFont(font)
            painter.setPen(look().color(tone))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
            top += metrics.height()

    @staticmethod
    def _paint_ground(painter: QPainter, box: QRectF, width: float, ground: QColor) -> None:
        painter.fillRect(
            QRectF(box.center().x() - width / 2 - 2, box.top(), width + 4, box.height()), ground
        )

    def _paint_doubt(self, painter: QPainter, couple: Couple) -> None:
        """A question mark over a marriage that is not confirmed."""
        if not couple.is_sure:
            left, right = self._middle(couple.left), self._middle(couple.right)
            self._paint_question(painter, (left + right) / 2 + QPointF(0, -10))

    @staticmethod
    def _paint_question(painter: QPainter, at: QPointF) -> None:
        painter.setFont(look().font("small", 700))
        painter.setPen(look().color("range"))
        painter.drawText(
            QRectF(at.x() - 10, at.y() - 10, 20, 20), Qt.AlignmentFlag.AlignCenter, "?"
        )
