"""The finds as a list: heads of groups, then two lines a find; painted, not widgets."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.screens.finder.screen import FinderRow, Group
from ui.texts import Texts
from ui.theme.look import look
from ui.theme.tokens import Role

_Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
_ICON = 18
_SIDE = 14


class FinderModel(QAbstractListModel):
    """Groups and their finds in the words of one language. A head is no find and not chosen."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._lines: list[FinderRow | Group] = []

    def show_rows(self, rows: Sequence[FinderRow]) -> None:
        """Show these finds instead."""
        self.beginResetModel()
        self._lines = []
        group: Group | None = None
        for row in rows:
            if row.group != group:
                group = row.group
                self._lines.append(group)
            self._lines.append(row)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == ROW:
            return line if isinstance(line, FinderRow) else None
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(line, FinderRow):
                return self._texts.of(line.title)
            return self._texts.say(f"finder.group.{line}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        return None

    def second(self, row: FinderRow) -> str:
        """What stands under the title."""
        return self._texts.of(row.second) if row.second is not None else ""

    def spoken(self, place: int) -> str:
        """A find in one breath: what it is, its title, what stands under it."""
        line = self._lines[place]
        if not isinstance(line, FinderRow):
            return self._texts.say(f"finder.group.{line}")
        kind = self._texts.say(f"finder.group.{line.group}")
        return ", ".join(filter(None, (kind, self._texts.of(line.title), self.second(line))))

    def step(self, place: int, by: int) -> int:
        """The find so many finds further or back; where they end, the last of them."""
        finds = [at for at, line in enumerate(self._lines) if isinstance(line, FinderRow)]
        if not finds:
            return -1
        here = finds.index(place) if place in finds else -1
        return finds[min(max(here + by, 0), len(finds) - 1)]


class FinderDelegate(QStyledItemDelegate):
    """Paints a head as a caption, a find as icon, title and second line."""

    def __init__(self, model: FinderModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: FinderRow | None = index.data(ROW)
        if row is None:
            return QSize(80, look().px("caption") + 16)
        lines = look().px("body") + (look().px("small") if row.second is not None else 0)
        return QSize(80, round(lines * 1.45) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        row: FinderRow | None = index.data(ROW)
        inside = QRectF(rect).adjusted(_SIDE, 0, -_SIDE, 0)
        if row is None:
            _words(painter, inside.adjusted(0, 6, 0, 0), index.data(), "caption", "text-3", 600)
            return
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look().color("sel"))
            painter.fillRect(QRect(rect.x(), rect.y(), 4, rect.height()), look().color("primary"))
        ratio = painter.device().devicePixelRatioF()
        icon = look().pixmap(row.icon, "primary", _ICON, ratio)
        middle = inside.y() + (inside.height() - _ICON) / 2
        painter.drawPixmap(round(inside.x()), round(middle), icon)
        text = inside.adjusted(_ICON + 12, 6, 0, -6)
        second = self._model.second(row)
        if not second:
            _words(painter, text, index.data(), "body", "text", 600)
            return
        share = look().px("body") / (look().px("body") + look().px("small"))
        upper = QRectF(text.x(), text.y(), text.width(), text.height() * share)
        lower = QRectF(text.x(), upper.bottom(), text.width(), text.height() * (1 - share))
        _words(painter, upper, index.data(), "body", "text", 600)
        _words(painter, lower, second, "small", "text-2")


def _words(
    painter: QPainter, place: QRectF, words: str, role: Role, tone: str, weight: Any = None
) -> None:
    font = look().font(role, weight)
    painter.setFont(font)
    painter.setPen(look().color(tone))
    fitting = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
