"""An open office for tests of screens: builders of tests.helpers with a few words more."""

from datetime import date, datetime, time, timedelta
from typing import Any

from core.casework.visit import Plan
from core.clock import SEOUL, FixedClock
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.store import laptop, outbox, registers, streams
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from tests.helpers.builders import a_case, a_consent, a_person

MORNING = datetime(2026, 11, 24, 9, 12, tzinfo=SEOUL)
MET = 10


def a_planned_visit(
    office: Office, name: str, at: time | None = None, day: date | None = None, **plan: Any
) -> tuple[str, str]:
    """(case, visit) of a household whose head has this name."""
    case = a_case(office, a_person(name))
    planned = Plan(day or office.clock.today(), at, **plan)
    return case, office.plan_visit(case, planned).made


def finish(office: Office, visit: str, clock: FixedClock, minutes: int = 68) -> None:
    """Open the visit with a consent, stay, finish it."""
    office.open_visit(visit, [a_consent(office)])
    clock.go_on(timedelta(minutes=minutes))
    office.finish_visit(visit, Finish(Attempt(MET), summary="기초 조사를 했습니다."))


def send_all(office: Office) -> None:
    """The Center acknowledges whatever waits, now."""
    batch = outbox.next_batch(office.database, 10_000, 1 << 24)
    last = batch.first + len(batch.changes) - 1
    outbox.acknowledge(office.database, last, [], now_ms(office))


def met_center(office: Office, at: datetime, offset_ms: int = 0) -> None:
    """The Center was reached at this moment."""
    ms = int(at.timestamp() * 1000)
    laptop.keep_contact(office.database, ms, ms - offset_ms, offset_ms)


def now_ms(office: Office) -> int:
    return int(office.clock.now().timestamp() * 1000)


def another_record(
    office: Office,
    case: str,
    kind: str,
    row: str,
    group: str,
    value: dict[str, Any] | None,
    number: int = 0,
) -> None:
    """Somebody at the Center wrote another value (None: removed it), not knowing of ours.

    number: another one for each of several records of one group.
    """
    send_all(office)
    with office.database.reading() as connection:
        before = registers.load(connection, (case, kind, row, group)).heads
    wall = now_ms(office) - 86_400_000
    op = "del" if value is None else "set"
    new = KeptHead(f"center.1.{len(row) + 900 + number}", op, value, (), wall, "center", None)
    version = max((one.version for one in streams.positions(office.database).values()), default=0)
    pulled = PulledRow(kind, row, group, version + 1, (*before, new))
    streams.absorb(office.database, PulledFrame(case, "case", 1, version + 1, [pulled]))
