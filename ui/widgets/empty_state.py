"""Empty, error and odd states: never a blank area, never a code alone (3.10)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words


class EmptyState(QWidget):
    """An icon, one sentence that says what is so, one or two that say what works, the next step."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        acts: Sequence[QPushButton] = (),
        *,
        tone: str = "text-3",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(IconMark(icon, tone, 28), 0, middle)
        column.addWidget(Words(title, "h2", weight=600, wrap=True, align=middle))
        said = Words(text, "small", "text-2", wrap=True, align=middle)
        said.setMaximumWidth(420)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(said, 4)
        line.addStretch(1)
        column.addLayout(line)
        if acts:
            column.addLayout(self._acts_row(acts))
        column.addStretch(1)

    def _acts_row(self, acts: Sequence[QPushButton]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.addStretch(1)
        for act in acts:
            row.addWidget(act)
        row.addStretch(1)
        return row
