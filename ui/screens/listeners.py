"""Who wants to be told when a screen shows something else."""

from collections.abc import Callable
from typing import TypeAlias

Listener: TypeAlias = Callable[[], None]


class Listeners:
    """A plain list of callables; each view adds itself and ends it when it is taken away."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def add(self, listener: Listener) -> Callable[[], None]:
        """Be told from now on; returns what ends it."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def tell(self) -> None:
        """Tell everybody once; who is added meanwhile is not told."""
        for listener in list(self._listeners):
            listener()
