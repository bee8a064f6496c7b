"""A signature: kept small, read again as it was drawn, a slip of the hand is none."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import Mistake
from core.people.signature import MOST_POINTS, Signature

WIDE, HIGH = 560, 190
points = st.tuples(st.integers(0, WIDE), st.integers(0, HIGH))
strokes = st.lists(st.lists(points, min_size=1, max_size=30).map(tuple), max_size=6).map(tuple)


def name_of_two_seconds() -> list[list[tuple[int, int]]]:
    """Three strokes of a hand that is asked 60 times a second."""
    hand = random.Random(4)
    drawn = []
    for start in (40, 200, 380):
        x, y = start, 90
        stroke = []
        for _ in range(40):
            x, y = x + hand.randint(-3, 7), y + hand.randint(-9, 9)
            stroke.append((x, y))
        drawn.append(stroke)
    return drawn


@given(strokes)
def test_it_is_read_as_it_was_written(drawn: tuple[tuple[tuple[int, int], ...], ...]) -> None:
    signature = Signature(WIDE, HIGH, drawn)
    assert Signature.from_text(signature.to_text()) == signature


def test_a_name_takes_less_than_a_kilobyte() -> None:
    text = Signature.drawn(WIDE, HIGH, name_of_two_seconds()).to_text()
    assert len(text) < 1000


@pytest.mark.parametrize("slip", [[], [[]], [[(5, 5)]], [[(5, 5), (20, 9)], [(9, 20)]]])
def test_a_slip_of_the_hand_is_no_signature(slip: list[list[tuple[int, int]]]) -> None:
    with pytest.raises(Mistake) as refused:
        Signature.drawn(WIDE, HIGH, slip)
    assert refused.value.field == "signature"


def test_a_hand_that_leaves_the_field_stays_at_its_edge() -> None:
    signature = Signature.drawn(WIDE, HIGH, [[(-30, 10), (700, 400)]])
    assert signature.strokes == (((0, 10), (WIDE, HIGH)),)


def test_scribbling_for_minutes_stays_small() -> None:
    scribble = [[(n % WIDE, (n * 7) % HIGH) for n in range(60_000)]]
    signature = Signature.drawn(WIDE, HIGH, scribble)
    assert sum(map(len, signature.strokes)) <= MOST_POINTS


@pytest.mark.parametrize("text", ["", "AA==", "no base64!", "Ag==", "AX8=", "AQEBAf///////w=="])
def test_what_is_no_signature_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(Mistake) as refused:
        Signature.from_text(text)
    assert refused.value.sentence.key == "consent.signature_unreadable"
