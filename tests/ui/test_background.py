"""Work off the main thread: answers on the main thread, in order, exactly one of three."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from core.sentence import Sentence, say
from core.watch import Watch
from ui.background import Background


def never(*_args: object) -> None:
    pytest.fail("this answer must not come")


def test_answers_come_on_the_main_thread_and_in_order(qtbot: QtBot, background: Background) -> None:
    came: list[tuple[int, bool]] = []
    main = threading.current_thread()

    def keep(number: int) -> None:
        came.append((number, threading.current_thread() is main))

    def give(number: int) -> Callable[[Watch], int]:
        return lambda _watch: number

    for number in range(5):
        background.start(give(number), done=keep, failed=never)
    qtbot.waitUntil(lambda: len(came) == 5)
    assert came == [(number, True) for number in range(5)]


def test_work_runs_in_the_one_lane(qtbot: QtBot, background: Background) -> None:
    names: set[str] = set()
    for _ in range(3):
        background.start(
            lambda _watch: threading.current_thread().name, done=names.add, failed=never
        )
    qtbot.waitUntil(lambda: not background.is_busy and bool(names))
    assert len(names) == 1
    assert threading.current_thread().name not in names


def test_a_failure_is_told_whole(qtbot: QtBot, background: Background) -> None:
    heard: list[Exception] = []

    def break_off(_watch: Watch) -> None:
        raise ValueError("broken")

    background.start(break_off, done=never, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert str(heard[0]) == "broken"


def test_progress_is_heard_before_the_end(qtbot: QtBot, background: Background) -> None:
    heard: list[tuple[Sentence, float | None] | str] = []

    def work(watch: Watch) -> str:
        watch.say(say("unlock.opening"), 0.5)
        return "end"

    background.start(
        work, done=heard.append, failed=never, said=lambda s, share: heard.append((s, share))
    )
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [(say("unlock.opening"), 0.5), "end"]


def test_asked_to_stop_it_stops_between_two_steps(qtbot: QtBot, background: Background) -> None:
    stopped: list[bool] = []
    begun, go_on = threading.Event(), threading.Event()

    def work(watch: Watch) -> None:
        watch.say(say("unlock.opening"))
        begun.set()
        go_on.wait()
        watch.say(say("unlock.opening"))

    watch = background.start(work, done=never, failed=never, stopped=lambda: stopped.append(True))
    begun.wait()
    watch.ask_to_stop()
    go_on.set()
    qtbot.waitUntil(lambda: stopped == [True])


def test_work_that_waits_is_stopped_before_it_begins(qtbot: QtBot, background: Background) -> None:
    stopped: list[bool] = []
    go_on = threading.Event()
    background.start(lambda _watch: go_on.wait(), done=lambda _done: None, failed=never)
    background.start(never, done=never, failed=never, stopped=lambda: stopped.append(True))
    background.ask_all_to_stop()
    go_on.set()
    qtbot.waitUntil(lambda: stopped == [True])


def test_what_waits_for_the_network_holds_nobody_up(qtbot: QtBot, background: Background) -> None:
    came: list[str] = []
    answer = threading.Event()
    background.start(
        lambda _watch: answer.wait(10), done=lambda _on: came.append("sync"), failed=never,
        apart=True,
    )  # fmt: skip
    background.start(lambda _watch: "estimate", done=came.append, failed=never)
    qtbot.waitUntil(lambda: came == ["estimate"])
    answer.set()
    qtbot.waitUntil(lambda: came == ["estimate", "sync"])


def test_closing_the_database_waits_for_the_network(qtbot: QtBot, background: Background) -> None:
    order: list[str] = []
    answer = threading.Event()

    def sync(_watch: Watch) -> None:
        answer.wait(10)
        order.append("sync")

    def close(_watch: Watch) -> None:
        background.wait_for_the_network()
        order.append("close")

    background.start(sync, done=lambda _none: None, failed=never, apart=True)
    background.start(close, done=lambda _none: None, failed=never)
    answer.set()
    qtbot.waitUntil(lambda: order == ["sync", "close"])
