"""The training caseload: invented households as lines for `python -m sync.center add-case`.

Source: resources/training/caseload.yaml, whose days count back from the day the training starts.
Where each fact is kept: docs/decisions/0007-facts-and-rows.md.
"""

import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import yaml

from core.casework import actions
from core.casework.actions import LIST_FACTS, LIST_FIELDS, Act
from core.casework.outcomes import OUTCOMES
from core.casework.questions import QuestionKind, Subject, load_form
from core.clock import SEOUL
from core.people.answer import Answer, Source, State, given, given_between, without
from core.people.consent import Channel, Consent, ConsentKind, Giver
from core.people.person import TIE, WHO, Person
from core.record.kinds import HOUSEHOLD

SOURCE = Path(__file__).parents[2] / "resources" / "training" / "caseload.yaml"
NAMES_FROM = uuid.UUID("5b6f6f1e-0000-4000-8000-000000000001")
"""Ids of the invented rows are made from their keys, so that every training day has the same."""

CONSENT_TEXT = "2026.1"
CONSENT_YEARS = 2
FORM = load_form()
NO_NONE = {
    "birth_date",
    "sex",
    "birth_order",
    "income.national_pension_a",
    "care_leaver.left_on",
    "home.area_m2",
    "care_minutes",
}
"""Facts without a "none" (docs/spec/household.md section 1)."""
ONLY_YES = {"korean", "counted"}
STATES = {"u": State.UNKNOWN, "l": State.LATER, "r": State.REFUSED, "n": State.NONE}
SECTIONS = ("home", "property", "expenses")
MEMBER_SECTIONS = ("income", "contribution", "tax_year", "care_leaver")


@dataclass(frozen=True, slots=True)
class Appointment:
    """One visit of the training day. at: local time · bring: what to take along."""

    case: str
    day: date
    at: time
    purpose: str
    visit: str


@dataclass(frozen=True, slots=True)
class TrainingCase:
    """One invented household, ready to be given to the Center.

    consultant: 1 the trainee, 2 the second consultant · line: one line of the case file.
    """

    id: str
    consultant: int
    line: str
    appointment: Appointment | None = None


@dataclass(slots=True)
class _Rows:
    """Rows of one case as they are gathered."""

    listed: list[dict[str, Any]] = field(default_factory=list)

    def add(self, act: Act, author: str, visit: str | None, at: datetime) -> None:
        self.listed.append({
            "kind": act.kind, "row": act.row, "group": act.group, "op": act.op, "value": act.value,
            "author": author, "visit": visit, "wall": int(at.timestamp() * 1000),
        })  # fmt: skip


def id_of(*parts: object) -> str:
    """The id of an invented row, always the same for the same parts."""
    return str(uuid.uuid5(NAMES_FROM, "/".join(map(str, parts))))


def read(today: date, consultants: Mapping[int, str]) -> Iterator[TrainingCase]:
    """Every invented household. consultants: 1 and 2 → the Center's ids of the two."""
    for entry in yaml.safe_load(SOURCE.read_text(encoding="utf-8")):
        yield _case(entry, today, consultants[entry["of"]])


def _case(entry: Mapping[str, Any], today: date, author: str) -> TrainingCase:
    case = id_of(entry["key"])
    rows = _Rows()
    arrived = today - timedelta(days=entry["came"]["ago"])
    at = _moment(arrived, "09:00")
    for act in _arrival(entry, case, arrived):
        rows.add(act, author, None, at)
    met = [past for past in entry.get("past", ()) if OUTCOMES[int(past["outcome"])].is_met]
    source = Source.SAID if met else Source.OFFICE
    seen = today - timedelta(days=met[0]["ago"]) if met else arrived
    for act in _facts(entry, source, seen):
        rows.add(act, author, None, at)
    for number, past in enumerate(entry.get("past", ()), start=1):
        _past_visit(rows, entry, past, number, today, author)
    appointment = _appointment(entry, case, today)
    if "crisis" in entry:
        rows.add(actions.crisis_act(case, entry["crisis"], None), author, None, at)
    line = json.dumps({"case": case, "rows": rows.listed}, ensure_ascii=False)
    return TrainingCase(case, entry["of"], line, appointment)


def _moment(day: date, hour: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(hour), SEOUL)


def _arrival(entry: Mapping[str, Any], case: str, arrived: date) -> Iterator[Act]:
    number = int(entry["key"])
    place = {
        "district": entry["gu"],
        "dong": "견본동",
        "registered": f"견본로 {number}",
        "actual": f"견본로 {number}",
    }
    contact = {"telephone": f"010-0000-00{entry['phone']:02}", "caution": None, "preferred": None}
    stage = {
        "stage": "open",
        "reason": None,
        "channel": entry["came"]["by"],
        "arrived": arrived.isoformat(),
        "words": entry["came"]["words"],
    }
    yield Act("case", case, "place", "new", place)
    yield Act("case", case, "contact", "set", contact)
    yield Act("case", case, "stage", "set", stage)


def _answer(value: Any, source: Source, seen: date) -> Answer:
    if isinstance(value, Mapping):
        low, high = value["between"]
        return given_between(low, high, source)
    if value == 0 and not isinstance(value, bool):
        return without(State.NONE).known(source, seen)
    if isinstance(value, date):
        value = value.isoformat()
    if isinstance(value, list):
        return given(tuple(value), source, seen) if value else without(State.NONE)
    if value is False or value == "none":
        return without(State.NONE).known(source, seen)
    return given(value, source, seen)


def _flat(body: Mapping[str, Any], sections: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    for name, value in body.items():
        if name in sections and isinstance(value, Mapping):
            for inner, kept in value.items():
                yield f"{name}.{inner}", kept
        else:
            yield name, value


def _facts(entry: Mapping[str, Any], source: Source, seen: date) -> Iterator[Act]:
    facts = dict(entry["facts"])
    members = facts.pop("members")
    states = {path: without(STATES[code]) for path, code in entry.get("states", {}).items()}
    ids = {
        who.get("id", f"#{place}"): id_of(entry["key"], place) for place, who in enumerate(members)
    }
    yield actions.answer_act(HOUSEHOLD, "district", given(entry["gu"], Source.OFFICE, seen))
    yield actions.answer_act(HOUSEHOLD, "region", given("seoul", Source.OFFICE, seen))
    for fact, value in _flat(facts, SECTIONS):
        yield from _household_fact(entry["key"], fact, value, ids, source, seen)
    told = {fact for fact, _ in _flat(facts, SECTIONS)}
    for path, state in states.items():
        if not path.startswith("members["):
            told.add(path)
            yield actions.answer_act(HOUSEHOLD, path, state)
    if entry.get("whole"):
        for fact, answer in _none_left(Subject.HOUSEHOLD, told, source, seen):
            yield actions.answer_act(HOUSEHOLD, fact, answer)
    for place, who in enumerate(members):
        own = {
            path.split("].", 1)[1]: state
            for path, state in states.items()
            if path.startswith(f"members[{place}].")
        }
        yield from _member(entry, place, who, own, source, seen)


def _household_fact(
    key: str, fact: str, value: Any, ids: Mapping[str, str], source: Source, seen: date
) -> Iterator[Act]:
    kind = next((kind for kind, name in LIST_FACTS.items() if name == fact), None)
    if fact == "receiving":
        value = [
            {**line, "member": ids[line["member"]]} if "member" in line else line for line in value
        ]
    if kind is None or not isinstance(value, list):
        yield actions.answer_act(HOUSEHOLD, fact, _answer(value, source, seen))
        return
    listed = given(True, source, seen) if value else without(State.NONE).known(source, seen)
    yield actions.answer_act(HOUSEHOLD, fact, listed)
    for place, line in enumerate(value):
        fields = {
            name: _answer(line[name], source, seen) for name in LIST_FIELDS[kind] if name in line
        }
        yield actions.add_row_act(kind, id_of(key, kind, place), fields)


def _member(
    entry: Mapping[str, Any],
    place: int,
    who: Mapping[str, Any],
    states: Mapping[str, Answer],
    source: Source,
    seen: date,
) -> Iterator[Act]:
    row = id_of(entry["key"], place)
    answers = {
        fact: _answer(value, source, seen)
        for fact, value in _flat(who, MEMBER_SECTIONS)
        if fact != "id"
    }
    answers.setdefault("counted", given(True, source, seen))
    answers.update(states)
    if entry.get("whole"):
        answers.update(_none_left(Subject.MEMBER, set(answers), source, seen))
    who_json: dict[str, Any] = {"name": entry["names"][place]}
    who_json.update((fact, answers.pop(fact).to_json()) for fact in WHO if fact in answers)
    tie_json = {fact: answers.pop(fact).to_json() for fact in TIE if fact in answers}
    yield from actions.add_member_acts(Person.from_groups(row, who_json, tie_json))
    for fact, answer in answers.items():
        yield actions.answer_act(row, fact, answer)


def _none_left(
    subject: Subject, told: set[str], source: Source, seen: date
) -> Iterator[tuple[str, Answer]]:
    """What the form asks and the household answered with none."""
    for question in FORM.questions:
        if question.subject is not subject or question.fact in told | NO_NONE:
            continue
        if question.fact in ONLY_YES:
            yield question.fact, given(True, source, seen)
        elif question.fact == "marital":
            yield question.fact, given("single", source, seen)
        elif question.kind is not QuestionKind.CODE or "none" in question.options:
            yield question.fact, without(State.NONE).known(source, seen)


def _past_visit(
    rows: _Rows,
    entry: Mapping[str, Any],
    past: Mapping[str, Any],
    number: int,
    today: date,
    author: str,
) -> None:
    key, day = entry["key"], today - timedelta(days=past["ago"])
    visit = id_of(key, "visit", number)
    began = _moment(day, past["at"])
    ended = began + timedelta(minutes=past["minutes"])
    outcome = int(past["outcome"])
    plan = {"date": day.isoformat(), "time": past["at"], "purpose": None, "with": []}
    rows.add(actions.plan_act(visit, plan, is_new=True), author, None, began)
    attempt = {
        "number": number, "planned": began.isoformat(), "began": began.isoformat(),
        "ended": ended.isoformat(), "mode": "home", "outcome": outcome, "detail": past["words"],
        "met": [id_of(key, 0)] if OUTCOMES[outcome].is_met else [], "note_left": None, "next": None,
        "safety": None,
    }  # fmt: skip
    attempt_row = id_of(key, "attempt", number)
    rows.add(actions.append_act("visit_attempt", attempt_row, attempt), author, visit, ended)
    if not OUTCOMES[outcome].is_met:
        return
    rows.add(actions.visit_stage_act(visit, "finished", began, ended), author, visit, ended)
    consents = []
    if number == 1:
        for kind in entry.get("consents", ()):
            consent = _consent(entry, kind, began)
            consents.append(consent.id)
            rows.add(actions.consent_act(consent), author, visit, began)
    report = {
        "attempt": attempt_row, "outcome": outcome, "answers": [], "estimate": None,
        "edition": None, "assumptions": [], "consents": consents,
        "crisis": {"level": entry.get("crisis"), "reason": None}, "left_behind": [],
        "next_date": None, "missing": [], "summary": past["words"], "corrects": None,
    }  # fmt: skip
    rows.add(
        actions.append_act("visit_report", id_of(key, "report", number), report),
        author,
        visit,
        ended,
    )


def _consent(entry: Mapping[str, Any], kind: str, at: datetime) -> Consent:
    day = at.date()
    return Consent(
        id_of(entry["key"], "consent", kind),
        ConsentKind(kind),
        is_given=True,
        text_version=CONSENT_TEXT,
        given_by=Giver("self", member=id_of(entry["key"], 0)),
        channel=Channel.PAPER,
        at=at,
        until=day.replace(year=day.year + CONSENT_YEARS, day=min(day.day, 28)),
    )


def _appointment(entry: Mapping[str, Any], case: str, today: date) -> Appointment | None:
    plan = entry.get("today")
    if plan is None:
        return None
    at = time.fromisoformat(plan["at"])
    purpose = f"{plan['purpose']} ({plan['bring']})" if plan.get("bring") else plan["purpose"]
    return Appointment(case, today, at, purpose, id_of(entry["key"], "visit", "today"))
