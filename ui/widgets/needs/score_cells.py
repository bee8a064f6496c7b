"""Five cells, 0 to 4: the score of a need; input and chart at once (3.8).

Keys: 0-4 choose, arrows left and right go on, up and down leave for the next row, Delete takes the
score back, Enter goes on to the reason. A radio group to assistive technology.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui.theme.look import look
from ui.widgets.choosing import settle_choice

MOST = 4
HIGH = 3
"""From this score on the cells are red: it asks for a reason."""

_HEIGHT = {"standard": 28, "comfortable": 32, "large": 36}
_WIDTH = 44
_CORNER = 6


class ScoreCell(QRadioButton):
    """One cell. Cells below the chosen one are filled lightly, so that the row reads as a bar."""

    def __init__(self, score: int, parent: "ScoreCells") -> None:
        super().__init__(str(score), parent)
        self.score, self._cells = score, parent
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT[look().tokens.size])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        """The whole cell is the target."""
        return True

    def nextCheckState(self) -> None:
        """Pressing a chosen cell leaves it chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._cells.take_key(event):
            super().keyPressEvent(event)

    def colours(self) -> tuple[str, str, str]:
        """Fill, border and words of the cell, as colour tokens."""
        chosen = self._cells.score
        if not self.isEnabled():
            return ("sunken", "line", "text-3")
        if chosen is None or self.score > chosen:
            return ("surface", "line-strong", "text-2")
        is_high = chosen >= HIGH
        if self.score == chosen:
            return (
                ("danger", "danger", "surface") if is_high else ("primary", "primary", "on-primary")
            )
        soft = "danger-bg" if is_high else "primary-soft"
        return (soft, soft, "danger" if is_high else "primary")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, border, words = self.colours()
        painter.setBrush(look().color(fill))
        painter.setPen(QPen(look().color(border), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _CORNER, _CORNER)
        painter.setPen(look().color(words))
        painter.setFont(look().font("small", 700))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class ScoreCells(QGroupBox):
    """A row of cells of which one or none is chosen; one stop for Tab.

    chosen: told the score a person chose, -1 when it was taken back · moved: rows up or down ·
    left: Enter, on to the reason · entered: the keyboard has come.
    """

    chosen = Signal(int)
    moved = Signal(int)
    left = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.score: int | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.cells = [ScoreCell(score, self) for score in range(MOST + 1)]
        for cell in self.cells:
            cell.clicked.connect(lambda _on=False, s=cell.score: self.choose(s))
            cell.setAccessibleName(f"{name} {cell.score}")
            row.addWidget(cell)
        self._settle()

    def show_score(self, score: int | None) -> None:
        """Show a score without telling anybody; None shows none."""
        if score != self.score:
            held = self.has_focus()
            self.score = score
            self._settle()
            if held:
                self.focus_first()

    def focus_first(self) -> None:
        """Take the keyboard."""
        self._stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Whether one of the cells has the keyboard."""
        return any(cell.hasFocus() for cell in self.cells)

    def choose(self, score: int | None) -> None:
        """Choose as the person does: shown, and told to `chosen` if it is another score."""
        held, changed = self.has_focus(), score != self.score
        self.score = score
        self._settle()
        if held:
            self.focus_first()
        if changed:
            self.chosen.emit(-1 if score is None else score)

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key pressed in a cell; False when the key is none of ours."""
        key, text = event.key(), event.text()
        rows = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if text.isdecimal() and text.isascii() and int(text) <= MOST:
            self.choose(int(text))
        elif key in rows:
            self.moved.emit(rows[Qt.Key(key)])
        elif key in steps:
            self._step(steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.choose(None)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        at = -1 if self.score is None else self.score
        self.choose(min(MOST, max(0, at + by)))

    def _stop(self) -> ScoreCell:
        return self.cells[self.score or 0]

    def _settle(self) -> None:
        """Checks, and the one stop for Tab: the chosen cell, or the first."""
        chosen = next((cell for cell in self.cells if cell.score == self.score), None)
        settle_choice(self.cells, chosen, self._stop())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The cells are all there is to see."""
