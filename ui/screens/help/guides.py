"""Short guides: what a screen is for and how one goes on there, in three to five sentences."""

from dataclasses import dataclass

from core.sentence import Sentence, say

_STEPS: dict[str, int] = {
    "unlock": 4,
    "enrol": 3,
    "today": 5,
    "cases": 3,
    "case": 5,
    "visit": 5,
    "needs": 4,
    "documents": 4,
    "estimate": 5,
    "client_view": 3,
    "paper": 3,
    "sync": 4,
    "conflicts": 4,
    "rescreen": 3,
    "settings": 3,
}
"""place -> number of its sentences, which stand as help.<place>.1 and so on."""

GUIDED: tuple[str, ...] = tuple(_STEPS)
"""Places that have a guide, in the order of a day."""


@dataclass(frozen=True, slots=True)
class Guide:
    """title: what the screen is called · steps: one sentence each, in the order of the work."""

    title: Sentence
    steps: tuple[Sentence, ...]


def guide_of(place: str) -> Guide:
    """The guide of a place. Raises KeyError for a place without one: see `GUIDED`."""
    steps = tuple(say(f"help.{place}.{number}") for number in range(1, _STEPS[place] + 1))
    return Guide(say(f"help.{place}.title"), steps)
