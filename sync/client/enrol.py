"""First contact: an enrolment code makes this laptop known to a Center.

The code is typed by a person and names the Center's certificate authority. The secret part of it
is spoken only over a connection that this authority vouches for (sync.protocol.proof).
"""

from collections.abc import Callable
from dataclasses import dataclass

from core.clock import Clock, wall_ms
from core.errors import NoCenter, WrongCenter
from core.record.change import SCHEMA
from core.sentence import say
from core.version import VERSION
from core.watch import Watch
from sync.client.course import unexpected
from sync.protocol.messages import Enrol, Enrolled, Greet, Greeting, Problem, Reply, Request
from sync.protocol.proof import EnrolCode
from sync.wire.greet import greet
from sync.wire.http import Http, read_address
from sync.wire.patient import Patience
from sync.wire.sign_in import new_signing_key, public_key
from sync.wire.wire import Wire, refusal

Seal = Callable[[bytes], bytes]
"""Given the Center's X25519 recovery key, gives a recovery code in a box that only it opens."""


@dataclass(frozen=True, slots=True)
class Admission:
    """What the laptop keeps of its enrolment, inside the encrypted file.

    address: "https://host:port" · authority: PEM · signing_key: the laptop's own, Ed25519, 32
    bytes · user_stream: assignments and notices of the consultant · offset_ms: Center's clock
    minus the laptop's.
    """

    address: str
    authority: str
    center: str
    center_name: str
    recovery_key: bytes
    pack_keys: tuple[bytes, ...]
    laptop: str
    instance: int
    laptop_name: str
    consultant: str
    consultant_name: str
    user_stream: str
    signing_key: bytes
    offset_ms: int


def enrol(
    address: str,
    code: str,
    laptop_name: str,
    seal: Seal,
    patience: Patience,
    clock: Clock,
    watch: Watch,
) -> Admission:
    """Make this laptop known.

    Raises Mistake (field "address" or "code") for what was mistyped or used up, WrongCenter when
    another Center answers than the one the code names, NoCenter, NotUnderstood, Stopped. A lost
    answer is asked for again with the same key, which gives the same laptop.
    """
    typed = EnrolCode.read(code)
    where = read_address(address)
    watch.say(say("sync.step.contact"))
    authority = greet(where).authority
    if not typed.vouches_for(authority):
        raise WrongCenter(say("sync.code_of_another_center"))
    wire = Http(where, authority)
    try:
        line = _Line(wire, patience, watch)
        return _admission(line, where, typed, laptop_name, seal, clock)
    finally:
        wire.close()


@dataclass(frozen=True, slots=True)
class _Line:
    """Asks over the verified connection, with patience."""

    wire: Wire
    patience: Patience
    watch: Watch

    def ask(self, request: Request) -> Reply:
        while True:
            try:
                reply = self.wire.ask(request, self.watch)
            except NoCenter as lost:
                self.patience.again(lost)
                continue
            self.patience.answered()
            if isinstance(reply, Problem):
                raise refusal(reply)
            return reply


def _admission(
    line: _Line, where: str, code: EnrolCode, laptop_name: str, seal: Seal, clock: Clock
) -> Admission:
    """The Center is asked once more who it is: of the first answer only the authority counts,
    because whoever stood between could have put another recovery key beside it."""
    center = line.ask(Greet())
    if not isinstance(center, Greeting) or not code.vouches_for(center.authority):
        raise WrongCenter(say("sync.code_of_another_center"))
    key = new_signing_key()
    box = seal(center.recovery_key)
    request = Enrol(code.secret, public_key(key), box, laptop_name, VERSION, SCHEMA)
    enrolled = line.ask(request)
    if not isinstance(enrolled, Enrolled):
        raise unexpected(enrolled)
    if enrolled.center != center.center:
        raise WrongCenter(say("sync.code_of_another_center"))
    return Admission(
        address=where,
        authority=center.authority,
        center=center.center,
        center_name=center.name,
        recovery_key=center.recovery_key,
        pack_keys=center.pack_keys,
        laptop=enrolled.laptop,
        instance=enrolled.instance,
        laptop_name=laptop_name,
        consultant=enrolled.consultant,
        consultant_name=enrolled.consultant_name,
        user_stream=enrolled.user_stream,
        signing_key=key,
        offset_ms=enrolled.server_ms - wall_ms(clock),
    )
