"""Screen and letters: text size with samples, theme, contrast, motion, money unit, language."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.texts import LANGUAGES
from ui.theme.look import look
from ui.theme.tokens import SIZES, Size, tokens
from ui.views.settings.rows import Rows
from ui.views.settings.switch import Switch
from ui.widgets.answer_state import Option, Segments
from ui.widgets.tile import Tile
from ui.widgets.words import Words
from ui.wishes import MONEY_UNITS, THEME_WISHES, Wishes

_TILE = 104


class DisplayPart(QWidget):
    """Every press is worn at once and kept; the same press again takes it back."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        rows = Rows()
        self._add(rows, "size", self._sizes())
        self._add(rows, "theme", self._segments("theme", THEME_WISHES))
        self._add(rows, "is_strong", self._switch("is_strong", turned=False))
        self._add(rows, "moves", self._switch("moves", turned=True))
        self._add(rows, "money_unit", self._segments("money_unit", MONEY_UNITS))
        self._add(rows, "language", self._segments("language", LANGUAGES))
        column.addWidget(rows)
        column.addStretch(1)

    def _add(self, rows: Rows, field: str, control: QWidget) -> None:
        say = self._kit.texts.say
        rows.add(say(f"settings.{field}"), say(f"settings.{field}.why"), control)

    def _wish(self, field: str, value: Any) -> None:
        wishes: Wishes = replace(self._kit.wishes, **{field: value})
        if wishes != self._kit.wishes:
            self._kit.go.wish(wishes)

    def _segments(self, field: str, codes: Sequence[str]) -> Segments:
        say = self._kit.texts.say
        options = [Option(code, say(f"settings.{field}.{code}")) for code in codes]
        made = Segments(say(f"settings.{field}"), options)
        for segment in made.segments:
            segment.setObjectName(f"{field}.{segment.option.code}")
        present = str(getattr(self._kit.wishes, field))
        made.show_code(present)
        made.chosen.connect(lambda code: self._chosen(made, field, code, present))
        return made

    def _chosen(self, made: Segments, field: str, code: str, present: str) -> None:
        """Something always holds: taking the choice back leaves the present one."""
        if code:
            self._wish(field, code)
        else:
            made.show_code(present)

    def _switch(self, field: str, *, turned: bool) -> Switch:
        """turned: the words say the opposite of the wish ("less motion" is on when none moves)."""
        say = self._kit.texts.say
        made = Switch(say(f"settings.{field}"), say("settings.on"), say("settings.off"))
        made.setObjectName(field)
        made.setChecked(bool(getattr(self._kit.wishes, field)) is not turned)
        made.clicked.connect(lambda on: self._wish(field, on is not turned))
        return made

    def _sizes(self) -> QWidget:
        """Samples: the same three syllables in each size."""
        box = QWidget()
        box.setAccessibleName(self._kit.texts.say("settings.size"))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for size in SIZES:
            tile = self._size_tile(size)
            tile.clicked.connect(lambda _on=False, s=size: self._wish("size", s))
            row.addWidget(tile)
        return box

    def _size_tile(self, size: Size) -> Tile:
        name = self._kit.texts.say(f"wishes.size.{size}")
        tile = Tile(name, vertical=True)
        tile.setObjectName(f"size.{size}")
        tile.edge, tile.chosen_fill = "line-strong", "sel"
        tile.inside.setContentsMargins(10, 8, 10, 8)
        px = tokens(look().tokens.theme, size).px("body")
        sample = Words(self._kit.texts.say("settings.sample"), weight=700, px=px)
        for words in (sample, Words(name, "caption", "text-2")):
            line = QWidget()
            middle = QHBoxLayout(line)
            middle.setContentsMargins(0, 0, 0, 0)
            middle.addStretch(1)
            middle.addWidget(words)
            middle.addStretch(1)
            tile.add(line)
        tile.setMinimumWidth(_TILE)
        tile.setChecked(self._kit.wishes.size == size)
        return tile
