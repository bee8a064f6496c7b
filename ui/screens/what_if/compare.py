"""Two cases side by side, row by row (05c): what comes in without benefits, benefits, the total."""

from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from core.law.results import Ends
from core.law.what_if.joint import More
from core.law.what_if.jumps import change_of
from core.law.what_if.samples import Benefit, Sample, order
from core.law.what_if.what_if import Case, compared
from core.sentence import Sentence, say
from ui.screens.money import won, won_range
from ui.screens.what_if.words import MEDICAL, NameOf, is_cash, title_of

Tone: TypeAlias = Literal["text", "ok", "danger", "range"]

CLOSED: Final = "stepping_stone"
"""The bundle that stands for comparison only (household.md 6)."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. tone: of the second value, less or more than the first; sign: said beside it, so
    that colour is never alone."""

    title: Sentence
    first: Sentence
    second: Sentence
    tone: Tone = "text"
    sign: Literal["", "+", "-"] = ""
    is_total: bool = False
    is_closed: bool = False


def rows_of(
    first: Sample,
    second: Sample,
    name_of: NameOf,
    joint: More | None = None,
    *,
    with_closed: bool = False,
) -> tuple[Row, ...]:
    """Every row, the total and by how much it is more last; closed programmes only where asked for,
    below them. joint: the difference in one reckoning."""
    rows = [_ends_row(say("what_if.row.gross"), first.gross_income, second.gross_income)]
    for who in sorted({*first.benefits, *second.benefits}, key=order):
        one, other = first.benefits.get(who), second.benefits.get(who)
        is_listed = is_cash(who[0]) or who[0] == MEDICAL
        if is_listed and not _closed(one, other) and (_is_found(one) or _is_found(other)):
            rows.append(_benefit_row(title_of(who, name_of), one, other))
    more = compared(Case((), first), Case((), second), joint).total
    rows.append(_total_row(first.total, second.total, more))
    if first != second:
        rows.append(Row(say("what_if.row.more"), say("words.plain", a=""), _signed_ends(more)))
    if with_closed and (CLOSED in first.bundles or CLOSED in second.bundles):
        rows.append(_closed_row(first, second))
    return tuple(rows)


def _closed_row(first: Sample, second: Sample) -> Row:
    said = [
        _amount(it.bundles[CLOSED].household_total) if CLOSED in it.bundles else _none()
        for it in (first, second)
    ]
    return Row(say("what_if.row.closed"), said[0], said[1], is_closed=True)


def _closed(one: Benefit | None, other: Benefit | None) -> bool:
    return any(it is not None and it.is_closed for it in (one, other))


def _is_found(benefit: Benefit | None) -> bool:
    return benefit is not None and benefit.verdict in ("entitled", "undecided")


def _benefit_row(title: Sentence, one: Benefit | None, other: Benefit | None) -> Row:
    before, after = _worth(one), _worth(other)
    if before is not None and after is not None:
        return _ends_row(title, before, after)
    said = _benefit(one), _benefit(other)
    if said[0] == said[1]:
        return Row(title, *said)
    tone: Tone = "danger" if not _is_found(other) else "ok" if not _is_found(one) else "range"
    return Row(title, *said, tone=tone)


def _worth(benefit: Benefit | None) -> Ends | None:
    """Its amount, 0 where there is none to be had; None where none may be shown."""
    if benefit is None or benefit.verdict == "not_entitled":
        return (0, 0)
    if benefit.amount is None or not _is_found(benefit):
        return None
    low, high = benefit.amount
    return (0 if benefit.verdict == "undecided" else low, high)


def _benefit(benefit: Benefit | None) -> Sentence:
    """A benefit without an amount."""
    if benefit is None or benefit.verdict == "not_entitled":
        return _none()
    if benefit.verdict == "not_covered":
        return say("what_if.value.no_figures")
    if benefit.value in ("type1", "type2"):
        return say(f"calendar.value.{benefit.value}")
    return say(f"what_if.value.{benefit.verdict}")


def _ends_row(title: Sentence, first: Ends, second: Ends, **more: Any) -> Row:
    move = [it for it in change_of(first, second) if it is not None]
    tone: Tone = "text"
    sign: Literal["", "+", "-"] = ""
    if any(move) and min(move) >= 0:
        tone, sign = "ok", "+"
    elif any(move) and max(move) <= 0:
        tone, sign = "danger", "-"
    elif any(move):
        tone = "range"
    return Row(title, _amount(first), _amount(second), tone, sign, **more)


def _total_row(first: Ends, second: Ends, more: Ends) -> Row:
    """Its colour says what is sure of the difference."""
    low, high = more
    tone: Tone = "range"
    sign: Literal["", "+", "-"] = ""
    if (low, high) == (0, 0):
        tone = "text"
    elif low is not None and low >= 0:
        tone, sign = "ok", "+"
    elif high is not None and high <= 0:
        tone, sign = "danger", "-"
    title = say("what_if.row.total")
    return Row(title, _amount(first), _amount(second), tone, sign, is_total=True)


def _signed_ends(more: Ends) -> Sentence:
    """By how much, with its sign; both ends where it is not one amount."""
    low, high = more
    if low is None or high is None:
        return say("what_if.row.more.open")
    if low >= 0:
        return say("what_if.plus", amount=won_range(low, high)) if high else won(0)
    if high <= 0:
        return say("what_if.minus", amount=won_range(-high, -low))
    ends = (say("what_if.minus", amount=won(-low)), say("what_if.plus", amount=won(high)))
    return say("what_if.row.more.between", low=ends[0], high=ends[1])


def _amount(ends: Ends) -> Sentence:
    low, high = ends[0] or 0, ends[1]
    return won(low) if low == high else won_range(low, high)


def _none() -> Sentence:
    return say("what_if.value.none")
