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
        """On to a place; going to where one is, with other values, replaces the stop.

        What there is only one of is gone back to, where it stands on the way already.
        """
        if self._is_on_the_way(stop):
            return
        if stop.place.rail == stop.place.name and not stop.place.keeps_way:
            self.stops.clear()
        elif self.stops and self.stops[-1].place.name == stop.place.name:
            self.stops.pop()
        self.stops.append(stop)

    def _is_on_the_way(self, stop: Stop) -> bool:
        again = stop.place.again
        if again is None:
            return False
        for number, one in enumerate(self.stops):
            if one.place is stop.place and one.values.get("visit") == stop.values.get("visit"):
                del self.stops[number + 1 :]
                if one.screen is not None:
                    again(one.screen, stop.values)
                return True
        return False

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
