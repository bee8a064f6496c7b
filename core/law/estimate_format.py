"""An estimate as the JSON shape of docs/spec/household.md 6."""

from collections.abc import Callable, Mapping
from typing import Any

from core.errors import Mistake
from core.law.bundles import Bundle
from core.law.explain import trace_of
from core.law.household_format import Notice
from core.law.results import Because, Ends, Estimate, Likely, Result
from core.law.why import WhyCondition, conditions_of, verdict_sentence
from core.sentence import Sentence

Words = Callable[[Sentence], str]


def as_json(estimate: Estimate, words: Words, *, trace: bool = False) -> dict[str, Any]:
    """The estimate as JSON-shaped values. words: puts the notices into the reader's language."""
    content: dict[str, Any] = {
        "id": estimate.id,
        "as_of": estimate.as_of.isoformat(),
        "figures": estimate.edition,
        "reckoned": list(estimate.reckoned),
        "recognised_income": {
            name: ends_json(ends) for name, ends in estimate.recognised_income.items()
        },
        "results": [
            {**result_json(result), **(_traced(estimate, result, words) if trace else {})}
            for result in estimate.results
        ],
        "bundles": [
            bundle_json(bundle, estimate.likely_bundles.get(bundle.id))
            for bundle in estimate.bundles
        ],
        "next_questions": [
            {"fact": it.fact, "narrows": {"from": it.width_now, "to": it.width_then}}
            for it in estimate.next_questions
        ],
    }
    if estimate.notices:
        content["notices"] = [_notice(notice, words) for notice in estimate.notices]
    return content


def _traced(estimate: Estimate, result: Result, words: Words) -> dict[str, Any]:
    """Why in the reader's language, and every step of the reckoning."""
    return {
        "why": {
            "text": words(verdict_sentence(result)),
            "conditions": [
                _condition(condition, words) for condition in conditions_of(estimate, result)
            ],
        },
        "trace": trace_of(estimate, result),
    }


def _condition(condition: WhyCondition, words: Words) -> dict[str, Any]:
    return {
        "rule": condition.rule,
        "text": words(condition.sentence),
        "limits": [
            {"title": _title(limit.title, words), **ends_json(limit.amount), "unit": limit.unit}
            for limit in condition.limits
        ],
        "figures": [
            {"title": dict(it.title), "law": it.law, "source": it.notice, "standing": it.standing}
            for it in condition.figures
        ],
    }


def _title(title: Sentence | Mapping[str, str], words: Words) -> Any:
    """A rule's name in the reader's language; a figure's in every language of the pack."""
    return words(title) if isinstance(title, Sentence) else dict(title)


def error_json(id_: object, mistake: Mistake, words: Words) -> dict[str, Any]:
    """What stands in the place of a household that cannot be read."""
    what = mistake.sentence.key.rsplit(".", 1)[-1]
    error = {"where": mistake.field or "", "what": what, "text": words(mistake.sentence)}
    return {"id": id_ if isinstance(id_, str) else None, "error": error}


def _notice(notice: Notice, words: Words) -> dict[str, str]:
    return {"where": notice.where, "what": notice.what, "text": words(notice.sentence)}


def ends_json(ends: Ends) -> dict[str, int | None]:
    """Both ends of a span; null: no end."""
    return {"low": ends[0], "high": ends[1]}


def result_json(result: Result) -> dict[str, Any]:
    """One result, without its trace."""
    content: dict[str, Any] = {"programme": result.programme}
    if result.member is not None:
        content["member"] = result.member
    content["verdict"] = result.verdict
    if result.amount is not None:
        content |= ends_json(result.amount)
    if result.period is not None:
        content["period"] = result.period
    if result.has_value:
        content["value"] = result.value
    if result.missing is not None:
        content["missing"] = list(result.missing)
    content["standing"] = result.standing
    if result.is_closed:
        content["closed"] = True
    if result.is_on_event:
        content["on_event"] = True
    if result.reference is not None:
        content["reference"] = _reference(result.reference)
    if result.leans_on:
        content["leans_on"] = list(result.leans_on)
    content["because"] = [_because(because) for because in result.because]
    if result.likely is not None:
        content["likely"] = _likely(result.likely)
    return content


def _reference(reference: tuple[Ends | None, int]) -> dict[str, Any]:
    ends, year = reference
    return {**(ends_json(ends) if ends is not None else {}), "figures": str(year)}


def _because(because: Because) -> dict[str, Any]:
    content: dict[str, Any] = {"rule": because.rule, "holds": because.holds}
    if because.by is not None:
        content["by"] = ends_json(because.by)
    content["law"] = because.law
    return content


def _likely(likely: Likely) -> dict[str, Any]:
    content: dict[str, Any] = {}
    if likely.verdict is not None:
        content["verdict"] = likely.verdict
    if likely.amount is not None:
        content |= ends_json(likely.amount)
    if likely.monthly is not None and likely.household_total is not None:
        content["monthly"] = ends_json(likely.monthly)
        content["household_total"] = ends_json(likely.household_total)
    content["assuming"] = [
        {"fact": it.fact, "as": it.taken_as, "why": it.why.value} for it in likely.assuming
    ]
    return content


def bundle_json(bundle: Bundle, likely: Likely | None = None) -> dict[str, Any]:
    """One bundle."""
    content: dict[str, Any] = {"id": bundle.id}
    if bundle.is_closed:
        content["closed"] = True
    content["programmes"] = list(bundle.programmes)
    content["monthly"] = ends_json(bundle.monthly)
    content["household_total"] = ends_json(bundle.household_total)
    if bundle.leans_on:
        content["leans_on"] = list(bundle.leans_on)
    if likely is not None:
        content["likely"] = _likely(likely)
    return content
