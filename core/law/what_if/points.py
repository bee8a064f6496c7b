"""Many points of one household: each by itself, or all at once as columns.

As columns where every answer that matters is known at all of them; there all points together cost
no more than some ten estimates.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from core.law.what_if.jumps import jumps
from core.law.what_if.samples import Sample

SampleAt: TypeAlias = Callable[[int], Sample]


class Points(Protocol):
    """The household at some values, in the order they were asked for."""

    def sample(self, place: int) -> Sample:
        """What holds at one of them."""

    def every(self) -> Sequence[Sample]:
        """What holds at all of them."""

    def breaks(self, widths: Sequence[int]) -> Sequence[bool]:
        """Whether a result ends, begins or jumps between each and the next one.

        widths: how far the next one is, so that a slope is no jump.
        """


@dataclass(frozen=True)
class SinglePoints:
    """Points worked out one by one."""

    samples: Sequence[Sample]

    def sample(self, place: int) -> Sample:
        """What holds at one of them."""
        return self.samples[place]

    def every(self) -> Sequence[Sample]:
        """What holds at all of them."""
        return self.samples

    def breaks(self, widths: Sequence[int]) -> Sequence[bool]:
        """Whether a result ends, begins or jumps between each and the next one."""
        return [
            next(jumps(self.samples[place], self.samples[place + 1], width), None) is not None
            for place, width in enumerate(widths)
        ]
