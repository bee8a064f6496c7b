"""Two consultants on one computer: nothing of one is reached by way of the other (S26)."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.clock import FixedClock
from core.errors import DamagedFile, WrongPassphrase
from core.office import opening
from core.office.laptop import people
from core.office.office import Office
from core.store import erasing
from core.store.opening import open_file
from tests.helpers.builders import a_case, a_person
from tests.helpers.laptops import MORNING
from tests.helpers.opening import CHEAP, PASSPHRASE, an_enrolment

OTHER = "라온빛 마루별 바다솔"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture
def both(tmp_path: Path, clock: FixedClock) -> tuple[Office, Office]:
    """가온들 in the program's folder, 나래뜰 beside it; both open at once."""
    first = opening.create(tmp_path, PASSPHRASE, an_enrolment(), clock, CHEAP)
    second = replace(an_enrolment(), laptop="L2", consultant="c2", consultant_name="나래뜰")
    place = people.free_place(tmp_path)
    return first, opening.create(place, OTHER, second, clock, CHEAP)


def test_each_has_a_folder_and_a_lock_of_their_own(
    tmp_path: Path, both: tuple[Office, Office]
) -> None:
    listed = people.places(tmp_path)
    assert [place.consultant for place in listed] == ["가온들", "나래뜰"]
    assert [one.consultant for one in people.others(tmp_path)] == ["나래뜰"]
    assert people.places(listed[1].folder) == listed, "asked from either side"
    assert people.free_place(tmp_path) not in [place.folder for place in listed]
    for office in both:
        office.lock()


def test_nobodys_passphrase_opens_anybody_elses_file(
    clock: FixedClock, both: tuple[Office, Office]
) -> None:
    first, second = both
    for office in both:
        office.lock()
    for folder, passphrase in ((first.folder, OTHER), (second.folder, PASSPHRASE)):
        with pytest.raises(WrongPassphrase):
            opening.unlock(folder, passphrase, clock)


def test_what_one_writes_the_other_neither_finds_nor_sends(
    both: tuple[Office, Office],
) -> None:
    first, second = both
    a_case(first, a_person("라온제"))
    assert second.cases() == ()
    assert second.count_waiting() == 0
    assert [line.case for line in first.cases("라온제")] != []
    for office in both:
        office.lock()


def test_one_key_does_not_open_the_other_file(both: tuple[Office, Office]) -> None:
    first, second = both
    key = first._key
    for office in both:
        office.lock()
    with pytest.raises(DamagedFile):
        open_file(second.folder, key)


def test_one_is_erased_and_the_other_works_on(
    tmp_path: Path, clock: FixedClock, both: tuple[Office, Office]
) -> None:
    second = both[1]
    case = a_case(second)
    for office in both:
        office.lock()
    erasing.erase(tmp_path)
    assert [place.consultant for place in people.places(tmp_path)] == ["나래뜰"]
    again = opening.unlock(second.folder, OTHER, clock)
    assert [line.case for line in again.cases()] == [case]
    again.lock()


def test_the_lock_shows_who_locked_last(
    tmp_path: Path, clock: FixedClock, both: tuple[Office, Office]
) -> None:
    first, second = both
    first.lock()
    second.lock()
    assert people.last_used(tmp_path) == second.folder
    opening.unlock(first.folder, PASSPHRASE, clock).lock()
    assert people.last_used(tmp_path) == first.folder
