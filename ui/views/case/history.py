"""The history of a case on screen: filters, then every change with old and new value."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.casework.wording import Wording
from core.errors import WelfareNetError
from ui.kit import Kit
from ui.screens.case.changes.history import Choice, HistoryLine, HistoryScreen
from ui.theme.look import look
from ui.widgets.answer_state import Option
from ui.widgets.badge import tone_badge
from ui.widgets.button import button
from ui.widgets.card import Card, Notice, frame
from ui.widgets.choice_list import ChoiceList
from ui.widgets.empty_state import EmptyState
from ui.widgets.words import Words


class HistoryPage(QWidget):
    """Built once; its rows anew whenever the screen tells that something changed."""

    def __init__(self, screen: HistoryScreen, kit: Kit, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self._screen, self._kit, self._wording = screen, kit, wording
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 14, 20, 16)
        self._column.setSpacing(12)
        self._filters = QHBoxLayout()
        self._filters.setSpacing(10)
        self._column.addLayout(self._filters)
        self.card = Card()
        self._column.addWidget(self.card)
        self._column.addStretch(1)
        self._end = screen.changed(self._show)
        self.members: ChoiceList | None = None
        self.sections: ChoiceList | None = None
        self._show()
        self.read()

    def read(self) -> None:
        """Read all changes in the lane."""
        self._kit.background.start(self._screen.read, done=self._screen.take, failed=self._not_read)

    def gone(self) -> None:
        """The page is taken away."""
        self._end()

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self._say(Notice("danger", self._kit.texts.of(error.sentence)))

    def _say(self, what: QWidget) -> None:
        fresh = Card()
        fresh.body.addWidget(what)
        self._put(fresh)

    def _put(self, card: Card) -> None:
        self._column.replaceWidget(self.card, card)
        self.card.hide()
        self.card.deleteLater()
        self.card = card

    def _show(self) -> None:
        if not self._screen.is_read:
            self._say(Words(self._kit.texts.say("history.reading"), "small", "text-2"))
            return
        if self.members is None:
            self._build_filters()
        lines, more = self._screen.lines(self._wording)
        if not lines:
            say = self._kit.texts.say
            self._say(EmptyState("history", say("history.none"), say("history.none.text")))
            return
        card = Card()
        card.hold_rows()
        if self._screen.hides_health:
            hidden = frame("row")
            column = QVBoxLayout(hidden)
            column.setContentsMargins(14, 8, 14, 8)
            said = self._kit.texts.say("history.hidden")
            column.addWidget(Words(said, "caption", "text-2", wrap=True))
            card.body.addWidget(hidden)
        for line in lines:
            card.body.addWidget(
                history_row(line, self._kit, is_last=line is lines[-1] and not more)
            )
        if more:
            older = button(self._kit.texts.say("history.more", n=more), "quiet", small=True)
            older.clicked.connect(self._screen.show_more)
            card.body.addWidget(older, 0, Qt.AlignmentFlag.AlignHCenter)
        self._put(card)

    def _build_filters(self) -> None:
        say = self._kit.texts.say
        self.members = self._filter("history.who", self._screen.members(), self._screen.member)
        self.members.chosen.connect(self._screen.filter_member)
        self.sections = self._filter("history.what", self._screen.sections(), self._screen.section)
        self.sections.chosen.connect(self._screen.filter_section)
        said = Words(say("history.text"), "small", "text-2", wrap=True)
        self._filters.addWidget(said, 1)

    def _filter(self, name: str, choices: tuple[Choice, ...], code: str) -> ChoiceList:
        texts = self._kit.texts
        options = [Option(one.code, texts.of(one.words)) for one in choices]
        made = ChoiceList(texts.say(name), options)
        made.show_code(code)
        self._filters.addWidget(Words(texts.say(name), "small", "text-2"))
        self._filters.addWidget(made)
        return made


def history_row(line: HistoryLine, kit: Kit, *, is_last: bool) -> QWidget:
    """One change: what, from what to what; under it who, when, in which visit and why."""
    texts = kit.texts
    shown = frame("last" if is_last else "row")
    row = QHBoxLayout(shown)
    row.setContentsMargins(14, 8, 14, 8)
    row.setSpacing(12)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(Words(texts.of(line.item), weight=600, wrap=True))
    words.addWidget(Words(_values(line, kit), "small", "text", wrap=True))
    if line.reason:
        why = texts.say("history.reason", why=line.reason)
        words.addWidget(Words(why, "small", "range", wrap=True))
    row.addLayout(words, 1)
    if line.reason:
        row.addWidget(tone_badge(texts.say("history.corrected"), "range"))
    if line.is_waiting:
        row.addWidget(tone_badge(texts.say("history.waits"), "info"))
    row.addWidget(_side(line, kit))
    return shown


def _side(line: HistoryLine, kit: Kit) -> QWidget:
    """When, by whom, in which visit: one width, so that the rows stand below one another."""
    texts = kit.texts
    side = QWidget()
    side.setFixedWidth(round(look().px("small") * 15.5))
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(Words(texts.of(line.when), "small", "text-2", wrap=True))
    by = [texts.of(line.who)]
    if line.visit is not None:
        by.append(texts.of(line.visit))
    column.addWidget(Words(" · ".join(by), "caption", "text-2", wrap=True))
    column.addStretch(1)
    return side


def _values(line: HistoryLine, kit: Kit) -> str:
    texts = kit.texts
    after = texts.of(line.after) if line.after is not None else texts.say("history.removed")
    if line.before is None:
        return f"**{after}**"
    return texts.say("history.from_to", before=texts.of(line.before), after=f"**{after}**")
