"""A whole day on real parts: a Center over TLS on PostgreSQL, two laptops, a kill, two cuts."""

import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from core.clock import FixedClock, RealClock
from core.office.lock_note import LockNote
from core.office.office import Office
from core.people.answer import given
from core.store import registers
from core.store.center.sealed import NAME as SEALED
from core.store.database import NAME, RESERVE, WINDOW
from core.store.outbox import conflict_count
from core.store.tables import Outbox, table_of
from core.watch import Watch
from sync.center.base import Base
from sync.center.tables import CHANGE
from sync.client.outbox_shelf import OutboxShelf
from sync.client.report import Receipt, Report
from sync.client.run import Sync
from sync.protocol.messages import AskHealth
from sync.wire.http import Http
from tests.day import household
from tests.day.interrupted import DEPOSIT, TENURE
from tests.day.person import PASSPHRASE, Person
from tests.helpers.builders import CHEAP, an_open_visit
from tests.helpers.postgres import Postgres
from tests.helpers.proxy import Proxy, a_proxy
from tests.helpers.served import ROOT, Served, environment
from ui.opening import CenterFirstRun

FIRST, SECOND = "consultant-1", "consultant-2"
TYPED = "1206"
"""What is being typed into the deposit when the first laptop's process ends, in 만원."""
OF_FIRST, OF_SECOND = 12_060_000, 9_060_061
SUMMARY = "요약카나리아를 적었습니다"
CANARIES = (*household.WORDS, str(OF_FIRST), str(OF_SECOND), "요약카나리아", PASSPHRASE)
MIDDLE_OF_PUSH = 4_000
"""Bytes up the line: the sign-in takes fewer, the day's push more."""
OUTBOX = table_of(Outbox)
FILES = {NAME, f"{NAME}-wal", f"{NAME}-shm", RESERVE, WINDOW, SEALED, "keys.json", "lock.json"}


@dataclass
class Day:
    """What the day is played with. line: between the first laptop and the Center."""

    center: Served
    line: Proxy
    folder: Path
    clock: FixedClock
    case: str
    head: str

    @property
    def first(self) -> Path:
        return self.folder / "laptop-1"

    @property
    def second(self) -> Path:
        return self.folder / "laptop-2"


@pytest.fixture
def founded(tmp_path: Path, postgres: Postgres, monkeypatch: pytest.MonkeyPatch) -> Served:
    """A Center with two consultants that does not serve yet, and a folder for temporary files."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    center = Served(tmp_path / "center", postgres.new_database()).found()
    center.add_consultant(SECOND, "구름재")
    return center


@contextmanager
def serving(center: Served) -> Iterator[Day]:
    """The Center serves, with one case of both consultants. Begun within the test itself, so that
    what its process says is heard."""
    folder = center.folder.parent
    file = folder / "case.jsonl"
    case, head = household.write_case(file)
    center.command("add-case", str(file))
    file.unlink()
    clock = FixedClock(RealClock().now())
    for consultant in (FIRST, SECOND):
        center.command("assign", case, consultant)
    center.command("appoint", case, clock.today().isoformat(), "10:00")
    center.start()
    try:
        with a_proxy(center.port) as line:
            yield Day(center, line, folder, clock, case, head)
    finally:
        center.kill()


def test_a_whole_day(
    founded: Served, qapp: QApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    with serving(founded) as day:
        play(day, qapp)
        no_word_outside_the_database(day, capfd.readouterr())


def play(day: Day, qapp: QApplication) -> None:
    """From the first run to the evening."""
    other = second_laptop(day)
    edit_offline(day, other)
    enrol_first(day, qapp)
    killed_in_the_middle_of_a_field(day)
    person = go_on_with_the_draft(day, qapp)
    finish_the_visit(day, person)

    sync_over_a_bad_line(day, person)
    receipt = person.client.kit.sync.receipt()
    office: Office = person.client.kit.office
    assert (receipt.total.waiting, receipt.total.held) == (0, 0)
    assert counted(receipt) == reported(day, office)
    assert day.center.command("conflicts") == ""

    report = sync(other, day.clock)
    assert counted(report.receipt) == reported(day, other)
    assert day.center.command("conflicts").split() == [
        day.case, "fact", "household/home.deposit", "value",
    ]  # fmt: skip
    person.push("sync.act.start")
    person.wait("the receipt again", lambda: person.sees("SyncView"))
    for laptop in (office, other):
        assert conflict_count(laptop.database) == 1
        assert deposits(laptop, day.case) == {OF_FIRST, OF_SECOND}

    written = everything_written(office) | everything_written(other)
    assert written.items() <= stored(day).items()
    assert day.center.command("held", "list") == ""
    person.close()
    other.lock()


# --- the steps of the day


def second_laptop(day: Day) -> Office:
    """Enrolled by code, the case received; without a screen."""
    first_run = CenterFirstRun(day.second, day.clock, cost=CHEAP)
    code = day.center.command("enrol-code", SECOND)
    first_run.enrol(day.center.address, code, "노트북 2", Watch())
    office = first_run.make(PASSPHRASE)
    first_run.receive(office, Watch())
    return office


def edit_offline(day: Day, office: Office) -> None:
    """The same deposit as the first laptop will ask for, told to somebody else."""
    visit = an_open_visit(office, day.case)
    office.answer(visit, *DEPOSIT, given(OF_SECOND))


def enrol_first(day: Day, app: QApplication) -> None:
    """By the code from the Center, over the line that will be cut later."""
    person = Person.at(app, day.first, day.clock)
    address = f"https://127.0.0.1:{day.line.port}"
    person.enrol(address, day.center.command("enrol-code", FIRST), "노트북 1")
    person.close()


def killed_in_the_middle_of_a_field(day: Day) -> None:
    """The process ends while the deposit is half typed: no goodbye, nothing is shut."""
    words = (str(day.first), day.clock.now().isoformat(), TYPED)
    command = [sys.executable, "-m", "tests.day.interrupted", *words]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "typed\n"
        program.send_signal(signal.SIGKILL)
        assert program.wait(20) == -signal.SIGKILL


def go_on_with_the_draft(day: Day, app: QApplication) -> Person:
    """The half-typed deposit stands in its field, with the keyboard in it; Enter ends it."""
    person = Person.at(app, day.first, day.clock)
    person.unlock()
    person.begin_visit()
    visit = person.view.visit
    assert visit.typing.drafts == {DEPOSIT: TYPED}
    field = person.here()
    assert field.property("text") == TYPED
    person.enter()
    person.settle()
    assert visit.sheet.answer(*DEPOSIT).value == OF_FIRST
    assert visit.sheet.answer(*TENURE).value == "monthly_rent"
    return person


def finish_the_visit(day: Day, person: Person) -> None:
    """Answers of every kind, then the end of the visit."""
    person.answer((day.head, "income.national_pension"), "1", "21")
    person.answer((day.head, "income.regular_wage"), "2")
    person.answer(("household", "debts"), "3")
    person.answer(("household", "property.general"), "4")
    person.answer(("household", "property.financial"), "5")
    states = {
        fact: person.view.visit.sheet.answer("household", fact).state.value
        for fact in ("debts", "property.general", "property.financial")
    }
    assert list(states.values()) == ["unknown", "later", "refused"]
    person.wait("an estimate", lambda: person.view.visit.panel.headline is not None)
    person.finish(SUMMARY)


def sync_over_a_bad_line(day: Day, person: Person) -> None:
    """First the push breaks off on its way, then its answer; the same run comes to its end."""
    answer = bytes_of_a_small_answer(day, person.client.kit.office)
    day.line.cut_after("up", MIDDLE_OF_PUSH)
    cuts = day.line.cuts
    person.view.side.send.click()
    person.watch_for("the first cut", lambda: day.line.cuts == cuts + 1)
    assert not everything_written(person.client.kit.office).keys() & stored(day).keys()
    day.line.cut_after("down", answer)
    person.watch_for("the second cut", lambda: day.line.cuts == cuts + 2)
    assert everything_written(person.client.kit.office).items() <= stored(day).items()
    person.wait("the receipt", lambda: person.sees("SyncView"))


def bytes_of_a_small_answer(day: Day, office: Office) -> int:
    """How much comes down a new line until the Center has answered something short."""
    enrolment = office.enrolment
    day.line.passed["down"] = 0
    wire = Http(enrolment.center_url, enrolment.center_ca)
    wire.ask(AskHealth(), Watch())
    wire.close()
    return day.line.passed["down"]


def sync(office: Office, clock: FixedClock) -> Report:
    """One sync without a screen."""
    run = Sync.over_http(OutboxShelf(office.database), clock)
    try:
        return run.run(Watch())
    finally:
        run.close()


# --- what stands where


def counted(receipt: Receipt) -> dict[str, tuple[int, int]]:
    """Records sent and held, by kind."""
    return {kind: (tally.sent, tally.held) for kind, tally in receipt.kinds.items()}


def reported(day: Day, office: Office) -> dict[str, tuple[int, int]]:
    """The same, as the Center counts for this laptop."""
    lines = day.center.report(day.clock.today().isoformat())
    by_kind = next(one["by_kind"] for one in lines if one["laptop"] == office.enrolment.laptop)
    assert isinstance(by_kind, dict)
    return {kind: tuple(both) for kind, both in by_kind.items()}


def deposits(office: Office, case: str) -> set[int]:
    """Every record of the deposit that stands."""
    place = (case, "fact", "/".join(DEPOSIT), "value")
    with office.database.reading() as connection:
        heads = registers.load(connection, place).heads
    return {head.value["value"] for head in heads if head.value is not None}


def everything_written(office: Office) -> dict[str, bytes]:
    """Every change this laptop ever wrote, by its id."""
    with office.database.reading() as connection:
        rows = connection.execute(select(OUTBOX.c.instance, OUTBOX.c.seq, OUTBOX.c.body)).all()
    laptop = office.enrolment.laptop
    return {f"{laptop}.{row.instance}.{row.seq}": bytes(row.body) for row in rows}


def stored(day: Day) -> dict[str, bytes]:
    """Every change the Center has applied, by its id."""
    assert day.center.database is not None
    base = Base(day.center.database, RealClock())
    try:
        with base.reading() as connection:
            rows = connection.execute(select(CHANGE.c.cid, CHANGE.c.body)).all()
    finally:
        base.close()
    return {row.cid: bytes(row.body) for row in rows}


def no_word_outside_the_database(day: Day, said: tuple[str, str]) -> None:
    """No canary in any file of laptops and Center, in a temporary file, or on the terminal."""
    files = [file for file in day.folder.rglob("*") if file.is_file()]
    found = [
        f"{file.name}: {word}"
        for file in files
        for word in CANARIES
        if any(word.encode(form) in file.read_bytes() for form in ("utf-8", "utf-16-le", "euc-kr"))
    ]
    assert found == []
    assert [word for word in CANARIES if word in "".join(said)] == []
    assert "Push" in said[1], "the Center's own words were not heard"
    assert "Traceback" not in said[1]
    assert [file for file in files if file.is_relative_to(day.folder / "temporary")] == []
    for laptop in (day.first, day.second):
        names = {file.name for file in files if file.parent == laptop}
        assert names <= FILES
        note = json.loads((laptop / "lock.json").read_text(encoding="utf-8"))
        assert note.keys() <= set(LockNote.__dataclass_fields__)
