"""Erasing a case by law: nothing of what was written stays, but that it was erased, when and why.

Kept: ids, hashes, times, who had the case and which laptops held it. A backup of the Center holds
the case still: the list of erased cases lies beside the keys, and `begin-anew` erases them again.
"""

import json
import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Table,
    delete,
    exists,
    insert,
    select,
    update,
)

from core.errors import Mistake
from core.record.change import canonical
from core.sentence import say
from sync.center.files import rows as files
from sync.center.handover.tables import ERASURE, OFFER
from sync.center.laptops.tables import CUSTODY
from sync.center.sql import people
from sync.center.sql.ledger import SqlLedger
from sync.center.sql.statements import at
from sync.center.staff.assigning import AssignVerbs
from sync.center.tables import (
    CHANGE,
    CONSULTANT,
    HEAD,
    HELD,
    HOLDING,
    LAPTOP,
    NAMED,
    REGISTER,
    STREAM,
)
from sync.protocol import user_stream

ERASED = "erased"
LIST = "erased.jsonl"
_EMPTY = b""


@dataclass(frozen=True, slots=True)
class StillThere:
    """A laptop that has not confirmed that the case is gone. last_contact: milliseconds."""

    laptop: str
    consultant: str
    last_contact: int


@dataclass(frozen=True, slots=True)
class ErasureLine:
    """A case that was erased, and where it may still lie. unopened: packages of sealed work from
    laptops that held it, which nobody has taken in yet."""

    case: str
    at: int
    by: str
    reason: str
    waiting: tuple[StillThere, ...]
    unopened: int


class EraseVerbs(AssignVerbs):
    """Erasing, and the report of what has not confirmed it."""

    def erase(self, case: str, reason: str) -> None:
        """Erase a case for good; its laptops empty it at their next sync.

        Raises Mistake for an unknown or erased case, or without a reason; and when the case is
        erased but the file could not be rewritten: erasing it once more tries that again.
        """
        if not reason.strip():
            raise Mistake(say("center.erase_why"), "reason")

        def work(connection: Connection) -> bool:
            self.lock(connection)
            is_new = self._state(connection, case) != ERASED
            if is_new:
                self._erase(connection, case, self.by, reason, self.base.now())
            return is_new

        is_new = self.act("erase", f"{case} {reason}", work)
        self._after()
        if not is_new:
            raise Mistake(say("center.erased_already", case=case), "case")

    def erase_again(self) -> tuple[str, ...]:
        """After a restore: erase what the list beside the keys names and the copy still held."""
        listed = {one["case"]: one for one in _read(self._list)}

        def work(connection: Connection) -> tuple[str, ...]:
            self.lock(connection)
            found = connection.execute(
                select(STREAM.c.stream_id).where(
                    at(self.base, STREAM), STREAM.c.stream_id.in_(listed), STREAM.c.state != ERASED
                )
            ).scalars()
            again = tuple(sorted(found))
            for case in again:
                one = listed[case]
                self._erase(connection, case, one["by"], one["reason"], one["at"])
            return again

        done = self.act("erase-again", None, work) if listed else ()
        if done:
            self._after()
        return done

    def erasures(self) -> tuple[ErasureLine, ...]:
        """Every erased case, the newest first, with the laptops that have not confirmed it."""
        with self.base.reading() as connection:
            rows = connection.execute(
                select(ERASURE)
                .where(at(self.base, ERASURE))
                .order_by(ERASURE.c.at.desc(), ERASURE.c.stream_id)
            ).all()
            return tuple(self._line_of(connection, row) for row in rows)

    # --- what is erased

    def _state(self, connection: Connection, case: str) -> str:
        found = connection.execute(
            select(STREAM.c.kind, STREAM.c.state).where(
                at(self.base, STREAM), STREAM.c.stream_id == case
            )
        ).one_or_none()
        if found is None or found.kind != "case":
            raise Mistake(say("center.no_case", case=case), "case")
        return str(found.state)

    def _erase(self, connection: Connection, case: str, by: str, reason: str, when: int) -> None:
        if self.base.is_sqlite:
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
        SqlLedger(self.base, connection).lock({case})
        for user in self._having(connection, case):
            self._end_assignment(connection, case, user, None)
        self._erase_offers(connection, case)
        self._erase_notes(connection, case)
        connection.execute(update(CHANGE).where(*self._of(CHANGE, case)).values(body=_EMPTY))
        connection.execute(
            update(HELD).where(*self._of(HELD, case)).values(raw=_EMPTY, state=ERASED, note=None)
        )
        for table in (HEAD, REGISTER, NAMED):
            connection.execute(delete(table).where(*self._of(table, case)))
        self._erase_custody(connection, case)
        files.erase_case(self.base, connection, case)
        connection.execute(
            update(STREAM)
            .where(*self._of(STREAM, case))
            .values(state=ERASED, epoch=STREAM.c.epoch + 1)
        )
        connection.execute(
            insert(ERASURE).values(
                center_id=self.base.center, stream_id=case, at=when, who=by, reason=reason
            )
        )

    def _of(self, table: Table, case: str) -> tuple[ColumnElement[bool], ...]:
        return (at(self.base, table), table.c.stream_id == case)

    def _having(self, connection: Connection, case: str) -> list[str]:
        found = connection.execute(
            select(CONSULTANT.c.user_id).where(at(self.base, CONSULTANT))
        ).scalars()
        return [user for user in found if case in people.roles(self.base, connection, user)]

    def _erase_offers(self, connection: Connection, case: str) -> None:
        """An offer shows what was held; what stood in it before it ended goes too."""
        for offer in self._open_offers(connection, OFFER.c.stream_id == case):
            self._end(connection, offer, ERASED)
        offers = select(OFFER.c.offer_id).where(at(self.base, OFFER), OFFER.c.stream_id == case)
        stands = exists().where(
            HEAD.c.center_id == CHANGE.c.center_id, HEAD.c.stream_id == CHANGE.c.stream_id,
            HEAD.c.ver == CHANGE.c.ver,
        )  # fmt: skip
        connection.execute(
            update(CHANGE)
            .where(
                at(self.base, CHANGE), CHANGE.c.kind == user_stream.OFFER,
                CHANGE.c.row_id.in_(offers), ~stands,
            )
            .values(body=_EMPTY)
        )  # fmt: skip

    def _erase_notes(self, connection: Connection, case: str) -> None:
        """What the staff wrote to the authors of held work of this case."""
        wanted = select(CHANGE.c.stream_id, CHANGE.c.ver, CHANGE.c.body).where(
            at(self.base, CHANGE), CHANGE.c.kind == user_stream.NOTICE
        )
        for row in connection.execute(wanted).all():
            change = json.loads(bytes(row.body))
            if (change.get("v") or {}).get("case") == case and change["v"].get("note"):
                change["v"]["note"] = None
                connection.execute(
                    update(CHANGE)
                    .where(
                        at(self.base, CHANGE), CHANGE.c.stream_id == row.stream_id,
                        CHANGE.c.ver == row.ver,
                    )
                    .values(body=canonical(change))
                )  # fmt: skip

    def _erase_custody(self, connection: Connection, case: str) -> None:
        """Sealed work is of a whole laptop; what is taken in already stands in the ledger."""
        held_it = select(HOLDING.c.laptop_id).where(
            at(self.base, HOLDING), HOLDING.c.stream_id == case
        )
        connection.execute(
            update(CUSTODY)
            .where(
                at(self.base, CUSTODY), CUSTODY.c.laptop_id.in_(held_it),
                CUSTODY.c.state == "taken",
            )
            .values(body=_EMPTY)
        )  # fmt: skip

    # --- afterwards

    def _after(self) -> None:
        """The list beside the keys, and pages of the file that held the bytes (SQLite).

        PostgreSQL gives such pages back to use by its own vacuum.
        """
        known = {one["case"] for one in _read(self._list)}
        with self._list.open("a", encoding="utf-8") as file:
            for line in self.erasures():
                if line.case not in known:
                    said = {
                        "case": line.case, "at": line.at, "by": line.by, "reason": line.reason,
                    }  # fmt: skip
                    file.write(json.dumps(said, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
        if self.base.is_sqlite:
            self._rewrite_file()

    def _rewrite_file(self) -> None:
        try:
            with closing(self.base.engine.raw_connection()) as raw:
                raw.cursor().execute("VACUUM")
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite.Error as busy:
            raise Mistake(say("center.file_not_rewritten")) from busy

    @property
    def _list(self) -> Path:
        return self.keys.folder / LIST

    def _line_of(self, connection: Connection, row: Row[Any]) -> ErasureLine:
        found = connection.execute(
            select(LAPTOP.c.laptop_id, LAPTOP.c.user_id, LAPTOP.c.last_contact)
            .join(
                HOLDING,
                (HOLDING.c.center_id == LAPTOP.c.center_id)
                & (HOLDING.c.laptop_id == LAPTOP.c.laptop_id),
            )
            .where(
                at(self.base, LAPTOP), HOLDING.c.stream_id == row.stream_id,
                HOLDING.c.removed_at.is_(None), LAPTOP.c.state != people.WIPED,
            )
            .order_by(LAPTOP.c.laptop_id)
        ).all()  # fmt: skip
        waiting = tuple(StillThere(one.laptop_id, one.user_id, one.last_contact) for one in found)
        held_it = select(HOLDING.c.laptop_id).where(
            at(self.base, HOLDING), HOLDING.c.stream_id == row.stream_id
        )
        unopened = connection.execute(
            select(CUSTODY.c.sha256).where(
                at(self.base, CUSTODY), CUSTODY.c.laptop_id.in_(held_it), CUSTODY.c.state == "open"
            )
        ).all()
        return ErasureLine(row.stream_id, row.at, row.who, row.reason, waiting, len(unopened))


def _read(file: Path) -> list[dict[str, Any]]:
    if not file.exists():
        return []
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]
