"""The tabs of a case: what the page shows, and the places that belong to the case."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar

from ui.kit import Kit
from ui.places import exists
from ui.screens.case.page import CaseScreen
from ui.theme.tokens import layout

OWN = ("overview", "visits", "changes")
"""Pages of the case itself; the other tabs lead to places of their own."""

_ORDER = ("overview", "visits", "estimate", "needs", "documents", "changes")


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab. count: said behind its word where there is something to count."""

    code: str
    words: str


def tabs_of(screen: CaseScreen, kit: Kit) -> tuple[Tab, ...]:
    """The tabs that lead somewhere, with their counts."""
    say = kit.texts.say
    counts = {"visits": screen.visit_count}
    found = []
    for code in _ORDER:
        if code in OWN or exists(code):
            word = say(f"case.tab.{code}")
            count = counts.get(code, 0)
            found.append(Tab(code, f"{word}  {count}" if count else word))
    return tuple(found)


class CaseTabs(QFrame):
    """chosen: the code of the tab the person went to."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[Tab], name: str) -> None:
        super().__init__()
        self.setProperty("kind", "top")
        self._tabs = tuple(tabs)
        row = QHBoxLayout(self)
        row.setContentsMargins(layout("pagePadding"), 0, layout("pagePadding"), 0)
        self.bar = QTabBar()
        self.bar.setAccessibleName(name)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        for tab in self._tabs:
            self.bar.addTab(tab.words)
        row.addWidget(self.bar)
        row.addStretch(1)
        self._own = 0
        self.bar.currentChanged.connect(self._changed)

    def show_code(self, code: str) -> None:
        """Show which page is on, without telling anybody."""
        self._own = next((n for n, tab in enumerate(self._tabs) if tab.code == code), 0)
        blocked = self.bar.blockSignals(True)
        self.bar.setCurrentIndex(self._own)
        self.bar.blockSignals(blocked)
        self.bar.updateGeometry()  # another word is bold now: the row is wider or narrower

    def code_at(self, number: int) -> str:
        """Code of the tab at a place from 0; "" beyond the last."""
        return self._tabs[number].code if 0 <= number < len(self._tabs) else ""

    def _changed(self, number: int) -> None:
        self.bar.updateGeometry()
        code = self.code_at(number)
        if code not in OWN:
            self.show_code(self.code_at(self._own))  # the page stays what it is
        self.chosen.emit(code)
