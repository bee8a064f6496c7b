"""The lane for screens that queue the next piece of work when one is done."""

from collections.abc import Callable
from typing import TypeVar

from core.watch import Watch
from ui.background import Background

T = TypeVar("T")


class WhileOpen:
    """Once the program closes, what would have gone on by itself is not begun any more."""

    def __init__(self, background: Background) -> None:
        self._background = background

    def start(
        self,
        work: Callable[[Watch], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        certain: bool = False,
    ) -> Watch:
        """As ui.background; nothing after its end, and then none of the two is called."""
        if self._background.is_over:
            return Watch()
        return self._background.start(work, done=done, failed=failed, certain=certain)
