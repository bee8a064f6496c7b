"""Two people decide the same conflict without a network; then they meet."""

from pathlib import Path

import pytest

from core.store import notices
from tests.sync.simulation.seats import Seat
from tests.sync.simulation.world import World, quietly


def not_kept(seat: Seat) -> int:
    with seat.laptop.database.reading() as connection:
        return len(notices.not_kept(connection))


def two_differ(world: World) -> tuple[Seat, Seat, str]:
    """Both laptops know of the conflict of two deposits."""
    one, two, _ = world.seats
    case = world.cases[1]
    world.deposit(one, case)
    world.deposit(two, case)
    world.calm()
    assert world.center.conflicts(case)
    return one, two, case


@pytest.mark.parametrize("sides", [(0, 0), (0, 1)])
def test_two_decisions_that_agree_end_it_and_two_that_do_not_open_one_new_conflict(
    tmp_path: Path, sides: tuple[int, int]
) -> None:
    world = World(tmp_path)
    try:
        one, two, case = two_differ(world)
        world.settle(one, case, sides[0])
        world.settle(two, case, sides[1])
        world.calm()
        world.check()
        world.check_calm()
        assert len(world.center.conflicts(case)) == len(set(sides)) - 1
        assert one.laptop.conflicts(case) == two.laptop.conflicts(case)
    finally:
        quietly(world)


def test_whose_value_was_not_kept_hears_of_it_with_the_next_sync(tmp_path: Path) -> None:
    world = World(tmp_path)
    try:
        one, two, case = two_differ(world)
        world.settle(one, case, 0)
        world.calm()
        world.check_calm()
        assert sorted(not_kept(seat) for seat in (one, two)) == [0, 1]
    finally:
        quietly(world)
