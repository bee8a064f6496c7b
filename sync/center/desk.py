"""The desk: a request in, a reply out. No sockets; they are in app.py.

Custody before judgement: whatever a laptop of this Center sends is stored first; nothing about
access, schema or clocks makes the Center refuse a record of the field.
"""

import hashlib
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import msgspec
from sqlalchemy import Connection

from core.record.change import SCHEMA
from sync.center import judge
from sync.center.access import (
    MOST_WRONG_CODES,
    NONCE_MS,
    SKEW_MS,
    TOKEN_SECONDS,
    WRONG_CODES_MS,
    Access,
    Caller,
)
from sync.center.base import OUT_OF_REACH, UNFIT, Base
from sync.center.files.taking import Files
from sync.center.handover import arriving, comparing, contact
from sync.center.judge import Arrived, Author
from sync.center.keys import CenterKeys
from sync.center.laptops.desk import LaptopDesk
from sync.center.laptops.sealed_work import SealedWork
from sync.center.ledger import Ledger, Said, Stored
from sync.center.sql import attempts, people, reading
from sync.center.sql.ledger import SqlLedger
from sync.center.staff.arrivals import Arrivals
from sync.center.told.telling import tell
from sync.protocol import messages as m
from sync.protocol import outcomes as codes

LIMITS = m.Limits(changes=1000, push_bytes=1024 * 1024, pull_bytes=4 * 1024 * 1024)
RECOVERY_BOX_MOST = 1024
BUSY_SECONDS = 5
HIGHEST = 2**53
"""Numbers of changes and instances stay where JSON is exact."""

OpenLedger: TypeAlias = Callable[[Base, Connection], Ledger]


class Desk:
    """Answers laptops.

    keys: the Center's secrets and public keys · min_schema: laptops that write an older record
    schema may send but get nothing · ledger: how a ledger is made for a transaction ·
    sealed_work: what came sealed, also by hand · files: folder of the contents of files.
    """

    def __init__(
        self,
        base: Base,
        keys: CenterKeys,
        *,
        min_schema: int = SCHEMA,
        ledger: OpenLedger = SqlLedger,
        files: Path | None = None,
    ) -> None:
        self.base = base
        self._keys = keys
        self._min_schema = min_schema
        self._ledger = ledger
        self._access = Access(keys.token_secret, base.now)
        self.sealed_work = SealedWork(base, keys, ledger, self._take_sealed)
        self.files = Files(base, keys, files)
        self._laptops = LaptopDesk(base, keys, self.problem, self.sealed_work)
        self._open: dict[type, Callable[[Any], m.Reply]] = {
            m.Greet: self._greet,
            m.AskTime: self._time,
            m.AskHealth: self._health,
            m.Enrol: self._enrol,
            m.Token: self._token,
            **self._laptops.answers(),
        }
        self._signed: dict[type, Callable[[str, Any], m.Reply]] = {
            m.RenewRecovery: self._renew,
            m.Manifest: self._manifest,
            m.Push: self._push,
            m.Pull: self._pull,
            m.Holding: self._holding,
            m.FetchPack: self._pack,
        }

    def handle(self, request: m.Request, access: str | None = None) -> m.Reply:
        """The reply to a request; access: the bearer token that came with it."""
        try:
            if type(request) in self._open:
                return self._open[type(request)](request)
            laptop = self._access.laptop_of(access)
            if laptop is None:
                return self.problem("sign-in")
            return self._signed[type(request)](laptop, request)
        except _Refused as refused:
            return refused.problem
        except OUT_OF_REACH:
            return self.problem("try-again", retry_after=BUSY_SECONDS)
        except UNFIT:
            return self.problem("malformed")

    def laptop_of(self, access: str | None) -> str | None:
        """The laptop a token was given to, for the log."""
        return self._access.laptop_of(access)

    def admitted(self, access: str | None) -> Caller | m.Problem:
        """Who speaks, by the bearer token; else why they are not served."""
        laptop = self._access.laptop_of(access)
        if laptop is None:
            return self.problem("sign-in")
        try:
            with self.base.reading() as connection:
                return self._caller(connection, laptop)
        except _Refused as refused:
            return refused.problem
        except OUT_OF_REACH:
            return self.problem("try-again", retry_after=BUSY_SECONDS)

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
            reading.newest_pack(self.base, connection)
        return m.Healthy(self.base.now())

    def _enrol(self, request: m.Enrol) -> m.Reply:
        if len(request.public_key) != 32 or len(request.recovery_box) > RECOVERY_BOX_MOST:
            return self.problem("malformed")
        return self.base.transact(lambda connection: self._tried(connection, request))

    def _tried(self, connection: Connection, request: m.Enrol) -> m.Reply:
        tried = attempts.wrong_codes(self.base, connection, self.base.now() - WRONG_CODES_MS)
        if tried >= MOST_WRONG_CODES:
            return self.problem("too-many", retry_after=60)
        enrolled = self._enrolled(connection, request)
        if enrolled is None:
            attempts.note_wrong_code(self.base, connection)
            return self.problem("code-used")
        return enrolled

    def _enrolled(self, connection: Connection, request: m.Enrol) -> m.Enrolled | None:
        """A code is good once; with the same key again it gives the same laptop (lost answer)."""
        base, hashed = self.base, people.code_hash(self.base, request.code)
        code = people.code(base, connection, hashed)
        if code is None:
            return None
        again = code.laptop_id is not None and bytes(code.public_key) == request.public_key
        if not again and (code.laptop_id is not None or code.expires <= base.now()):
            return None
        laptop = code.laptop_id or f"L{uuid.uuid4().hex[:12]}"
        if not again:
            people.keep_laptop(base, connection, laptop, code.user_id, request)
            people.use_code(base, connection, hashed, laptop, request.public_key)
        person = people.consultant(base, connection, code.user_id)
        if person is None:
            return None
        return m.Enrolled(
            laptop, people.FIRST_INSTANCE, base.center, person.user, person.name, person.stream,
            base.now(),
        )  # fmt: skip

    def _token(self, request: m.Token) -> m.Reply:
        with self.base.reading() as connection:
            laptop = people.laptop(self.base, connection, request.laptop)
            lease = self._laptops.lease(connection)
            if laptop is not None and not laptop.is_active:
                return self._laptops.refusal(connection, laptop)
        if laptop is None or not self._access.is_proof(
            self.base.center, laptop.laptop, laptop.public_key, request.nonce, request.signature
        ):
            return self.problem("sign-in")
        if not self.base.transact(lambda connection: self._signed_in(connection, request)):
            return self.problem("sign-in")
        token = self._access.token(laptop.laptop)
        return m.Granted(token, TOKEN_SECONDS, laptop.renew_recovery, self.base.now(), lease)

    def _signed_in(self, connection: Connection, request: m.Token) -> bool:
        """False: this very signature was shown before, to whichever worker."""
        life = NONCE_MS + SKEW_MS
        if not attempts.use_nonce(self.base, connection, request.laptop, request.nonce, life):
            return False
        contact.begin(self.base, connection, request.laptop)
        return people.touch(
            self.base, connection, request.laptop, sv=request.schema, app=request.app,
            last_contact=self.base.now(),
        )  # fmt: skip

    def _renew(self, laptop: str, request: m.RenewRecovery) -> m.Reply:
        if len(request.recovery_box) > RECOVERY_BOX_MOST:
            return self.problem("malformed")
        with self.base.reading() as connection:
            self._caller(connection, laptop)
        self._touch(laptop, recovery_box=request.recovery_box, renew_recovery=False)
        return m.Kept(self.base.now())

    def _touch(self, laptop: str, **values: Any) -> None:
        self.base.transact(lambda connection: people.touch(self.base, connection, laptop, **values))

    def _caller(self, connection: Connection, laptop: str, *, is_pushing: bool = False) -> Caller:
        """Raises _Refused for a laptop that was switched off, or may only push."""
        known = people.laptop(self.base, connection, laptop, locked=is_pushing)
        if known is None:
            raise _Refused(self.problem("sign-in"))
        if not known.is_active and not (is_pushing and known.state == people.LOCKED):
            raise _Refused(self._laptops.refusal(connection, known))
        if known.schema < self._min_schema and not is_pushing:
            raise _Refused(self.problem("program-too-old"))
        return Caller(laptop, known.instance, known.consultant)

    # --- sending ---------------------------------------------------------------------------

    def _push(self, laptop: str, request: m.Push) -> m.Reply:
        """One act alone is taken whatever its size: nothing may wait for ever, or come in parts."""
        numbers = (request.first, request.instance)
        if request.laptop != laptop or not all(1 <= number < HIGHEST for number in numbers):
            return self.problem("malformed")
        author = (request.laptop, request.instance)
        raws = [bytes(change) for change in request.changes]
        arrived = [judge.read(author, seq, raw) for seq, raw in enumerate(raws, request.first)]
        is_over = len(raws) > LIMITS.changes or sum(map(len, raws)) > LIMITS.push_bytes
        if is_over and len(judge.together(arrived)) > 1:
            return self.problem("too-large")
        return self.base.transact(lambda connection: self._pushed(connection, request, arrived))

    def _pushed(self, connection: Connection, request: m.Push, arrived: list[Arrived]) -> m.Reply:
        caller = self._caller(connection, request.laptop, is_pushing=True)
        ledger = self._ledger(self.base, connection)
        author = (request.laptop, request.instance)
        offset = request.clock.offset
        if offset is not None and abs(offset) >= HIGHEST:
            offset = None
        expected = ledger.last_seq(author) + 1
        if request.first > expected:
            return self.problem("gap", expected=expected)
        last = request.first + len(arrived) - 1
        known = ledger.stored(author, request.first, last)
        highest = max(caller.instance, request.instance)
        if any(one.seq in known and _differs(known[one.seq], one) for one in arrived):
            people.touch(self.base, connection, request.laptop, instance=highest + 1)
            return self.problem("fork", next_instance=highest + 1)
        fresh = [one for one in arrived if one.seq not in known]
        said = self._taken(connection, ledger, caller, author, fresh, offset)
        said |= {seq: _again(one) for seq, one in known.items()}
        people.touch(
            self.base, connection, request.laptop, instance=highest,
            last_contact=self.base.now(), offset_ms=offset,
        )  # fmt: skip
        reading.note_dropped(self.base, connection, request.laptop, request.dropped)
        told = [m.Outcome(s, *said[s]) for s in sorted(said) if said[s][0] != codes.APPLIED]
        return m.Pushed(last, tuple(told), LIMITS, self.base.now())

    def _take_sealed(
        self,
        connection: Connection,
        known: people.KnownLaptop,
        author: Author,
        fresh: list[Arrived],
    ) -> dict[int, Said]:
        """What came sealed is judged as a push, whatever became of its laptop."""
        ledger = self._ledger(self.base, connection)
        caller = Caller(known.laptop, known.instance, known.consultant)
        return self._taken(connection, ledger, caller, author, fresh, None)

    def _taken(
        self,
        connection: Connection,
        ledger: Ledger,
        caller: Caller,
        author: Author,
        fresh: list[Arrived],
        offset_ms: int | None,
    ) -> dict[int, Said]:
        if not fresh:
            return {}
        existing = ledger.existing(
            one.change.stream for one in fresh if one.change and one.why is None
        )
        judged = arriving.judged(self.base, connection, caller, fresh, existing)
        arrivals = Arrivals(self.base, self._keys, caller.consultant)
        return arrivals.take(connection, ledger, author, judged, existing, offset_ms)

    # --- receiving -------------------------------------------------------------------------

    def _manifest(self, laptop: str, request: m.Manifest) -> m.Reply:
        if not 1 <= request.instance < HIGHEST:
            return self.problem("malformed")
        tell(self.base, self._keys, laptop)
        with self.base.reading() as connection:
            caller = self._caller(connection, laptop)
            streams = people.streams(self.base, connection, caller.consultant)
            stored = self._ledger(self.base, connection).last_seq((laptop, request.instance))
            pack = reading.newest_pack(self.base, connection)
            untold = contact.untold(self.base, connection, laptop, caller.consultant)
        if untold:
            self.base.transact(lambda c: contact.note_told(self.base, c, laptop, untold))
        body = msgspec.json.encode((streams, stored, pack, self._min_schema, LIMITS))
        digest = hashlib.sha256(body).hexdigest()
        if digest == request.digest:
            return m.Unchanged(self.base.now())
        return m.Streams(streams, stored, pack, self._min_schema, LIMITS, digest, self.base.now())

    def _pull(self, laptop: str, request: m.Pull) -> m.Reply:
        most = max(1, min(request.max_bytes, LIMITS.pull_bytes))
        with self.base.reading() as connection:
            caller = self._caller(connection, laptop)
            own = {
                one.stream: one for one in people.streams(self.base, connection, caller.consultant)
            }
            wants = [(want, own[want.stream]) for want in request.want if want.stream in own]
            for want, state in wants:
                if want.epoch != state.epoch:
                    return self.problem("epoch", stream=state.stream, epoch=state.epoch)
            if comparing.is_other_history(self.base, connection, [want for want, _ in wants]):
                return self.problem("restored")
            asked = [(want, state.head) for want, state in wants]
            frames, more = reading.frames(self.base, connection, asked, most)
        self.base.transact(
            lambda connection: reading.note_sent(
                self.base, connection, laptop, caller.consultant, frames
            )
        )
        return m.Pulled(frames, m.End(end=True, more=more, server_ms=self.base.now()))

    def _holding(self, laptop: str, request: m.Holding) -> m.Reply:
        """What a laptop thinks it holds, against what it should: it then knows what to drop and
        what to take in again."""
        with self.base.reading() as connection:
            caller = self._caller(connection, laptop)
            own = people.streams(self.base, connection, caller.consultant)
            return comparing.compared(self.base, connection, own, request)

    def _pack(self, laptop: str, request: m.FetchPack) -> m.Reply:
        with self.base.reading() as connection:
            self._caller(connection, laptop)
            pack = reading.pack(self.base, connection, request.serial)
        if pack is None:
            return self.problem("not-found")
        return m.Unchanged(self.base.now()) if pack.sha256 == request.digest else pack


class _Refused(Exception):
    """A caller who gets no answer but this problem; whatever was begun is undone."""

    def __init__(self, problem: m.Problem) -> None:
        super().__init__(problem.name)
        self.problem = problem


def _differs(stored: Stored, arrived: Arrived) -> bool:
    return stored.hash != hashlib.sha256(arrived.raw).digest()


def _again(stored: Stored) -> Said:
    """What is said of a change that was stored before."""
    outcome = codes.DUPLICATE if stored.outcome == codes.APPLIED else stored.outcome
    return outcome, stored.ver
