"""One result as text: written once for all who stand alike, names and amounts put in later.

The text is made by estimate_format.py from marks in the place of the member's name, of the amounts
and of the margins; the marks are then what each household fills.
"""

from datetime import date
from typing import Any, Final

from core.law.batch.marks import NAME, SharedTexts, Text, kept, number_marks, to_fill
from core.law.batch.reading import in_plain_letters
from core.law.engine.exact import split_up
from core.law.engine.reckon import Reckoning
from core.law.estimate_format import result_json
from core.law.judging.course import Seat
from core.law.judging.footing import ENDLESS, FORMS, FOUND, MOST_KEPT, Footing, State
from core.law.judging.judge import Judge, Judged
from core.law.judging.tally import ConditionTally, Holding, Span, Tally, verdict_of
from core.law.pack import Pack
from core.law.results import result_of

_REFUSED: Final = FOUND.index("not_entitled") + 1
_FOUND: Final = FOUND.index("entitled") + 1
_VERDICT: Final = ENDLESS - 1


class SeatText:
    """Writes the results of one seat for households whose answers are all known.

    Where the office decides, or a figure is missing, the result is made of what the boxes say.
    """

    def __init__(
        self, judge: Judge, pack: Pack, day: date, seat: Seat, shared: SharedTexts
    ) -> None:
        self.seat = seat
        self.place = judge.footings.place(seat)
        self.is_of_person = seat.programme.per == "person"
        self._judge = judge
        self._pack = pack
        self._day = day
        self.slots = frozenset(seat.all_slots())
        told = [it.holds for it in seat.conditions]
        told += [slot for slot in (seat.value, seat.on_event) if slot is not None]
        self._told = tuple(told)
        self._margins = tuple(it.margin for it in seat.conditions if it.margin is not None)
        self._kept: SharedTexts = {}
        self._shared = shared

    def state(self, values: list[Any]) -> State:
        """What is found, as footing.state_of says it; 0 for nobody of the kind. Nothing is open."""
        seat = self.seat
        for slot in seat.kinds:
            if values[slot] is False:
                return 0
        state = _FOUND if values[seat.entitled] else _REFUSED
        for place, form in enumerate(seat.outcomes):
            if form.applies is None or values[form.applies]:
                state += 1 << (place + FORMS)
                if state & _VERDICT == _FOUND and not form.outcome.has_limit:
                    state |= ENDLESS
        return state

    def text(self, values: list[Any], state: State, footing: Footing, name: str) -> str:
        """The result as JSON, where nothing is open. name: the member's, as JSON has it."""
        key = (state, footing, *[values[slot] for slot in self._told])
        text = self._kept.get(key)
        if text is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            text = self._kept[key] = self._alike(values, state, footing)
        form, places = text
        given: list[object] = [name, *self._amount(values, state)]
        for slot in self._margins:
            value = values[slot]
            given += (value, value) if type(value) is int else _whole(value)
        return form % tuple([given[place] for place in places])

    def open_text(self, joined: Tally, footing: Footing, name: str) -> str:
        """The result as JSON, where something is open. joined: what the boxes say of it."""
        return self.json(joined, footing).replace(f'"{NAME}"', name)

    def _amount(self, values: list[Any], state: State) -> tuple[object, object]:
        """Won from low to high, rounded outwards and never below 0."""
        if state & _VERDICT != _FOUND:
            return 0, 0
        least: list[int] = []
        most: list[int] = []
        for place, form in enumerate(self.seat.outcomes):
            if state >> (place + FORMS) & 1:
                for slot in {form.low, form.high}:
                    low, high = _whole(values[slot])
                    least.append(low)
                    most.append(high)
        if not least:
            return 0, 0
        return max(0, min(least)), "null" if state & ENDLESS else max(0, *most)

    def _alike(self, values: list[Any], state: State, footing: Footing) -> Text:
        """The text of all who stand alike, in households of other shapes too."""
        told = [values[slot] for slot in self._told]
        stands = (footing.standing, footing.covering, footing.leanings)
        key = (self.seat.programme.id, state, *stands, *told)
        return kept(self._shared, key, lambda: self._made(values, state, footing))

    def _made(self, values: list[Any], state: State, footing: Footing) -> Text:
        """The text with places to fill, and what stands in each."""
        marks = number_marks()
        joined = Tally(
            Holding(may_hold=True),
            _settled(state & _VERDICT == _FOUND),
            Span(next(marks), next(marks), is_empty=False),
            on_event=_settled(self.seat.on_event is not None and values[self.seat.on_event]),
            forms={it for it in range(len(self.seat.outcomes)) if state >> (it + FORMS) & 1},
        )
        if self.seat.value is not None and isinstance(values[self.seat.value], str):
            joined.codes.add(values[self.seat.value])
        for slots in self.seat.conditions:
            margin = Span()
            if slots.margin is not None:
                margin.grow(next(marks), next(marks))
            joined.conditions.append(ConditionTally(_settled(values[slots.holds]), margin))
        return to_fill(self.json(joined, footing))

    def json(self, joined: Tally, footing: Footing) -> str:
        """The result as JSON, with the mark of a name in the place of the member's."""
        course, seat = self._judge.course, self.seat
        judged = Judged(course, Reckoning(course.plan, course.plan.start), [], [], ())
        judged.tallies[seat] = joined
        judged.found[seat] = verdict_of(joined)
        judged.footings[seat] = footing
        member = NAME if self.is_of_person else None
        return in_plain_letters(
            result_json(result_of(judged, seat, self._pack, self._day, member, None))
        )


def _settled(holds: object) -> Holding:
    return Holding(may_hold=holds is True, may_fail=holds is not True)


def _whole(value: Any) -> tuple[int, int]:
    """A known number in whole won, rounded outwards."""
    if type(value) is int:
        return value, value
    num, over = split_up(value)
    return num // over, -(-num // over)
