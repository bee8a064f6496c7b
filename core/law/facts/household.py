"""A household's answers as facts for the rules, and the list of what is still open.

Members born after the day are left out (household.md 5.48); their places in paths stay.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from core.law.engine.bounds import UNKNOWN, Amount, between, open_amount
from core.law.engine.facts import MAYBE
from core.law.engine.plan import FactPlace, Shape
from core.law.facts.ages import AGES, SENIORITY, ages_between, ages_of, completed_years, seniority
from core.law.facts.answers import LARGEST_AMOUNT, Span, Told, Untold, mistake
from core.law.facts.events import tell_births, tell_crisis, tell_dementia, tell_veteran
from core.law.facts.known import (
    FACTS,
    OFFICE_FACTS,
    RECEIVED_MONTHLY,
    RECEIVES,
    name_in_formulas,
)
from core.law.facts.open_facts import KnownFacts, OpenFact, Values
from core.law.facts.spec import SPEC_FACTS, Entity, SpecFact
from core.law.household_format import Household

OLDEST: Final = 120
"""Years; an age nobody knows lies from 0 to here."""

_EXPECTED: Final = timedelta(days=310)
"""A child may be listed with its expected day of birth; later days are mistakes."""


_READ: Final[Mapping[Entity, tuple[tuple[str, str, SpecFact], ...]]] = {
    of: tuple(
        (path, name_in_formulas(of, path), fact)
        for path, fact in facts.items()
        if fact.is_reckoned and name_in_formulas(of, path) in FACTS
    )
    for of, facts in SPEC_FACTS.items()
}
"""The stored facts that formulas read: path and name in formulas."""


def facts_of(household: Household, day: date, today: date) -> KnownFacts:
    """The facts on a day. Raises Mistake for a birth date that lies in the future.

    today: no birth can be later than today and the day, save that of an expected child.
    """
    persons = _present(household, day, today)
    shape = Shape(
        len(persons),
        persons.index(household.head) if household.head in persons else 0,
        len(household.vehicles or ()),
        1 if household.obligors is None else len(household.obligors),
    )
    known = KnownFacts(shape, persons)
    _tell_all(known, "household", household.facts, 0, "")
    for place, listed in enumerate(persons):
        member, prefix = household.members[listed], f"members[{listed}]."
        _tell_all(known, "member", member, place, prefix)
        known.values["is_head", place] = place == shape.head
        _tell_age(known, member, place, prefix, day)
        _tell_care(known, member, place, prefix, day)
        tell_dementia(known, member, place, listed)
        tell_veteran(known, member["veteran"], place, listed)
    known.values["month", 0] = day.month
    tell_births(known, household.members)
    tell_crisis(known, household.facts["crisis"])
    _tell_vehicles(known, household)
    _tell_obligors(known, household)
    _tell_receiving(known, household)
    for name in OFFICE_FACTS:
        at = (name, 0)
        known.add(OpenFact(name, (at,), None, ({at: False}, {at: True}), is_office=True))
    return known


def _present(household: Household, day: date, today: date) -> tuple[int, ...]:
    latest = max(day, today) + _EXPECTED
    persons = []
    for place, member in enumerate(household.members):
        born = member["birth_date"]
        if isinstance(born, date) and born > latest:
            raise mistake("future", f"members[{place}].birth_date")
        if not isinstance(born, date) or born <= day:
            persons.append(place)
    if not persons:
        raise mistake("no_members", "members")
    return tuple(persons)


def _tell_all(
    known: KnownFacts, of: Entity, answers: Mapping[str, Told], place: int, prefix: str
) -> None:
    values = known.values
    for path, name, fact in _READ[of]:
        told = answers[path]
        if isinstance(told, (Untold, Span)):
            known.tell(fact, (name, place), told, prefix + path)
        else:
            values[name, place] = told


def _tell_age(
    known: KnownFacts, member: Mapping[str, Told], place: int, prefix: str, day: date
) -> None:
    born, left = member["birth_date"], member["care_leaver.left_on"]
    persons = known.shape.persons

    def told(ages: Mapping[str, Amount]) -> Values:
        elder = seniority(ages["age_days"], place, persons)
        return {(name, place): age for name, age in {**ages, SENIORITY: elder}.items()}

    if isinstance(born, date):
        known.values.update(told(ages_of(born, day)))
        return
    why = born if isinstance(born, Untold) else None
    places = [(name, place) for name in (*AGES, SENIORITY)]
    if isinstance(left, date):
        places.append(("age_when_left_care", place))

    def spread(low: int, high: int | None) -> Values:
        values = dict(told(ages_between(low, high, day)))
        if isinstance(left, date):
            since = completed_years(left, day)
            latest = None if high is None else high - since
            values["age_when_left_care", place] = open_amount(low - since - 1, latest)
        return values

    known.add(
        OpenFact(f"{prefix}birth_date", tuple(places), why, low=0, high=OLDEST, spread=spread)
    )


def _tell_care(
    known: KnownFacts, member: Mapping[str, Told], place: int, prefix: str, day: date
) -> None:
    """When somebody left care: yes or no, at what age, how many completed years ago.

    The age of somebody born on an unknown day is told with the other ages.
    """
    left, born = member["care_leaver.left_on"], member["birth_date"]
    has_left, age, years = (
        ("left_care", place),
        ("age_when_left_care", place),
        ("years_since_leaving_care", place),
    )
    never: Values = {has_left: False, age: 0, years: 0}
    if left is None:
        known.values.update(never)
    elif isinstance(left, date):
        known.values[has_left] = True
        if isinstance(born, date):
            known.values[age] = completed_years(born, left)
        known.values[years] = completed_years(left, day)
    else:
        some = {has_left: True, age: between(0, OLDEST), years: between(-OLDEST, OLDEST)}
        why = left if isinstance(left, Untold) else None
        known.add(OpenFact(f"{prefix}care_leaver.left_on", (has_left,), why, (never, some)))
        known.values.update({age: between(0, OLDEST), years: between(-OLDEST, OLDEST)})


def _tell_vehicles(known: KnownFacts, household: Household) -> None:
    """The vehicles, or that there are none or some of which nothing is known."""
    path, unlisted, count = "property.vehicles", ("unlisted_vehicles", 0), ("vehicle_count", 0)
    if household.vehicles is None:
        none: Values = {unlisted: False, count: 0}
        some: Values = {unlisted: True, count: between(1, None)}
        known.add(OpenFact(path, (unlisted, count), household.why[path], (none, some)))
        return
    known.values.update({unlisted: False, count: len(household.vehicles)})
    for place, vehicle in enumerate(household.vehicles):
        _tell_all(known, "vehicle", vehicle, place, f"{path}[{place}].")


def _tell_obligors(known: KnownFacts, household: Household) -> None:
    """The obligors; where nobody told them none, a poor one, or a rich one in place of all.

    Rules ask whether there are any and whether any of them is above a limit; a limit of the law
    lies above the poor one and below the rich one.
    """
    count, why = ("obligor_count", 0), household.why.get("obligors")
    known.values["unlisted_obligors", 0] = False
    if household.obligors is None:
        amounts = (("annual_income", 0), ("property", 0))
        none: Values = {count: 0, **dict.fromkeys(amounts, 0)}
        poor: Values = {count: 1, **dict.fromkeys(amounts, 0)}
        rich: Values = {count: 1, **dict.fromkeys(amounts, LARGEST_AMOUNT)}
        known.add(OpenFact("obligors", (count, *amounts), why, (none, poor, rich)))
        return
    known.values[count] = len(household.obligors)
    for place, obligor in enumerate(household.obligors):
        _tell_all(known, "obligor", obligor, place, f"obligors[{place}].")


def _tell_receiving(known: KnownFacts, household: Household) -> None:
    """What is received today: open as a whole when nobody told the list."""
    livelihood = ("receives_livelihood", 0)
    nothing: dict[FactPlace, object] = {livelihood: False}
    for place in range(known.shape.persons):
        nothing.update({(name, place): False for name in RECEIVES.values()})
        nothing[RECEIVED_MONTHLY, place] = 0
    known.values["is_receiving_told", 0] = household.receiving is not None
    if household.receiving is None:
        anything = {at: MAYBE if value is False else UNKNOWN for at, value in nothing.items()}
        why = household.why["receiving"]
        known.add(OpenFact("receiving", tuple(nothing), why, (nothing, anything)))
        known.values.update(anything)
        return
    known.values.update(nothing)
    for entry, receipt in enumerate(household.receiving):
        if receipt.programme == "livelihood":
            known.values[livelihood] = True
        if receipt.member is None or receipt.member not in known.persons:
            continue
        place = known.persons.index(receipt.member)
        if receipt.programme in RECEIVES:
            known.values[RECEIVES[receipt.programme], place] = True
        if receipt.programme == "basic_pension":
            _tell_received(known, place, receipt.amount, f"receiving[{entry}].amount")


def _tell_received(known: KnownFacts, place: int, amount: Told, path: str) -> None:
    at = (RECEIVED_MONTHLY, place)
    if isinstance(amount, Span):
        low, high = int(amount.low), None if amount.high is None else int(amount.high)  # type: ignore[arg-type] # won are whole
        known.add(OpenFact(path, (at,), None, low=low, high=high))
    elif isinstance(amount, Untold):
        known.add(OpenFact(path, (at,), amount))
    else:
        known.values[at] = amount
