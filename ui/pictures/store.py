"""The laptop of the pictures: the training caseload as if received from the Center last evening."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from core.casework import actions
from core.casework.visit import Plan
from core.clock import SEOUL, FixedClock
from core.office.lock_note import keep_lock_note
from core.office.office import Office
from core.office.opening import create
from core.store import laptop, streams
from core.store.key.wraps import Cost
from core.store.laptop import Enrolment
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from ui.training.caseload import Appointment, TrainingCase, id_of, read

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=SEOUL)
RECEIVED = NOW.replace(hour=18) - timedelta(days=1)
PASSPHRASE = "그림을 그리는 노트북"  # noqa: S105 - opens invented people only
CONSULTANT = id_of("consultant", 1)
_CHEAP = Cost(memory=64, passes=1)


def fill_folder(folder: Path) -> None:
    """Make keys and file in `folder` and take in every invented household of the trainee."""
    clock = FixedClock(RECEIVED)
    office = create(folder, PASSPHRASE, an_enrolment(), clock, _CHEAP)
    number = count(1)
    for case in read(NOW.date(), {1: CONSULTANT, 2: id_of("consultant", 2)}):
        if case.consultant == 1:
            streams.absorb(office.database, _frame(case, number))
    _note_contact(office)
    office.lock()
    keep_lock_note(folder, last_full_sync=RECEIVED.isoformat())


def an_enrolment() -> Enrolment:
    return Enrolment(
        laptop=id_of("laptop", 1),
        instance=1,
        consultant=CONSULTANT,
        consultant_name="솔바람",
        laptop_name="서북3조-07",
        is_training=True,
    )


def _note_contact(office: Office) -> None:
    at = int(RECEIVED.timestamp() * 1000)
    laptop.keep_contact(office.database, at, at, 0)


def _frame(case: TrainingCase, number: Iterator[int]) -> PulledFrame:
    rows: dict[tuple[str, str, str], PulledRow] = {}
    version = 0
    for version, said in enumerate(_said(case), start=1):
        key = (said["kind"], said["row"], said["group"])
        rows[key] = PulledRow(*key, version, (_head(said, next(number)),))
    return PulledFrame(case.id, "case", 1, version, tuple(rows.values()))


def _said(case: TrainingCase) -> Iterator[Mapping[str, Any]]:
    """The rows of the case's line, and today's visit if one is planned."""
    yield from json.loads(case.line)["rows"]
    if case.appointment is not None:
        yield from _planned(case.appointment)


def _planned(to: Appointment) -> Iterator[Mapping[str, Any]]:
    plan = Plan(to.day, to.at, to.purpose).to_json()
    for act in (
        actions.plan_act(to.visit, plan, is_new=True),
        actions.visit_stage_act(to.visit, "planned"),
    ):
        yield {
            "kind": act.kind,
            "row": act.row,
            "group": act.group,
            "op": act.op,
            "value": act.value,
            "author": CONSULTANT,
            "visit": None,
            "wall": int(RECEIVED.timestamp() * 1000),
        }


def _head(said: Mapping[str, Any], seq: int) -> KeptHead:
    return KeptHead(
        cid=f"center.1.{seq}",
        op=said["op"],
        value=said["value"],
        base=(),
        wall=said["wall"],
        author=said["author"],
        visit=said["visit"],
    )
