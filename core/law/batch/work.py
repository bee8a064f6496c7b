"""What is done with lines, whoever does it: this process or another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from core.sentence import Sentence

Words = Callable[[Sentence], str]


@dataclass(frozen=True)
class Answer:
    """What comes out for one line. text: None where nothing is to be said."""

    text: str | None
    is_error: bool = False


class Work(Protocol):
    """Answers lines of one file, each by itself and in order."""

    def answers(self, lines: Sequence[str]) -> Sequence[Answer]:
        """One answer for every line. Raises LawError where rules and figures do not fit."""


MakeWork: TypeAlias = Callable[[], Work]
"""Makes the work in the process that does it; can be handed to another process."""
