"""What is done with lines, whoever does it: this process or another."""

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


def chunks_of(lines: Iterable[str], size: int) -> Iterator[Chunk]:
    """All lines in chunks; no more than one chunk is read at a time."""
    waiting, first = iter(lines), 1
    while some := list(islice(waiting, size)):
        yield Chunk(first, some)
        first += len(some)


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
