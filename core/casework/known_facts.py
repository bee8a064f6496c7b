"""Answers → facts for the calculator: the household JSON of docs/spec/household.md.

Given → value or range; none → 0, false, [] or "none"; everything else → null, and a fact never
asked is left out. Where two records differ, an amount is taken between the lowest and the
highest of them, anything else as unknown. Unknown is never zero.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from core.casework.actions import LIST_FACTS
from core.casework.case_file import Answers, Known, ListRow
from core.casework.spec_facts import (
    CODES_WITH_NONE,
    HOUSEHOLD_FACTS,
    MEMBER_FACTS,
    NONE_SAYS_NOTHING,
    NONE_VALUES,
    ROW_FACTS,
    FactKind,
)
from core.people.answer import Answer, State
from core.people.household import Household
from core.people.person import TIE, WHO
from core.record.kinds import HOUSEHOLD

UNANSWERED = (State.NOT_ASKED, State.NOT_APPLICABLE)
_JOINED = (FactKind.WON, FactKind.NUMBER)


def household_facts(
    household: Household,
    answers: Answers,
    rows: Iterable[ListRow] = (),
    visit: str | None = None,
) -> dict[str, Any]:
    """The household as the calculator reads it.

    visit: then only what was answered or confirmed in this visit counts, beside who the members
    are; an earlier visit's answer is offered and counts when it is confirmed.
    """
    counting = {
        place: known
        for place, known in answers.items()
        if visit is None or known.visit == visit or place[1] in (*WHO, *TIE)
    }
    facts: dict[str, Any] = {"id": household.id}
    for fact, kind in HOUSEHOLD_FACTS.items():
        if fact not in LIST_FACTS.values():
            _put(facts, fact, counting.get((HOUSEHOLD, fact)), kind)
    listed = tuple(rows)
    for list_kind, fact in LIST_FACTS.items():
        _put_list(facts, fact, list_kind, counting, answers, listed)
    facts["members"] = [_member(person.id, counting) for person in household.members]
    return facts


def reasons_unknown(household: Household, answers: Answers) -> dict[str, str]:
    """Why a fact is not known, by its path ("members[1].income.accident": "refused").

    What an assumption gives as its reason (household.md section 6, `why`).
    """
    place = {person.id: f"members[{n}]." for n, person in enumerate(household.members)}
    place[HOUSEHOLD] = ""
    return {
        f"{place[target]}{fact}": known.answer.state.value
        for (target, fact), known in answers.items()
        if target in place and not known.answer.is_settled
    }


def _member(member: str, answers: Answers) -> dict[str, Any]:
    facts: dict[str, Any] = {"id": member}
    for fact, kind in MEMBER_FACTS.items():
        _put(facts, fact, answers.get((member, fact)), kind)
    return facts


def _put(facts: dict[str, Any], fact: str, known: Known | None, kind: FactKind) -> None:
    """Set a dotted fact in nested objects, unless it was never asked."""
    if known is None or (known.answer.state in UNANSWERED and not known.is_conflict):
        return
    *path, last = fact.split(".")
    for name in path:
        facts = facts.setdefault(name, {})
    facts[last] = _value(known, fact, kind)


def _value(known: Known, fact: str, kind: FactKind) -> Any:
    if not known.is_conflict:
        return _plain(known.answer, fact, kind)
    words = [known.answer, *known.others]
    if kind in _JOINED:
        return _hull([_span(word) for word in words])
    values = [_plain(word, fact, kind) for word in words]
    return values[0] if all(value == values[0] for value in values) else None


def _plain(answer: Answer, fact: str, kind: FactKind) -> Any:
    if answer.state is State.NONE:
        if kind is FactKind.CODE:
            return "none" if fact in CODES_WITH_NONE else None
        return None if fact in NONE_SAYS_NOTHING else NONE_VALUES.get(kind)
    if answer.state is not State.GIVEN:
        return None
    if answer.between is not None:
        return {"between": list(answer.between)}
    return list(answer.value) if isinstance(answer.value, tuple) else answer.value


def _span(answer: Answer) -> tuple[int, int | None] | None:
    """Lowest and highest amount an answer allows; None when it says nothing."""
    if answer.state is State.NONE:
        return (0, 0)
    if answer.between is not None:
        return answer.between
    if isinstance(answer.value, int) and not isinstance(answer.value, bool):
        return (answer.value, answer.value)
    return None


def _hull(spans: list[tuple[int, int | None] | None]) -> Any:
    known = [span for span in spans if span is not None]
    if len(known) < len(spans):
        return None
    low = min(span[0] for span in known)
    highs = [span[1] for span in known]
    high = None if None in highs else max(top for top in highs if top is not None)
    return low if low == high else {"between": [low, high]}


def _put_list(
    facts: dict[str, Any],
    fact: str,
    kind: str,
    counting: Answers,
    answers: Answers,
    rows: tuple[ListRow, ...],
) -> None:
    """A list with rows. Said to exist without a row: not known. Its own answer decides first."""
    known = counting.get((HOUSEHOLD, fact))
    own = [row.id for row in rows if row.kind == kind]
    if known is None and not own:
        return
    *path, last = fact.split(".")
    for name in path:
        facts = facts.setdefault(name, {})
    facts[last] = _list(known, kind, own, counting if known is None else answers)


def _list(known: Known | None, kind: str, rows: list[str], answers: Answers) -> Any:
    if known is not None:
        if known.is_conflict:
            return None
        if known.answer.state is State.NONE:
            return 0 if kind == "debt" else []
        if known.answer.state is not State.GIVEN:
            return None
        if kind == "debt" and not isinstance(known.answer.value, bool):
            return _value(known, "debts", FactKind.WON)
    bodies = [_row(kind, row, answers) for row in rows]
    if not bodies:
        return None
    return _debts(rows, answers) if kind == "debt" else bodies


def _row(kind: str, row: str, answers: Answers) -> dict[str, Any]:
    body: dict[str, Any] = {}
    for field, field_kind in ROW_FACTS[kind].items():
        known = answers.get((row, field))
        value = None if known is None else _value(known, field, field_kind)
        if field != "relation" or value is not None:
            body[field] = value
    return body


def _debts(rows: list[str], answers: Answers) -> Any:
    """Sum of the recognised debts (household.md 2); not known whether recognised: 0 to its sum."""
    spans: list[tuple[int, int | None] | None] = []
    for row in rows:
        recognised = _known_value(answers, row, "recognised", FactKind.YES_NO)
        if recognised is False:
            continue
        balance = answers.get((row, "balance"))
        span = _spans_of(balance)
        spans.append(span if recognised or span is None else (0, span[1]))
    if any(span is None for span in spans):
        return None
    known = [span for span in spans if span is not None]
    low = sum(span[0] for span in known)
    high = 0
    for span in known:
        if span[1] is None:
            return {"between": [low, None]}
        high += span[1]
    return low if low == high else {"between": [low, high]}


def _known_value(answers: Answers, row: str, field: str, kind: FactKind) -> Any:
    known = answers.get((row, field))
    return None if known is None else _value(known, field, kind)


def _spans_of(known: Known | None) -> tuple[int, int | None] | None:
    if known is None:
        return None
    spans = [_span(word) for word in (known.answer, *known.others)]
    joined = _hull(spans)
    if joined is None:
        return None
    if isinstance(joined, Mapping):
        low, high = joined["between"]
        return (low, high)
    return (joined, joined)
