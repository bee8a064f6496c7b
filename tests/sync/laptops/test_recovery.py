"""The recovery code: read out once at the Center, then another one (S6)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.clock import FixedClock
from core.errors import NoCenter, WrongPassphrase
from core.office import opening
from core.office.office import Office
from core.sentence import say
from sync.client.orders.obeying import Orders
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.opening import CHEAP
from tests.helpers.ordered import an_office_at, sync_office

NEW = "라온빛 마루별 바다솔"


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path / "center", FixedClock(MORNING))
    yield made
    made.close()


@pytest.fixture
def office(center: Center, tmp_path: Path) -> Office:
    return an_office_at(center, "gaon", tmp_path)


def test_a_code_that_was_read_out_is_replaced_at_the_next_contact(
    center: Center, office: Office
) -> None:
    name = office.enrolment.laptop
    assert not sync_office(office, center).wants_recovery
    first = center.staff.recovery_code(name)
    assert sync_office(office, center).wants_recovery
    office.renew_recovery()
    assert not sync_office(office, center).wants_recovery, "the new one went out with this sync"
    assert not sync_office(office, center).wants_recovery
    second = center.staff.recovery_code(name)
    assert second != first
    folder, clock = office.folder, office.clock
    office.lock()
    with pytest.raises(WrongPassphrase):
        opening.unlock_by_recovery(folder, first, NEW, clock, CHEAP)
    opening.unlock_by_recovery(folder, second, NEW, clock, CHEAP).lock()
    opening.unlock(folder, NEW, clock).lock()


def test_a_receipt_that_does_not_get_through_spoils_no_sync(
    center: Center, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(_self: Orders) -> None:
        raise NoCenter(say("sync.connection_lost"))

    monkeypatch.setattr(Orders, "settle", lost)
    assert sync_office(office, center).is_up_to_date
    office.lock()
