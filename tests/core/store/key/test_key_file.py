"""The passphrase alone opens the key; wrong tries wait longer and longer and erase nothing."""

import base64
import json
import stat
import unicodedata
from datetime import timedelta
from pathlib import Path

import pytest
from nacl.public import PrivateKey, SealedBox

from core.clock import FixedClock
from core.errors import KeyFileMissing, Mistake, WrongPassphrase
from core.store.key import wraps
from core.store.key.key_file import FREE_TRIES, NAME, KeyFile
from core.store.key.wraps import COST
from tests.helpers.builders import CHEAP, PASSPHRASE, a_clock

WRONG = "전혀 다른 암호 글귀"


@pytest.fixture
def clock() -> FixedClock:
    return a_clock()


@pytest.fixture
def keys(tmp_path: Path, clock: FixedClock) -> KeyFile:
    return KeyFile(tmp_path, clock)


def test_the_passphrase_alone_opens_the_key(tmp_path: Path, keys: KeyFile) -> None:
    key = keys.make("L1", PASSPHRASE, CHEAP)
    assert len(key) == 32
    assert KeyFile(tmp_path, a_clock()).open(PASSPHRASE) == key


def test_composed_and_decomposed_hangul_are_one_passphrase(keys: KeyFile) -> None:
    key = keys.make("L1", unicodedata.normalize("NFD", PASSPHRASE), CHEAP)
    assert keys.open(unicodedata.normalize("NFC", PASSPHRASE)) == key


def test_the_products_cost_is_64_mib_and_three_passes() -> None:
    assert (COST.memory, COST.passes) == (65_536, 3)


def test_the_cost_is_kept_with_the_wrap(tmp_path: Path, keys: KeyFile) -> None:
    keys.make("L1", PASSPHRASE, CHEAP)
    kept = json.loads((tmp_path / NAME).read_text())
    assert kept["wraps"]["passphrase"]["cost"] == {"memory": 64, "passes": 1, "lanes": 1}


def test_neither_key_nor_passphrase_stand_in_the_file(tmp_path: Path, keys: KeyFile) -> None:
    key = keys.make("L1", PASSPHRASE, CHEAP)
    text = (tmp_path / NAME).read_text()
    assert PASSPHRASE not in text
    assert key.hex() not in text
    assert base64.b64encode(key).decode() not in text


def test_two_files_of_one_passphrase_have_nothing_in_common(tmp_path: Path) -> None:
    one, other = KeyFile(tmp_path / "a", a_clock()), KeyFile(tmp_path / "b", a_clock())
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    assert one.make("L1", PASSPHRASE, CHEAP) != other.make("L1", PASSPHRASE, CHEAP)
    assert one.wrapped("passphrase") != other.wrapped("passphrase")


def test_keys_are_never_made_over_keys(keys: KeyFile) -> None:
    key = keys.make("L1", PASSPHRASE, CHEAP)
    with pytest.raises(Mistake):
        keys.make("L1", PASSPHRASE, CHEAP)
    assert keys.open(PASSPHRASE) == key


def test_a_weak_passphrase_is_refused(keys: KeyFile) -> None:
    with pytest.raises(Mistake) as caught:
        keys.make("L1", "1234", CHEAP)
    assert caught.value.field == "passphrase"


def test_another_passphrase_for_the_same_key(keys: KeyFile) -> None:
    key = keys.make("L1", PASSPHRASE, CHEAP)
    keys.set_passphrase(key, WRONG, CHEAP)
    assert keys.open(WRONG) == key
    with pytest.raises(WrongPassphrase):
        keys.open(PASSPHRASE)


# --- wrong tries


def wrong(keys: KeyFile) -> str:
    with pytest.raises(WrongPassphrase) as caught:
        keys.open(WRONG)
    return caught.value.sentence.key


def test_the_first_wrong_tries_say_how_many_are_left(keys: KeyFile) -> None:
    keys.make("L1", PASSPHRASE, CHEAP)
    for left in range(FREE_TRIES - 1, 0, -1):
        with pytest.raises(WrongPassphrase) as caught:
            keys.open(WRONG)
        assert caught.value.sentence.values["n"] == left
    assert wrong(keys) == "store.wait_before_trying"
    assert keys.wait_seconds() == 60


def test_the_wait_grows_and_outlives_a_restart(
    tmp_path: Path, keys: KeyFile, clock: FixedClock
) -> None:
    keys.make("L1", PASSPHRASE, CHEAP)
    waits = []
    for _ in range(FREE_TRIES - 1):
        wrong(keys)
    for _ in range(8):
        clock.go_on(timedelta(seconds=keys.wait_seconds()))
        wrong(keys)
        waits.append(KeyFile(tmp_path, clock).wait_seconds())
    assert waits == [60, 120, 300, 900, 1800, 3600, 3600, 3600]


def test_during_the_wait_the_right_one_is_not_looked_at(keys: KeyFile, clock: FixedClock) -> None:
    key = keys.make("L1", PASSPHRASE, CHEAP)
    for _ in range(FREE_TRIES):
        wrong(keys)
    with pytest.raises(WrongPassphrase):
        keys.open(PASSPHRASE)
    assert keys.wait_seconds() == 60
    clock.go_on(timedelta(seconds=60))
    assert keys.open(PASSPHRASE) == key
    assert keys.wait_seconds() == 0
    assert wrong(keys) == "store.wrong_passphrase"


def test_a_clock_set_back_makes_the_wait_no_longer(keys: KeyFile, clock: FixedClock) -> None:
    keys.make("L1", PASSPHRASE, CHEAP)
    for _ in range(FREE_TRIES):
        wrong(keys)
    clock.go_on(timedelta(days=-3650))
    assert keys.wait_seconds() == 60


# --- recovery


def test_the_center_reads_the_code_and_it_opens_once(keys: KeyFile) -> None:
    center = PrivateKey.generate()
    key = keys.make("L1", PASSPHRASE, CHEAP)
    code = wraps.new_recovery_code()
    box = wraps.seal_for_center(code, bytes(center.public_key))
    keys.take_recovery(key, code)
    read_out = SealedBox(center).decrypt(box).decode()
    spoken = "-".join(read_out[at : at + 4] for at in range(0, 26, 4)).lower()
    assert keys.open_with_recovery(spoken) == key
    with pytest.raises(WrongPassphrase):
        keys.open_with_recovery(read_out)
    assert keys.open(PASSPHRASE) == key


def test_the_code_stands_nowhere_in_the_file(tmp_path: Path, keys: KeyFile) -> None:
    key = keys.make("L1", PASSPHRASE, CHEAP)
    code = wraps.new_recovery_code()
    keys.take_recovery(key, code)
    assert code not in (tmp_path / NAME).read_text()


def test_a_wrong_code_counts_as_a_wrong_try(keys: KeyFile) -> None:
    key = keys.make("L1", PASSPHRASE, CHEAP)
    keys.take_recovery(key, wraps.new_recovery_code())
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongPassphrase):
            keys.open_with_recovery("0" * 26)
    assert keys.wait_seconds() == 60


def test_a_code_has_130_random_bits_and_no_sign_that_is_misheard() -> None:
    codes = {wraps.new_recovery_code() for _ in range(100)}
    assert len(codes) == 100
    assert all(len(code) == 26 for code in codes)
    assert not set("".join(codes)) & set("ILOU")
    assert wraps.recovery_code_as_typed("o1il u-v") == "0111VV"


# --- the file itself


@pytest.mark.parametrize("content", [None, "", "{}", "[]", '{"wraps": []}', "no json"])
def test_a_missing_or_broken_key_file_is_told(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / NAME).write_text(content)
    with pytest.raises(KeyFileMissing):
        KeyFile(tmp_path, a_clock()).open(PASSPHRASE)


@pytest.mark.parametrize("part", ["box", "nonce", "salt", "cost"])
def test_an_altered_wrap_opens_nothing(tmp_path: Path, keys: KeyFile, part: str) -> None:
    keys.make("L1", PASSPHRASE, CHEAP)
    kept = json.loads((tmp_path / NAME).read_text())
    wrapped = kept["wraps"]["passphrase"]
    wrapped[part] = {"memory": 64, "passes": 2, "lanes": 1} if part == "cost" else "AAAA" * 8
    (tmp_path / NAME).write_text(json.dumps(kept))
    with pytest.raises(WrongPassphrase):
        keys.open(PASSPHRASE)


def test_a_wrap_of_another_laptop_or_purpose_opens_nothing(tmp_path: Path, keys: KeyFile) -> None:
    keys.make("L1", PASSPHRASE, CHEAP)
    kept = json.loads((tmp_path / NAME).read_text())
    (tmp_path / NAME).write_text(json.dumps(kept | {"laptop": "L2"}))
    with pytest.raises(WrongPassphrase):
        keys.open(PASSPHRASE)


def test_a_power_cut_while_writing_leaves_the_old_file(
    tmp_path: Path, keys: KeyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = keys.make("L1", PASSPHRASE, CHEAP)

    def cut(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "replace", cut)
    with pytest.raises(OSError):
        keys.set_passphrase(key, WRONG, CHEAP)
    monkeypatch.undo()
    assert keys.open(PASSPHRASE) == key


def test_nobody_else_reads_the_key_file(tmp_path: Path, keys: KeyFile) -> None:
    keys.make("L1", PASSPHRASE, CHEAP)
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) & 0o077 == 0
