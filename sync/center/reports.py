"""What the Center's staff asks to see: held work, open conflicts, the day by laptop; packs."""

import datetime as dt
import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select

from core.clock import SEOUL
from core.errors import BadSignature, OlderPack, PackError
from core.sentence import say
from sync.center.sql import reading
from sync.center.staff import Staff
from sync.center.tables import CHANGE, CONFLICT, CONSULTANT, HELD, LAPTOP, PACK
from sync.protocol.pack_file import bundle
from sync.protocol.user_stream import CENTER


@dataclass(frozen=True, slots=True)
class HeldLine:
    """One change kept and not applied."""

    cid: str
    stream: str
    kind: str
    row: str
    reason: str
    user: str
    received_at: int


@dataclass(frozen=True, slots=True)
class ConflictLine:
    """One group of which two records differ."""

    stream: str
    kind: str
    row: str
    group: str
    opened: int


@dataclass(frozen=True, slots=True)
class DayLine:
    """What one laptop's consultant wrote on a day and the Center has, in records."""

    laptop: str
    consultant: str
    sent: int
    held: int
    by_kind: Mapping[str, tuple[int, int]]


def held(staff: Staff) -> tuple[HeldLine, ...]:
    """Open held work, oldest first."""
    with staff.base.reading() as connection:
        rows = connection.execute(
            select(HELD)
            .where(HELD.c.center_id == staff.base.center, HELD.c.state == "open")
            .order_by(HELD.c.received_at, HELD.c.laptop_id, HELD.c.seq)
        )
        return tuple(
            HeldLine(
                f"{row.laptop_id}.{row.instance}.{row.seq}", row.stream_id, row.kind, row.row_id,
                row.reason, row.user_id, row.received_at,
            )
            for row in rows
        )  # fmt: skip


def conflicts(staff: Staff) -> tuple[ConflictLine, ...]:
    """Open conflicts, oldest first."""
    with staff.base.reading() as connection:
        rows = connection.execute(
            select(CONFLICT)
            .where(CONFLICT.c.center_id == staff.base.center, CONFLICT.c.state == "open")
            .order_by(CONFLICT.c.opened, CONFLICT.c.stream_id)
        )
        return tuple(
            ConflictLine(row.stream_id, row.kind, row.row_id, row.grp, row.opened) for row in rows
        )


def day(staff: Staff, on: dt.date) -> tuple[DayLine, ...]:
    """The day by laptop, by the day on which each change was written.

    A record is held while the Center keeps one of its changes without having applied it.
    """
    begins = int(dt.datetime.combine(on, dt.time(), SEOUL).timestamp() * 1000)
    ends = begins + 24 * 3600 * 1000
    with staff.base.reading() as connection:
        written = _records(connection, staff.base.center, CHANGE, begins, ends)
        kept = _records(connection, staff.base.center, HELD, begins, ends)
        people = _people(connection, staff.base.center)
    lines = []
    for laptop in sorted(people):
        own_held = kept.get(laptop, set())
        own = written.get(laptop, set()) | own_held
        by_kind = {
            kind: (
                sum(1 for one in own - own_held if one[1] == kind),
                sum(1 for one in own_held if one[1] == kind),
            )
            for kind in sorted({one[1] for one in own})
        }
        lines.append(DayLine(laptop, people[laptop], len(own - own_held), len(own_held), by_kind))
    return tuple(lines)


def _records(
    connection: Connection, center: str, table: Any, begins: int, ends: int
) -> dict[str, set[tuple[str, str, str]]]:
    wanted = select(table.c.laptop_id, table.c.stream_id, table.c.kind, table.c.row_id).where(
        table.c.center_id == center, table.c.wall >= begins, table.c.wall < ends,
        table.c.laptop_id != CENTER,
    )  # fmt: skip
    if table is HELD:
        wanted = wanted.where(HELD.c.state != "applied")
    found: defaultdict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for row in connection.execute(wanted.distinct()):
        found[row.laptop_id].add((row.stream_id, row.kind, row.row_id))
    return found


def _people(connection: Connection, center: str) -> dict[str, str]:
    rows = connection.execute(
        select(LAPTOP.c.laptop_id, CONSULTANT.c.name)
        .join(
            CONSULTANT,
            (CONSULTANT.c.user_id == LAPTOP.c.user_id)
            & (CONSULTANT.c.center_id == LAPTOP.c.center_id),
        )
        .where(LAPTOP.c.center_id == center)
    )
    return {row.laptop_id: row.name for row in rows}


def publish_pack(staff: Staff, folder: Path) -> int:
    """Sign a pack and give it to the laptops; its serial.

    Raises OlderPack when the serial does not rise, BadSignature when a file is not the one that
    pack.json names, PackError when it cannot be read or names a file outside.
    """
    head_bytes, files = _read_pack(folder)
    head = json.loads(head_bytes)
    serial, edition = head["serial"], head["edition"]
    files |= {"pack.json": head_bytes, "pack.sig": staff.keys.sign_pack(head_bytes)}
    body = bundle(files)

    def work(connection: Connection) -> int:
        staff.lock(connection)
        newest = reading.newest_pack(staff.base, connection)
        if newest is not None and newest.serial >= serial:
            raise OlderPack(say("center.pack_older", serial=newest.serial))
        connection.execute(
            insert(PACK).values(
                center_id=staff.base.center, serial=serial, edition=edition,
                sha256=hashlib.sha256(body).hexdigest(), size=len(body), body=body,
                published=staff.base.now(),
            )
        )  # fmt: skip
        return int(serial)

    return staff.act("publish-pack", edition, work)


PACK_KEYS = {
    "edition": str, "serial": int, "made": str, "valid_until": str, "min_app": str, "files": dict,
}  # fmt: skip
"""What pack.json says and nothing more: docs/spec/packs.md section 1."""


def _read_pack(folder: Path) -> tuple[bytes, dict[str, bytes]]:
    """Bytes of pack.json, and every file it names, each the one it names."""
    try:
        head_bytes = (folder / "pack.json").read_bytes()
        head = json.loads(head_bytes)
        if set(head) != set(PACK_KEYS) or not all(
            isinstance(head[key], kind) for key, kind in PACK_KEYS.items()
        ):
            raise PackError(say("center.pack_unreadable"))
        files: dict[str, bytes] = {}
        for path, digest in head["files"].items():
            if Path(path).is_absolute() or ".." in Path(path).parts:
                raise PackError(say("center.pack_path_unsafe", file=path))
            files[path] = (folder / path).read_bytes()
            if hashlib.sha256(files[path]).hexdigest() != digest:
                raise BadSignature(say("center.pack_file_altered", file=path))
    except (OSError, ValueError, TypeError) as wrong:
        raise PackError(say("center.pack_unreadable")) from wrong
    return head_bytes, files
