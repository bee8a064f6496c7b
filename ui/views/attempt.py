"""The short form of a visit without a meeting, from Today and from the case."""

from PySide6.QtWidgets import QHBoxLayout

from ui.kit import Kit
from ui.screens.attempt import WEEKS, AttemptScreen
from ui.screens.household_words import home_words
from ui.widgets.answer_state import Option
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.choice_list import ChoiceList
from ui.widgets.date_edit import DateEdit
from ui.widgets.dialog import Dialog
from ui.widgets.note_edit import NoteEdit
from ui.widgets.tick import Tick
from ui.widgets.words import Words

_WIDTH = 600


def attempt_dialog(kit: Kit, _case: str, visit: str) -> Dialog:
    """The dialog for one planned visit; closes itself when the record is on the disk."""
    return AttemptDialog(kit, visit)


class AttemptDialog(Dialog):
    """Outcome, a word about it, a card left at the door, the next date."""

    def __init__(self, kit: Kit, visit: str) -> None:
        self._kit = kit
        self._form = AttemptScreen(
            kit.office, kit.background, kit.clock, visit, kit.refresh.tell, self._saved
        )
        say = kit.texts.say
        home = kit.texts.of(home_words(self._form.name))
        super().__init__(say("attempt.title", home=home), width=_WIDTH)
        self._form.listeners.add(self._show)
        self._build()
        self._show()

    def _build(self) -> None:
        say = self._kit.texts.say
        self.body.addWidget(Words(say("attempt.what"), "small", "text-2", weight=600))
        options = [
            Option(str(one.code), self._kit.texts.of(one.title)) for one in self._form.outcomes
        ]
        self.outcome = ChoiceList(say("attempt.what"), options, say("attempt.choose"))
        self.outcome.chosen.connect(lambda code: self._form.choose(int(code)))
        self.body.addWidget(self.outcome)
        self.body.addWidget(Words(say("attempt.detail"), "small", "text-2", weight=600))
        self.detail = NoteEdit(say("attempt.detail"), lines=2)
        self.detail.typed.connect(self._detail_typed)
        self.body.addWidget(self.detail)
        self.note_left = Tick(say("attempt.note_left"))
        self.note_left.toggled.connect(self._note_left)
        self.body.addWidget(self.note_left)
        self._build_next()
        self._often = Notice("info", say("attempt.often"))
        self._said = Notice("danger", "")
        self.body.addWidget(self._often)
        self.body.addWidget(self._said)
        self._build_foot_row()
        self.set_first(self.outcome)

    def _build_next(self) -> None:
        say = self._kit.texts.say
        self.body.addWidget(Words(say("attempt.next"), "small", "text-2", weight=600))
        row = QHBoxLayout()
        self.next = DateEdit(say("attempt.next"))
        self.next.setPlaceholderText(self._form.next_example)
        self.next.typed.connect(self._next_typed)
        row.addWidget(self.next)
        for weeks in WEEKS:
            press = button(say("finish.weeks", n=weeks), "secondary", small=True)
            press.clicked.connect(lambda _on=False, w=weeks: self._form.choose_weeks(w))
            row.addWidget(press)
        row.addStretch(1)
        self.body.addLayout(row)

    def _build_foot_row(self) -> None:
        say = self._kit.texts.say
        back = button(say("attempt.back"))
        back.clicked.connect(self.close_dialog)
        self.save = button(say("attempt.save"), "primary")
        self.save.clicked.connect(self._form.save)
        self.foot.addStretch(1)
        self.foot.addWidget(back)
        self.foot.addWidget(self.save)
        self.set_primary(self.save)

    def _detail_typed(self, text: str) -> None:
        self._form.detail = text

    def _note_left(self, on: bool) -> None:
        self._form.note_left = on

    def _next_typed(self, text: str) -> None:
        self._form.next_text = text

    def _show(self) -> None:
        form = self._form
        self.outcome.show_code("" if form.outcome is None else str(form.outcome))
        if not self.next.hasFocus():
            self.next.show_text(form.next_text)
        self._often.setVisible(form.is_often)
        self._said.setVisible(form.said is not None)
        if form.said is not None:
            self._said.show_text(self._kit.texts.of(form.said))
        self.next.show_wrong(form.wrong == "next")

    def _saved(self) -> None:
        self._kit.go.toast(self._kit.texts.say("attempt.saved"))
        self.close_dialog()
