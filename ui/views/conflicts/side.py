"""Beside the fields: the history of the one the keyboard is in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit import Kit
from ui.screens.conflicts.line import Past
from ui.views.conflicts.line import WHOSE
from ui.widgets.badge import tone_badge
from ui.widgets.card import Card, Notice, frame
from ui.widgets.words import Words

_WIDTH = 300


class PastCard(Card):
    """What was written of one field, the newest first; at its foot what paper says meanwhile."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.texts.say("differ.history"), icon="history")
        self._kit = kit
        self.setFixedWidth(_WIDTH)
        self.hold_rows()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._scroll, 1)
        held = QVBoxLayout()
        held.setContentsMargins(12, 8, 12, 12)
        held.addWidget(Notice("range", kit.texts.say("differ.on_paper"), icon="lightbulb"))
        self.body.addLayout(held)

    def show_past(self, item: str, past: Sequence[Past]) -> None:
        """The history of another field."""
        self.title.setText(self._kit.texts.say("differ.history.of", item=item))
        page = QWidget()
        page.setObjectName("scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in past:
            column.addWidget(self._row(one))
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _row(self, one: Past) -> QWidget:
        texts = self._kit.texts
        shown = frame("row")
        column = QVBoxLayout(shown)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(2)
        first = QHBoxLayout()
        first.addWidget(Words(texts.of(one.said), weight=600, wrap=True), 1)
        if one.whose is not None:
            icon, _ = WHOSE[one.whose]
            tone = "info" if one.whose == "mine" else "line"
            badge = tone_badge(texts.say(f"differ.whose.{one.whose}"), tone, icon)
            first.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        column.addWidget(Words(texts.of(one.known), "small", "text-2", wrap=True))
        return shown
