"""Between the first run and the office: what the Center gave is kept, the code opens it once."""

from pathlib import Path

import pytest

from core.clock import FixedClock
from core.errors import WrongPassphrase
from core.office.opening import create
from core.store import laptop
from core.store.key.wraps import new_recovery_code
from sync.client.enrol import Admission
from tests.helpers.opening import CHEAP, PASSPHRASE, an_enrolment
from ui.app import first_place
from ui.opening import FolderOpener, enrolment_of

ADMISSION = Admission(
    address="https://center.example:8443",
    authority="-----BEGIN CERTIFICATE-----",
    center="center",
    center_name="서울복지그물센터",
    recovery_key=b"r" * 32,
    pack_keys=(b"p" * 32, b"q" * 32),
    laptop="laptop",
    instance=1,
    laptop_name="서북3조-07",
    consultant="consultant",
    consultant_name="가온들",
    user_stream="stream",
    signing_key=b"s" * 32,
    offset_ms=0,
)


def test_everything_the_center_gave_is_kept_in_the_encrypted_file(
    tmp_path: Path, clock: FixedClock
) -> None:
    kept = enrolment_of(ADMISSION, is_training=True)
    office = create(tmp_path, PASSPHRASE, kept, clock, CHEAP)
    assert office.enrolment == kept
    assert kept.center_url == "https://center.example:8443"
    assert kept.pack_keys == b"p" * 32 + b"q" * 32
    office.lock()


def test_the_code_sealed_at_enrolment_opens_the_file_made_after_it(
    tmp_path: Path, clock: FixedClock
) -> None:
    code = new_recovery_code()
    office = create(tmp_path, PASSPHRASE, an_enrolment(), clock, CHEAP, recovery_code=code)
    assert laptop.recovery_box(office.database) is None
    office.lock()
    opener = FolderOpener(tmp_path, clock, CHEAP)
    opener.open_by_recovery(code, "라온빛 마루별 바다솔").lock()
    with pytest.raises(WrongPassphrase):
        opener.open_by_recovery(code, "라온빛 마루별 바다솔")


def test_the_first_place_is_the_lock_once_there_are_keys(tmp_path: Path, clock: FixedClock) -> None:
    assert first_place(tmp_path, clock) == "enrol"
    create(tmp_path, PASSPHRASE, an_enrolment(), clock, CHEAP).lock()
    assert first_place(tmp_path, clock) == "unlock"


def test_before_there_are_keys_nothing_waits(tmp_path: Path, clock: FixedClock) -> None:
    opener = FolderOpener(tmp_path, clock, CHEAP)
    assert (opener.wait_seconds(), opener.tries_left(), opener.is_pin_set) == (0, 5, False)
