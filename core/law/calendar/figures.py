"""Which figures and provisions, new on a day, change a result."""

from collections.abc import Iterable, Iterator
from datetime import date

from core.law.calendar.entries import Cause
from core.law.calendar.snapshots import Key, Snapshot
from core.law.engine.figures import Reading
from core.law.engine.gather import Gather, Partner
from core.law.engine.plan import Slot
from core.law.engine.rule import Rule
from core.law.judging.course import Seat


def causes_in_figures(before: Snapshot, after: Snapshot, key: Key) -> list[Cause]:
    """The figures of another value that alone move the result (all of them where none does), and
    the provisions that are others."""
    new = [it for it in _readings(after, key) if _is_of_other_value(before, it)]
    moving = [it for it in new if _moves(before, it, key)]
    return [*_causes(moving or new, after.day), *_provisions(before, after, key)]


def causes_of_unknown(before: Snapshot, after: Snapshot, key: Key) -> list[Cause]:
    """The result's own figures that a notice stood behind the day before and none on the day, or
    the other way round."""
    was = {it.figure.name: it for it in _readings(before, key, is_own=True)}
    turned = [
        it
        for it in _readings(after, key, is_own=True)
        if not it.figure.carried
        and it.figure.name in was
        and was[it.figure.name].is_in_force != it.is_in_force
    ]
    return _causes(turned, after.day)


def _causes(readings: Iterable[Reading], day: date) -> list[Cause]:
    return [
        Cause("figure", day, title=it.figure.title, law=it.figure.law, source=it.source)
        for it in sorted(readings, key=lambda it: it.figure.name)
    ]


def _readings(snapshot: Snapshot, key: Key, *, is_own: bool = False) -> Iterator[Reading]:
    """The figures below a result. is_own: not those below other programmes' results."""
    seat = snapshot.seat(key)
    if seat is None:
        return
    plan = snapshot.judged.course.plan
    slots = (*seat.line_slots, *seat.amount_slots())
    borders = _borders(snapshot, seat) if is_own else frozenset()
    for slot in sorted(plan.below(slots, borders)):
        if slot in plan.figures:
            yield plan.figures[slot]


def _borders(snapshot: Snapshot, seat: Seat) -> frozenset[Slot]:
    return frozenset(
        slot
        for other in snapshot.judged.course.seats
        if other.programme is not seat.programme
        for slot in (other.entitled, *other.amount_slots())
    )


def _slot_of(snapshot: Snapshot, figure: str) -> Slot | None:
    figures = snapshot.judged.course.plan.figures
    return next((slot for slot, it in figures.items() if it.figure.name == figure), None)


def _is_of_other_value(before: Snapshot, now: Reading) -> bool:
    slot = _slot_of(before, now.figure.name)
    return slot is not None and before.judged.course.plan.figures[slot].value != now.value


def _moves(before: Snapshot, now: Reading, key: Key) -> bool:
    """Whether the new value alone, all else as before, gives another result."""
    slot, seat = _slot_of(before, now.figure.name), before.seat(key)
    if slot is None or seat is None:
        return False
    read = (*seat.line_slots, *seat.amount_slots())
    for box in before.judged.boxes:
        then = box.again({slot: now.value}).values
        if any(then[it] != box.values[it] for it in read):
            return True
    return False


def _provisions(before: Snapshot, after: Snapshot, key: Key) -> Iterator[Cause]:
    was, now = _laws(before, key), _laws(after, key)
    for name, (law, source) in now.items():
        if name in was and was[name][1] is not source:
            yield Cause("rule", after.day, law=law)


def _laws(snapshot: Snapshot, key: Key) -> dict[str, tuple[str, object]]:
    """The provisions below a result by name, each with its article and its version."""
    seat = snapshot.seat(key)
    if seat is None:
        return {}
    plan = snapshot.judged.course.plan
    found: dict[str, tuple[str, object]] = {}
    for slot in sorted(plan.all_below((*seat.line_slots, *seat.amount_slots()))):
        source = plan.step_of[slot].term.source if slot in plan.step_of else None
        if isinstance(source, (Rule, Gather, Partner)):
            found[plan.step_of[slot].term.name] = (source.law, source)
    return found
