"""Where each figure of a family stands: generations in rows, partners side by side.

Pure geometry in steps of one figure; the widget makes px of it. Within a row children stand by
age, the oldest to the left, partners who do not live here at their partner's side.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from core.casework.genogram.family import Couple, Descent, Family, Figure
from core.casework.genogram.moving import HALVES, Places, with_moved

FEWEST_APART = 4
"""Figures that stand apart share one row up to this number, or up to the picture's width."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place. x: middle of the figure, in steps from the left · row: from above, from 0."""

    x: float
    row: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of a family.

    spots: by figure · columns: width in steps · rows: all · detours: where the line of a descent
    that passes a row goes down, by its place in the family · origin: spot that `Places` count from.
    """

    spots: Mapping[str, Spot]
    columns: float
    rows: int
    detours: Mapping[int, float]
    origin: Spot = Spot(0.0, 0)

    def place_at(self, spot: Spot) -> tuple[int, int]:
        """A spot of this layout as it is kept."""
        halves = round((spot.x - self.origin.x) * HALVES)
        return (halves, spot.row - self.origin.row)


def lay_out(family: Family, moved: Places = MappingProxyType({})) -> Layout:
    """Places for everybody; moved: those who were put somewhere else by hand. No two figures stand
    on one spot."""
    spots = with_moved(_by_generation(family), moved)
    left = min((x for x, _ in spots.values()), default=0.0)
    top = min((row for _, row in spots.values()), default=0)
    placed = {figure: Spot(x - left, row - top) for figure, (x, row) in spots.items()}
    detours = {
        number: _way_past(placed, descent)
        for number, descent in enumerate(family.descents)
        if _passes_a_row(placed, descent)
    }
    return Layout(
        MappingProxyType(placed),
        max((spot.x for spot in placed.values()), default=-1.0) + 1,
        max((spot.row for spot in placed.values()), default=-1) + 1,
        MappingProxyType(detours),
        Spot(-left, -top),
    )


def _by_generation(family: Family) -> dict[str, tuple[float, int]]:
    """Where everybody belongs: generations in rows, below them those who stand apart."""
    rows = _rows(family)
    generations = sorted(rows)
    places = _places(family, rows)
    left = min(places.values(), default=0.0)
    places = {row: x - left for row, x in places.items()}
    columns = max(places.values(), default=-1.0) + 1
    spots = {
        figure: (places[figure], number)
        for number, generation in enumerate(generations)
        for figure in rows[generation]
    }
    across = max(FEWEST_APART, int(columns))
    for number, figure in enumerate(family.apart):
        spots[figure.id] = (float(number % across), len(generations) + number // across)
    return spots


# -- who stands beside whom ---------------------------------------------------------------------


def _rows(family: Family) -> dict[int, list[str]]:
    """The figures of every generation from left to right."""
    rows: dict[int, list[str]] = {}
    for figure in sorted(_members_first(family), key=_rank):
        if figure.generation is not None:
            rows.setdefault(figure.generation, []).append(figure.id)
    for row in rows.values():
        for couple in family.couples:
            if couple.left in row and couple.right in row:
                _bring_together(row, couple, family)
    return rows


def _members_first(family: Family) -> list[Figure]:
    return sorted(family.figures, key=lambda figure: figure.relation == "partner")


_ORDER = {"parent": 0, "head": 1, "spouse": 2, "parent_in_law": 3}


def _rank(figure: Figure) -> tuple[int, int]:
    """Parents left of in-laws, the head left of the spouse, then by age; the unknown last."""
    age = figure.age if figure.age is not None else -1
    return (_ORDER.get(figure.relation, 1), -age)


def _bring_together(row: list[str], couple: Couple, family: Family) -> None:
    """Put the partner who does not live here, or the right one, beside the other."""
    moved = couple.left if family.figure(couple.left).relation == "partner" else couple.right
    stays = couple.right if moved == couple.left else couple.left
    row.remove(moved)
    row.insert(row.index(stays) + (moved == couple.right), moved)


# -- places -------------------------------------------------------------------------------------


def _places(family: Family, rows: Mapping[int, Sequence[str]]) -> dict[str, float]:
    """Middle out: the head's row first, then each row under or over those it belongs to."""
    places: dict[str, float] = {}
    if 0 in rows:
        places.update(_spread([(figure, float(n)) for n, figure in enumerate(rows[0])]))
    for generation in sorted(rows, key=lambda one: (abs(one), one)):
        if generation != 0:
            wanted = _wanted(family, rows[generation], places)
            places.update(_spread(wanted))
    return places


def _wanted(
    family: Family, row: Sequence[str], places: Mapping[str, float]
) -> list[tuple[str, float]]:
    """Where each figure of a row would stand best: groups in the middle of those they belong to."""
    wanted: list[tuple[str, float]] = []
    for anchor, group in _groups(family, row, places):
        middle = (len(group) - 1) / 2
        wanted += [(figure, anchor + n - middle) for n, figure in enumerate(group)]
    return wanted


def _groups(
    family: Family, row: Sequence[str], places: Mapping[str, float]
) -> list[tuple[float, list[str]]]:
    """The row in pieces that share the figures they hang on, in the order of the row."""
    groups: list[tuple[float, list[str]]] = []
    for figure in row:
        anchor = _anchor(family, figure, places)
        if anchor is None or (groups and groups[-1][0] == anchor):
            if groups:
                groups[-1][1].append(figure)
                continue
            anchor = _anchor_of_next(family, row, places)
        groups.append((anchor, [figure]))
    return groups


def _anchor(family: Family, figure: str, places: Mapping[str, float]) -> float | None:
    """Middle of the figures already placed that this one descends from or is a parent of."""
    for descent in family.descents:
        others: Iterable[str] = ()
        if figure in descent.children:
            others = descent.parents
        elif figure in descent.parents:
            others = descent.children[:1]
        placed = [places[one] for one in others if one in places]
        if placed:
            return sum(placed) / len(placed)
    return None


def _anchor_of_next(family: Family, row: Sequence[str], places: Mapping[str, float]) -> float:
    """A partner who stands first in the row belongs to the group that follows."""
    found = (_anchor(family, figure, places) for figure in row)
    return next((anchor for anchor in found if anchor is not None), 0.0)


def _spread(wanted: Sequence[tuple[str, float]]) -> dict[str, float]:
    """Nearest places in the same order that are a step apart, moved back to the middle."""
    placed: list[float] = []
    for _, x in wanted:
        placed.append(max(x, placed[-1] + 1) if placed else x)
    back = sum(x - at for (_, x), at in zip(wanted, placed, strict=True)) / max(len(wanted), 1)
    return {figure: at + back for (figure, _), at in zip(wanted, placed, strict=True)}


# -- lines that pass a row ----------------------------------------------------------------------


def _passes_a_row(spots: Mapping[str, Spot], descent: Descent) -> bool:
    if not descent.parents:
        return False
    return spots[descent.children[0]].row - spots[descent.parents[0]].row > 1


def _way_past(spots: Mapping[str, Spot], descent: Descent) -> float:
    """The x nearest to the children that touches nobody in the rows between."""
    upper, lower = spots[descent.parents[0]].row, spots[descent.children[0]].row
    between = [spot.x for spot in spots.values() if upper < spot.row < lower]
    start = sum(spots[one].x for one in descent.children) / len(descent.children)
    ways = sorted({start, *(x + side for x in between for side in (-0.5, 0.5))})
    free = [way for way in ways if all(abs(way - x) >= 0.5 for x in between)]
    return min(free, key=lambda way: (abs(way - start), way))
