"""Telephone numbers that differ: how they are masked, and whether two digits were swapped."""

from collections.abc import Sequence

from core.people.contact import masked_telephone


def are_swapped(one: str, other: str) -> bool:
    """Whether the numbers are alike but for two digits that changed places."""
    if len(one) != len(other) or one == other:
        return False
    at = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(at) != 2:
        return False
    first, second = at
    return one[first] == other[second] and one[second] == other[first]


def masked_apart(numbers: Sequence[str]) -> tuple[str, ...]:
    """The numbers masked as everywhere, but for the hidden digits in which they differ: numbers
    that could not be told apart could not be chosen among."""
    masked = [masked_telephone(number) for number in numbers]
    if len(set(masked)) == len(set(numbers)) or len({len(one) for one in numbers}) > 1:
        return tuple(masked)
    return tuple(
        "".join(
            sign if len(set(beside)) > 1 else hidden
            for sign, hidden, beside in zip(number, shown, zip(*numbers, strict=True), strict=True)
        )
        for number, shown in zip(numbers, masked, strict=True)
    )
