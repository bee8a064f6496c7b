"""The day by the keyboard alone: real program, real file; the whole with a Center of its own."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.casework import actions
from core.casework.actions import Act
from core.casework.visit import Plan
from core.clock import FixedClock, RealClock
from core.office.office import Office
from core.office.opening import create
from core.people.consent import Channel
from core.people.person import Person
from core.store.apply import Pen, write
from core.watch import Watch
from tests.day import household
from tests.day.by_keyboard import NAME, REASON, REFERRED, SUMMARY, WITNESS, Day
from tests.day.person import PASSPHRASE
from tests.helpers.builders import CHEAP, a_case, a_person, an_enrolment
from tests.helpers.postgres import Postgres
from tests.helpers.served import Served
from ui.opening import CenterFirstRun

CONSULTANT = "consultant-1"
WAGE, LATER = "일용·아르바이트", "월급 (상시 근로)"
AMOUNT = "90~140"
SECTIONS = 9
KINDS_OF_PAPER = 4


def referred_acts(case: str) -> list[Act]:
    """A household that nobody has visited."""
    place = {"district": "eunpyeong", "dong": "견본동", "registered": None, "actual": "견본로 2"}
    stage = {"stage": "open", "channel": "self", "arrived": "2026-11-20"}
    head: Person = a_person(REFERRED, born="1961-05-02")
    return [
        Act("case", case, "place", "new", place),
        Act("case", case, "stage", "set", stage),
        *actions.add_member_acts(head),
    ]


def write_referral(file: Path) -> str:
    """The same as a line of the Center's case file."""
    case = actions.new_id()
    rows = [
        {"kind": one.kind, "row": one.row, "group": one.group, "op": one.op, "value": one.value}
        for one in referred_acts(case)
    ]
    file.write_text(json.dumps({"case": case, "rows": rows}, ensure_ascii=False) + "\n", "utf-8")
    return case


@contextmanager
def at_the_lock(app: QApplication, folder: Path, clock: FixedClock) -> Iterator[Day]:
    """The program over a laptop; it is shut afterwards."""
    day = Day.at(app, folder, clock)
    yield day
    day.close()


@pytest.fixture
def alone(qapp: QApplication, tmp_path: Path) -> Iterator[Day]:
    """A laptop without a Center, at its lock: one household to be visited, one that is new."""
    clock = FixedClock(RealClock().now())
    office = create(tmp_path / "laptop", PASSPHRASE, an_enrolment(), clock, CHEAP)
    case = a_case(office, a_person(household.HEAD), a_person(household.SON, "child", "1980-05-02"))
    office.plan_visit(case, Plan(clock.today(), time(10)))
    new = actions.new_id()
    with office.database.writing() as connection:
        write(connection, Pen(clock, new), referred_acts(new))
    office.lock()
    with at_the_lock(qapp, tmp_path / "laptop", clock) as day:
        yield day


def case_on_screen(day: Day) -> str:
    """The household one is at."""
    here = day.client.trail.here
    assert here is not None
    return here.values["case"]


def test_the_morning_and_the_consent_without_a_mouse(alone: Day) -> None:
    alone.unlocks()
    alone.accepts_a_referral()
    alone.finds(household.HEAD)
    alone.takes_consent()
    office: Office = alone.client.kit.office
    assert office.new_cases(5) == ((), 0)
    consent = office.case(case_on_screen(alone)).consents[0]
    assert (consent.channel, consent.witness) == (Channel.ORAL, WITNESS)
    names = alone.walks_through_the_sections()
    assert len(names) == SECTIONS
    assert all(names)
    alone.asks_for_help()
    alone.locks()


@pytest.fixture
def center(tmp_path: Path, postgres: Postgres) -> Iterator[Served]:
    """With one household to be visited today and one that is new."""
    made = Served(tmp_path / "center", postgres.new_database()).found()
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    visited, new = household.write_case(first)[0], write_referral(second)
    for file, case in ((first, visited), (second, new)):
        made.command("add-case", str(file))
        made.command("assign", case, CONSULTANT)
    made.command("appoint", visited, RealClock().today().isoformat(), "10:00")
    made.start()
    yield made
    made.kill()


@pytest.fixture
def enrolled(center: Served, qapp: QApplication, tmp_path: Path) -> Iterator[Day]:
    """An enrolled laptop at its lock."""
    clock = FixedClock(RealClock().now())
    folder = tmp_path / "laptop"
    first_run = CenterFirstRun(folder, clock, cost=CHEAP)
    code = center.command("enrol-code", CONSULTANT)
    first_run.enrol(center.address, code, "노트북 1", Watch())
    office = first_run.make(PASSPHRASE)
    first_run.receive(office, Watch())
    office.lock()
    with at_the_lock(qapp, folder, clock) as day:
        yield day


@pytest.mark.soak
def test_the_whole_day_without_a_mouse(enrolled: Day) -> None:
    day = enrolled
    day.unlocks()
    day.accepts_a_referral()
    day.finds(household.HEAD)
    day.takes_consent()
    day.press("Ctrl+2")
    day.answers(LATER, "4")
    day.answers(WAGE, "1", AMOUNT)
    day.asks_later()
    day.judges_needs()
    day.changes_the_look()
    day.changes_the_look_back()
    day.reads_the_estimate()
    day.shows_it_together()
    day.finishes()
    day.finds(household.HEAD)
    kinds = day.makes_papers()
    assert len(set(kinds)) == len(kinds)
    day.reads_the_documents()
    day.reads_the_history()
    day.corrects_an_answer("150")
    what_stands(day)
    day.goes_home()
    day.locks()


def what_stands(day: Day) -> None:
    """What the keys have brought into the file."""
    office: Office = day.client.kit.office
    case = case_on_screen(day)
    file = office.case(case)
    reports: Sequence[dict[str, object]] = [
        dict(one.value) for one in file.entries_of("visit_report")
    ]
    assert [one.get("reason") for one in reports] == [None, REASON]
    assert reports[0]["summary"] == SUMMARY
    assert [one.name for one in office.scenarios(case)] == [NAME]
    assert {need.score for need in office.needs(case)} >= {2, 3}
    assert file.crisis.level == "watch"
    assert len(office.documents(case)) == KINDS_OF_PAPER
