"""Who is due for a visit: the further column of a wide window (02, 1920)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.kit import Kit
from ui.screens.today.beside import BesideScreen, DueRow
from ui.views.today.row import RowFrame
from ui.widgets.badge import state_badge
from ui.widgets.button import button
from ui.widgets.card import Card, frame
from ui.widgets.words import Words

_COLUMNS = (("name", 3), ("place", 4), ("what", 6), ("last", 3), ("next", 3))
_BADGE_WIDTH = 150


class DueCard(Card):
    """Rows of the week; a row opens its case."""

    def __init__(self, screen: BesideScreen, kit: Kit) -> None:
        super().__init__(kit.texts.say("today.due"), icon="folder-open")
        self._kit = kit
        say = kit.texts.say
        week = Words(say("today.due.week", n=screen.due_count), "small", "primary", weight=600)
        self.head.addWidget(week)
        mine = button(say("today.due.mine", n=screen.case_count), small=True)
        mine.clicked.connect(lambda: kit.go.show("cases"))
        self.head.addWidget(mine)
        rows = screen.due
        if not rows:
            self.body.addWidget(Words(say("today.due.none"), "small", "text-2"))
            return
        self.hold_rows()
        self.body.addWidget(self._heads())
        for number, row in enumerate(rows, start=1):
            self.body.addWidget(self._row(row, is_last=number == len(rows)))

    def _heads(self) -> QFrame:
        shown = frame("tablehead")
        line = _line(shown)
        for name, share in _COLUMNS:
            words = Words(self._kit.texts.say(f"today.due.head.{name}"), "caption", "text-3")
            line.addWidget(_within(words), share)
        over_badges = QWidget()
        over_badges.setFixedWidth(_BADGE_WIDTH)
        line.addWidget(over_badges)
        return shown

    def _row(self, row: DueRow, *, is_last: bool) -> RowFrame:
        of = self._kit.texts.of
        what = of(row.what) if row.what is not None else ""
        cells = (of(row.name), of(row.place), what, of(row.last), of(row.next))
        shown = RowFrame(", ".join(filter(None, cells)), is_last=is_last)
        line = _line(shown)
        for (name, share), words in zip(_COLUMNS, cells, strict=True):
            strong = name in {"name", "next"}
            cell = Words(
                words,
                "body" if name == "name" else "small",
                "text" if strong else "text-2",
                weight=600 if strong else None,
                elide=True,
            )
            line.addWidget(_within(cell), share)
        badge = state_badge(self._kit.texts, "crisis", row.level or "undecided")
        badge.setFixedWidth(min(badge.sizeHint().width(), _BADGE_WIDTH))
        box = QWidget()
        box.setFixedWidth(_BADGE_WIDTH)
        beside = QHBoxLayout(box)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(badge, 0, Qt.AlignmentFlag.AlignRight)
        line.addWidget(box)
        shown.opened.connect(lambda: self._kit.go.show("case", case=row.case))
        return shown


def _line(shown: QFrame) -> QHBoxLayout:
    line = QHBoxLayout(shown)
    line.setContentsMargins(16, 8, 16, 8)
    line.setSpacing(12)
    return line


def _within(words: Words) -> Words:
    """As wide as its share, whatever it says, so that the columns stand under each other."""
    policy = words.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    words.setSizePolicy(policy)
    return words
