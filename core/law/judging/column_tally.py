"""What the boxes say of one result for many households at once: tally.py over columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.law.engine.algebra import both
from core.law.engine.bounds import ends
from core.law.engine.columns import MOST, Answers, Mixed, Numbers, Whole, YesNoArray
from core.law.engine.reckon import Reckoning
from core.law.judging.course import OutcomeSlots, Seat

NO_END: Final = 2**63 - 1
"""Stands for an end that is not there: no upper end, and with its sign turned no lower one."""

Holds: TypeAlias = tuple[YesNoArray, YesNoArray]
"""Whether it may hold, and whether it may fail."""


@dataclass(frozen=True)
class Spans:
    """From low to high in whole won, both included, for each household; NO_END: no such end."""

    low: Whole
    high: Whole

    def hull(self, other: "Spans") -> "Spans":
        """The spans that hold both."""
        return Spans(np.minimum(self.low, other.low), np.maximum(self.high, other.high))

    def only_where(self, mask: YesNoArray) -> "Spans":
        """0 for all other households."""
        return Spans(np.where(mask, self.low, 0), np.where(mask, self.high, 0))


def nothing(count: int) -> Spans:
    """0 for each household."""
    zeros = np.zeros(count, dtype=np.int64)
    return Spans(zeros, zeros)


def total_of(spans: Sequence[Spans]) -> Spans:
    """The sums. Raises OverflowError for amounts no sum of won can have."""
    return Spans(
        _sum(np.array([it.low for it in spans]), -NO_END),
        _sum(np.array([it.high for it in spans]), NO_END),
    )


def _sum(amounts: Whole, no_end: int) -> Whole:
    """Sums of each column of a table, without an end where one of its amounts has none."""
    endless = amounts == no_end
    has_endless = bool(endless.any())
    if has_endless:
        amounts = np.where(endless, 0, amounts)
    if max(-int(amounts.min()), int(amounts.max())) * len(amounts) > MOST:
        raise OverflowError("amounts too large to be added up")
    sums: Whole = amounts.sum(axis=0)
    return np.where(endless.any(axis=0), no_end, sums) if has_endless else sums


@dataclass(frozen=True)
class SeatTally:
    """One seat over all boxes: as Tally, for each household.

    amounts: 0 where not entitled. forms: which outcomes are possible. cash: what enters the sums,
    box by box. is_known_in_part: it may take a form that has figures and one that has none.
    """

    seat: Seat
    is_of_kind: Holds
    holds: Holds
    amounts: Spans
    forms: tuple[YesNoArray, ...]
    cash: tuple[Spans, ...]
    is_known_in_part: YesNoArray


@dataclass(frozen=True)
class _InBox:
    """What one box says of a seat. amounts: as Seat.amount; cash: the same of monthly cash only.

    is_known: whether a form that is possible has figures, and whether one has none.
    """

    is_of_kind: Holds
    holds: Holds
    forms: tuple[YesNoArray, ...]
    amounts: Spans
    cash: Spans
    is_known: Holds

    def told(self) -> Spans:
        """The amounts to report: from 0 where it may fail, and never below."""
        may_fail = self.holds[1]
        low = np.where(may_fail, 0, np.maximum(self.amounts.low, 0))
        return Spans(low, np.maximum(self.amounts.high, 0))


def tally_in_columns(seat: Seat, boxes: Sequence[Reckoning], count: int) -> SeatTally:
    """Joins what every box says of a seat, for each household."""
    by_values: dict[tuple[int, ...], _InBox] = {}
    said: list[_InBox] = []
    for box in boxes:
        values = tuple(map(id, seat.read_amount(box.values)))  # a box changes what its case reaches
        if values not in by_values:
            by_values[values] = _in_box(seat, box, count)
        said.append(by_values[values])
    different = list(by_values.values())
    amounts = different[0].told()
    for it in different[1:]:
        amounts = amounts.hull(it.told())
    is_known, is_unknown = _joined([it.is_known for it in different])
    in_part = is_known & is_unknown
    if is_unknown.any():
        high = np.where(is_unknown & ~is_known, NO_END, amounts.high)
        amounts = Spans(np.where(in_part, 0, amounts.low), high)
    return SeatTally(
        seat,
        _joined([it.is_of_kind for it in different]),
        _joined([it.holds for it in different]),
        amounts,
        tuple(
            np.logical_or.reduce([it.forms[form] for it in different])
            for form in range(len(seat.outcomes))
        ),
        tuple(it.cash for it in said),
        in_part,
    )


def _joined(holds: Sequence[Holds]) -> Holds:
    if len(holds) == 1:
        return holds[0]
    return (
        np.logical_or.reduce([may_hold for may_hold, _ in holds]),
        np.logical_or.reduce([may_fail for _, may_fail in holds]),
    )


def _in_box(seat: Seat, box: Reckoning, count: int) -> _InBox:
    is_of_kind = seat.is_of_kind(box)
    kind = holds_of(is_of_kind, count)
    holds = holds_of(both(is_of_kind, box.values[seat.entitled]), count)
    forms = tuple(holds_of(form.applies_in(box), count)[0] for form in seat.outcomes)
    none = nothing(count)
    known: Holds = (holds[0], np.zeros(count, dtype=np.bool_))
    if not seat.outcomes or not holds[0].any():
        return _InBox(kind, holds, forms, none, none, known)
    spans = [_span_of_form(form, box, count) for form in seat.outcomes]
    if not all(form.has_begun for form in seat.outcomes):
        known = _are_known(seat, spans, forms, holds[0])
        spans = [_of_begun(form, span) for form, span in zip(seat.outcomes, spans, strict=True)]
    amounts = _over_forms(spans, forms, kind[1], count).only_where(holds[0])
    is_cash = [form.outcome.is_cash for form in seat.outcomes]
    if all(is_cash):
        return _InBox(kind, holds, forms, amounts, amounts, known)
    if not any(is_cash):
        return _InBox(kind, holds, forms, amounts, none, known)
    paid = [span if its_cash else none for its_cash, span in zip(is_cash, spans, strict=True)]
    cash = _over_forms(paid, forms, kind[1], count).only_where(holds[0])
    return _InBox(kind, holds, forms, amounts, cash, known)


def _are_known(
    seat: Seat, spans: Sequence[Spans], forms: Sequence[YesNoArray], may_hold: YesNoArray
) -> Holds:
    """Whether a form that is possible has figures, and whether one has none."""
    known, unknown = np.zeros_like(may_hold), np.zeros_like(may_hold)
    for form, span, may_apply in zip(seat.outcomes, spans, forms, strict=True):
        has_figures = form.has_begun | (span.high != NO_END)
        known |= may_hold & may_apply & has_figures
        unknown |= may_hold & may_apply & ~has_figures
    return known, unknown


def _of_begun(form: OutcomeSlots, span: Spans) -> Spans:
    """0 where there are no figures for the amount (OutcomeSlots.amount)."""
    return span if form.has_begun else span.only_where(span.high != NO_END)


def _span_of_form(form: OutcomeSlots, box: Reckoning, count: int) -> Spans:
    spans = spans_of(box.values[form.low], count)
    if form.low != form.high:
        spans = spans.hull(spans_of(box.values[form.high], count))
    return spans if form.outcome.has_limit else Spans(spans.low, np.full(count, NO_END))


def _over_forms(
    spans: Sequence[Spans], forms: Sequence[YesNoArray], may_be_other: YesNoArray, count: int
) -> Spans:
    """The hull of the forms that are possible; 0 too for who may not be of the kind."""
    low: Any = np.full(count, NO_END)
    high: Any = np.full(count, -NO_END)
    for span, may_apply in zip(spans, forms, strict=True):
        low = np.where(may_apply, np.minimum(low, span.low), low)
        high = np.where(may_apply, np.maximum(high, span.high), high)
    none_is_possible = ~np.logical_or.reduce([np.zeros(count, dtype=np.bool_), *forms])
    low, high = np.where(none_is_possible, 0, low), np.where(none_is_possible, 0, high)
    return Spans(
        np.where(may_be_other, np.minimum(low, 0), low),
        np.where(may_be_other, np.maximum(high, 0), high),
    )


# -- values of the algebra as arrays ------


def holds_of(value: Any, count: int) -> Holds:
    """A yes/no as two arrays: may hold, may fail."""
    if isinstance(value, Answers):
        return value.yes, ~value.yes
    if isinstance(value, Mixed):
        may = np.array([it is not False for it in value.values])
        return may, np.array([it is not True for it in value.values])
    return np.full(count, value is not False), np.full(count, value is not True)


def spans_of(value: Any, count: int) -> Spans:
    """An amount in whole won, rounded outwards."""
    if isinstance(value, Numbers):
        if value.over == 1:
            return Spans(value.num, value.num)
        return Spans(value.num // value.over, -(-value.num // value.over))
    if isinstance(value, Mixed):
        both_ends = [_ends(it) for it in value.values]
        return Spans(_array([low for low, _ in both_ends]), _array([high for _, high in both_ends]))
    low, high = _ends(value)
    return Spans(np.full(count, low, dtype=np.int64), np.full(count, high, dtype=np.int64))


def _array(numbers: list[int]) -> NDArray[np.int64]:
    return np.array(numbers, dtype=np.int64)


def _ends(value: Any) -> tuple[int, int]:
    low, high, over = ends(value)
    return -NO_END if low is None else low // over, NO_END if high is None else -(-high // over)
