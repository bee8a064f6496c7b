"""Reads a household of docs/spec/household.md 1 to 3, strictly, with the place of every mistake.

Names the format does not have are left unread and named in `notices`, so that a newer file can be
read and a mistyped name is still seen (docs/decisions/0011-household-format.md).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, Final

from core.law.facts.answers import Span, Told, Untold, mistake, read_answer
from core.law.facts.programmes import LISTED
from core.law.facts.spec import NO_NONE, SPEC_FACTS, STATUSES, Entity, SpecFact
from core.sentence import Sentence, say

_ALWAYS: Final = {"region": "seoul", "income.national_pension_kind": "old_age"}
"""What an absent answer means even in a household that is not complete."""

_AMOUNT: Final = SpecFact("amount", "household", "won")
_VEHICLES: Final = "property.vehicles"


@dataclass(frozen=True)
class Receipt:
    """One entry of `receiving`: paid or certified today. member: place among all listed members."""

    programme: str
    member: int | None
    amount: Told


@dataclass(frozen=True)
class Household:
    """A household as told. Lists are None where nobody told them; why says why (by their path).

    facts and the entries of members, vehicles and obligors hold the answers by the paths of
    facts.spec; head is the head's place among the members.
    """

    id: str | None
    is_complete: bool
    facts: Mapping[str, Told]
    members: tuple[Mapping[str, Told], ...]
    member_ids: tuple[str | None, ...]
    head: int
    vehicles: tuple[Mapping[str, Told], ...] | None
    obligors: tuple[Mapping[str, Told], ...] | None
    receiving: tuple[Receipt, ...] | None
    why: Mapping[str, Untold] = field(default_factory=dict)
    notices: tuple["Notice", ...] = ()


@dataclass(frozen=True)
class Notice:
    """Something worth saying that stops nothing. what: the sentence's last name."""

    where: str
    what: str
    sentence: Sentence


def read_household(content: object) -> Household:
    """A household from JSON-shaped values. Raises Mistake with the place (`field`)."""
    if not isinstance(content, dict):
        raise mistake("object", "")
    return _Reader(content).read()


class _Reader:
    """Reads one household; collects notices on the way."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content
        self.is_complete = content.get("complete", False)
        self.notices: list[Notice] = []
        self.why: dict[str, Untold] = {}

    def read(self) -> Household:
        if type(self.is_complete) is not bool:
            raise mistake("yes_no", "complete")
        id_ = self._id(self.content, "id")
        facts = self._facts(
            "household",
            self.content,
            "",
            {"id", "complete", "members", "obligors", "receiving", _VEHICLES},
        )
        listed = self._listed_members()
        ids = tuple(self._id(member, f"members[{i}].id") for i, member in enumerate(listed))
        members = tuple(
            self._facts("member", member, f"members[{i}].", {"id"})
            for i, member in enumerate(listed)
        )
        head = _head(members)
        for place, member in enumerate(members):
            self._fill_member(place, member, is_head=place == head)
        if self.is_complete:
            _fill_birth_orders(members)
        return Household(
            id_,
            self.is_complete,
            facts,
            members,
            ids,
            head,
            self._list("vehicle", _VEHICLES),
            self._list("obligor", "obligors"),
            self._receiving(ids),
            self.why,
            tuple(self.notices),
        )

    def _id(self, content: Mapping[str, Any], where: str) -> str | None:
        id_ = content.get("id")
        if id_ is not None and not isinstance(id_, str):
            raise mistake("text", where)
        return id_

    def _listed_members(self) -> Sequence[Mapping[str, Any]]:
        members = self.content.get("members")
        if not isinstance(members, list) or not members:
            raise mistake("no_members", "members")
        return [_object(member, f"members[{place}]") for place, member in enumerate(members)]

    def _facts(
        self, of: Entity, content: Mapping[str, Any], prefix: str, others: set[str]
    ) -> dict[str, Told]:
        """The answers of one household, member, vehicle or obligor by path."""
        known = SPEC_FACTS[of]
        told: dict[str, Told] = {}
        for name, value in content.items():
            if name in known:
                told[name] = read_answer(known[name], value, prefix + name)
            elif name in _GROUPS[of]:
                self._group(known, name, value, prefix, others, told)
            elif name not in others:
                self._notice("unknown_name", prefix + name)
        return {**_absent(of, is_complete=self.is_complete), **told}

    def _group(
        self,
        known: Mapping[str, SpecFact],
        group: str,
        value: object,
        prefix: str,
        others: set[str],
        told: dict[str, Told],
    ) -> None:
        """A group such as `income`; null means that all of it was asked and is not known."""
        if value is None:
            told.update(
                dict.fromkeys((p for p in known if p.startswith(f"{group}.")), Untold.UNKNOWN)
            )
            return
        for name, answer in _object(value, prefix + group).items():
            path = f"{group}.{name}"
            if path in known:
                told[path] = read_answer(known[path], answer, prefix + path)
            elif path not in others:
                self._notice("unknown_name", prefix + path)

    def _fill_member(self, place: int, member: Mapping[str, Told], *, is_head: bool) -> None:
        """The answers that follow from others (section 1)."""
        facts: dict[str, Told] = member  # type: ignore[assignment] # made by _facts just now
        if is_head:
            facts["relation"] = "head"
        if facts["sex"] == "m" and isinstance(facts["pregnant"], Untold):
            facts["pregnant"] = False  # settled by another answer; nobody asks a man
        if self.is_complete and facts["birth_date"] is Untold.NOT_ASKED:
            self._notice("no_birth_date", f"members[{place}].birth_date")
        if self.is_complete and facts["dementia"] is Untold.NOT_ASKED:
            grade = facts["ltc_grade"]
            facts["dementia"] = grade in ("5", "cognitive") if isinstance(grade, str) else grade
        if facts["income.national_pension_a"] is Untold.NOT_ASKED and _has_no_a_part(facts):
            facts["income.national_pension_a"] = 0

    def _list(self, of: Entity, path: str) -> tuple[Mapping[str, Told], ...] | None:
        items = self._items(path)
        if items is None:
            return None
        return tuple(
            self._facts(of, _object(item, f"{path}[{place}]"), f"{path}[{place}].", set())
            for place, item in enumerate(items)
        )

    def _items(self, path: str) -> Sequence[Any] | None:
        """The entries of a list; None when it is not known, noting why."""
        group: Any = self.content
        *groups, name = path.split(".")
        for step in groups:
            group = group.get(step, {}) if isinstance(group, dict) else None
        absent = isinstance(group, dict) and name not in group
        items = group[name] if isinstance(group, dict) and not absent else None
        if absent and self.is_complete:
            return ()
        if items is None:
            self.why[path] = Untold.NOT_ASKED if absent else Untold.UNKNOWN
            return None
        if not isinstance(items, list):
            raise mistake("list", path)
        return items

    def _receiving(self, ids: tuple[str | None, ...]) -> tuple[Receipt, ...] | None:
        items = self._items("receiving")
        if items is None:
            return None
        return tuple(
            self._receipt(_object(item, f"receiving[{place}]"), f"receiving[{place}]", ids)
            for place, item in enumerate(items)
        )

    def _receipt(self, item: Mapping[str, Any], where: str, ids: tuple[str | None, ...]) -> Receipt:
        programme = item.get("programme")
        if not isinstance(programme, str) or not (programme in LISTED or programme in STATUSES):
            raise mistake("programme", f"{where}.programme")
        member = item.get("member")
        if member is None and programme in LISTED and LISTED[programme].per == "person":
            raise mistake("receiving_member", f"{where}.member")
        if member is not None and member not in ids:
            raise mistake("no_such_member", f"{where}.member")
        amount: Told = Untold.NOT_ASKED
        if "amount" in item:
            amount = read_answer(_AMOUNT, item["amount"], f"{where}.amount")
        for name in item.keys() - {"programme", "member", "amount", "type"}:
            self._notice("unknown_name", f"{where}.{name}")
        return Receipt(programme, None if member is None else ids.index(member), amount)

    def _notice(self, what: str, where: str) -> None:
        self.notices.append(Notice(where, what, say(f"law.household.{what}", where=where)))


@cache
def _absent(of: Entity, *, is_complete: bool) -> Mapping[str, Told]:
    """What every answer is that is not there."""
    told: dict[str, Told] = {}
    for path, fact in SPEC_FACTS[of].items():
        if is_complete and fact.none is not NO_NONE:
            told[path] = fact.none  # type: ignore[assignment] # a none value is an answer
        else:
            told[path] = _ALWAYS.get(path, Untold.NOT_ASKED)
    return told


def _groups() -> dict[Entity, frozenset[str]]:
    return {
        of: frozenset(path.split(".")[0] for path in facts if "." in path)
        for of, facts in SPEC_FACTS.items()
    }


_GROUPS: Final = _groups()


def _object(value: object, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise mistake("object", where)
    return value


def _head(members: Sequence[Mapping[str, Told]]) -> int:
    """The place of the head: whoever says so, else the first. Raises Mistake for two heads."""
    heads = [place for place, member in enumerate(members) if member["relation"] == "head"]
    if len(heads) > 1:
        raise mistake("two_heads", f"members[{heads[1]}].relation")
    return heads[0] if heads else 0


def _fill_birth_orders(members: Sequence[Mapping[str, Told]]) -> None:
    """The order of birth among members of one relation; of one day the first listed is the elder
    (sections 1 and 5.60). Left open where a birth date among them is not known, or where somebody's
    relation is not: that one may be among them."""
    if any(isinstance(it["relation"], Untold) for it in members):
        return
    by_relation: dict[Told, list[Mapping[str, Told]]] = {}
    for member in members:
        by_relation.setdefault(member["relation"], []).append(member)
    for siblings in by_relation.values():
        born = [it["birth_date"] for it in siblings if isinstance(it["birth_date"], date)]
        if len(born) < len(siblings):
            continue
        order = sorted(range(len(born)), key=born.__getitem__)
        for number, place in enumerate(order, 1):
            facts: dict[str, Told] = siblings[place]  # type: ignore[assignment] # made by _facts
            if facts["birth_order"] is Untold.NOT_ASKED:
                facts["birth_order"] = number


def _has_no_a_part(facts: Mapping[str, Told]) -> bool:
    """No old-age pension, so no redistribution part either."""
    kind, pension = facts["income.national_pension_kind"], facts["income.national_pension"]
    return pension == 0 or (isinstance(kind, str) and kind != "old_age")


def is_known(told: Told) -> bool:
    """A value or *none*; neither a span nor untold."""
    return not isinstance(told, (Span, Untold))
