"""Texts with places to fill: made once from marks, then filled for each household."""

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

NAME: Final = "the member"
"""Stands for a member's name."""
_MARK: Final = 10**17
"""Numbers from here on are marks; no amount of won is that large."""
_MARKS: Final = re.compile(rf'"{NAME}"|{str(_MARK)[:-2]}(\d\d)\b')

Text: TypeAlias = tuple[str, tuple[int, ...]]
"""A text with places to fill, and what fills each: 0 the name, then the numbers by their marks."""

SharedTexts: TypeAlias = dict[tuple[object, ...], Text]
"""Texts by what decides them; one for all shapes of households on one day."""


MOST_TEXTS: Final = 20_000
"""Texts kept; then they are made anew, so that memory stays as it is."""


def kept(shared: SharedTexts, key: tuple[object, ...], make: Callable[[], Text]) -> Text:
    """The text of a key; made when nobody asked for it before."""
    if key not in shared:
        if len(shared) >= MOST_TEXTS:
            shared.clear()
        shared[key] = make()
    return shared[key]


def number_marks() -> Iterator[int]:
    """Marks 1, 2, … for the numbers of one text."""
    return iter(range(_MARK + 1, _MARK + 100))


def to_fill(text: str) -> Text:
    """The text with its marks taken as places."""
    places = tuple(int(found[1] or 0) for found in _MARKS.finditer(text))
    return _MARKS.sub("%s", text.replace("%", "%%")), places
