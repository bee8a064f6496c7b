"""A pack that came from the Center is checked whole before it takes the older one's place."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.errors import BadSignature, NeedsNewerProgram, OlderPack, PackError
from core.store import opening, packs
from core.store.database import Database
from tests.helpers.builders import an_enrolment
from tests.helpers.laptops import KEY
from tests.helpers.packs import BASE_AMOUNT, PENSION, SHIPPED_SERIAL, a_newer_pack, listed, signed

SIGNER, NEXT, STRANGER = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in range(3))
APP = "0.1.0"
NEWER = SHIPPED_SERIAL + 1
FORM = "forms/intake.yaml"
PROGRAMMES = "figures/programmes.yaml"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    keys = b"".join(one.public_key().public_bytes_raw() for one in (SIGNER, NEXT))
    opened = opening.create(tmp_path, KEY, an_enrolment(pack_keys=keys))
    yield opened
    opened.close()


def refused(database: Database, files: dict[str, bytes], error: type[PackError]) -> PackError:
    before = packs.serials(database)
    with pytest.raises(error) as told:
        packs.keep(database, files, APP)
    assert packs.serials(database) == before
    return told.value


def test_before_any_has_come_the_programs_own_is_the_newest(database: Database) -> None:
    assert packs.newest_serial(database) == SHIPPED_SERIAL
    assert packs.serials(database) == ()
    assert packs.files_of(database, SHIPPED_SERIAL) is None


def test_a_signed_pack_is_kept_and_found(database: Database) -> None:
    files = signed(a_newer_pack(), SIGNER)
    packs.keep(database, files, APP)
    assert packs.newest_serial(database) == NEWER
    assert packs.files_of(database, NEWER) == files


def test_older_packs_are_kept_beside_it(database: Database) -> None:
    packs.keep(database, signed(a_newer_pack(NEWER), SIGNER), APP)
    packs.keep(database, signed(a_newer_pack(NEWER + 1), NEXT), APP)
    assert packs.serials(database) == (NEWER + 1, NEWER)


@pytest.mark.parametrize("serial", [SHIPPED_SERIAL - 1, SHIPPED_SERIAL])
def test_a_pack_not_above_the_programs_own_is_refused(database: Database, serial: int) -> None:
    refused(database, signed(a_newer_pack(serial), SIGNER), OlderPack)


@pytest.mark.parametrize("serial", [NEWER, NEWER + 1])
def test_the_serial_only_rises(database: Database, serial: int) -> None:
    packs.keep(database, signed(a_newer_pack(NEWER + 1), SIGNER), APP)
    refused(database, signed(a_newer_pack(serial), SIGNER), OlderPack)


def test_a_strangers_signature_is_refused(database: Database) -> None:
    refused(database, signed(a_newer_pack(), STRANGER), BadSignature)


@pytest.mark.parametrize("path", ["pack.json", "pack.sig", PENSION])
def test_an_altered_byte_is_found(database: Database, path: str) -> None:
    files = signed(a_newer_pack(), SIGNER)
    files[path] = bytes([files[path][0] ^ 1]) + files[path][1:]
    refused(database, files, BadSignature)


def test_a_missing_or_further_file_is_found(database: Database) -> None:
    fewer = signed(a_newer_pack(), SIGNER)
    del fewer[PENSION]
    refused(database, fewer, BadSignature)
    refused(database, signed(a_newer_pack(), SIGNER) | {"more.yaml": b""}, BadSignature)
    refused(database, {}, BadSignature)


@pytest.mark.parametrize(
    "head",
    [
        {"code": "import os"},
        {"edition": "the newest"},
        {"valid_until": "2027-02-30"},
        {"serial": 0},
        {"min_app": "0.2"},
    ],
    ids=lambda head: next(iter(head)),
)
def test_a_listing_of_another_shape_is_refused_even_when_signed(
    database: Database, head: dict[str, Any]
) -> None:
    refused(database, signed(a_newer_pack(**head), SIGNER), BadSignature)


def test_a_pack_for_a_newer_program_is_refused(database: Database) -> None:
    told = refused(database, signed(a_newer_pack(min_app="0.2.0"), SIGNER), NeedsNewerProgram)
    assert told.sentence.values["version"] == "0.2.0"


UNFIT = {
    "a gap": (PENSION, "2025-01-01: {value: 342510,", "2025-01-01: {value: 1, until: 2025-06-30,"),
    "an overlap": (PENSION, "334810,", "334810, until: 2025-06-30,"),
    "a float": (PENSION, BASE_AMOUNT, "349700.5"),
    "no source": (PENSION, "source: 보건복지부 고시 제2026-156호 제3조", "note: 없음"),
    "a figure gone": (PENSION, "base_amount:", "basic_amount:"),
    "another unit": (PENSION, "unit: won_per_month", "unit: won_per_year"),
    "another kind": (PENSION, BASE_AMOUNT, '{"[0, )": 349700}'),
    "a programme gone": (PROGRAMMES, "stepping_stone:", "stepping_stones:"),
    "no number to assume": (FORM, "assume: 0", "assume: few"),
    "bounds turned round": (FORM, "between: [0, 5000000]", "between: [5000000, 0]"),
    "no YAML": (PENSION, "base_amount:", "base_amount: {"),
}


@pytest.mark.parametrize("flaw", UNFIT)
def test_a_signed_pack_that_the_rules_cannot_use_is_refused(database: Database, flaw: str) -> None:
    """The sentence says that the present ones stay in use, and what is wrong with the new one."""
    file, old, new = UNFIT[flaw]
    told = refused(database, signed(a_newer_pack(file=file, old=old, new=new), SIGNER), PackError)
    assert told.sentence.key == "store.pack_unfit"


@pytest.mark.parametrize("file", [PENSION, FORM, PROGRAMMES])
def test_a_pack_without_a_file_it_needs_is_refused(database: Database, file: str) -> None:
    files = a_newer_pack()
    del files[file]
    told = refused(database, signed(listed(files, NEWER), SIGNER), PackError)
    assert told.sentence.key == "store.pack_unfit"


def test_a_programme_that_is_open_twice_on_a_day_is_refused(database: Database) -> None:
    twice = "stepping_stone:\n  runs:\n    - {opens: 2020-01-01, closes: null, source: x}"
    files = a_newer_pack(file=PROGRAMMES, old="stepping_stone:\n  runs:", new=twice)
    told = refused(database, signed(files, SIGNER), PackError)
    assert told.sentence.key == "store.pack_unfit"


def test_a_table_may_not_lose_a_row(database: Database) -> None:
    files = a_newer_pack(file="figures/median_income.yaml", old="        1: ", new="        91: ")
    told = refused(database, signed(files, SIGNER), PackError)
    assert told.sentence.key == "store.pack_unfit"
