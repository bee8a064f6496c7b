"""Making and opening an office: passphrase, recovery code, day PIN; what was left half done."""

from datetime import timedelta
from pathlib import Path

import pytest
from nacl.public import PrivateKey, SealedBox

from core.clock import FixedClock
from core.errors import DamagedFile, KeyFileMissing, Mistake, WrongPassphrase
from core.office import opening as opening_room
from core.office.laptop import care as office_room
from core.office.lock_note import read_lock_note
from core.office.office import Office
from core.office.opening import unlock, unlock_by_pin, unlock_by_recovery
from core.store import backups, laptop, opening
from core.store.key.key_file import KeyFile
from core.store.key.wraps import new_recovery_code, seal_for_center
from tests.core.store.key.test_day_pin import RealKeyring
from tests.helpers.builders import (
    CHEAP,
    PASSPHRASE,
    a_case,
    a_clock,
    an_enrolment,
    an_office,
    an_open_visit,
)

NEW = "강가의 하얀 자전거 두 대"


@pytest.fixture
def center() -> PrivateKey:
    return PrivateKey.generate()


def read_out(office: Office, center: PrivateKey) -> str:
    """The code as the welfare manager reads it from the box this laptop sends."""
    box = laptop.recovery_box(office.database)
    assert box is not None
    return SealedBox(center).decrypt(box).decode()


def test_a_new_office_knows_who_it_is(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    assert (office.enrolment.laptop, office.enrolment.consultant_name) == ("L1", "솔바람")
    assert read_lock_note(tmp_path).consultant == "솔바람"
    office.lock()


def test_a_wrong_passphrase_opens_nothing(tmp_path: Path) -> None:
    an_office(tmp_path).lock()
    with pytest.raises(WrongPassphrase):
        unlock(tmp_path, NEW, a_clock())
    unlock(tmp_path, PASSPHRASE, a_clock()).lock()


def test_another_passphrase_for_the_same_file(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    office.change_passphrase(NEW)
    office.lock()
    with pytest.raises(WrongPassphrase):
        unlock(tmp_path, PASSPHRASE, a_clock())
    unlock(tmp_path, NEW, a_clock()).lock()


def test_keys_whose_file_was_never_finished_are_made_again(tmp_path: Path) -> None:
    KeyFile(tmp_path, a_clock()).make("L1", PASSPHRASE, CHEAP)
    an_office(tmp_path).lock()
    unlock(tmp_path, PASSPHRASE, a_clock()).lock()


def test_an_office_is_never_made_over_one_that_is_there(tmp_path: Path) -> None:
    an_office(tmp_path).lock()
    with pytest.raises(Mistake):
        an_office(tmp_path)
    unlock(tmp_path, PASSPHRASE, a_clock()).lock()


def test_a_file_without_its_keys_is_told(tmp_path: Path) -> None:
    an_office(tmp_path).lock()
    (tmp_path / "keys.json").unlink()
    with pytest.raises(KeyFileMissing):
        unlock(tmp_path, PASSPHRASE, a_clock())


def test_keys_of_another_file_open_nothing(tmp_path: Path) -> None:
    an_office(tmp_path / "one").lock()
    an_office(tmp_path / "other").lock()
    (tmp_path / "one" / "keys.json").write_bytes((tmp_path / "other" / "keys.json").read_bytes())
    with pytest.raises(DamagedFile):
        unlock(tmp_path / "one", PASSPHRASE, a_clock())


# --- recovery


def test_the_code_of_the_enrolment_opens_and_sets_a_new_passphrase(tmp_path: Path) -> None:
    code = new_recovery_code()
    opening_room.create(
        tmp_path, PASSPHRASE, an_enrolment(), a_clock(), CHEAP, recovery_code=code
    ).lock()
    unlock_by_recovery(tmp_path, code, NEW, a_clock(), CHEAP).lock()
    unlock(tmp_path, NEW, a_clock()).lock()
    with pytest.raises(WrongPassphrase):
        unlock_by_recovery(tmp_path, code, PASSPHRASE, a_clock(), CHEAP)


def test_a_used_code_is_followed_by_a_new_one_for_the_center(
    tmp_path: Path, center: PrivateKey
) -> None:
    public = bytes(center.public_key)
    office = an_office(tmp_path, recovery_public_key=public)
    first = read_out(office, center)
    office.lock()
    office = unlock_by_recovery(tmp_path, first, NEW, a_clock(), CHEAP)
    second = read_out(office, center)
    assert second != first
    office.lock()
    unlock_by_recovery(tmp_path, second, PASSPHRASE, a_clock(), CHEAP).lock()


def test_a_weak_new_passphrase_uses_no_code_up(tmp_path: Path) -> None:
    code = new_recovery_code()
    opening_room.create(
        tmp_path, PASSPHRASE, an_enrolment(), a_clock(), CHEAP, recovery_code=code
    ).lock()
    with pytest.raises(Mistake) as caught:
        unlock_by_recovery(tmp_path, code, "1234", a_clock(), CHEAP)
    assert caught.value.field == "passphrase"
    unlock_by_recovery(tmp_path, code, NEW, a_clock(), CHEAP).lock()


def test_a_code_that_never_became_a_wrap_is_replaced_at_the_next_unlocking(
    tmp_path: Path, center: PrivateKey
) -> None:
    """As after a power cut between keeping the box and wrapping the key."""
    office = an_office(tmp_path, recovery_public_key=bytes(center.public_key))
    lost = seal_for_center(new_recovery_code(), bytes(center.public_key))
    laptop.keep_recovery_box(office.database, lost)
    office.keys.drop("recovery")
    office.lock()
    office = unlock(tmp_path, PASSPHRASE, a_clock())
    code = read_out(office, center)
    office.lock()
    unlock_by_recovery(tmp_path, code, NEW, a_clock(), CHEAP).lock()


# --- day PIN


def test_todays_pin_opens_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ring = RealKeyring()
    monkeypatch.setattr(office_room, "real_keyring", lambda: ring)
    monkeypatch.setattr(opening_room, "real_keyring", lambda: ring)
    clock = a_clock()
    office = an_office(tmp_path, clock)
    office.make_day_pin("402716")
    office.lock()
    unlock_by_pin(tmp_path, "402716", clock).lock()
    clock.go_on(timedelta(days=1))
    with pytest.raises(WrongPassphrase):
        unlock_by_pin(tmp_path, "402716", clock)


# --- locking


def test_locking_keeps_a_copy_of_the_day_and_the_counts_for_the_lock(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    an_open_visit(office, a_case(office))
    waiting = office.count_waiting()
    office.lock()
    note = read_lock_note(tmp_path)
    assert (note.visits_today, note.unsent) == (1, waiting)
    assert len(list((tmp_path / backups.FOLDER).glob("day-*.db"))) == 1


def test_a_full_disk_keeps_nobody_from_locking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = an_office(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "_copy", full)
    office.lock()
    monkeypatch.undo()
    unlock(tmp_path, PASSPHRASE, a_clock()).lock()


def test_locking_lets_go_of_the_key_and_of_the_file(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    office.lock()
    assert office._key == b""
    opening.open_file(tmp_path, KeyFile(tmp_path, a_clock()).open(PASSPHRASE)).close()


def test_what_was_being_typed_is_there_after_a_lock_in_mid_syllable(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    visit = an_open_visit(office, a_case(office))
    office.type_draft(visit, "note", "허리가 아ㅍ")
    office.lock()
    office = unlock(tmp_path, PASSPHRASE, FixedClock(a_clock().now()))
    assert [draft.text for draft in office.drafts(visit)] == ["허리가 아ㅍ"]
    office.lock()
