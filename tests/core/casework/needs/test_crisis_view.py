"""The program's own view: it proposes with reasons, never less than a person chose."""

import pytest

from core.casework.needs.crisis_view import Seen, Told, seen
from core.casework.needs.forms import LEVELS, crisis_form

VIEW = crisis_form().view
HOME = None


def view_of(**told: object) -> Seen:
    return seen(VIEW, Told(**({"scores": {}} | told)))  # type: ignore[arg-type]  # cases below


@pytest.mark.parametrize(
    ("told", "level"),
    [
        ({}, None),
        ({"scores": {("health", HOME): 2}}, None),
        ({"scores": {("health", HOME): 3}}, "watch"),
        ({"scores": {("health", "m1"): 4}}, "crisis"),
        ({"scores": {("safety", HOME): 3}}, "watch"),
        ({"scores": {("safety", HOME): 4}}, "urgent"),
        ({"worse": (("health", HOME),)}, None),
        ({"worse": (("health", HOME), ("living", HOME))}, "watch"),
        ({"crisis": ("job_lost",)}, "crisis"),
        ({"stars": (("suicidal", "m1"),)}, "urgent"),
        ({"groups": (("m1", "general"),)}, None),
        ({"groups": (("m1", "at_risk"),)}, "watch"),
        ({"groups": (("m1", "intensive"),)}, "crisis"),
        ({"groups": (("m1", "emergency"),)}, "urgent"),
    ],
)
def test_what_speaks_for_a_level(told: dict[str, object], level: str | None) -> None:
    assert view_of(**told).level == level


def test_it_never_says_that_all_is_well() -> None:
    zeros = {(domain, HOME): 0 for domain in ("safety", "health", "living")}
    assert view_of(scores=zeros) == Seen(None, ())


def test_the_strongest_reason_stands_first() -> None:
    found = view_of(
        scores={("living", HOME): 4, ("health", HOME): 3},
        worse=(("living", HOME), ("health", HOME)),
        stars=(("untreated", "m1"),),
    )
    assert [(one.level, one.cause) for one in found.reasons] == [
        ("urgent", "star"),
        ("crisis", "score"),
        ("watch", "score"),
        ("watch", "worse"),
    ]


@pytest.mark.parametrize("chosen", [None, *LEVELS])
def test_it_proposes_more_never_less(chosen: str | None) -> None:
    found = view_of(scores={("living", HOME): 4})
    assert found.proposes(chosen) is (chosen in {None, "normal", "watch"})
    assert not view_of().proposes(chosen)
