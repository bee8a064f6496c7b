"""The leaf "what to choose" of the estimate: the ways side by side, and what each benefit does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core.sentence import Sentence
from ui.kit import Kit
from ui.screens.what_if.choices import ChoicesScreen, Found, Way
from ui.theme.look import look
from ui.views.estimate.parts import read_by_keyboard, scrolled
from ui.views.place import scroll_later
from ui.widgets.badge import tone_badge
from ui.widgets.card import Card, Notice, frame
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_hints import KeyHint
from ui.widgets.words import Words

_SIDE = {"standard": 400, "comfortable": 430, "large": 500}


class ChoicesLeaf(QWidget):
    """Reads only; nothing on it is chosen by the program."""

    leaf = "choices"

    def __init__(self, screen: ChoicesScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._end: Callable[[], None] = screen.changed(self.show_screen)
        if screen.effects is None:
            screen.start()
        self.show_screen()

    def keys(self) -> list[KeyHint]:
        """The keys useful here."""
        return [KeyHint(("↑", "↓"), self._kit.texts.say("pick.key"))]

    def focus_first(self) -> None:
        """The page takes the keyboard, so that the arrows move it."""
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_again(self) -> None:
        """The case has moved."""
        self._screen.start()

    def gone(self) -> None:
        """The leaf is taken away."""
        self._end()
        self._screen.stop()

    def show_screen(self) -> None:
        """What the screen says now."""
        old, page = self._stack.currentWidget(), self._page()
        self._stack.addWidget(page)
        self._stack.setCurrentIndex(self._stack.count() - 1)
        if isinstance(old, QScrollArea) and isinstance(page, QScrollArea):
            down, bar = old.verticalScrollBar().value(), page.verticalScrollBar()
            scroll_later(bar, down)
        if old is not None:
            had_focus = old.hasFocus()
            self._stack.removeWidget(old)
            old.deleteLater()
            if had_focus:
                self.focus_first()

    def _page(self) -> QWidget:
        texts, screen = self._kit.texts, self._screen
        if screen.said is not None:
            said = texts.of(screen.said)
            return EmptyState("circle-help", texts.say("estimate.none_yet"), said, [])
        if screen.found is None:
            return EmptyState("git-merge", texts.say("estimate.reading"), "", [])
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(8, 8, 8, 8)  # the ring of the whole page keeps off the words
        row.setSpacing(14)
        row.addLayout(self._left(screen.found), 1)
        side = QWidget()
        side.setFixedWidth(_SIDE[look().tokens.size])
        self._fill_side(side)
        row.addWidget(side)
        return read_by_keyboard(scrolled(holder), texts.say("estimate.leaf.choices"))

    def _left(self, found: Found) -> QVBoxLayout:
        texts = self._kit.texts
        column = QVBoxLayout()
        column.setSpacing(10)
        if not found.exclusions:
            column.addWidget(Notice("ok", texts.say("choices.none")))
        for sentence in found.exclusions:
            column.addWidget(Notice("overlap", texts.of(sentence)))
        if found.exclusions:
            if found.assumed:
                words = texts.say("pick.assumed", n=found.assumed)
                column.addWidget(Words(words, "small", "text-2", wrap=True))
            for sentence in found.order:
                kind = "ok" if found.is_sure else "range"
                column.addWidget(Notice("ok" if kind == "ok" else "range", texts.of(sentence)))
            for way in found.ways:
                column.addWidget(self._way(way))
        for sentence in found.care:
            column.addWidget(Notice("info", texts.of(sentence), icon="house"))
        for sentence in found.closing:
            column.addWidget(Words(texts.of(sentence), "small", "text-2", wrap=True))
        column.addStretch(1)
        return column

    def _way(self, way: Way) -> QWidget:
        texts = self._kit.texts
        made = frame("chosen" if way.place == "best" else "card")
        made.setAccessibleName(f"{texts.of(way.title)}, {texts.of(way.names)}")
        column = QVBoxLayout(made)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.addWidget(tone_badge(texts.of(way.title), "ok" if way.place == "best" else "line"))
        head.addStretch(1)
        head.addWidget(Words(texts.of(way.first_year), "small", "text-2"))
        column.addLayout(head)
        line = QHBoxLayout()
        line.addWidget(Words(texts.of(way.names), "body", weight=600, wrap=True), 1)
        line.addWidget(Words(texts.of(way.monthly), "h2"))
        column.addLayout(line)
        more: list[Sentence] = [*way.notes, *([way.only_here] if way.only_here else [])]
        for sentence in more:
            column.addWidget(Words(texts.of(sentence), "small", "text-2", wrap=True))
        return made

    def _fill_side(self, side: QWidget) -> None:
        """What each programme does to the others, as far as it is worked out."""
        texts = self._kit.texts
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(texts.say("pick.effects"), icon="scale")
        card.hold_rows()
        column.addWidget(card)
        column.addStretch(1)
        effects = self._screen.effects or ()
        is_coming = self._screen.effects is None or self._screen.is_reckoning
        for said in effects:
            first, *rest = (texts.of(one) for one in said)
            lines = [Words(first, "small", weight=600, wrap=True)]
            lines += [Words(it, "small", "text-2", wrap=True) for it in rest]
            is_last = said is effects[-1] and not is_coming
            card.body.addWidget(_inside(lines, is_last=is_last))
        if is_coming or not effects:
            words = texts.say("estimate.reckoning" if is_coming else "pick.effects.none")
            card.body.addWidget(_inside([Words(words, "small", "text-3", wrap=True)], is_last=True))


def _inside(lines: list[Words], *, is_last: bool) -> QWidget:
    row = frame("last" if is_last else "row")
    column = QVBoxLayout(row)
    column.setContentsMargins(14, 9, 14, 9)
    column.setSpacing(2)
    for line in lines:
        column.addWidget(line)
    return row
