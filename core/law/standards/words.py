"""What the standards say, as sentences."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

from core.law.standards.results import Area, Check, Criterion, Ends, Measure, Standards
from core.sentence import Sentence, say

_AREAS: Final = {
    "income": "standards.area.income",
    "housing": "standards.area.housing",
    "care": "standards.area.care",
    "health": "standards.area.health",
    "education": "standards.area.education",
}
_LEVELS: Final = {
    "below_minimum": "standards.level.below_minimum",
    "minimum_met": "standards.level.minimum_met",
    "decent_met": "standards.level.decent_met",
    "not_known": "standards.level.not_known",
}
_WORDINGS: Final = {
    "income_minimum": "standards.wording.income_minimum",
    "income_decent": "standards.wording.income_decent",
    "rent_minimum": "standards.wording.rent_minimum",
    "area_minimum": "standards.wording.area_minimum",
    "rent_decent": "standards.wording.rent_decent",
    "area_decent": "standards.wording.area_decent",
    "care_cost": "standards.wording.care_cost",
    "care_near": "standards.wording.care_near",
    "care_reached": "standards.wording.care_reached",
    "in_school": "standards.wording.in_school",
    "schooling_paid": "standards.wording.schooling_paid",
    "may_learn": "standards.wording.may_learn",
}
_MEASURES: Final = {
    "income": "standards.measure.income",
    "rent": "standards.measure.rent",
    "rent_share": "standards.measure.rent_share",
    "area": "standards.measure.area",
    "care_cost": "standards.measure.care_cost",
    "care_share": "standards.measure.care_share",
    "minutes": "standards.measure.minutes",
}
_CITY: Final[dict[Area, str]] = {
    "care": "standards.city.care",
    "health": "standards.city.health",
    "education": "standards.city.education",
}
_UNITS: Final = {
    "won_per_month": "standards.unit.won",
    "percent": "standards.unit.percent",
    "m2": "standards.unit.m2",
    "minutes": "standards.unit.minutes",
}
_PLACES: Final = {"won_per_month": 0, "percent": 0, "m2": 2, "minutes": 0}
"""Decimal places shown."""


def area_name(area: Area) -> Sentence:
    """What the area is called."""
    return say(_AREAS[area])


def level_name(check: Check) -> Sentence:
    """Where the household stands."""
    return say(_LEVELS[check.level])


def wording(criterion: Criterion) -> Sentence:
    """The standard itself, with the limit for this household."""
    unit = "percent" if criterion.name in _OF_INCOME else criterion.unit
    if criterion.limit is None or unit is None:
        return say(_WORDINGS[criterion.name])
    return say(_WORDINGS[criterion.name], limit=_number(criterion.limit[0], unit))


_OF_INCOME: Final = ("rent_minimum", "rent_decent", "care_cost")
"""Their limit is a share of income; by how much they are met is won."""


def distance(criterion: Criterion) -> Sentence | None:
    """By how much a standard is missed or met; None where nothing is measured or compared."""
    if criterion.by is None or criterion.unit is None or not criterion.applies:
        return None
    low, high = criterion.by
    if high is not None and high <= 0 and not criterion.holds:
        away: Ends = (-high, None if low is None else -low)
        return say("standards.distance.short", much=_range(away, criterion.unit))
    if low is not None and low >= 0:
        return say("standards.distance.spare", much=_range((low, high), criterion.unit))
    return say("standards.distance.open")


def measure_sentence(measure: Measure) -> Sentence:
    """What this home has."""
    return say(_MEASURES[measure.name], much=_range(measure.ends, measure.unit))


def summary(standards: Standards) -> Sentence:
    """In how many areas the home is below the minimum, and how many are not known."""
    return say("standards.summary", below=len(standards.below), unknown=len(standards.not_known))


def city_note(area: Area) -> Sentence | None:
    """What of the decent level speaks of the whole city and cannot be looked at in one home."""
    return say(_CITY[area]) if area in _CITY else None


def notes() -> tuple[Sentence, ...]:
    """How it was reckoned, and that no benefit hangs on it."""
    return say("standards.note.reckoned"), say("standards.note.no_benefit")


def _range(ends: Ends, unit: str) -> Sentence:
    low, high = ends
    key = _UNITS[unit]
    if high is None:
        return say("standards.range.from", low=say(key, amount=_number(low, unit)))
    first, last = _number(low, unit), _number(high, unit)
    if first == last:
        return say(key, amount=first)
    return say("standards.range.between", low=first, high=say(key, amount=last))


def _number(value: Fraction | None, unit: str) -> str | int:
    """Whole where nothing is behind the point; a text like 32.25 else."""
    value = value or Fraction(0)
    places = Decimal(1).scaleb(-_PLACES[unit])
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    shown = exact.quantize(places, ROUND_HALF_UP).normalize()
    return int(shown) if shown == shown.to_integral_value() else str(shown)
