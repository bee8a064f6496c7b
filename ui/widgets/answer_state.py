"""The answer state: five segments, a radio group to assistive technology (3.2).

Keys: 1-5 choose, arrows go on, Delete takes the answer back to "not asked", Enter leaves.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui.theme.fonts import metrics
from ui.theme.look import look
from ui.theme.tokens import read_tokens
from ui.widgets.choosing import settle_choice

STATES = ("given", "none", "unknown", "later", "refused")
TYPED_STATES = {"?": "unknown", "/": "later", "!": "refused"}
_HEIGHT = {"standard": 32, "comfortable": 36, "large": 42}
_CORNER = 7
_EDGE = 1


@dataclass(frozen=True, slots=True)
class Option:
    """One segment: its code, its word, and the colours it takes when it is chosen."""

    code: str
    words: str
    fg: str = "on-primary"
    bg: str = "primary"


def state_option(code: str, words: str) -> Option:
    """The segment of an answer state in the colours of the design."""
    row = read_tokens()["answer"][code]
    return Option(code, words, row["fg"], row["bg"])


def _width(words: str) -> int:
    """Of one segment, in px: its words bold."""
    advance = metrics(look().px("small"), 700).horizontalAdvance(words)
    return max(32, round(advance) + 21)


def segments_width(options: Sequence[Option]) -> int:
    """How wide a row of these segments is, in px."""
    return sum(_width(option.words) for option in options) + 2 * _EDGE


class Segment(QRadioButton):
    """One choice among segments in a row."""

    def __init__(self, option: Option, parent: "Segments") -> None:
        super().__init__(option.words, parent)
        self.option = option
        self._group = parent
        self.is_first = self.is_last = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_width(self.text()), _HEIGHT[look().tokens.size])

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        """The whole segment is the target."""
        return True

    def nextCheckState(self) -> None:
        """Pressing a chosen segment leaves it chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._group.take_key(event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        fill = self.option.bg if chosen else "surface"
        if not self.isEnabled():
            fill = "sunken"
        painter.fillPath(self._outline(), look().color(fill))
        if not self.is_first:
            painter.fillRect(QRectF(0, 1, 1, self.height() - 2), look().color("line"))
        painter.setFont(look().font("small", 700 if chosen else 500))
        painter.setPen(look().color(self.option.fg if chosen else "text-2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _outline(self) -> QPainterPath:
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        outline.addRoundedRect(box, _CORNER - 1, _CORNER - 1)
        if not self.is_first:
            outline.addRect(box.adjusted(0, 0, -box.width() / 2, 0))
        if not self.is_last:
            outline.addRect(box.adjusted(box.width() / 2, 0, 0, 0))
        return outline.simplified()


class Segments(QGroupBox):
    """A row of segments of which one or none is chosen; one stop for Tab.

    chosen: told the code that the person chose, "" when the choice was taken back.
    """

    chosen = Signal(str)
    left = Signal()  # Enter was pressed: on to the next field

    def __init__(
        self, question: str, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(0)
        self.segments = [Segment(option, self) for option in options]
        for segment in self.segments:
            segment.clicked.connect(lambda _on=False, s=segment: self.choose(s.option.code))
            segment.setProperty("ring", "parent")
            row.addWidget(segment)
        if self.segments:
            self.segments[0].is_first = self.segments[-1].is_last = True
        self._code = ""
        self._settle()

    @property
    def code(self) -> str:
        """The code chosen, or ""."""
        return self._code

    def show_code(self, code: str) -> None:
        """Show a choice without telling anybody; a code that is no option shows none."""
        self._code = code if any(s.option.code == code for s in self.segments) else ""
        self._settle()

    def focus_first(self) -> None:
        """Take the keyboard."""
        for segment in self.segments:
            if segment.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                segment.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key pressed in a segment; False when the key is none of ours."""
        key, text = event.key(), event.text()
        if text in self._digits():
            self.choose(self._digits()[text])
        elif text in TYPED_STATES and any(
            s.option.code == TYPED_STATES[text] for s in self.segments
        ):
            self.choose(TYPED_STATES[text])
        elif key in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            self._step(1 if key == Qt.Key.Key_Right else -1)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.choose("")
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            return False
        return True

    def _digits(self) -> dict[str, str]:
        return {str(n): s.option.code for n, s in enumerate(self.segments[:9], start=1)}

    def _step(self, by: int) -> None:
        codes = [segment.option.code for segment in self.segments]
        at = codes.index(self._code) + by if self._code in codes else (0 if by > 0 else -1)
        self.choose(codes[at % len(codes)])

    def choose(self, code: str) -> None:
        """Choose as the person does: shown, and told to `chosen` if it is another choice."""
        held_focus = any(segment.hasFocus() for segment in self.segments)
        changed = code != self._code
        self._code = code
        self._settle()
        if held_focus:
            self.focus_first()
        if changed:
            self.chosen.emit(code)

    def _settle(self) -> None:
        """Checks, and the one stop for Tab: the chosen segment, or the first."""
        chosen = next((one for one in self.segments if one.option.code == self._code), None)
        first = self.segments[0] if self.segments and not self._code else None
        settle_choice(self.segments, chosen, chosen or first)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(look().color("surface")))
        painter.setPen(QPen(look().color("line-strong"), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _CORNER, _CORNER)


def answer_segments(
    question: str, words: dict[str, str], parent: QWidget | None = None
) -> Segments:
    """The five answer states; words: state -> its word, other words where it is a yes or no."""
    return Segments(question, [state_option(code, words[code]) for code in STATES], parent)
