"""A pack that came from the Center is checked whole before it takes the older one's place."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.errors import BadSignature, NeedsNewerProgram, OlderPack, PackError
from core.store import opening, packs
from core.store.database import Database
from tests.helpers.builders import an_enrolment
from tests.helpers.laptops import KEY

SIGNER, NEXT, STRANGER = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in range(3))
APP = "0.1.0"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    keys = b"".join(one.public_key().public_bytes_raw() for one in (SIGNER, NEXT))
    opened = opening.create(tmp_path, KEY, an_enrolment(pack_keys=keys))
    yield opened
    opened.close()


def a_pack(serial: int = 7, signer: Ed25519PrivateKey = SIGNER, **changed: str) -> dict[str, bytes]:
    body = b"base_amount: {}\n"
    contents = {
        "edition": f"2026.{serial}",
        "serial": serial,
        "made": "2026-11-21T09:00:00+09:00",
        "valid_until": "2027-01-31",
        "min_app": APP,
        "files": {"figures/basic_pension.yaml": hashlib.sha256(body).hexdigest()},
    } | changed
    listing = json.dumps(contents).encode()
    return {
        "pack.json": listing,
        "pack.sig": signer.sign(listing),
        "figures/basic_pension.yaml": body,
    }


def refused(database: Database, files: dict[str, bytes], error: type[PackError]) -> None:
    before = packs.newest_files(database)
    with pytest.raises(error):
        packs.keep(database, files, APP)
    assert packs.newest_files(database) == before


def test_none_has_come_yet(database: Database) -> None:
    assert packs.newest_serial(database) == 0
    assert packs.newest_files(database) is None


def test_a_signed_pack_is_kept_and_found(database: Database) -> None:
    packs.keep(database, a_pack(), APP)
    assert packs.newest_serial(database) == 7
    assert packs.newest_files(database) == a_pack()


def test_both_built_in_keys_are_good(database: Database) -> None:
    packs.keep(database, a_pack(7, SIGNER), APP)
    packs.keep(database, a_pack(8, NEXT), APP)
    assert packs.newest_serial(database) == 8


@pytest.mark.parametrize("serial", [6, 7])
def test_the_serial_only_rises(database: Database, serial: int) -> None:
    packs.keep(database, a_pack(7), APP)
    refused(database, a_pack(serial), OlderPack)


def test_a_strangers_signature_is_refused(database: Database) -> None:
    packs.keep(database, a_pack(7), APP)
    refused(database, a_pack(8, STRANGER), BadSignature)


@pytest.mark.parametrize("path", ["pack.json", "pack.sig", "figures/basic_pension.yaml"])
def test_an_altered_byte_is_found(database: Database, path: str) -> None:
    files = a_pack()
    files[path] = bytes([files[path][0] ^ 1]) + files[path][1:]
    refused(database, files, BadSignature)


def test_a_missing_or_further_file_is_found(database: Database) -> None:
    fewer = a_pack()
    del fewer["figures/basic_pension.yaml"]
    refused(database, fewer, BadSignature)
    refused(database, a_pack() | {"more.yaml": b""}, BadSignature)
    refused(database, {}, BadSignature)


def test_unknown_entries_are_refused_even_when_signed(database: Database) -> None:
    refused(database, a_pack(code="import os"), BadSignature)


def test_a_pack_for_a_newer_program_is_refused(database: Database) -> None:
    refused(database, a_pack(min_app="0.2"), NeedsNewerProgram)
