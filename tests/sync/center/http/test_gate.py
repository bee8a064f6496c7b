"""The gate before pushes: some at once, some wait, the rest come back spread over time."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest
import requests

from sync.center import app as web
from sync.center.desk import Desk
from sync.center.http.gate import LATEST_RETURN, Gate
from sync.protocol import messages as m
from sync.protocol.codec import encode
from tests.helpers.centers import Center
from tests.helpers.writers import Writer
from tests.sync.center.test_app import CLOSING, JSON, MANIFEST, open_to, problem

Enrol = Callable[[str], Writer]


def come(gate: Gate, visitors: int) -> list[bool]:
    """So many at once, who all stay until everybody has been told."""

    async def all_of_them() -> list[bool]:
        told: list[bool] = []
        everybody = asyncio.Event()

        async def one() -> None:
            async with gate.entered() as is_in:
                told.append(is_in)
                if len(told) == visitors:
                    everybody.set()
                if is_in:
                    await everybody.wait()

        await asyncio.gather(*(one() for _ in range(visitors)))
        return told

    return asyncio.run(all_of_them())


def test_those_for_whom_there_is_no_room_are_told_at_once() -> None:
    assert come(Gate(at_once=2, waiting=0, seconds=60), 5) == [True, True, False, False, False]


def test_who_has_waited_long_enough_is_told() -> None:
    assert come(Gate(at_once=1, waiting=3, seconds=0.01), 3) == [True, False, False]


def test_who_waits_has_a_turn() -> None:
    async def one_after_the_other() -> list[int]:
        gate, busy, seen = Gate(at_once=1, waiting=9, seconds=60), 0, []

        async def one() -> None:
            nonlocal busy
            async with gate.entered() as is_in:
                assert is_in
                busy += 1
                seen.append(busy)
                await asyncio.sleep(0)
                busy -= 1

        await asyncio.gather(*(one() for _ in range(10)))
        return seen

    assert asyncio.run(one_after_the_other()) == [1] * 10


def test_those_sent_away_come_back_spread_over_time() -> None:
    gate = Gate(chance=Random(7))
    times = [gate.return_after() for _ in range(200)]
    assert set(times) == set(range(1, LATEST_RETURN + 1))


def test_the_line_of_one_who_was_sent_away_is_still_open() -> None:
    assert web.KEPT_SECONDS > LATEST_RETURN


class Slow(Desk):
    """A desk whose pushes wait for a sign."""

    def __init__(self, center: Center) -> None:
        super().__init__(center.base, center.keys)
        self.go_on, self.begun = threading.Event(), threading.Event()

    def handle(self, request: m.Request, access: str | None = None) -> m.Reply:
        if isinstance(request, m.Push):
            self.begun.set()
            assert self.go_on.wait(20)
        return super().handle(request, access)


def test_a_full_worker_asks_to_come_back_and_answers_everything_else(
    center: Center, enrol: Enrol, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "Gate", lambda: Gate(at_once=1, waiting=0))
    gaon, narae = enrol("gaon"), enrol("narae")
    gaon.note(case)
    narae.note(case)
    desk = Slow(center)
    authority = str(center.keys.folder / "authority.pem")

    def ask(pen: Writer, address: str, method: str, path: str, body: bytes) -> requests.Response:
        headers = JSON | CLOSING | {"Authorization": f"Bearer {pen.access}"}
        return requests.request(
            method, address + path, data=body, headers=headers, verify=authority, timeout=20
        )

    with open_to(center, desk) as address, ThreadPoolExecutor(1) as thread:
        push = "/v1/sync/push"
        first = thread.submit(ask, gaon, address, "POST", push, encode(gaon.push_request()))
        assert desk.begun.wait(20)
        second = ask(narae, address, "POST", push, encode(narae.push_request()))
        other = ask(narae, address, "GET", MANIFEST, b"")
        desk.go_on.set()
        assert first.result().status_code == 200
        assert ask(narae, address, "POST", push, encode(narae.push_request())).status_code == 200
    assert (problem(second).name, second.status_code) == ("try-again", 503)
    assert 1 <= int(second.headers["retry-after"]) <= LATEST_RETURN
    assert other.status_code == 200
