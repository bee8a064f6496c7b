"""Cases whose answer changes, row by row as they are found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ui.screens.rescreen.screen import RescreenRow
from ui.texts import Texts
from ui.theme.look import look

HEADS = ("rescreen.head.case", "rescreen.head.what", "rescreen.head.before", "rescreen.head.after")
_AFTER = 3
_WIDTHS = (8, 0, 12, 21)
"""In lines of small text; 0: what is left."""


class RescreenTable(QTableWidget):
    """opened: the case of a row, by Enter or a press. A case that has less stands in danger, and
    its row says so."""

    opened = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__(0, len(HEADS))
        self._texts = texts
        self._cases: list[str] = []
        self.setAccessibleName(texts.say("rescreen.title"))
        self.setHorizontalHeaderLabels([texts.say(head) for head in HEADS])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setProperty("ring", "field")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            fixed, rest = QHeaderView.ResizeMode.Fixed, QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, fixed if width else rest)
            if width:
                head.resizeSection(column, look().px("small") * width)
        self.cellClicked.connect(lambda row, _column: self.opened.emit(self._cases[row]))

    def show_rows(self, rows: Sequence[RescreenRow]) -> None:
        """Rows only ever grow, or begin anew."""
        if [row.case for row in rows[: len(self._cases)]] != self._cases:
            self.setRowCount(0)
            self._cases = []
        for row in rows[len(self._cases) :]:
            self._add(row)

    def _add(self, row: RescreenRow) -> None:
        at = self.rowCount()
        self.insertRow(at)
        self._cases.append(row.case)
        words = [self._texts.of(part) for part in (row.name, row.what, row.before, row.after)]
        if row.is_less:
            words[_AFTER] = self._texts.say("rescreen.less", amount=words[_AFTER])
        elif row.is_partial:
            words[_AFTER] = self._texts.say("rescreen.partial", amount=words[_AFTER])
        for column, text in enumerate(words):
            item = QTableWidgetItem(text)
            item.setFont(look().font("body" if column == 0 else "small"))
            if row.is_less and column == _AFTER:
                item.setForeground(QBrush(look().color("danger")))
            self.setItem(at, column, item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self.opened.emit(self._cases[self.currentRow()])
        else:
            super().keyPressEvent(event)
