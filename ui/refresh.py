"""Tells open screens what changed, so that each reads again only what it shows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

Listener: TypeAlias = Callable[[frozenset[str]], None]


@dataclass(slots=True)
class Refresh:
    """One per unlocked office. A topic is a word of the store: a case id, "today", "sync" …"""

    _listeners: list[Listener] = field(default_factory=list)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Be told of every change; returns what ends the listening (called when a view closes)."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def tell(self, topics: Iterable[str]) -> None:
        """Say once what changed; listeners added meanwhile are not told of it."""
        changed = frozenset(topics)
        if changed:
            for listener in list(self._listeners):
                listener(changed)
