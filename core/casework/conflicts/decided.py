"""What was decided of records that differed, and what all had seen before: out of the changes held.

A decision is a change that names all that differed: `res`, of a row that one removed and another
changed `del` or `undel`. Whoever decides again names that one; the sides stay those that stood at
the beginning.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from core.casework.case_file import Conflict, Side
from core.casework.history.changes import Recorded
from core.record.change import canonical
from core.record.kinds import ROW_GROUP


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision that stands: its change, and the sides it chose among as far as they are here."""

    made: Recorded
    conflict: Conflict


def decisions(recorded: Sequence[Recorded], standing: AbstractSet[str]) -> tuple[Decision, ...]:
    """Decisions that no other change replaced, the newest first.

    recorded: changes of one case as this laptop holds them, oldest first · standing: ids of those
    that stand. A decision whose sides are not here cannot be shown, nor taken back here.
    """
    known = {one.cid: one for one in recorded}
    spots = [one.spot for one in recorded if one.cid in standing]
    found = []
    for one in recorded:
        if one.cid not in standing or spots.count(one.spot) > 1:
            continue
        listed = _row_sides(one, known) if one.group == ROW_GROUP else _sides(one, known)
        sides = tuple({side.cid: side for side in listed}.values())
        if len({canonical(side.value) for side in sides}) > 1:
            found.append(Decision(one, Conflict(*one.spot, sides)))
    return tuple(reversed(found))


def _sides(
    one: Recorded, known: Mapping[str, Recorded], below: frozenset[str] = frozenset()
) -> Iterator[Side]:
    """What a decision chose among; of a decision that it replaced, what that one chose among."""
    if one.op != "res":
        return
    for other in _replaced(one, known):
        if other.cid in below:
            continue
        if other.op == "res":
            yield from _sides(other, known, below | {one.cid})
        else:
            yield _side(other)


def _row_sides(one: Recorded, known: Mapping[str, Recorded]) -> Iterator[Side]:
    """A removal, and what keeps the row. Who removes what others wrote, or brings back what they
    removed themselves, has decided nothing between two."""
    replaced = _replaced(one, known)
    removals = [other for other in replaced if other.op == "del"]
    keeping = [_side(other) for other in replaced if other.op != "del"]
    if one.op == "undel":
        keeping.append(_side(one))
    authors = {other.author for other in removals} | {side.author for side in keeping}
    if removals and authors != {one.author}:
        yield from map(_side, removals)
        yield from keeping


def _replaced(one: Recorded, known: Mapping[str, Recorded]) -> list[Recorded]:
    return [known[cid] for cid in one.base if cid in known]


def _side(one: Recorded) -> Side:
    is_removal = one.group == ROW_GROUP and one.op == "del"
    value = None if is_removal else one.value or {}
    return Side(one.cid, value, one.author, one.at_ms, one.visit)


def seen_before(conflict: Conflict, recorded: Sequence[Recorded]) -> Recorded | None:
    """What stood when the sides were written: what most of them replaced; None where that is not on
    this laptop, or nothing stood."""
    known = {one.cid: one for one in recorded if one.spot == conflict.spot}
    sides = [known[side.cid] for side in conflict.sides if side.cid in known]
    bases = [cid for side in sides for cid in side.base if cid in known]
    return known[max(bases, key=bases.count)] if bases else None


def began_empty(conflict: Conflict, recorded: Sequence[Recorded]) -> bool:
    """Whether nothing stood there when the sides were written."""
    known = {one.cid: one for one in recorded}
    sides = [known.get(side.cid) for side in conflict.sides]
    return all(side is not None and not side.base for side in sides)
