"""The leaf "what if" of the estimate (05c): one answer, its chart and slider, two cases.

Built once; what changes is put into the widgets that stand there, so that the slider keeps the
keyboard while the curve is still being worked out.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.casework.wording import load_wording
from ui.kit import Kit
from ui.screens.what_if.pair import LIVE
from ui.screens.what_if.screen import WhatIfScreen
from ui.theme.look import look
from ui.views.estimate.parts import read_by_keyboard, scrolled
from ui.views.what_if.compare import CompareSide
from ui.views.what_if.keep import KeepDialog
from ui.views.what_if.left import LeftCard
from ui.views.what_if.said import Said
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_hints import KeyHint

SAVE_KEYS = "Ctrl+S"
TABLE_KEY = "T"
_SIDE = {"standard": 384, "comfortable": 400, "large": 470}


class WhatIfLeaf(QWidget):
    """left: chart and slider; side: the two cases."""

    leaf = "what_if"

    def __init__(self, screen: WhatIfScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self.said = Said(screen, kit, load_wording(kit.texts.language))
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._empty = EmptyState("wallet", kit.texts.say("estimate.reading"), "", [])
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._page())
        self._shortcut(SAVE_KEYS, self.keep)
        self._shortcut(TABLE_KEY, lambda: screen.show_table(not screen.shows_table))
        self._end: Callable[[], None] = screen.changed(self.show_screen)
        screen.wake()
        self.show_screen()

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(
            QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        shortcut.activated.connect(act)

    def _page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self.left = LeftCard(self._screen, self.said, self._kit)
        row.addWidget(self.left, 1)
        self.side = CompareSide(self._screen, self.said, self._kit)
        self.side.save.clicked.connect(self.keep)
        scroll = read_by_keyboard(scrolled(self.side), self._kit.texts.say("what_if.compare"))
        scroll.setFixedWidth(_SIDE[look().tokens.size])
        row.addWidget(scroll)
        return page

    def keys(self) -> list[KeyHint]:
        """The keys useful here."""
        say = self._kit.texts.say
        return [
            KeyHint(("←", "→"), say("what_if.key.step")),
            KeyHint(("Shift", "←", "→"), say("what_if.key.coarse")),
            KeyHint((TABLE_KEY,), say("what_if.key.table")),
            KeyHint((SAVE_KEYS,), say("what_if.key.save")),
        ]

    def focus_first(self) -> None:
        """The slider takes the keyboard."""
        self.left.focus_first()

    def start_again(self) -> None:
        """The case has moved."""
        self._screen.start()

    def gone(self) -> None:
        """The leaf is taken away: nothing more is worked out for it."""
        self._end()
        self._screen.stop()

    def keep(self) -> None:
        """Give the case of the slider a name."""
        if self._screen.variable is not None:
            self._kit.go.dialog(KeepDialog(self._screen, self.said, self._kit, self._kept))

    def _kept(self, code: str) -> None:
        name = self.said.case(code)
        self._screen.compare(self._screen.pair.first, LIVE)
        self._kit.go.toast(self._kit.texts.say("what_if.kept", name=name))

    def show_screen(self) -> None:
        """What the screen says now."""
        screen = self._screen
        if screen.said is not None or screen.variable is None:
            self._show_empty()
            return
        self._stack.setCurrentIndex(1)
        self.left.show_screen()
        self.side.show_screen()

    def _show_empty(self) -> None:
        say = self._kit.texts.say
        said = self._screen.said
        made = EmptyState(
            "circle-help" if said else "wallet",
            say("estimate.none_yet" if said else "estimate.reading"),
            self._kit.texts.of(said) if said else "",
            [],
        )
        self._stack.removeWidget(self._empty)
        self._empty.deleteLater()
        self._empty = made
        self._stack.insertWidget(0, made)
        self._stack.setCurrentIndex(0)
