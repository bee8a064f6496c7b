"""The curve of one answer, and the household where the slider stands, through the lane.

Each piece of work is short; between two of them other work has its turn. Moving the slider asks for
one household and never waits for the curve.
"""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Final

from core.casework.scenarios.scenario import Put
from core.law.what_if.changes import Change
from core.law.what_if.ranges import Range
from core.law.what_if.samples import Sample
from core.law.what_if.what_if import Point
from core.watch import Watch
from ui.screens.lane import Lane
from ui.screens.what_if.drawing import Base, Drawing, drawn
from ui.screens.what_if.variables import Variable, put_of

_TURN_OF_LANE: Final = 0.005
"""Seconds after which a piece of work ends with its step; then the lane is free for others."""

_BETWEEN_TELLINGS: Final = 0.3
"""Seconds between two pictures of a curve on its way: each is painted on the thread of the keys."""


class Curve:
    """drawing: as far as it is there · live: the household at `value`, None while it is worked
    out · is_paused: somebody stopped it half-way; what is there stays.

    tell: something more is there; failed: told what went wrong.
    """

    def __init__(
        self, lane: Lane, tell: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        self._lane, self._tell, self._failed = lane, tell, failed
        self.drawing = Drawing()
        self.live: Sample | None = None
        self.value = 0
        self.is_paused = False
        self._base: Base | None = None
        self._variable: Variable | None = None
        self._steps: Iterator[Drawing] | None = None
        self._round = 0
        self._asks_live = False
        self._tell_from = 0.0

    def stop(self) -> None:
        """Work out nothing more; what is there stays."""
        self._round += 1
        self._steps = None
        self._asks_live = False

    def begin(self, base: Base, variable: Variable, value: int) -> None:
        """Another curve, with the slider at this value."""
        self.stop()
        self.is_paused = False
        self._base, self._variable, self.value = base, variable, value
        self.drawing, self.live = Drawing(), None
        self._steps = _steps_of(base, variable)
        self._ask_live()
        self._go_on()

    def move(self, value: int) -> None:
        """The slider stands elsewhere; between its steps too, where a value was typed."""
        self.value = value
        self.live = self.drawing.at(value)
        self._ask_live()

    def pause(self, on: bool) -> None:
        """Stop half-way, or go on from there. The slider works all the same."""
        was, self.is_paused = self.is_paused, on
        if was and not on:
            self._go_on()

    def _go_on(self) -> None:
        steps, mine = self._steps, self._round
        if steps is not None and not self.is_paused:
            self._lane.start(
                lambda watch: _some_of(steps, watch),
                done=lambda drawing: self._went_on(drawing, mine),
                failed=self._failed,
            )

    def _went_on(self, drawing: Drawing | None, round_: int) -> None:
        if round_ != self._round or drawing is None:
            return
        found_live = self.live is None and drawing.at(self.value) is not None
        self.drawing = drawing
        self.live = self.live or drawing.at(self.value)
        if drawing.is_whole:
            self._steps = None
        self._go_on()
        if found_live or drawing.is_whole or monotonic() >= self._tell_from:
            self._tell_from = monotonic() + _BETWEEN_TELLINGS
            self._tell()

    def _ask_live(self) -> None:
        """Work out the household where the slider stands, unless it is there or on its way."""
        base, variable = self._base, self._variable
        if self.live is not None or self._asks_live or base is None or variable is None:
            return
        self._asks_live = True
        mine, value = self._round, self.value
        change = Change(variable.path, put_of(variable, value))
        self._lane.start(
            lambda _watch: base.sample((change,)),
            done=lambda sample: self._is_live(sample, value, mine),
            failed=self._failed,
        )

    def _is_live(self, sample: Sample, value: int, round_: int) -> None:
        if round_ != self._round:
            return
        self._asks_live = False
        if value == self.value:
            self.live = sample
        self._ask_live()
        self._tell()


def _steps_of(base: Base, variable: Variable) -> Iterator[Drawing]:
    if variable.kind != "yes_no":
        return drawn(base, Range(variable.path, variable.values))
    return _both(base, variable)


def _both(base: Base, variable: Variable) -> Iterator[Drawing]:
    """The household with no and with yes."""
    points: list[Point] = []
    for value in variable.values:
        put: Put = put_of(variable, value)
        points.append(Point(value, base.sample((Change(variable.path, put),))))
        yield Drawing(tuple(points), (), len(points) / len(variable.values))


def _some_of(steps: Iterator[Drawing], watch: Watch) -> Drawing | None:
    """As much of a curve as one turn of the lane allows."""
    until = monotonic() + _TURN_OF_LANE
    latest: Drawing | None = None
    for drawing in steps:
        latest = drawing
        if monotonic() >= until or watch.is_asked_to_stop:
            break
    return latest
