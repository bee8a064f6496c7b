"""The finish of a visit over the page (04c)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.people.answer import State
from ui.kit import Kit
from ui.places import exists
from ui.screens.attempt import WEEKS
from ui.screens.finish import FinishScreen
from ui.screens.household_words import home_words, length_words
from ui.screens.visit.screen import VisitScreen
from ui.theme.tokens import mark
from ui.views.sync.dialog import sync_quietly
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button, icon_button
from ui.widgets.card import Notice, frame
from ui.widgets.choice_list import ChoiceList
from ui.widgets.date_edit import DateEdit
from ui.widgets.dialog import Dialog
from ui.widgets.icon_mark import IconMark
from ui.widgets.line_edit import LineEdit
from ui.widgets.note_edit import NoteEdit
from ui.widgets.tick import Tick
from ui.widgets.words import Words

_WIDTH = 980
LEVELS = ("normal", "watch", "crisis", "urgent")
UNDECIDED = "undecided"


def finish_dialog(visit: VisitScreen, kit: Kit) -> Dialog:
    """The dialog on the visit's one finish: what was typed before stands there again."""
    return FinishDialog(visit, kit)


class _Line(QFrame):
    """One line of what is so before leaving: icon, two lines of words, one button."""

    def __init__(self, icon: str, tone: str, title: str, second: str) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(12)
        row.addWidget(IconMark(icon, tone, 20))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Words(title, "body", weight=600, wrap=True))
        if second:
            words.addWidget(Words(second, "small", "text-2", wrap=True))
        row.addLayout(words, 1)
        self.right = row


class FinishDialog(Dialog):
    """Left what is so, right what comes next."""

    def __init__(self, visit: VisitScreen, kit: Kit) -> None:
        self._visit, self._kit = visit, kit
        self._form: FinishScreen = visit.finish
        say, texts = kit.texts.say, kit.texts
        head = visit.sheet.household.head
        home = texts.of(home_words(head.name if head else None))
        super().__init__(say("finish.title", home=home), width=_WIDTH)
        began, minutes = self._form.began_and_minutes
        now = f"{kit.clock.now():%H:%M}"
        length = texts.of(length_words(minutes))
        span = say("finish.span", began=began, ended=now, length=length)
        self.head.addWidget(Words(span, "body", "text-2"))
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(self._build_left(), 1)
        columns.addLayout(self._build_right(), 1)
        self.body.addLayout(columns)
        self._said = Notice("danger", "")
        self.body.addWidget(self._said)
        self._build_foot_row()
        self._form.done = self._saved
        ends = [self._form.listeners.add(self._show), visit.refusals.add(self._refused)]
        self.closed.connect(lambda: [end() for end in ends])
        self._show()

    # -- before leaving -------------------------------------------------------------------------

    def _build_left(self) -> QVBoxLayout:
        say = self._kit.texts.say
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(Words(say("finish.before"), "h2"))
        card = frame("card")
        lines = QVBoxLayout(card)
        lines.setContentsMargins(1, 1, 1, 1)
        lines.setSpacing(0)
        listed = self._lines() if self._form.is_kept else [self._nothing_kept()]
        for line in listed:
            lines.addWidget(line)
        column.addWidget(card)
        column.addStretch(1)
        return column

    def _lines(self) -> list[QWidget]:
        return [self._answered(), self._later(), self._open(), self._crisis(), *self._paper(),
                self._consent()]  # fmt: skip

    def _nothing_kept(self) -> _Line:
        say = self._kit.texts.say
        return _Line(
            "circle-ellipsis", "text-2", say("finish.only_reckoned"), say("finish.only_attempt")
        )

    def _answered(self) -> _Line:
        say, count = self._kit.texts.say, self._form.count
        share = count.answered * 100 // count.total if count.total else 0
        second = say("finish.answered_share", total=count.total, share=share)
        return _Line("circle-check", "ok", say("finish.answered", n=count.answered), second)

    def _later(self) -> _Line:
        say, later = self._kit.texts.say, self._form.number_of(State.LATER)
        second = say("finish.later_left" if later else "finish.later_none")
        line = _Line("clock", "info", say("visit.later", n=later), second)
        if later:
            self._add(line, say("finish.ask_now"), self._ask_now)
        return line

    def _open(self) -> _Line:
        say = self._kit.texts.say
        unknown, refused = (self._form.number_of(s) for s in (State.UNKNOWN, State.REFUSED))
        title = say("finish.open", unknown=unknown, refused=refused)
        assumed = self._form.assumptions
        second = say("finish.assumed", n=assumed) if assumed else say("finish.no_assumptions")
        return _Line("circle-help", "range", title, second)

    def _crisis(self) -> QWidget:
        say = self._kit.texts.say
        box = QFrame()
        box.setProperty("kind", "row")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        text = "finish.crisis_text" if self._form.may_judge else "finish.crisis_waits"
        line = _Line("triangle-alert", "danger", say("finish.crisis"), say(text))
        line.setProperty("kind", "")
        column.addWidget(line)
        options = [Option(UNDECIDED, say("finish.undecided"), "text", "sunken")]
        options += [self._level(level) for level in LEVELS]
        self.level = Segments(say("finish.crisis"), options)
        self.level.chosen.connect(self._choose_level)
        if not self._form.may_judge:
            self.level.hide()  # never shown here: without a parent it would be a window of its own
        held = QHBoxLayout()
        held.setContentsMargins(14, 0, 14, 0)
        held.addWidget(self.level)
        held.addStretch(1)
        column.addLayout(held)
        self.reason = LineEdit(say("finish.crisis_reason"))
        self.reason.setPlaceholderText(say("finish.crisis_reason"))
        self.reason.show_text(self._form.reason)
        self.reason.typed.connect(self._reason_typed)
        under = QHBoxLayout()
        under.setContentsMargins(14, 0, 14, 0)
        under.addWidget(self.reason)
        column.addLayout(under)
        return box

    def _level(self, level: str) -> Option:
        plain = mark("crisis", level)
        words = self._kit.texts.say(f"badge.crisis.{level}")
        return Option(level, words, plain.fg, plain.bg or "sunken")

    def _paper(self) -> list[QWidget]:
        """The sheet for the household, where the program can make one."""
        if not exists("paper"):
            return []
        say = self._kit.texts.say
        line = _Line("printer", "text-2", say("finish.paper"), say("finish.paper_text"))
        self.paper = Tick(say("finish.paper_given"))
        self.paper.setChecked(self._form.has_paper)
        self.paper.toggled.connect(lambda on: self._form.give_paper(given=on))
        line.right.addWidget(self.paper)
        self._add(line, say("finish.give_paper"), self._give_paper)
        return [line]

    def _consent(self) -> _Line:
        texts = self._kit.texts
        words, until = self._form.consent_words
        title = texts.say("finish.consent", state=words)
        return _Line("file-check-2", "ok", title, texts.of(until) if until is not None else "")

    def _add(self, line: _Line, words: str, act: Callable[[], None]) -> QPushButton:
        press = button(words, "secondary", small=True)
        press.clicked.connect(lambda: act())
        line.right.addWidget(press)
        return press

    def _build_outcome(self) -> QVBoxLayout:
        say, texts = self._kit.texts.say, self._kit.texts
        options = [Option(str(one.code), texts.of(one.title)) for one in self._form.outcomes]
        self.outcome = ChoiceList(say("finish.outcome"), options)
        self.outcome.chosen.connect(lambda code: self._form.choose_outcome(int(code)))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Words(say("finish.outcome"), "small", "text-2", weight=600))
        column.addWidget(self.outcome)
        return column

    # -- what comes next ------------------------------------------------------------------------

    def _build_right(self) -> QVBoxLayout:
        say = self._kit.texts.say
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Words(say("finish.next"), "h2"))
        if self._form.is_kept:
            column.addLayout(self._build_outcome())
        column.addWidget(Words(say("finish.next_day"), "small", "text-2", weight=600))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.next = DateEdit(say("finish.next_day"))
        self.next.setPlaceholderText(self._form.next_example)
        self.next.typed.connect(self._next_typed)
        row.addWidget(self.next)
        for weeks in WEEKS:
            press = button(say("finish.weeks", n=weeks), small=True)
            press.clicked.connect(lambda _on=False, w=weeks: self._form.choose_weeks(w))
            row.addWidget(press)
        self._next_words = Words("", "small", "text-2")
        row.addWidget(self._next_words, 1)
        column.addLayout(row)
        if self._form.is_kept:
            self._build_summary(column)
        column.addStretch(1)
        return column

    def _build_summary(self, column: QVBoxLayout) -> None:
        say = self._kit.texts.say
        column.addWidget(Words(say("finish.summary"), "small", "text-2", weight=600))
        self.summary = NoteEdit(say("finish.summary"), lines=3)
        self.summary.show_text(self._form.summary)
        self.summary.typed.connect(self._form.write_summary)
        column.addWidget(self.summary)
        column.addWidget(Words(say("finish.todos"), "small", "text-2", weight=600))
        self._todos = QVBoxLayout()
        self._todos.setSpacing(4)
        column.addLayout(self._todos)
        row = QHBoxLayout()
        self.todo = LineEdit(say("finish.add_todo"))
        self.todo.setPlaceholderText(say("finish.add_todo"))
        self.todo.returnPressed.connect(self._add_todo)
        row.addWidget(self.todo, 1)
        add = icon_button("plus", say("finish.add_todo"))
        add.clicked.connect(self._add_todo)
        row.addWidget(add)
        column.addLayout(row)

    def _build_foot_row(self) -> None:
        say = self._kit.texts.say
        self.foot.addWidget(IconMark("check-check", "text-2", 17))
        kept = "finish.all_saved" if self._form.is_kept else "visit.only_reckoning"
        self.foot.addWidget(Words(say(kept), "small", "text-2"))
        self.foot.addStretch(1)
        back = button(say("finish.go_on"))
        back.clicked.connect(self.close_dialog)
        self.save = button(say("visit.finish"), "primary", icon="check")
        self.save.clicked.connect(self._save)
        self.foot.addWidget(back)
        self.foot.addWidget(self.save)
        self.set_primary(self.save)
        self.set_first(self.save)

    # -- what the person does -------------------------------------------------------------------

    def _choose_level(self, code: str) -> None:
        self._form.choose_level("" if code == UNDECIDED else code)

    def _reason_typed(self, text: str) -> None:
        self._form.reason = text

    def _next_typed(self, text: str) -> None:
        self._form.next_text = text
        self._show_next_words()

    def _add_todo(self) -> None:
        self.todo.commit()
        if self._form.add_todo(self.todo.text()):
            self.todo.show_text("")

    def _ask_now(self) -> None:
        """To the first question that was to be asked later."""
        places = self._visit.reader.with_state(State.LATER)
        self.close_dialog()
        if places:
            self._visit.go_to(places[0])

    def _give_paper(self) -> None:
        self._form.give_paper(given=True)
        self.close_dialog()
        ids = {"case": self._visit.file.id, "visit": self._visit.visit}
        self._visit.keeper.when_settled(lambda: self._kit.go.show("paper", **ids))

    def _save(self) -> None:
        for field in (self.next, *self._typed_fields()):
            field.commit()
        self._form.save()

    def _typed_fields(self) -> list[LineEdit | NoteEdit]:
        return [self.reason, self.summary] if self._form.is_kept else []

    def _saved(self) -> None:
        self._kit.go.toast(self._kit.texts.say("finish.saved"))
        self.close_dialog()
        if self._form.wants_sync:
            sync_quietly(self._kit)
        if exists("today"):
            self._kit.go.show("today")

    def _refused(self) -> None:
        if self._visit.said is not None and self._form.is_saving:
            self._form.refused(self._visit.said)

    # -- showing --------------------------------------------------------------------------------

    def _show(self) -> None:
        form = self._form
        if form.is_kept:
            self.outcome.show_code(str(form.outcome))
            self.level.show_code(form.level or UNDECIDED)
            self.reason.setVisible(form.level is not None and form.may_judge)
            self._show_todos()
        if not self.next.hasFocus():
            self.next.show_text(form.next_text)
        self.next.show_wrong(form.wrong == "next")
        self._show_next_words()
        self._said.setVisible(form.said is not None)
        if form.said is not None:
            self._said.show_text(self._kit.texts.of(form.said))
        self.save.setEnabled(not form.is_saving)

    def _show_next_words(self) -> None:
        words = self._form.next_words
        self._next_words.setText(self._kit.texts.of(words) if words is not None else "")

    def _show_todos(self) -> None:
        while (item := self._todos.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (text, _due) in enumerate(self._form.todos):
            box = frame("row")
            row = QHBoxLayout(box)
            row.setContentsMargins(10, 4, 4, 4)
            row.addWidget(IconMark("circle", "text-3", 16))
            row.addWidget(Words(text, "small", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
            drop = icon_button("x", self._kit.texts.say("visit.remove_row"), "inside")
            drop.clicked.connect(lambda _on=False, p=place: self._form.remove_todo(p))
            row.addWidget(drop)
            self._todos.addWidget(box)
