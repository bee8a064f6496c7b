"""Long work in short pieces through the lane: between two of them other work has its turn.

Typing, saving and the lock never wait for more than one piece. What is under way can be given up;
then nothing of it is told any more.
"""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Final, Generic, TypeVar

from core.watch import Watch
from ui.screens.lane import Lane

T = TypeVar("T")

TURN_OF_LANE: Final = 0.06
"""Seconds of one piece of work; after it the lane is free for others."""

BETWEEN_TELLINGS: Final = 0.3
"""Seconds between two tellings: each is painted on the thread of the keys."""


class Pieces(Generic[T]):
    """Plays an iterator through the lane.

    some: told what came since it was told before, not more often than it can be read, and whether
    that was the last of it; failed: told what went wrong · is_on: whether something is under way.
    """

    def __init__(
        self,
        lane: Lane,
        some: Callable[[list[T], bool], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._lane, self._some, self._failed = lane, some, failed
        self._steps: Iterator[T] | None = None
        self._round = 0
        self._untold: list[T] = []
        self._tell_from = 0.0

    @property
    def is_on(self) -> bool:
        """Whether something is under way."""
        return self._steps is not None

    def begin(self, steps: Iterator[T]) -> None:
        """Work this out; what was under way is given up."""
        self.stop()
        self._steps = steps
        self._go_on()

    def stop(self) -> None:
        """Give up what is under way."""
        self._round += 1
        self._steps = None
        self._untold = []

    def _go_on(self) -> None:
        steps, mine = self._steps, self._round
        if steps is not None:
            self._lane.start(
                lambda watch: _some_of(steps, watch),
                done=lambda piece: self._went_on(piece, mine),
                failed=lambda error: self._went_wrong(error, mine),
            )

    def _went_on(self, piece: tuple[list[T], bool], round_: int) -> None:
        if round_ != self._round:
            return
        brought, is_over = piece
        if is_over:
            self._steps = None
        self._go_on()
        self._untold += brought
        if is_over or (self._untold and monotonic() >= self._tell_from):
            told, self._untold = self._untold, []
            self._tell_from = monotonic() + BETWEEN_TELLINGS
            self._some(told, is_over)

    def _went_wrong(self, error: Exception, round_: int) -> None:
        if round_ == self._round:
            self.stop()
            self._failed(error)


def _some_of(steps: Iterator[T], watch: Watch) -> tuple[list[T], bool]:
    """As much as one turn of the lane allows, and whether that was all."""
    until = monotonic() + TURN_OF_LANE
    brought = []
    for step in steps:
        brought.append(step)
        if monotonic() >= until or watch.is_asked_to_stop:
            return brought, False
    return brought, True
