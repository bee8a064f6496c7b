"""Taking one consent: what, who, how, until when; used in a visit and on the page of a case."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.people.consent import ConsentKind
from core.people.household import Household
from core.sentence import Sentence
from ui.kit import Kit
from ui.screens.dates import clock_words
from ui.screens.visit.consents import CHOSEN, ITEMS, MONTHS, TEXT_VERSION, ConsentForm, statement
from ui.views.consent.giver import GiverFields, labelled
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import Notice
from ui.widgets.choice_list import ChoiceList
from ui.widgets.dialog import Dialog
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words

_AGENCY = 340


def kind_line(title: str, text: str, choice: Segments) -> QHBoxLayout:
    """One kind of consent: what it is about, and the choice at the right."""
    row = QHBoxLayout()
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Words(title, "body", weight=600))
    words.addWidget(Words(text, "small", "text-2", wrap=True))
    row.addLayout(words, 1)
    row.addWidget(choice)
    return row


class TakeConsentDialog(Dialog):
    """ask: keeps the consent or refusal of the form, or says what is missing."""

    def __init__(
        self,
        kit: Kit,
        household: Household,
        kind: ConsentKind,
        ask: Callable[[ConsentForm], Sentence | None],
    ) -> None:
        say = kit.texts.say
        super().__init__(say(f"gate.{kind.value}"), width=760)
        self._kit, self._ask = kit, ask
        self.form = ConsentForm(kind)
        self.answer = Segments(
            say(f"gate.{kind.value}"),
            [Option("yes", say("gate.yes")), Option("no", say("gate.no"))],
        )
        self.answer.chosen.connect(self._choose)
        title, text = say(f"gate.{kind.value}"), say(f"gate.{kind.value}_text")
        self.body.addLayout(kind_line(title, text, self.answer))
        self.to: LineEdit | None = None
        if kind is ConsentKind.THIRD_PARTY:
            self.body.addLayout(self._agency())
        self.pills: dict[str, QPushButton] = {}
        if kind in CHOSEN:
            self.body.addWidget(self._items())
        self.giver = GiverFields(kit, household, self.form, self._statement)
        self.body.addWidget(self.giver)
        self.body.addLayout(self._end())
        self._said = Notice("danger", "", icon="circle-alert")
        self._said.hide()
        self.body.addWidget(self._said)
        self.save = button(say("gate.save"), "primary")
        self.save.clicked.connect(self._save)
        self.foot.addStretch(1)
        leave = button(say("frame.close"))
        leave.clicked.connect(self.close_dialog)
        self.foot.addWidget(leave)
        self.foot.addWidget(self.save)
        self.set_primary(self.save)

    def _agency(self) -> QVBoxLayout:
        words = self._kit.texts.say("gate.to")
        self.to = LineEdit(words)
        self.to.setMaximumWidth(_AGENCY)
        self.to.typed.connect(self._write_agency)
        return labelled(words, self.to)

    def _items(self) -> QWidget:
        """What is allowed, piece by piece."""
        say, kind = self._kit.texts.say, self.form.kind
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Words(say("gate.items"), "small", "text-2", weight=600))
        row = QHBoxLayout()
        row.setSpacing(6)
        for item in ITEMS[kind]:
            pill = button(say(f"consent.item.{kind.value}.{item}"))
            pill.setProperty("kind", "pill")
            pill.setCheckable(True)
            pill.toggled.connect(lambda on, i=item: self._allow(i, on=on))
            self.pills[item] = pill
            row.addWidget(pill)
        row.addStretch(1)
        column.addLayout(row)
        return box

    def _end(self) -> QHBoxLayout:
        """Until when, the version of the text, the time."""
        say = self._kit.texts.say
        row = QHBoxLayout()
        row.setSpacing(24)
        options = [Option(str(months), say("gate.months", n=months)) for months in MONTHS]
        self.until = ChoiceList(say("gate.until"), options)
        self.until.show_code(str(self.form.months))
        self.until.chosen.connect(self._choose_months)
        row.addLayout(labelled(say("gate.until"), self.until))
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(Words(say("gate.text_and_time"), "small", "text-2", weight=600))
        version = say("gate.text_version", version=TEXT_VERSION)
        at = say("gate.today_at", at=clock_words(self._kit.clock.now()))
        told.addWidget(Words(say("words.dot", a=version, b=at), "small", "text-2"))
        told.addStretch(1)
        row.addLayout(told)
        row.addStretch(1)
        return row

    def _choose_months(self, code: str) -> None:
        self.form.months = int(code)
        self._drop_signature()

    def _write_agency(self, text: str) -> None:
        self.form.to = text
        if self.form.signature is not None:
            self._drop_signature()

    def _statement(self) -> tuple[Sentence, ...]:
        return statement(self.form, self._kit.clock.today())

    def _allow(self, item: str, *, on: bool) -> None:
        if on:
            self.form.items.add(item)
        else:
            self.form.items.discard(item)
        self._drop_signature()

    def _drop_signature(self) -> None:
        """What was signed said something else: it has to be signed again."""
        self.form.signature = None
        self.giver.show_again()

    def _choose(self, code: str) -> None:
        self.form.is_given = {"yes": True, "no": False}.get(code)

    def _save(self) -> None:
        for field in (self.to, self.giver.name, self.giver.relation, self.giver.witness):
            if field is not None:
                field.commit()
        said = self._ask(self.form)
        if said is None:
            self.close_dialog()
            return
        self._said.show_text(self._kit.texts.of(said))
        self._said.show()
