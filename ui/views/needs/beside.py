"""Beside the domains: the radar with its table, the crisis level, whom to call (07)."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.kit import Kit
from ui.screens.dates import day_words
from ui.screens.needs.screen import NeedsScreen
from ui.screens.needs.words import spoken_row, view_words
from ui.theme.look import look
from ui.theme.tokens import mark
from ui.views.flow import flow_of
from ui.widgets.badge import Badge
from ui.widgets.button import button, icon_button
from ui.widgets.card import Card
from ui.widgets.icon_mark import IconMark
from ui.widgets.line_edit import LineEdit
from ui.widgets.needs.level_tiles import LevelFace, LevelTiles
from ui.widgets.needs.radar import Radar, Spoke
from ui.widgets.words import Words

_NOTHING = "–"


class LegendLine(QWidget):
    """A piece of the line that stands for a time."""

    def __init__(self, *, last: bool) -> None:
        super().__init__()
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(24, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = QPen(look().color("text-2" if self._last else "primary"), 1.6 if self._last else 2.4)
        if self._last:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, 6), QPointF(24, 6))


class GlanceCard(Card):
    """The radar; T turns it into its table and back."""

    def __init__(self, screen: NeedsScreen, kit: Kit) -> None:
        super().__init__(kit.texts.say("needs.glance"))
        self._screen, self._kit = screen, kit
        say = kit.texts.say
        self._now, self._last = LegendLine(last=False), LegendLine(last=True)
        self._last_words = Words("", "caption", "text-2")
        for part in (self._now, Words(say("needs.this_time"), "caption", "text-2"), self._last,
                     self._last_words):  # fmt: skip
            self.head.addWidget(part)
        self.turn_button = icon_button("list", say("needs.as_table"), "inside")
        self.turn_button.clicked.connect(self.turn)
        self.head.addWidget(self.turn_button)
        self.body.setContentsMargins(10, 4, 10, 6)
        self.radar = Radar(say("needs.glance"))
        self.table = _table(kit)
        self._leaves = QStackedWidget()
        self._leaves.addWidget(self.radar)
        self._leaves.addWidget(self.table)
        self.body.addWidget(self._leaves, 1)
        self.show_again()

    def turn(self) -> None:
        """From the radar to the table, or back."""
        to = self.table if self._leaves.currentWidget() is self.radar else self.radar
        self._leaves.setCurrentWidget(to)
        if to is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turn_button.setIcon(
            look().icon("list" if to is self.radar else "circle-dot", "text-2", 18)
        )

    def show_again(self) -> None:
        """The scores as they stand."""
        texts, rows = self._kit.texts, self._screen.rows()
        language = texts.language
        day = self._screen.needs.last_day(self._screen.member)
        self._last.setVisible(day is not None)
        self._last_words.setText(texts.of(day_words(day, weekday=False)) if day else "")
        spokes = [Spoke(row.domain.title.of(language), row.score, row.last) for row in rows]
        self.radar.show_spokes(spokes, ". ".join(texts.of(spoken_row(r, language)) for r in rows))
        self.table.setRowCount(len(spokes))
        for number, spoke in enumerate(spokes):
            for place, said in enumerate((spoke.words, spoke.now, spoke.last)):
                cell = QTableWidgetItem(_NOTHING if said is None else str(said))
                self.table.setItem(number, place, cell)


def _table(kit: Kit) -> QTableWidget:
    """The same figures for those who do not see the radar."""
    say = kit.texts.say
    table = QTableWidget(0, 3)
    table.setAccessibleName(say("needs.as_table"))
    table.setHorizontalHeaderLabels(
        [say("needs.head.domain"), say("needs.this_time"), say("needs.last_time")]
    )
    table.verticalHeader().hide()
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    return table


class CrisisCard(Card):
    """The level a person judges, the program's view as a dashed frame, the reason.

    width: px for the levels in one row.
    """

    def __init__(self, screen: NeedsScreen, kit: Kit, width: int) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        texts, say = kit.texts, kit.texts.say
        head = QHBoxLayout()
        head.addWidget(Words(say("needs.crisis"), "h2"), 1)
        self.undo = icon_button("undo-2", say("needs.undecide"), "inside")
        self.undo.clicked.connect(self._undecide)
        head.addWidget(self.undo)
        self._badge = Badge("", mark("crisis", "undecided"))
        head.addWidget(self._badge)
        self.body.addLayout(head)
        faces = [
            LevelFace(one.id, say(f"badge.crisis.{one.id}"), one.title.of(texts.language))
            for one in screen.crisis_form.levels
        ]
        self.levels = LevelTiles(say("needs.crisis"), faces, width)
        self.levels.setToolTip(say("needs.reaction_source"))
        self.levels.chosen.connect(lambda code: screen.choose_level(code or None))
        self.body.addWidget(self.levels)
        self.reason = LineEdit(say("finish.crisis_reason"))
        self.reason.setPlaceholderText(say("finish.crisis_reason"))
        self.reason.typed.connect(screen.type_level_reason)
        self.reason.committed.connect(screen.commit_level_reason)
        self.body.addWidget(self.reason)
        self._view = Words("", "small", "text-2", wrap=True)
        self.body.addWidget(self._view)
        self.show_again()

    def _undecide(self) -> None:
        self.levels.choose("")

    def show_again(self) -> None:
        """Level, view and reason as they stand."""
        screen, texts = self._screen, self._kit.texts
        level = screen.level or "undecided"
        self._badge.show_mark(texts.say(f"badge.crisis.{level}"), mark("crisis", level))
        found = screen.seen
        proposed = found.level if found.proposes(screen.level) else None
        view = view_words(screen, texts.language)
        said = texts.of(view) if view is not None else texts.say("needs.view.nothing")
        self._view.setText(f"{said} **{texts.say('needs.view.yours')}**")
        self.levels.setEnabled(screen.may_judge)
        self.levels.show_level(screen.level or "", proposed, said)
        self.reason.setVisible(screen.level is not None)
        self.reason.setEnabled(screen.may_judge)
        if not self.reason.hasFocus():
            self.reason.show_text(screen.shown_level_reason)
        self.undo.setVisible(screen.level is not None and screen.may_judge)


class NumbersCard(Card):
    """Whom to call; asked: the guide."""

    asked = Signal()

    def __init__(self, screen: NeedsScreen, kit: Kit) -> None:
        super().__init__()
        texts, say = kit.texts, kit.texts.say
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconMark("phone-call", "danger", 18))
        line.addWidget(Words(say("needs.numbers"), "small", weight=600))
        said = [
            Words(f"{one.title.of(texts.language)} **{one.number}**", "small")
            for one in screen.crisis_form.numbers
        ]
        for words, one in zip(said, screen.crisis_form.numbers, strict=True):
            words.setToolTip(one.when.of(texts.language))
        line.addStretch(1)
        self.guide = button(say("needs.guide"), "quiet", small=True)
        self.guide.clicked.connect(self.asked)
        line.addWidget(self.guide)
        self.body.setSpacing(2)
        self.body.addLayout(line)
        self.body.addWidget(flow_of(*said, across=14))
