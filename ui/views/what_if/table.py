"""The table twin of the chart: the same values, for the keyboard and for screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.theme.look import look


class ChartTable(QTableWidget):
    """Rows of words; a row that tells of a drop stands in danger, and says so.

    A row of two cells tells of one place: its second cell goes through to the end.
    """

    def __init__(self, name: str, heads: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(0, len(heads), parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setProperty("ring", "field")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look().px("row"))
        self.setWordWrap(False)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._shown: Sequence[tuple[tuple[str, ...], bool]] = ()

    def show_rows(self, rows: Sequence[tuple[tuple[str, ...], bool]], here: int) -> None:
        """rows: the words of each cell, and whether the household has less from there on.

        here: the row where the slider stands.
        """
        if rows != self._shown:
            self._shown = rows
            self._fill(rows)
        if not self.hasFocus() and 0 <= here < len(rows):
            self.setCurrentCell(here, 0)

    def _fill(self, rows: Sequence[tuple[tuple[str, ...], bool]]) -> None:
        self.clearSpans()
        self.setRowCount(len(rows))
        for at, (cells, is_drop) in enumerate(rows):
            is_told = len(cells) < self.columnCount()
            if is_told:
                self.setSpan(at, 1, 1, self.columnCount() - 1)
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                right = Qt.AlignmentFlag.AlignRight
                side = Qt.AlignmentFlag.AlignLeft if is_told and column else right
                item.setFont(look().font("small"))
                item.setToolTip(words if is_told else "")
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                if is_drop:
                    item.setForeground(QBrush(look().color("danger")))
                self.setItem(at, column, item)
