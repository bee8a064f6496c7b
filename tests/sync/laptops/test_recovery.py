"""The recovery code: read out once at the Center, then another one (S6)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.clock import FixedClock
from core.errors import NoCenter, WrongPassphrase
from core.office import opening
from core.office.laptop.guard import LaptopGuard
from core.office.office import Office
from core.sentence import say
from core.watch import Watch
from sync.client.orders.obeying import Orders
from sync.client.outbox_shelf import OutboxShelf
from sync.client.report import Report
from sync.client.run import Sync
from sync.wire.direct import Direct
from sync.wire.sign_in import SignedIn, Signer
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.opening import CHEAP, PASSPHRASE
from tests.helpers.ordered import a_laptop_at

NEW = "라온빛 마루별 바다솔"


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path / "center", FixedClock(MORNING))
    yield made
    made.close()


@pytest.fixture
def office(center: Center, tmp_path: Path) -> Office:
    enrolled = a_laptop_at(center, "gaon", tmp_path / "enrolled")
    enrolled.close()
    folder = tmp_path / "laptop"
    who = replace(enrolled.enrolment)
    return opening.create(folder, PASSPHRASE, who, FixedClock(MORNING), CHEAP)


def sync(office: Office, center: Center) -> Report:
    who = office.enrolment
    signer = Signer(who.center, who.laptop, who.signing_key, "0.1.0")
    wire = SignedIn(Direct(center.desk), signer, office.clock.monotonic)
    guard = LaptopGuard(office.database, office.clock)
    return Sync(OutboxShelf(office.database), wire, office.clock, guard=guard).run(Watch())


def test_a_code_that_was_read_out_is_replaced_at_the_next_contact(
    center: Center, office: Office
) -> None:
    name = office.enrolment.laptop
    assert not sync(office, center).wants_recovery
    first = center.staff.recovery_code(name)
    assert sync(office, center).wants_recovery
    office.renew_recovery()
    assert not sync(office, center).wants_recovery, "the new one went out with this sync"
    assert not sync(office, center).wants_recovery
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
    assert sync(office, center).is_up_to_date
    office.lock()
