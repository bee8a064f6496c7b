"""Typing never waits: keys of a visit's form and of the finder while the program works behind.

Run by hand: `make bench`. Estimates follow one another without a pause in the lane, the finder
looks through 5,000 households, and a sync with a Center process sends 5,000 and receives 5,000
changes of 2 kB (I19). What the bar is held against: p99 of the wait of a key and of the gaps of the
event loop; on a machine that does other work besides, of the processor time in a gap.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core.casework.actions import Act, append_act, new_id
from core.casework.visit import Plan
from core.clock import FixedClock
from core.office.opening import open_with_key
from core.people.answer import given
from core.store import opening
from core.store.apply import Pen, write
from core.store.key.key_file import KeyFile
from core.watch import Watch
from tests.bench.caseload import fill
from tests.bench.event_loop import BAR, Typist
from tests.bench.test_sync_bench import TEXT, Bench
from tests.helpers.builders import a_clock, a_consent, an_enrolment
from tests.helpers.enrolled import a_laptop_of
from tests.helpers.laptops import KEY
from tests.helpers.postgres import Postgres, postgres
from tests.helpers.served import Served
from tests.ui.conftest import compiled_texts
from ui.app import make_client
from ui.opening import warm_up
from ui.pictures.registry import PICTURES
from ui.pictures.stage import Stage, make_stage
from ui.pictures.store import fill_folder
from ui.views.sync.dialog import sync_of, sync_quietly
from ui.wishes import Wishes

__all__ = ["compiled_texts", "postgres"]

pytestmark = pytest.mark.bench

HOUSEHOLDS = 5_000
ESTIMATES = 25
SECONDS = 5.0
CHANGES = 5_000
"""Each way."""

AT_ONCE = 50

FEW = 6
DIGITS = "123456<<<<<<"
SOUGHT = "gaon<<<<" + "0123<<<<" + "010 5<<<<<"
PICTURE = "04-visit-intake"


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The visit of the design's pictures."""
    fill_folder(tmp_path)
    warm_up(Watch())
    made = make_stage(qapp, tmp_path, Wishes(), locked=False)
    next(one for one in PICTURES if one.name == PICTURE).show(made)
    made.settle()
    yield made
    made.window.close()


def test_typing_in_the_form_while_estimates_run(stage: Stage) -> None:
    view = stage.view
    visit, done = view.visit, 0
    son = visit.sheet.household.members[1].id

    def another() -> None:
        """A changed answer as soon as the last estimate is shown."""
        nonlocal done
        if not stage.kit.background.is_busy:
            done += 1
            visit.commit((son, "income.daily_wage"), f"{90 + done}~{140 + done}")
            view.following.reckon()

    view.form.focus_place(("household", "home.deposit"))
    stage.settle()
    driver = QTimer()
    driver.timeout.connect(another)
    driver.start(20)
    typist = Typist(DIGITS)
    typist.during(lambda: done >= ESTIMATES)
    driver.stop()
    stage.settle()
    assert typist.tell("form, estimates run") <= BAR


def test_typing_in_the_form_while_nothing_runs(stage: Stage) -> None:
    stage.view.form.focus_place(("household", "home.deposit"))
    stage.settle()
    typist = Typist(DIGITS)
    typist.during(lambda: True, at_least=SECONDS)
    assert typist.tell("form, nothing runs") <= BAR


def test_typing_in_the_finder_over_5000_households(qapp: QApplication, tmp_path: Path) -> None:
    clock = a_clock()
    database = opening.create(tmp_path, KEY, an_enrolment(), is_safe=False)
    fill(database, clock, HOUSEHOLDS)
    database.checkpoint()
    database.close()
    stage = opened(qapp, tmp_path, clock)
    stage.settle()
    stage.go.show("find")
    stage.settle()
    typist = Typist(SOUGHT)
    typist.during(lambda: True, at_least=SECONDS)
    stage.settle()
    stage.window.close()
    assert typist.tell("finder, 5,000 households") <= BAR


def opened(qapp: QApplication, folder: Path, clock: FixedClock) -> Stage:
    """The client over a file whose key the bench knows, at Today."""
    keys = KeyFile(folder, clock)
    keys.keep({"version": 1, "laptop": "L1", "wraps": {}, "wrong": {"count": 0}})
    warm_up(Watch())
    client = make_client(qapp, folder, clock)
    client.frame.show()
    client.opened(open_with_key(folder, keys, KEY, clock))
    return Stage(client, folder, clock)


def an_answer(number: int) -> Act:
    value = given(number).to_json() | {"words": TEXT}
    return Act("fact", f"household/fact-{number}", "value", "set", value)


def a_note() -> Act:
    return append_act("note", new_id(), {"text": TEXT, "about": None})


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> Iterator[Served]:
    center = Served(tmp_path_factory.mktemp("center"), postgres.new_database()).found()
    center.start()
    yield center
    center.stop()


def test_typing_in_the_form_while_a_sync_runs(
    qapp: QApplication, served: Served, tmp_path: Path
) -> None:
    cases = served.add_cases(FEW)
    other = Bench(served, tmp_path / "other")
    other.run()
    laptop = a_laptop_of(served, tmp_path / "own")
    laptop.close()
    stage = opened(qapp, tmp_path / "own", clock := laptop.clock)
    client, office = stage.go, stage.office
    run = sync_of(client.kit)
    sync_quietly(client.kit)
    stage.settle()
    assert run.stage == "done"
    visit = office.plan_visit(cases[0], Plan(clock.today())).made
    office.open_visit(visit, [a_consent(office)])
    client.show("visit", case=cases[0], visit=visit)
    stage.settle()
    for first in range(0, CHANGES, AT_ONCE):
        case = cases[1 + first // AT_ONCE % (FEW - 1)]
        other.laptop.write(case, [an_answer(first + n) for n in range(AT_ONCE)])
        with office.database.writing() as connection:
            write(connection, Pen(clock, case, None), [a_note() for _ in range(AT_ONCE)])
    other.run()
    stage.view.form.focus_place(("household", "home.deposit"))
    stage.settle()
    typist = Typist(DIGITS)
    sync_quietly(client.kit)
    typist.during(lambda: not run.is_under_way)
    stage.settle()
    assert run.stage == "done"
    other.close()
    client.frame.close()
    assert typist.tell("form, a sync of 10,000 changes runs") <= BAR
