"""First contact: an enrolment code makes this laptop known to a Center.

The code is typed by a person and names the Center's certificate authority. The secret part of it
is spoken only over a connection that this authority vouches for (sync.protocol.proof).
"""

from collections.abc import Callable
from dataclasses import dataclass

from core.clock import Clock
from core.errors import NoCenter, WrongCenter
from core.record.change import SCHEMA
from core.sentence import say
from core.version import VERSION
from core.watch import Watch
from sync.client.course import unexpected
from sync.protocol.messages import Enrol, Enrolled, Greeting, Problem, Reply
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
    greeting = greet(where)
    if not typed.vouches_for(greeting.authority):
        raise WrongCenter(say("sync.code_of_another_center"))
    wire = Http(where, greeting.authority)
    try:
        return _enrol(wire, where, typed, greeting, laptop_name, seal, patience, clock, watch)
    finally:
        wire.close()


def _enrol(
    wire: Wire,
    where: str,
    code: EnrolCode,
    greeting: Greeting,
    laptop_name: str,
    seal: Seal,
    patience: Patience,
    clock: Clock,
    watch: Watch,
) -> Admission:
    key = new_signing_key()
    box = seal(greeting.recovery_key)
    request = Enrol(code.secret, public_key(key), box, laptop_name, VERSION, SCHEMA)
    enrolled = _ask(wire, request, patience, watch)
    if isinstance(enrolled, Problem):
        raise refusal(enrolled)
    if not isinstance(enrolled, Enrolled):
        raise unexpected(enrolled)
    if enrolled.center != greeting.center:
        raise WrongCenter(say("sync.code_of_another_center"))
    return Admission(
        where,
        greeting.authority,
        greeting.center,
        greeting.name,
        greeting.recovery_key,
        greeting.pack_keys,
        enrolled.laptop,
        enrolled.instance,
        laptop_name,
        enrolled.consultant,
        enrolled.consultant_name,
        enrolled.user_stream,
        key,
        enrolled.server_ms - int(clock.now().timestamp() * 1000),
    )


def _ask(wire: Wire, request: Enrol, patience: Patience, watch: Watch) -> Reply:
    while True:
        try:
            return wire.ask(request, watch)
        except NoCenter as lost:
            patience.again(lost)
