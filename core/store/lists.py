"""The reading form of records for lists and search, made from the registers.

One row of a list is made whole from the groups of its record. What is searched follows in the same
transaction (`core.store.search`). Screens that show one case read the registers themselves
(`core.store.mapping`).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, TypeAlias

import msgspec
from sqlalchemy import Connection, Table, delete
from sqlalchemy.dialects.sqlite import Insert, insert

from core.record.change import canonical
from core.record.heads import RowState, row_state
from core.record.kinds import ROW_GROUP, VALUE_GROUP
from core.store import beside, registers, search
from core.store.registers import Kept
from core.store.tables import (
    ListedAnswer,
    ListedCase,
    ListedConsent,
    ListedMember,
    ListedNote,
    ListedTodo,
    ListedVisit,
    table_of,
)

Groups: TypeAlias = Mapping[str, Mapping[str, Any]]
"""Shown value of each group of one row."""

STATUS = "status."
ANSWER = table_of(ListedAnswer)


def state_of(groups: Iterable[Kept]) -> RowState:
    """Whether a row stands, is gone, or is removed by one and changed by another."""
    listed = list(groups)
    row_heads = tuple(
        head.head() for kept in listed if kept.group == ROW_GROUP for head in kept.heads
    )
    if not row_heads:
        return RowState.THERE
    others = {
        kept.group: tuple(head.head() for head in kept.heads)
        for kept in listed
        if kept.group != ROW_GROUP
    }
    return row_state(row_heads, others)


def renew(connection: Connection, stream: str, kind: str, row: str) -> None:
    """Make the list row of one record again."""
    renew_rows(
        connection, stream, {(kind, row): registers.load_rows(connection, stream, kind, row)}
    )


def renew_rows(
    connection: Connection, stream: str, rows: Mapping[tuple[str, str], list[Kept]]
) -> None:
    """Make the list rows of several records of one stream again, table by table."""
    waiting: dict[str, tuple[Table, list[dict[str, Any]]]] = {}
    for (kind, row), kept in rows.items():
        for table, body in _listed(kind, kept):
            entry = waiting.setdefault(table.name, (table, []))
            entry[1].append(
                {"stream": stream, **({"row": row} if "row" in table.c else {}), **body}
            )
    for table, bodies in waiting.values():
        connection.execute(_put(table), bodies)
    listed = ((table.name, body) for table, bodies in waiting.values() for body in bodies)
    search.renew(connection, stream, listed)
    beside.changed(connection, stream, {kind for kind, _ in rows})
    _mark_disputed(connection, rows.values())


def _mark_disputed(connection: Connection, rows: Iterable[list[Kept]]) -> None:
    """A row that one removed and another changed differs in its group `row`."""
    for groups in rows:
        own = next((one for one in groups if one.group == ROW_GROUP), None)
        if own is None:
            continue
        is_disputed = state_of(groups) is RowState.DISPUTED
        if is_disputed != own.is_disputed:
            registers.keep(connection, [replace(own, is_disputed=is_disputed)])


def drop_row(connection: Connection, stream: str, row: str) -> None:
    """Take one record out of every list and of the search."""
    for table in LISTS:
        if "row" in table.c:
            connection.execute(delete(table).where(table.c.stream == stream, table.c.row == row))
    search.drop_row(connection, stream, row)


@cache
def _put(table: Table) -> Insert:
    """Insert or replace a whole list row, put together once."""
    put = insert(table)
    keys = [column.name for column in table.primary_key]
    others = {name: put.excluded[name] for name in table.c.keys() if name not in keys}  # noqa: SIM118 columns
    return put.on_conflict_do_update(index_elements=keys, set_=others)


def _listed(kind: str, kept: list[Kept]) -> Iterable[tuple[Table, dict[str, Any]]]:
    groups = {one.group: one.newest.value or {} for one in kept if one.newest is not None}
    if kind in _MAKERS and groups.keys() - {ROW_GROUP}:
        model, make = _MAKERS[kind]
        body = make(groups)
        if kind == "case":
            body["address"] = _every(kept, "place", _address)
            body["telephone"] = _every(kept, "contact", lambda value: value.get("telephone"))
            body["caution"] = _every(kept, "contact", lambda value: value.get("caution"))
        if "is_removed" in model.c:
            body["is_removed"] = state_of(kept) is RowState.REMOVED
        yield model, body
    for group, value in groups.items():
        if group.startswith(STATUS) or kind == "fact":
            yield ANSWER, {"grp": group, "state": str(value.get("state") or "not_asked")}


def _every(
    kept: Iterable[Kept], group: str, read: Callable[[Mapping[str, Any]], str | None]
) -> str | None:
    """What a group says; while records differ, every one of them: none is the winner."""
    said = [read(head.value or {}) for one in kept if one.group == group for head in one.heads]
    return " / ".join(dict.fromkeys(filter(None, said))) or None


def _address(place: Mapping[str, Any]) -> str | None:
    return place.get("actual") or place.get("registered")


def _case(groups: Groups) -> dict[str, Any]:
    place, stage = groups.get("place", {}), groups.get("stage", {})
    return {
        "district": place.get("district"),
        "dong": place.get("dong"),
        "stage": stage.get("stage"),
        "arrived": stage.get("arrived"),
        "crisis_level": groups.get("crisis_level", {}).get("level"),
    }


def _member(groups: Groups) -> dict[str, Any]:
    who, tie = groups.get("who", {}), groups.get("tie", {})
    return {
        "name": who.get("name"),
        "birth_date": (who.get("birth_date") or {}).get("value"),
        "relation": (tie.get("relation") or {}).get("value"),
    }


def _visit(groups: Groups) -> dict[str, Any]:
    plan, stage = groups.get("plan", {}), groups.get("stage", {})
    return {
        "date": plan.get("date"),
        "time": plan.get("time"),
        "purpose": plan.get("purpose"),
        "companions": ", ".join(plan.get("with") or ()) or None,
        "stage": stage.get("stage") or "planned",
        "began": stage.get("began"),
        "ended": stage.get("ended"),
    }


def _consent(groups: Groups) -> dict[str, Any]:
    return {"body": canonical(dict(groups[VALUE_GROUP]))}


def _note(groups: Groups) -> dict[str, Any]:
    note = groups[VALUE_GROUP]
    return {"text": str(note.get("text") or ""), "corrects": note.get("corrects")}


def _todo(groups: Groups) -> dict[str, Any]:
    todo = groups.get(VALUE_GROUP, {})
    return {
        "text": str(todo.get("text") or ""),
        "due": todo.get("due"),
        "is_done": bool(todo.get("done")),
    }


_MAKERS: dict[str, tuple[Table, Callable[[Groups], dict[str, Any]]]] = {
    "case": (table_of(ListedCase), _case),
    "member": (table_of(ListedMember), _member),
    "visit": (table_of(ListedVisit), _visit),
    "consent": (table_of(ListedConsent), _consent),
    "note": (table_of(ListedNote), _note),
    "todo": (table_of(ListedTodo), _todo),
}
LISTS = (*(table for table, _ in _MAKERS.values()), ANSWER)


def decoded(body: bytes) -> Any:
    """Plain value of canonical bytes."""
    return msgspec.json.decode(body)
