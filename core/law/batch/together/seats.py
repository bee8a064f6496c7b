"""The results of one seat as JSON for many households at once: those alike share one text."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from core.law.batch.marks import SharedTexts, Text, kept, number_marks, to_fill
from core.law.batch.seat_text import SeatText
from core.law.batch.together.alike import Alike, Places, numbers_of
from core.law.engine.columns import Whole
from core.law.engine.plan import Slot
from core.law.engine.reckon import Reckoning
from core.law.judging.column_footing import states_in_columns
from core.law.judging.column_tally import NO_END, Holds, SeatTally, Spans, holds_of
from core.law.judging.columns import JudgedColumns, spans_by_case
from core.law.judging.course import Seat
from core.law.judging.footing import FORMS, Footing, Footings, State
from core.law.judging.tally import ConditionTally, Holding, Span, Tally


@dataclass(frozen=True)
class Judgement:
    """Households of one shape judged as columns, and on what their results stand."""

    footings: Footings
    judged: JudgedColumns

    @cached_property
    def states(self) -> list[Places]:
        """What is found of each seat, as footing.State, by household; in the order of places."""
        count = self.judged.count
        states = [np.zeros(count, dtype=np.int64) for _ in range(self.footings.count)]
        for seat, tallied in self.judged.tallies.items():
            states[self.footings.place(seat)] = states_in_columns(tallied)
        return states

    @cached_property
    def _by_row(self) -> list[list[State]]:
        rows: list[list[State]] = np.array(self.states).T.tolist()
        return rows

    def footing(self, seat: Seat, row: int) -> Footing:
        """On what the result of one household stands."""
        return self.footings.of(self.footings.place(seat), self._by_row[row])

    def tell_footings(self, seat: Seat, alike: Alike) -> None:
        """Tells apart households whose result may stand on something else."""
        place = self.footings.place(seat)
        for other in {place, *self.footings.deciding(place)}:
            alike.tell(self.states[other])


class SeatColumns:
    """Writes the results of one seat."""

    def __init__(self, text: SeatText, judgement: Judgement, shared: SharedTexts) -> None:
        self._text, self._judgement, self._shared = text, judgement, shared
        self._seat = text.seat
        judged = judgement.judged
        self._count, self._boxes = judged.count, judged.boxes
        self._tallied: SeatTally = judged.tallies[text.seat]
        self._states = judgement.states[text.place]
        self._conditions = [self._over_boxes(it.holds) for it in self._seat.conditions]
        self._on_event = (
            None if self._seat.on_event is None else self._over_boxes(self._seat.on_event)
        )
        self._values = self._different(self._seat.value)
        self._codes = tuple(different for _, different in self._values)
        self._told = self._all_told()

    def texts(self, names: Sequence[str]) -> list[str | None]:
        """The result of each household; None where it has none. names: of the member, as JSON."""
        found: list[str | None] = [None] * self._count
        if not self._states.any():
            return found
        fill = self._filling(names)
        groups = [rows for rows in self._alike().groups() if self._states[rows[0]]]
        for rows, (form, places) in zip(groups, self._forms(groups), strict=True):
            at = rows.tolist()
            if not places:
                text = form % ()
                for row in at:
                    found[row] = text
                continue
            columns = [[fill[place][row] for row in at] for place in places]
            for row, filled in zip(at, zip(*columns, strict=True), strict=True):
                found[row] = form % filled
        return found

    def _alike(self) -> Alike:
        alike = Alike(self._count)
        self._judgement.tell_footings(self._seat, alike)
        for column, most in self._told:
            alike.tell(column, most)
        return alike

    def _filling(self, names: Sequence[str]) -> list[Sequence[object]]:
        """What fills the places of the text, by household: name, amounts, margins."""
        fill: list[Sequence[object]] = [names]
        fill += _both_ends(self._tallied.amounts)
        for condition in self._seat.conditions:
            if condition.margin is not None:
                fill += _both_ends(spans_by_case(self._boxes, condition.margin, self._count))
        return fill

    # -- one text ------

    def _forms(self, groups: Sequence[Places]) -> list[Text]:
        """The text of each group of households alike."""
        first = [int(rows[0]) for rows in groups]
        told = np.array([column for column, _ in self._told]).T[first].tolist()
        return [self._form(row, tuple(its)) for row, its in zip(first, told, strict=True)]

    def _form(self, row: int, told: tuple[int, ...]) -> Text:
        """The text of a household and all alike, in other shapes too. told: its own of _told."""
        footing = self._judgement.footing(self._seat, row)
        stands = (footing.standing, footing.covering, footing.leanings)
        key = (self._seat.programme.id, int(self._states[row]), told, self._codes, *stands)
        return kept(self._shared, key, lambda: to_fill(self._text.json(self._joined(row), footing)))

    def _joined(self, row: int) -> Tally:
        """What is said of the household, with marks in the place of numbers."""
        marks = number_marks()
        forms = int(self._states[row]) >> FORMS
        in_part = bool(self._tallied.is_known_in_part[row])
        joined = Tally(
            Holding(may_hold=True),
            _holding(self._tallied.holds, row),
            Span(next(marks), next(marks), is_empty=False),
            {
                code
                for places, different in self._values
                if isinstance(code := different[int(places[row])], str)
            },
            Holding(may_fail=True) if self._on_event is None else _holding(self._on_event, row),
            {place for place in range(len(self._seat.outcomes)) if forms >> place & 1},
            Holding(in_part, in_part),
        )
        for slots, holds in zip(self._seat.conditions, self._conditions, strict=True):
            margin = Span()
            if slots.margin is not None:
                margin.grow(next(marks), next(marks))
            joined.conditions.append(ConditionTally(_holding(holds, row), margin))
        return joined

    def _all_told(self) -> list[tuple[Places, int]]:
        """What the text says beside state, footing and numbers, as small numbers by household, and
        what all of them are below."""
        holds = [*self._conditions, *([] if self._on_event is None else [self._on_event])]
        return [
            (self._tallied.is_known_in_part.astype(np.int64), 2),
            *((may_hold * 2 + may_fail.astype(np.int64), 4) for may_hold, may_fail in holds),
            *((places, len(different)) for places, different in self._values),
        ]

    # -- over the boxes ------

    def _over_boxes(self, slot: Slot) -> Holds:
        holds = [holds_of(value, self._count) for value in _different(self._boxes, slot)]
        return (
            np.logical_or.reduce([may_hold for may_hold, _ in holds]),
            np.logical_or.reduce([may_fail for _, may_fail in holds]),
        )

    def _different(self, slot: Slot | None) -> list[tuple[Places, Sequence[Any]]]:
        if slot is None:
            return []
        return [numbers_of(value, self._count) for value in _different(self._boxes, slot)]


def _different(boxes: Sequence[Reckoning], slot: Slot) -> list[Any]:
    """The values of a slot over all boxes; once where a case does not reach it."""
    return list({id(box.values[slot]): box.values[slot] for box in boxes}.values())


def _holding(holds: Holds, row: int) -> Holding:
    return Holding(bool(holds[0][row]), bool(holds[1][row]))


def _both_ends(spans: Spans) -> tuple[Sequence[object], Sequence[object]]:
    return shown(spans.low), shown(spans.high)


def shown(numbers: Whole) -> Sequence[object]:
    """As JSON shows them; null where there is no end."""
    shown: list[object] = numbers.tolist()
    if len(numbers) and (int(numbers.max()) == NO_END or int(numbers.min()) == -NO_END):
        return ["null" if abs(it) == NO_END else it for it in numbers.tolist()]
    return shown
