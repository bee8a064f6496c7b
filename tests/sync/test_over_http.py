"""Sync over real HTTPS to a Center that is its own process."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import pytest

from core.errors import LaptopRevoked, Mistake, NoCenter, WrongCenter
from core.store.laptop import Enrolment
from core.watch import Watch
from sync.client.report import Tally
from sync.client.run import Sync
from tests.helpers.enrolled import a_laptop_of, admitted, notes_at, sync_once
from tests.helpers.laptops import Laptop
from tests.helpers.proxy import Proxy, Way, a_proxy
from tests.helpers.served import Served

DAY = "2026-11-24"
"""The day on the laptops' clock; the Center's own clock is the machine's."""


@contextmanager
def using(laptop: Laptop) -> Iterator[Laptop]:
    try:
        yield laptop
    finally:
        laptop.close()


def database_of(served: Served) -> str:
    return served.database or f"sqlite:///{served.folder / 'center.db'}"


# --- a day


def a_day(served: Served, folder: Path) -> None:
    """What was written on the day before belongs to its own receipt."""
    with using(a_laptop_of(served, folder)) as laptop:
        case, *_ = served.add_cases(2)
        first = sync_once(laptop)
        assert case in first.new_streams
        laptop.clock.go_on(timedelta(days=-1))
        laptop.note(case, "어제의 메모")
        assert sync_once(laptop).receipt.total == Tally(sent=1)
        laptop.clock.go_on(timedelta(days=1))
        laptop.note(case, "하루의 메모")
        laptop.deposit(case, 10_000_000)
        laptop.deposit(case, 12_000_000)
        laptop.member(case, "나래뜰")
        report = sync_once(laptop)
        assert report.receipt.total == Tally(sent=3)
        lines = {line["laptop"]: line for line in served.report(DAY)}
        mine = lines[laptop.enrolment.laptop]
        assert (mine["sent"], mine["held"]) == (3, 0)
        assert sync_once(laptop).requests == 1


def test_a_day_goes_up_and_the_receipt_is_the_centers_report(served: Served, folder: Path) -> None:
    a_day(served, folder)


def test_the_same_on_postgresql(served_on_postgres: Served, folder: Path) -> None:
    a_day(served_on_postgres, folder)


def test_held_work_is_on_the_receipt_and_in_the_centers_report(
    served: Served, folder: Path
) -> None:
    served.add_consultant("consultant-2", "라온빛")
    (stranger,) = served.add_cases(1, "consultant-2")
    with using(a_laptop_of(served, folder)) as laptop:
        sync_once(laptop)
        laptop.note(stranger, "남의 사례")
        report = sync_once(laptop)
        assert report.receipt.total == Tally(held=1)
        assert [one.why for one in report.receipt.held] == ["no-access"]
        lines = {line["laptop"]: line for line in served.report(DAY)}
        assert lines[laptop.enrolment.laptop]["held"] == 1


def test_two_laptops_keep_both_values_of_one_amount(served: Served, tmp_path: Path) -> None:
    with (
        using(a_laptop_of(served, tmp_path / "one")) as one,
        using(a_laptop_of(served, tmp_path / "two")) as two,
    ):
        (case,) = served.add_cases(1)
        sync_once(one)
        sync_once(two)
        one.deposit(case, 10_000_000)
        two.deposit(case, 12_000_000)
        sync_once(one)
        report = sync_once(two)
        assert report.receipt.conflicts == 1
        sync_once(one)
        assert one.standing(case) == two.standing(case)


# --- who is believed, who is let in


def test_an_enrolment_code_is_good_once(served: Served) -> None:
    code = str(served.code())
    admitted(served, code)
    with pytest.raises(Mistake) as told:
        admitted(served, code)
    assert told.value.sentence.key == "sync.code_used"
    assert told.value.field == "code"


def test_a_code_of_another_center_is_told_before_it_is_said(served: Served, tmp_path: Path) -> None:
    other = Served(tmp_path / "other").found()
    code = str(other.code())
    with pytest.raises(WrongCenter) as told:
        admitted(served, code)
    assert told.value.sentence.key == "sync.code_of_another_center"
    other.start()
    try:
        admitted(other, code)
    finally:
        other.stop()


def test_another_center_at_the_same_address_hears_nothing(
    served: Served, tmp_path: Path, folder: Path
) -> None:
    other = Served(tmp_path / "other").found()
    other.start()
    try:
        with using(a_laptop_of(served, folder, port=other.port)) as laptop:
            laptop.note("case", "메모")
            with pytest.raises(WrongCenter):
                sync_once(laptop)
            assert len(laptop.waiting()) == 1
    finally:
        other.stop()


def test_a_revoked_laptop_is_told_and_keeps_its_work(served: Served, folder: Path) -> None:
    with using(a_laptop_of(served, folder)) as laptop:
        sync_once(laptop)
        served.command("revoke", laptop.enrolment.laptop)
        laptop.note("case", "메모")
        with pytest.raises(LaptopRevoked):
            sync_once(laptop)
        assert len(laptop.waiting()) == 1


# --- one connection


def test_connection_and_token_serve_for_many_syncs(served: Served, folder: Path) -> None:
    with (
        a_proxy(served.port) as proxy,
        using(a_laptop_of(served, folder, port=proxy.port)) as laptop,
    ):
        (case,) = served.add_cases(1)
        sync = Sync.over_http(laptop.shelf, laptop.clock)
        for number in range(3):
            laptop.note(case, f"메모 {number}")
            sync.run(Watch())
        report = sync.run(Watch())
        sync.close()
        assert proxy.connections == 1
        assert report.requests == 1


# --- cuts


@pytest.fixture
def proxied(served: Served, folder: Path) -> Iterator[tuple[Proxy, Laptop, str]]:
    with a_proxy(served.port) as proxy:
        laptop = a_laptop_of(served, folder, port=proxy.port)
        (case,) = served.add_cases(1)
        sync_once(laptop)
        yield proxy, laptop, case
        laptop.close()


def a_session_cut(
    served: Served, proxied: tuple[Proxy, Laptop, str], way: Way, places: list[int]
) -> None:
    """Write a note, cut its sync after so many bytes, and go on until it is through."""
    proxy, laptop, case = proxied
    for place in places:
        text = f"{way} {place}"
        laptop.note(case, text)
        proxy.cut_after(way, place)
        report = sync_once(laptop)
        assert report.is_safe_to_close
        assert report.is_up_to_date
    assert proxy.cuts >= len(places) // 2, "too few cuts fell into a session"
    found = notes_at(database_of(served))
    assert {found[f"{way} {place}"] for place in places} == {1}


def length_of_a_session(proxied: tuple[Proxy, Laptop, str]) -> dict[Way, int]:
    proxy, laptop, case = proxied
    proxy.passed = {"up": 0, "down": 0}
    laptop.note(case, "재어 봄")
    sync_once(laptop)
    return dict(proxy.passed)


@pytest.mark.parametrize("way", ["up", "down"])
def test_a_cut_after_any_byte_is_harmless(
    served: Served, proxied: tuple[Proxy, Laptop, str], way: Way
) -> None:
    whole = length_of_a_session(proxied)[way]
    places = sorted(Random(7).sample(range(whole), 12))
    a_session_cut(served, proxied, way, places)


@pytest.mark.soak
@pytest.mark.parametrize("way", ["up", "down"])
def test_a_cut_after_every_byte_is_harmless(
    served: Served, proxied: tuple[Proxy, Laptop, str], way: Way
) -> None:
    whole = length_of_a_session(proxied)[way]
    a_session_cut(served, proxied, way, list(range(whole)))


# --- kill -9


def _work_for_ever(folder: str, enrolment: Enrolment, case: str, told: Connection) -> None:
    """Write and sync until killed; tell of every note once it is committed, and "" before every
    question to the Center."""
    laptop = Laptop(Path(folder), enrolment, is_new=False)
    number = 0
    while True:
        for _ in range(5):
            number += 1
            text = f"{os.getpid()} {number} {time.monotonic_ns()}"
            laptop.note(case, text)
            told.send(text)
        try:
            sync_once(laptop, tries=2, heard=lambda _progress: told.send(""))
        except NoCenter:
            time.sleep(0.01)


MOST_WORDS = 20
"""Of one round: some two times writing five notes and sending them."""


def kill_rounds(served: Served, folder: Path, rounds: int, center_every: int) -> None:
    """Kill the laptop, or now and then the Center, at a random moment of its work.

    Moments are counted in what the laptop tells, not in time: a slow machine is killed as far on.
    A second laptop writes into the same case, so that every round has something to take in too.
    """
    random = Random(11)
    laptop, other = a_laptop_of(served, folder), a_laptop_of(served, folder.with_name("other"))
    (case,) = served.add_cases(1)
    sync_once(laptop)
    sync_once(other)
    laptop.close()
    committed: list[str] = []
    port = served.port
    fork = get_context("fork")
    for number in range(rounds):
        other.note(case, f"다른 노트북 {number}")
        sync_once(other)
        hear, tell = fork.Pipe(duplex=False)
        child = fork.Process(
            target=_work_for_ever, args=(str(folder), laptop.enrolment, case, tell), daemon=True
        )
        child.start()
        tell.close()
        told = [hear.recv() for _ in range(random.randint(1, MOST_WORDS))]
        until = time.monotonic() + random.uniform(0.0, 0.05)
        if number % center_every == center_every - 1:
            served.kill()
            served.start(port)
        while hear.poll(max(0.0, until - time.monotonic())):
            told.append(hear.recv())
        os.kill(child.pid or 0, signal.SIGKILL)
        child.join()
        committed += [word for word in (*told, *_rest(hear)) if word]
    with using(Laptop(folder, laptop.enrolment, is_new=False)) as again, using(other):
        sync_once(again)
        sync_once(other)
        assert again.waiting() == set()
        assert again.standing(case) == other.standing(case), "what was taken in differs"
        at_center = notes_at(database_of(served))
        lost = [text for text in committed if at_center[text] != 1]
        assert lost == [], f"{len(lost)} of {len(committed)} are not there once"


def _rest(hear: Connection) -> list[str]:
    rest = []
    try:
        while hear.poll(0):
            rest.append(hear.recv())
    except EOFError:
        pass
    return rest


def test_killing_laptop_or_center_anywhere_loses_nothing(served: Served, folder: Path) -> None:
    kill_rounds(served, folder, rounds=30, center_every=10)


def test_killing_them_on_postgresql_loses_nothing(served_on_postgres: Served, folder: Path) -> None:
    kill_rounds(served_on_postgres, folder, rounds=10, center_every=5)


@pytest.mark.soak
def test_killing_them_five_hundred_times_loses_nothing(served: Served, folder: Path) -> None:
    kill_rounds(served, folder, rounds=500, center_every=5)
