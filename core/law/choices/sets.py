"""What can be chosen, as data: exclusions, compatible sets, and how sure their order is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from core.law.choices.graph import Edge
from core.law.results import Ends

Key: TypeAlias = tuple[str, int | None]
"""A programme and the place of the member as listed; None for the household."""


@dataclass(frozen=True)
class Exclusion:
    """Two programmes of this household of which only one can be had."""

    first: Key
    second: Key
    edge: Edge


@dataclass(frozen=True)
class CompatibleSet:
    """One way to choose. taken, given_up: of the programmes that exclude others.

    monthly: cash of the whole household in it while all is paid; first_year: in twelve months, what
    is paid for fewer only so long (limited: by programme, the months). unpriced: what is taken and
    has no amount to add (no figures, or not verified). only_here: other programmes found or
    possible in this set and not in every one.
    """

    taken: tuple[Key, ...]
    given_up: tuple[Key, ...]
    monthly: Ends
    first_year: Ends
    limited: Mapping[str, int]
    unpriced: tuple[str, ...]
    only_here: tuple[Key, ...]


@dataclass(frozen=True)
class Choices:
    """All sets, the best of the first year first. margin: won in that year by which the best lies
    above the runner-up.

    is_sure: the best is not below the runner-up whatever the missing answers turn out to be;
    otherwise depends_on names the answers the order hangs on (none: figures that are not known).
    """

    day: date
    exclusions: tuple[Exclusion, ...]
    sets: tuple[CompatibleSet, ...]
    margin: Ends | None
    is_sure: bool
    depends_on: tuple[str, ...]

    @property
    def best(self) -> CompatibleSet | None:
        """The set with the largest least sum; None where there is nothing to choose."""
        return self.sets[0] if self.exclusions else None

    @property
    def runner_up(self) -> CompatibleSet | None:
        """The next one."""
        return self.sets[1] if self.exclusions and len(self.sets) > 1 else None
