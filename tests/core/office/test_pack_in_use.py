"""Which pack an estimate is made with: the newest, and in a visit the one that it began with."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.errors import PackError
from core.law.estimate import Estimator
from core.law.judging import fitting
from core.law.pack import Pack, read_contents, shipped_contents
from core.office import reckoning
from core.office.office import Office
from core.office.opening import unlock
from core.office.visits import Attempt, Finish
from core.sentence import say
from core.store import packs
from tests.helpers.builders import PASSPHRASE, a_case, an_office, an_open_visit
from tests.helpers.packs import BASE_AMOUNT, SHIPPED_SERIAL, a_newer_pack, signed

SIGNER = Ed25519PrivateKey.from_private_bytes(bytes(32))
OWN = shipped_contents().edition
NEWER = SHIPPED_SERIAL + 1
NOVEMBER = date(2026, 11, 24)
ELDER = {
    "region": "seoul",
    "members": [{"birth": "1952-03-10", "relation": "head", "sex": "f"}],
}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = an_office(tmp_path, pack_keys=SIGNER.public_key().public_bytes_raw())
    yield opened
    opened.database.close()


def comes(office: Office, serial: int = NEWER, amount: int = 400_000) -> None:
    """A pack with another basic pension arrives."""
    files = a_newer_pack(serial, old=BASE_AMOUNT, new=str(amount))
    packs.keep(office.database, signed(files, SIGNER), "0.1.0")


def used(office: Office, visit: str | None = None) -> tuple[str, int | None]:
    """Edition that an estimate names, and the most that the basic pension can be in it."""
    estimate = office.estimator(visit).estimate(ELDER, NOVEMBER)
    (pension,) = (one for one in estimate.results if one.programme == "basic_pension")
    return estimate.edition, pension.amount[1] if pension.amount else None


def test_a_pack_that_came_is_used_from_the_next_estimate_on(office: Office) -> None:
    assert used(office) == (OWN, 349_700)
    comes(office)
    assert used(office) == (f"2026.{NEWER}", 400_000)
    assert office.pack_in_use()[0] == f"2026.{NEWER}"


def test_a_visit_keeps_the_pack_it_began_with(office: Office) -> None:
    visit = an_open_visit(office, a_case(office))
    comes(office)
    assert used(office, visit) == (OWN, 349_700)
    later = an_open_visit(office, a_case(office))
    comes(office, NEWER + 1, 410_000)
    assert used(office, later) == (f"2026.{NEWER}", 400_000)
    assert used(office) == (f"2026.{NEWER + 1}", 410_000)


def test_a_finished_visit_is_reckoned_again_with_its_own_pack(office: Office) -> None:
    visit = an_open_visit(office, a_case(office))
    office.finish_visit(visit, Finish(Attempt(10)))
    comes(office)
    assert used(office, visit) == (OWN, 349_700)


def test_a_lock_in_the_middle_of_a_visit_changes_nothing(office: Office, tmp_path: Path) -> None:
    visit = an_open_visit(office, a_case(office))
    comes(office)
    office.lock()
    again = unlock(tmp_path, PASSPHRASE, office.clock)
    try:
        assert used(again, visit) == (OWN, 349_700)
        assert used(again) == (f"2026.{NEWER}", 400_000)
        assert again.pack_in_use()[0] == f"2026.{NEWER}"
    finally:
        again.database.close()


def test_a_visit_keeps_the_pack_of_a_program_that_was_replaced_since(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the program shipped lies in the file as soon as a visit began with it."""
    visit = an_open_visit(office, a_case(office))
    of_the_next = read_contents(a_newer_pack()["pack.json"])
    monkeypatch.setattr(reckoning, "shipped_contents", lambda: of_the_next)
    assert used(office, visit) == (OWN, 349_700)


def test_a_pack_that_a_later_program_cannot_use_gives_way_to_the_one_before(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    comes(office, NEWER, 400_000)
    comes(office, NEWER + 1, 410_000)
    fits = fitting.estimator_with

    def no_longer(pack: Pack) -> Estimator:
        if pack.contents.serial == NEWER + 1:
            raise PackError(say("store.pack_altered"))
        return fits(pack)

    monkeypatch.setattr(fitting, "estimator_with", no_longer)
    assert used(office) == (f"2026.{NEWER}", 400_000)
