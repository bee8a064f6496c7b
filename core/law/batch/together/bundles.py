"""The bundles of many households at once as JSON: those alike share one text."""

from collections.abc import Callable, Sequence

import numpy as np

from core.law.batch.marks import SharedTexts, Text, kept, number_marks, to_fill
from core.law.batch.reading import in_plain_letters
from core.law.batch.together.alike import Alike
from core.law.batch.together.seats import shown
from core.law.bundles import (
    PENSION,
    RENT,
    SUMMED,
    VOUCHER,
    Bundle,
    BundleId,
    belongs,
    keeps_pensions,
    received_today,
)
from core.law.engine.columns import YesNoArray
from core.law.estimate_format import bundle_json
from core.law.household_format import Household
from core.law.judging.column_tally import NO_END
from core.law.judging.columns import (
    NOT_COVERED,
    NOT_ENTITLED,
    JudgedColumns,
    SeatColumns,
    spans_by_case,
)
from core.law.judging.course import Course


class BundleTexts:
    """Writes the bundles of households judged as columns. is_closed: whether a bundle is no longer
    offered on the day."""

    def __init__(
        self,
        course: Course,
        judged: JudgedColumns,
        is_closed: Callable[[BundleId], bool],
        shared: SharedTexts,
    ) -> None:
        self._judged, self._shared, self._is_closed = judged, shared, is_closed
        self._gross = spans_by_case(judged.boxes, course.gross_income, judged.count)
        pensions = spans_by_case(judged.boxes, course.kept_pensions, judged.count)
        self._keeps = pensions.high != 0
        self._cash = [
            (columns, inside) for columns in judged.seats if (inside := self._inside(columns)).any()
        ]

    def _inside(self, columns: SeatColumns) -> YesNoArray:
        """Where the monthly cash of a seat is or may be in a sum."""
        tallied = self._judged.tallies[columns.seat]
        paid = [
            forms
            for form, forms in zip(columns.seat.outcomes, tallied.forms, strict=True)
            if form.brings_cash
        ]
        nowhere = np.zeros(self._judged.count, dtype=np.bool_)
        may_be_found = (columns.found > 0) & (columns.found != NOT_ENTITLED)
        inside: YesNoArray = self._judged.enters[columns.seat] & may_be_found
        inside &= np.logical_or.reduce([nowhere, *paid])
        return inside

    @property
    def rivals(self) -> YesNoArray:
        """Where two that exclude each other are both found or possible."""

        def found(programme: str) -> YesNoArray:
            inside = [it for columns, it in self._cash if columns.seat.programme.id == programme]
            anywhere: YesNoArray = np.logical_or.reduce([np.zeros_like(self._keeps), *inside])
            return anywhere

        both: YesNoArray = found(RENT) & found(VOUCHER)
        return both

    def texts(self, households: Sequence[Household]) -> list[str]:
        """All bundles of each household, in their order."""
        today = self._today(households)
        columns = [today, *(self._texts(id_) for id_ in SUMMED)]
        return [
            ",".join([text for text in row if text is not None])
            for row in zip(*columns, strict=True)
        ]

    def _today(self, households: Sequence[Household]) -> list[str | None]:
        found: list[str | None] = []
        gross = zip(self._gross.low.tolist(), self._gross.high.tolist(), strict=True)
        for household, (gross_low, gross_high) in zip(households, gross, strict=True):
            programmes, (low, high) = received_today(household)
            form, _ = self._form("today", programmes, ())
            total_low = "null" if gross_low == -NO_END else gross_low + low
            total_high = "null" if high is None or gross_high == NO_END else gross_high + high
            found.append(form % (low, "null" if high is None else high, total_low, total_high))
        return found

    def _texts(self, id_: BundleId) -> list[str | None]:
        """One bundle; None where it does not exist."""
        bundle = self._judged.bundles[id_]
        found: list[str | None] = [None] * self._judged.count
        if not bundle.exists.any():
            return found
        monthly, total = bundle.monthly, bundle.household_total
        ends = (monthly.low, monthly.high, total.low, total.high)
        numbers = list(zip(*[shown(end) for end in ends], strict=True))
        inside = [(columns, it) for columns, it in self._cash if belongs(columns.seat, id_)]
        for rows in self._alike(id_, inside).groups():
            first = int(rows[0])
            ids = {columns.seat.programme.id for columns, it in inside if it[first]}
            if keeps_pensions(id_) and self._keeps[first]:
                ids.add(PENSION)
            leaning = {
                f"{columns.seat.programme.id} {int(columns.reference_year[first])}"
                for columns, it in inside
                if it[first] and columns.verdict[first] == NOT_COVERED
            }
            form, _ = self._form(id_, tuple(sorted(ids)), tuple(sorted(leaning)))
            for row in rows.tolist():
                if bundle.exists[row]:
                    found[row] = form % numbers[row]
        return found

    def _alike(self, id_: BundleId, inside: Sequence[tuple[SeatColumns, YesNoArray]]) -> Alike:
        alike = Alike(self._judged.count)
        alike.tell(self._judged.bundles[id_].exists.astype(np.int64), 2)
        alike.tell(self._keeps.astype(np.int64), 2)
        for columns, it in inside:
            alike.tell(it.astype(np.int64), 2)
            if (columns.verdict == NOT_COVERED).any():
                alike.tell(np.where(columns.verdict == NOT_COVERED, columns.reference_year, 0))
        return alike

    def _form(self, id_: BundleId, programmes: tuple[str, ...], leaning: tuple[str, ...]) -> Text:
        key = ("bundle", id_, programmes, leaning)
        return kept(self._shared, key, lambda: self._made(id_, programmes, leaning))

    def _made(self, id_: BundleId, programmes: tuple[str, ...], leaning: tuple[str, ...]) -> Text:
        marks = number_marks()
        made = Bundle(
            id_,
            programmes,
            (next(marks), next(marks)),
            (next(marks), next(marks)),
            is_closed=id_ == "stepping_stone" and self._is_closed(id_),
            leans_on=leaning,
        )
        return to_fill(in_plain_letters(bundle_json(made)))
