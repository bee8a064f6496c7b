"""Whether two cases look like one household: pure, by name, birth date, telephone and address.

The program only asks; people decide. A name alone, a number alone or an address alone is no ground:
names are common, relatives lend their number, and many live in one house.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

PERSON, TELEPHONE, ADDRESS, NAME = "person", "telephone", "address", "name"
"""What is alike: somebody of one name and birth date, a number, an address, a name alone."""


@dataclass(frozen=True, slots=True)
class Clear:
    """What of a case is compared; of records that differ every value.

    age: the order in which cases came here, the oldest first.
    """

    case: str
    age: tuple[int, str]
    people: frozenset[tuple[str, str]] = frozenset()
    telephones: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        """Names of its members."""
        return frozenset(name for name, _ in self.people)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two cases that may be one household. case: the younger, which would stand for the other ·
    other: the older · why: what is alike."""

    case: str
    other: str
    why: tuple[str, ...]


def alike(cases: Iterable[Clear]) -> Iterator[Likeness]:
    """Every pair that looks alike, each once, in the order of their ids."""
    listed = {one.case: one for one in cases}
    for first, second in sorted(_candidates(listed.values())):
        older, younger = sorted((listed[first], listed[second]), key=lambda one: one.age)
        why = _why(older, younger)
        if why:
            yield Likeness(younger.case, older.case, why)


def _candidates(cases: Iterable[Clear]) -> set[tuple[str, str]]:
    """Pairs that share a person or a number: without either no pair is alike."""
    sharing: defaultdict[object, list[str]] = defaultdict(list)
    for one in cases:
        for key in (*(pair for pair in one.people if pair[1]), *one.telephones):
            sharing[key].append(one.case)
    return {pair for ids in sharing.values() for pair in combinations(sorted(ids), 2)}


def _why(one: Clear, other: Clear) -> tuple[str, ...]:
    shared = {
        PERSON: {pair for pair in one.people & other.people if pair[1]},
        TELEPHONE: one.telephones & other.telephones,
        ADDRESS: one.addresses & other.addresses,
        NAME: one.names & other.names,
    }
    found = [name for name, what in shared.items() if what]
    is_likely = PERSON in found or (TELEPHONE in found and (ADDRESS in found or NAME in found))
    if PERSON in found and NAME in found:
        found.remove(NAME)
    return tuple(found) if is_likely else ()


def plain(text: object) -> str:
    """A name, number or address as it is compared: without blanks and signs."""
    return "".join(sign for sign in str(text or "").casefold() if sign.isalnum())
