"""Cards and notices: frames with a fill and a border, no shadows (2.6, 3.7)."""

from typing import Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

NoticeKind: TypeAlias = Literal["info", "ok", "range", "danger", "overlap", "plain"]
_ICON: dict[NoticeKind, str] = {
    "info": "info",
    "ok": "circle-check",
    "range": "circle-help",
    "danger": "triangle-alert",
    "overlap": "git-merge",
    "plain": "info",
}


def frame(kind: str, parent: QWidget | None = None) -> QFrame:
    """A frame styled by its kind: card chosen closed row last rail top foot left right visit …"""
    made = QFrame(parent)
    made.setProperty("kind", kind)
    return made


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline between rows."""
    return frame("rule", parent)


class Card(QFrame):
    """A card; with a title it has a head of icon, title and what is added to `head`.

    body: the layout of its content, padded 14 px; head: the layout of its head.
    """

    def __init__(
        self,
        title: str = "",
        *,
        icon: str | None = None,
        icon_tone: str = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = QHBoxLayout()
        self.title = Words(title, "h2", elide=True)
        if title:
            column.addWidget(self._head_frame(icon, icon_tone))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)

    def hold_rows(self) -> None:
        """Make the body hold rows that reach from edge to edge."""
        self.body.setContentsMargins(1, 0, 1, 1)
        self.body.setSpacing(0)

    def _head_frame(self, icon: str | None, tone: str) -> QFrame:
        head = frame("head", self)
        head.setMinimumHeight(46)
        self.head.setContentsMargins(14, 6, 14, 6)
        self.head.setSpacing(8)
        head.setLayout(self.head)
        if icon is not None:
            self.head.addWidget(IconMark(icon, tone, 18))
        self.head.addWidget(self.title, 1)
        return head


class Notice(QFrame):
    """One or two sentences in the page, with icon and fill; stays until the cause is gone.

    acts: the layout at its right end, for a button.
    """

    def __init__(
        self,
        kind: NoticeKind,
        text: str,
        *,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", f"note-{kind}")
        tone = "text-2" if kind == "plain" else kind
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(9)
        # A widget of its own, so that icon and first line stay together where a button is higher.
        together = QWidget()
        said = QHBoxLayout(together)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(9)
        mark = IconMark(icon or _ICON[kind], tone, 18, beside="small")
        said.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.words = Words(text, "small", tone, wrap=True)
        said.addWidget(self.words, 1)
        row.addWidget(together, 1, Qt.AlignmentFlag.AlignVCenter)
        self.acts = QHBoxLayout()
        row.addLayout(self.acts)

    def show_text(self, text: str) -> None:
        """Say something else."""
        self.words.setText(text)
