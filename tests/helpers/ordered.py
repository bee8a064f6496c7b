"""A Center and its laptops with all that orders need: keys, guard, sealed copy."""

from pathlib import Path

from core.clock import FixedClock
from core.office import opening
from core.office.laptop.guard import LaptopGuard
from core.office.office import Office
from core.watch import Watch
from sync.client.orders.obeying import Orders
from sync.client.outbox_shelf import OutboxShelf
from sync.client.report import Report
from sync.client.run import Sync
from sync.wire.direct import Direct
from sync.wire.sign_in import SignedIn, Signer
from tests.helpers.centers import Center
from tests.helpers.laptops import Laptop
from tests.helpers.opening import CHEAP, PASSPHRASE


def a_laptop_at(center: Center, user: str, folder: Path) -> Laptop:
    """Enrolled as the program does it: it knows its Center's authority and seals to it."""
    laptop = center.enrol(
        user,
        folder,
        center_url="https://center.example",
        center_ca=center.keys.authority,
        recovery_public_key=center.keys.recovery_public,
    )
    laptop.clock = FixedClock(center.clock.now())
    return laptop


def guard_of(laptop: Laptop) -> LaptopGuard:
    return LaptopGuard(laptop.database, laptop.clock)


def orders_of(laptop: Laptop, center: Center) -> Orders:
    return Orders(guard_of(laptop), Direct(center.desk), Watch())


def sync_of(laptop: Laptop, center: Center) -> Sync:
    """A sync as the program runs it, in process."""
    who = laptop.enrolment
    signer = Signer(who.center, who.laptop, who.signing_key, "0.1.0")
    wire = SignedIn(Direct(center.desk), signer, laptop.clock.monotonic)
    return Sync(laptop.shelf, wire, laptop.clock, guard=guard_of(laptop))


def sync(laptop: Laptop, center: Center) -> None:
    """One sync on a new connection."""
    sync_of(laptop, center).run(Watch())


def an_office_at(center: Center, user: str, folder: Path) -> Office:
    """A laptop with passphrase, keys and lock, enrolled at this Center."""
    enrolled = a_laptop_at(center, user, folder / "enrolled")
    enrolled.close()
    clock = FixedClock(center.clock.now())
    return opening.create(folder / "laptop", PASSPHRASE, enrolled.enrolment, clock, CHEAP)


def sync_office(office: Office, center: Center) -> Report:
    """One sync of an open office, as the program runs it."""
    who = office.enrolment
    signer = Signer(who.center, who.laptop, who.signing_key, "0.1.0")
    wire = SignedIn(Direct(center.desk), signer, office.clock.monotonic)
    guard = LaptopGuard(office.database, office.clock)
    return Sync(OutboxShelf(office.database), wire, office.clock, guard=guard).run(Watch())
