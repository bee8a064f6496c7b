"""Simulated laptops: enrolled at a Center, with a day's records ready to be sent.

They speak the protocol with the standard library's HTTP client and what they send is packed
beforehand, so that a machine which they share with the Center is not busy with them instead.
"""

import http.client
import ssl
import time
from dataclasses import dataclass, field
from random import Random

from msgspec import Raw

from core.people.answer import given
from sync.protocol import codec, packing
from sync.protocol import messages as m
from sync.protocol.proof import assertion
from sync.protocol.routes import ROUTES
from tests.helpers.centers import Center
from tests.helpers.writers import CLOCK, Writer
from tests.load.words import text, vocabulary

MOST_TRIES = 20
LOST = (http.client.RemoteDisconnected, ConnectionError, ssl.SSLError)
"""A line that broke is begun anew and asked the same again, as every laptop does."""
CASES_EACH = 2


@dataclass
class Told:
    """What one laptop's evening took, in seconds from its beginning. sent, got: bytes of bodies."""

    begun: float
    signed_in: float = 0.0
    pushed: float = 0.0
    done: float = 0.0
    sent: int = 0
    got: int = 0
    sent_away: int = 0
    broken: int = 0
    failed: str = ""


@dataclass
class Seat:
    """pen: who it is · body: the push, packed · plain: its size before."""

    pen: Writer
    cases: list[str]
    body: bytes = b""
    plain: int = 0
    wants: tuple[m.Want, ...] = field(default=())

    def fill(self, chance: Random, words: list[str], records: int, size: int) -> None:
        """So many records of about so many bytes each."""
        for number in range(records):
            value = given(number).to_json() | {"words": text(chance, words, size)}
            case = self.cases[number % len(self.cases)]
            self.pen.write(case, value, row=f"household/fact-{number}")
        raws = tuple(Raw(one) for one in self.pen.written)
        plain = codec.encode(m.Push(self.pen.laptop, 1, 1, 1, CLOCK, raws))
        self.plain = len(plain)
        self.body = packing.pack(plain, packing.ZSTD)
        self.wants = tuple(m.Want(case, 1, 0) for case in self.cases)


def seats_at(center: Center, count: int, records: int, size: int) -> list[Seat]:
    """So many laptops, each of a consultant of its own with cases of its own."""
    chance = Random(11)
    words = vocabulary(chance)
    made = []
    for number in range(count):
        user = f"load-{number}"
        pen = Writer.enrolled(center.desk, center.staff, user)
        cases = [center.add_case() for _ in range(CASES_EACH)]
        for case in cases:
            center.staff.assign(case, user)
        seat = Seat(pen, cases)
        seat.fill(chance, words, records, size)
        made.append(seat)
    return made


class Evening:
    """One laptop's session over its own connection: sign in, push, manifest, pull."""

    def __init__(self, seat: Seat, host: str, port: int, trust: ssl.SSLContext) -> None:
        self._seat = seat
        self._line = http.client.HTTPSConnection(host, port, timeout=60, context=trust)
        self._access = ""
        self.told = Told(time.perf_counter())

    def run(self) -> Told:
        """What came of it; a failure is told, not raised."""
        try:
            self._session()
        except (OSError, http.client.HTTPException, AssertionError) as wrong:
            self.told.failed = f"{type(wrong).__name__}: {wrong}"
        finally:
            self._line.close()
        return self.told

    def _session(self) -> None:
        pen, told = self._seat.pen, self.told
        now = codec.decode(m.TimeNow, self._ask(m.AskTime))
        signature = pen.key.sign(assertion(pen.center, pen.laptop, now.nonce))
        token = m.Token(pen.laptop, now.nonce, signature, "0.1.0", 1)
        granted = codec.decode(m.Granted, self._ask(m.Token, codec.encode(token)))
        self._access = granted.access
        told.signed_in = self._since()
        pushed = codec.decode(m.Pushed, self._ask(m.Push, self._seat.body, packing.ZSTD))
        assert pushed.acked == len(pen.written), "not all was acknowledged"
        assert pushed.outcomes == (), "not all was applied"
        told.pushed = self._since()
        self._ask(m.Manifest, query="?instance=1")
        pull = m.Pull(self._seat.wants, 4 * 1024 * 1024)
        lines = self._ask(m.Pull, codec.encode(pull))
        pulled = codec.read_pulled(lines.splitlines(keepends=True))
        assert sum(len(frame.rows) for frame in pulled.frames) >= len(pen.written)
        told.done = self._since()

    def _since(self) -> float:
        return time.perf_counter() - self.told.begun

    def _ask(
        self, kind: type[m.Message], body: bytes | None = None, how: str = "", query: str = ""
    ) -> bytes:
        route = ROUTES[kind]
        headers = {"Accept-Encoding": packing.ZSTD}
        if self._access:
            headers["Authorization"] = f"Bearer {self._access}"
        if body is not None:
            headers["Content-Type"] = "application/json"
        if how:
            headers["Content-Encoding"] = how
        for _ in range(MOST_TRIES):
            try:
                self._line.request(route.method, route.path + query, body, headers)
                answer = self._line.getresponse()
                said = answer.read()
            except LOST:
                self.told.broken += 1
                self._line.close()
                continue
            self.told.sent += len(body or b"")
            self.told.got += len(said)
            if answer.status == 503:
                self.told.sent_away += 1
                time.sleep(float(answer.headers.get("Retry-After", "1")))
                continue
            assert answer.status == route.success, f"{kind.__name__} {answer.status} {said[:200]!r}"
            packed = answer.headers.get("Content-Encoding")
            return packing.unpack(said, packed, 1 << 26) if packed else said
        raise AssertionError(f"{kind.__name__}: sent away {MOST_TRIES} times")
