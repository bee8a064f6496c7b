"""Plays of a few steps each, in which one protection matters; they pass in the shipped code."""

from collections.abc import Callable
from typing import Any

from core.watch import Watch
from sync.protocol import messages as m
from tests.sync.simulation.test_copies import restored
from tests.sync.simulation.world import World


def write_and_sync_twice_delivered(world: World) -> None:
    one = world.seats[0]
    world.deposit(one, world.cases[0])
    world.sync(one, ["twice"])
    world.check()


def write_and_lose_the_question(world: World) -> None:
    one = world.seats[0]
    world.note(one, world.cases[0])
    world.sync(one, ["lost before"] * 6)
    world.check()


def write_and_sync(world: World) -> None:
    one = world.seats[0]
    world.note(one, world.cases[0])
    world.sync(one)
    world.check()


def two_name_different_amounts(world: World) -> None:
    one, two, _ = world.seats
    case = world.cases[1]
    world.deposit(one, case)
    world.deposit(two, case)
    world.calm()
    world.check()
    world.check_calm()


def one_amount_after_the_other(world: World) -> None:
    one = world.seats[0]
    for _ in range(2):
        world.deposit(one, world.cases[0])
        world.sync(one)
    world.check()


def two_write_before_they_meet(world: World) -> None:
    """One has sent; the other pulls while its own value still waits."""
    one, two, _ = world.seats
    case = world.cases[1]
    world.deposit(one, case)
    world.sync(one)
    world.deposit(two, case)
    world.sync(two, ["lost before", "lost before", "lost before", "lost before", "lost before"])
    _pull_only(world, two)
    world.check()


def _pull_only(world: World, seat: Any) -> None:
    """Take in what is new without sending first, as a sync does that is overtaken by writing."""
    shelf = seat.laptop.shelf
    manifest = seat.wire.ask(m.Manifest(1, None), Watch())
    for state in manifest.streams:
        have = shelf.positions().get(state.stream)
        after = have.version if have is not None else 0
        wanted = m.Want(state.stream, state.epoch, after)
        pulled = seat.wire.ask(m.Pull((wanted,), 1_000_000), Watch())
        for frame in pulled.frames:
            shelf.absorb(frame, state.kind)


def a_case_is_taken_away(world: World) -> None:
    one = world.seats[0]
    world.take_away(one, world.cases[0])
    world.calm()
    world.check()
    world.check_calm()


def a_case_is_taken_away_from_unsent_work(world: World) -> None:
    one = world.seats[0]
    world.take_away(one, world.cases[0])
    world.note(one, world.cases[0])
    one.laptop.shelf.leave([world.cases[0]])
    world.check()


def work_on_a_case_that_was_taken_away(world: World) -> None:
    one = world.seats[0]
    world.note(one, world.cases[0])
    world.take_away(one, world.cases[0])
    world.sync(one)
    world.check()


def ask_for_a_case_of_others(world: World) -> None:
    world.pry(world.seats[0], world.cases[2])


def a_removal_and_an_edit_meet(world: World) -> None:
    one, two, _ = world.seats
    case = world.cases[1]
    row = world.member(one, case)
    world.calm()
    world.remove(two, case, "member", row)
    world.calm()
    world.check()
    world.check_calm()


def an_old_push_arrives_again(world: World) -> None:
    one = world.seats[0]
    world.note(one, world.cases[0])
    world.sync(one)
    world.send_again(one, -1)


def a_restored_center_and_nothing_waits(world: World) -> None:
    one, case = world.seats[0], world.cases[1]
    with restored(world):
        world.note(one, case)
        world.sync(one)
    world.calm()
    world.check()


def as_many_changes_came_as_a_restored_center_lost(world: World) -> None:
    """No count shows it to the laptop that lost nothing itself."""
    one, two, _ = world.seats
    case = world.cases[1]
    with restored(world):
        for _ in range(2):
            world.note(two, case)
        world.sync(two)
        world.sync(one)
    world.center.staff.appoint(case, "2026-12-01", None, "첫 방문")
    world.calm()
    world.check()
    world.check_calm()


def work_that_could_not_know_of_the_end(world: World) -> None:
    one, _, three = world.seats
    case = world.cases[0]
    world.note(one, case)
    (cid,) = one.laptop.waiting()
    world.pass_on(one, world.seats[1], case)
    world.sync(one)
    outcome = world.center.outcomes()[cid]
    assert outcome == "late", f"late: {outcome}"
    world.calm()
    world.check()
    world.check_calm()
    assert case in three.cases


def a_former_consultant_writes_on(world: World) -> None:
    """The laptop was told, and has not emptied the case: somebody reached into it."""
    one, case = world.seats[0], world.cases[0]
    world.pass_on(one, world.seats[1], case)
    one.wire.ask(m.Manifest(1, None), Watch())
    world.an_hour_passes()
    world.note(one, case)
    (cid,) = one.laptop.waiting()
    world.sync(one)
    outcome = world.center.outcomes()[cid]
    assert outcome == "held:no-access", f"held: {outcome}"
    world.check()


def held_work_is_taken_in_by_the_owner(world: World) -> None:
    one, two, _ = world.seats
    world.hand_over(one, two, world.cases[0], is_told=True, take=True)
    world.decide(two, take=True)
    world.calm()
    assert not world.center.held(), "it is not taken in"
    world.check()
    world.check_calm()


def a_reader_names_another_amount(world: World) -> None:
    """It is held; what it seemed to replace still stands on the reader's laptop."""
    one, two, _ = world.seats
    case = world.cases[1]
    world.deposit(two, case)
    world.calm()
    world.make_reader(one, case)
    assert len(world.center.held()) == 1
    world.calm()
    world.check()
    world.check_calm()


def held_work_is_declined_by_the_owner(world: World) -> None:
    one, two, _ = world.seats
    world.hand_over(one, two, world.cases[0], is_told=True, take=False)
    assert len(world.center.held()) == 2
    world.calm()
    world.check()
    world.check_calm()


def a_case_of_the_lost_day(world: World) -> None:
    """It came in after the copy was made; only the laptop has it now."""
    one = world.seats[0]
    with restored(world):
        case = world.center.add_case()
        world.give(one, case)
        world.sync(one)
    one.cases.discard(case)
    world.sync(one)
    assert case in one.laptop.streams(), "the only copy was emptied"


PLAYS: tuple[Callable[[World], None], ...] = (
    write_and_sync_twice_delivered,
    write_and_lose_the_question,
    write_and_sync,
    two_name_different_amounts,
    one_amount_after_the_other,
    two_write_before_they_meet,
    a_case_is_taken_away,
    a_case_is_taken_away_from_unsent_work,
    work_on_a_case_that_was_taken_away,
    ask_for_a_case_of_others,
    a_removal_and_an_edit_meet,
    an_old_push_arrives_again,
    a_restored_center_and_nothing_waits,
    as_many_changes_came_as_a_restored_center_lost,
    work_that_could_not_know_of_the_end,
    a_former_consultant_writes_on,
    held_work_is_taken_in_by_the_owner,
    held_work_is_declined_by_the_owner,
    a_reader_names_another_amount,
    a_case_of_the_lost_day,
)
