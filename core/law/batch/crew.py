"""Several processes that answer lines; the order of the lines is kept.

Each process has one thread here that hands it a chunk and waits for its answers. As many chunks as
there are processes, and one more, are under way, so memory does not grow with the file.
"""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Final, Self, TypeAlias

from core.errors import WelfareNetError
from core.law.batch.work import Answer, Chunk, MakeWork, search_garbage_seldom
from core.sentence import Sentence, say

_Plain: TypeAlias = tuple[str, dict[str, Any]]

_ENDED: Final = (EOFError, OSError)
"""What reading from or writing to a process that is no more looks like."""


class WorkStopped(WelfareNetError):
    """A process ended before its answers were there, or could not do its work."""


class Crew:
    """Processes at work; used with `with`, which ends them whatever happens."""

    def __init__(self, make: MakeWork, workers: int) -> None:
        self._idle: SimpleQueue[Connection] = SimpleQueue()
        self._processes: list[BaseProcess] = []
        self._threads = ThreadPoolExecutor(workers)
        self._ahead = workers + 1
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
        """The answers of each chunk, in order. Raises WorkStopped."""
        under_way: deque[Future[Sequence[Answer]]] = deque()
        for chunk in chunks:
            under_way.append(self._threads.submit(self._ask, chunk))
            if len(under_way) > self._ahead:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()

    def _ask(self, chunk: Chunk) -> Sequence[Answer]:
        connection = self._idle.get()
        try:
            connection.send(chunk)
            answers, failure = connection.recv()
        except _ENDED as error:
            raise WorkStopped(say("law.command.worker_ended")) from error
        finally:
            self._idle.put(connection)
        if failure is not None:
            raise WorkStopped(_sentence(failure))
        found: Sequence[Answer] = answers
        return found


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
            reply: tuple[Sequence[Answer], _Plain | None] = (work.answers(chunk), None)
        except WelfareNetError as error:
            reply = ((), _plain(error.sentence))
        connection.send(reply)


def _plain(sentence: Sentence) -> _Plain:
    """A sentence as what can be handed to another process."""
    return sentence.key, {
        name: _plain(value) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }


def _sentence(plain: _Plain) -> Sentence:
    key, values = plain
    return say(key, **{n: _sentence(v) if isinstance(v, tuple) else v for n, v in values.items()})
