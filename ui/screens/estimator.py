"""An estimate together with the sheet it was worked out from."""

from dataclasses import dataclass
from datetime import date

from core.casework.sheet import Sheet
from core.law.estimate import Estimator
from core.law.facts.answers import Untold
from core.law.results import Estimate


@dataclass(frozen=True, slots=True)
class Reckoned:
    """An estimate with the sheet it was worked out from."""

    sheet: Sheet
    estimate: Estimate


def reckon(estimator: Estimator, sheet: Sheet, day: date) -> Reckoned:
    """The estimate of a sheet on a day. Raises Mistake for answers that make no household.

    estimator: of the office (core.office.reckoning), which knows the pack that counts.
    """
    why = {path: Untold(reason) for path, reason in sheet.reasons().items()}
    return Reckoned(sheet, estimator.estimate(sheet.facts(), day, assume=True, why=why))
