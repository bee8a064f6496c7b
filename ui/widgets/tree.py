"""A tree of reckoning: label, where it comes from, amount; folds with the arrow keys (screen 5).

A real tree view, so that assistive technology reads level and fold state; its rows are painted.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui.theme.look import look
from ui.widgets.words import break_words

_ROW = Qt.ItemDataRole.UserRole
_SIGN_WIDTH = 24
_PAD = 6
_SIGNS = {"plus": "plus", "minus": "minus", "equal": "equal"}


@dataclass(frozen=True, slots=True)
class TreeRow:
    """One step.

    code: given back by `chosen`; depth: 0 for the outermost; sign: plus minus equal or "" (none);
    amount: ready words; tone: colour token of the amount ("range" for what is not settled);
    strong: set bold, for totals.
    """

    code: str
    depth: int
    label: str
    amount: str = ""
    second: str = ""
    sign: str = ""
    tone: str = "text"
    strong: bool = False


class _Paint(QStyledItemDelegate):
    """Paints a row in two lines with its amount at the right."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row: TreeRow = index.data(_ROW)
        tree = self.parent()
        assert isinstance(tree, Tree)
        width = tree.viewport().width() - row.depth * tree.indentation()
        lines, second = self._lines(row, width)
        height = len(lines) * self._line("body") + len(second) * self._line("caption") + 2 * _PAD
        return QSize(width, max(look().px("row") - 8, height))

    def _line(self, role: str) -> int:
        return round(look().px(role) * 1.4)

    def _label_font(self, row: TreeRow) -> QFont:
        return look().font("body", 600 if row.strong else 400)

    def _lines(self, row: TreeRow, width: float) -> tuple[list[str], list[str]]:
        amount = QFontMetricsF(look().font("body", 700)).horizontalAdvance(row.amount)
        room = max(80.0, width - _SIGN_WIDTH - amount - 16)
        label = break_words(row.label, QFontMetricsF(self._label_font(row)), room)
        caption = QFontMetricsF(look().font("caption"))
        second = break_words(row.second, caption, room) if row.second else []
        return label, second

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: TreeRow = index.data(_ROW)
        tree = self.parent()
        assert isinstance(tree, Tree)
        box = QRectF(option.rect)
        painter.save()
        self._paint_ground(painter, tree, box, index)
        if row.sign in _SIGNS:
            ratio = tree.devicePixelRatioF()
            pixmap = look().pixmap(_SIGNS[row.sign], "text-3", 14, ratio)
            painter.drawPixmap(QPointF(box.left(), box.top() + _PAD + 4), pixmap)
        self._paint_words(painter, row, box)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        tree: "Tree",
        box: QRectF,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        whole = QRectF(0, box.top(), tree.viewport().width(), box.height())
        if tree.currentIndex() == index and tree.hasFocus():
            painter.fillRect(whole, look().color("sel"))
            painter.fillRect(QRectF(0, box.top(), 3, box.height()), look().color("focus"))
        painter.fillRect(QRectF(0, box.bottom(), whole.width(), 1), look().color("line"))

    def _paint_words(self, painter: QPainter, row: TreeRow, box: QRectF) -> None:
        label, second = self._lines(row, box.width())
        y = box.top() + _PAD
        painter.setFont(self._label_font(row))
        painter.setPen(look().color("text"))
        for line in label:
            y = self._paint_line(painter, line, box.left() + _SIGN_WIDTH, y, self._line("body"))
        painter.setFont(look().font("caption"))
        painter.setPen(look().color("text-3"))
        for line in second:
            y = self._paint_line(painter, line, box.left() + _SIGN_WIDTH, y, self._line("caption"))
        painter.setFont(look().font("body", 700 if row.strong else 600))
        painter.setPen(look().color(row.tone))
        right = QRectF(box.left(), box.top() + _PAD, box.width() - 4, self._line("body"))
        aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(right, int(aligned), row.amount)

    def _paint_line(self, painter: QPainter, text: str, x: float, y: float, height: int) -> float:
        metrics = QFontMetricsF(painter.font())
        painter.drawText(QPointF(x, y + (height - metrics.height()) / 2 + metrics.ascent()), text)
        return y + height


class Tree(QTreeWidget):
    """Rows that unfold. chosen: code of the row on Enter or double press; pointed: on moving."""

    chosen = Signal(str)
    pointed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("ring", "field")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(20)
        self.setItemDelegate(_Paint(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.itemActivated.connect(lambda item, _column: self.chosen.emit(item.data(0, _ROW).code))
        self.currentItemChanged.connect(self._point)

    def show_rows(self, rows: Sequence[TreeRow], *, unfolded: bool = True) -> None:
        """Show these rows; a row belongs to the nearest row above it of smaller depth."""
        self.clear()
        above: list[QTreeWidgetItem] = []
        for row in rows:
            item = QTreeWidgetItem([", ".join(filter(None, (row.label, row.amount, row.second)))])
            item.setData(0, _ROW, row)
            if row.depth and above:
                above[min(row.depth, len(above)) - 1].addChild(item)
            else:
                self.addTopLevelItem(item)
            above = [*above[: row.depth], item]
        if unfolded:
            self.expandAll()

    def _point(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.pointed.emit(item.data(0, _ROW).code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
