"""Settings (10-settings): parts at the left, the open one beside, the laptop at the right."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.kit import Kit
from ui.screens.settings.page import PARTS, Part, SettingsScreen
from ui.theme.look import look
from ui.theme.tokens import layout
from ui.views.place import PlaceView
from ui.views.settings.cards import LaptopCards
from ui.views.settings.display import DisplayPart
from ui.views.settings.keys import HelpPart, KeysPart
from ui.views.settings.lock import LockPart
from ui.views.settings.privacy import PrivacyPart
from ui.views.settings.program import ProgramPart
from ui.views.sync.setting import SyncPart
from ui.widgets.icon_mark import IconMark
from ui.widgets.key_hints import KeyHint
from ui.widgets.words import Words

_ICON: dict[Part, str] = {
    "display": "monitor",
    "keys": "keyboard",
    "lock": "lock",
    "sync": "refresh-cw",
    "privacy": "shield",
    "help": "circle-help",
    "program": "info",
}
_READ: frozenset[Part] = frozenset({"keys", "help", "program"})
_LEFT, _RIGHT = 200, 350
_BODY = 16
"""Px of the body text for which these widths are given."""


class _PartButton(QToolButton):
    """One entry of the list at the left."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        self._name = icon
        self._icon, self._words = IconMark(icon, "text-2", 18), Words(words, weight=500)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    def show_lit(self, *, lit: bool) -> None:
        """Whether its part is the one that is open."""
        self.setChecked(lit)
        self._icon.show_icon(self._name, "primary" if lit else "text-2")
        self._words.set_tone("primary" if lit else "text")

    def sizeHint(self) -> QSize:
        inside = self.layout()
        assert inside is not None
        return inside.sizeHint().expandedTo(QSize(0, look().px("control")))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not (self.isChecked() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("primary-soft" if self.isChecked() else "sunken"))
        painter.drawRoundedRect(self.rect(), 8, 8)


class SettingsView(PlaceView):
    """Shows a SettingsScreen; the part in the middle is made when it is opened."""

    def __init__(self, screen: SettingsScreen, kit: Kit) -> None:
        super().__init__(kit)
        self.settings = screen
        self._shown: Part | None = None
        row = QHBoxLayout(self)
        margin = layout("pagePadding")
        row.setContentsMargins(margin, 16, margin, 12)
        row.setSpacing(16)
        wider = look().px("body") / _BODY
        self._entries: dict[Part, _PartButton] = {}
        left = self._list()
        left.setFixedWidth(round(_LEFT * wider))
        row.addWidget(left)
        self._middle, self._right = _scrolled(), _scrolled()
        self._middle.setProperty("ring", "field")
        self._right.setFixedWidth(round(_RIGHT * max(1, wider)))
        row.addWidget(self._middle, 1)
        row.addWidget(self._right)
        self._ends = [screen.listeners.add(self._show), kit.refresh.listen(self._heard)]
        self._show()

    def _heard(self, _topics: frozenset[str]) -> None:
        if self.kit.is_open:
            self.settings.read_again()

    def _show(self) -> None:
        """The part that is open, and what the cards tell now."""
        if self._shown != self.settings.part:
            self._shown = self.settings.part
            for part, entry in self._entries.items():
                entry.show_lit(lit=part == self.settings.part)
            self._middle.setWidget(self._part())
            # What only is read has no stop inside: the keyboard scrolls the part itself.
            reads = self.settings.part in _READ
            policy = Qt.FocusPolicy.StrongFocus if reads else Qt.FocusPolicy.NoFocus
            self._middle.setFocusPolicy(policy)
            words = self.kit.texts.say(f"settings.part.{self.settings.part}")
            self._middle.setAccessibleName(words)
        self._right.setWidget(LaptopCards(self.settings, self.kit))

    def _list(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in PARTS:
            made = _PartButton(_ICON[part], self.kit.texts.say(f"settings.part.{part}"))
            made.setObjectName(f"part.{part}")
            made.clicked.connect(lambda _on=False, p=part: self._go_to(p))
            self._entries[part] = made
            column.addWidget(made)
        column.addStretch(1)
        return box

    def _go_to(self, part: Part) -> None:
        self._entries[part].show_lit(lit=True)  # a press on the open part leaves it open
        self.settings.go_to(part)

    def _part(self) -> QWidget:
        makers: dict[Part, Callable[[Kit], QWidget]] = {
            "display": DisplayPart,
            "keys": KeysPart,
            "lock": LockPart,
            "sync": SyncPart,
            "privacy": PrivacyPart,
            "help": HelpPart,
            "program": ProgramPart,
        }
        return makers[self.settings.part](self.kit)

    # -- PlaceView ------------------------------------------------------------------------------

    def heading(self) -> str:
        return self.kit.texts.say("settings.title")

    def keys(self) -> list[KeyHint]:
        say = self.kit.texts.say
        return [
            KeyHint(("F1",), say("frame.keys.help")),
            KeyHint(("Ctrl+L",), say("frame.keys.lock")),
            KeyHint(("Esc",), say("settings.keys.back")),
        ]

    def focus_first(self) -> None:
        self._entries[self.settings.part].setFocus(Qt.FocusReason.OtherFocusReason)

    def gone(self) -> None:
        for end in self._ends:
            end()


def _scrolled() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
