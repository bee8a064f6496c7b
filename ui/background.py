"""Work off the main thread: one lane for the database, answers back on the main thread, in order.

What waits for the network goes in a lane apart, so that a slow Center never holds up an estimate
(docs/decisions/0048-lane-apart.md). The only file that starts threads. Work is a plain function
that takes a Watch, so it is tested without threads. Workers own no QObject and emit no signal of
their own.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from core.sentence import Sentence
from core.watch import Stopped, Watch
from ui.meanwhile.courtesy import Courtesy

T = TypeVar("T")
Said: TypeAlias = Callable[[Sentence, float | None], None]


def nothing() -> None:
    """What is done when stopping needs no word."""


def unheard(_sentence: Sentence, _share: float | None) -> None:
    """Progress nobody listens to."""


def _rest() -> None:
    """Work that is done as soon as all work before it is."""


class Background(QObject):
    """One lane for all that works on the database, one apart for what waits for the network.

    is_over: closed; nothing more may be started · courtesy: by which long work gives way to who
    types.
    """

    _landed = Signal(object)  # the one mailbox: calls to make on the main thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._apart = ThreadPoolExecutor(max_workers=1, thread_name_prefix="network")
        self._open: set[Watch] = set()
        self._certain: set[Watch] = set()
        self.is_over = False
        self.courtesy = Courtesy()
        self._landed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Watch], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        stopped: Callable[[], None] = nothing,
        said: Said = unheard,
        apart: bool = False,
        certain: bool = False,
    ) -> Watch:
        """Queue `work`; exactly one of done, failed, stopped is called, on the main thread.

        Returns the Watch: ask_to_stop() is the only way to cancel. `said` hears the progress.
        apart: it waits for the network, so it must not stand in the way of the other work.
        certain: it is done also when all work is asked to stop: what was typed a moment before
        the lock reaches the disk.
        """
        watch = Watch(lambda sentence, share: self._landed.emit(lambda: said(sentence, share)))
        self._open.add(watch)
        if certain:
            self._certain.add(watch)
        lane = self._apart if apart else self._lane
        lane.submit(self._run, work, watch, done, failed, stopped)
        return watch

    def _run(
        self,
        work: Callable[[Watch], T],
        watch: Watch,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        stopped: Callable[[], None],
    ) -> None:
        try:
            if watch.is_asked_to_stop:
                raise Stopped  # noqa: TRY301 - asked before it began: the same road as asked within
            result = work(watch)
        except Stopped:
            self._land(watch, stopped)
        except Exception as error:  # noqa: BLE001 - whatever it is, the one who asked must hear of it
            self._land(watch, partial(failed, error))
        else:
            self._land(watch, lambda: done(result))

    def _land(self, watch: Watch, call: Callable[[], None]) -> None:
        self._landed.emit(call)
        self._open.discard(watch)  # only now: who is told "not busy" finds the answer queued
        self._certain.discard(watch)

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        call()

    @property
    def is_busy(self) -> bool:
        """Whether work is under way or waiting."""
        return bool(self._open)

    def ask_all_to_stop(self) -> None:
        """Ask all work under way or waiting to stop at its next safe place, certain work apart."""
        for watch in self._open - self._certain:
            watch.ask_to_stop()

    def wait_for_the_network(self) -> None:
        """Wait until nothing is under way in the lane apart; for work that closes the database.

        Never called on the main thread: what is waited for may take as long as one request.
        """
        self._apart.submit(_rest).result()

    def rest(self) -> None:
        """Wait until what was asked of the database before is done; its answers come later."""
        self._lane.submit(_rest).result()

    def close(self) -> None:
        """Ask everybody to stop, wait for both lanes; afterwards the database may close."""
        self.is_over = True
        self.ask_all_to_stop()
        self._lane.shutdown(wait=True)  # first: its work may wait for the network
        self._apart.shutdown(wait=True)
