"""What the chart, its table and the cases say, put into words of one language."""

from itertools import zip_longest

from core.casework.amounts import Reading, Unit, as_text
from core.casework.scenarios.scenario import Other
from core.casework.wording import Wording
from core.law.results import Ends
from core.sentence import Sentence, say
from ui.kit import Kit
from ui.screens.money import won, won_axis, won_range
from ui.screens.what_if.compare import CLOSED
from ui.screens.what_if.pair import NOW
from ui.screens.what_if.screen import WhatIfScreen
from ui.screens.what_if.variables import Variable
from ui.screens.what_if.words import lost_share, turn_words
from ui.views.what_if.chart import DropWords, Picture, y_ticks
from ui.views.what_if.plot import ticks_to

_NAMES = 3


class Said:
    """Puts one screen into words."""

    def __init__(self, screen: WhatIfScreen, kit: Kit, wording: Wording) -> None:
        self._screen, self._kit, self._wording = screen, kit, wording
        self._texts = kit.texts

    # -- answers --------------------------------------------------------------------------------

    def owner(self, target: str) -> str:
        """Whose answer it is."""
        name = self._screen.owner_name(target)
        return self._texts.of(name) if isinstance(name, Sentence) else name

    def label(self, variable: Variable) -> str:
        """The question on its row."""
        return self._wording.label(variable.question.id)

    def value(self, variable: Variable, value: int) -> str:
        """A value of an answer, with its unit."""
        if variable.kind == "yes_no":
            return self._texts.say("what_if.yes" if value else "what_if.no")
        if variable.kind == "won":
            return self._texts.of(won(value))
        return f"{value:,}{self._wording.unit(variable.question.id)}"

    def typed(self, variable: Variable, value: int) -> str:
        """A value as it would be typed."""
        if variable.kind == "won":
            return as_text(Reading(value, value), self.unit)
        return f"{value:,}"

    @property
    def unit(self) -> Unit:
        """What a bare number in the field counts."""
        return Unit.MAN if self._kit.wishes.money_unit == "man" else Unit.WON

    def unit_words(self, variable: Variable) -> str:
        """The unit inside the field."""
        if variable.kind == "won":
            return self._texts.say("visit.in_man" if self.unit is Unit.MAN else "visit.in_won")
        return self._wording.unit(variable.question.id)

    def answer(self, other: Other) -> str:
        """One answer put differently: whose, which, what."""
        variable = self._screen.find(other.target, other.fact)
        if variable is None:
            return self._texts.say("what_if.gone_short")
        return f"{self.label(variable)} {self.value(variable, int(other.value))}"

    # -- cases ----------------------------------------------------------------------------------

    def case(self, code: str) -> str:
        """The name of a case."""
        scenario = self._screen.scenario(code)
        if scenario is not None:
            return scenario.name
        return self._texts.say("what_if.case.now" if code == NOW else "what_if.case.live")

    def case_second(self, code: str) -> str:
        """What is put differently in it."""
        scenario = self._screen.scenario(code)
        if code == NOW:
            return self._now()
        answers = scenario.answers if scenario else self._screen.live_answers
        said = [self.answer(one) for one in reversed(answers)]
        return " · ".join(said[:_NAMES])

    def _now(self) -> str:
        """What is told today of the answer that the slider moves."""
        variable = self._screen.variable
        if variable is None:
            return ""
        if variable.now is None:
            return f"{self.label(variable)} {self._texts.say('what_if.not_known')}"
        if variable.kind == "yes_no":
            return f"{self.label(variable)} {self.value(variable, int(bool(variable.now)))}"
        return f"{self.label(variable)} {self._span(variable)}"

    def _span(self, variable: Variable) -> str:
        low, high = variable.span or (0, 0)
        if low == high:
            return self.value(variable, low)
        if variable.kind == "won":
            return self._texts.of(won_range(low, high))
        return f"{low:,} ~ {'' if high is None else f'{high:,}'}"

    def suggested_name(self) -> str:
        """What the case of the slider could be called."""
        variable = self._screen.variable
        if variable is None:
            return ""
        value = self.value(variable, self._screen.value)
        return f"{self.owner(variable.target)} {self.label(variable)} {value}"[:40].strip()

    # -- the chart ------------------------------------------------------------------------------

    def picture(self) -> Picture:
        """The chart as it stands."""
        screen, variable = self._screen, self._screen.variable
        if variable is None:
            return Picture()
        drawing = screen.curve.drawing
        live = screen.curve.live
        low, high = variable.span or (None, None)
        return Picture(
            drawing,
            variable.high,
            None
            if low is None
            else (low, variable.high if high is None else min(high, variable.high)),
            self._texts.say("what_if.now_span", value=self._span(variable))
            if variable.span
            else "",
            screen.value,
            self._at(variable),
            None if live is None else live.total[0],
            self._drops(),
            [(it, self._axis(variable, it)) for it in ticks_to(variable.high)],
            [(it, self._texts.of(won_axis(it))) for it in y_ticks(drawing)],
            self._texts.say("what_if.row.total"),
            CLOSED if screen.shows_closed else "",
        )

    def _at(self, variable: Variable) -> str:
        value = self.value(variable, self._screen.value)
        if variable.question.period == "month":
            return self._texts.say("what_if.a_month", value=value)
        return value

    def _axis(self, variable: Variable, value: int) -> str:
        return self._texts.of(won_axis(value)) if variable.kind == "won" else f"{value:,}"

    def _drops(self) -> list[DropWords]:
        return [
            DropWords(
                one.value,
                one.turn.before[0] or 0,
                one.turn.after[0] or 0,
                self._texts.say(
                    "what_if.drop", at=self._value_at(one.value), change=self._texts.of(one.change)
                ),
                self._texts.of(one.what),
            )
            for one in self._screen.drops
        ]

    def _value_at(self, value: int) -> str:
        """The place of a drop, short: its exact won stand in the table."""
        variable = self._screen.variable
        if variable is None or variable.kind != "won":
            return f"{value:,}"
        return self._texts.of(won_axis(value))

    def total(self) -> str:
        """The household's total where the slider stands; "" while it is worked out."""
        live = self._screen.curve.live
        if live is None:
            return ""
        return f"{self._texts.say('what_if.row.total')} {self._ends(live.total)}"

    def spoken(self) -> str:
        """The chart in one sentence."""
        drops = "; ".join(f"{it.change}, {it.what}" for it in self._drops())
        if not drops:
            return self._texts.say("what_if.spoken.none")
        return self._texts.say("what_if.spoken", drops=drops)

    def bars(self) -> list[tuple[str, tuple[int, int], str]]:
        """The totals of a no and a yes."""
        variable = self._screen.variable
        if variable is None:
            return []
        found = []
        for point in self._screen.curve.drawing.points:
            low, high = point.sample.total
            ends = (low or 0, (low or 0) if high is None else high)
            words = self._texts.say(
                "what_if.bar", label=self.label(variable), value=self.value(variable, point.value)
            )
            found.append((words, ends, self._ends(point.sample.total)))
        return found

    # -- the table ------------------------------------------------------------------------------

    def heads(self) -> list[str]:
        """Over the columns of the table."""
        keys = ("value", "gross", "benefits", "total", "left")
        return [self._texts.say(f"what_if.head.{key}") for key in keys]

    def table(self) -> tuple[list[tuple[tuple[str, ...], bool]], int]:
        """A row for every step and for every turn; and which of them the slider stands at."""
        screen, variable = self._screen, self._screen.variable
        if variable is None:
            return [], 0
        drawing = screen.curve.drawing
        rows: list[tuple[int, tuple[str, ...], bool]] = []
        for one, following in zip_longest(drawing.points, drawing.points[1:]):
            left = ""
            if following is not None and variable.is_income:
                left = self._left(
                    one.sample.total, following.sample.total, following.value - one.value
                )
            cells = (one.sample.gross_income, one.sample.monthly, one.sample.total)
            words = (self.value(variable, one.value), *(self._ends(it) for it in cells), left)
            rows.append((one.value, words, False))
        for turn in drawing.turns:
            if not turn.is_drop and all(it.programme in screen.waiting for it in turn.jumps):
                continue
            words_of = turn_words(turn.jumps, screen.name_of, screen.waiting, most=2)
            said = self._texts.of(words_of)
            key = "what_if.table.drop" if turn.is_drop else "what_if.table.turn"
            said = self._texts.say(key, what=said, total=self._ends(turn.after))
            rows.append((turn.first, (self.value(variable, turn.first), said), turn.is_drop))
        rows.sort()
        here = sum(value <= screen.value for value, _, _ in rows) - 1
        return [(words, is_drop) for _, words, is_drop in rows], here

    def _ends(self, ends: Ends) -> str:
        low, high = ends[0] or 0, ends[1]
        return self._texts.of(won(low) if low == high else won_range(low, high))

    def _left(self, one: Ends, more: Ends, width: int) -> str:
        """How much of each won more is lost again, where both ends say the same."""
        lost = {
            lost_share(high - low, width)
            for low, high in zip(one, more, strict=True)
            if low is not None and high is not None
        }
        return lost.pop() if len(lost) == 1 else self._texts.say("what_if.table.open")

    def medical(self) -> str:
        """From where on medical aid may end; "" where it does not."""
        start, variable = self._screen.medical_from, self._screen.variable
        if start is None or variable is None:
            return ""
        return self._texts.say("what_if.medical.ahead", value=self.value(variable, start))


def spoken_row(kit: Kit, title: str, first: str, second: str) -> str:
    """A row of the comparison as it is read aloud."""
    return kit.texts.of(say("what_if.row.spoken", title=title, first=first, second=second))
