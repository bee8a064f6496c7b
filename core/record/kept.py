"""Whether a decision between records kept what one of them had changed: pure, for the Center."""

from collections.abc import Mapping
from typing import Any, TypeAlias

Value: TypeAlias = Mapping[str, Any] | None

_HOW = frozenset({"source", "seen"})
"""How something is known; what is known stays the same without it."""


def is_kept(decided: Value, other: Value, before: Value) -> bool:
    """Whether everything in which `other` differed from what stood before stands in the decision.

    A text that was joined to another is kept. before: None where nothing stood.
    """
    if decided is None or other is None:
        return decided == other
    moved = {name for name in other if before is None or other[name] != before.get(name)}
    return all(_stands(decided.get(name), other[name]) for name in moved - _HOW)


def _stands(decided: Any, other: Any) -> bool:
    if isinstance(other, Mapping) and isinstance(decided, Mapping):
        return is_kept(decided, other, None)
    if isinstance(other, str) and isinstance(decided, str):
        lines = decided.split("\n")
        return all(line.strip() in lines for line in other.strip().split("\n"))
    return bool(decided == other)
