"""What stands in for a known value: MAYBE for yes/no, Among for codes, Column for many households.

Open amounts stand in bounds.py. Of columns the algebra knows only that there are some, and hands
its words on; what a column is stands in the folder columns, which brings numpy: a client that
reckons one household at a time never loads it.
"""

from collections.abc import Callable
from typing import Any, Final, TypeAlias, final


@final
class Maybe:
    """The third answer. There is one: MAYBE."""

    __slots__ = ()

    def __bool__(self) -> bool:
        raise TypeError(
            "MAYBE is neither yes nor no: use the words when, both, either, negate of the algebra "
            "in place of if, and, or, not"
        )

    def __repr__(self) -> str:
        return "MAYBE"


MAYBE: Final = Maybe()

YesNo: TypeAlias = bool | Maybe


class Among:
    """A code that is one of several; never of only one (make it with `one_of`)."""

    __slots__ = ("codes",)

    def __init__(self, codes: frozenset[str]) -> None:
        self.codes = codes

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Among) and self.codes == other.codes

    def __hash__(self) -> int:
        return hash(self.codes)

    def __repr__(self) -> str:
        return f"Among({', '.join(sorted(self.codes))})"


Code: TypeAlias = str | Among


def one_of(codes: frozenset[str] | set[str]) -> Code:
    """The code itself when there is only one. Raises ValueError for none."""
    if not codes:
        raise ValueError("a code needs at least one possibility")
    return next(iter(codes)) if len(codes) == 1 else Among(frozenset(codes))


def possible(code: Code) -> frozenset[str]:
    """All codes it may be."""
    return code.codes if isinstance(code, Among) else frozenset((code,))


# -- columns ------


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
