"""A large caseload as pulled from the Center: invented names, all 25 gu, notes, things to do."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random
from uuid import UUID

from core.casework import actions
from core.casework.actions import Act
from core.clock import FixedClock
from core.people.answer import State, given, without
from core.people.consent import Channel, Consent, ConsentKind, Giver
from core.people.person import Person
from core.store import streams
from core.store.database import Database
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from ui.screens.household_words import DISTRICTS

SYLLABLES = "가온들나래뜰다솜찬라빛마루별바솔새벽결아람치자터초롱뫼큰메하늬"
WORDS = (
    "월세가", "석", "달", "밀렸다고", "함", "보청기를", "새로", "맞추심", "혈압약을", "드심",
    "통장에게", "연락", "아드님은", "지방에", "계심", "도시락을", "원하심", "계단이", "가파름",
)  # fmt: skip
NEEDLE = "도라지꽃"
"""Stands in one note alone."""

VISITS_TODAY = 5
MEMBERS = 3


def row_id(case: int, number: int) -> str:
    """Ids that the bench can work out."""
    return str(UUID(int=case * 1_000 + number, version=4))


def fill(database: Database, clock: FixedClock, households: int) -> None:
    """So many households, one frame each."""
    random = Random(5)
    gus = sorted(DISTRICTS)
    for case in range(households):
        rows = [
            PulledRow(
                act.kind, act.row, act.group, 1,
                (KeptHead(f"C.1.{case * 100 + n}", act.op, act.value, (), 0, "c", None),),
            )
            for n, act in enumerate(_acts(case, clock, random, gus[case % len(gus)]))
        ]  # fmt: skip
        streams.absorb(database, PulledFrame(row_id(case, 0), "case", 0, 1, rows))


def _acts(case: int, clock: FixedClock, random: Random, gu: str) -> Iterator[Act]:
    stream, today = row_id(case, 0), clock.today()
    arrived = today - timedelta(days=case % 90)
    place = {"district": gu, "dong": f"견본{case % 9 + 1}동", "actual": f"견본로 {case}"}
    yield Act("case", stream, "place", "new", place)
    number = f"010-0000-{case % 10_000:04d}"
    yield Act("case", stream, "contact", "set", {"telephone": number})
    yield Act("case", stream, "stage", "set", {"stage": "open", "arrived": arrived.isoformat()})
    for one in range(1, MEMBERS + 1):
        name = "".join(random.choice(SYLLABLES) for _ in range(3))
        born = given(f"{1930 + random.randrange(90)}-0{random.randrange(1, 10)}-10")
        relation = given("head" if one == 1 else "child")
        person = Person(row_id(case, one), name, born, given("f"), relation=relation)
        yield from actions.add_member_acts(person)
        for fact in ("income.regular_wage", "income.daily_wage", "income.national_pension"):
            yield actions.answer_act(person.id, fact, without(State.LATER))
    yield actions.answer_act("household", "home.deposit", given(10_000_000))
    until = today + timedelta(days=case % 400)
    consent = Consent(
        row_id(case, 10), ConsentKind.GENERAL, is_given=True, text_version="2026.1",
        given_by=Giver("self"), channel=Channel.PAPER, at=clock.now(), until=until,
    )  # fmt: skip
    yield actions.consent_act(consent)
    day = today if case < VISITS_TODAY else today + timedelta(days=1 + case % 60)
    plan = {"date": day.isoformat(), "time": "10:00", "purpose": "정기 방문", "with": []}
    yield actions.plan_act(row_id(case, 11), plan, is_new=True)
    for note in range(2):
        text = " ".join(random.choice(WORDS) for _ in range(12))
        if case == 4_321 % 2_000 and note == 0:
            text += f" {NEEDLE}"
        body = {"text": text, "about": None, "corrects": None}
        yield actions.append_act("note", row_id(case, 20 + note), body)
    if case % 5 == 0:
        due = today + timedelta(days=case % 30)
        yield actions.todo_act(row_id(case, 30), "영수증 받기", due)
