"""What is done with lines, whoever does it: this process or another."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from typing import Protocol, TypeAlias

from core.sentence import Sentence

Words = Callable[[Sentence], str]


@dataclass(frozen=True)
class Chunk:
    """Some lines of a file. first: number of the first of them, from 1."""

    first: int
    lines: Sequence[str]

    def numbered(self) -> Iterator[tuple[int, str]]:
        """Every line with its number."""
        return zip(count(self.first), self.lines)


def chunks_of(lines: Iterable[str], size: int, workers: int = 1) -> Iterator[Chunk]:
    """All lines in chunks of at most `size`; no more than one for each worker is read at a time.

    The last lines are shared out evenly, so that nobody waits while another still works.
    """
    waiting, first = iter(lines), 1
    while block := list(islice(waiting, size * workers)):
        share = -(-len(block) // workers)
        for start in range(0, len(block), share):
            some = block[start : start + share]
            yield Chunk(first, some)
            first += len(some)


def search_garbage_seldom() -> None:
    """Answering lines makes many objects and hardly any that hold one another; looking for such
    after every few hundred takes an eighth of the time."""
    gc.set_threshold(100_000, 50, 100)


@dataclass(frozen=True)
class Answer:
    """What comes out for one line. text: None where nothing is to be said."""

    text: str | None
    is_error: bool = False


class Work(Protocol):
    """Answers lines of one file, each by itself and in order."""

    def answers(self, chunk: Chunk) -> Sequence[Answer]:
        """One answer for every line. Raises LawError where rules and figures do not fit."""


MakeWork: TypeAlias = Callable[[], Work]
"""Makes the work in the process that does it; can be handed to another process."""
