"""Lane: what a screen needs of ui.background, which it may not import."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from core.watch import Watch

T = TypeVar("T")


class Lane(Protocol):
    """Work off the main thread, one after the other; answers come back on the main thread."""

    def start(
        self,
        work: Callable[[Watch], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        certain: bool = False,
    ) -> Watch:
        """Queue `work`; one of done and failed is called. certain: also when all must stop."""
