"""Every statement of the console and the trail once on PostgreSQL."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.clock import FixedClock
from sync.center.console import accounts
from sync.center.console.pages import PLACES
from sync.center.trail.chain import Facts
from tests.helpers.centers import Center
from tests.helpers.consoles import Visitor, busy
from tests.helpers.laptops import MORNING
from tests.sync.center.conftest import emptied
from tests.sync.center.console.test_rights import path_of
from tests.sync.center.console.test_trail import add, checked

GOOD = "노란 우산 산책길 열두 걸음"


@pytest.fixture
def center(shared_database: str, tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path / "center", FixedClock(MORNING), emptied(shared_database))
    yield made
    made.close()


def test_every_page_and_the_door(center: Center) -> None:
    there = busy(center)
    head = Visitor(center, "lead")
    for place in PLACES:
        assert head.see(place.name, **path_of(place.name, there)).status == 200, place.name
    assert head.do("cases", "find", {"words": "라온빛"}).status == 200
    assert head.do("audit", "audit-check").status == 200
    assert head.do("laptop", "holding", laptop=there.laptop).status == 200
    assert head.do("case", "end-assignment", {"user": "narae"}, case=there.case).status == 303
    assert head.do("held-one", "held-applied", change=there.held).status == 303
    accounts.add(center.staff, "바다솔", "viewer", GOOD)
    assert accounts.sign_in(center.base, "바다솔", GOOD).role == "viewer"
    accounts.switch_off(center.staff, "바다솔")
    assert checked(center).broken is None


def test_many_hands_at_once_leave_one_chain(center: Center) -> None:
    facts = [Facts(number, f"hand {number}", "", "", "see-day") for number in range(24)]
    with ThreadPoolExecutor(6) as threads:
        list(threads.map(lambda one: add(center, one), facts))
    assert (checked(center).entries, checked(center).broken) == (24, None)
