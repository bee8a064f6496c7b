"""What one programme does to the others: the household reckoned with it and without it.

for given in effects_of(estimator, content, date(2026, 11, 29)):
    given.programme, given.counted_as_income, given.effects, given.net_monthly
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from core.law.choices.without import without
from core.law.engine.algebra import when
from core.law.engine.bounds import Amount, hull
from core.law.engine.reckon import Reckoning
from core.law.estimate import Estimator
from core.law.facts.household import facts_of
from core.law.household_format import Household, read_household
from core.law.judging.course import Seat
from core.law.judging.footing import covered
from core.law.judging.judge import Judge, Judged
from core.law.judging.tally import Span
from core.law.programme import Period
from core.law.results import Ends, member_name

EffectKind: TypeAlias = Literal["lowers", "raises", "opens", "closes", "may_change"]


@dataclass(frozen=True)
class Effect:
    """What it does to another programme.

    kind: lowers or raises its amount, opens it (found only with it), closes it (found only without
    it), or may do so (may_change). by: won of its period by which it moves (negative: lowers).
    """

    programme: str
    member: str | None
    person: int | None
    kind: EffectKind
    by: Ends
    period: Period | None


@dataclass(frozen=True)
class Given:
    """One programme found or possible, and what it does.

    own: its amount. counted_as_income: won a month by which it raises the recognised income of the
    livelihood family. net_monthly: by how much it raises the household's monthly cash in all.
    Missing answers widen all three, by a few won also where a rounding hangs on them.
    """

    programme: str
    member: str | None
    person: int | None
    own: Ends
    period: Period | None
    counted_as_income: Ends
    effects: tuple[Effect, ...]
    net_monthly: Ends

    @property
    def matters(self) -> bool:
        """It counts as income or changes another programme."""
        return bool(self.effects) or self.counted_as_income != (0, 0)


def effects_of(
    estimator: Estimator, content: object, day: date, *, today: date | None = None
) -> tuple[Given, ...]:
    """Every programme with an amount that is found or possible. Raises Mistake with the place."""
    return tuple(effects_in_steps(estimator, content, day, today=today))


def effects_in_steps(
    estimator: Estimator, content: object, day: date, *, today: date | None = None
) -> Iterator[Given]:
    """The same one by one: between two of them other work may have its turn."""
    household = read_household(content)
    known = facts_of(household, day, today or day)
    judge = estimator.judge_of(day, known.shape)
    with_all = judge.verdicts(known)
    summed = covered(with_all.footings)
    open_seats = tuple(
        seat
        for seat in with_all.course.seats
        if not estimator.pack.is_closed(seat.programme.id, day)
    )
    for seat in summed:
        if (
            with_all.found[seat] != "not_entitled"
            and seat.outcomes
            and seat in open_seats
            and with_all.tallies[seat].on_event.settled is not True
        ):
            yield _given(household, judge, with_all, open_seats, seat)


def _given(
    household: Household, judge: Judge, judged: Judged, seats: tuple[Seat, ...], seat: Seat
) -> Given:
    other = without(judge, judged, (seat,))
    pair = _Pair(judged, other)
    recognised = judged.course.recognised["livelihood_family"]
    effects = (_effect(household, pair, it) for it in seats if it is not seat)
    person = judged.person_of(seat)
    return Given(
        seat.programme.id,
        None if person is None else member_name(household, person),
        person,
        _joined(judged.boxes, seat.amount),
        _period(judged, seat),
        pair.difference(lambda box: [box.values[recognised]]),
        tuple(it for it in effects if it is not None),
        pair.difference(lambda box: _cash(box, pair.moved(pair.summed))),
    )


class _Pair:
    """A household with a programme and without it, case by case."""

    def __init__(self, with_it: Judged, without_it: Judged) -> None:
        self.with_it, self.without_it = with_it, without_it
        either = dict.fromkeys((*covered(with_it.footings), *covered(without_it.footings)))
        self.summed = tuple(seat for seat in either if seat.programme.only_in is None)

    def moved(self, seats: Iterable[Seat]) -> tuple[Seat, ...]:
        """Those of which anything differs."""
        pairs = list(zip(self.with_it.boxes, self.without_it.boxes, strict=True))
        return tuple(
            seat
            for seat in seats
            if any(
                one.values[slot] is not other.values[slot]
                for one, other in pairs
                for slot in (*seat.line_slots, *seat.amount_slots())
            )
        )

    def difference(self, values: Callable[[Reckoning], Sequence[Amount]]) -> Ends:
        """With it less without it, over every case; of several values each with its own."""
        span = Span()
        for box, bare in zip(self.with_it.boxes, self.without_it.boxes, strict=True):
            for one, other in zip(values(box), values(bare), strict=True):
                span.include(0 if one is other else one - other)
        return span.low, span.high

    def found(self, seat: Seat) -> tuple[str, str]:
        """The verdicts with it and without it."""
        return (
            self.with_it.found.get(seat, "not_entitled"),
            self.without_it.found.get(seat, "not_entitled"),
        )


def _effect(household: Household, pair: _Pair, seat: Seat) -> Effect | None:
    """None where nothing changes, or nothing is known to."""
    if not pair.moved((seat,)):
        return None
    now, then = pair.found(seat)
    by = pair.difference(lambda box: _ends_of(seat, box))
    if now == then and by == (0, 0):
        return None
    judged = pair.with_it if seat in pair.with_it.tallies else pair.without_it
    if seat not in judged.tallies or judged.tallies[seat].on_event.settled is True:
        return None
    person = judged.person_of(seat)
    return Effect(
        seat.programme.id,
        None if person is None else member_name(household, person),
        person,
        _kind(now, then, by),
        by,
        _period(judged, seat),
    )


def _kind(now: str, then: str, by: Ends) -> EffectKind:
    low, high = by
    if (now, then) == ("entitled", "not_entitled"):
        return "opens"
    if (now, then) == ("not_entitled", "entitled"):
        return "closes"
    if now == then and high is not None and high <= 0:
        return "lowers"
    if now == then and low is not None and low >= 0:
        return "raises"
    return "may_change"


def _period(judged: Judged, seat: Seat) -> Period | None:
    forms = judged.tallies[seat].forms
    return seat.outcomes[min(forms, default=0)].outcome.period if seat.outcomes else None


def _cash(reckoning: Reckoning, seats: Iterable[Seat]) -> tuple[Amount, Amount]:
    """The monthly cash of seats together, the least and the most the office may set."""
    least: Amount = 0
    most: Amount = 0
    for seat in seats:
        low, high = _ends_of(seat, reckoning, cash_only=True)
        least, most = least + low, most + high
    return least, most


def _ends_of(seat: Seat, reckoning: Reckoning, *, cash_only: bool = False) -> tuple[Amount, Amount]:
    """The least and the most amount; one amount twice where the office sets no span."""
    if seat.holds(reckoning) is False:
        return 0, 0
    found: list[tuple[Amount, Amount]] = []
    for form in seat.outcomes:
        if form.applies_in(reckoning) is not False:
            is_read = form.outcome.is_cash or not cash_only
            values = reckoning.values
            found.append((values[form.low], values[form.high]) if is_read else (0, 0))
    if not found:
        return 0, 0
    is_of_kind = seat.is_of_kind(reckoning)
    lows, highs = zip(*found, strict=True)
    return when(is_of_kind, _hull_of(lows), 0), when(is_of_kind, _hull_of(highs), 0)


def _hull_of(values: Sequence[Amount]) -> Amount:
    joined = values[0]
    for value in values[1:]:
        joined = hull(joined, value)
    return joined


def _joined(boxes: Iterable[Reckoning], value: Callable[[Reckoning], Amount]) -> Ends:
    span = Span()
    for box in boxes:
        span.include(value(box))
    return max(span.low or 0, 0), span.high
