"""What a search finds, ready to be told: cases with who lives there, notes and things to do."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from core.people.consent import Consent, Gate
from core.store import households, search
from core.store.lists import decoded
from core.store.rows import by_stream
from core.store.search import Hit, Kind, Word
from core.store.tables import (
    ListedCase,
    ListedConsent,
    ListedMember,
    ListedNote,
    ListedTodo,
    table_of,
)

CASE = table_of(ListedCase)
CONSENT = table_of(ListedConsent)
MEMBER = table_of(ListedMember)
NOTE = table_of(ListedNote)
TODO = table_of(ListedTodo)

MOST_CASES = 12
MOST_TEXTS = 6


@dataclass(frozen=True, slots=True)
class FoundCase:
    """A case. person: the head's name · member: the name that was found, where it is another ·
    by_number: it was found by its telephone."""

    case: str
    person: str
    birth_date: date | None
    size: int
    district: str | None
    dong: str | None
    level: str | None
    is_closed: bool
    member: str = ""
    by_number: bool = False


@dataclass(frozen=True, slots=True)
class FoundText:
    """A note or a thing to do of a case. due: its day."""

    kind: Kind
    case: str
    row: str
    person: str
    text: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """are_more: not all of it is told here."""

    cases: tuple[FoundCase, ...] = ()
    texts: tuple[FoundText, ...] = ()
    are_more: bool = False


def find(connection: Connection, words: Sequence[Word], day: date, *, is_gated: bool) -> Found:
    """What the words find, names first.

    is_gated: notes of a household that took its consent back, or whose consent has run out, are
    left out.
    """
    hits = search.hits(connection, words)
    about = [hit for hit in hits if hit.kind not in {"note", "todo"}]
    cases = list(dict.fromkeys(hit.case for hit in about))
    texts = [hit for hit in hits if hit.kind in {"note", "todo"}]
    if is_gated:
        shut = _shut(connection, {hit.case for hit in texts if hit.kind == "note"}, day)
        texts = [hit for hit in texts if hit.kind == "todo" or hit.case not in shut]
    told_texts = [hit for kind in ("todo", "note") for hit in _first(texts, kind)]
    streams = {*cases[:MOST_CASES], *(hit.case for hit in told_texts)}
    members = by_stream(connection, _of(MEMBER, streams).where(MEMBER.c.is_removed.is_(False)))
    rows = by_stream(connection, _of(CASE, streams))
    return Found(
        tuple(
            _case(row, members[case], [hit for hit in about if hit.case == case])
            for case in cases[:MOST_CASES]
            for row in rows[case]
        ),
        _texts(connection, told_texts, members),
        len(cases) > MOST_CASES or len(texts) > len(told_texts),
    )


def _first(texts: Iterable[Hit], kind: str) -> list[Hit]:
    return [hit for hit in texts if hit.kind == kind][:MOST_TEXTS]


def _case(row: RowMapping, members: list[RowMapping], hits: Sequence[Hit]) -> FoundCase:
    head = households.head_of(members)
    names = {who["row"]: who["name"] or "" for who in members}
    found = [hit.row for hit in hits if hit.kind == "member"]
    is_head = head is None or head["row"] in found
    return FoundCase(
        case=row["stream"],
        person=(head["name"] if head else None) or "",
        birth_date=date.fromisoformat(head["birth_date"]) if head and head["birth_date"] else None,
        size=len(members),
        district=row["district"],
        dong=row["dong"],
        level=row["crisis_level"],
        is_closed=row["stage"] == "closed",
        member=names.get(found[0], "") if found and not is_head else "",
        by_number=all(hit.kind == "telephone" for hit in hits),
    )


def _texts(
    connection: Connection, hits: Sequence[Hit], members: Mapping[str, list[RowMapping]]
) -> tuple[FoundText, ...]:
    kept: dict[str, RowMapping] = {}
    for table in (NOTE, TODO):
        wanted = select(table).where(
            table.c.stream.in_({hit.case for hit in hits}), table.c.row.in_({h.row for h in hits})
        )
        kept |= {row["row"]: row for row in connection.execute(wanted).mappings()}
    found = []
    for hit in hits:
        row = kept[hit.row]
        head = households.head_of(members[hit.case])
        due = row["due"] if hit.kind == "todo" else None
        person = (head["name"] if head else None) or ""
        day = date.fromisoformat(due) if due else None
        found.append(FoundText(hit.kind, hit.case, hit.row, person, row["text"], day))
    return tuple(found)


def _shut(connection: Connection, streams: set[str], day: date) -> set[str]:
    """Cases of which a general consent was asked and none stands."""
    shut = set()
    for stream, rows in by_stream(connection, _of(CONSENT, streams)).items():
        listed = [Consent.from_json(row["row"], decoded(row["body"])) for row in rows]
        if listed and not Gate.of(listed, day).is_open:
            shut.add(stream)
    return shut


def _of(table: Any, streams: set[str]) -> Any:
    """The rows of these cases."""
    return select(table).where(table.c.stream.in_(streams))
