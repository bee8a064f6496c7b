"""Rules that gather one term over the persons, vehicles or obligors of a household.

    household_earnings = sum_of("counted_earnings", law="국민기초생활 보장법 시행령 제5조")

The name is the module's variable. A list nobody has told (`null`) has no items but may have some:
its sum is open upwards, its yes/no stays open.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import ModuleType
from typing import Any, TypeAlias

from core.law.engine.algebra import both, either, greater_of, lesser_of, when
from core.law.engine.bounds import UNKNOWN, Amount
from core.law.engine.facts import MAYBE, Column, Maybe, YesNo
from core.law.engine.rule import Entity, Rule

Join: TypeAlias = Callable[[YesNo, Any], object]


@dataclass(frozen=True, eq=False)
class Gather:
    """Joins the items' values of the terms in `needs` into one value of the household.

    join: given "there are items nobody listed" (False, MAYBE, True) and the values by item.
    """

    needs: tuple[str, ...]
    law: str
    join: Join
    of: Entity = "household"
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, eq=False)
class Partner:
    """A person's term of the partner (head and spouse); 0 or no for whoever has none."""

    needs: tuple[str, ...]
    law: str
    bond: str = "is_partner_of_head"
    of: Entity = "person"
    since: date | None = None
    until: date | None = None


Version: TypeAlias = Rule | Gather | Partner
Versions: TypeAlias = Mapping[str, tuple[Version, ...]]


def collect(modules: Iterable[ModuleType]) -> Versions:
    """All rules of a folder's modules by name, each with its versions as they are written.

    A rule carries its name; what gathers is called by the variable that holds it.
    """
    found: dict[str, list[Version]] = {}
    for module in modules:
        for variable, member in vars(module).items():
            if isinstance(member, Rule):
                found.setdefault(member.name, []).append(member)
            elif isinstance(member, (Gather, Partner)):
                found.setdefault(variable, []).append(member)
    return {name: tuple(versions) for name, versions in found.items()}


def sum_of(name: str, *, law: str) -> Gather:
    """All items together; 0 for none."""
    return Gather((name,), law, _sum)


def count_of(name: str, *, law: str) -> Gather:
    """How many items it holds for."""
    return Gather((name,), law, _count)


def any_of(name: str, *, law: str) -> Gather:
    """It holds for at least one item; no for an empty list."""
    return Gather((name,), law, _any)


def all_of(name: str, *, law: str) -> Gather:
    """It holds for every item; yes for an empty list."""
    return Gather((name,), law, _all)


def largest_of(name: str, *, law: str) -> Gather:
    """The largest of the items' amounts; 0 for none."""
    return Gather((name,), law, _largest)


def best_for_household(*, each: str, chosen: str, law: str) -> Gather:
    """The least sum when one item counts at `chosen` and all others at `each`."""
    return Gather((each, chosen), law, _best)


def of_partner(name: str, *, law: str) -> Partner:
    """The partner's value of a person's term."""
    return Partner((name,), law)


def partner_value(bonds: Sequence[YesNo], values: Sequence[Any]) -> object:
    """The value of whom the bond holds for; none gives 0 (or no), an open bond what both allow."""
    if not values:
        return False  # nobody else lives here: a no, and 0 in a sum
    if _is_yes_no(values[0]):
        return either(*(both(bond, value) for bond, value in zip(bonds, values, strict=True)))
    total: Amount = 0
    for bond, value in zip(bonds, values, strict=True):
        total = total + when(bond, value, 0)
    return total


def _is_yes_no(value: object) -> bool:
    """A yes, a no, or an open one; a column of them."""
    return isinstance(value, (bool, Maybe)) or (isinstance(value, Column) and value.is_yes_no)


def _sum(unlisted: YesNo, values: Sequence[Amount]) -> Amount:
    total: Amount = 0
    for value in values:
        total = total + value
    return total if unlisted is False else total + UNKNOWN


def _count(unlisted: YesNo, values: Sequence[YesNo]) -> Amount:
    one: Amount = 1
    return _sum(unlisted, [when(value, one, 0) for value in values])


def _any(unlisted: YesNo, values: Sequence[YesNo]) -> YesNo:
    return either(*values, False if unlisted is False else MAYBE)


def _all(unlisted: YesNo, values: Sequence[YesNo]) -> YesNo:
    return both(*values, True if unlisted is False else MAYBE)


def _largest(unlisted: YesNo, values: Sequence[Amount]) -> Amount:
    most = greater_of(0, *values)
    return most if unlisted is False else greater_of(most, UNKNOWN)


def _best(unlisted: YesNo, values: Sequence[Amount]) -> Amount:
    each, chosen = values[0::2], values[1::2]
    if not each:
        return 0 if unlisted is False else UNKNOWN
    sums = [
        _sum(unlisted, (*each[:place], taken, *each[place + 1 :]))
        for place, taken in enumerate(chosen)
    ]
    return lesser_of(*sums)
