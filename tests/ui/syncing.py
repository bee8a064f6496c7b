"""An office enrolled at a real Center in this process; its real sync over a wire that fails."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from core.clock import FixedClock
from core.office.office import Office
from core.office.opening import create
from core.sentence import Sentence
from core.version import VERSION
from core.watch import Stopped, Watch
from sync.client.outbox_shelf import OutboxShelf
from sync.client.report import Report
from sync.client.run import Sync
from sync.protocol.messages import Reply, Request
from sync.wire.direct import Direct
from sync.wire.sign_in import SignedIn, Signer
from sync.wire.wire import Wire
from tests.helpers.builders import CHEAP, PASSPHRASE
from tests.helpers.centers import Center
from tests.helpers.faulty import Faulty
from ui.screens.sync.run import SyncRun

CONSULTANT = "솔바람"


class Hasty(Random):
    """Between two tries no time passes."""

    def uniform(self, _least: float, _most: float) -> float:
        return 0.0


class Asked:
    """A wire that tells before each question how many were asked before it."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self.count = 0
        self.before: Callable[[int], None] = _nothing

    def ask(self, request: Request, watch: Watch, access: str | None = None) -> Reply:
        self.before(self.count)
        self.count += 1
        return self._wire.ask(request, watch, access)

    def close(self) -> None:
        self._wire.close()


def _nothing(_count: int) -> None:
    """Nobody wants to know."""


class Near:
    """The engine of an office whose Center is in this process: as OfficeEngine over HTTPS."""

    def __init__(self, office: Office, wire: SignedIn, clock: FixedClock) -> None:
        self._office, self._shelf = office, OutboxShelf(office.database)
        self._sync = Sync(self._shelf, wire, clock, Hasty())
        self.run, self.receipt, self.close = self._sync.run, self._sync.receipt, self._sync.close
        self.take_changed, self.run_files = self._shelf.take_changed, self._sync.run_files

    def waiting(self) -> int:
        return self._office.count_waiting()


@dataclass
class Enrolled:
    """A laptop of 솔바람: its office, the wire to its Center, its sync."""

    office: Office
    center: Center
    wire: Faulty
    asked: Asked
    engine: Near

    def run(self) -> SyncRun:
        return SyncRun(self.engine, self.office.clock)

    def receive_case(self) -> str:
        """A case that the Center assigns; it comes with the next sync."""
        case = self.center.add_case()
        self.center.staff.assign(case, CONSULTANT)
        return case


def an_enrolled_laptop(folder: Path, clock: FixedClock) -> Enrolled:
    (folder / "center").mkdir(parents=True)
    center = Center(folder / "center", clock)
    raw = center.enrol(CONSULTANT, folder / "raw")
    raw.close()
    own = replace(raw.enrolment, center_url="https://center.invalid")
    office = create(folder / "laptop", PASSPHRASE, own, clock, CHEAP)
    wire = Faulty(Direct(center.desk))
    asked = Asked(wire)
    signer = Signer(own.center, own.laptop, own.signing_key, VERSION)
    signed_in = SignedIn(asked, signer, clock.monotonic)
    return Enrolled(office, center, wire, asked, Near(office, signed_in, clock))


class AtOnce:
    """A lane that does its work on the spot."""

    def start(
        self,
        work: Callable[[Watch], Report],
        *,
        done: Callable[[Report], None],
        failed: Callable[[Exception], None],
        stopped: Callable[[], None],
        said: Callable[[Sentence, float | None], None],
        **_apart: Any,
    ) -> Watch:
        watch = Watch(said)
        self.watch = watch
        try:
            report = work(watch)
        except Stopped:
            stopped()
        except Exception as error:  # noqa: BLE001 - as the real lane does
            failed(error)
        else:
            done(report)
        return watch
