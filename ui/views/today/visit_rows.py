"""One visit of Today as a row: time, person, place, purpose, readiness, one button."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.kit import Kit
from ui.screens.today.parts import Act, Readiness, VisitRow
from ui.theme.look import look
from ui.theme.tokens import Role
from ui.views.flow import flow_of
from ui.widgets.badge import state_badge, tone_badge
from ui.widgets.button import Kind, button
from ui.widgets.icon_mark import IconMark
from ui.widgets.steps_line import StepRing
from ui.widgets.words import Words

_ACTS: dict[Act, tuple[str, Kind, str | None]] = {
    "start": ("today.act.start", "primary", "play"),
    "go_on": ("today.act.go_on", "primary", "play"),
    "look": ("today.act.look", "secondary", None),
    "preview": ("today.act.preview", "secondary", None),
}
_TIME_WIDTH = 74
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class VisitRowFrame(QFrame):
    """A row; a press anywhere on it opens the case, its button does the act.

    acted: the button; opened: the row; missed: nobody was met; moved: -1 or 1, to another row;
    shifted: -1 or 1, the visit itself to another place; dragged, dropped: it is carried, the place
    of the pointer in the window.
    """

    acted = Signal()
    opened = Signal()
    missed = Signal()
    moved = Signal(int)
    shifted = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, row: VisitRow, kit: Kit, *, is_last: bool) -> None:
        super().__init__()
        self._row, self._kit = row, kit
        self._pressed_at, self._is_carried = QPoint(), False
        self.setProperty("kind", "last" if is_last else "row")
        self.setProperty("current", "true" if row.is_next else "false")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        line = QHBoxLayout(self)
        top = 10 if row.is_finished else 13
        line.setContentsMargins(16, top, 16, top)
        line.setSpacing(16)
        line.addWidget(self._times(), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(StepRing(row.stage, px=24), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._middle(), 1)
        line.addLayout(self._acts())

    def _times(self) -> QWidget:
        box = QWidget()
        box.setFixedWidth(max(_TIME_WIDTH, look().px("h1") * 4 - 10))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(self._row.at or self._kit.texts.say("today.no_time"), "h1"))
        if self._row.length is not None:
            column.addWidget(Words(self._kit.texts.of(self._row.length), "caption", "text-3"))
        return box

    def _middle(self) -> QVBoxLayout:
        of = self._kit.texts.of
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._head())
        column.addWidget(_marked("map-pin", "text-2", of(self._row.place), "small"))
        if self._row.purpose:
            column.addWidget(Words(self._row.purpose, wrap=True))
        column.addWidget(self._readiness())
        return column

    def _head(self) -> QWidget:
        texts = self._kit.texts
        parts: list[QWidget] = [
            Words(texts.of(self._row.name), "h2"),
            Words(texts.of(self._row.who), "body", "text-2"),
        ]
        if self._row.level is not None:
            parts.append(state_badge(texts, "crisis", self._row.level))
        if self._row.is_first:
            parts.append(tone_badge(texts.say("today.first"), "info", "sparkles"))
        if self._row.is_finished:
            parts.append(tone_badge(texts.say("today.finished"), "ok"))
        return flow_of(*parts, across=8)

    def _readiness(self) -> QWidget:
        return flow_of(*(self._ready(one) for one in self._row.readiness))

    def _ready(self, one: Readiness) -> QWidget:
        return _marked(one.icon, one.tone, self._kit.texts.of(one.words), "small")

    def _acts(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        self.act = self._act_button()
        self.act.installEventFilter(self)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignRight)
        if self._row.may_miss:
            self.miss = button(self._kit.texts.say("today.act.missed"), "quiet", small=True)
            self.miss.setAccessibleName(self._spoken("today.act.missed"))
            self.miss.clicked.connect(self.missed)
            self.miss.installEventFilter(self)
            column.addWidget(self.miss, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        return column

    def _act_button(self) -> QPushButton:
        key, kind, icon = _ACTS[self._row.act]
        made = button(
            self._kit.texts.say(key), kind, icon=icon, small=self._row.is_finished, parent=self
        )
        made.setAccessibleName(self._spoken(key))
        made.clicked.connect(self.acted)
        return made

    def _spoken(self, key: str) -> str:
        texts = self._kit.texts
        return f"{texts.say(key)}, {texts.of(self._row.name)}, {self._row.at}".rstrip(", ")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows in a button go to another row, with Alt they carry the visit there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(event.key())
            if step is not None:
                has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
                (self.shifted if has_alt else self.moved).emit(step)
                return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = event.position().toPoint() - self._pressed_at
        if self._is_carried or far.manhattanLength() >= QApplication.startDragDistance():
            self._is_carried = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_carried:
            self._is_carried = False
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.dropped.emit(event.globalPosition().toPoint())
        elif self.rect().contains(event.position().toPoint()):
            self.opened.emit()


def _marked(icon: str, tone: str, words: str, role: Role) -> QWidget:
    """Words with a mark before them, as wide as they are."""
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(5)
    line.addWidget(IconMark(icon, tone, 16, beside=role), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Words(words, role, "text-2", wrap=True), 1)
    return box
