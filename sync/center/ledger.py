"""Ledger: what the desk needs of a store of changes, inside one open transaction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sync.center.judge import Arrived, Author


@dataclass(frozen=True, slots=True)
class Stored:
    """One line: a change that was received. hash: SHA-256 of its bytes."""

    seq: int
    hash: bytes
    outcome: str
    ver: int | None


Said = tuple[str, int | None]
"""Outcome code and stream version of a change."""


class Ledger(Protocol):
    """Takes changes into custody and settles them; everything in the transaction it was made for.

    Whoever calls `take` holds the lock of the laptop (or of the Center, for its own changes).
    """

    def last_seq(self, author: Author) -> int:
        """Largest number stored of a laptop's instance; all before it are stored too. 0: none."""

    def stored(self, author: Author, first: int, last: int) -> Mapping[int, Stored]:
        """Lines by number."""

    def existing(self, streams: Iterable[str]) -> set[str]:
        """Which of these streams there are."""

    def take(
        self, author: Author, arrived: Sequence[Arrived], offset_ms: int | None = None
    ) -> dict[int, Said]:
        """Store new changes, apply what may be applied, hold the rest. Returns what became of
        each, by number. offset_ms: the author's clock as last measured, for people.
        """
