"""Copied laptops and restored Centers: found by the ledger, and nothing is lost by either."""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from core.watch import Watch
from sync.client.report import Report
from sync.client.run import drive
from sync.client.session import session
from sync.wire.patient import Patience
from tests.helpers.laptops import Laptop, decoded
from tests.sync.simulation.seats import Seat
from tests.sync.simulation.world import World, quietly


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    quietly(made)


def a_copy(world: World, seat: Seat, name: str) -> Seat:
    """The laptop's folder, copied while the program is closed: two that think they are one."""
    seat.laptop.close()
    folder = seat.laptop.folder.parent / name
    shutil.copytree(seat.laptop.folder, folder)
    world.restart(seat)
    copy = Seat(seat.user, Laptop(folder, seat.laptop.enrolment, is_new=False))
    copy.cases, copy.ever = set(seat.cases), set(seat.ever)
    copy.written = dict(seat.written)
    copy.sit_down(world.center)
    world.copies.append(copy)
    return copy


@contextmanager
def restored(world: World) -> Iterator[None]:
    """What the Center hears meanwhile it forgets: a backup from before takes its place."""
    world.center.close()
    database = world.center.folder / "center.db"
    kept = database.read_bytes()
    _open_again(world)
    yield
    world.center.close()
    for part in world.center.folder.glob("center.db*"):
        part.unlink()
    database.write_bytes(kept)
    _open_again(world)


def _open_again(world: World) -> None:
    world.restart_center()
    for copy in world.copies:
        copy.sit_down(world.center)


def notes(world: World) -> Counter[str]:
    changes = [decoded(body) for body in world.center.changes().values() if body]
    return Counter(one["v"]["text"] for one in changes if one["t"] == "note")


def test_a_copied_laptop_is_found_and_loses_nothing(world: World) -> None:
    one, case = world.seats[0], world.cases[0]
    world.note(one, case)
    world.sync(one)
    copy = a_copy(world, one, "copy")
    for number in range(3):
        one.laptop.note(case, f"여기 {number}")
        copy.laptop.note(case, f"저기 {number}")
    _sync(one)
    copied = copy.laptop.written()
    report = _sync(copy)
    assert report.receipt.total.waiting == 0
    assert copied.keys() != copy.laptop.written().keys(), "the copy was not stamped again"
    _sync(one)
    _sync(copy)
    texts = {f"{where} {number}" for where in ("여기", "저기") for number in range(3)}
    assert {text for text, count in notes(world).items() if count == 1} >= texts
    assert one.laptop.standing(case) == copy.laptop.standing(case)


def test_a_laptop_restored_from_a_copy_goes_on_without_overwriting(world: World) -> None:
    one, case = world.seats[0], world.cases[0]
    old = a_copy(world, one, "yesterday")
    one.laptop.deposit(case, 1_000)
    _sync(one)
    old.laptop.deposit(case, 2_000)
    _sync(old)
    _sync(old)
    assert _amounts(world, case) == {1_000, 2_000}
    assert len(old.laptop.conflicts(case)) == 1


def test_a_center_restored_from_yesterday_gets_the_lost_day_back(world: World) -> None:
    one, case = world.seats[0], world.cases[0]
    world.note(one, case)
    world.sync(one)
    with restored(world):
        for _ in range(3):
            world.note(one, case)
            world.sync(one)
    world.note(one, case)
    assert world.sync(one) is not None
    changes = world.center.changes()
    assert one.written.keys() <= changes.keys()
    assert set(notes(world).values()) == {1}


def test_a_restored_center_is_noticed_when_nothing_waits(world: World) -> None:
    """The laptop has sent all and writes nothing more: the manifest alone tells it."""
    one, case = world.seats[0], world.cases[0]
    with restored(world):
        for _ in range(3):
            world.note(one, case)
        world.sync(one)
    report = world.sync(one)
    assert report is not None
    assert report.is_up_to_date
    assert one.written.keys() <= world.center.changes().keys()
    assert set(notes(world).values()) == {1}


def test_a_center_restored_to_a_time_before_a_copied_laptop_was_found(world: World) -> None:
    """The number that the fork gave is unknown to it: all of that number waits again."""
    one, case = world.seats[0], world.cases[0]
    world.note(one, case)
    world.sync(one)
    copy = a_copy(world, one, "copy")
    with restored(world):
        one.laptop.note(case, "여기")
        copy.laptop.note(case, "저기")
        _sync(one)
        _sync(copy)
    _sync(copy)
    _sync(one)
    assert {"여기", "저기"} <= notes(world).keys()


def test_a_case_that_is_shorter_than_here_is_taken_in_from_its_beginning(world: World) -> None:
    """What another laptop had sent is lost; its place is given to another change."""
    one, two, _ = world.seats
    case = world.cases[1]
    with restored(world):
        for _ in range(3):
            world.note(two, case)
        world.sync(two)
        world.sync(one)
    world.center.staff.appoint(case, "2026-12-01", None, "첫 방문")
    _sync(one)
    _sync(two)
    _sync(one)
    assert one.laptop.standing(case) == two.laptop.standing(case)
    assert set(notes(world).values()) == {1}


def test_staff_say_that_the_center_was_restored_and_every_case_is_taken_in_anew(
    world: World,
) -> None:
    """As many changes came since as were lost: the count alone would not show it."""
    one, two, _ = world.seats
    case = world.cases[1]
    with restored(world):
        world.note(two, case)
        world.sync(two)
        world.sync(one)
    world.center.staff.begin_anew()
    world.center.staff.appoint(case, "2026-12-01", None, "첫 방문")
    _sync(two)
    _sync(one)
    assert one.laptop.standing(case) == two.laptop.standing(case)
    assert any(kind == "visit" for kind, _, _ in one.laptop.standing(case))


def test_what_was_written_under_numbers_before_a_fork_comes_back_too(world: World) -> None:
    """The copy of a laptop got new numbers; the laptop itself is never seen again."""
    one, case = world.seats[0], world.cases[1]
    with restored(world):
        one.laptop.note(case, "전")
        _sync(one)
        copy = a_copy(world, one, "copy")
        one.laptop.note(case, "여기")
        copy.laptop.note(case, "저기")
        _sync(one)
        _sync(copy)
        _sync(copy)
    report = _sync(copy)
    assert report.is_up_to_date
    assert notes(world).keys() >= {"전", "저기"}
    assert set(notes(world).values()) == {1}


def test_numbers_of_a_case_that_left_keep_the_row_unbroken_at_a_restored_center(
    world: World,
) -> None:
    """What was written of it is nowhere on the laptop; the rest of the day comes back."""
    one = world.seats[0]
    leaves, stays = world.cases[0], world.cases[1]
    with restored(world):
        world.note(one, leaves)
        world.note(one, stays)
        world.sync(one)
        world.take_away(one, leaves)
        world.sync(one)
        assert leaves not in one.laptop.streams()
        world.note(one, stays)
        world.sync(one)
    world.take_away(one, leaves)
    world.give(one, stays)
    assert _sync(one).is_up_to_date
    outcomes = [world.center.outcomes()[cid] for cid in sorted(one.written)]
    assert outcomes == ["gone", "applied", "applied"]
    assert sum(notes(world).values()) == 2
    world.note(one, stays)
    assert _sync(one).receipt.total.waiting == 0


def test_what_a_restored_center_lost_of_its_own_is_dropped_and_what_others_wrote_waits(
    world: World,
) -> None:
    """A visit that the staff planned is gone with the copy; a note whose author was not here yet
    stays, because this laptop may have the only one."""
    one, two, _ = world.seats
    case = world.cases[1]
    with restored(world):
        world.center.staff.appoint(case, "2026-12-01", None, "첫 방문")
        world.note(two, case)
        world.sync(two)
        world.sync(one)
    _sync(one)
    assert {kind for kind, _, _ in one.laptop.standing(case)} == {"case", "note"}
    _sync(two)
    _sync(one)
    _sync(two)
    assert one.laptop.standing(case) == two.laptop.standing(case) == world.center.standing(case)


def test_a_center_restored_to_a_time_before_the_erasing_hears_of_it_by_its_list(
    world: World,
) -> None:
    one, case = world.seats[0], world.cases[0]
    world.note(one, case)
    world.sync(one)
    with restored(world):
        world.center.staff.erase(case, "삭제 요청")
        world.sync(one)
        assert case not in one.laptop.streams()
    assert world.center.staff.begin_anew() == (case,)
    _sync(one)
    assert case not in one.laptop.streams()
    assert notes(world) == {}


def test_nothing_leaves_for_a_center_that_has_lost_the_assignment(world: World) -> None:
    """Restored to a time before the case was given: the laptop's copy is the only one."""
    one, case = world.seats[0], world.cases[2]
    with restored(world):
        world.give(one, case)
        world.sync(one)
        world.note(one, case)
        world.sync(one)
    world.sync(one)
    sent_again = {**world.center.changes(), **world.center.held()}
    assert one.written.keys() <= sent_again.keys()


def _sync(seat: Seat) -> Report:
    """Without the checks of the world, which know nothing of two laptops of one name."""
    engine = session(seat.laptop.shelf, seat.laptop.clock)
    return drive(engine, seat.wire, Patience(lambda _seconds: None, Random(0)), Watch())


def _amounts(world: World, case: str) -> set[int]:
    changes = [one for _, one in world.center.history(case) if one.kind == "fact"]
    return {one.value["value"] for one in changes if one.value is not None}
