"""Words: a label that sets Korean as the design asks.

It breaks between words, never inside one, keeps the line height of the design (1.45, headings 1.3)
and paints `**bold**` parts. QLabel can do none of the three. To assistive technology it is a label.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.fonts import font, metrics
from ui.theme.look import look
from ui.theme.tokens import Role, Weight, read_tokens

_WIDEST_HINT = 560
_ONE_LINE = 1 << 20
"""Wider than any line of words, in px."""
_NARROWEST = 24
_HEADINGS: frozenset[Role] = frozenset({"display", "h1", "h2"})


def break_words(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """`text` in lines of at most `width` px, broken between words only."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


@dataclass(frozen=True, slots=True)
class _Run:
    """A piece of one line set in one weight; x and width in px."""

    text: str
    bold: bool
    x: float
    width: float


class Words(QLabel):
    """A text in one role and tone.

    role: display h1 h2 body small caption; tone: a colour token; weight: 400 to 700, or the role's;
    wrap: take several lines; elide: one line, cut with … and shown whole in the tooltip;
    px: another size than the role's (together view).
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        tone: str = "text",
        *,
        weight: Weight | None = None,
        wrap: bool = False,
        elide: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        px: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._tone, self._weight, self._px = role, tone, weight, px
        self._elide = elide
        self._said: str | None = None
        self._runs: list[tuple[str, bool]] = []
        self._wide: float | None = None
        self._laid: dict[int, list[list[_Run]]] = {}
        self.setWordWrap(wrap)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        policy = self.sizePolicy()
        policy.setHeightForWidth(wrap)
        policy.setVerticalPolicy(
            QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Preferred
        )
        self.setSizePolicy(policy)
        self._set_metrics()
        self.setText(text)

    def _set_metrics(self) -> None:
        is_heading = self._role in _HEADINGS
        size = self._px or look().px(self._role)
        plain = self._weight or (700 if is_heading else 400)
        heavy: Weight = 700 if is_heading else 600
        self._plain, self._plain_width = font(size, plain), metrics(size, plain)
        self._heavy, self._heavy_width = font(size, heavy), metrics(size, heavy)
        heights = read_tokens()["font"]["lineHeight"]
        share = heights["heading" if is_heading else "text"]
        self._line: int = round(size * float(share))
        wide = self._plain_width
        self._baseline = float((self._line - wide.height()) / 2 + wide.ascent())

    def setText(self, text: str) -> None:
        """Show this text; `**…**` stands bold. text() is what is read aloud, without the marks."""
        if text == self._said:
            return
        self._said, self._wide = text, None
        parts = text.split("**")
        self._runs = [(part, odd % 2 == 1) for odd, part in enumerate(parts) if part]
        self._laid = {}
        super().setText("".join(parts))
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Paint in another colour token."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def _advance(self, text: str, *, bold: bool) -> float:
        metrics = self._heavy_width if bold else self._plain_width
        return float(metrics.horizontalAdvance(text))

    def _lines(self, width: int) -> list[list[_Run]]:
        if not self.wordWrap() or self._natural() <= width:
            width = _ONE_LINE
        if width not in self._laid:
            self._laid[width] = self._lay(width)
        return self._laid[width]

    def _lay(self, width: int) -> list[list[_Run]]:
        """Greedy: as many whole words as fit; a word alone too wide for the line is cut."""
        lines: list[list[_Run]] = [[]]
        x = 0.0
        for piece, bold in self._pieces():
            if piece == "\n":
                lines.append([])
                x = 0.0
                continue
            advance = self._advance(piece, bold=bold)
            if x > 0 and x + self._advance(piece.rstrip(), bold=bold) > width + 0.5:
                lines.append([])
                x = 0.0
            while advance > width and len(piece) > 1:
                cut = self._fitting(piece, width, bold=bold)
                lines[-1].append(_Run(piece[:cut], bold, x, width))
                lines.append([])
                piece, x = piece[cut:], 0.0
                advance = self._advance(piece, bold=bold)
            lines[-1].append(_Run(piece, bold, x, advance))
            x += advance
        return lines

    def _pieces(self) -> list[tuple[str, bool]]:
        """Words with the space after them, and line breaks."""
        pieces: list[tuple[str, bool]] = []
        for text, bold in self._runs:
            for number, line in enumerate(text.split("\n")):
                if number:
                    pieces.append(("\n", bold))
                words = line.split(" ")
                pieces += [(word + " ", bold) for word in words[:-1]]
                if words[-1]:
                    pieces.append((words[-1], bold))
        return pieces

    def _fitting(self, piece: str, width: int, *, bold: bool) -> int:
        cut = 1
        while cut < len(piece) and self._advance(piece[: cut + 1], bold=bold) <= width:
            cut += 1
        return cut

    def _natural(self) -> float:
        if self._wide is None:
            self._laid[_ONE_LINE] = lines = self._lay(_ONE_LINE)
            self._wide = max((line[-1].x + line[-1].width for line in lines if line), default=0.0)
        return self._wide

    def sizeHint(self) -> QSize:
        width = int(self._natural()) + 1
        if self.wordWrap():
            width = min(width, _WIDEST_HINT)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap():
            longest = max((self._advance(w, bold=b) for w, b in self._pieces()), default=0.0)
            return QSize(min(int(longest) + 1, _WIDEST_HINT), self._line)
        if self._elide:
            return QSize(_NARROWEST, self._line)
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines(width))) * self._line

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self.setToolTip(self.text() if self._natural() > self.width() + 1 else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look().color(self._tone if self.isEnabled() else "text-3"))
        if self._elide and self._natural() > self.width() + 1:
            self._paint_elided(painter)
            return
        lines = self._lines(self.width())
        top = (self.height() - len(lines) * self._line) / 2
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            top = 0
        for line in lines:
            left = self._left(line)
            for run in line:
                painter.setFont(self._heavy if run.bold else self._plain)
                painter.drawText(QPointF(left + run.x, top + self._baseline), run.text)
            top += self._line

    def _left(self, line: list[_Run]) -> float:
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            return self.width() - self._line_width(line)
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return (self.width() - self._line_width(line)) / 2
        return 0.0

    def _line_width(self, line: list[_Run]) -> float:
        if not line:
            return 0.0
        last = line[-1]
        return last.x + self._advance(last.text.rstrip(), bold=last.bold)

    def _paint_elided(self, painter: QPainter) -> None:
        painter.setFont(self._plain)
        cut = self._plain_width.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        top = (self.height() - self._line) / 2
        painter.drawText(QPointF(0, top + self._baseline), cut)
