"""An estimate together with the sheet it was worked out from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.casework.certain import with_certain
from core.casework.sheet import Sheet
from core.law.estimate import Estimator
from core.law.facts.answers import Untold
from core.law.results import Estimate


@dataclass(frozen=True, slots=True)
class Reckoned:
    """An estimate with the sheet and the facts it was worked out from."""

    sheet: Sheet
    facts: Mapping[str, Any]
    estimate: Estimate


def reckon(estimator: Estimator, sheet: Sheet, day: date) -> Reckoned:
    """The estimate of a sheet on a day. Raises Mistake for answers that make no household.

    estimator: of the office (core.office.reckoning), which knows the pack that counts.
    """
    why = {path: Untold(reason) for path, reason in sheet.reasons().items()}
    facts = with_certain(sheet.facts(), day)
    return Reckoned(sheet, facts, estimator.estimate(facts, day, assume=True, why=why))
