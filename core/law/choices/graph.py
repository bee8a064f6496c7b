"""Programmes that cannot be had together: the one list, from docs/spec/household.md 5 and B 11.2.

Stepping Stone and what it replaces stand in its own bundle (household.md 6); it is closed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

EdgeKind: TypeAlias = Literal["choice", "order", "fact", "offset"]
"""choice: the household may apply for the one or the other. order: the law decides, the first goes
before. fact: an answer decides (where a child is cared for). offset: one lowers the other."""


@dataclass(frozen=True)
class Edge:
    """Two programmes. scope: of one household, or only where it is the same member's.

    decision: of household.md 5 (None: section 6 or the fact base); source: where it is written.
    """

    first: str
    second: str
    kind: EdgeKind
    scope: Literal["household", "member"]
    decision: int | None
    source: str


_BASIC: Final = ("livelihood", "medical_aid", "housing_benefit")
_EXCLUDES: Final = "household.md 5.34"


def _each(
    firsts: Iterable[str], second: str, kind: EdgeKind, decision: int | None, source: str
) -> tuple[Edge, ...]:
    return tuple(Edge(it, second, kind, "household", decision, source) for it in firsts)


EXCLUSIONS: Final[tuple[Edge, ...]] = (
    Edge("livelihood", "job_seeker_allowance", "choice", "household", 34, _EXCLUDES),
    Edge("housing_benefit", "seoul_housing_voucher", "choice", "household", 34, _EXCLUDES),
    *_each((*_BASIC, "education_benefit"), "seoul_youth_rent", "choice", 34, _EXCLUDES),
    Edge("youth_rent", "seoul_youth_rent", "choice", "member", 34, _EXCLUDES),
    Edge(
        "seoul_youth_rent", "seoul_housing_voucher", "choice", "household", None, "household.md 6"
    ),
    Edge("job_seeker_allowance", "seoul_youth_allowance", "choice", "member", 34, _EXCLUDES),
    Edge("seoul_youth_rent", "seoul_youth_allowance", "choice", "member", 34, _EXCLUDES),
    Edge("disability_pension", "disabled_child_allowance", "choice", "member", 58, "B 2.1"),
    *_each(_BASIC, "seoul_basic_security", "order", 34, "A 6 (the national one is decided first)"),
    *_each(("livelihood", "medical_aid"), "seoul_emergency", "order", 34, _EXCLUDES),
    *_each((*_BASIC, "education_benefit"), "near_poor", "order", 56, "household.md 5.56"),
    Edge("education_benefit", "one_parent_school_supplies", "order", "household", 34, _EXCLUDES),
    Edge("childcare_fee", "home_care_allowance", "fact", "member", 54, "B 3; B 11.2"),
    Edge("childcare_fee", "parent_benefit", "fact", "member", 32, "B 3; B 11.2"),
    Edge("housing_benefit", "youth_rent", "offset", "household", 44, "household.md 5.44"),
)
"""The first bars or lowers the second in the rules; Seoul's youth rent and housing voucher bar each
other only in a sum."""

CHOICES: Final = tuple(edge for edge in EXCLUSIONS if edge.kind == "choice")
