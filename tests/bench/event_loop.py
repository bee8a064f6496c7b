"""Somebody types without a pause while the program works: how long each key waits."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.figures import tell
from tests.helpers.typing import press

EVERY = 0.030
"""Seconds between two keys: faster than anybody types, so that no wait is missed."""

BAR = 16.0
LONGEST_TEXT = 6


class Typist:
    """Real keys into whatever has the keyboard, at fixed moments; the loop looks every 1 ms.

    gaps: milliseconds between two looks of the loop · busy: of each gap the processor time of this
    process, all its threads: on a machine that does other work besides it tells more than the wall
    · own: of it the main thread's, in which the work of the lanes has no part
    · waits: from the moment a key was due until the program had taken it in.
    """

    def __init__(self, keys: str) -> None:
        self._keys, self._count = keys, 0
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self.own: list[float] = []
        self.waits: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._look)

    def during(self, is_over: Callable[[], bool], *, at_least: float = 0.0) -> None:
        """Type until the work is over, and at least so many seconds."""
        self._waiting, self._is_over = QEventLoop(), is_over
        self._last, self._last_busy = time.perf_counter(), time.process_time()
        self._last_own = time.thread_time()
        begin = self._last
        self._due, self._until = begin + EVERY, begin + at_least
        self._timer.start()
        self._waiting.exec()
        self._timer.stop()

    def _look(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1_000)
        self._last = now
        busy = time.process_time()
        self.busy.append((busy - self._last_busy) * 1_000)
        self._last_busy = busy
        own = time.thread_time()
        self.own.append((own - self._last_own) * 1_000)
        self._last_own = own
        if self._due <= now:  # one key a turn: what a turn costs does not grow with its lateness
            self._type()
            self.waits.append((time.perf_counter() - self._due) * 1_000)
            self._due = now + EVERY
        if now >= self._until and self._is_over():
            self._waiting.quit()

    def _type(self) -> None:
        field = QApplication.focusWidget()
        assert field is not None
        sign = self._keys[self._count % len(self._keys)]
        self._count += 1
        press(
            field, Qt.Key.Key_Backspace if sign == "<" else ord(sign.upper()), text=sign.strip("<")
        )

    def tell(self, what: str) -> float:
        """p99 of each, the longest; the larger p99 on the wall."""
        gap, wait = p99(self.gaps), p99(self.waits)
        tell(f"{what}: gap of the loop, p99 of {len(self.gaps)}", gap, BAR)
        tell(f"{what}: wait of a key, p99 of {len(self.waits)}", wait, BAR)
        tell(f"{what}: longest gap", max(self.gaps))
        tell(f"{what}: processor time in a gap, p99", p99(self.busy), BAR)
        tell(f"{what}: the most in one gap", max(self.busy))
        tell(f"{what}: of it the main thread's, p99", p99(self.own), BAR)
        return max(gap, wait)


def p99(taken: list[float]) -> float:
    """What 99 of 100 keep within."""
    return sorted(taken)[int(len(taken) * 0.99)]
