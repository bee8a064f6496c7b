"""The estimate beside the form, and its strip where there is no room (SCREENS 4)."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.kit import Kit
from ui.places import exists
from ui.screens.estimate_rows import Headline, ResultRow
from ui.screens.money import won_monthly, won_range
from ui.screens.visit.panel import Next, Panel
from ui.screens.visit.screen import VisitScreen
from ui.theme.look import look
from ui.theme.tokens import layout, mark
from ui.views.visit.faces import Faces
from ui.widgets.badge import tone_badge
from ui.widgets.button import button
from ui.widgets.icon_mark import IconMark
from ui.widgets.range_bar import Extent, RangeBar
from ui.widgets.words import Words

SAY_AGAIN_AFTER = 3.0
"""Seconds between two announcements of the estimate (design system 6)."""

_STRIP = 48


class BenefitRow(QFrame):
    """One programme: mark, name, amount, bar on the scale of the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 8)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._mark = IconMark("circle-check", "ok", 18)
        self._title = Words("", "body", weight=500, wrap=True)
        self._amount = Words("", "body", weight=600)
        line.addWidget(self._mark)
        line.addWidget(self._title, 1)
        line.addWidget(self._amount)
        column.addLayout(line)
        self._indent = QHBoxLayout()
        self._indent.setContentsMargins(26, 0, 0, 0)
        self._bar = RangeBar(height=8)
        self._indent.addWidget(self._bar)
        column.addLayout(self._indent)

    def show_row(self, row: ResultRow, title: str, amount: str, full: int) -> None:
        """Show another result."""
        plain = mark("status", row.badge)
        self._mark.show_icon(plain.icon, plain.fg)
        self._title.setText(title)
        self._title.set_tone("text" if row.is_found else "text-3")
        self._amount.setText(amount)
        self._amount.set_tone("text" if row.is_found else "text-3")
        has_bar = row.is_monthly and row.low is not None and row.is_found
        self._bar.setVisible(has_bar)
        if has_bar:
            high = row.high if row.high is not None else full
            extent = Extent(row.sound_low, row.low or 0, high, full)
            self._bar.show_extent(extent, f"{title}, {amount}")
        self.setAccessibleName(f"{title}, {amount}")


class NextCard(QWidget):
    """The next best question with its answers. asked: (what, code)."""

    asked = Signal(str, str)

    def __init__(self, kit: Kit, faces: Faces) -> None:
        super().__init__()
        self._kit, self._faces = kit, faces
        self._shown: Next | None = None
        say = kit.texts.say
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 6)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(IconMark("lightbulb", "primary", 17))
        self._title = Words(say("visit.next.title"), "small", "primary", weight=600, wrap=True)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        self._said = Words("", "body", weight=600, wrap=True)
        column.addWidget(self._said)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(7)
        column.addLayout(self._acts)
        self._worth = Words("", "small", "text-2", wrap=True)
        column.addWidget(self._worth)

    def show_next(self, asked: Next | None, name: str, *, has_range: bool) -> None:
        """Show another question, or that there is none; what it is worth, beside a range."""
        say = self._kit.texts.say
        self._said.setVisible(asked is not None)
        self._worth.setVisible(asked is not None and has_range)
        self._title.setText(say("visit.next.title" if asked else "visit.next.none"))
        if asked is None:
            self._show_acts([])
        else:
            said = self._faces.asked(asked.question)
            words = say("visit.next.of", question=said, name=name) if name else said
            self._said.setText(words)
            self._worth.setText(self._kit.texts.of(asked.worth))
            if self._shown is None or self._shown.place != asked.place:
                self._show_acts(self._buttons(asked))
        self._shown = asked

    def _buttons(self, asked: Next) -> list[QPushButton]:
        made = []
        for code in asked.options:
            press = button(self._faces.option(asked.question, code), small=True)
            press.clicked.connect(lambda _on=False, c=code: self.asked.emit("answer", c))
            made.append(press)
        if not asked.options:
            press = button(self._kit.texts.say("visit.next.write"), small=True)
            press.clicked.connect(lambda: self.asked.emit("go", ""))
            made.append(press)
        skip = button(self._kit.texts.say("visit.next.skip"), "quiet", small=True)
        skip.clicked.connect(lambda: self.asked.emit("skip", ""))
        return [*made, skip]

    def _show_acts(self, buttons: list[QPushButton]) -> None:
        while (item := self._acts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for press in buttons:
            self._acts.addWidget(press)
        self._acts.addStretch(1)


class EstimatePanel(QFrame):
    """asked: ("answer", code), ("go", ""), ("skip", ""), ("assumptions", ""), ("why", "")."""

    asked = Signal(str, str)

    def __init__(self, screen: VisitScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self._panel: Panel = screen.panel
        self._faces = Faces(kit.texts)
        self._said_at = float("-inf")
        self._spoken = ""
        self.setProperty("kind", "right")
        wider = 12 if look().tokens.size == "large" else 0
        self.setFixedWidth(layout("estimatePanel") + wider)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._rows: list[BenefitRow] = []
        self._further = self._build_further()
        self._list.addWidget(self._further)
        self._list.addStretch(1)
        self._scroll.setWidget(inside)
        column.addWidget(self._scroll, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        self._next = NextCard(kit, self._faces)
        self._next.asked.connect(self.asked)
        column.addWidget(self._next)
        self._why = button(kit.texts.say("visit.panel.why"), icon="list-tree")
        self._why.clicked.connect(lambda: self.asked.emit("why", ""))
        line = QHBoxLayout()
        line.setContentsMargins(16, 4, 16, 0)
        line.addWidget(self._why, 1)
        column.addLayout(line)
        self.show_again()

    def _build_head(self) -> QWidget:
        say = self._kit.texts.say
        head = QFrame()
        head.setProperty("kind", "row")
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 10, 16, 9)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(Words(say("visit.panel.title"), "small", "text-2", weight=600))
        line.addStretch(1)
        self._badge = tone_badge(say("visit.panel.range"), "range")
        line.addWidget(self._badge)
        column.addLayout(line)
        self._headline = Words("", "display", wrap=True)
        column.addWidget(self._headline)
        self._bar = RangeBar(height=13)
        column.addWidget(self._bar)
        is_large = look().tokens.size == "large"
        under: QBoxLayout = QVBoxLayout() if is_large else QHBoxLayout()
        under.setSpacing(0 if is_large else 6)
        self._assumptions = button("", "quiet", small=True)
        self._assumptions.setProperty("kind", "link")
        self._assumptions.clicked.connect(lambda: self.asked.emit("assumptions", ""))
        under.addWidget(self._assumptions)
        if not is_large:
            under.addStretch(1)
        self._sound = Words("", "caption", "text-3")
        under.addWidget(self._sound)
        column.addLayout(under)
        self._empty = Words("", "body", "text-2", wrap=True)
        column.addWidget(self._empty)
        return head

    def _build_further(self) -> QFrame:
        row = QFrame()
        row.setProperty("kind", "row")
        column = QVBoxLayout(row)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconMark("list", "text-2", 18))
        self._further_title = Words("", "body", weight=500)
        self._further_names = Words("", "small", "text-2", elide=True)
        self._further_names.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.addWidget(self._further_title)
        line.addWidget(self._further_names, 1)
        column.addLayout(line)
        self._counted = Words("", "caption", "text-3", wrap=True)
        column.addWidget(self._counted)
        return row

    # -- showing --------------------------------------------------------------------------------

    def show_again(self) -> None:
        """The estimate as it stands: one repaint, the keyboard stays where it is."""
        self.setUpdatesEnabled(False)
        headline = None if self._panel.is_empty else self._panel.headline
        self._show_headline(headline)
        rows = self._panel.rows if headline is not None else ()
        self._scroll.setVisible(headline is not None)
        self._rest.setVisible(headline is None)
        self._show_rows(rows)
        self._show_further(shown=headline is not None)
        asked = self._panel.next
        self._next.setVisible(self._panel.reckoned is not None)
        self._next.show_next(asked, self._name(asked), has_range=headline is not None)
        self._why.setVisible(headline is not None and self._screen.is_kept and exists("estimate"))
        self.setUpdatesEnabled(True)

    def _name(self, asked: Next | None) -> str:
        people = self._screen.sheet.household.members
        if asked is None or len(people) < 2:
            return ""
        return next((one.name for one in people if one.id == asked.place[0]), "")

    def _show_headline(self, headline: Headline | None) -> None:
        texts = self._kit.texts
        for part in (self._bar, self._assumptions, self._sound, self._badge):
            part.setVisible(headline is not None)
        self._empty.setVisible(headline is None)
        if headline is None:
            self._show_nothing()
            return
        amount = texts.of(won_monthly(headline.low, headline.high))
        self._headline.setText(amount)
        self._badge.setVisible(headline.is_range)
        full = headline.high or headline.low or 1
        high = headline.high if headline.high is not None else full
        extent = Extent(headline.sound_low, headline.low, high, max(full, 1))
        count = len(headline.assumptions)
        spoken = texts.say("visit.panel.spoken", amount=amount, count=count)
        self._bar.show_extent(extent, spoken)
        key = "visit.panel.assumptions" if count else "visit.panel.no_assumptions"
        self._assumptions.setText(texts.say(key, n=count))
        self._assumptions.setEnabled(count > 0)
        sound = won_range(headline.sound_low, headline.sound_high)
        self._sound.setText(texts.say("visit.panel.sound", amount=sound) if count else "")
        self._announce(spoken)

    def _show_nothing(self) -> None:
        texts = self._kit.texts
        if self._panel.said is not None:
            self._headline.setText(texts.say("visit.panel.unreadable"))
            self._empty.setText(texts.of(self._panel.said))
            return
        self._headline.setText(texts.say("visit.panel.empty"))
        self._empty.setText(texts.say("visit.panel.empty_text"))

    def _announce(self, spoken: str) -> None:
        """Said to assistive technology, politely, and at most once in three seconds."""
        now = self._kit.clock.monotonic()
        if spoken == self._spoken or now - self._said_at < SAY_AGAIN_AFTER:
            return
        self._spoken, self._said_at = spoken, now
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _show_rows(self, rows: tuple[ResultRow, ...]) -> None:
        full = self._panel.full
        often = Counter(row.programme for row in rows)
        for number, row in enumerate(rows):
            if number == len(self._rows):
                self._rows.append(BenefitRow())
                self._list.insertWidget(number, self._rows[-1])
            title = self._title(row, is_named=often[row.programme] > 1)
            amount = self._kit.texts.of(row.amount)
            self._rows[number].show_row(row, title, amount, full)
            self._rows[number].show()
        for spare in self._rows[len(rows) :]:
            spare.hide()

    def _title(self, row: ResultRow, *, is_named: bool) -> str:
        """is_named: with the person, where several have the same programme."""
        title = self._kit.texts.of(row.title)
        people = self._screen.sheet.household.members
        name = next((one.name for one in people if one.id == row.member), "")
        if not is_named or not name:
            return title
        return self._kit.texts.say("visit.panel.of_member", title=title, name=name)

    def _show_further(self, *, shown: bool) -> None:
        say = self._kit.texts.say
        self._further.setVisible(shown)
        further = self._panel.further
        self._further_title.setText(say("visit.panel.further", n=len(further)))
        self._further_names.setText(" · ".join(self._kit.texts.of(row.title) for row in further))
        self._counted.setText(say("visit.panel.counted", n=self._panel.counted))


class EstimateStrip(QFrame):
    """The panel folded into one line under the visit bar. opened: it is to be unfolded."""

    opened = Signal()

    def __init__(self, screen: VisitScreen, kit: Kit) -> None:
        super().__init__()
        self._screen, self._kit = screen, kit
        self._faces = Faces(kit.texts)
        self.setProperty("kind", "top")
        self.setFixedHeight(_STRIP)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(12)
        self._amount = Words("", "h2")
        self._asked = Words("", "small", "text-2", elide=True)
        row.addWidget(self._amount)
        self._bulb = IconMark("lightbulb", "primary", 17)
        row.addWidget(self._bulb)
        row.addWidget(self._asked, 1)
        self.open = button(kit.texts.say("visit.open_panel"), small=True)
        self.open.clicked.connect(self.opened)
        row.addWidget(self.open)
        self.show_again()

    def show_again(self) -> None:
        """Likely range and next question."""
        panel, texts = self._screen.panel, self._kit.texts
        headline = None if panel.is_empty else panel.headline
        if headline is None:
            self._amount.setText(texts.say("visit.panel.empty"))
        else:
            self._amount.setText(texts.of(won_monthly(headline.low, headline.high)))
        asked = panel.next
        self._bulb.setVisible(asked is not None)
        self._asked.setText(self._faces.asked(asked.question) if asked is not None else "")

    def show_open(self, *, is_open: bool) -> None:
        """Say whether pressing unfolds or folds."""
        key = "visit.fold_panel" if is_open else "visit.open_panel"
        self.open.setText(self._kit.texts.say(key))
