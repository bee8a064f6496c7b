"""Changes waiting, the acknowledged watermark, outcomes, and the counts of the receipt.

Nothing here scans the outbox: waiting is `seq > acked` on the primary key. Changes stay after
they were acknowledged, because a restored Center asks for them again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    case,
    func,
    select,
    tuple_,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from core.record.gone import gone
from core.store import registers
from core.store.database import Database, as_apply
from core.store.registers import TABLE as REGISTER
from core.store.tables import Acknowledgement, Laptop, Outbox, Outcome, table_of

LAPTOP = table_of(Laptop)
OUTBOX = table_of(Outbox)
OUTCOME = table_of(Outcome)
ACKNOWLEDGEMENT = table_of(Acknowledgement)
HELD = "held"
_SENT = (OUTBOX.c.seq, OUTBOX.c.tx, OUTBOX.c.stream, OUTBOX.c.kind, OUTBOX.c.body)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One change to send. body: its canonical bytes."""

    seq: int
    tx: int
    stream: str
    kind: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Batch:
    """Contiguous changes from `first` on, in the order of writing. Empty: nothing waits."""

    instance: int
    first: int
    changes: tuple[Waiting, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """What the Center said of one change where it was other than applied."""

    seq: int
    code: str
    version: int | None = None


def next_batch(database: Database, most: int, most_bytes: int) -> Batch:
    """The next changes to send: whole acts up to the limit, one act at least when anything waits.

    What one act wrote is never parted, however small the limit: the Center applies or holds it as a
    whole.
    """
    with database.reading() as connection:
        laptop = _laptop(connection)
        return _batch(connection, laptop["instance"], laptop["acked"], most, most_bytes)


def older(database: Database) -> dict[int, int]:
    """Last number of every earlier instance: all of them were acknowledged under their own name."""
    with database.reading() as connection:
        found = connection.execute(
            select(OUTBOX.c.instance, func.max(OUTBOX.c.seq))
            .where(OUTBOX.c.instance != _laptop(connection)["instance"])
            .group_by(OUTBOX.c.instance)
            .order_by(OUTBOX.c.instance)
        )
        return {row[0]: row[1] for row in found}


def older_batch(database: Database, instance: int, first: int, most: int, most_bytes: int) -> Batch:
    """Changes of an earlier instance from `first` on, as `next_batch` gives them."""
    with database.reading() as connection:
        return _batch(connection, instance, first - 1, most, most_bytes)


def _batch(connection: Connection, instance: int, after: int, most: int, most_bytes: int) -> Batch:
    here = (OUTBOX.c.instance == instance, OUTBOX.c.seq > after)
    found = connection.execute(
        select(*_SENT).where(*here).order_by(OUTBOX.c.seq).limit(most + 1)
    ).mappings().all()  # fmt: skip
    kept = _fitting([_waiting_of(row) for row in found], most, most_bytes)
    if not kept and found:
        act = select(*_SENT).where(*here, OUTBOX.c.tx == found[0]["tx"]).order_by(OUTBOX.c.seq)
        kept = tuple(_waiting_of(row) for row in connection.execute(act).mappings())
    return Batch(instance, after + 1, kept)


def _waiting_of(row: RowMapping) -> Waiting:
    """One whose bytes left with their case goes out as a mark in its place."""
    body = row["body"] or gone(row["seq"])
    return Waiting(row["seq"], row["tx"], row["stream"], row["kind"], body)


def _fitting(listed: list[Waiting], most: int, most_bytes: int) -> tuple[Waiting, ...]:
    """Whole acts within the limits; none when the first alone is over them."""
    count = size = 0
    for change in listed[:most]:
        if size + len(change.body) > most_bytes:
            break
        count, size = count + 1, size + len(change.body)
    if count == len(listed):
        return tuple(listed)
    while count and listed[count - 1].tx == listed[count].tx:
        count -= 1
    return tuple(listed[:count])


def acknowledge(database: Database, acked: int, outcomes: Iterable[Judged], server_ms: int) -> None:
    """The Center holds everything up to `acked`. One transaction; the watermark only rises."""
    with database.writing() as connection, as_apply(connection):
        laptop = _laptop(connection)
        instance, before = laptop["instance"], laptop["acked"]
        _keep_outcomes(connection, instance, outcomes)
        if acked <= before:
            return
        connection.execute(update(LAPTOP).values(acked=min(acked, laptop["last_seq"])))
        connection.execute(
            upsert(ACKNOWLEDGEMENT)
            .values(instance=instance, seq=acked, server_ms=server_ms)
            .on_conflict_do_nothing()
        )
        done = connection.execute(
            select(REGISTER).where(REGISTER.c.pending_seq <= acked)
        ).mappings()
        registers.keep(connection, [registers.read(row).acknowledged() for row in done.all()])
    database.settle_sealed()


def acked(database: Database) -> tuple[int, int]:
    """Instance of this laptop, and the largest number that the Center has acknowledged in it."""
    with database.reading() as connection:
        laptop = _laptop(connection)
        return laptop["instance"], laptop["acked"]


def streams_of(database: Database, seqs: Iterable[int]) -> set[str]:
    """The cases of changes with these numbers of the present instance."""
    wanted = set(seqs)
    with database.reading() as connection:
        here = OUTBOX.c.instance == _laptop(connection)["instance"]
        found = connection.execute(
            select(OUTBOX.c.seq, OUTBOX.c.stream).where(
                here, OUTBOX.c.seq.between(min(wanted), max(wanted))
            )
        )
        return {row.stream for row in found if row.seq in wanted}


def keep_outcomes(database: Database, instance: int, outcomes: Iterable[Judged]) -> None:
    """What the Center said of changes of an earlier instance."""
    with database.writing() as connection, as_apply(connection):
        _keep_outcomes(connection, instance, outcomes)


def _keep_outcomes(connection: Connection, instance: int, outcomes: Iterable[Judged]) -> None:
    for judged in outcomes:
        found = connection.execute(
            select(OUTBOX.c.stream, OUTBOX.c.kind, OUTBOX.c.row).where(
                OUTBOX.c.instance == instance, OUTBOX.c.seq == judged.seq
            )
        ).first()
        if found is None:
            continue
        put = upsert(OUTCOME).values(
            instance=instance, seq=judged.seq, code=judged.code, ver=judged.version,
            stream=found.stream, kind=found.kind, row=found.row,
        )  # fmt: skip
        said = {"code": put.excluded.code, "ver": put.excluded.ver}
        keys = ["instance", "seq"]
        connection.execute(put.on_conflict_do_update(index_elements=keys, set_=said))


def step_back(database: Database, expected: int) -> bool:
    """A restored Center expects an older number: send from there again.

    Returns whether there is a number for every change from there on; nothing is altered when not.
    Those whose case has left go out as numbers without content.
    """
    with database.writing() as connection, as_apply(connection):
        laptop = _laptop(connection)
        instance = laptop["instance"]
        again = connection.execute(
            select(
                OUTBOX.c.seq,
                OUTBOX.c.stream,
                OUTBOX.c.kind,
                OUTBOX.c.row,
                OUTBOX.c.grp,
            )
            .where(OUTBOX.c.instance == instance, OUTBOX.c.seq >= expected)
            .order_by(OUTBOX.c.seq)
        ).all()
        whole = len(again) == laptop["last_seq"] + 1 - expected
        if not 1 <= expected <= laptop["acked"] or not whole:
            return False
        connection.execute(update(LAPTOP).values(acked=expected - 1))
        for change in again:
            key = registers.where_key((change.stream, change.kind, change.row, change.grp))
            connection.execute(update(REGISTER).where(*key).values(pending_seq=change.seq))
    database.settle_sealed()
    return True


@dataclass(frozen=True, slots=True)
class Counts:
    """Records: written = sent + waiting + held. A record is one row of docs/spec/records.md 2."""

    sent: int = 0
    waiting: int = 0
    held: int = 0

    @property
    def written(self) -> int:
        return self.sent + self.waiting + self.held


def counts(database: Database, day: date | None = None) -> dict[str, Counts]:
    """Counts by kind, of the records written on a day, or of all ever written here.

    A record is waiting while any of its changes is, else held when the Center holds one, else
    sent.
    """
    with database.reading() as connection:
        return _counts(connection, day)


def _counts(connection: Connection, day: date | None) -> dict[str, Counts]:
    """Counted by the database, not here: a long day has thousands of records."""
    written = _records(day).distinct().subquery()
    one = tuple_(written.c.stream, written.c.kind, written.c.row)
    place = case((one.in_(_waiting()), "waiting"), (one.in_(_held()), HELD), else_="sent")
    listed = select(written.c.kind, place.label("place")).subquery()
    counted = connection.execute(
        select(listed.c.kind, listed.c.place, func.count())
        .group_by(listed.c.kind, listed.c.place)
        .order_by(listed.c.kind)
    )
    found: dict[str, dict[str, int]] = {}
    for kind, where, number in counted:
        found.setdefault(kind, {})[where] = number
    return {kind: Counts(**numbers) for kind, numbers in found.items()}


def _records(day: date | None) -> Select[tuple[str, str, str]]:
    wanted = select(OUTBOX.c.stream, OUTBOX.c.kind, OUTBOX.c.row)
    return wanted if day is None else wanted.where(OUTBOX.c.written_on == day.isoformat())


def _waiting() -> Select[tuple[str, str, str]]:
    return select(OUTBOX.c.stream, OUTBOX.c.kind, OUTBOX.c.row).where(
        OUTBOX.c.instance == select(LAPTOP.c.instance).scalar_subquery(),
        OUTBOX.c.seq > select(LAPTOP.c.acked).scalar_subquery(),
    )


def _held() -> Select[tuple[str, str, str]]:
    return select(OUTCOME.c.stream, OUTCOME.c.kind, OUTCOME.c.row).where(held_code())


def held_code() -> ColumnElement[bool]:
    """The outcomes of changes that the Center keeps without having applied them."""
    return OUTCOME.c.code.startswith(HELD)


def waiting_records(database: Database) -> int:
    """How many records have a change that the Center has not acknowledged."""
    with database.reading() as connection:
        distinct = _waiting().distinct().subquery()
        count: int = connection.execute(select(func.count()).select_from(distinct)).scalar_one()
        return count


@dataclass(frozen=True, slots=True)
class HeldRecord:
    """One record that the Center keeps without having applied it, and why (the outcome code)."""

    stream: str
    kind: str
    row: str
    why: str


def held_records(database: Database) -> tuple[HeldRecord, ...]:
    """Each record once, with the newest reason."""
    with database.reading() as connection:
        found = connection.execute(
            select(OUTCOME).where(held_code()).order_by(OUTCOME.c.seq)
        ).mappings()
        return tuple(
            {
                (row["stream"], row["kind"], row["row"]): HeldRecord(
                    row["stream"], row["kind"], row["row"], row["code"].partition(":")[2]
                )
                for row in found
            }.values()
        )


def conflict_count(database: Database) -> int:
    """Groups of which two or more differing records stand."""
    with database.reading() as connection:
        count: int = connection.execute(
            select(func.count()).select_from(REGISTER).where(REGISTER.c.is_conflict)
        ).scalar_one()
        return count


def received_at(connection: Connection, visit: str) -> int | None:
    """The Center's time at which a visit's report and every change before it had arrived.

    None while it has not, or when this laptop did not write the report.
    """
    report = connection.execute(
        select(OUTBOX.c.instance, OUTBOX.c.seq)
        .where(OUTBOX.c.visit == visit, OUTBOX.c.kind == "visit_report")
        .order_by(OUTBOX.c.instance.desc(), OUTBOX.c.seq.desc())
        .limit(1)
    ).first()
    if report is None:
        return None
    at: int | None = connection.execute(
        select(ACKNOWLEDGEMENT.c.server_ms)
        .where(ACKNOWLEDGEMENT.c.instance == report.instance, ACKNOWLEDGEMENT.c.seq >= report.seq)
        .order_by(ACKNOWLEDGEMENT.c.seq)
        .limit(1)
    ).scalar_one_or_none()
    return at


def _laptop(connection: Connection) -> RowMapping:
    return connection.execute(select(LAPTOP)).mappings().one()
