"""Sealed work: kept first, for ever; then opened and put into the ledger like a push.

The ledger makes it harmless twice. What cannot be taken in now stays open with its reason, and
is tried again with the next piece of that laptop or by the staff's command.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from nacl.exceptions import CryptoError
from sqlalchemy import ColumnElement, Connection, insert, select, update

from core.errors import Mistake
from core.record import sealed
from core.record.change import ChangeId
from core.sentence import say
from sync.center import judge
from sync.center.base import Base
from sync.center.judge import Arrived, Author
from sync.center.keys import CenterKeys
from sync.center.laptops.tables import CUSTODY
from sync.center.ledger import Ledger
from sync.center.sql import people
from sync.center.sql.people import KnownLaptop
from sync.center.sql.statements import at

OPEN, TAKEN = "open", "taken"
UNREADABLE, GAP = "unreadable", "gap"
BY_LAPTOP = "laptop"

OpenLedger = Callable[[Base, Connection], Ledger]
Take = Callable[[Connection, KnownLaptop, Author, list[Arrived]], object]
"""Judges and applies changes as those of a push."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a piece. reason: why it is open · changes: new to the Center."""

    laptop: str
    sha256: str
    state: str
    reason: str | None
    changes: int


class SealedWork:
    """All sealed work of one Center."""

    def __init__(self, base: Base, keys: CenterKeys, ledger: OpenLedger, take: Take) -> None:
        self._base = base
        self._keys = keys
        self._ledger = ledger
        self._take = take

    def keep(self, connection: Connection, laptop: str, body: bytes, came_by: str) -> str:
        """Store a piece unless it is there; its sha256."""
        sha256 = hashlib.sha256(body).hexdigest()
        if self._row(connection, laptop, sha256) is None:
            connection.execute(
                insert(CUSTODY).values(
                    center_id=self._base.center, laptop_id=laptop, sha256=sha256, body=body,
                    received_at=self._base.now(), came_by=came_by, state=OPEN, reason=None,
                    changes=0,
                )
            )  # fmt: skip
        return sha256

    def bring(self, file: bytes, came_by: str) -> TakenIn:
        """A rescue package that came by hand: kept in one transaction, taken in by the next.

        Raises Mistake when it is none, or of no laptop of this Center.
        """
        named, body = sealed.read_rescue_file(file)
        laptop = named or self._named(body)

        def keep(connection: Connection) -> str:
            if people.laptop(self._base, connection, laptop) is None:
                raise Mistake(say("center.no_laptop", laptop=laptop), "laptop")
            return self.keep(connection, laptop, body, came_by)

        sha256 = self._base.transact(keep)
        return self.take_in(laptop, sha256)

    def _named(self, body: bytes) -> str:
        """The laptop that the first content names, where its keys were lost with its id."""
        for frame in sealed.frames(body):
            try:
                _, raw = sealed.parted(self._keys.open_sealed(frame.box))
                return sealed.read_work(raw).laptop
            except (CryptoError, ValueError, Mistake):
                continue
        return ""

    def take_in(self, laptop: str, sha256: str) -> TakenIn:
        """Open a piece and put its changes into the ledger; what was taken in before stays."""
        return self._base.transact(lambda connection: self._taken(connection, laptop, sha256))

    def take_open(self, laptop: str | None = None) -> tuple[TakenIn, ...]:
        """Try everything again that is open, of one laptop or of all."""
        wanted = select(CUSTODY.c.laptop_id, CUSTODY.c.sha256).where(
            at(self._base, CUSTODY), CUSTODY.c.state == OPEN
        )
        if laptop is not None:
            wanted = wanted.where(CUSTODY.c.laptop_id == laptop)
        with self._base.reading() as connection:
            found = connection.execute(wanted.order_by(CUSTODY.c.received_at)).all()
        return tuple(self.take_in(row.laptop_id, row.sha256) for row in found)

    def _row(self, connection: Connection, laptop: str, sha256: str) -> TakenIn | None:
        row = connection.execute(
            select(CUSTODY.c.state, CUSTODY.c.reason, CUSTODY.c.changes).where(
                *self._key(laptop, sha256)
            )
        ).first()
        return row and TakenIn(laptop, sha256, row.state, row.reason, row.changes)

    def _key(self, laptop: str, sha256: str) -> tuple[ColumnElement[bool], ...]:
        return (
            at(self._base, CUSTODY), CUSTODY.c.laptop_id == laptop, CUSTODY.c.sha256 == sha256
        )  # fmt: skip

    def _taken(self, connection: Connection, laptop: str, sha256: str) -> TakenIn:
        known = people.laptop(self._base, connection, laptop, locked=True)
        before = self._row(connection, laptop, sha256)
        if known is None or before is None:
            raise Mistake(say("center.no_laptop", laptop=laptop), "laptop")
        if before.state == TAKEN:
            return before
        body = connection.execute(
            select(CUSTODY.c.body).where(*self._key(laptop, sha256))
        ).scalar_one()
        taking = _Taking(self._base, connection, self._ledger(self._base, connection), known)
        reason = taking.all_of(self._works(known, bytes(body)), self._take)
        state = TAKEN if reason is None else OPEN
        changes = before.changes + taking.changes
        connection.execute(
            update(CUSTODY)
            .where(*self._key(laptop, sha256))
            .values(state=state, reason=reason, changes=changes)
        )
        return TakenIn(laptop, sha256, state, reason, changes)

    def _works(self, known: KnownLaptop, body: bytes) -> Iterator[sealed.Work | None]:
        """Contents in their order; None where one does not open or is not this laptop's."""
        size = 0
        for frame in sealed.frames(body):
            size += len(frame.packed())
            yield self._work(known, frame.box)
        if size < len(body):
            yield None

    def _work(self, known: KnownLaptop, box: bytes) -> sealed.Work | None:
        try:
            signature, raw = sealed.parted(self._keys.open_sealed(box))
            signer = Ed25519PublicKey.from_public_bytes(known.public_key)
            signer.verify(signature, sealed.signed_text(raw))
            work = sealed.read_work(raw)
        except (CryptoError, InvalidSignature, ValueError, Mistake):
            return None
        is_ours = (work.center, work.laptop) == (self._base.center, known.laptop)
        return work if is_ours else None


class _Taking:
    """One piece on its way into the ledger. changes: how many were new."""

    def __init__(
        self, base: Base, connection: Connection, ledger: Ledger, known: KnownLaptop
    ) -> None:
        self._base, self._connection, self._ledger, self._known = base, connection, ledger, known
        self._renamed: dict[str, str] = {}
        self._instances: dict[int, int] = {}
        self.changes = 0

    def all_of(self, works: Iterator[sealed.Work | None], take: Take) -> str | None:
        """Why the rest cannot be taken in now; None when all of it was."""
        for work in works:
            if work is None:
                return UNREADABLE
            author = (self._known.laptop, work.instance)
            raws = [bytes(change) for change in work.changes]
            arrived = [judge.read(author, seq, raw) for seq, raw in enumerate(raws, work.first)]
            if work.instance in self._instances or self._is_other(author, arrived):
                author, arrived = self._renumbered(work.instance, arrived)
            first = arrived[0].seq if arrived else 1
            if first > self._ledger.last_seq(author) + 1:
                return GAP
            known = self._ledger.stored(author, first, first + len(arrived) - 1)
            fresh = [one for one in arrived if one.seq not in known]
            if fresh:
                take(self._connection, self._known, author, fresh)
                self.changes += len(fresh)
        return None

    def _is_other(self, author: Author, arrived: Sequence[Arrived]) -> bool:
        """Whether a copy of this laptop has used these numbers for something else."""
        if not arrived:
            return False
        stored = self._ledger.stored(author, arrived[0].seq, arrived[-1].seq)
        return any(
            one.seq in stored and stored[one.seq].hash != hashlib.sha256(one.raw).digest()
            for one in arrived
        )

    def _renumbered(
        self, instance: int, arrived: Sequence[Arrived]
    ) -> tuple[Author, list[Arrived]]:
        """The same changes under an instance of their own, as the laptop would do it itself."""
        if instance not in self._instances:
            known = people.laptop(self._base, self._connection, self._known.laptop)
            self._instances[instance] = (known or self._known).instance + 1
            people.touch(
                self._base, self._connection, self._known.laptop,
                instance=self._instances[instance],
            )  # fmt: skip
        author = (self._known.laptop, self._instances[instance])
        seq = self._ledger.last_seq(author)
        moved = []
        for one in arrived:
            seq += 1
            old = str(ChangeId(self._known.laptop, instance, one.seq))
            self._renamed[old] = str(ChangeId(*author, seq))
            moved.append(self._moved(author, seq, one))
        return author, moved

    def _moved(self, author: Author, seq: int, one: Arrived) -> Arrived:
        if one.change is None:
            return replace(one, seq=seq)
        base = tuple(self._renamed.get(cid, cid) for cid in one.change.base)
        return judge.read(author, seq, replace(one.change, seq=seq, base=base).canonical())
