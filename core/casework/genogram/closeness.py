"""How close two of a family are: asked for each tie of the genogram, never guessed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import TypeAlias

from core.casework.actions import Act
from core.casework.genogram.family import Family
from core.errors import Mistake
from core.people.answer import Answer, State
from core.sentence import say

GROUP = "closeness."
"""Begins the groups of a case in which a closeness is kept; after it stand the two figures."""

Pair: TypeAlias = tuple[str, str]
"""Two figures, in the order of their ids."""


class Closeness(StrEnum):
    """친밀, 소원, 갈등, 단절; ORDINARY: none of these."""

    CLOSE = "close"
    ORDINARY = "ordinary"
    DISTANT = "distant"
    CONFLICT = "conflict"
    CUT_OFF = "cut_off"


@dataclass(frozen=True, slots=True)
class Tie:
    """Two figures whose closeness is asked. closeness: None while nobody said."""

    left: str
    right: str
    answer: Answer
    closeness: Closeness | None = None


def pair_of(one: str, other: str) -> Pair:
    """The two in the order in which they are kept."""
    return (one, other) if one < other else (other, one)


def closeness_act(case: str, one: str, other: str, answer: Answer) -> Act:
    """The act that keeps the answer. Raises Mistake for a value that is no closeness."""
    if answer.state is State.GIVEN and answer.value not in set(Closeness):
        raise Mistake(say("answer.unreadable"), "closeness")
    left, right = pair_of(one, other)
    return Act("case", case, f"{GROUP}{left}+{right}", "set", answer.to_json())


def pair_in(group: str) -> Pair:
    """The two figures of a group."""
    left, _, right = group.removeprefix(GROUP).partition("+")
    return (left, right)


def ties_of(family: Family, told: Mapping[Pair, Answer]) -> tuple[Tie, ...]:
    """Everybody's ties once: partners, parents and children, brothers and sisters of the head, and
    the head with those who stand apart."""
    found: dict[Pair, tuple[str, str]] = {}
    for left, right in _tied(family):
        found.setdefault(pair_of(left, right), (left, right))
    return tuple(_tie(left, right, told.get(pair)) for pair, (left, right) in found.items())


def _tie(left: str, right: str, answer: Answer | None) -> Tie:
    if answer is None:
        return Tie(left, right, Answer(State.NOT_ASKED))
    is_given = answer.state is State.GIVEN
    return Tie(left, right, answer, Closeness(str(answer.value)) if is_given else None)


def _tied(family: Family) -> Iterator[Pair]:
    heads = [figure.id for figure in family.figures if figure.is_head]
    yield from ((couple.left, couple.right) for couple in family.couples)
    for descent in family.descents:
        yield from product(descent.parents, descent.children)
        for head in heads:
            if head in descent.children:
                yield from ((head, one) for one in descent.children if one != head)
    for head in heads:
        yield from ((head, figure.id) for figure in family.apart)
