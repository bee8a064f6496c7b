"""The table of cases: the model, narrowed while one types, and the delegate of its two-line rows.

2,000 households are rows of a model, never widgets.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.screens.cases import CaseRow
from ui.screens.today.alert_words import AlertRow
from ui.texts import Texts
from ui.theme.look import look
from ui.theme.tokens import Role
from ui.widgets.badge import Badge, state_badge, tone_badge

_AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex
_PARENTLESS = QModelIndex()

ROW = Qt.ItemDataRole.UserRole

NAME, PLACE, STATE, LAST, NEXT = range(5)
HEADS = (
    "cases.head.name",
    "cases.head.place",
    "cases.head.state",
    "cases.head.last",
    "cases.head.next",
)
_LEVELS = ("urgent", "crisis", "watch", "normal")
_SIDE = 12


class CaseTable(QAbstractTableModel):
    """The rows of the list in the words of one language.

    Narrowing and order are done here on plain lists; a proxy asks Python row by row and takes
    longer than a key may wait.
    """

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._all: Sequence[CaseRow] = ()
        self._sought: dict[str, str] = {}
        self._rows: Sequence[CaseRow] = ()
        self._alerts: Mapping[str, AlertRow] = {}
        self._text, self._found = "", frozenset[str]()
        self._gu: dict[str, str] = {}
        self._column, self._order = NAME, Qt.SortOrder.AscendingOrder

    def show_rows(
        self, rows: Sequence[CaseRow], alerts: Mapping[str, AlertRow] | None = None
    ) -> None:
        """Hold these rows instead. Words are made row by row when they are shown; what narrowing
        asks of every row at each key is made once."""
        is_falling = self._order is Qt.SortOrder.DescendingOrder
        self._all = sorted(rows, key=self._sorted_by, reverse=is_falling)
        self._sought = {row.case: self._sought_in(row) for row in self._all}
        if alerts is not None:
            self._alerts = alerts
        self._narrow()

    def seek(self, text: str, found: frozenset[str] = frozenset()) -> None:
        """Show rows with every typed word in names or places, and those the index found."""
        self._text, self._found = text, found
        self._narrow()

    def _narrow(self) -> None:
        typed = self._text.casefold().split()
        self.beginResetModel()
        self._rows = [
            row
            for row in self._all
            if row.case in self._found or all(word in self._sought[row.case] for word in typed)
        ]
        self.endResetModel()

    def place_of(self, case: str | None) -> int | None:
        """Where a case stands, None where it is not shown."""
        found = (at for at, row in enumerate(self._rows) if row.case == case)
        return next(found, None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column."""
        self._column, self._order = column, order
        self.show_rows(self._all)

    def _sought_in(self, row: CaseRow) -> str:
        return " ".join((*row.sought, self._gu_of(row))).casefold()

    def _gu_of(self, row: CaseRow) -> str:
        if row.district is None:
            return ""
        if row.district not in self._gu:
            self._gu[row.district] = self._texts.of(row.gu) if row.gu is not None else ""
        return self._gu[row.district]

    def rowCount(self, parent: _AnyIndex = _PARENTLESS) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _AnyIndex = _PARENTLESS) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._texts.say(HEADS[section])
        return None

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row) if index.column() == NAME else None
            case _ if role == ROW:
                return row
        return None

    def second_line(self, row: CaseRow) -> str:
        """What stands under the name."""
        return self._texts.of(row.who)

    def spoken(self, row: CaseRow) -> str:
        """The whole row in one breath."""
        parts = (row.name, row.who, row.place, row.last_words, row.next_words)
        state, alert = self._words(row, STATE), self.alert_words(row)
        return ", ".join(filter(None, (*(self._texts.of(part) for part in parts), state, alert)))

    def alert_words(self, row: CaseRow) -> str:
        """What is most pressing in a case, "" for nothing."""
        alert = self._alerts.get(row.case)
        return self._texts.of(alert.what) if alert is not None else ""

    def _words(self, row: CaseRow, column: int) -> str:
        of = self._texts.of
        match column:
            case 0:
                return of(row.name)
            case 1:
                return of(row.place)
            case 2:
                return ", ".join(badge.text() for badge in self.badges(row))
            case 3:
                return of(row.last_words)
            case _:
                return of(row.next_words)

    def badges(self, row: CaseRow) -> list[Badge]:
        """The badges of a row, made anew: the delegate keeps their pictures."""
        found = []
        if row.is_closed:
            found.append(tone_badge(self._texts.say("cases.closed"), "no"))
        if row.stage == "waiting":
            found.append(tone_badge(self._texts.say("cases.stage.waiting"), "no"))
        if row.level is not None:
            found.append(state_badge(self._texts, "crisis", row.level))
        if row.differing:
            words = self._texts.say("cases.differing", n=row.differing)
            found.append(tone_badge(words, "range", "git-compare"))
        return found

    def _sorted_by(self, row: CaseRow) -> str:
        """What the chosen column is ordered by; the name decides between equals."""
        name = row.person
        match self._column:
            case 1:
                return f"{self._gu_of(row)} {name}"
            case 2:
                urgent = _LEVELS.index(row.level) if row.level in _LEVELS else len(_LEVELS)
                return f"{urgent} {999 - min(row.differing, 999):03} {name}"
            case 3:
                return f"{row.last or date.min} {name}"
            case 4:
                return f"{row.next or date.max} {name}"
            case _:
                return name


class CaseDelegate(QStyledItemDelegate):
    """Paints a cell: two lines for the person, badges for the state, one line elsewhere."""

    def __init__(self, table: CaseTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._pictures: dict[tuple[str, float], QPixmap] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex) -> QSize:
        return QSize(80, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look().color("sel"))
            if index.column() == NAME:
                painter.fillRect(
                    QRect(rect.x(), rect.y(), 4, rect.height()), look().color("primary")
                )
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look().color("line"))
        inside = QRectF(rect).adjusted(_SIDE, 0, -_SIDE, -1)
        row: CaseRow = index.data(ROW)
        if index.column() == NAME:
            half = inside.height() / 2
            upper = QRectF(inside.x(), inside.y() + 4, inside.width(), half - 4)
            lower = QRectF(inside.x(), inside.y() + half, inside.width(), half - 4)
            _paint_words(painter, upper, index.data(), "body", "text", weight=600)
            _paint_words(painter, lower, self._table.second_line(row), "small", "text-2")
        elif index.column() == STATE:
            self._paint_badges(painter, inside, row)
        else:
            _paint_words(painter, inside, index.data(), "small", "text-2")

    def _paint_badges(self, painter: QPainter, inside: QRectF, row: CaseRow) -> None:
        x = inside.x()
        ratio = painter.device().devicePixelRatio()
        for badge in self._table.badges(row):
            picture = self._picture(badge, ratio)
            height = picture.height() / ratio
            painter.drawPixmap(QPointF(x, inside.y() + (inside.height() - height) / 2), picture)
            x += picture.width() / ratio + 6
        rest = QRectF(x, inside.y(), inside.right() - x, inside.height())
        if rest.width() > look().px("small") * 3:
            _paint_words(painter, rest, self._table.alert_words(row), "small", "text-2")

    def _picture(self, badge: Badge, ratio: float) -> QPixmap:
        key = (badge.text(), ratio)
        if key not in self._pictures:
            size = badge.sizeHint()
            badge.resize(size)
            made = QPixmap(size * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            badge.render(made, renderFlags=QWidget.RenderFlag.DrawChildren)
            self._pictures[key] = made
        return self._pictures[key]


def row_height() -> int:
    """Two lines and their padding."""
    return round((look().px("body") + look().px("small")) * 1.45) + 12


def _paint_words(
    painter: QPainter, place: QRectF, words: str, role: Role, tone: str, weight: Any = None
) -> None:
    font = look().font(role, weight)
    painter.setFont(font)
    painter.setPen(look().color(tone))
    fitting = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
