"""Points of one household as columns; each is put into plain values only when it is asked for."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.law.bundles import BundleId
from core.law.engine.columns import Answers, Codes, Mixed, Numbers, YesNoArray, column_of
from core.law.engine.plan import FactPlace, Slot
from core.law.engine.reckon import is_open
from core.law.judging.column_tally import NO_END, Spans, spans_of
from core.law.judging.columns import NOT_COVERED, NOT_ENTITLED, VERDICTS, SeatColumns, judge_columns
from core.law.judging.course import Seat
from core.law.judging.judge import Judge
from core.law.judging.tally import Verdict
from core.law.pack import Pack
from core.law.programme import Period
from core.law.results import Ends
from core.law.what_if.jumps import LEAST, jumps
from core.law.what_if.samples import Benefit, Sample, Sums, Who

__all__ = ["ColumnPoints", "column_of", "numbers"]

_NOBODY: Final = 0

Places: TypeAlias = NDArray[np.int64]


def numbers(values: Sequence[int]) -> Numbers:
    """Whole numbers as a column."""
    return Numbers(np.array(values, dtype=np.int64))


class ColumnPoints:
    """Points of a household whose shape is the same at all of them.

    alone: works one of them out by itself, for those at which an answer is missing that matters.
    """

    def __init__(
        self,
        judge: Judge,
        pack: Pack,
        day: date,
        facts: Mapping[FactPlace, object],
        count: int,
        persons: tuple[int, ...],
        alone: Callable[[int], Sample],
        *,
        has_open_facts: bool,
    ) -> None:
        self._judged = judge_columns(judge, facts, count)
        self._course = judge.course
        self._persons = persons
        self._alone = alone
        self._closed = {
            it.seat.programme.id: pack.is_closed(it.seat.programme.id, day)
            for it in self._judged.seats
        }
        self._gross = spans_of(self._judged.boxes[0].values[judge.course.gross_income], count)
        self.open_places = frozenset(self._open_places(count)) if has_open_facts else frozenset()

    def sample(self, place: int) -> Sample:
        """What holds at one of them."""
        return self._alone(place) if place in self.open_places else self._samples([place])[0]

    def every(self) -> Sequence[Sample]:
        """What holds at all of them."""
        samples = self._samples(range(self._judged.count))
        for place in self.open_places:
            samples[place] = self._alone(place)
        return samples

    def _samples(self, places: Sequence[int]) -> list[Sample]:
        picked = np.array(places)
        gross = _ends(self._gross, picked)
        bundles: list[dict[BundleId, Sums]] = [{} for _ in places]
        for id_, columns in self._judged.bundles.items():
            is_closed = self._closed.get(id_, False)
            monthly, total = _ends(columns.monthly, picked), _ends(columns.household_total, picked)
            for row, exists in enumerate(columns.exists[picked].tolist()):
                if exists:
                    bundles[row][id_] = Sums(monthly[row], total[row], is_closed=is_closed)
        benefits: list[dict[Who, Benefit]] = [{} for _ in places]
        for seat in self._judged.seats:
            self._put_benefits(benefits, seat, picked)
        return [
            Sample(
                gross[row],
                "seoul_basic" if "seoul_basic" in its_bundles else "basic_security",
                its_bundles,
                benefits[row],
            )
            for row, its_bundles in enumerate(bundles)
        ]

    def _put_benefits(
        self, benefits: list[dict[Who, Benefit]], columns: SeatColumns, picked: Places
    ) -> None:
        """The results of one seat at all picked points; those alike are made once."""
        verdicts = columns.verdict[picked].tolist()
        if not any(verdicts):
            return
        seat = columns.seat
        person = self._persons[seat.place] if seat.programme.per == "person" else None
        who = (seat.programme.id, person)
        is_closed = self._closed[seat.programme.id]
        is_shown = (columns.is_shown & (columns.verdict != NOT_COVERED))[picked].tolist()
        amounts = _ends(columns.amounts, picked)
        made: dict[tuple[object, ...], Benefit] = {}
        periods, values = self._periods(seat, picked), self._values(seat, picked)
        for row, told in enumerate(zip(verdicts, is_shown, amounts, periods, values, strict=True)):
            if told[0] == _NOBODY:
                continue
            benefit = made.get(told)
            if benefit is None:
                verdict: Verdict = VERDICTS[told[0]]  # type: ignore[assignment] # not the first
                amount = amounts[row] if told[1] else None
                benefit = Benefit(verdict, amount, periods[row], values[row], is_closed=is_closed)
                made[told] = benefit
            benefits[row][who] = benefit

    def breaks(self, widths: Sequence[int]) -> Sequence[bool]:
        """Whether a result ends, begins or jumps between each and the next one."""
        least = np.maximum(np.array(widths, dtype=np.int64), LEAST)
        broken = np.zeros(len(widths), dtype=np.bool_)
        for columns in self._judged.seats:
            verdict = np.where(columns.verdict == _NOBODY, NOT_ENTITLED, columns.verdict)
            broken |= verdict[1:] != verdict[:-1]
            is_shown = columns.is_shown & (columns.verdict != NOT_COVERED)
            far = _farther(columns.amounts, least) & is_shown[1:] & is_shown[:-1]
            broken |= far
        found: list[bool] = broken.tolist()
        for place in {it for open_ in self.open_places for it in (open_ - 1, open_)}:
            if 0 <= place < len(widths):
                pair = self.sample(place), self.sample(place + 1)
                found[place] = next(jumps(*pair, widths[place]), None) is not None
        return found

    def _periods(self, seat: Seat, picked: Places) -> Sequence[Period | None]:
        """Of the first form that is possible in some box; of the first where none is."""
        if not seat.outcomes:
            return [None] * len(picked)
        found: list[Period | None] = [None] * len(picked)
        for form in seat.outcomes:
            slot = form.applies
            if slot is None:
                return [it or form.outcome.period for it in found]
            for box in self._judged.boxes:
                for row, applies in enumerate(_plain(box.values[slot], picked)):
                    if found[row] is None and applies is not False:
                        found[row] = form.outcome.period
        return [it or seat.outcomes[0].outcome.period for it in found]

    def _values(self, seat: Seat, picked: Places) -> Sequence[str | None]:
        """The code of a result, such as the type of medical aid, where all boxes give one."""
        if seat.value is None:
            return [None] * len(picked)
        boxes = [_plain(box.values[seat.value], picked) for box in self._judged.boxes]
        return [
            codes[0] if isinstance(codes[0], str) and len(set(codes)) == 1 else None
            for codes in zip(*boxes, strict=True)
        ]

    def _open_places(self, count: int) -> set[int]:
        """The points at which something is open that a result is read from."""
        slots: set[Slot] = {slot for it in self._judged.seats for slot in it.seat.all_slots()}
        slots |= {self._course.gross_income, self._course.kept_pensions}
        found: set[int] = set()
        for box in self._judged.boxes:
            for slot in slots:
                value = box.values[slot]
                if isinstance(value, Mixed):
                    found |= {at for at, it in enumerate(value.plain()) if is_open(it)}
                elif is_open(value):
                    return set(range(count))
        return found


def _plain(value: Any, picked: Places) -> Sequence[Any]:
    """The values at the picked points."""
    if isinstance(value, Answers):
        answers: list[bool] = value.yes[picked].tolist()
        return answers
    if isinstance(value, (Codes, Mixed, Numbers)):
        plain = value.plain()
        return [plain[place] for place in picked.tolist()]
    return [value] * len(picked)


def _ends(spans: Spans, picked: Places) -> list[Ends]:
    lows, highs = spans.low[picked].tolist(), spans.high[picked].tolist()
    return [
        (None if low == -NO_END else low, None if high == NO_END else high)
        for low, high in zip(lows, highs, strict=True)
    ]


def _farther(spans: Spans, least: NDArray[np.int64]) -> YesNoArray:
    """Where an end moves farther than a slope or a rounding moves it."""
    far = np.zeros(len(least), dtype=np.bool_)
    for ends, no_end in ((spans.low, -NO_END), (spans.high, NO_END)):
        has_end = (ends[1:] != no_end) & (ends[:-1] != no_end)
        known = np.where(ends == no_end, 0, ends)
        far |= has_end & (np.abs(known[1:] - known[:-1]) > least)
    return far
