"""Two cases side by side: as told, as the slider stands, or one kept under a name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from core.casework.scenarios.scenario import Other, Scenario, changes_of
from core.casework.sheet import Sheet
from core.law.what_if.changes import Change
from core.law.what_if.joint import More, more_in_steps
from core.law.what_if.samples import Sample
from core.watch import Watch
from ui.screens.lane import Lane
from ui.screens.what_if.drawing import Base
from ui.screens.what_if.pieces import Pieces
from ui.screens.what_if.variables import Variable

NOW: Final = "now"
LIVE: Final = "live"
"""Codes of the two cases that are always there: as told, and as the slider stands."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What is needed before anything can be worked out.

    now: the household as told · waiting: programmes that wait for an event, such as a birth: where
    they end is not worth a word.
    """

    sheet: Sheet
    base: Base
    variables: tuple[Variable, ...]
    now: Sample
    scenarios: tuple[Scenario, ...]
    waiting: frozenset[str] = frozenset()


Sides: TypeAlias = tuple[tuple[Change, ...], tuple[Change, ...]]
"""What is put differently in the first case and in the second."""


class Pair:
    """first, second: codes of the two cases · more: by how much the second has more, both on the
    same open answers, as far as it is narrowed; None before.

    tell: something more is there; failed: told what went wrong.
    """

    def __init__(
        self, lane: Lane, tell: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        self._lane, self._tell, self._failed = lane, tell, failed
        self.first, self.second = NOW, LIVE
        self.more: More | None = None
        self._kept: dict[str, Sample] = {}
        self._asked: tuple[Sides, object] | None = None
        self._pieces: Pieces[More | None] = Pieces(lane, self._brought, failed)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._pieces.stop()
        self._asked = None

    @property
    def is_reckoning(self) -> bool:
        """Whether the difference is still being narrowed."""
        return self._pieces.is_on

    def follow(
        self,
        ready: Ready | None,
        sample_of: Callable[[str], Sample | None],
        live: tuple[Other, ...],
    ) -> None:
        """Work out by how much the second has more, once both are there and one is not exact."""
        first, second = sample_of(self.first), sample_of(self.second)
        if ready is None or first is None or second is None or self.first == self.second:
            self.forget_more()
            return
        if all(one.total[0] == one.total[1] for one in (first, second)):
            self.forget_more()
            return
        put = {one.id: one.answers for one in ready.scenarios} | {LIVE: live}
        sides = (
            changes_of(ready.sheet, put.get(self.first, ())),
            changes_of(ready.sheet, put.get(self.second, ())),
        )
        if self._asked != (sides, ready.base):
            self.more, self._asked = None, (sides, ready.base)
            self._pieces.begin(_more_of(ready.base, sides))

    def forget_more(self) -> None:
        """One of the two is being worked out anew."""
        self.stop()
        self.more = None

    def _brought(self, found: list[More | None], _is_over: bool) -> None:
        self.more = next((one for one in reversed(found) if one is not None), self.more)
        self._tell()

    def forget(self, code: str | None = None) -> None:
        """One case is no more what it was; without a code, all of them."""
        if code is None:
            self._kept.clear()
        else:
            self._kept.pop(code, None)

    def leave(self, code: str) -> None:
        """A case is no more: back to the two that are always there."""
        self.forget(code)
        self.first = NOW if self.first == code else self.first
        self.second = LIVE if self.second == code else self.second

    def sample(self, code: str) -> Sample | None:
        """A kept case; None while it is being worked out."""
        return self._kept.get(code)

    def ask(self, ready: Ready) -> None:
        """Work out the kept cases of the pair that are not there."""
        for code in (self.first, self.second):
            found = next((one for one in ready.scenarios if one.id == code), None)
            if found is not None and code not in self._kept:
                self._work(ready, found)

    def _work(self, ready: Ready, scenario: Scenario) -> None:
        def work(_watch: Watch) -> Sample:
            return ready.base.sample(changes_of(ready.sheet, scenario.answers))

        def done(sample: Sample) -> None:
            self._kept[scenario.id] = sample
            self._tell()

        def failed(error: Exception) -> None:
            self.leave(scenario.id)
            self._failed(error)

        self._lane.start(work, done=done, failed=failed)


def _more_of(base: Base, sides: Sides) -> Iterator[More | None]:
    """Both households, then their difference, ever tighter."""
    first = base.estimate(sides[0]).judged
    yield None
    second = base.estimate(sides[1]).judged
    yield None
    yield from more_in_steps(first, second)
