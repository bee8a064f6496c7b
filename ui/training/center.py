"""The Center of the training day: made once, then served as its own process on this machine."""

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.clock import Clock
from sync.center.base import Base
from sync.center.console import accounts
from sync.center.console.counter import ROOT as CONSOLE
from sync.center.keys import CenterKeys, make_keys
from sync.center.reports import publish_pack
from sync.center.staff import Staff
from ui.training.caseload import TrainingCase, id_of, read

HOST = "127.0.0.1"
ROOT = Path(__file__).resolve().parents[2]
PACK = ROOT / "resources" / "pack"
NAME = "연습 센터"
LOG = "center.log"
STAFF = "연습 복지매니저"
ACCOUNT = "manager"
"""The training account of the console; its password stands in the terminal too."""
PASSWORD = "blue umbrella walk"  # noqa: S105 - opens invented people only; shown in the terminal
PEOPLE = {1: "솔바람", 2: "구름재"}
"""The trainee and a second consultant; invented."""


class CenterDidNotStart(Exception):
    """The Center's process ended before it was open. Its words are in the text."""


def consultant_id(number: int) -> str:
    """The Center's id of the trainee (1) or the second consultant (2)."""
    return id_of("consultant", number)


def make_center(folder: Path, clock: Clock) -> None:
    """A Center with the invented caseload, its people and today's visits; once a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    base = Base(f"sqlite:///{folder / 'center.db'}", clock)
    try:
        if base.center:
            return
        keys = make_keys(folder / "keys", HOST)
        base.found(id_of("center"), NAME)
        staff = Staff(base, keys, STAFF)
        for number, name in PEOPLE.items():
            staff.add_consultant(consultant_id(number), name)
        ids = {number: consultant_id(number) for number in PEOPLE}
        for case in read(clock.today(), ids):
            _give(staff, case)
        publish_pack(staff, PACK)
        accounts.add(staff, ACCOUNT, "lead", PASSWORD)
    finally:
        base.close()


def _give(staff: Staff, case: TrainingCase) -> None:
    staff.add_case(case.line)
    staff.assign(case.id, consultant_id(case.consultant))
    plan = case.appointment
    if plan is not None:
        hour = plan.at.isoformat("minutes")
        staff.appoint(case.id, plan.day.isoformat(), hour, plan.purpose, plan.visit)


def enrol_code(folder: Path, clock: Clock) -> str:
    """A code for one laptop of the trainee."""
    base = Base(f"sqlite:///{folder / 'center.db'}", clock)
    try:
        return Staff(base, CenterKeys(folder / "keys"), STAFF).enrol_code(consultant_id(1))
    finally:
        base.close()


def console(address: str) -> str:
    """Where the console of the Center at this address is."""
    return f"{address}{CONSOLE}"


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The Center as its own process; its address. It ends with the block. It writes its log into
    a file of its own: a pipe that nobody reads would fill and stop it.

    Raises CenterDidNotStart.
    """
    command = [sys.executable, "-m", "sync.center", "--folder", str(folder), "serve", "--port"]
    port = _port(folder)
    with (folder / LOG).open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - our own module, no words of anybody
            [*command, str(port)], cwd=ROOT, stdout=subprocess.PIPE, stderr=log, text=True
        )
    try:
        yield _address(process, folder)
    finally:
        process.terminate()
        process.wait(10)
        if process.stdout is not None:
            process.stdout.close()


def _port(folder: Path) -> int:
    """The port of the first start: the laptop knows the Center by it. 0 takes a free one."""
    kept = folder / "port"
    return int(kept.read_text()) if kept.exists() else 0


def _address(process: "subprocess.Popen[str]", folder: Path) -> str:
    """Wait for the line in which the Center tells where it is open."""
    for line in process.stdout or ():
        _, found, rest = line.partition("https://")
        if found:
            port = rest.strip().rpartition(":")[2]
            (folder / "port").write_text(port)
            return f"https://{HOST}:{port}"
    said = (folder / LOG).read_text(encoding="utf-8", errors="replace")
    raise CenterDidNotStart(" / ".join(said.split("\n")[-5:]))


def report(folder: Path, clock: Clock, day: dt.date) -> str:
    """The Center's own count of a day, one line a laptop, for the receipt that is left behind."""
    from sync.center import reports

    base = Base(f"sqlite:///{folder / 'center.db'}", clock)
    try:
        lines = reports.day(Staff(base, CenterKeys(folder / "keys"), STAFF), day)
        return "\n".join(f"{line.consultant}: sent {line.sent}, held {line.held}" for line in lines)
    finally:
        base.close()
