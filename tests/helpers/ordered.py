"""A Center and its laptops with all that orders need: keys, guard, sealed copy."""

from pathlib import Path

from core.clock import FixedClock
from core.office.laptop.guard import LaptopGuard
from core.watch import Watch
from sync.client.orders.obeying import Orders
from sync.client.run import Sync
from sync.wire.direct import Direct
from sync.wire.sign_in import SignedIn, Signer
from tests.helpers.centers import Center
from tests.helpers.laptops import Laptop


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
