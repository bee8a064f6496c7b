"""The way a person has gone through the places, so that there is a way back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ui.places import Place


@dataclass(slots=True)
class Stop:
    """A place with what it is about, and its screen while that is held."""

    place: Place
    values: Mapping[str, str]
    screen: Any = None


@dataclass(slots=True)
class Trail:
    """Stops, the last one on screen. A place of the rail begins a new trail."""

    stops: list[Stop] = field(default_factory=list)

    def go(self, stop: Stop) -> None:
        """On to a place; going to where one is, with other values, replaces the stop."""
        if stop.place.rail == stop.place.name:
            self.stops.clear()
        elif self.stops and self.stops[-1].place.name == stop.place.name:
            self.stops.pop()
        self.stops.append(stop)

    def back(self) -> bool:
        """One step back; False at the beginning."""
        if len(self.stops) < 2:
            return False
        self.stops.pop()
        return True

    @property
    def here(self) -> Stop | None:
        """The stop on screen."""
        return self.stops[-1] if self.stops else None

    def forget_screens(self) -> None:
        """Let go of what the screens know, keep the way: for the lock."""
        for stop in self.stops:
            stop.screen = None
