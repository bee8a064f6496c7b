"""Up to a step that a figure gives: known, open, and while the figure is not known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.law.engine.algebra import up_to_step
from core.law.engine.bounds import NOTHING_KNOWN, between, ends


@pytest.mark.parametrize(
    ("value", "rounded"), [(15_000, 20_000), (20_000, 20_000), (20_001, 40_000), (0, 0)]
)
def test_up_to_the_next_step(value: int, rounded: int) -> None:
    assert up_to_step(value, 20_000) == rounded


@given(st.integers(0, 10**7), st.integers(0, 10**6), st.data())
def test_open_values_hold_every_rounded_one(low: int, width: int, data: st.DataObject) -> None:
    exact = data.draw(st.integers(low, low + width))
    least, most, over = ends(up_to_step(between(low, low + width), 40_000))
    rounded = up_to_step(exact, 40_000)
    assert isinstance(rounded, int)
    assert least is not None
    assert most is not None
    assert least <= rounded * over <= most


def test_a_step_that_is_not_known_leaves_all_open() -> None:
    assert up_to_step(1, NOTHING_KNOWN) is NOTHING_KNOWN
