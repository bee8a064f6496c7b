"""Several processes that answer lines; the order of the lines is kept.

Each process has one thread here that hands it a chunk and waits for its answers. As many chunks as
there are processes, and one more, are under way, so memory does not grow with the file.
"""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import Full, Queue, SimpleQueue
from threading import Event
from types import TracebackType
from typing import Any, Final, Self, TypeAlias

from core.errors import WelfareNetError
from core.law.batch.work import Answer, Chunk, MakeWork, search_garbage_seldom
from core.sentence import Sentence, say

_Plain: TypeAlias = tuple[str, dict[str, Any]]

_AT_ONCE: Final = 250
"""Answers handed over in one piece: some megabytes, for which memory is not asked for anew."""

_ENDED: Final = (EOFError, OSError)
"""What reading from or writing to a process that is no more looks like."""


class WorkStopped(WelfareNetError):
    """A process ended before its answers were there, or could not do its work."""


_LOOK_UP: Final = 0.2
"""Seconds after which a thread that waits looks whether all is over."""

_MOST_WAITING: Final = 16
"""Pieces kept here while an earlier chunk is not all written; then the process waits with more."""

_Reply: TypeAlias = Sequence[Answer] | WorkStopped | None
_Replies: TypeAlias = "Queue[_Reply]"
"""What comes back for one chunk; None: that was all."""


class Crew:
    """Processes at work; used with `with`, which ends them whatever happens."""

    def __init__(self, make: MakeWork, workers: int) -> None:
        self._idle: SimpleQueue[Connection] = SimpleQueue()
        self._processes: list[BaseProcess] = []
        self._threads = ThreadPoolExecutor(workers)
        self._ahead = workers + 1
        self._is_over = Event()
        start = multiprocessing.get_context("spawn")
        with _without_interrupts():
            for _ in range(workers):
                ours, theirs = start.Pipe()
                process = start.Process(target=_serve, args=(theirs, make), daemon=True)
                process.start()
                theirs.close()
                self._idle.put(ours)
                self._processes.append(process)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._is_over.set()
        for process in self._processes:
            process.terminate()
        self._threads.shutdown(cancel_futures=True)
        for process in self._processes:
            process.join()
            process.close()

    @property
    def process_ids(self) -> tuple[int | None, ...]:
        """The ids of the processes."""
        return tuple(process.pid for process in self._processes)

    def answers(self, chunks: Iterable[Chunk]) -> Iterator[Sequence[Answer]]:
        """The answers of all chunks in order, some at a time. Raises WorkStopped."""
        under_way: deque[_Replies] = deque()
        for chunk in chunks:
            replies: _Replies = Queue(_MOST_WAITING)
            self._threads.submit(self._ask, chunk, replies)
            under_way.append(replies)
            if len(under_way) > self._ahead:
                yield from _until_the_end(under_way.popleft())
        while under_way:
            yield from _until_the_end(under_way.popleft())

    def _ask(self, chunk: Chunk, replies: "_Replies") -> None:
        connection = self._idle.get()
        try:
            connection.send(chunk)
            while (reply := connection.recv()) is not None:
                answers, failure = reply
                stopped = None if failure is None else WorkStopped(_sentence(failure))
                self._put(replies, stopped or answers)
            self._put(replies, None)
        except _ENDED:
            self._put(replies, WorkStopped(say("law.command.worker_ended")))
        finally:
            self._idle.put(connection)

    def _put(self, replies: _Replies, reply: _Reply) -> None:
        """Waits for room, unless nobody will take it any more."""
        while not self._is_over.is_set():
            try:
                return replies.put(reply, timeout=_LOOK_UP)
            except Full:
                continue
        return None


def _until_the_end(replies: "_Replies") -> Iterator[Sequence[Answer]]:
    while (reply := replies.get()) is not None:
        if isinstance(reply, WorkStopped):
            raise reply
        yield reply


class _without_interrupts:  # noqa: N801 - read as a word of the `with` statement
    """Ctrl+C waits: processes started meanwhile never hear it, they are ended by this one."""

    def __enter__(self) -> None:
        if hasattr(signal, "pthread_sigmask"):
            self._before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})

    def __exit__(self, *_: object) -> None:
        if hasattr(signal, "pthread_sigmask"):
            signal.pthread_sigmask(signal.SIG_SETMASK, self._before)


def _serve(connection: Connection, make: MakeWork) -> None:
    """Runs in the other process: answers chunks until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    search_garbage_seldom()
    work = None
    while True:
        try:
            chunk = connection.recv()
        except _ENDED:
            os._exit(0)  # the other side is gone: nothing to tidy up, nobody to tell
        try:
            work = work or make()
            _hand_over(connection, work.answers(chunk))
        except WelfareNetError as error:
            connection.send(((), _plain(error.sentence)))
        connection.send(None)


def _hand_over(connection: Connection, answers: Sequence[Answer]) -> None:
    for start in range(0, len(answers), _AT_ONCE):
        connection.send((answers[start : start + _AT_ONCE], None))


def _plain(sentence: Sentence) -> _Plain:
    """A sentence as what can be handed to another process."""
    return sentence.key, {
        name: _plain(value) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }


def _sentence(plain: _Plain) -> Sentence:
    key, values = plain
    return say(key, **{n: _sentence(v) if isinstance(v, tuple) else v for n, v in values.items()})
