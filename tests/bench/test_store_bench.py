"""The laptop's file with 2,000 households: opening to Today, one case, one answer, one draft.

Run by hand: `make bench`. Medians; the bar is the issue's: unlock (without the key derivation) to
Today in half a second.
"""

import statistics
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from core.casework import actions
from core.casework.actions import Act
from core.clock import FixedClock
from core.office.office import Office
from core.office.opening import open_with_key
from core.people.answer import Answer, State, given, without
from core.people.consent import Channel, Consent, ConsentKind, Giver
from core.people.person import Person
from core.store import opening, streams
from core.store.database import Database
from core.store.key.key_file import KeyFile
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from tests.helpers.builders import a_clock, an_enrolment
from tests.helpers.laptops import KEY

pytestmark = pytest.mark.bench

HOUSEHOLDS = 2_000
PEOPLE = ("가온들", "나래뜰", "다솜찬")
VISITS_A_DAY = 3


def row_id(case: int, number: int) -> str:
    return str(UUID(int=case * 1_000 + number, version=4))


def acts_of(case: int, clock: FixedClock) -> list[Act]:
    """A household of three with some thirty answers, a consent and a visit."""
    stream = row_id(case, 0)
    place = {"district": "eunpyeong", "dong": "견본동", "actual": f"견본로 {case}"}
    acts = [
        Act("case", stream, "place", "new", place),
        Act("case", stream, "contact", "set", {"telephone": f"010-0000-{case % 10_000:04d}"}),
        Act("case", stream, "stage", "set", {"stage": "open", "arrived": "2026-11-03"}),
    ]
    for number, name in enumerate(PEOPLE, 1):
        who = Person(row_id(case, number), name, given(f"19{50 + number}-03-10"), given("f"))
        acts += actions.add_member_acts(who)
        acts += [actions.answer_act(who.id, fact, answer) for fact, answer in answers().items()]
    acts.append(actions.answer_act("household", "home.deposit", given(10_000_000)))
    consent = Consent(
        row_id(case, 10), ConsentKind.GENERAL, is_given=True, text_version="2026.1",
        given_by=Giver("self"), channel=Channel.PAPER, at=clock.now(),
    )  # fmt: skip
    acts.append(actions.consent_act(consent))
    day = clock.today() if case < VISITS_A_DAY else clock.today() + timedelta(days=1 + case % 60)
    plan = {"date": day.isoformat(), "time": "10:00", "purpose": "정기 방문", "with": []}
    return [*acts, actions.plan_act(row_id(case, 11), plan, is_new=True)]


def answers() -> dict[str, Answer]:
    kept = {"school": without(State.NONE), "work": given("daily"), "disability": given("none")}
    incomes = ("regular_wage", "daily_wage", "business", "rent", "interest", "national_pension")
    return kept | {f"income.{name}": without(State.LATER) for name in incomes}


def fill(database: Database, clock: FixedClock) -> None:
    """As pulled from the Center: one frame a household."""
    for case in range(HOUSEHOLDS):
        rows = [
            PulledRow(
                act.kind, act.row, act.group, 1,
                (KeptHead(f"C.1.{case * 100 + n}", act.op, act.value, (), 0, "c", None),),
            )
            for n, act in enumerate(acts_of(case, clock))
        ]  # fmt: skip
        streams.absorb(database, PulledFrame(row_id(case, 0), "case", 0, 1, rows))


def median(work: Callable[[], object], times: int) -> float:
    """Milliseconds."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begin) * 1_000)
    return statistics.median(taken)


def test_2000_households(tmp_path: Path) -> None:
    clock = a_clock()
    database = opening.create(tmp_path, KEY, an_enrolment(), is_safe=False)
    begin = time.perf_counter()
    fill(database, clock)
    filled = time.perf_counter() - begin
    database.checkpoint()
    size = database.path.stat().st_size / 1e6
    database.close()
    keys = KeyFile(tmp_path, clock)
    keys.keep({"version": 1, "laptop": "L1", "wraps": {}, "wrong": {"count": 0}})

    def open_to_today() -> Office:
        office = open_with_key(tmp_path, keys, KEY, clock)
        assert len(office.today().visits) == VISITS_A_DAY
        return office

    unlock = median(lambda: open_to_today().database.close(), 7)
    office = open_to_today()
    case = row_id(7, 0)
    visit = office.plan_visit(case, office.case(case).visits[0].plan).made
    office.open_visit(visit)
    figures = {
        f"fill {HOUSEHOLDS} households, {size:.0f} MB (s)": filled,
        "unlock without key derivation to Today": unlock,
        "Today": median(office.today, 20),
        "list of cases": median(office.cases, 5),
        "one case": median(lambda: office.case(case), 20),
        "facts for the calculator": median(lambda: office.household_facts(case, visit), 20),
        "one draft, on the disk": median(
            lambda: office.type_draft(visit, "household/debts", "9"), 50
        ),
        "one answer, on the disk": median(
            lambda: office.answer(visit, "household", "debts", given(1)), 50
        ),
        "records waiting": median(office.count_waiting, 20),
        "today's copy": median(office.back_up, 1),
        "lock": median(office.lock, 1),
    }
    for name, value in figures.items():
        print(f"{name:50} {value:10.2f}")  # noqa: T201 figures are read by a person
    assert unlock <= 500
