"""All programmes planned for households of one shape on one day: where each result is read off."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, TypeAlias

from core.law.engine.algebra import both, when
from core.law.engine.bounds import Amount, between, highest, hull, lowest
from core.law.engine.facts import YesNo
from core.law.engine.plan import Getter, Plan, Shape, Slot, getter_of
from core.law.engine.reckon import Reckoning
from core.law.engine.rulebook import Rulebook
from core.law.programme import Condition, Outcome, Programme

GROSS_INCOME = ("household", "gross_income")
KEPT_PENSIONS = ("basic_pension", "kept_pensions")
RECOGNISED_INCOME = {"livelihood_family": ("basic_livelihood", "recognised_income")}


Extreme: TypeAlias = Literal["least", "most"]


@dataclass(frozen=True)
class OutcomeSlots:
    """One form the benefit may take, by slots. applies: None for always.

    has_begun: False where a figure of this form, but not of every form, has no value yet on the
    day: the benefit is then covered in part.
    """

    outcome: Outcome
    applies: Slot | None
    low: Slot
    high: Slot
    has_begun: bool = True

    @property
    def brings_cash(self) -> bool:
        """Monthly cash that may enter a sum."""
        return self.outcome.is_cash and self.has_begun

    def is_known(self, reckoning: Reckoning) -> bool:
        """There are figures for the amount."""
        return self.has_begun or highest(reckoning.values[self.high]) is not None

    def amount(self, reckoning: Reckoning, at: Extreme | None) -> Amount:
        """The amount by this form, or its least or most; 0 where it has no figures."""
        if not self.is_known(reckoning):
            return 0
        low: Amount = reckoning.values[self.low]
        high: Amount = reckoning.values[self.high]
        if at is not None:
            return low if at == "least" else high
        return low if self.low == self.high else hull(low, high)

    def applies_in(self, reckoning: Reckoning) -> YesNo:
        """Whether the benefit takes this form."""
        applies: YesNo = True if self.applies is None else reckoning.values[self.applies]
        return applies


@dataclass(frozen=True)
class ConditionSlots:
    """One condition of the line, by slots."""

    condition: Condition
    holds: Slot
    margin: Slot | None


@dataclass(frozen=True, eq=False)
class Seat:
    """One result: a programme for the household or for one person (place among the persons)."""

    programme: Programme
    place: int
    entitled: Slot
    kinds: tuple[Slot, ...]
    conditions: tuple[ConditionSlots, ...]
    outcomes: tuple[OutcomeSlots, ...]
    value: Slot | None
    on_event: Slot | None

    @cached_property
    def line_slots(self) -> tuple[Slot, ...]:
        """What decides the verdict."""
        return (*self.kinds, self.entitled)

    def amount_slots(self) -> tuple[Slot, ...]:
        """What decides the amount and its form."""
        return self._amount_slots

    def all_slots(self) -> tuple[Slot, ...]:
        """Everything the result is read off."""
        return self._all_slots

    @cached_property
    def read(self) -> Getter:
        """Reads all these slots from the values of a household."""
        return getter_of(self._all_slots)

    @cached_property
    def read_amount(self) -> Getter:
        """Reads what decides verdict and amount."""
        return getter_of((*self.line_slots, *self._amount_slots))

    @cached_property
    def _amount_slots(self) -> tuple[Slot, ...]:
        slots = []
        for outcome in self.outcomes:
            slots += [outcome.low, outcome.high]
            if outcome.applies is not None:
                slots.append(outcome.applies)
        return tuple(slots)

    @cached_property
    def _all_slots(self) -> tuple[Slot, ...]:
        more = [slot for slot in (self.value, self.on_event) if slot is not None]
        for condition in self.conditions:
            more.append(condition.holds)
            if condition.margin is not None:
                more.append(condition.margin)
        return (*self.line_slots, *self._amount_slots, *more)

    def is_of_kind(self, reckoning: Reckoning) -> YesNo:
        """The household or person is of the kind of section 4, and counted."""
        return both(*[reckoning.values[slot] for slot in self.kinds])

    def holds(self, reckoning: Reckoning) -> YesNo:
        """Entitled: of the kind, and every condition holds."""
        values = reckoning.values
        return both(values[self.entitled], *[values[slot] for slot in self.kinds])

    def amount(
        self, reckoning: Reckoning, *, cash_only: bool = False, at: Extreme | None = None
    ) -> Amount:
        """The amount found; an amount rule itself gives 0 to whoever is not entitled.

        cash_only: only forms that are monthly cash. at: of an amount that has a least and a most,
        only this one; None: the span from one to the other.
        """
        if self.holds(reckoning) is False or not self.outcomes:
            return 0
        found: Amount | None = None
        for form in self.outcomes:
            applies = form.applies_in(reckoning)
            if applies is False:
                continue
            amount: Amount = 0
            if form.outcome.is_cash or not cash_only:
                amount = form.amount(reckoning, at)
                amount = amount if form.outcome.has_limit else between(lowest(amount), None)
            found = amount if found is None else hull(found, amount)
        return 0 if found is None else when(self.is_of_kind(reckoning), found, 0)


class Course:
    """The plan of all programmes for one shape and day, with its seats in their order."""

    def __init__(self, book: Rulebook, shape: Shape, programmes: tuple[Programme, ...]) -> None:
        targets = [(it.folder, name) for it in programmes for name in it.rules()]
        targets += [GROSS_INCOME, KEPT_PENSIONS, *RECOGNISED_INCOME.values()]
        self.plan = Plan(book, shape, [*targets, ("household", "household_size")])
        self.programmes = programmes
        self._begins_later = {slot for slot, it in self.plan.figures.items() if not it.known}
        self.seats = tuple(
            self._seat(programme, place)
            for programme in programmes
            for place in (shape.places("person") if programme.per == "person" else (0,))
        )
        self.gross_income = self.plan.slot(".".join(GROSS_INCOME))
        self.kept_pensions = self.plan.slot(".".join(KEPT_PENSIONS))
        self.recognised = {
            name: self.plan.slot(f"{folder}.{rule}")
            for name, (folder, rule) in RECOGNISED_INCOME.items()
        }

    def _seat(self, programme: Programme, place: int) -> Seat:
        def slot(name: str) -> Slot:
            full = f"{programme.folder}.{name}"
            return self.plan.slot(full, place if self.plan.has(full, place) else 0)

        def maybe_slot(name: str | None) -> Slot | None:
            return None if name is None else slot(name)

        kinds = []
        if programme.kind is not None:
            kinds.append(slot(programme.kind))
        if programme.per == "person":
            kinds.append(self.plan.facts["is_counted", place])
        forms = tuple(
            OutcomeSlots(it, maybe_slot(it.applies), slot(it.low), slot(it.high))
            for it in programme.outcomes
        )
        return Seat(
            programme,
            place,
            slot(programme.entitled),
            tuple(kinds),
            tuple(
                ConditionSlots(it, slot(it.holds), maybe_slot(it.margin))
                for it in programme.conditions
            ),
            self._with_begun(programme.folder, forms),
            maybe_slot(programme.value),
            maybe_slot(programme.on_event),
        )

    def _with_begun(self, folder: str, forms: tuple[OutcomeSlots, ...]) -> tuple[OutcomeSlots, ...]:
        """The forms, with those told apart whose own figures begin later than those of others."""
        if not self._begins_later or len(forms) < 2:
            return forms
        outside = frozenset(
            slot for slot, step in self.plan.step_of.items() if step.term.folder != folder
        )
        begun = [
            self._begins_later.isdisjoint(self.plan.below((form.low, form.high), outside))
            for form in forms
        ]
        if not any(begun):
            return forms
        return tuple(replace(form, has_begun=it) for form, it in zip(forms, begun, strict=True))
