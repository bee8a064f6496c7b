"""An office enrolled at a real Center in this process; its real sync over a wire that fails."""

from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass
class Enrolled:
    """A laptop of 솔바람: its office, the wire to its Center, its sync."""

    office: Office
    center: Center
    wire: Faulty
    asked: Asked
    engine: Sync

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
    office = create(folder / "laptop", PASSPHRASE, raw.enrolment, clock, CHEAP)
    own = raw.enrolment
    wire = Faulty(Direct(center.desk))
    asked = Asked(wire)
    signer = Signer(own.center, own.laptop, own.signing_key, VERSION)
    signed_in = SignedIn(asked, signer, clock.monotonic)
    engine = Sync(OutboxShelf(office.database), signed_in, clock, Hasty())
    return Enrolled(office, center, wire, asked, engine)


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
