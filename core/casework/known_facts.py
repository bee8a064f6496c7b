"""Answers → facts for the calculator: the household JSON of docs/spec/household.md.

Given → value or range; none → 0, false, [] or "none"; everything else → null, and a fact never
asked is left out. Where two records differ, an amount is taken between the lowest and the
highest of them, anything else as unknown; a debt that one removed and another changed counts
between 0 and its sum, a list with such a car or relative is unknown. Unknown is never zero.
"""

from collections.abc import Iterable
from typing import Any, TypeAlias

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

_Span: TypeAlias = tuple[int, int | None]
"""Lowest and highest amount; None: without an upper end."""


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
        if visit is None or known.is_of(visit) or place[1] in (*WHO, *TIE)
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
        return _joined([_span(word) for word in words])
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


def _span(answer: Answer) -> _Span | None:
    """Lowest and highest amount an answer allows; None when it says nothing."""
    if answer.state is State.NONE:
        return (0, 0)
    if answer.between is not None:
        return answer.between
    if isinstance(answer.value, int) and not isinstance(answer.value, bool):
        return (answer.value, answer.value)
    return None


def _hull(spans: list[_Span | None]) -> _Span | None:
    """From the lowest to the highest; None where one of them says nothing."""
    known = [span for span in spans if span is not None]
    if len(known) < len(spans):
        return None
    highs = [span[1] for span in known]
    high = None if None in highs else max(top for top in highs if top is not None)
    return (min(span[0] for span in known), high)


def _joined(spans: list[_Span | None]) -> Any:
    """The same in the form of a fact: an amount, a range, or null."""
    hull = _hull(spans)
    if hull is None:
        return None
    low, high = hull
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
    own = [row for row in rows if row.kind == kind]
    if known is None and not own:
        return
    *path, last = fact.split(".")
    for name in path:
        facts = facts.setdefault(name, {})
    facts[last] = _list(known, kind, own, counting if known is None else answers)


def _list(known: Known | None, kind: str, rows: list[ListRow], answers: Answers) -> Any:
    words = [] if known is None else [known.answer, *known.others]
    if kind == "debt":
        return _joined([_owed(word, rows, answers) for word in words or [_THERE]])
    said = {word.state for word in words} or {State.GIVEN}
    if said == {State.NONE}:
        return []
    if said != {State.GIVEN} or any(row.is_disputed for row in rows):
        return None
    return [_row(kind, row.id, answers) for row in rows] or None


def _row(kind: str, row: str, answers: Answers) -> dict[str, Any]:
    body: dict[str, Any] = {}
    for field, field_kind in ROW_FACTS[kind].items():
        known = answers.get((row, field))
        value = None if known is None else _value(known, field, field_kind)
        if field != "relation" or value is not None:
            body[field] = value
    return body


_THERE = Answer(State.GIVEN, value=True)
"""What rows say of their list where nobody has answered for it."""


def _owed(word: Answer, rows: list[ListRow], answers: Answers) -> _Span | None:
    """What one answer about debts allows: none, the amount itself, or the sum of the rows."""
    if word.state is not State.GIVEN or not isinstance(word.value, bool):
        return _span(word)
    return _debts(rows, answers) if rows else None


def _debts(rows: list[ListRow], answers: Answers) -> _Span | None:
    """Sum of the recognised debts (household.md 2); not known whether recognised, or removed by
    one and changed by another: 0 to its sum."""
    low, high = 0, 0
    is_open = False
    for row in rows:
        recognised = _known_value(answers, row.id, "recognised", FactKind.YES_NO)
        if recognised is False:
            continue
        span = _spans_of(answers.get((row.id, "balance")))
        if span is None:
            return None
        low += span[0] if recognised and not row.is_disputed else 0
        is_open = is_open or span[1] is None
        high += span[1] or 0
    return (low, None if is_open else high)


def _known_value(answers: Answers, row: str, field: str, kind: FactKind) -> Any:
    known = answers.get((row, field))
    return None if known is None else _value(known, field, kind)


def _spans_of(known: Known | None) -> _Span | None:
    if known is None:
        return None
    return _hull([_span(word) for word in (known.answer, *known.others)])
