"""The benefits one by one: what a month brings first, the rest in two groups that open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.estimate import EstimateScreen
from ui.screens.estimate_rows import Group, ResultRow
from ui.theme.look import look
from ui.theme.tokens import mark
from ui.views.estimate.parts import extent_of
from ui.widgets.badge import state_badge
from ui.widgets.button import button
from ui.widgets.icon_mark import IconMark
from ui.widgets.range_bar import RangeBar
from ui.widgets.tile import Tile
from ui.widgets.words import Words

_BAR = 170
_ARROW, _GAP = 16, 4
GROUPS: dict[Group, str] = {"further": "estimate.further", "refused": "estimate.refused"}
"""The parts that open, each with its title."""


class BenefitList(QWidget):
    """picked: told the row that was chosen. is_short: narrow, beside the reckoning."""

    picked = Signal(object)

    def __init__(self, screen: EstimateScreen, kit: Kit, *, is_short: bool) -> None:
        super().__init__()
        self._screen, self._kit, self._is_short = screen, kit, is_short
        self.tiles: list[Tile] = []
        self.openers: dict[Group, QPushButton] = {}
        self._heads: dict[Group, QWidget] = {}
        self._inside: dict[Group, list[Tile]] = {}
        badges = {row.badge for row in screen.rows}
        states = [state_badge(kit.texts, "status", badge) for badge in badges]
        self._state_width = max((it.sizeHint().width() for it in states), default=0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3, 3, 3, 3)
        self._column.setSpacing(4)
        for row in screen.rows_in("main"):
            self._column.addWidget(self._tile(row))
        for group in GROUPS:
            self._add_group(group)
        self._column.addStretch(1)

    def _add_group(self, group: Group) -> None:
        rows = self._screen.rows_in(group)
        if not rows:
            return
        self._heads[group] = self._head(group, rows)
        self._column.addWidget(self._heads[group])
        self._show_group(group)

    def _show_group(self, group: Group) -> None:
        """Its benefits under its line, where it is open; made when they are first wanted."""
        is_open = group in self._screen.open_groups
        opener = self.openers[group]
        arrow = "chevron-down" if is_open else "chevron-right"
        opener.setIcon(look().icon(arrow, "primary", _ARROW, right=_GAP))
        if is_open and group not in self._inside:
            at = self._column.indexOf(self._heads[group]) + 1
            self._inside[group] = [self._tile(row) for row in self._screen.rows_in(group)]
            for place, tile in enumerate(self._inside[group]):
                self._column.insertWidget(at + place, tile)
        for tile in self._inside.get(group, ()):
            tile.setVisible(is_open)

    def _head(self, group: Group, rows: tuple[ResultRow, ...]) -> QWidget:
        """The line that opens or closes a group and names what is in it."""
        texts = self._kit.texts
        title = texts.say(GROUPS[group], n=len(rows))
        names = " · ".join(dict.fromkeys(texts.of(row.title) for row in rows))
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 2, 8, 2)
        self.openers[group] = opener = button(title, "quiet", icon="chevron-right", small=True)
        opener.setAccessibleName(texts.say("estimate.group.spoken", title=title, names=names))
        opener.clicked.connect(lambda: self._turn(group))
        line.addWidget(opener)
        line.addWidget(Words(names, "caption", "text-3", elide=True), 1)
        return head

    def _turn(self, group: Group) -> None:
        self._screen.open_groups ^= {group}
        self._show_group(group)

    def _tile(self, row: ResultRow) -> Tile:
        tile = self._short_tile(row) if self._is_short else self._wide_tile(row)
        tile.setChecked((row.programme, row.person) == self._screen.chosen)
        tile.toggled.connect(lambda on, row=row: self.picked.emit(row) if on else None)
        self.tiles.append(tile)
        return tile

    def _wide_tile(self, row: ResultRow) -> Tile:
        """State, name with its reason in one line, amount with its bar."""
        texts = self._kit.texts
        tile = self._blank_tile(row)
        state = QWidget()
        column = QHBoxLayout(state)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(state_badge(texts, "status", row.badge), 0, Qt.AlignmentFlag.AlignLeft)
        state.setFixedWidth(self._state_width)
        tile.add(state)
        tile.add(self._words(row, texts.of(self._screen.second_line(row))), 1)
        tile.add(self._amount(row))
        return tile

    def _short_tile(self, row: ResultRow) -> Tile:
        """Name and amount under one another."""
        tile = self._blank_tile(row)
        tile.add(IconMark(mark("status", row.badge).icon, _tone(row.badge), 18))
        tile.add(self._words(row, self._kit.texts.of(row.amount)), 1)
        return tile

    def _blank_tile(self, row: ResultRow) -> Tile:
        texts = self._kit.texts
        spoken = (self._title(row), texts.say(f"badge.status.{row.badge}"), texts.of(row.amount))
        tile = Tile(", ".join(spoken))
        tile.chosen_fill = "sel"
        return tile

    def _title(self, row: ResultRow) -> str:
        title, name = self._kit.texts.of(row.title), self._screen.person_name(row.person)
        return f"{title} · {name}" if name else title

    def _words(self, row: ResultRow, second: str) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(self._title(row), "body", weight=600, elide=True))
        column.addWidget(Words(second, "caption", "text-3", elide=True))
        return words

    def _amount(self, row: ResultRow) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        amount = self._kit.texts.of(row.amount)
        column.addWidget(Words(amount, "body", weight=700, align=Qt.AlignmentFlag.AlignRight))
        if row.is_monthly and row.is_found and row.low is not None:
            bar = RangeBar(extent_of(row, self._screen.full), 8)
            bar.setFixedWidth(_BAR)
            column.addWidget(bar, 0, Qt.AlignmentFlag.AlignRight)
        return side


def _tone(badge: str) -> str:
    return {"eligible": "ok", "notEligible": "no", "closed": "no", "noFigures": "text-2"}.get(
        badge, "range"
    )
