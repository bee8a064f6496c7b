"""Two cases side by side: as told, as the slider stands, or one kept under a name."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from core.casework.scenarios.scenario import Scenario, changes_of
from core.casework.sheet import Sheet
from core.law.what_if.samples import Sample
from core.watch import Watch
from ui.screens.lane import Lane
from ui.screens.what_if.drawing import Base
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


class Pair:
    """first, second: codes of the two cases.

    tell: something more is there; failed: told what went wrong.
    """

    def __init__(
        self, lane: Lane, tell: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        self._lane, self._tell, self._failed = lane, tell, failed
        self.first, self.second = NOW, LIVE
        self._kept: dict[str, Sample] = {}

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
