"""Whose answer changes: the caseload over a real store, two packs or two days."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.office.office import Office
from core.store import packs
from tests.helpers.builders import a_case, a_person, an_office
from tests.helpers.packs import BASE_AMOUNT, SHIPPED_SERIAL, a_newer_pack, signed
from tests.ui.screens.what_if.conftest import OneByOne
from ui.screens.rescreen.screen import Against, RescreenScreen
from ui.texts import Texts

SIGNER = Ed25519PrivateKey.from_private_bytes(bytes(32))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = an_office(tmp_path, pack_keys=SIGNER.public_key().public_bytes_raw())
    yield opened
    opened.database.close()


@pytest.fixture
def lane() -> OneByOne:
    return OneByOne()


def comes(office: Office) -> None:
    """A pack with a larger basic pension arrives."""
    files = a_newer_pack(SHIPPED_SERIAL + 1, old=BASE_AMOUNT, new="400000")
    packs.keep(office.database, signed(files, SIGNER), "0.1.0")


def begun(office: Office, lane: OneByOne, against: Against) -> RescreenScreen:
    screen = RescreenScreen(office, lane, office.clock, against)
    screen.start()
    return screen


def test_a_new_edition_tells_whose_pension_rises(
    office: Office, lane: OneByOne, texts: Texts
) -> None:
    elder = a_case(office, a_person("가온들"))
    a_case(office, a_person("나래뜰", born="1990-03-10"))
    comes(office)
    screen = begun(office, lane, "edition")
    lane.rest()
    (row,) = screen.rows
    assert row.case == elder
    assert "기초연금" in texts.of(row.what)
    assert texts.of(screen.progress) == "2가구를 모두 계산했습니다. 달라지는 가구는 1가구입니다."
    assert f"2026.{SHIPPED_SERIAL + 1} 판" in texts.of(screen.compared)


def test_the_first_of_january_tells_for_what_there_are_no_figures_yet(
    office: Office, lane: OneByOne, texts: Texts
) -> None:
    soon = a_case(office, a_person("다솜골"))
    screen = begun(office, lane, "january")
    lane.rest()
    said = {row.case: texts.of(row.what) for row in screen.rows}
    assert "기초연금 기준이 아직 없음" in said[soon]


def test_one_edition_alone_is_said_and_nothing_is_reckoned(
    office: Office, lane: OneByOne, texts: Texts
) -> None:
    a_case(office)
    screen = begun(office, lane, "edition")
    lane.rest()
    assert (screen.is_running, screen.rows, screen.total) == (False, [], 0)
    assert "한 판뿐" in texts.of(screen.compared)


def test_stopping_keeps_what_was_found_and_begins_no_more(office: Office, lane: OneByOne) -> None:
    for name in ("가온들", "나래뜰", "다솜골"):
        a_case(office, a_person(name))
    comes(office)
    screen = begun(office, lane, "edition")
    lane.turn()  # both sides
    lane.turn()  # the first case
    screen.stop()
    lane.rest()
    assert (len(screen.rows), screen.done, screen.total) == (1, 1, 3)
    assert not screen.is_running


def test_what_a_stopped_turn_still_finds_is_not_mixed_into_the_next(
    office: Office, lane: OneByOne
) -> None:
    a_case(office)
    comes(office)
    screen = begun(office, lane, "edition")
    lane.turn()
    screen.start()
    lane.rest()
    assert (len(screen.rows), screen.done) == (1, 1)


def test_answers_that_make_no_household_are_counted_and_stop_nothing(
    office: Office, lane: OneByOne
) -> None:
    a_case(office)
    unborn = a_case(office, a_person("가온들", born="2031-01-05"))
    comes(office)
    screen = begun(office, lane, "edition")
    lane.rest()
    assert screen.done == 2
    assert screen.unread == 1
    assert unborn not in {row.case for row in screen.rows}
