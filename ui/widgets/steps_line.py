"""Steps in a line: rings done, current and to come, joined by lines (today, sync, first run)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.look import look
from ui.widgets.words import Words

StepStage: TypeAlias = Literal["done", "current", "coming"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, a second word (a time), and how far it is."""

    words: str
    stage: StepStage
    second: str = ""


class StepRing(QWidget):
    """The ring of one step: a tick when done, thick when current, its number if it has one.

    on_visit: in the colours of the visit bar (first run).
    """

    def __init__(
        self,
        stage: StepStage,
        number: int | None = None,
        px: int = 26,
        *,
        on_visit: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self._number, self._on_visit = stage, number, on_visit
        self.setFixedSize(px, px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ring, ink, width = self._colors()
        inset = width / 2
        painter.setBrush(look().color(fill))
        painter.setPen(QPen(look().color(ring), width))
        painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        if self._stage == "done":
            px = round(self.width() * 0.58)
            at = round((self.width() - px) / 2)
            painter.drawPixmap(at, at, look().pixmap("check", ink, px, self.devicePixelRatioF()))
        elif self._number is not None:
            painter.setPen(look().color(ink))
            painter.setFont(look().font("caption", 700))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _colors(self) -> tuple[str, str, str, int]:
        """fill, ring, ink and width of the ring."""
        if self._on_visit:
            filled = self._stage in {"done", "current"}
            ink = "visit" if filled else "on-visit-2"
            return ("on-visit" if filled else "visit", "on-visit-2", ink, 2)
        return {
            "done": ("primary", "primary", "on-primary", 2),
            "current": ("surface", "primary", "primary", 3),
            "coming": ("surface", "line-strong", "text-2", 2),
        }[self._stage]


class _Joint(QWidget):
    """The line between two steps."""

    def __init__(self, *, done: bool) -> None:
        super().__init__()
        self._done = done
        self.setMinimumWidth(16)
        self.setFixedHeight(3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("primary" if self._done else "bar-bg"))
        painter.drawRoundedRect(self.rect(), 1.5, 1.5)


class StepsLine(QWidget):
    """The steps of a day or of a sync; numbered: rings to come show their number."""

    def __init__(
        self, steps: Sequence[Step] = (), *, numbered: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._numbered = numbered
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.show_steps(steps)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps or another stage of them."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, step in enumerate(steps, start=1):
            if number > 1:
                done = step.stage in {"done", "current"} and steps[number - 2].stage == "done"
                self._row.addWidget(_Joint(done=done), 1)
            self._row.addWidget(StepRing(step.stage, number if self._numbered else None))
            self._row.addWidget(self._words(step))
        self.setAccessibleName(", ".join(step.words for step in steps))

    def _words(self, step: Step) -> QWidget:
        here = step.stage == "current"
        text = f"{step.words} {step.second}".strip()
        tone = "text" if here else "text-2"
        return Words(text, "small" if step.second else "body", tone, weight=700 if here else 400)


class StepsColumn(QWidget):
    """The steps of the first run, one under another on the dark side, each with its hint."""

    def __init__(self, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for number, step in enumerate(steps, start=1):
            row = QHBoxLayout()
            row.setSpacing(12)
            ring = StepRing(step.stage, number, 28, on_visit=True)
            row.addWidget(ring, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(1)
            here = step.stage == "current"
            tone = "on-visit" if here else "on-visit-2"
            words.addWidget(Words(step.words, "body", tone, weight=700 if here else 400, wrap=True))
            words.addWidget(Words(step.second, "caption", "on-visit-2", wrap=True))
            row.addLayout(words, 1)
            column.addLayout(row)
