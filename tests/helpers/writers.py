"""A laptop as the Center sees it: signs in, numbers its changes, pushes and pulls."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from msgspec import Raw

from core.errors import Mistake
from core.record.change import Change
from sync.center.staff import Staff
from sync.protocol import messages as m
from sync.protocol.proof import EnrolCode, assertion
from sync.wire.direct import Desk

WALL = 1_795_302_000_000
CLOCK = m.LaptopClock(wall=WALL, offset=-200, mono=1)


def a_uuid() -> str:
    return str(uuid.uuid4())


def deposit(amount: int) -> dict[str, Any]:
    """An answer about the deposit of the home."""
    return {"state": "given", "value": amount, "period": None, "source": "said", "seen": None}


@dataclass
class Writer:
    """One consultant with one laptop. written: bytes of every change, by number from 1."""

    desk: Desk
    user: str
    laptop: str
    user_stream: str
    center: str
    key: Ed25519PrivateKey
    instance: int = 1
    access: str = ""
    acked: int = 0
    written: list[bytes] = field(default_factory=list)

    @classmethod
    def enrolled(cls, desk: Desk, staff: Staff, user: str) -> "Writer":
        """A new laptop of this consultant, signed in; the consultant is made if need be."""
        try:
            code = staff.enrol_code(user)
        except Mistake:
            staff.add_consultant(user, user)
            code = staff.enrol_code(user)
        key = Ed25519PrivateKey.generate()
        request = m.Enrol(
            EnrolCode.read(code).secret, raw_public(key), b"box", "견본 노트북", "1.0.0", 1
        )
        reply = desk.handle(request)
        assert isinstance(reply, m.Enrolled), reply
        writer = cls(desk, user, reply.laptop, reply.user_stream, reply.center, key)
        writer.sign_in()
        return writer

    def sign_in(self, schema: int = 1) -> m.Reply:
        """Ask for a token as the program does; keeps it when there is one."""
        time = self.desk.handle(m.AskTime())
        assert isinstance(time, m.TimeNow)
        signature = self.key.sign(assertion(self.center, self.laptop, time.nonce))
        reply = self.desk.handle(m.Token(self.laptop, time.nonce, signature, "1.0.0", schema))
        if isinstance(reply, m.Granted):
            self.access = reply.access
        return reply

    def ask(self, request: m.Request) -> m.Reply:
        return self.desk.handle(request, self.access)

    # --- writing

    @property
    def next_seq(self) -> int:
        return len(self.written) + 1

    def cid(self, seq: int) -> str:
        return f"{self.laptop}.{self.instance}.{seq}"

    def write(
        self,
        stream: str,
        value: Any,
        *,
        kind: str = "fact",
        row: str = "household/home.deposit",
        group: str = "value",
        op: str = "set",
        base: Sequence[str] = (),
        tx: int | None = None,
        **changed: Any,
    ) -> str:
        """One more change in the outbox; its id."""
        seq = self.next_seq
        change = Change(
            seq, tx or seq, stream, kind, row, group, op, tuple(base), None,
            changed.pop("wall", WALL), changed.pop("author", self.user), None, value, **changed,
        )  # fmt: skip
        self.written.append(change.canonical())
        return self.cid(seq)

    def remove(self, stream: str, kind: str, row: str, base: Sequence[str]) -> str:
        return self.write(stream, None, kind=kind, row=row, group="row", op="del", base=base)

    def note(self, stream: str, text: str = "메모", row: str | None = None) -> str:
        value = {"text": text, "about": None, "corrects": None}
        return self.write(stream, value, kind="note", row=row or a_uuid(), op="app")

    # --- talking

    def push_request(self, first: int | None = None, last: int | None = None) -> m.Push:
        first = self.acked + 1 if first is None else first
        raws = tuple(Raw(one) for one in self.written[first - 1 : last])
        return m.Push(self.laptop, self.instance, first, 1, CLOCK, raws)

    def push(self, first: int | None = None, last: int | None = None) -> m.Pushed:
        """Push what waits; the answer must be a good one."""
        reply = self.ask(self.push_request(first, last))
        assert isinstance(reply, m.Pushed), reply
        self.acked = max(self.acked, reply.acked)
        return reply

    def outcomes(self, first: int | None = None) -> dict[int, str]:
        """Push what waits: outcome by number, of those other than applied."""
        return {one.seq: one.code for one in self.push(first).outcomes}

    def manifest(self) -> dict[str, m.StreamState]:
        reply = self.ask(m.Manifest(1))
        assert isinstance(reply, m.Streams), reply
        return {one.stream: one for one in reply.streams}

    def pull(self, stream: str, after: int = 0, most: int = 10**7) -> m.Pulled:
        reply = self.ask(m.Pull((m.Want(stream, 1, after),), most))
        assert isinstance(reply, m.Pulled), reply
        return reply

    def registers(self, stream: str) -> dict[tuple[str, str, str], tuple[str, ...]]:
        """Everything of a stream, pulled to the end: ids of the heads by (kind, row, group)."""
        found: dict[tuple[str, str, str], tuple[str, ...]] = {}
        after, more = 0, True
        while more:
            pulled = self.pull(stream, after)
            for frame in pulled.frames:
                after = frame.to
                for one in frame.rows:
                    found[one.kind, one.row, one.group] = tuple(h.cid for h in one.heads)
            more = pulled.end.more
        return found


def raw_public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def gaps(versions: Sequence[int]) -> list[int]:
    """Versions that are missing between 1 and the last one, or stand twice."""
    counted = {ver: len(list(same)) for ver, same in groupby(sorted(versions))}
    whole = range(1, max(counted, default=0) + 1)
    return [ver for ver in whole if counted.get(ver, 0) != 1]
