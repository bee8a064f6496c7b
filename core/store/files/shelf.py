"""What the sending of files needs of the laptop's store; each call one transaction, each alone
true, so that a kill between any two costs at most one piece."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select, update

from core.clock import Clock
from core.people.consent import ConsentKind, in_force
from core.store import documents, households
from core.store.apply import Pen, write
from core.store.database import Database
from core.store.documents import TABLE as DOCUMENT
from core.store.documents import KeptDocument
from core.store.files import sending
from core.store.files.sending import LOCAL, SENDING, STORED, UNSENT, WANTED, WITHHELD
from core.store.laptop import LAPTOP

TABLE = sending.TABLE


@dataclass(frozen=True, slots=True)
class File:
    """One to be sent or fetched. path: of an upload that was begun, "" for none."""

    document: str
    stream: str
    sha256: str
    path: str


class FileShelf:
    """Knows one open database. Raises StoreError (DiskFull)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def adopt(self, clock: Clock) -> None:
        """What an older program kept gets its record and will be sent; what was removed elsewhere
        is erased here."""
        with self._database.reading() as connection:
            known = select(TABLE.c.document)
            old = connection.execute(
                select(DOCUMENT.c.id, DOCUMENT.c.stream).where(DOCUMENT.c.id.not_in(known))
            ).all()
            cases = connection.execute(select(DOCUMENT.c.stream).distinct()).scalars().all()
        for row in old:
            with self._database.writing() as connection:
                _adopt(connection, clock, row.stream, row.id)
        for case in cases:
            with self._database.writing() as connection:
                documents.drop_removed(connection, case)

    def records_wait(self) -> bool:
        """Whether a record is still to be sent: records go first."""
        with self._database.reading() as connection:
            one = connection.execute(select(LAPTOP.c.last_seq, LAPTOP.c.acked)).one()
        return bool(one.last_seq > one.acked)

    def to_send(self, day: date) -> tuple[File, ...]:
        """What is to be sent, in the order of keeping; photos without consent are withheld."""
        with self._database.writing() as connection:
            found = connection.execute(
                select(TABLE, DOCUMENT.c.kind)
                .join(DOCUMENT, DOCUMENT.c.id == TABLE.c.document)
                .where(TABLE.c.state.in_((*UNSENT, WITHHELD)))
                .order_by(DOCUMENT.c.at_ms, DOCUMENT.c.id)
            ).all()
            allows = {
                stream: _allows(connection, stream, day) for stream in {r.stream for r in found}
            }
            for row in found:
                may = row.kind != "photo" or allows[row.stream]
                state = row.state if may and row.state != WITHHELD else LOCAL if may else WITHHELD
                if state != row.state:
                    _set(connection, row.document, state=state)
        return tuple(
            File(row.document, row.stream, row.sha256, row.path)
            for row in found
            if row.kind != "photo" or allows[row.stream]
        )

    def body(self, file: File) -> bytes | None:
        """Its content, None when it was erased meanwhile."""
        with self._database.reading() as connection:
            return documents.body_of(connection, file.stream, file.document)

    def arrived(self, file: File, path: str, offset: int) -> None:
        """So much of it is at the Center."""
        with self._database.writing() as connection:
            _set(connection, file.document, state=SENDING, path=path, arrived=offset)

    def stored(self, file: File) -> None:
        """The Center has all of it."""
        with self._database.writing() as connection:
            _set(connection, file.document, state=STORED, path="", arrived=0)

    def wanted(self) -> tuple[File, ...]:
        """What somebody here wants to see."""
        with self._database.reading() as connection:
            found = connection.execute(select(TABLE).where(TABLE.c.state == WANTED)).all()
        return tuple(File(row.document, row.stream, row.sha256, row.path) for row in found)

    def fetched(self, file: File, body: bytes) -> None:
        """Its content is here; of one that was removed meanwhile nothing is kept."""
        with self._database.writing() as connection:
            kept = _find(documents.of_case(connection, file.stream), file.document)
            if kept is not None and not kept.is_here:
                documents.put(connection, file.stream, kept, body)
                _set(connection, file.document, state=STORED)

    def offer_again(self, streams: Sequence[str] | None = None) -> None:
        """The Center may have lost what it had of these cases (None: of all): what lies here is
        offered again, and what it has still is not sent twice."""
        here = (TABLE.c.state == STORED, TABLE.c.document.in_(select(DOCUMENT.c.id)))
        wanted = update(TABLE).where(*here)
        if streams is not None:
            wanted = wanted.where(TABLE.c.stream.in_(streams))
        with self._database.writing() as connection:
            connection.execute(wanted.values(state=LOCAL, path="", arrived=0))

    def left(self) -> int:
        """How many are still to be sent."""
        with self._database.reading() as connection:
            return sending.left(connection)


def _adopt(connection: Connection, clock: Clock, stream: str, document: str) -> None:
    kept = _find(documents.of_case(connection, stream), document)
    body = documents.body_of(connection, stream, document)
    if kept is None or body is None:
        return
    if not documents.has_record(connection, stream, document):
        write(connection, Pen(clock, stream), [documents.record_of(kept, body)])
    sending.begin(connection, stream, document, sending.sha256_of(body))


def _find(listed: tuple[KeptDocument, ...], document: str) -> KeptDocument | None:
    return next((one for one in listed if one.id == document), None)


def _allows(connection: Connection, stream: str, day: date) -> bool:
    case = households.load_case(connection, stream)
    standing = in_force(case.consents, day) if case is not None else ()
    return any(consent.kind is ConsentKind.PHOTO for consent in standing)


def _set(connection: Connection, document: str, **values: object) -> None:
    connection.execute(update(TABLE).where(TABLE.c.document == document).values(**values))
