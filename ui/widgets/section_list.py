"""The list of sections at the left of a visit: icon, name, count and meter (screen 4)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.theme.look import look
from ui.widgets.icon_mark import IconMark
from ui.widgets.meter import Meter
from ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class SectionFace:
    """One section: its code, icon and name; questions answered, open (unknown, later, refused)
    and in all; spoken: read aloud ("소득, 13개 중 8개 답함")."""

    code: str
    icon: str
    name: str
    answered: int
    open: int
    total: int
    spoken: str


class _SectionButton(QToolButton):
    def __init__(self, face: SectionFace, parent: QWidget) -> None:
        super().__init__(parent)
        self._face = face
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 5, 10, 7)
        column.setSpacing(3)
        line = QHBoxLayout()
        line.setSpacing(7)
        self._icon = IconMark(face.icon, "text-2", 18)
        self._name = Words(face.name, weight=500, elide=True)
        self._count = Words("", "caption", "text-3", weight=600)
        self._tick = IconMark("check", "ok", 16)
        line.addWidget(self._icon)
        line.addWidget(self._name, 1)
        line.addWidget(self._count)
        line.addWidget(self._tick)
        column.addLayout(line)
        self._meter = Meter(5)
        column.addWidget(self._meter)
        self.show_face(face)

    def show_face(self, face: SectionFace) -> None:
        self._face = face
        whole = face.answered >= face.total > 0
        self._count.setText(f"{face.answered}/{face.total}")
        self._count.setVisible(not whole)
        self._tick.setVisible(whole)
        self._meter.show_counts(face.answered, face.open, face.total)
        self.setAccessibleName(face.spoken)
        tone = "primary" if self.isChecked() else "text"
        self._name.set_tone(tone)
        self._icon.show_icon(face.icon, "primary" if self.isChecked() else "text-2")

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(look().color("primary-soft" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(self.rect(), 8, 8)


class SectionList(QWidget):
    """The sections under one another; chosen: told the code of the section pressed."""

    chosen = Signal(str)

    def __init__(self, faces: Sequence[SectionFace] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._buttons: dict[str, _SectionButton] = {}
        self._current = ""
        self._column.addStretch(1)
        self.show_faces(faces)

    def show_faces(self, faces: Sequence[SectionFace]) -> None:
        """Show these counts; sections not among them are hidden."""
        for face in faces:
            if face.code not in self._buttons:
                made = _SectionButton(face, self)
                made.clicked.connect(lambda _on=False, c=face.code: self._press(c))
                self._buttons[face.code] = made
                self._column.insertWidget(self._column.count() - 1, made)
            shown = self._buttons[face.code]
            shown.setChecked(face.code == self._current)
            shown.show_face(face)
        self._faces = {face.code: face for face in faces}
        for code, shown in self._buttons.items():
            shown.setVisible(code in self._faces)

    def show_current(self, code: str) -> None:
        """Mark the section that the form stands in."""
        self._current = code
        for other, face in self._faces.items():
            shown = self._buttons[other]
            shown.setChecked(other == code)
            shown.show_face(face)

    def _press(self, code: str) -> None:
        self.show_current(code)
        self.chosen.emit(code)
