"""Answers that are not settled: MAYBE for yes/no, Among for codes. Amounts stand in bounds.py."""

from typing import Final, TypeAlias, final


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
