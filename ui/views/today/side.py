"""Beside the visits: what is unsent, what to see to, which cases are new."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from core.casework.alerts.alert import AlertKind
from core.office.base import Changes
from ui.kit import Kit
from ui.screens.case.planning import PlanScreen
from ui.screens.today.alert_words import AlertRow
from ui.screens.today.beside import NewRow
from ui.screens.today.screen import TodayScreen
from ui.views.case.dialogs import PlanDialog
from ui.views.conflicts.alike import told_cards
from ui.views.sync.dialog import start_sync
from ui.views.today.row import RowFrame
from ui.views.today.trying import tried
from ui.widgets.button import button
from ui.widgets.card import Card
from ui.widgets.icon_mark import IconMark
from ui.widgets.words import Words

NARROWEST, WIDEST = 300, 386


class Side(QWidget):
    """Built with the day; the cards of the caseload are built again when they were read."""

    def __init__(self, screen: TodayScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._beside, self._kit = screen, screen.beside, kit
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._unsent())
        self._cards: list[Card] = []
        self._column.addStretch(1)
        self.show_beside()

    def show_beside(self) -> None:
        """What to see to and the new cases, as they were read; the keyboard stays in its card."""
        at = self._focused_card()
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [*told_cards(self._kit), self._alerts()]
        if self._beside.new:
            self._cards.append(self._new())
        for place, card in enumerate(self._cards, start=1):
            self._column.insertWidget(place, card)
        if at is not None and at < len(self._cards):
            rows = self._cards[at].findChildren(RowFrame)
            if rows:
                rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_card(self) -> int | None:
        here = QApplication.focusWidget()
        holding = (
            at
            for at, card in enumerate(self._cards)
            if here is not None and card.isAncestorOf(here)
        )
        return next(holding, None)

    # -- unsent ---------------------------------------------------------------------------------

    def _unsent(self) -> Card:
        texts, count = self._kit.texts, self._screen.unsent
        title = texts.say("today.unsent", n=count) if count else texts.say("frame.all_sent")
        icon, tone = ("cloud-upload", "range") if count else ("check-check", "ok")
        card = Card(title, icon=icon, icon_tone=tone)
        if self._screen.offers_sync:
            words = texts.say("today.act.send" if count else "today.act.receive")
            self.send = button(words, small=True)
            self.send.clicked.connect(lambda: start_sync(self._kit))
            card.head.addWidget(self.send)
        for said, at in self._screen.unsent_visits:
            line = QHBoxLayout()
            line.addWidget(Words(texts.of(said), "small", elide=True), 1)
            line.addWidget(Words(at, "small", "text-2"))
            card.body.addLayout(line)
        card.body.addWidget(
            Words(texts.of(self._screen.contact_words), "caption", "text-2", wrap=True)
        )
        return card

    # -- what to see to -------------------------------------------------------------------------

    def _alerts(self) -> Card:
        say, count = self._kit.texts.say, self._beside.alert_count
        tone = "danger" if count else "text-2"
        card = Card(say("today.alerts"), icon="bell", icon_tone=tone)
        rows = self._beside.alerts
        if not rows:
            key = "today.alerts.none" if self._beside.is_read else "today.alerts.reading"
            card.body.addWidget(Words(say(key), "small", "text-2", wrap=True))
            return card
        card.head.addWidget(Words(say("today.alerts.count", n=count), "caption", "text-3"))
        if count > sum(row.count for row in rows):
            every = button(say("today.alerts.all"), "quiet", small=True)
            every.clicked.connect(lambda: self._kit.go.show("cases", which="due"))
            card.head.addWidget(every)
        card.hold_rows()
        for number, row in enumerate(rows, start=1):
            card.body.addWidget(self._alert(row, is_last=number == len(rows)))
        return card

    def _alert(self, row: AlertRow, *, is_last: bool) -> RowFrame:
        texts = self._kit.texts
        title, second = texts.of(row.title), texts.of(row.second)
        shown = RowFrame(f"{title}, {second}", is_last=is_last)
        line = _line(shown)
        line.addWidget(
            IconMark(row.icon, row.tone, 18, beside="small"), 0, Qt.AlignmentFlag.AlignTop
        )
        line.addLayout(_two_lines(title, second), 1)
        if row.may_end:
            done = button(texts.say("today.alert.done"), small=True)
            done.setAccessibleName(texts.say("today.alert.done_for", what=title))
            done.clicked.connect(lambda: self._end(row))
            line.addWidget(done)
        shown.opened.connect(lambda: self._open(row))
        return shown

    def _open(self, row: AlertRow) -> None:
        if row.count > 1:
            self._kit.go.show("cases", which="due")
        elif row.alert.kind is AlertKind.DIFFERS:
            self._kit.go.show("conflicts", case=row.alert.case)
        else:
            self._kit.go.show("case", case=row.alert.case)

    def _end(self, row: AlertRow) -> None:
        is_step = row.alert.kind is not AlertKind.TODO
        name = self._kit.texts.of(row.what) if is_step else ""
        if tried(self._kit, lambda: self._beside.end(row, name)):
            self._kit.go.toast(self._kit.texts.say("today.alert.ended"))

    # -- new cases ------------------------------------------------------------------------------

    def _new(self) -> Card:
        say = self._kit.texts.say
        card = Card(say("today.new", n=self._beside.new_count), icon="inbox", icon_tone="info")
        if self._beside.new_count > len(self._beside.new):
            every = button(say("today.alerts.all"), "quiet", small=True)
            every.clicked.connect(lambda: self._kit.go.show("cases", which="unplanned"))
            card.head.addWidget(every)
        card.hold_rows()
        rows = self._beside.new
        for number, row in enumerate(rows, start=1):
            card.body.addWidget(self._new_row(row, is_last=number == len(rows)))
        return card

    def _new_row(self, row: NewRow, *, is_last: bool) -> RowFrame:
        texts = self._kit.texts
        name, second = texts.of(row.name), texts.of(row.second)
        shown = RowFrame(f"{name}, {second}", is_last=is_last)
        line = _line(shown)
        line.addLayout(_two_lines(name, second), 1)
        plan = button(texts.say("today.act.plan"), small=True)
        plan.setAccessibleName(f"{texts.say('today.act.plan')}, {name}")
        plan.clicked.connect(lambda: self._plan(row))
        line.addWidget(plan)
        shown.opened.connect(lambda: self._kit.go.show("case", case=row.case))
        shown.asked.connect(lambda key: self._plan(row) if key in {"s", "ㄴ"} else None)
        return shown

    def _plan(self, row: NewRow) -> None:
        """Accept a new case by giving it a day."""
        screen = PlanScreen(self._kit.office, self._kit.clock, row.case, None)
        self._kit.go.dialog(PlanDialog(screen, self._kit, self._planned))

    def _planned(self, changes: object) -> None:
        if isinstance(changes, Changes):
            self._kit.refresh.tell(changes.topics)


def _line(shown: RowFrame) -> QHBoxLayout:
    line = QHBoxLayout(shown)
    line.setContentsMargins(14, 8, 12, 8)
    line.setSpacing(8)
    return line


def _two_lines(first: str, second: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Words(first, "small", weight=600, wrap=True))
    column.addWidget(Words(second, "small", "text-2", wrap=True))
    return column
