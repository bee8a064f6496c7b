"""Every message and its reply as a frozen value (docs/decisions/0030-protocol.md).

Short JSON names are given beside the fields. Times are milliseconds since 1970, by the Center's
clock unless said otherwise. Bytes travel as base64. Unknown fields are refused everywhere except
inside a change, whose bytes travel untouched (core.record.Change keeps them in `extra`).
"""

from dataclasses import dataclass
from typing import TypeAlias

from msgspec import Raw, field

from sync.protocol.laptop.contact import AskHealth as AskHealth
from sync.protocol.laptop.contact import AskTime as AskTime
from sync.protocol.laptop.contact import Enrol as Enrol
from sync.protocol.laptop.contact import Enrolled as Enrolled
from sync.protocol.laptop.contact import Granted as Granted
from sync.protocol.laptop.contact import Greet as Greet
from sync.protocol.laptop.contact import Greeting as Greeting
from sync.protocol.laptop.contact import Healthy as Healthy
from sync.protocol.laptop.contact import Kept as Kept
from sync.protocol.laptop.contact import RenewRecovery as RenewRecovery
from sync.protocol.laptop.contact import TimeNow as TimeNow
from sync.protocol.laptop.contact import Token as Token
from sync.protocol.laptop.orders import AskOrder as AskOrder
from sync.protocol.laptop.orders import Custody as Custody
from sync.protocol.laptop.orders import InCustody as InCustody
from sync.protocol.laptop.orders import Lease as Lease
from sync.protocol.laptop.orders import Ordered as Ordered
from sync.protocol.laptop.orders import OrderReceipt as OrderReceipt
from sync.protocol.laptop.orders import SignedOrder as SignedOrder
from sync.protocol.message import Message as Message
from sync.protocol.message import Row as Row

# --- sync ------------------------------------------------------------------------------------


class Limits(Message, frozen=True):
    """Most changes and raw bytes of a push, most raw bytes of one pull."""

    changes: int
    push_bytes: int
    pull_bytes: int


class StreamState(Row, frozen=True):
    """kind: "case" or "user" · role: "owner", "second", "reader", or "self" for the user stream ·
    mark: of the change at `head`, another one when a restored Center gave that number again."""

    stream: str
    kind: str
    epoch: int
    head: int
    role: str
    mark: str = ""


class PackPointer(Message, frozen=True):
    """The newest pack. sha256: hex, of the file that FetchPack gives; size in bytes."""

    serial: int
    edition: str
    sha256: str
    size: int


class Manifest(Message, frozen=True):
    """instance: under which this laptop counts · digest: the one of the last answer; equal means
    nothing changed (304)."""

    instance: int
    digest: str | None = None


class Streams(Message, frozen=True):
    """Every stream of this consultant. stored: largest seq of the instance asked for that the
    Center has; fewer than it once acknowledged shows that it was restored from a copy · digest: of
    everything here except server_ms."""

    streams: tuple[StreamState, ...]
    stored: int
    pack: PackPointer | None
    min_schema: int
    limits: Limits
    digest: str
    server_ms: int


class Unchanged(Message, frozen=True):
    """The digest still holds."""

    server_ms: int


class LaptopClock(Message, frozen=True):
    """For people only; no rule reads it. wall: the laptop's time · offset: Center minus laptop as
    last measured, ms · mono: a clock that never goes back, ms."""

    wall: int
    offset: int | None
    mono: int


class Push(Message, frozen=True):
    """changes: canonical bytes of core.record.Change, seq contiguous from `first` ·
    dropped: streams that have left this laptop."""

    laptop: str
    instance: int
    first: int = field(name="from")
    schema: int = field(name="sv")
    clock: LaptopClock
    changes: tuple[Raw, ...]
    dropped: tuple[str, ...] = ()


class Outcome(Row, frozen=True):
    """What became of one change. code: see sync.protocol.outcomes · ver: its stream version."""

    seq: int
    code: str
    ver: int | None


class Pushed(Message, frozen=True):
    """acked: largest seq of this instance that is stored for ever, with all before it ·
    outcomes: only those other than applied."""

    acked: int
    outcomes: tuple[Outcome, ...]
    limits: Limits
    server_ms: int


class Want(Row, frozen=True):
    """A stream from a version on; after = 0 for all of it. mark: as it was given with `after`."""

    stream: str
    epoch: int
    after: int
    mark: str = ""


class Pull(Message, frozen=True):
    want: tuple[Want, ...]
    max_bytes: int


class StandingChange(Message, frozen=True):
    """A head: a change that nobody's edit was based on. ver: its stream version ·
    change: its bytes as its author wrote them."""

    cid: str = field(name="c")
    ver: int
    change: Raw = field(name="ch")


class Register(Message, frozen=True):
    """One (row, group) as it stands. ver: version of its last change · heads: oldest first, so
    the last one is what is shown; two different values are an open conflict."""

    kind: str = field(name="t")
    row: str = field(name="r")
    group: str = field(name="g")
    ver: int
    heads: tuple[StandingChange, ...]


class Frame(Message, frozen=True):
    """The registers of one stream whose version is above `after` and at most `to`.

    A change and those of the same tx stand in one frame. drop: rows to forget · mark: of `to`."""

    stream: str = field(name="st")
    epoch: int
    after: int = field(name="from")
    to: int
    rows: tuple[Register, ...]
    drop: tuple[str, ...] = ()
    mark: str = ""


class End(Message, frozen=True):
    """Last line of a pull. more: ask again, the size limit cut it here."""

    end: bool
    more: bool
    server_ms: int


@dataclass(frozen=True, slots=True)
class Pulled:
    """A whole answer to Pull; on the wire it is a line per frame and the end line."""

    frames: tuple[Frame, ...]
    end: End


class StreamHere(Row, frozen=True):
    """A stream as a laptop holds it. digest: of all its rows (sync.protocol.holding)."""

    stream: str
    epoch: int
    ver: int
    mark: str
    digest: str


class RowHere(Row, frozen=True):
    """One (row, group) as a laptop holds it. heads: ids of the changes that stand there."""

    stream: str
    kind: str
    row: str
    group: str
    heads: tuple[str, ...] = ()


class Holding(Message, frozen=True):
    """What a laptop thinks it holds. leaving: streams it is about to empty · rows: every one of the
    streams that were answered as differing."""

    streams: tuple[StreamHere, ...] = ()
    leaving: tuple[StreamHere, ...] = ()
    rows: tuple[RowHere, ...] = ()


class Compared(Message, frozen=True):
    """differing: streams whose rows are to be listed · missing: streams to take in from the
    beginning · drop: rows that are no more · lacking: streams that were to be emptied and that the
    Center does not have as the laptop has them."""

    differing: tuple[str, ...]
    missing: tuple[str, ...]
    drop: tuple[RowHere, ...]
    lacking: tuple[str, ...]
    server_ms: int


class FetchPack(Message, frozen=True):
    """digest: sha256 of the copy at hand, or None."""

    serial: int
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack as one file (sync.protocol.pack_file). sha256: hex."""

    serial: int
    sha256: str
    body: bytes
    server_ms: int


# --- refusals --------------------------------------------------------------------------------

URN = "urn:welfare-net-field:"


class Problem(Message, frozen=True, omit_defaults=True):
    """Why the Center does not answer (RFC 9457 problem details).

    type: URN + one of sync.protocol.problems · expected: the seq a `gap` wants ·
    next_instance: the number a `fork` gives · stream, epoch: what an `epoch` says ·
    retry_after: seconds · order: one for the laptop that is refused.
    """

    type: str
    title: str
    status: int
    server_ms: int
    expected: int | None = None
    next_instance: int | None = None
    stream: str | None = None
    epoch: int | None = None
    retry_after: int | None = None
    order: SignedOrder | None = None

    @property
    def name(self) -> str:
        """The short name: "gap", "fork", ..."""
        return self.type.removeprefix(URN)


Request: TypeAlias = (
    Greet
    | Enrol
    | RenewRecovery
    | AskTime
    | Token
    | AskHealth
    | Manifest
    | Push
    | Pull
    | Holding
    | FetchPack
    | AskOrder
    | OrderReceipt
    | Custody
)
Reply: TypeAlias = (
    Greeting
    | Enrolled
    | Kept
    | TimeNow
    | Granted
    | Healthy
    | Streams
    | Unchanged
    | Pushed
    | Pulled
    | Compared
    | PackFile
    | Ordered
    | InCustody
    | Problem
)
