"""The left card: which answer, chart or table, slider and field, what else is put differently."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.casework.amounts import read_amount
from core.errors import Mistake
from core.sentence import say as sentence
from ui.kit import Kit
from ui.screens.what_if.screen import Pinned, WhatIfScreen
from ui.screens.what_if.variables import Variable
from ui.views.flow import flow_of
from ui.views.what_if.chart import Bars, Chart
from ui.views.what_if.compare import refill
from ui.views.what_if.legend import Legend
from ui.views.what_if.said import Said
from ui.views.what_if.slider import AxisSlider
from ui.views.what_if.table import ChartTable
from ui.widgets.answer_state import Option, Segments
from ui.widgets.button import button
from ui.widgets.card import frame
from ui.widgets.choice_list import ChoiceList
from ui.widgets.money_edit import NumberEdit
from ui.widgets.words import Words

_CHART, _BARS, _TABLE = range(3)


class LeftCard(QWidget):
    """slider, field, segments: what moves the answer; owner, question: which it is; turn: between
    chart and table; pin: another answer too."""

    def __init__(self, screen: WhatIfScreen, said: Said, kit: Kit) -> None:
        super().__init__()
        self._screen, self._said, self._kit = screen, said, kit
        say = kit.texts.say
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = frame("card")
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addLayout(self._head())
        self.chart, self.bars = Chart(), Bars()
        self.table = ChartTable(say("what_if.table"), said.heads())
        self._figure = QStackedWidget()
        for figure in (self.chart, self.bars, self.table):
            self._figure.addWidget(figure)
        column.addWidget(self._figure, 1)
        self.slider = AxisSlider()
        self.slider.stepped.connect(lambda by, coarse: screen.step(by, coarse=coarse))
        self.slider.dragged.connect(self._dragged)
        column.addWidget(self.slider)
        column.addWidget(self._value_line())
        self._rate = Words("", "small", "text-2", wrap=True)
        column.addWidget(self._rate)
        self._pins = QWidget()
        self._pinned: tuple[Pinned, ...] | None = None
        column.addWidget(self._pins)
        self._column = column
        self.legend = Legend(screen, kit)
        column.addWidget(self.legend)

    # -- building -------------------------------------------------------------------------------

    def _head(self) -> QVBoxLayout:
        say = self._kit.texts.say
        both = QVBoxLayout()
        both.setSpacing(6)
        self._title = Words("", "h2", wrap=True)
        both.addWidget(self._title)
        self.owner = ChoiceList(say("what_if.owner"), [])
        self.owner.chosen.connect(self._owner_chosen)
        self.question = ChoiceList(say("what_if.question"), [])
        self.question.chosen.connect(self._screen.choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.owner)
        row.addWidget(self.question)
        row.addStretch(1)
        self.turn = button(say("what_if.table.show"), "quiet", icon="list", small=True)
        self.turn.clicked.connect(lambda: self._screen.show_table(not self._screen.shows_table))
        row.addWidget(self.turn)
        both.addLayout(row)
        return both

    def _value_line(self) -> QWidget:
        say = self._kit.texts.say
        self._value_label = Words("", "body", weight=600)
        self.field = NumberEdit(say("what_if.value"), "", width=132)
        self.field.take_states({})
        self.field.committed.connect(self._typed)
        self.less = button("", icon="minus", small=True)
        self.less.clicked.connect(lambda: self._screen.step(-1))
        self.more = button("", icon="plus", small=True)
        self.more.clicked.connect(lambda: self._screen.step(1))
        self.segments = Segments(
            say("what_if.value"),
            [Option("0", say("what_if.no")), Option("1", say("what_if.yes"))],
        )
        self.segments.chosen.connect(lambda code: self._screen.move(int(code)) if code else None)
        self.pin = button(say("what_if.pin"), "quiet", icon="plus", small=True)
        self.pin.clicked.connect(self._pin)
        self._wrong = Words("", "small", "danger", wrap=True)
        movers = (self.field, self.less, self.more, self.segments)
        return flow_of(self._value_label, *movers, self.pin, self._wrong, across=8)

    # -- acts -----------------------------------------------------------------------------------

    def focus_first(self) -> None:
        """Where the answer is moved."""
        variable = self._screen.variable
        if variable is not None and variable.kind == "yes_no":
            self.segments.focus_first()
        else:
            self.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _owner_chosen(self, target: str) -> None:
        listed = self._screen.of_owner(target)
        here = self._screen.variable
        same = [it for it in listed if here and it.question.id == here.question.id]
        if listed:
            self._screen.choose((same or list(listed))[0].key)

    def _pin(self) -> None:
        self._screen.pin()
        self.question.focus_first()

    def _dragged(self, value: float) -> None:
        variable = self._screen.variable
        if variable is not None:
            self._screen.move(round(value / variable.step) * variable.step)

    def _typed(self, text: str) -> None:
        """A value as typed; what is none is said beside the field."""
        variable = self._screen.variable
        if variable is None:
            return
        try:
            value = self._read(variable, text)
        except Mistake as wrong:
            words = self._kit.texts.of(wrong.sentence)
            self._wrong.setText(words)
            self._wrong.show()
            self.field.show_wrong(True, words)
            return
        self._settle_field()
        self._screen.move(value)

    def _read(self, variable: Variable, text: str) -> int:
        if variable.kind == "won":
            reading = read_amount(text, self._said.unit)
            if not reading.is_exact:
                raise Mistake(sentence("what_if.one_value"))
            value = reading.low
        else:
            plain = text.replace(",", "").strip()
            if not plain.isdigit():
                raise Mistake(sentence("what_if.one_value"))
            value = int(plain)
        if value > variable.high:
            raise Mistake(
                sentence("what_if.too_high", most=self._said.value(variable, variable.high))
            )
        return value

    def _settle_field(self) -> None:
        self._wrong.hide()
        self.field.show_wrong(False)

    # -- showing --------------------------------------------------------------------------------

    def show_screen(self) -> None:
        """What the screen says now."""
        variable = self._screen.variable
        if variable is None:
            return
        self._show_choices(variable)
        self._show_value(variable)
        self._show_figure(variable)
        rate = self._screen.rate
        self._rate.setText(self._kit.texts.of(rate) if rate is not None else "")
        self._rate.setVisible(rate is not None)
        self._show_pins()
        self.legend.show_screen(is_chart=variable.kind != "yes_no")

    def _show_choices(self, variable: Variable) -> None:
        said, screen, say = self._said, self._screen, self._kit.texts.say
        owner = said.owner(variable.target)
        key = "what_if.title.income" if variable.is_income else "what_if.title"
        self._title.setText(say(key, who=owner))
        refill(self.owner, [Option(it, said.owner(it)) for it in screen.owners], variable.target)
        listed = screen.of_owner(variable.target)
        refill(self.question, [Option(it.key, said.label(it)) for it in listed], variable.key)
        self.pin.setEnabled(screen.following is not None)
        key = "what_if.table.hide" if screen.shows_table else "what_if.table.show"
        self.turn.setText(say(key))

    def _show_value(self, variable: Variable) -> None:
        said, value = self._said, self._screen.value
        is_choice = variable.kind == "yes_no"
        label = said.label(variable)
        self._value_label.setText(label)
        for widget in (self.slider, self.field, self.less, self.more):
            widget.setVisible(not is_choice)
        self.segments.setVisible(is_choice)
        if is_choice:
            self.segments.show_code(str(value))
            self._settle_field()
            return
        marks = [one.value for one in self._screen.drops]
        self.slider.show_value(value, variable.step, variable.high, marks)
        spoken = f"{said.owner(variable.target)}, {label}, {said.value(variable, value)}"
        self.slider.setAccessibleName(spoken)
        self.slider.setAccessibleDescription(said.total())
        if not self.field.hasFocus() or self.field.property("wrong") != "true":
            self.field.show_text(said.typed(variable, value))
            self._settle_field()
        self.field.show_unit(said.unit_words(variable))
        step = said.typed(variable, variable.step)
        for one, key in ((self.less, "what_if.less"), (self.more, "what_if.more")):
            one.setText(step)
            one.setAccessibleName(
                self._kit.texts.say(key, value=said.value(variable, variable.step))
            )

    def _show_figure(self, variable: Variable) -> None:
        if self._screen.shows_table:
            self.table.show_rows(*self._said.table())
            self._figure.setCurrentIndex(_TABLE)
        elif variable.kind == "yes_no":
            self.bars.show_bars(self._said.bars(), self._said.spoken())
            self._figure.setCurrentIndex(_BARS)
        else:
            self.chart.show_picture(self._said.picture(), self._said.spoken())
            self._figure.setCurrentIndex(_CHART)

    def _show_pins(self) -> None:
        """What else is put differently, each with a button that takes it back."""
        pinned = self._screen.pinned
        if pinned == self._pinned:
            return
        self._pinned = pinned
        say = self._kit.texts.say
        parts: list[QWidget] = [Words(say("what_if.pinned"), "small", "text-2")]
        for one in pinned:
            words = f"{self._said.owner(one.variable.target)} · {self._said.answer(one.other)}"
            back = button(words, "secondary", icon="x", after=True, small=True)
            back.setAccessibleName(say("what_if.unpin", what=words))
            back.clicked.connect(lambda _on, key=one.variable.key: self._screen.unpin(key))
            parts.append(back)
        made = flow_of(*parts, across=8) if pinned else QWidget()
        self._column.replaceWidget(self._pins, made)
        self._pins.hide()
        self._pins.deleteLater()
        self._pins = made
        self._pins.setVisible(bool(pinned))
