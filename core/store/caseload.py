"""The whole caseload at once, as alerts ask for it: a few look-ups for all cases together."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, RowMapping, func, select

from core.casework.alerts.alert import AlertKind
from core.casework.alerts.foreseen import unpacked
from core.casework.alerts.steps import STEPS, step_row
from core.casework.alerts.watched import WatchedCase, WatchedMember, WatchedTodo
from core.casework.today import NewCase
from core.people.consent import Consent
from core.store import beside, households, registers
from core.store.lists import decoded
from core.store.registers import TABLE as REGISTER
from core.store.rows import by_stream, day_in
from core.store.tables import (
    ListedCase,
    ListedConsent,
    ListedMember,
    ListedTodo,
    ListedVisit,
    table_of,
)

CASE = table_of(ListedCase)
CONSENT = table_of(ListedConsent)
MEMBER = table_of(ListedMember)
TODO = table_of(ListedTodo)
VISIT = table_of(ListedVisit)


def watched_cases(connection: Connection, day: date, basis: str) -> tuple[WatchedCase, ...]:
    """Every open case. basis: with what the benefits foreseen were reckoned."""
    cases = connection.execute(
        select(CASE).where(CASE.c.stage.is_distinct_from("closed"))
    ).mappings()
    listed = [row for row in cases if row["stage"] != "waiting"]
    members = by_stream(connection, select(MEMBER).where(MEMBER.c.is_removed.is_(False)))
    consents = by_stream(connection, select(CONSENT))
    todos = by_stream(connection, select(TODO).where(TODO.c.is_removed.is_(False)))
    visits = households.visit_days(connection, day)
    foreseen = beside.foreseen(connection, basis)
    surveyed = _surveyed(connection, listed)
    missed = _missed(connection, day)
    differing = _differing(connection)
    return tuple(
        _watched(
            row,
            members[row["stream"]],
            consents[row["stream"]],
            todos[row["stream"]],
            visits.get(row["stream"], (None, None)),
            foreseen.get(row["stream"]),
            missed.get(row["stream"]),
            differing.get(row["stream"], 0),
            is_surveyed=row["stream"] in surveyed,
        )
        for row in listed
    )


def new_cases(connection: Connection, most: int) -> tuple[tuple[NewCase, ...], int]:
    """Cases never visited and not planned, the newest first; and how many there are."""
    visited = select(VISIT.c.stream).where(VISIT.c.is_removed.is_(False))
    open_ones = CASE.c.stage.is_(None) | (CASE.c.stage == "open")
    wanted = select(CASE).where(open_ones, CASE.c.stream.not_in(visited))
    rows = (
        connection.execute(wanted.order_by(CASE.c.arrived.desc(), CASE.c.stream)).mappings().all()
    )
    told = rows[:most]
    streams = [row["stream"] for row in told]
    here = (MEMBER.c.is_removed.is_(False), MEMBER.c.stream.in_(streams))
    members = by_stream(connection, select(MEMBER).where(*here))
    return tuple(_new(connection, row, members[row["stream"]]) for row in told), len(rows)


def _new(connection: Connection, row: RowMapping, members: list[RowMapping]) -> NewCase:
    head = households.head_of(members)
    kept = registers.load(connection, (row["stream"], "case", row["stream"], "stage"))
    stage = (kept.newest.value or {}) if kept.newest is not None else {}
    return NewCase(
        row["stream"],
        (head["name"] if head else None) or "",
        row["district"],
        row["dong"],
        day_in(row["arrived"]),
        stage.get("channel"),
        str(stage.get("words") or ""),
    )


def _watched(
    row: RowMapping,
    members: list[RowMapping],
    consents: list[RowMapping],
    todos: list[RowMapping],
    visits: tuple[date | None, date | None],
    foreseen: bytes | None,
    missed: str | None,
    differing: int,
    *,
    is_surveyed: bool,
) -> WatchedCase:
    case = row["stream"]
    head = households.head_of(members)
    return WatchedCase(
        case=case,
        person=(head["name"] if head else None) or "",
        level=row["crisis_level"],
        arrived=day_in(row["arrived"]),
        members=tuple(
            WatchedMember(who["name"] or "", day_in(who["birth_date"])) for who in members
        ),
        consents=tuple(Consent.from_json(one["row"], decoded(one["body"])) for one in consents),
        todos=tuple(
            WatchedTodo(one["row"], one["text"], date.fromisoformat(one["due"]))
            for one in todos
            if one["due"] and not one["is_done"]
        ),
        steps=_steps(case, todos, is_surveyed=is_surveyed),
        last_visit=visits[0],
        next_visit=visits[1],
        missed=day_in(missed),
        foreseen=unpacked(foreseen) if foreseen is not None else (),
        differing=differing,
    )


def _steps(case: str, todos: list[RowMapping], *, is_surveyed: bool) -> frozenset[AlertKind]:
    done = {one["row"] for one in todos if one["is_done"]}
    found = {step for step in STEPS if step_row(case, step) in done} if done else set()
    return frozenset(found | {AlertKind.SURVEY} if is_surveyed else found)


def _surveyed(connection: Connection, listed: Iterable[RowMapping]) -> set[str]:
    """Cases whose crisis level was judged, or of which any need was written."""
    judged = {row["stream"] for row in listed if row["crisis_level"] is not None}
    rest = [row["stream"] for row in listed if row["stream"] not in judged]
    needs = select(REGISTER.c.stream).where(REGISTER.c.stream.in_(rest), REGISTER.c.kind == "need")
    return judged | set(connection.execute(needs.distinct()).scalars())


def _differing(connection: Connection) -> dict[str, int]:
    """How many groups of each case differ."""
    counted = select(REGISTER.c.stream, func.count()).where(REGISTER.c.is_conflict)
    return dict(connection.execute(counted.group_by(REGISTER.c.stream)).all())


def _missed(connection: Connection, day: date) -> dict[str, str]:
    """The last day of each case on which a visit was planned that did not take place."""
    planned = (VISIT.c.stage == "planned", VISIT.c.is_removed.is_(False))
    wanted = select(VISIT.c.stream, func.max(VISIT.c.date)).where(
        *planned, VISIT.c.date < day.isoformat()
    )
    return dict(connection.execute(wanted.group_by(VISIT.c.stream)).all())
