"""Builders: an office with a household, a visit, consents; invented people only."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from core.casework import actions
from core.casework.visit import Plan
from core.clock import SEOUL, FixedClock
from core.office.office import Office
from core.office.opening import create
from core.people.answer import given
from core.people.consent import Channel, Consent, ConsentKind, Giver
from core.people.person import Person
from core.store.apply import Pen, write
from core.store.key.wraps import Cost
from core.store.laptop import Enrolment

PASSPHRASE = "견본동 산책길 노란 우산"
CHEAP = Cost(memory=64, passes=1)
"""A key derivation for tests; the product's own is core.store.key.wraps.COST."""

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=SEOUL)


def a_clock(at: datetime = MORNING) -> FixedClock:
    return FixedClock(at)


def an_enrolment(**changed: Any) -> Enrolment:
    fields: dict[str, Any] = {
        "laptop": "L1",
        "instance": 1,
        "consultant": "consultant-1",
        "consultant_name": "솔바람",
        "laptop_name": "노트북 1",
        "is_training": True,
    }
    return Enrolment(**(fields | changed))


def an_office(folder: Path, clock: FixedClock | None = None, **enrolment: Any) -> Office:
    return create(folder, PASSPHRASE, an_enrolment(**enrolment), clock or a_clock(), CHEAP)


def a_person(name: str = "가온들", relation: str = "head", born: str = "1952-03-10") -> Person:
    return Person(
        actions.new_id(),
        name=name,
        birth_date=given(born),
        sex=given("f"),
        relation=given(relation),
        counted=given(True),
    )


def a_case(office: Office, *people: Person) -> str:
    """A case as the Center assigns it: place, contact, stage and members."""
    case = actions.new_id()
    place = {"district": "eunpyeong", "dong": "견본동", "registered": None, "actual": "견본로 1"}
    contact = {"telephone": "010-0000-0001", "caution": None, "preferred": None}
    stage = {"stage": "open", "channel": "self", "arrived": "2026-11-03"}
    acts = [
        actions.Act("case", case, "place", "new", place),
        actions.Act("case", case, "contact", "set", contact),
        actions.Act("case", case, "stage", "set", stage),
    ]
    for person in people or (a_person(),):
        acts += actions.add_member_acts(person)
    with office.database.writing() as connection:
        write(connection, Pen(office.clock, case), acts)
    return case


def a_consent(office: Office, kind: ConsentKind = ConsentKind.GENERAL, **changed: Any) -> Consent:
    fields: dict[str, Any] = {
        "id": actions.new_id(),
        "kind": kind,
        "is_given": True,
        "text_version": "2026.1",
        "given_by": Giver("self"),
        "channel": Channel.PAPER,
        "at": office.clock.now(),
        "until": office.clock.today() + timedelta(days=700),
    }
    return Consent(**(fields | changed))


def a_visit(office: Office, case: str) -> str:
    """A visit planned for today."""
    return office.plan_visit(case, Plan(office.clock.today(), purpose="첫 방문")).made


def an_open_visit(office: Office, case: str) -> str:
    visit = a_visit(office, case)
    office.open_visit(visit, [a_consent(office), a_consent(office, ConsentKind.SENSITIVE)])
    return visit


def judged(office: Office, case: str, level: str) -> None:
    """A crisis level as a person sets it, with the consents it needs."""
    for kind in (ConsentKind.GENERAL, ConsentKind.SENSITIVE):
        office.give_consent(case, a_consent(office, kind))
    office.set_crisis_level(case, level, "가스가 샙니다.")
