"""Registers ↔ the case as plain objects; the only file that knows both."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from core.casework.actions import LIST_FIELDS
from core.casework.case_file import (
    CaseFile,
    CaseStage,
    Conflict,
    Crisis,
    CrisisLevel,
    Entry,
    Home,
    Known,
    ListRow,
    Place,
    Reach,
    Side,
    Todo,
)
from core.casework.genogram.closeness import GROUP as CLOSENESS
from core.casework.genogram.closeness import pair_in
from core.casework.genogram.moving import GROUP as PICTURE
from core.casework.genogram.moving import read_places
from core.casework.visit import Visit
from core.people.answer import Answer
from core.people.consent import Consent
from core.people.household import Household
from core.people.person import TIE, WHO, Person, answer_in
from core.record.change import ChangeId
from core.record.heads import RowState
from core.record.kinds import KINDS, ROW_GROUP, SAME_AS, VALUE_GROUP, Rule
from core.store.lists import STATUS, state_of
from core.store.registers import Kept, KeptHead

Rows = dict[tuple[str, str], dict[str, Kept]]


def case_file(case: str, registers: Iterable[Kept]) -> CaseFile:
    """The case from all registers of its stream. Rows that were removed are left out."""
    rows: Rows = defaultdict(dict)
    for kept in registers:
        rows[kept.kind, kept.row][kept.group] = kept
    states = {key: state_of(groups.values()) for key, groups in rows.items()}
    rows = {key: groups for key, groups in rows.items() if states[key] is not RowState.REMOVED}
    answers: dict[Place, Known] = {}
    for (kind, row), groups in rows.items():
        answers.update(_answers(kind, row, groups))
    own = rows.get(("case", case), {})
    return CaseFile(
        case,
        Household.of(case, [_person(row, groups) for row, groups in _of(rows, "member")]),
        _home(_value(own, "place")),
        _reach(_value(own, "contact")),
        _stage(_value(own, "stage")),
        _crisis(_value(own, "crisis_level")),
        answers,
        tuple(
            ListRow(kind, row, states[kind, row] is RowState.DISPUTED)
            for kind in LIST_FIELDS
            for row, _ in _of(rows, kind)
        ),
        tuple(_consents(rows)),
        tuple(_visits(case, rows)),
        tuple(_entries(rows)),
        tuple(_todos(rows)),
        tuple(_conflicts(rows, states)),
        tuple(_agreed(rows)),
        _compared(own),
        read_places(_value(own, PICTURE)),
        _closeness(own),
    )


def _closeness(groups: Mapping[str, Kept]) -> dict[tuple[str, str], Answer]:
    """How close two are; the newest answer where two records stand."""
    return {
        pair_in(group): Answer.from_json(_value(groups, group))
        for group in groups
        if group.startswith(CLOSENESS)
    }


def _of(rows: Rows, kind: str) -> list[tuple[str, dict[str, Kept]]]:
    """Rows of one kind, oldest first."""
    found = [(row, groups) for (one, row), groups in rows.items() if one == kind]
    found.sort(key=lambda pair: _written(pair[1]))
    return found


Moment = tuple[int, bool, int, int, int]


def _written(groups: dict[str, Kept]) -> Moment:
    """When a row was written first: by its time, and within one by the order of writing.

    Times are for people (a clock may jump); nothing but the order on screen rests on them.
    """
    return min(
        (
            (head.wall, kept.ver == 0, kept.ver, cid.instance, cid.seq)
            for kept in groups.values()
            for head in kept.heads
            for cid in [ChangeId.read(head.cid)]
        ),
        default=(0, False, 0, 0, 0),
    )


def _value(groups: Mapping[str, Kept], group: str) -> Mapping[str, Any]:
    kept = groups.get(group)
    newest = kept.newest if kept else None
    return (newest.value if newest else None) or {}


def _person(row: str, groups: dict[str, Kept]) -> Person:
    return Person.from_groups(row, _value(groups, "who"), _value(groups, "tie"))


def _answers(kind: str, row: str, groups: dict[str, Kept]) -> Iterable[tuple[Place, Known]]:
    if kind == "fact":
        target, _, fact = row.partition("/")
        if VALUE_GROUP in groups:
            yield (target, fact), _known(groups[VALUE_GROUP], None)
    elif kind == "member":
        for group, fields in (("who", WHO), ("tie", TIE)):
            if group in groups:
                for fact in fields:
                    yield (row, fact), _known(groups[group], fact)
        for group, kept in groups.items():
            if group.startswith(STATUS):
                yield (row, group.removeprefix(STATUS)), _known(kept, None)
    elif kind in LIST_FIELDS and VALUE_GROUP in groups:
        for fact in LIST_FIELDS[kind]:
            yield (row, fact), _known(groups[VALUE_GROUP], fact)


def _known(kept: Kept, field: str | None) -> Known:
    """One answer of a register; field: which of several answers that merge together."""

    def read(head: KeptHead) -> Answer:
        return answer_in({"value": head.value} if field is None else head.value, field or "value")

    heads = kept.heads
    shown = heads[-1]
    first = read(shown)
    others: list[Answer] = []
    for other in map(read, heads[:-1]):
        if other not in (first, *others):  # compared, not hashed: `receiving` holds objects
            others.append(other)
    return Known(
        first,
        tuple(others),
        shown.author,
        shown.wall,
        shown.visit,
        kept.pending_seq is not None,
        tuple(head.visit for head in heads[:-1] if head.visit is not None),
    )


def _home(value: Mapping[str, Any]) -> Home:
    return Home(*(value.get(name) for name in ("district", "dong", "registered", "actual")))


def _reach(value: Mapping[str, Any]) -> Reach:
    return Reach(*(value.get(name) for name in ("telephone", "caution", "preferred")))


def _stage(value: Mapping[str, Any]) -> CaseStage:
    arrived = value.get("arrived")
    return CaseStage(
        value.get("stage") or "open",
        value.get("reason"),
        value.get("channel"),
        date.fromisoformat(arrived) if arrived else None,
        value.get("words"),
    )


def _crisis(value: Mapping[str, Any]) -> Crisis:
    level = value.get("level")
    return Crisis(CrisisLevel(level) if level else None, value.get("reason"))


def _consents(rows: Rows) -> Iterable[Consent]:
    for row, groups in _of(rows, "consent"):
        yield Consent.from_json(row, _value(groups, VALUE_GROUP))


def _visits(case: str, rows: Rows) -> Iterable[Visit]:
    for row, groups in _of(rows, "visit"):
        yield Visit.from_groups(row, case, _value(groups, "plan"), _value(groups, "stage"))


def _entries(rows: Rows) -> Iterable[Entry]:
    kinds = [kind for kind, rule in KINDS.items() if rule.rule is Rule.APPEND and kind != "consent"]
    listed = [(kind, row, groups) for kind in kinds for row, groups in _of(rows, kind)]
    for kind, row, groups in sorted(listed, key=lambda one: _written(one[2])):
        head = groups[VALUE_GROUP].heads[-1]
        yield Entry(kind, row, head.wall, head.author, head.visit, head.value or {})


def _todos(rows: Rows) -> Iterable[Todo]:
    for row, groups in _of(rows, "todo"):
        value = _value(groups, VALUE_GROUP)
        due = value.get("due")
        yield Todo(
            row,
            str(value.get("text") or ""),
            date.fromisoformat(due) if due else None,
            bool(value.get("done")),
        )


def _compared(groups: Mapping[str, Kept]) -> dict[str, bool]:
    """Of other cases whether they are the same household, the newest answer."""
    return {
        group.removeprefix(SAME_AS): _value(groups, group).get("into") is not None
        for group in groups
        if group.startswith(SAME_AS)
    }


def _conflicts(rows: Rows, states: Mapping[tuple[str, str], RowState]) -> Iterable[Conflict]:
    for (kind, row), groups in rows.items():
        if states[kind, row] is RowState.DISPUTED:
            yield Conflict(kind, row, ROW_GROUP, tuple(_row_sides(groups)))
        for group, kept in groups.items():
            if group != ROW_GROUP and kept.is_conflict:
                yield Conflict(kind, row, group, tuple(map(_side, kept.heads)))


def _agreed(rows: Rows) -> Iterable[Conflict]:
    for (kind, row), groups in rows.items():
        for group, kept in groups.items():
            heads = kept.heads
            if group == ROW_GROUP or len(heads) < 2:
                continue
            if len({head.head().value for head in heads}) == 1:
                yield Conflict(kind, row, group, tuple(map(_side, heads)))


def _side(head: KeptHead) -> Side:
    return Side(head.cid, head.value, head.author, head.wall, head.visit)


def _row_sides(groups: Mapping[str, Kept]) -> Iterable[Side]:
    """Those that removed the row, and those that keep it: brought back, or changed unseen; of each
    author the newest of several changes."""
    own = groups[ROW_GROUP].heads
    removals = [head for head in own if head.op == "del"]
    seen = {cid for head in removals for cid in head.base}
    yield from map(_side, removals)
    keeping = [head for head in own if head.op != "del"]
    for group, kept in groups.items():
        if group != ROW_GROUP:
            keeping += [head for head in kept.heads if head.cid not in seen]
    for head in {head.author: head for head in keeping}.values():
        yield Side(head.cid, head.value or {}, head.author, head.wall, head.visit)
