"""Text size, theme and language with real samples, for the first run (10b); the PIN of the day."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.errors import WelfareNetError
from ui.kit import Kit
from ui.texts import LANGUAGES, Texts
from ui.theme.fonts import font
from ui.theme.look import look
from ui.theme.tokens import SIZES, THEMES, Role, Size, Theme, tokens
from ui.widgets.button import button
from ui.widgets.card import rule
from ui.widgets.icon_mark import IconMark
from ui.widgets.line_edit import LineEdit
from ui.widgets.tile import RadioMark, Tile
from ui.widgets.words import Words
from ui.wishes import Wishes


class WishChoices(QWidget):
    """Cards to choose from; wished: the whole of the wishes after a press."""

    wished = Signal(object)

    def __init__(
        self, texts: Texts, wishes: Wishes, *, languages: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts, self._wishes = texts, wishes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._row("size", SIZES, self._size_tile))
        column.addWidget(self._row("theme", THEMES, self._theme_tile))
        if languages:
            column.addWidget(self._row("language", LANGUAGES, self._language_tile))

    def _row(self, field: str, codes: Sequence[str], make: Callable[[str], Tile]) -> QWidget:
        """One parent per row, so that its tiles exclude one another."""
        box = QWidget()
        box.setAccessibleName(self._texts.say(f"wishes.{field}"))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for code in codes:
            tile = make(code)
            chosen = getattr(self._wishes, field) == code
            tile.setObjectName(f"{field}.{code}")
            tile.setChecked(chosen)
            tile.clicked.connect(lambda _on=False, c=code: self._choose(field, c))
            row.addWidget(tile, 1)
        return box

    def _choose(self, field: str, code: str) -> None:
        changed: dict[str, Any] = {field: code}
        self._wishes = replace(self._wishes, **changed)
        self.wished.emit(self._wishes)

    def _say(self, key: str) -> str:
        return self._texts.say(key)

    def _size_tile(self, code: str) -> Tile:
        tile = Tile(self._say(f"wishes.size.{code}"), vertical=True)
        tile.inside.setContentsMargins(16, 14, 16, 14)
        tile.inside.setSpacing(8)
        tile.add(self._tile_head(tile, "size", code))
        tile.add(rule())
        sample: Size = next(size for size in SIZES if size == code)
        tile.add(_sample(self._texts, sample))
        tile.inside.addStretch(1)
        return tile

    def _tile_head(self, tile: Tile, field: str, code: str) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(_mark_of(tile))
        row.addWidget(self._names(field, code, "caption"), 1)
        return head

    def _names(self, field: str, code: str, role: Role) -> QWidget:
        """What a tile offers, and under it whom that suits."""
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(self._say(f"wishes.{field}.{code}"), weight=600))
        column.addWidget(Words(self._say(f"wishes.{field}.{code}.why"), role, "text-2", wrap=True))
        return words

    def _theme_tile(self, code: str) -> Tile:
        tile = Tile(self._say(f"wishes.theme.{code}"))
        tile.inside.setContentsMargins(16, 13, 16, 13)
        tile.inside.setSpacing(12)
        tile.add(_mark_of(tile))
        tile.add(IconMark("sun" if code == "light" else "moon", "text-2", 22))
        tile.add(self._names("theme", code, "small"), 1)
        return tile

    def _language_tile(self, code: str) -> Tile:
        tile = Tile(self._say(f"wishes.language.{code}"))
        tile.inside.setContentsMargins(16, 11, 16, 11)
        tile.inside.setSpacing(12)
        tile.add(_mark_of(tile))
        tile.add(IconMark("languages", "text-2", 22))
        tile.add(Words(self._say(f"wishes.language.{code}"), weight=600), 1)
        return tile


class PinLine(QWidget):
    """A PIN for the rest of the day: only where the system has a real keyring."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.pin = LineEdit(kit.texts.say("wishes.pin"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setFixedWidth(140)
        self.pin.returnPressed.connect(self._make)
        self.act = button(kit.texts.say("wishes.pin.make"))
        self.act.clicked.connect(self._make)
        row.addWidget(Words(kit.texts.say("wishes.pin"), weight=600))
        row.addWidget(self.pin)
        row.addWidget(self.act)
        row.addStretch(1)
        column.addLayout(row)
        self.said = Words(kit.texts.say("wishes.pin.why"), "small", "text-2", wrap=True)
        column.addWidget(self.said)

    def _make(self) -> None:
        pin = self.pin.text()
        self.act.setEnabled(False)
        self._kit.background.start(
            lambda _watch: self._kit.office.make_day_pin(pin), done=self._made, failed=self._refused
        )

    def _made(self, _nothing: None) -> None:
        self.pin.clear()
        self.act.setEnabled(True)
        self.said.setText(self._kit.texts.say("wishes.pin.made"))

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self.act.setEnabled(True)
        self.said.setText(self._kit.texts.of(error.sentence))
        self.pin.setFocus()


def _mark_of(tile: Tile) -> RadioMark:
    mark = RadioMark()
    tile.toggled.connect(mark.show_on)
    return mark


def _sample(texts: Texts, size: Size) -> QWidget:
    """A person's line and a field, set in the size that the tile offers."""
    theme: Theme = look().tokens.theme
    of = tokens(theme, size)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(_line(texts.say("wishes.sample.name"), font(of.px("body"), 600), "text"))
    column.addWidget(_line(texts.say("wishes.sample.line"), font(of.px("small")), "text-2"))
    row = QHBoxLayout()
    field = QLabel(f"90  {texts.say('wishes.sample.unit')}")
    field.setProperty("kind", "sample")
    field.setFont(font(of.px("body"), 600))
    field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    field.setFixedSize(120, of.px("control"))
    row.addWidget(field)
    row.addWidget(_line(texts.say("wishes.sample.hint"), font(of.px("small")), "text-2"), 1)
    column.addLayout(row)
    return box


def _line(text: str, in_font: QFont, tone: str) -> QLabel:
    line = QLabel(text)
    line.setFont(in_font)
    colors = line.palette()
    colors.setColor(line.foregroundRole(), look().color(tone))
    line.setPalette(colors)
    return line
