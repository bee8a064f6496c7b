"""Shelf: what a session needs of the laptop's store. Each call is one transaction.

The session keeps nothing in memory that a restart would miss: stopping between any two calls,
or killing the program in one, is harmless.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from sync.client.report import Receipt
from sync.protocol.messages import Frame, Outcome


@dataclass(frozen=True, slots=True)
class Batch:
    """Changes to send: contiguous, numbered from `first`, in the order of writing.

    changes: canonical bytes of core.record.Change; empty when nothing waits · acts: how many acts
    wrote them; one cannot be made smaller.
    """

    instance: int
    first: int
    changes: tuple[bytes, ...]
    acts: int

    @property
    def last(self) -> int:
        """Number of the last change; first - 1 when there is none."""
        return self.first + len(self.changes) - 1


@dataclass(frozen=True, slots=True)
class Position:
    """How far a stream was taken in. kind: "case" or "user"."""

    kind: str
    epoch: int
    version: int


class Shelf(Protocol):
    """What is waiting, acknowledged and held, in streams. Raises StoreError (DiskFull)."""

    @property
    def laptop(self) -> str:
        """This laptop's id at the Center."""
        ...

    # --- going up

    def next_batch(self, most: int, most_bytes: int) -> Batch:
        """The changes after the last acknowledged one; what one act wrote is not parted."""
        ...

    def acknowledge(self, acked: int, outcomes: Sequence[Outcome], server_ms: int) -> None:
        """The Center holds everything up to `acked`; outcomes: those other than applied."""
        ...

    def restamp(self, instance: int) -> None:
        """New numbers for all unsent changes: a copy of this laptop has used theirs."""
        ...

    def step_back(self, expected: int) -> bool:
        """Everything from `expected` on waits again. False, and nothing altered, when not all
        of it is kept here."""
        ...

    def acked(self) -> tuple[int, int]:
        """Instance of this laptop, and the largest seq that the Center has acknowledged in it."""
        ...

    def waiting_by_kind(self) -> Mapping[str, int]:
        """Records with an unacknowledged change, by kind."""
        ...

    # --- coming down

    def digest(self) -> str | None:
        """Digest of the last manifest that was worked through to its end; None when the Center has
        acknowledged more since."""
        ...

    def keep_digest(self, digest: str) -> None: ...

    def positions(self) -> Mapping[str, Position]:
        """Every stream held, by its id."""
        ...

    def first_wanted(self, day: date) -> frozenset[str]:
        """Streams to take in before others: the cases visited on that day."""
        ...

    def begin_anew(self) -> None:
        """Take every stream in from its beginning at the next pull; what is here stays."""
        ...

    def absorb(self, frame: Frame, kind: str) -> None:
        """Take a frame in, with its stream's version. Own unsent work stays over what came.

        Raises NotUnderstood when a change in it is none.
        """
        ...

    def leave(self, streams: Sequence[str]) -> tuple[str, ...]:
        """Empty streams that are no longer ours; one with unsent work or a draft stays whole.

        Returns those that were emptied.
        """
        ...

    def dropped(self) -> tuple[str, ...]:
        """Streams that were emptied here and of which the Center was not told."""
        ...

    def told_dropped(self, streams: Sequence[str]) -> None: ...

    # --- beside the records

    def keep_contact(self, server_ms: int, wall_ms: int, offset_ms: int) -> None:
        """A meeting with the Center's clock."""
        ...

    def offset_ms(self) -> int | None:
        """Center minus laptop as last measured."""
        ...

    def recovery_box(self) -> bytes | None:
        """A sealed recovery code that has not been sent."""
        ...

    def recovery_sent(self) -> None: ...

    def pack_serial(self) -> int:
        """Serial of the newest pack here; 0 for none."""
        ...

    def keep_pack(self, files: Mapping[str, bytes]) -> None:
        """Take a pack in. Raises PackError when it is refused; the old one stays."""
        ...

    def receipt(self, day: date) -> Receipt:
        """The sum of a day; true at any moment, with or without a session."""
        ...
