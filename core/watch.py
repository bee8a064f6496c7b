"""Watch: say how far a piece of work is, learn whether to stop. Plain Python, no Qt, no threads."""

import threading
from collections.abc import Callable

from core.sentence import Sentence


def no_rest() -> bool:
    """How work rests between two pieces when nobody else waits for the machine: not at all.

    A rest says whether somebody types meanwhile, so that the next piece is to be a small one.
    """
    return False


class Stopped(Exception):
    """Raised by Watch.say when the person asked to stop; what is done stays done."""


class Watch:
    """Handed to every work that can take longer than 50 ms.

    heard: called with a Sentence and a share of the whole (0..1, or None when not known).
    """

    def __init__(self, heard: Callable[[Sentence, float | None], None] | None = None) -> None:
        self._heard = heard
        self._stop = threading.Event()

    def say(self, sentence: Sentence, share: float | None = None) -> None:
        """Tell how far it is. Raises Stopped when stopping was asked: safe between two steps."""
        if self._stop.is_set():
            raise Stopped
        if self._heard is not None:
            self._heard(sentence, share)

    def ask_to_stop(self) -> None:
        """The only way to cancel: looked at between two steps."""
        self._stop.set()

    @property
    def is_asked_to_stop(self) -> bool:
        return self._stop.is_set()

    def pause(self, seconds: float) -> None:
        """Do nothing for so long. Raises Stopped at once when stopping is asked meanwhile."""
        if self._stop.wait(seconds):
            raise Stopped
