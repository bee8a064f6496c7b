"""Collects the rules of a folder from its modules."""

from collections.abc import Iterable
from types import ModuleType

from core.law.engine.gather import Gather, Partner
from core.law.engine.rule import Rule
from core.law.engine.rulebook import Version, Versions


def collect(modules: Iterable[ModuleType]) -> Versions:
    """All rules of these modules by name, each with its versions in the order they are written.

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
