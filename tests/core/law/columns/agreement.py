"""What columns and an estimate say of one household, in one form, so that they can be compared."""

from typing import Any

from core.law.engine.figures import Standing
from core.law.judging.column_tally import NO_END, Spans
from core.law.judging.columns import VERDICTS, JudgedColumns
from core.law.population import Alone, Part, Together
from core.law.results import Ends, Estimate, Result

Said = dict[Any, Any]


def said_by_columns(judged: JudgedColumns, household: int, persons: tuple[int, ...]) -> Said:
    """Results, recognised income and sums of one household of a run over columns."""
    said: Said = {}
    for it in judged.seats:
        verdict = VERDICTS[it.verdict[household]]
        if verdict == "not_applicable":
            continue
        programme = it.seat.programme
        person = persons[it.seat.place] if programme.per == "person" else None
        said[programme.id, person] = {
            "verdict": verdict,
            "standing": Standing(it.standing[household]).name.lower(),
            "amount": ends(it.amounts, household) if it.is_shown[household] else None,
            "year": int(it.reference_year[household]),
        }
    for name, income in judged.recognised_income.items():
        said["recognised", name] = ends(income, household)
    for id_, bundle in judged.bundles.items():
        if bundle.exists[household]:
            total = ends(bundle.household_total, household)
            said["bundle", id_] = ends(bundle.monthly, household), total
    return said


def ends(spans: Spans, household: int) -> Ends:
    """Low and high as an estimate writes them."""
    low, high = int(spans.low[household]), int(spans.high[household])
    return None if low == -NO_END else low, None if high == NO_END else high


def said_by_estimate(estimate: Estimate) -> Said:
    """The same of an estimate."""
    said: Said = {(it.programme, it.person): _result(it) for it in estimate.results}
    for name, income in estimate.recognised_income.items():
        said["recognised", name] = income
    for bundle in estimate.bundles:
        if bundle.id != "today":
            said["bundle", bundle.id] = bundle.monthly, bundle.household_total
    return said


def _result(result: Result) -> dict[str, Any]:
    amount, year = (result.amount, 0) if result.reference is None else result.reference
    return {
        "verdict": result.verdict,
        "standing": result.standing,
        "amount": amount,
        "year": year,
    }


def said_by_part(part: Part) -> dict[int, Said]:
    """By row of the population."""
    if isinstance(part, Together):
        return {
            row: said_by_columns(part.judged, household, part.group.persons[household])
            for household, row in enumerate(part.group.rows)
        }
    if isinstance(part, Alone):
        return {part.row: said_by_estimate(part.estimate)}
    raise AssertionError(part.mistake.sentence)
