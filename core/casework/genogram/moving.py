"""Figures moved by hand: where they were put, and the nearest place where nobody stands.

Kept in half steps across and whole rows down, so that lines stay level; where a figure that was not
moved needs the place meanwhile, the moved one gives way.
"""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import TypeAlias

from core.casework.actions import Act

GROUP = "picture"
"""Group of a case in which the places are kept. It says nothing about the family itself."""

HALVES = 2
"""Half steps in one step."""

Places: TypeAlias = Mapping[str, tuple[int, int]]
"""By figure: half steps from the left and rows from above, as the picture stood unmoved."""

Spots: TypeAlias = Mapping[str, tuple[float, int]]
"""By figure: steps from the left, row from above."""


def places_act(case: str, places: Places) -> Act:
    """The act that keeps where figures were put; none: they stand where they belong."""
    value = {"places": {figure: list(place) for figure, place in sorted(places.items())}}
    return Act("case", case, GROUP, "set", value)


def read_places(value: Mapping[str, object] | None) -> dict[str, tuple[int, int]]:
    """Places as they were kept; what is no place is left out."""
    listed = (value or {}).get("places")
    found: dict[str, tuple[int, int]] = {}
    for figure, place in listed.items() if isinstance(listed, Mapping) else ():
        if isinstance(place, list) and [type(part) for part in place] == [int, int]:
            found[str(figure)] = (place[0], place[1])
    return found


def with_moved(spots: Spots, places: Places) -> dict[str, tuple[float, int]]:
    """The spots with the moved figures where they were put. No two stand on one spot."""
    moved = {figure: place for figure, place in places.items() if figure in spots}
    found = {figure: spot for figure, spot in spots.items() if figure not in moved}
    for figure, (halves, row) in moved.items():
        found[figure] = nearest_free(found, halves / HALVES, row)
    return found


def nearest_free(taken: Spots, x: float, row: int) -> tuple[float, int]:
    """The place in the row nearest to x that is a step away from everybody."""
    there = [spot_x for spot_x, spot_row in taken.values() if spot_row == row]
    free = (at for at in _outward(x) if all(abs(at - one) >= 1 for one in there))
    return (next(free), row)


def _outward(x: float) -> Iterator[float]:
    """x, then half a step to the right and to the left of it, then a step, and so on."""
    for steps in count():
        yield x + steps / HALVES
        yield x - steps / HALVES
