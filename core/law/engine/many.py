"""Columns seen from the algebra: one value for each of many households.

The words of the algebra know only that there are columns and hand them on. What a column is stands
in the folder columns, which brings numpy; a client that reckons one household at a time never
loads it.
"""

from collections.abc import Callable
from typing import Any


class Column:
    """One value for each household. (No ABC: asking for one takes three times as long.)"""

    __slots__ = ()

    @property
    def is_yes_no(self) -> bool:
        """Its values are yes, no or open between them."""
        raise NotImplementedError

    def work(self, word: Callable[..., Any], values: tuple[Any, ...]) -> Any:
        """A word of the algebra worked out for each household; `values` may mix with plain ones."""
        raise NotImplementedError

    def __bool__(self) -> bool:
        raise TypeError(
            "a column is neither yes nor no: use the words when, both, either, negate of the "
            "algebra in place of if, and, or, not"
        )


def has_column(*values: object) -> bool:
    """One of these values is a column."""
    for value in values:  # noqa: SIM110 - a loop takes half the time of any()
        if isinstance(value, Column):
            return True
    return False


def in_columns(word: Callable[..., Any], *values: Any) -> Any:
    """A word worked out for each household. Raises TypeError when no value is a column."""
    for value in values:
        if isinstance(value, Column):
            return value.work(word, values)
    raise TypeError(f"no column among {values!r}")
