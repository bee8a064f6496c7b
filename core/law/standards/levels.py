"""How the level of an area follows from its standards."""

from itertools import product
from typing import Final

from core.law.engine.facts import YesNo
from core.law.standards.criteria import CRITERIA, MEASURES
from core.law.standards.read_off import Reader
from core.law.standards.results import Area, Check, Level

_LOWEST_FIRST: Final[tuple[Level, ...]] = ("below_minimum", "minimum_met", "decent_met")


def area_check(area: Area, reader: Reader) -> Check:
    """Reads one area off: its criteria, what the home has, and which levels are possible."""
    own = [it for it in CRITERIA if it.area == area]
    criteria = tuple(reader.criterion(it) for it in own)
    measures = tuple(
        found for it in MEASURES if it.area == area and (found := reader.measure(it)) is not None
    )
    minimum = [it.holds for it in own if it.level == "minimum"]
    decent = [it.holds for it in own if it.level == "decent"]
    levels = {
        level
        for box in reader.boxes
        for level in _possible(
            [reader.value(box, it) for it in minimum], [reader.value(box, it) for it in decent]
        )
    }
    possible = tuple(it for it in _LOWEST_FIRST if it in levels)
    missing: tuple[str, ...] = ()
    if len(possible) > 1:
        missing = reader.missing(tuple(reader.slot(it) for it in (*minimum, *decent)))
    return Check(area, possible, criteria, measures, missing)


def _possible(minimum: list[YesNo], decent: list[YesNo]) -> set[Level]:
    """The levels one case leaves possible."""
    levels: set[Level] = set()
    for met, is_decent in product(_either(minimum), _either(decent)):
        if not met:
            levels.add("below_minimum")
        elif is_decent and decent:
            levels.add("decent_met")
        else:
            levels.add("minimum_met")
    return levels


def _either(answers: list[YesNo]) -> set[bool]:
    """Whether all of them may hold, and whether one may fail."""
    if any(answer is False for answer in answers):
        return {False}
    return {True} if all(answer is True for answer in answers) else {True, False}
