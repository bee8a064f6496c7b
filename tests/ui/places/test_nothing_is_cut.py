"""No text is cut at any place: three text sizes, both windows, both languages.

CI looks at each place in the narrower window in one size and language in turns; the largest text
stands in tests/ui/test_pictures.py. All of them: with the soak tests.
"""

from itertools import product

import pytest

from tests.helpers.cut import cut_texts
from tests.ui.places.conftest import SMALLEST, USUAL, Goes
from ui.places import PLACES
from ui.texts import LANGUAGES
from ui.theme.tokens import SIZES
from ui.wishes import Wishes


def in_turns() -> list[object]:
    """Every combination; those that CI takes have no mark."""
    quick = [("standard", "en"), ("comfortable", "ko")]
    params: list[object] = []
    for number, place in enumerate(PLACES):
        for size, language, window in product(SIZES, LANGUAGES, (SMALLEST, USUAL)):
            is_quick = window == SMALLEST and (size, language) == quick[number % len(quick)]
            marks = () if is_quick else pytest.mark.soak
            name = f"{place}-{size}-{language}-{window[0]}"
            look = Wishes(language, "light", size)
            params.append(pytest.param(place, look, window, id=name, marks=marks))
    return params


@pytest.mark.parametrize(("place", "wishes", "window"), in_turns())
def test_every_word_is_whole(
    at_place: Goes, place: str, wishes: Wishes, window: tuple[int, int]
) -> None:
    assert cut_texts(at_place(place, wishes, window).window) == []
