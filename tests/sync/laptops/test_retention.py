"""Closed cases leave the laptops after thirty days, when all of their work has arrived (S17)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from core.casework.actions import Act
from core.clock import FixedClock
from core.errors import Mistake
from sync.center.laptops.retention import let_go_closed
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING, Laptop
from tests.helpers.ordered import a_laptop_at, sync


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture
def center(tmp_path: Path, clock: FixedClock) -> Iterator[Center]:
    made = Center(tmp_path / "center", clock)
    yield made
    made.close()


@pytest.fixture
def laptop(center: Center, tmp_path: Path) -> Iterator[Laptop]:
    made = a_laptop_at(center, "gaon", tmp_path / "laptop")
    yield made
    made.close()


@pytest.fixture
def cases(center: Center, laptop: Laptop) -> tuple[str, str]:
    """One that stays open, one that is closed today."""
    both = (center.add_case(), center.add_case())
    for case in both:
        center.staff.assign(case, "gaon")
    sync(laptop, center)
    set_stage(laptop, both[1], "closed")
    sync(laptop, center)
    return both


def set_stage(laptop: Laptop, case: str, stage: str) -> None:
    laptop.write(case, [Act("case", case, "stage", "set", {"stage": stage, "reason": None})])


def test_it_leaves_on_the_thirtieth_day_and_the_center_keeps_it(
    center: Center, laptop: Laptop, clock: FixedClock, cases: tuple[str, str]
) -> None:
    open_one, closed = cases
    clock.go_on(timedelta(days=29, hours=23))
    assert let_go_closed(center.staff) == ()
    clock.go_on(timedelta(hours=1))
    assert [(one.case, one.user) for one in let_go_closed(center.staff)] == [(closed, "gaon")]
    sync(laptop, center)
    assert laptop.streams() == {open_one}
    assert center.history(closed)
    assert let_go_closed(center.staff) == ()


def test_unsent_work_of_it_arrives_first(
    center: Center, laptop: Laptop, clock: FixedClock, cases: tuple[str, str]
) -> None:
    laptop.note(cases[1], "뒤늦은 메모")
    clock.go_on(timedelta(days=31))
    let_go_closed(center.staff)
    sync(laptop, center)
    assert set(laptop.written()) <= {*center.changes(), *center.held()}


def test_opened_again_it_stays(
    center: Center, laptop: Laptop, clock: FixedClock, cases: tuple[str, str]
) -> None:
    clock.go_on(timedelta(days=20))
    set_stage(laptop, cases[1], "open")
    sync(laptop, center)
    clock.go_on(timedelta(days=20))
    assert let_go_closed(center.staff) == ()


def test_no_day_at_all_is_no_number_of_days(center: Center) -> None:
    with pytest.raises(Mistake) as told:
        let_go_closed(center.staff, 0)
    assert told.value.sentence.key == "center.bad_days"
