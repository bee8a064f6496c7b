"""Who belongs to a family picture and what is known of the ties between them.

Everything is read from the answers `relation`, `marital` and `sex`; nothing is guessed. A tie that
follows only from how a household usually is carries `is_sure` False, and a person of whom no tie
is known stands apart (docs/decisions/0081-genogram.md).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.casework.case_file import CaseFile
from core.people.answer import State
from core.people.person import Person


class Shape(StrEnum):
    """Square: a man, circle: a woman, diamond: not known."""

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"


class Bond(StrEnum):
    """How two partners stand to one another: the answer `marital`."""

    MARRIED = "married"
    DE_FACTO = "de_facto"
    SEPARATED = "separated"
    DIVORCED = "divorced"
    WIDOWED = "widowed"


_SHAPES = {"m": Shape.SQUARE, "f": Shape.CIRCLE}
_ENDED = frozenset({Bond.SEPARATED, Bond.DIVORCED, Bond.WIDOWED})
GENERATIONS: Mapping[str, int] = {
    "head": 0, "spouse": 0, "sibling": 0, "parent": -1, "parent_in_law": -1, "grandparent": -2,
    "child": 1, "grandchild": 2,
}  # fmt: skip
"""Rows of the picture; relations that are not here say nothing about a generation."""

PARTNER = "/partner"
"""Ends the id of a partner who does not live here; before it stands whose partner it is."""

HEALTH = ("disability", "illness")
"""Facts that a figure may be marked with where the household allows it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the picture.

    id: of the member or obligor, or of the member whose partner it is with "/partner" · relation:
    as in docs/spec/household.md, or `partner`, `obligor_child`, `obligor_parent`,
    `obligor_spouse`, or "" where it is not known · generation: None for those who stand apart ·
    is_member: lives in the household · is_open: how the person belongs here is not known ·
    health: facts it is marked with.
    """

    id: str
    relation: str
    generation: int | None
    shape: Shape = Shape.DIAMOND
    name: str = ""
    age: int | None = None
    is_member: bool = True
    is_head: bool = False
    is_dead: bool = False
    is_open: bool = False
    health: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Couple:
    """Two partners. is_sure: False while two records differ about it."""

    left: str
    right: str
    bond: Bond
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Descent:
    """Children of one or two parents; without parents: brothers and sisters.

    is_sure: False where the record does not say through whom.
    """

    parents: tuple[str, ...]
    children: tuple[str, ...]
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Family:
    """The picture without places. figures: in the order in which they are read."""

    figures: tuple[Figure, ...] = ()
    couples: tuple[Couple, ...] = ()
    descents: tuple[Descent, ...] = ()

    def figure(self, row: str) -> Figure:
        """Raises KeyError for an id that is no figure."""
        for figure in self.figures:
            if figure.id == row:
                return figure
        raise KeyError(row)

    @property
    def apart(self) -> tuple[Figure, ...]:
        """Those whose place among the others is not known."""
        return tuple(figure for figure in self.figures if figure.generation is None)


def family_of(file: CaseFile, day: date, *, shows_health: bool) -> Family:
    """The family of a case on a day.

    shows_health: whether a consent of kind `sensitive` stands and nobody else is looking on.
    """
    return _Reader(file, day, shows_health=shows_health).family()


class _Reader:
    """Reads one case; what it finds is put together in `family`."""

    def __init__(self, file: CaseFile, day: date, *, shows_health: bool) -> None:
        self._file, self._day, self._shows_health = file, day, shows_health
        self._relations = {who.id: self._relation(who) for who in file.household.members}
        self._heads = [who for who in file.household.members if self._is(who, "head")][:1]
        self._couples: list[Couple] = []
        self._partners: list[Figure] = []

    def _relation(self, who: Person) -> str:
        known = self._file.known(who.id, "relation")
        if who.relation.state is not State.GIVEN or (known is not None and known.is_conflict):
            return ""
        return str(who.relation.value)

    def _is(self, who: Person, relation: str) -> bool:
        return self._relations[who.id] == relation

    def _all(self, relation: str) -> list[Person]:
        """Members of a relation, the oldest first; those without a birth date last."""
        return [who for who in self._file.household.members if self._is(who, relation)]

    # -- figures --------------------------------------------------------------------------------

    def family(self) -> Family:
        """All of it; only ties that lead to the head are kept."""
        self._find_couples()
        descents = self._descents()
        tied = _reached({who.id for who in self._heads}, self._couples, descents)
        members = [
            self._member(who, is_tied=who.id in tied) for who in self._file.household.members
        ]
        partners = [one for one in self._partners if one.id in tied]
        return Family(
            (*members, *partners, *self._obligors()),
            tuple(one for one in self._couples if one.left in tied),
            tuple(one for one in descents if one.children[0] in tied),
        )

    def _member(self, who: Person, *, is_tied: bool) -> Figure:
        relation = self._relations[who.id]
        return Figure(
            id=who.id,
            relation=relation,
            generation=GENERATIONS.get(relation) if is_tied else None,
            shape=_shape(who),
            name=who.name,
            age=who.age(self._day),
            is_head=who in self._heads,
            is_open=not is_tied and relation != "non_relative",
            health=self._health(who),
        )

    def _health(self, who: Person) -> tuple[str, ...]:
        if not self._shows_health:
            return ()
        told = [(fact, self._file.answer(who.id, fact)) for fact in HEALTH]
        return tuple(
            fact
            for fact, answer in told
            if answer.state is State.GIVEN and answer.value not in {None, "none"}
        )

    def _obligors(self) -> list[Figure]:
        """Relatives outside the household: by their relation only, and to whom is not recorded."""
        found = []
        for row in self._file.rows_of("obligor"):
            answer = self._file.answer(row.id, "relation")
            said = answer.value if answer.state is State.GIVEN else None
            relation = f"obligor_{said}" if said in {"child", "parent", "spouse"} else "obligor"
            found.append(Figure(row.id, relation, None, is_member=False, is_open=True))
        return found

    # -- couples --------------------------------------------------------------------------------

    def _find_couples(self) -> None:
        """The head with the spouse, two married parents, and the partners who are not here."""
        paired: set[str] = set()
        for head, spouse in zip(self._heads, self._all("spouse"), strict=False):
            self._couples.append(self._pair(head, spouse))
            paired |= {head.id, spouse.id}
        for relation in ("parent", "parent_in_law"):
            two = self._all(relation)
            bonds = [self._bond(who) for who in two]
            if len(two) == 2 and bonds[0] == bonds[1] and bonds[0] in {Bond.MARRIED, Bond.DE_FACTO}:
                sure = self._is_settled(*two)
                self._couples.append(Couple(two[0].id, two[1].id, bonds[0], sure))
                paired |= {who.id for who in two}
        for who in self._file.household.members:
            if who.id not in paired and self._relations[who.id] in GENERATIONS:
                self._find_partner(who)

    def _pair(self, head: Person, spouse: Person) -> Couple:
        """Not sure while neither said how they are married, or they said it differently."""
        said = {bond for bond in (self._bond(spouse), self._bond(head)) if bond is not None}
        bond = self._bond(spouse) or self._bond(head) or Bond.MARRIED
        is_sure = len(said) == 1 and self._is_settled(head, spouse)
        return Couple(head.id, spouse.id, bond, is_sure)

    def _find_partner(self, who: Person) -> None:
        """The partner of a marriage that ended, or of a head who is married and alone here."""
        bond = self._bond(who)
        if bond is None or (bond not in _ENDED and who not in self._heads):
            return
        row = who.id + PARTNER
        generation = GENERATIONS[self._relations[who.id]]
        dead = bond is Bond.WIDOWED
        self._partners.append(Figure(row, "partner", generation, is_member=False, is_dead=dead))
        stands_left = self._relations[who.id] in {"head", "sibling", "parent", "grandparent"}
        left, right = (row, who.id) if stands_left else (who.id, row)
        self._couples.append(Couple(left, right, bond, self._is_settled(who)))

    def _bond(self, who: Person) -> Bond | None:
        said = who.marital.value if who.marital.state is State.GIVEN else None
        return Bond(str(said)) if said in set(Bond) else None

    def _is_settled(self, *people: Person) -> bool:
        known = [self._file.known(who.id, "marital") for who in people]
        return not any(one is not None and one.is_conflict for one in known)

    # -- descent --------------------------------------------------------------------------------

    def _descents(self) -> list[Descent]:
        if not self._heads:
            return []
        head = self._heads[0].id
        found = [*self._upward(head), *self._in_laws(head)]
        children = _ids(self._all("child"))
        if children:
            found.append(Descent(self._parents_of_children(head), children))
        grandchildren = _ids(self._all("grandchild"))
        if grandchildren:
            through = children if len(children) == 1 else (head,)
            found.append(Descent(through, grandchildren, is_sure=False))
        return found

    def _upward(self, head: str) -> list[Descent]:
        parents, siblings = self._all("parent"), _ids(self._all("sibling"))
        brood = (head, *siblings)
        found = [Descent(group, brood) for group in self._grouped(parents)]
        if not found and siblings:
            found.append(Descent((), brood))
        older = _ids(self._all("grandparent"))
        return found + [Descent((one,), (head,), is_sure=False) for one in older]

    def _in_laws(self, head: str) -> list[Descent]:
        partner = next((one for one in self._couples if head in (one.left, one.right)), None)
        if partner is None:
            return []
        spouse = partner.right if partner.left == head else partner.left
        return [Descent(group, (spouse,)) for group in self._grouped(self._all("parent_in_law"))]

    def _grouped(self, parents: list[Person]) -> list[tuple[str, ...]]:
        """Partners together, everybody else alone."""
        rows = set(_ids(parents))
        pairs = [(one.left, one.right) for one in self._couples if {one.left, one.right} <= rows]
        single = [(row,) for row in _ids(parents) if not any(row in pair for pair in pairs)]
        return [*pairs, *single]

    def _parents_of_children(self, head: str) -> tuple[str, ...]:
        """From the couple that lives here; a partner who is gone is not known to be a parent."""
        spouse = _ids(self._all("spouse"))[:1]
        return (head, *spouse)


def _reached(start: set[str], couples: Sequence[Couple], descents: Sequence[Descent]) -> set[str]:
    """Everybody who is tied to somebody of `start`, over any number of ties."""
    ties = [{one.left, one.right} for one in couples]
    ties += [{*one.parents, *one.children} for one in descents]
    found = set(start)
    grows = bool(found)
    while grows:
        new = {row for tie in ties if tie & found for row in tie} - found
        found |= new
        grows = bool(new)
    return found


def _ids(people: list[Person]) -> tuple[str, ...]:
    return tuple(who.id for who in people)


def _shape(who: Person) -> Shape:
    said = who.sex.value if who.sex.state is State.GIVEN else None
    return _SHAPES.get(str(said), Shape.DIAMOND)
