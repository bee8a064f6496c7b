"""The verbs of casework, pure: what a verb wants written, as acts on groups of rows.

`core.store.apply` turns acts into changes. Where a fact lives: docs/spec/records.md section 9.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from core.casework.spec_facts import HOUSEHOLD_FACTS, MEMBER_FACTS
from core.errors import Mistake
from core.people.answer import Answer
from core.people.consent import Consent
from core.people.person import TIE, WHO, Person
from core.record.kinds import HOUSEHOLD, ROW_GROUP, VALUE_GROUP
from core.sentence import say

LIST_FACTS = {"vehicle": "property.vehicles", "obligor": "obligors", "debt": "debts"}
"""Kinds whose rows make up a list of the household; the list's own answer is a household fact."""

LIST_FIELDS = {
    "vehicle": ("value", "cc", "age_years", "kind", "use"),
    "obligor": ("annual_income", "property", "relation"),
    "debt": ("kind", "balance", "recognised", "monthly_payment", "overdue"),
}
"""Fields of their rows, each an answer."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to write: group `group` of row `row` becomes `value`.

    op: core.record.change · visit: the visit it belongs to, where that is another than that of the
    acts written with it.
    """

    kind: str
    row: str
    group: str
    op: str
    value: Mapping[str, Any] | None
    visit: str | None = None


def new_id() -> str:
    """A random row id; never an ordering key."""
    return str(uuid.uuid4())


def answer_act(target: str, fact: str, answer: Answer) -> Act:
    """The act that keeps an answer about the household or one member.

    Facts of the groups `who` and `tie` and of list rows go through `member_acts`, `row_field_act`.
    """
    if fact not in (HOUSEHOLD_FACTS if target == HOUSEHOLD else MEMBER_FACTS):
        raise Mistake(say("answer.no_such_fact", fact=fact), fact)
    if target == HOUSEHOLD or "." in fact:
        return Act("fact", f"{target}/{fact}", VALUE_GROUP, "set", answer.to_json())
    return Act("member", target, f"status.{fact}", "set", answer.to_json())


def member_field_act(person: Person, fact: str, answer: Answer) -> Act:
    """The act for a fact that merges with the name or with the ties."""
    if fact in WHO:
        value = {**person.who_json(), fact: answer.to_json()}
        return Act("member", person.id, "who", "set", value)
    if fact in TIE:
        value = {**person.tie_json(), fact: answer.to_json()}
        return Act("member", person.id, "tie", "set", value)
    raise Mistake(say("answer.no_such_fact", fact=fact), fact)


def add_member_acts(person: Person) -> list[Act]:
    """A new member: the row with its first group, and the ties."""
    return [
        Act("member", person.id, "who", "new", person.who_json()),
        Act("member", person.id, "tie", "set", person.tie_json()),
    ]


def edit_member_acts(before: Person, after: Person) -> list[Act]:
    """Only the groups that differ."""
    acts = []
    if before.who_json() != after.who_json():
        acts.append(Act("member", after.id, "who", "set", after.who_json()))
    if before.tie_json() != after.tie_json():
        acts.append(Act("member", after.id, "tie", "set", after.tie_json()))
    return acts


def add_row_act(kind: str, row: str, fields: Mapping[str, Answer]) -> Act:
    """A new vehicle, obligor or debt. Raises Mistake for a field the kind does not have."""
    unknown = fields.keys() - set(LIST_FIELDS[kind])
    if unknown:
        raise Mistake(say("answer.no_such_fact", fact=min(unknown)))
    value = {name: answer.to_json() for name, answer in fields.items()}
    return Act(kind, row, VALUE_GROUP, "new", value)


def row_field_act(kind: str, row: str, value: Mapping[str, Any], field: str, to: Answer) -> Act:
    """One field of such a row answered, the others as they stand in `value`."""
    if field not in LIST_FIELDS[kind]:
        raise Mistake(say("answer.no_such_fact", fact=field), field)
    return Act(kind, row, VALUE_GROUP, "set", {**value, field: to.to_json()})


def remove_act(kind: str, row: str) -> Act:
    """The row leaves; what was written of it stays readable at the Center."""
    return Act(kind, row, ROW_GROUP, "del", None)


def consent_act(consent: Consent) -> Act:
    """A consent, a refusal or a withdrawal."""
    return Act("consent", consent.id, VALUE_GROUP, "app", consent.to_json())


def plan_act(visit: str, plan: Mapping[str, Any], *, is_new: bool) -> Act:
    """The plan of a visit: date, time, purpose, with."""
    return Act("visit", visit, "plan", "new" if is_new else "set", plan)


def visit_stage_act(
    visit: str, stage: str, began: datetime | None = None, ended: datetime | None = None
) -> Act:
    """The stage a visit has reached."""
    value = {
        "stage": stage,
        "began": began.isoformat() if began else None,
        "ended": ended.isoformat() if ended else None,
    }
    return Act("visit", visit, "stage", "set", value)


def crisis_act(case: str, level: str | None, reason: str | None) -> Act:
    """The crisis level as judged by a person; None: not judged."""
    return Act("case", case, "crisis_level", "set", {"level": level, "reason": reason})


def todo_act(
    row: str, text: str, due: date | None, *, is_done: bool = False, is_new: bool = True
) -> Act:
    value = {"text": text, "due": due.isoformat() if due else None, "done": is_done}
    return Act("todo", row, VALUE_GROUP, "new" if is_new else "set", value)


def append_act(kind: str, row: str, value: Mapping[str, Any]) -> Act:
    """A row that is written once: note, visit_attempt, visit_report, estimate, access."""
    return Act(kind, row, VALUE_GROUP, "app", value)
