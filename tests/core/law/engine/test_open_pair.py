"""Two open amounts of which the sum is narrowed: sound, and exact where they move together."""

from hypothesis import assume, given
from hypothesis import strategies as st

from core.law.engine.bounds import Amount, highest, lowest, open_pair

WON = st.integers(0, 2_000_000)


@st.composite
def widths(draw: st.DrawFn) -> tuple[int, int]:
    low, high = sorted((draw(WON), draw(WON)))
    return low, high


def holds(value: Amount, number: int) -> bool:
    low, high = lowest(value), highest(value)
    assert low is not None
    assert high is not None
    return low <= number <= high


@given(widths(), widths(), widths(), st.data())
def test_every_two_amounts_with_such_a_sum_lie_inside(
    one: tuple[int, int], other: tuple[int, int], together: tuple[int, int], data: st.DataObject
) -> None:
    mine, its = data.draw(st.integers(*one)), data.draw(st.integers(*other))
    assume(together[0] <= mine + its <= together[1])
    found = open_pair(one, other, together)
    assert found is not None
    assert holds(found[0], mine)
    assert holds(found[1], its)
    assert holds(found[0] + found[1], mine + its)
    assert holds(3 * found[0] + found[1], 3 * mine + its)
    assert holds(found[0] - found[1], mine - its)


@given(widths(), widths(), widths())
def test_their_sum_is_as_narrow_as_it_was_told(
    one: tuple[int, int], other: tuple[int, int], together: tuple[int, int]
) -> None:
    found = open_pair(one, other, together)
    if found is None:
        assert one[1] + other[1] < together[0] or together[1] < one[0] + other[0]
        return
    total = found[0] + found[1]
    assert lowest(total) == max(together[0], one[0] + other[0])
    assert highest(total) == min(together[1], one[1] + other[1])
