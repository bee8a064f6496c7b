"""Shelf: what a session needs of the laptop's store. Each call is one transaction, or several of
which each alone is true.

The session keeps nothing in memory that a restart would miss: stopping between any two calls,
or killing the program in one, is harmless.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from core.clock import Clock
from sync.client.report import Item, Receipt, Waiting
from sync.protocol.messages import Frame, Outcome, RowHere, StreamHere


@dataclass(frozen=True, slots=True)
class Batch:
    """Changes to send: contiguous, numbered from `first`, in the order of writing.

    changes: canonical bytes of core.record.Change; empty when nothing waits · acts: how many acts
    wrote them; one cannot be made smaller · item: what the first is of.
    """

    instance: int
    first: int
    changes: tuple[bytes, ...]
    acts: int
    item: Item | None = None

    @property
    def last(self) -> int:
        """Number of the last change; first - 1 when there is none."""
        return self.first + len(self.changes) - 1


@dataclass(frozen=True, slots=True)
class Position:
    """How far a stream was taken in. kind: "case" or "user" · mark: the Center's, of version."""

    kind: str
    epoch: int
    version: int
    mark: str = ""


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
        """Everything from `expected` on waits again, without content where its case has left.
        False, and nothing altered, when numbers are missing here."""
        ...

    def older(self) -> Mapping[int, int]:
        """Last number of every earlier instance of this laptop; all were acknowledged."""
        ...

    def older_batch(self, instance: int, first: int, most: int, most_bytes: int) -> Batch:
        """Changes of an earlier instance from `first` on, as `next_batch` gives them."""
        ...

    def keep_outcomes(self, instance: int, outcomes: Sequence[Outcome]) -> None:
        """What the Center said of changes of an earlier instance."""
        ...

    def acked(self) -> tuple[int, int]:
        """Instance of this laptop, and the largest seq that the Center has acknowledged in it."""
        ...

    def waiting_by_kind(self) -> Mapping[str, Waiting]:
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

    def begin_anew(self, streams: Sequence[str] | None = None) -> None:
        """Take every stream, or these, in from the beginning at the next pull; what is here
        stays."""
        ...

    def absorb(self, frame: Frame, kind: str) -> None:
        """Take a frame in, with its stream's version. Own unsent work stays over what came.

        Raises NotUnderstood when a change in it is none.
        """
        ...

    def note_drafts(self, streams: Sequence[str], clock: Clock) -> int:
        """What is being typed in these streams becomes notes of them; returns how many."""
        ...

    def leave(self, streams: Sequence[str]) -> tuple[str, ...]:
        """Empty streams that are no longer ours; one with unsent work or a draft stays whole.

        Returns those that were emptied. Called with none, it ends what could not be ended before.
        """
        ...

    def dropped(self) -> tuple[str, ...]:
        """Streams that were emptied here and of which the Center was not told."""
        ...

    def told_dropped(self, streams: Sequence[str]) -> None: ...

    # --- what should be here

    def is_comparing_due(self, server_ms: int) -> bool:
        """Whether the Center is to be asked what this laptop should hold: weekly, and after a
        stream began anew."""
        ...

    def compared(self, server_ms: int) -> None:
        """It was asked, and what it said was done."""
        ...

    def holding(self, streams: Sequence[str] | None = None) -> tuple[StreamHere, ...]:
        """Every case held here, or these of them."""
        ...

    def rows_here(self, stream: str) -> tuple[RowHere, ...]:
        """Every row of a case, with the changes that stand there by the Center's word."""
        ...

    def drop_rows(self, stream: str, rows: Sequence[tuple[str, str, str]]) -> None:
        """(kind, row, group) that the Center has no more; own unsent work stays."""
        ...

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
