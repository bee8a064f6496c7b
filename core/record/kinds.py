"""Record kinds, their groups and their merge rule: spec/records.md section 2 as a table."""

from dataclasses import dataclass
from enum import Enum

HOUSEHOLD = "household"
"""First part of the key of a household's fact: "household/home.deposit"."""

ROW_GROUP = "row"
"""Group of the changes that remove a row or bring it back."""

SAME_AS = "same_as."
"""Begins the groups of a case that say whether it is the same household as another; after it stands
the other's id. Value: {"into": that id | null}."""

VALUE_GROUP = "value"
"""The only group of a kind that merges as a whole, and the group of a fact."""


class Rule(Enum):
    """How rows of a kind live: current value merged by heads, or written once."""

    REGISTER = "register"
    APPEND = "append"


@dataclass(frozen=True, slots=True)
class Kind:
    """One record kind.

    groups: names of what merges together; a name ending in "." stands for a family
    ("status." holds "status.school"). critical: while two heads stand, no value is the winner;
    cosmetic: it says nothing about anybody, and the newest wins without a word.
    """

    name: str
    rule: Rule
    groups: tuple[str, ...] = (VALUE_GROUP,)
    critical: tuple[str, ...] = ()
    cosmetic: tuple[str, ...] = ()

    def has_group(self, group: str) -> bool:
        """Whether changes of this kind may name the group."""
        return group == ROW_GROUP or any(
            group == known or (known.endswith(".") and group.startswith(known))
            for known in self.groups
        )

    def is_critical(self, group: str) -> bool:
        return group in self.critical


def _register(
    name: str, *groups: str, critical: tuple[str, ...] = (), cosmetic: tuple[str, ...] = ()
) -> Kind:
    return Kind(name, Rule.REGISTER, groups or (VALUE_GROUP,), critical, cosmetic)


def _append(name: str) -> Kind:
    return Kind(name, Rule.APPEND)


_ALL = (
    _register(
        "case",
        "place",
        "contact",
        "stage",
        "crisis_level",
        "picture",
        "closeness.",
        SAME_AS,
        critical=("place", "contact"),
        cosmetic=("picture",),
    ),
    _register("member", "who", "tie", "status.", critical=("who", "tie")),
    _register("fact", critical=(VALUE_GROUP,)),
    _register("vehicle", critical=(VALUE_GROUP,)),
    _register("obligor", critical=(VALUE_GROUP,)),
    _register("debt", critical=(VALUE_GROUP,)),
    _register("need"),
    _append("consent"),
    _register("visit", "plan", "stage"),
    _append("visit_attempt"),
    _append("visit_report"),
    _append("estimate"),
    _append("note"),
    _register("referral", "request", "state"),
    _register("todo"),
    _append("access"),
    _append("held_decision"),
    _append("document"),
)

KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}
"""Every record kind by its name."""
