"""Taking unsent work out: from the settings and at the lock, where no key is known."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.clock import FixedClock
from core.errors import Mistake
from core.office import opening
from core.office.laptop import rescue
from core.office.laptop.guard import RECEIPT
from core.office.office import Office
from core.record.sealed import frames, read_rescue_file
from core.store.center import sealed
from sync.wire.sign_in import new_signing_key
from tests.helpers.builders import a_case
from tests.helpers.laptops import MORNING
from tests.helpers.opening import CHEAP, PASSPHRASE, an_enrolment
from ui import opening as at_the_lock
from ui.views.start import starting


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Office:
    enrolled = replace(an_enrolment(), center="c", signing_key=new_signing_key())
    return opening.create(tmp_path / "laptop", PASSPHRASE, enrolled, clock, CHEAP)


def test_the_package_holds_all_that_waits(office: Office, tmp_path: Path) -> None:
    a_case(office)
    to = tmp_path / "stick.sealed"
    count = office.take_out(to)
    assert count == office.sealed_count() > 0
    laptop, data = read_rescue_file(to.read_bytes())
    assert laptop == office.enrolment.laptop
    assert sum(frame.count for frame in frames(data)) == count
    office.lock()


def test_at_the_lock_it_is_the_same(office: Office, tmp_path: Path, clock: FixedClock) -> None:
    a_case(office)
    office.take_out(tmp_path / "open.sealed")
    office.lock()
    rescue.take_out(office.folder, tmp_path / "locked.sealed", clock)
    assert (tmp_path / "locked.sealed").read_bytes() == (tmp_path / "open.sealed").read_bytes()


def test_without_its_keys_it_is_taken_out_all_the_same(
    office: Office, tmp_path: Path, clock: FixedClock
) -> None:
    a_case(office)
    office.lock()
    (office.folder / "keys.json").unlink()
    assert rescue.take_out(office.folder, tmp_path / "stick.sealed", clock) > 0


def test_nothing_waits_and_nowhere_to_write_are_told(
    office: Office, tmp_path: Path, clock: FixedClock
) -> None:
    with pytest.raises(Mistake) as told:
        office.take_out(tmp_path / "stick.sealed")
    assert told.value.sentence.key == "rescue.nothing"
    a_case(office)
    for place in (tmp_path / "no" / "such" / "place", tmp_path):
        with pytest.raises(Mistake) as told:
            office.take_out(place)
        assert told.value.sentence.key == "rescue.no_place"
    assert not list(tmp_path.glob("*.new"))
    office.lock()


def test_the_lock_knows_the_name_of_the_sealed_files() -> None:
    assert at_the_lock.SEALED == sealed.PATTERN
    assert starting.RECEIPT == RECEIPT
