"""One field that differs: its sides as tiles, or as texts; keys choose among them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.conflicts.choice import BOTH, Anew, Choice
from ui.screens.conflicts.line import Line, SideWords
from ui.theme.look import look
from ui.views.flow import flow_of
from ui.widgets.button import button
from ui.widgets.card import frame
from ui.widgets.icon_mark import IconMark
from ui.widgets.tile import RadioMark, Tile
from ui.widgets.words import Words

WHOSE = {"mine": ("laptop", "primary"), "center": ("landmark", "info"), "other": ("user", "info")}
"""Icon and tone of whose record it is."""

_WIDTHS = {"standard": (112, 108, 150), "comfortable": (124, 116, 164), "large": (136, 124, 170)}


def widths() -> tuple[int, int, int]:
    """Px of the columns item, before and result; the sides share the rest."""
    return _WIDTHS[look().tokens.size]


class SideTile(Tile):
    """One record of a field: its value, and when, by whom, how known."""

    def __init__(self, side: SideWords, kit: Kit) -> None:
        of, say = kit.texts.of, kit.texts.say
        whose = say(f"differ.whose.{side.whose}")
        super().__init__(f"{whose}: {of(side.said)}, {of(side.known)}")
        self.edge = "line-strong"
        self.inside.setSpacing(8)
        self.mark = RadioMark(20)
        self.add(self.mark)
        words = QWidget(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(of(side.said), weight=600, wrap=True))
        column.addWidget(Words(of(side.known), "caption", "text-3", wrap=True))
        self.add(words, 1)
        self.toggled.connect(self.mark.show_on)


class ConflictLine(QFrame):
    """chosen: told what the person chose · moved: lines up or down · entered: the keyboard has
    come · anew: something else is to be written."""

    chosen = Signal(object, object)
    moved = Signal(object, int)
    entered = Signal(object)
    anew = Signal(object)

    def __init__(self, line: Line, both: Callable[[], tuple[str, ...]], kit: Kit) -> None:
        super().__init__()
        self.line, self._kit = line, kit
        self.setProperty("kind", "row")
        self.setAccessibleName(kit.texts.of(line.item))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        item, before, result = widths()
        row.addWidget(_held(Words(kit.texts.of(line.item), weight=600, wrap=True), item))
        said = kit.texts.of(line.before)
        row.addWidget(_held(Words(said, "small", "text-3", wrap=True), before))
        self.tiles: list[SideTile] = []
        self.pills: dict[Choice | str, QPushButton] = {}
        row.addLayout(self._texts(both()) if line.may_join else self._sides(), 1)
        row.addWidget(_held(self._result(), result))
        for stop in self.stops:
            stop.installEventFilter(self)
        self.show_line(line)

    # -- building -------------------------------------------------------------------------------

    def _sides(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        tiles = QWidget()
        side_by_side = QHBoxLayout(tiles)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(10)
        for number, side in enumerate(self.line.sides):
            tile = SideTile(side, self._kit)
            tile.setAutoExclusive(False)  # a choice can be shown as none
            tile.clicked.connect(lambda _on=False, n=number: self._choose(n))
            self.tiles.append(tile)
            side_by_side.addWidget(tile, 1)
        column.addWidget(tiles)
        self._add_hint(column)
        if self.line.writing:
            column.addWidget(self._pen(), 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _add_hint(self, column: QVBoxLayout) -> None:
        if self.line.hint is None:
            return
        box = QWidget()
        said = QHBoxLayout(box)
        said.setContentsMargins(2, 0, 0, 0)
        said.setSpacing(6)
        mark = IconMark("lightbulb", "range", 16, beside="small")
        said.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(Words(self._kit.texts.of(self.line.hint), "small", "range", wrap=True), 1)
        column.addWidget(box)

    def _pen(self) -> QPushButton:
        pen = button(self._kit.texts.say("differ.anew"), "quiet", small=True)
        pen.setProperty("kind", "link")
        pen.setAccessibleName(f"{pen.text()}, {self.accessibleName()}")
        pen.clicked.connect(lambda: self.anew.emit(self.line.key))
        self.pills["anew"] = pen
        return pen

    def _texts(self, both: tuple[str, ...]) -> QVBoxLayout:
        """Both texts stand one after the other unless one of the pills says otherwise."""
        say = self._kit.texts.say
        column = QVBoxLayout()
        held = frame("card")
        inside = QVBoxLayout(held)
        inside.setContentsMargins(12, 9, 12, 9)
        inside.setSpacing(6)
        choices: list[tuple[Choice | str, str]] = [(BOTH, say("differ.act.both"))]
        choices += [
            (number, say(f"differ.only.{side.whose}"))
            for number, side in enumerate(self.line.sides)
        ]
        choices.append(("anew", say("differ.anew")))
        for choice, words in choices:
            pill = button(words, "secondary", small=True)
            pill.setProperty("kind", "pill")
            pill.setCheckable(True)
            pill.setAccessibleName(f"{words}, {self.accessibleName()}")
            pill.clicked.connect(lambda _on=False, c=choice: self._choose(c))
            self.pills[choice] = pill
        inside.addWidget(flow_of(*self.pills.values(), across=6, between=6))
        for text, side in zip(both, self.line.sides, strict=False):
            inside.addWidget(self._quoted(text, side))
        column.addWidget(held)
        return column

    def _quoted(self, text: str, side: SideWords) -> QWidget:
        box = frame("quote")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon, tone = WHOSE[side.whose]
        row.addWidget(IconMark(icon, tone, 16, beside="small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(text, "small", wrap=True), 1)
        return box

    def _result(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.mark = IconMark("circle-alert", "range", 16, beside="body")
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self.result = Words("", weight=600, wrap=True)
        row.addWidget(self.result, 1)
        return box

    # -- showing --------------------------------------------------------------------------------

    def show_line(self, line: Line) -> None:
        """The choice as it stands."""
        self.line = line
        for number, tile in enumerate(self.tiles):
            tile.setChecked(line.choice == number)
            tile.update()
        for choice, pill in self.pills.items():
            is_on = isinstance(line.choice, Anew) if choice == "anew" else line.choice == choice
            pill.setChecked(is_on)
        self.mark.setVisible(line.choice is None)
        self.result.setText(self._kit.texts.of(line.result))
        self.result.set_tone("range" if line.choice is None else "text")

    def _choose(self, choice: Choice | str) -> None:
        if choice == "anew":
            self.show_line(self.line)
            self.anew.emit(self.line.key)
        else:
            self.chosen.emit(self.line.key, choice)

    # -- the keyboard ---------------------------------------------------------------------------

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [*self.tiles, *self.pills.values()]

    def focus_first(self) -> None:
        """Take the keyboard."""
        self.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.line.key)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match event.key():
            case Qt.Key.Key_Left:
                self._choose(0)
            case Qt.Key.Key_Right:
                self._choose(self._next_side())
            case Qt.Key.Key_Up:
                self.moved.emit(self.line.key, -1)
            case Qt.Key.Key_Down:
                self.moved.emit(self.line.key, 1)
            case _:
                return False
        return True

    def _next_side(self) -> int:
        """The second, and where there are more of them one after the other."""
        others = len(self.line.sides) - 1
        here = self.line.choice if isinstance(self.line.choice, int) else 0
        return here % others + 1


def _held(widget: QWidget, width: int) -> QWidget:
    """In a column of its own width, at the top of the line."""
    box = QWidget()
    box.setFixedWidth(width)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 8, 0, 8)
    column.addWidget(widget)
    column.addStretch(1)
    return box
