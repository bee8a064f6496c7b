"""Under the current question: a sentence to say aloud, and the small calculator (SCREENS 4)."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.casework.amounts import Unit
from ui.kit import Kit
from ui.widgets.button import button
from ui.widgets.card import frame
from ui.widgets.icon_mark import IconMark
from ui.widgets.money_edit import NumberEdit
from ui.widgets.words import Words

DAYS = "days"


class AskingCard(QFrame):
    """taken: told the calculator's result, as text for the field."""

    taken = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._reckon: Callable[[str, str], str | None] = lambda _pay, _days: None
        self.setProperty("kind", "row")
        self.setProperty("current", "true")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 2, 12, 10)
        card = frame("helper", self)
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconMark("message-circle", "primary", 17))
        line.addWidget(Words(kit.texts.say("visit.ask_like_this"), "small", "primary", weight=600))
        self._said = Words("", "small", wrap=True)
        line.addWidget(self._said, 1)
        column.addLayout(line)
        self._calculator = self._build_calculator()
        column.addWidget(self._calculator)

    def _build_calculator(self) -> QWidget:
        say = self._kit.texts.say
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.pay = NumberEdit(say("visit.per_day"), "", width=104)
        self.days = NumberEdit(say("visit.days"), "", width=92)
        for field in (self.pay, self.days):
            field.take_states({})
            field.typed.connect(lambda _text: self._show_result())
        row.addWidget(Words(say("visit.per_day"), "small"))
        row.addWidget(self.pay)
        row.addWidget(Words("×", "small"))
        row.addWidget(Words(say("visit.days"), "small"))
        row.addWidget(self.days)
        row.addWidget(Words(say("visit.day_unit"), "small", "text-2"))
        row.addStretch(1)
        self._result = Words("", "small")
        row.addWidget(self._result)
        self.use = button(say("visit.calc_use"), "quiet", small=True)
        self.use.clicked.connect(self._take)
        row.addWidget(self.use)
        return box

    def ask(
        self,
        said: str,
        calculator: str | None,
        unit: Unit,
        reckon: Callable[[str, str], str | None],
    ) -> None:
        """Show the words of another question; reckon: pay and days as typed -> text or None."""
        self._said.setText(said)
        self._reckon = reckon
        self._calculator.setVisible(calculator == DAYS)
        self.pay.show_unit(self._unit_words(unit))
        self.pay.show_text("")
        self.days.show_text("")
        self._show_result()

    def _unit_words(self, unit: Unit) -> str:
        return self._kit.texts.say("visit.in_man" if unit is Unit.MAN else "visit.in_won")

    def _total(self) -> str | None:
        pay, days = self.pay.whole_text(), self.days.whole_text()
        return self._reckon(pay, days) if pay.strip() and days.strip() else None

    def _show_result(self) -> None:
        total = self._total()
        self.use.setEnabled(total is not None)
        say = self._kit.texts.say
        amount = f"{total}{self.pay.unit}"
        self._result.setText(say("visit.calc_result", amount=amount) if total else "")

    def _take(self) -> None:
        total = self._total()
        if total is not None:
            self.taken.emit(total)
