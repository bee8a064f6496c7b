"""The one estimator of the program, with the pack that came with it; made when first needed."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from core.casework.sheet import Sheet
from core.law.estimate import Estimator
from core.law.facts.answers import Untold
from core.law.pack import load_pack
from core.law.results import Estimate


@cache
def the_estimator() -> Estimator:
    """Ask for it in the lane: reading the pack takes longer than a key stroke may wait."""
    return Estimator(load_pack())


@dataclass(frozen=True, slots=True)
class Reckoned:
    """An estimate with the sheet it was worked out from."""

    sheet: Sheet
    estimate: Estimate


def reckon(sheet: Sheet, day: date) -> Reckoned:
    """The estimate of a sheet on a day. Raises Mistake for answers that make no household."""
    why = {path: Untold(reason) for path, reason in sheet.reasons().items()}
    facts = sheet.facts()
    estimate = the_estimator().estimate(facts, day, assume=True, why=why)
    return Reckoned(sheet, estimate)
