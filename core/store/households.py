"""Finding cases and visits: Today, the list of cases, search by name, one whole case."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, func, or_, select

from core.casework.case_file import CaseFile
from core.casework.today import CaseLine, TodayLine, in_order
from core.casework.visit import Visit, VisitStage
from core.people.consent import Consent, ConsentKind, in_force
from core.record.kinds import HOUSEHOLD, VALUE_GROUP
from core.store import beside, mapping, outbox, registers
from core.store.lists import decoded
from core.store.registers import TABLE as REGISTER
from core.store.rows import by_stream, day_in
from core.store.tables import (
    Draft,
    ListedAnswer,
    ListedCase,
    ListedConsent,
    ListedMember,
    ListedTodo,
    ListedVisit,
    table_of,
)

ANSWER = table_of(ListedAnswer)
CASE = table_of(ListedCase)
CONSENT = table_of(ListedConsent)
DRAFT = table_of(Draft)
MEMBER = table_of(ListedMember)
TODO = table_of(ListedTodo)
VISIT = table_of(ListedVisit)

_Members: TypeAlias = Mapping[str, list[RowMapping]]


def load_case(connection: Connection, case: str) -> CaseFile | None:
    """One whole case, None when this laptop does not hold it."""
    kept = registers.load_rows(connection, case)
    if not kept:
        return None
    found = mapping.case_file(case, kept)
    return replace(found, visits=tuple(_received(connection, visit) for visit in found.visits))


def _received(connection: Connection, visit: Visit) -> Visit:
    if visit.stage is not VisitStage.FINISHED or not _is_received(connection, visit.id):
        return visit
    at = outbox.received_at(connection, visit.id)
    return replace(visit, stage=VisitStage.RECEIVED, received_ms=at)


def _is_received(connection: Connection, visit: str) -> bool:
    """A finished visit that was reported elsewhere came from the Center, so it is there."""
    if outbox.received_at(connection, visit) is not None:
        return True
    own = outbox.OUTBOX.c
    report = select(own.seq).where(own.visit == visit, own.kind == "visit_report").limit(1)
    return connection.execute(report).first() is None


def case_of_visit(connection: Connection, visit: str) -> str | None:
    """The case a visit belongs to."""
    found: str | None = connection.execute(
        select(VISIT.c.stream).where(VISIT.c.row == visit)
    ).scalar_one_or_none()
    return found


def case_count(connection: Connection) -> int:
    count: int = connection.execute(select(func.count()).select_from(CASE)).scalar_one()
    return count


def visits_of_day(connection: Connection, day: date) -> tuple[TodayLine, ...]:
    """Visits planned for a day, and those that ended on it, by time or as put by hand."""
    text = day.isoformat()
    wanted = or_(VISIT.c.date == text, VISIT.c.ended.startswith(text))
    return in_order(_today_lines(connection, wanted, day), beside.order_of(connection, day))


def unfinished_visits(connection: Connection, day: date) -> tuple[TodayLine, ...]:
    """Visits of other days that were opened and not finished."""
    lines = _today_lines(connection, VISIT.c.stage == "open", day)
    return tuple(line for line in lines if line.day != day)


def _today_lines(
    connection: Connection, wanted: ColumnElement[bool], day: date
) -> tuple[TodayLine, ...]:
    rows = connection.execute(
        select(VISIT).where(wanted, VISIT.c.is_removed.is_(False))
    ).mappings().all()  # fmt: skip
    streams = [row["stream"] for row in rows]
    cases = by_stream(connection, select(CASE).where(CASE.c.stream.in_(streams)))
    members = _members(connection, streams)
    consented = _consented(connection, streams, day)
    before = _counted(connection, VISIT.c.stream, VISIT.c.ended.is_not(None), streams)
    later = _counted(connection, ANSWER.c.stream, ANSWER.c.state == "later", streams)
    typing = _counted(connection, DRAFT.c.visit, None, [row["row"] for row in rows])
    undone = and_(TODO.c.is_done.is_(False), TODO.c.is_removed.is_(False))
    todos = _counted(connection, TODO.c.stream, undone, streams)
    return in_order(
        [
            _today_line(
                row,
                next(iter(cases[row["stream"]]), None),
                members[row["stream"]],
                stage=_stage(connection, row),
                has_consent=row["stream"] in consented,
                consent_until=consented.get(row["stream"]),
                visits_before=before.get(row["stream"], 0) - (row["ended"] is not None),
                later=later.get(row["stream"], 0),
                drafts=typing.get(row["row"], 0),
                todos=todos.get(row["stream"], 0),
                apply_for=() if row["ended"] else _to_apply_for(connection, row["stream"]),
            )
            for row in rows
        ]
    )


def _stage(connection: Connection, row: RowMapping) -> VisitStage:
    stage = VisitStage(row["stage"])
    if stage is VisitStage.FINISHED and _is_received(connection, row["row"]):
        return VisitStage.RECEIVED
    return stage


def _today_line(
    row: RowMapping, found: RowMapping | None, members: list[RowMapping], **told: Any
) -> TodayLine:
    head = head_of(members)
    case: Mapping[str, Any] = dict(found) if found else {}
    return TodayLine(
        visit=row["row"],
        case=row["stream"],
        day=day_in(row["date"]),
        at=time.fromisoformat(row["time"]) if row["time"] else None,
        purpose=row["purpose"],
        companions=row["companions"],
        began=_moment(row["began"]),
        ended=_moment(row["ended"]),
        person=(head["name"] if head else None) or "",
        birth_date=day_in(head["birth_date"]) if head else None,
        size=len(members),
        district=case.get("district"),
        dong=case.get("dong"),
        address=case.get("address"),
        telephone=case.get("telephone"),
        caution=case.get("caution"),
        crisis_level=case.get("crisis_level"),
        **told,
    )


def _to_apply_for(connection: Connection, case: str) -> tuple[str, ...]:
    """Programmes that the last kept estimate found, and that the household does not receive."""
    kept = [
        head
        for one in registers.load_rows(connection, case, "estimate")
        for head in one.heads
        if head.value
    ]
    if not kept:
        return ()
    newest = max(kept, key=lambda head: head.wall)
    received = registers.load(connection, (case, "fact", f"{HOUSEHOLD}/receiving", VALUE_GROUP))
    told = (received.newest.value or {}).get("value") if received.newest else None
    have = {one.get("programme") for one in told or () if isinstance(one, dict)}
    results = ((newest.value or {}).get("result") or {}).get("results") or ()
    found = (one["programme"] for one in results if _is_found(one))
    return tuple(dict.fromkeys(one for one in found if one not in have))


def _is_found(result: Mapping[str, Any]) -> bool:
    return result.get("verdict") == "entitled" and not result.get("closed")


def case_lines(connection: Connection, day: date, name: str = "") -> tuple[CaseLine, ...]:
    """The cases of this laptop by the head's name; name: only cases with a member so called."""
    members = _members(connection, None)
    visits = visit_days(connection, day)
    conflicts = _counted(connection, REGISTER.c.stream, REGISTER.c.is_conflict, None)
    waiting = _waiting(connection)
    wanted = name.strip()
    lines = [
        _case_line(
            row,
            members[row["stream"]],
            visits,
            conflicts.get(row["stream"], 0),
            is_waiting=row["stream"] in waiting,
        )
        for row in connection.execute(select(CASE)).mappings().all()
        if not wanted or any(wanted in (who["name"] or "") for who in members[row["stream"]])
    ]
    return tuple(sorted(lines, key=lambda line: (line.person, line.case)))


def _case_line(
    row: RowMapping,
    members: list[RowMapping],
    visits: Mapping[str, tuple[date | None, date | None]],
    conflicts: int,
    *,
    is_waiting: bool,
) -> CaseLine:
    head = head_of(members)
    last, coming = visits.get(row["stream"], (None, None))
    return CaseLine(
        case=row["stream"],
        person=(head["name"] if head else None) or "",
        birth_date=day_in(head["birth_date"]) if head else None,
        size=len(members),
        district=row["district"],
        dong=row["dong"],
        stage=row["stage"],
        crisis_level=row["crisis_level"],
        arrived=day_in(row["arrived"]),
        last_visit=last,
        next_visit=coming,
        conflicts=conflicts,
        names=_names(head, members),
        is_waiting=is_waiting,
    )


def _waiting(connection: Connection) -> frozenset[str]:
    """Cases with a change that the Center has not acknowledged."""
    pending = select(REGISTER.c.stream).where(REGISTER.c.pending_seq.is_not(None)).distinct()
    return frozenset(connection.execute(pending).scalars())


def visit_days(connection: Connection, day: date) -> dict[str, tuple[date | None, date | None]]:
    """Of each case: the day of the last visit that ended, and of the next one planned."""
    last = dict(
        connection.execute(
            select(VISIT.c.stream, func.max(VISIT.c.ended)).group_by(VISIT.c.stream)
        ).all()
    )  # fmt: skip
    coming = dict(
        connection.execute(
            select(VISIT.c.stream, func.min(VISIT.c.date))
            .where(
                VISIT.c.stage == "planned",
                VISIT.c.is_removed.is_(False),
                VISIT.c.date >= day.isoformat(),
            )
            .group_by(VISIT.c.stream)
        ).all()
    )  # fmt: skip
    return {
        stream: (day_in((last.get(stream) or "")[:10] or None), day_in(coming.get(stream)))
        for stream in last.keys() | coming.keys()
    }


def person_of(connection: Connection, case: str) -> str | None:
    """The name by which a case is known: its head's, else the eldest's."""
    head = head_of(_members(connection, [case])[case])
    return head["name"] if head is not None else None


def _members(connection: Connection, streams: Iterable[str] | None) -> _Members:
    """Members still there, head first, of some cases or of all."""
    wanted = select(MEMBER).where(MEMBER.c.is_removed.is_(False))
    if streams is not None:
        wanted = wanted.where(MEMBER.c.stream.in_(list(streams)))
    return by_stream(connection, wanted)


def head_of(members: list[RowMapping]) -> RowMapping | None:
    """Who stands for the household: its head, else the eldest."""
    return min(
        members,
        key=lambda who: (who["relation"] != "head", who["birth_date"] or "9", who["row"]),
        default=None,
    )


def _names(head: RowMapping | None, members: list[RowMapping]) -> tuple[str, ...]:
    others = (who["name"] for who in members if who is not head)
    return tuple(name for name in (head["name"] if head else None, *others) if name)


def _consented(connection: Connection, streams: Iterable[str], day: date) -> dict[str, date | None]:
    """Cases with a general consent in force, and its last day."""
    consents: defaultdict[str, list[Consent]] = defaultdict(list)
    wanted = select(CONSENT).where(CONSENT.c.stream.in_(list(streams)))
    for row in connection.execute(wanted).mappings():
        consents[row["stream"]].append(Consent.from_json(row["row"], decoded(row["body"])))
    return {
        stream: one.until
        for stream, listed in consents.items()
        for one in in_force(listed, day)
        if one.kind is ConsentKind.GENERAL
    }


def _counted(
    connection: Connection,
    by: ColumnElement[str],
    which: ColumnElement[bool] | None,
    among: Iterable[str] | None,
) -> dict[str, int]:
    wanted = select(by, func.count()).group_by(by)
    if which is not None:
        wanted = wanted.where(which)
    if among is not None:
        wanted = wanted.where(by.in_(list(among)))
    return dict(connection.execute(wanted).all())


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
