"""The crisis levels side by side: a person chooses one; the program's view is a dashed frame."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QGroupBox, QRadioButton, QSizePolicy, QWidget

from ui.theme.look import look
from ui.theme.tokens import mark
from ui.widgets.choosing import settle_choice

_CORNER = 8
_GAP = 6


@dataclass(frozen=True, slots=True)
class LevelFace:
    """One level: its code, its word, the time in which somebody acts."""

    code: str
    words: str
    second: str


class LevelTile(QRadioButton):
    """One level. Chosen: filled, with a 2 px border and its icon; seen by the program: dashed."""

    def __init__(self, face: LevelFace, parent: "LevelTiles") -> None:
        super().__init__(face.words, parent)
        self.face, self._tiles = face, parent
        self.is_seen = False
        self.setAccessibleName(f"{face.words}, {face.second}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("corner", _CORNER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        first = QFontMetricsF(look().font("body", 700)).horizontalAdvance(self.face.words)
        second = QFontMetricsF(look().font("caption", 600)).horizontalAdvance(self.face.second)
        height = round((look().px("body") + look().px("caption")) * 1.45) + 16
        return QSize(round(max(first + 24, second)) + 14, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        """The whole tile is the target."""
        return True

    def nextCheckState(self) -> None:
        """Pressing a chosen level leaves it chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._tiles.take_key(event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = mark("crisis", self.face.code)
        chosen = self.isChecked()
        fill = (plain.bg or "sunken") if chosen else "surface"
        painter.setBrush(look().color(fill if self.isEnabled() or chosen else "sunken"))
        painter.setPen(self._pen())
        inset = 1.0 if chosen else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _CORNER, _CORNER)
        words = plain.fg if chosen else ("text" if self.isEnabled() else "text-3")
        second = plain.fg if chosen else ("danger" if self.is_seen else "text-3")
        self._paint_words(painter, words, second)

    def _pen(self) -> QPen:
        if self.isChecked():
            return QPen(look().color("primary"), 2)
        if not self.is_seen:
            return QPen(look().color("line-strong"), 1)
        pen = QPen(look().color("danger"), 1.4)
        pen.setDashPattern([3, 2.5])
        return pen

    def _paint_words(self, painter: QPainter, words: str, second: str) -> None:
        line = look().px("body") * 1.45
        top = QRectF(0, 8, self.width(), line)
        painter.setFont(look().font("body", 700))
        painter.setPen(look().color(words))
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, self.face.words)
        below = QRectF(0, 8 + line, self.width(), look().px("caption") * 1.45)
        painter.setFont(look().font("caption", 600 if self.is_seen else 400))
        painter.setPen(look().color(second))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.face.second)


class LevelTiles(QGroupBox):
    """The four levels, in one row where `width` px hold them, else in two; one stop for Tab.

    chosen: the code of the level chosen, "" for none.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, faces: Sequence[LevelFace], width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        self.tiles = [LevelTile(face, self) for face in faces]
        needed = sum(tile.sizeHint().width() + _GAP for tile in self.tiles)
        across = len(faces) if needed <= width else (len(faces) + 1) // 2
        for number, tile in enumerate(self.tiles):
            tile.clicked.connect(lambda _on=False, t=tile: self.choose(t.face.code))
            grid.addWidget(tile, number // across, number % across)
        self.code = ""
        self._settle()

    def show_level(self, code: str, seen: str | None, spoken: str) -> None:
        """Show a choice without telling anybody; seen: the level in the dashed frame; spoken: what
        the frame says, for a screen reader."""
        self.code = code
        for tile in self.tiles:
            tile.is_seen = tile.face.code == seen and seen != code
            tile.setAccessibleDescription(spoken if tile.is_seen else "")
        self._settle()

    def choose(self, code: str) -> None:
        """Choose as the person does."""
        held, changed = any(tile.hasFocus() for tile in self.tiles), code != self.code
        self.code = code
        self._settle()
        if held:
            self.focus_first()
        if changed:
            self.chosen.emit(code)

    def focus_first(self) -> None:
        """Take the keyboard."""
        self._stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key pressed in a tile; False when the key is none of ours."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() in steps:
            at = self.tiles.index(self._focused()) + steps[Qt.Key(event.key())]
            self.tiles[at % len(self.tiles)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose(self._focused().face.code)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.choose("")
        else:
            return False
        return True

    def _focused(self) -> LevelTile:
        return next((tile for tile in self.tiles if tile.hasFocus()), self._stop())

    def _stop(self) -> LevelTile:
        return next((tile for tile in self.tiles if tile.face.code == self.code), self.tiles[0])

    def _settle(self) -> None:
        chosen = next((tile for tile in self.tiles if tile.face.code == self.code), None)
        settle_choice(self.tiles, chosen, self._stop())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tiles are all there is to see."""
