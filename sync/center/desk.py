"""The desk: a request in, a reply out. No sockets; they are in app.py.

Custody before judgement: whatever a laptop of this Center sends is stored first; nothing about
access, schema or clocks makes the Center refuse a record of the field.
"""

import hashlib
import uuid
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, insert, select, update

from core.record.change import SCHEMA
from sync.center import judge, reading
from sync.center.access import Access, Caller, laptop_row, why_not
from sync.center.base import Base
from sync.center.judge import Arrived
from sync.center.keys import CenterKeys
from sync.center.sql_ledger import Author, SqlLedger, Stored
from sync.center.tables import ACCESS_LOG, CONSULTANT, ENROL_CODE, LAPTOP, PACK
from sync.protocol import messages as m
from sync.protocol import outcomes as codes

FIRST_INSTANCE = 1
RECOVERY_BOX_MOST = 1024


class Desk:
    """Answers laptops. keys: the Center's secrets and public keys."""

    def __init__(self, base: Base, keys: CenterKeys) -> None:
        self.base = base
        self._keys = keys
        self._access = Access(base, keys.token_secret)

    def handle(self, request: m.Request, access: str | None = None) -> m.Reply:
        """The reply to a request; access: the bearer token that came with it."""
        open_: dict[type, Callable[[Any], m.Reply]] = {
            m.Greet: self._greet,
            m.AskTime: self._time,
            m.AskHealth: self._health,
            m.Enrol: self._enrol,
            m.Token: self._token,
        }
        if type(request) in open_:
            return open_[type(request)](request)
        laptop = self._access.laptop_of(access)
        if laptop is None:
            return self.problem("sign-in")
        signed: dict[type, Callable[[str, Any], m.Reply]] = {
            m.RenewRecovery: self._renew,
            m.Manifest: self._manifest,
            m.Push: self._push,
            m.Pull: self._pull,
            m.FetchPack: self._pack,
        }
        return signed[type(request)](laptop, request)

    def problem(self, name: str, **values: Any) -> m.Problem:
        """A refusal by its name."""
        status, title = codes.PROBLEMS[name]
        return m.Problem(m.URN + name, title, status, self.base.now(), **values)

    # --- first contact and signing in ------------------------------------------------------

    def _greet(self, _request: m.Greet) -> m.Reply:
        keys = self._keys
        return m.Greeting(
            self.base.center, self.base.name, keys.authority, keys.recovery_public,
            keys.pack_public, self.base.now(),
        )  # fmt: skip

    def _time(self, _request: m.AskTime) -> m.Reply:
        return m.TimeNow(self.base.now(), self._access.nonce())

    def _health(self, _request: m.AskHealth) -> m.Reply:
        with self.base.reading() as connection:
            connection.execute(select(1))
        return m.Healthy(self.base.now())

    def _enrol(self, request: m.Enrol) -> m.Reply:
        if not self._access.may_try_code():
            return self.problem("too-many", retry_after=60)
        if len(request.public_key) != 32 or len(request.recovery_box) > RECOVERY_BOX_MOST:
            return self.problem("malformed")
        enrolled = self.base.transact(lambda connection: self._enrolled(connection, request))
        if enrolled is None:
            self._access.note_wrong_code()
            return self.problem("code-used")
        return enrolled

    def _enrolled(self, connection: Connection, request: m.Enrol) -> m.Enrolled | None:
        """A code is good once; with the same key again it gives the same laptop (lost answer)."""
        base = self.base
        where = (
            ENROL_CODE.c.center_id == base.center,
            ENROL_CODE.c.code_hash == code_hash(base, request.code),
        )
        code = connection.execute(select(ENROL_CODE).where(*where).with_for_update()).first()
        if code is None:
            return None
        again = code.laptop_id is not None and bytes(code.public_key) == request.public_key
        if not again and (code.laptop_id is not None or code.expires <= base.now()):
            return None
        laptop = code.laptop_id or f"L{uuid.uuid4().hex[:12]}"
        if not again:
            self._keep_laptop(connection, laptop, code.user_id, request)
            connection.execute(
                update(ENROL_CODE)
                .where(*where)
                .values(laptop_id=laptop, public_key=request.public_key)
            )
        person = connection.execute(
            select(CONSULTANT).where(
                CONSULTANT.c.center_id == base.center, CONSULTANT.c.user_id == code.user_id
            )
        ).one()
        return m.Enrolled(
            laptop, FIRST_INSTANCE, base.center, person.user_id, person.name, person.user_stream,
            base.now(),
        )  # fmt: skip

    def _keep_laptop(
        self, connection: Connection, laptop: str, consultant: str, request: m.Enrol
    ) -> None:
        now = self.base.now()
        connection.execute(
            insert(LAPTOP).values(
                center_id=self.base.center, laptop_id=laptop, instance=FIRST_INSTANCE,
                user_id=consultant, name=request.name, public_key=request.public_key,
                recovery_box=request.recovery_box, renew_recovery=False, state="active",
                sv=request.schema, app=request.app, enrolled=now, last_contact=now, offset_ms=None,
            )
        )  # fmt: skip

    def _token(self, request: m.Token) -> m.Reply:
        with self.base.reading() as connection:
            row = laptop_row(self.base, connection, request.laptop)
        if row is None or not self._access.is_proof(row, request.nonce, request.signature):
            return self.problem("sign-in")
        if row["state"] != "active":
            return self.problem("laptop-revoked")
        seen = {"sv": request.schema, "app": request.app, "last_contact": self.base.now()}
        self.base.transact(lambda connection: self._touch(connection, request.laptop, **seen))
        token = self._access.token(request.laptop)
        return m.Granted(token, 900, bool(row["renew_recovery"]), self.base.now())

    def _touch(self, connection: Connection, laptop: str, **values: Any) -> None:
        connection.execute(
            update(LAPTOP)
            .where(LAPTOP.c.center_id == self.base.center, LAPTOP.c.laptop_id == laptop)
            .values(**values)
        )

    def _renew(self, laptop: str, request: m.RenewRecovery) -> m.Reply:
        if len(request.recovery_box) > RECOVERY_BOX_MOST:
            return self.problem("malformed")
        values = {"recovery_box": request.recovery_box, "renew_recovery": False}
        self.base.transact(lambda connection: self._touch(connection, laptop, **values))
        return m.Kept(self.base.now())

    def _caller(
        self, connection: Connection, laptop: str, *, locked: bool = False
    ) -> Caller | m.Problem:
        row = laptop_row(self.base, connection, laptop, locked=locked)
        if row is None:
            return self.problem("sign-in")
        if row["state"] != "active":
            return self.problem("laptop-revoked")
        return Caller(laptop, int(row["instance"]), row["user_id"])

    # --- sending ---------------------------------------------------------------------------

    def _push(self, laptop: str, request: m.Push) -> m.Reply:
        size = sum(len(bytes(change)) for change in request.changes)
        if len(request.changes) > reading.LIMITS.changes or size > reading.LIMITS.push_bytes * 2:
            return self.problem("too-large")
        if request.laptop != laptop or request.first < 1 or request.instance < 1:
            return self.problem("malformed")
        return self.base.transact(lambda connection: self._pushed(connection, request))

    def _pushed(self, connection: Connection, request: m.Push) -> m.Reply:
        caller = self._caller(connection, request.laptop, locked=True)
        if isinstance(caller, m.Problem):
            return caller
        ledger = SqlLedger(self.base, connection)
        author = (request.laptop, request.instance)
        last = ledger.last_seq(author)
        if request.first > last + 1:
            return self.problem("gap", expected=last + 1)
        if request.instance > caller.instance:
            self._touch(connection, request.laptop, instance=request.instance)
        raws = [bytes(change) for change in request.changes]
        known = ledger.stored(author, request.first, request.first + len(raws) - 1)
        if any(
            known[seq].hash != hashlib.sha256(raw).digest()
            for seq, raw in enumerate(raws, request.first)
            if seq in known
        ):
            following = max(caller.instance, request.instance) + 1
            self._touch(connection, request.laptop, instance=following)
            return self.problem("fork", next_instance=following)
        fresh = [(seq, raw) for seq, raw in enumerate(raws, request.first) if seq not in known]
        said = self._taken(connection, ledger, author, caller, fresh)
        said.update({seq: _again(one) for seq, one in known.items()})
        clock = request.clock
        self._touch(
            connection, request.laptop, last_contact=self.base.now(), offset_ms=clock.offset
        )
        reading.note_dropped(self.base, connection, request.laptop, request.dropped)
        return m.Pushed(
            max(last, request.first + len(raws) - 1),
            tuple(m.Outcome(seq, *said[seq]) for seq in sorted(said) if said[seq][0] != "applied"),
            reading.LIMITS,
            self.base.now(),
        )

    def _taken(
        self,
        connection: Connection,
        ledger: SqlLedger,
        author: Author,
        caller: Caller,
        fresh: list[tuple[int, bytes]],
    ) -> dict[int, tuple[str, int | None]]:
        if not fresh:
            return {}
        arrived = [judge.read(seq, raw) for seq, raw in fresh]
        own = reading.roles(self.base, connection, caller.consultant)
        existing = ledger.existing(one.change.stream for one in arrived if one.change)
        judged = [
            one
            if one.why or one.change is None
            else Arrived(one.seq, one.raw, one.change, why_not(one.change, caller, own, existing))
            for one in arrived
        ]
        return ledger.take(author, judge.held_together(judged))

    # --- receiving -------------------------------------------------------------------------

    def _manifest(self, laptop: str, request: m.Manifest) -> m.Reply:
        with self.base.reading() as connection:
            caller = self._caller(connection, laptop)
            if isinstance(caller, m.Problem):
                return caller
            listed = reading.streams(self.base, connection, caller.consultant)
            pack = reading.newest_pack(self.base, connection)
        digest = reading.digest(listed, pack, SCHEMA)
        if digest == request.digest:
            return m.Unchanged(self.base.now())
        return m.Streams(listed, pack, 1, reading.LIMITS, digest, self.base.now())

    def _pull(self, laptop: str, request: m.Pull) -> m.Reply:
        most = max(1, min(request.max_bytes, reading.LIMITS.pull_bytes))
        with self.base.reading() as connection:
            caller = self._caller(connection, laptop)
            if isinstance(caller, m.Problem):
                return caller
            own = {
                one.stream: one for one in reading.streams(self.base, connection, caller.consultant)
            }
            wants = [(want, own[want.stream]) for want in request.want if want.stream in own]
            for want, state in wants:
                if want.epoch != state.epoch:
                    return self.problem("epoch", stream=state.stream, epoch=state.epoch)
            asked = [(want, state.head) for want, state in wants]
            frames, more = reading.frames(self.base, connection, asked, most)
        sent = {frame.stream: (frame.epoch, frame.to) for frame in frames}
        self.base.transact(lambda connection: self._note_sent(connection, caller, sent))
        return m.Pulled(frames, m.End(end=True, more=more, server_ms=self.base.now()))

    def _note_sent(
        self, connection: Connection, caller: Caller, sent: dict[str, tuple[int, int]]
    ) -> None:
        reading.note_holding(self.base, connection, caller.laptop, sent)
        entries = [
            {
                "center_id": self.base.center, "laptop_id": caller.laptop,
                "entry_id": uuid.uuid4().hex, "at": self.base.now(), "user_id": caller.consultant,
                "what": "pull", "about": stream,
            }
            for stream in sent
        ]  # fmt: skip
        if entries:
            connection.execute(insert(ACCESS_LOG), entries)

    def _pack(self, laptop: str, request: m.FetchPack) -> m.Reply:
        with self.base.reading() as connection:
            caller = self._caller(connection, laptop)
            if isinstance(caller, m.Problem):
                return caller
            row = connection.execute(
                select(PACK).where(
                    PACK.c.center_id == self.base.center, PACK.c.serial == request.serial
                )
            ).first()
        if row is None:
            return self.problem("not-found")
        if row.sha256 == request.digest:
            return m.Unchanged(self.base.now())
        return m.PackFile(row.serial, row.sha256, bytes(row.body), self.base.now())


def code_hash(base: Base, secret: str) -> str:
    """How an enrolment code is kept: never in clear."""
    return hashlib.sha256(f"{base.center}/{secret}".encode()).hexdigest()


def _again(stored: Stored) -> tuple[str, int | None]:
    """What is said of a change that was stored before."""
    outcome = codes.DUPLICATE if stored.outcome == codes.APPLIED else stored.outcome
    return outcome, stored.ver
