"""The day by laptop, and packs: signed, whole, with a serial that only rises."""

import datetime as dt
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from core.clock import SEOUL
from core.errors import BadSignature, OlderPack, PackError
from sync.center import reports
from sync.protocol import messages as m
from sync.protocol.pack_file import unbundle
from tests.helpers.centers import Center
from tests.helpers.writers import WALL, Writer, a_uuid, deposit

Enrol = Callable[[str], Writer]
DAY = dt.datetime.fromtimestamp(WALL / 1000, SEOUL).date()


def test_the_day_counts_records_as_the_receipt_does(
    center: Center, enrol: Enrol, case: str
) -> None:
    """A record is a row; it is held while one of its changes is."""
    gaon, dasom, member = enrol("gaon"), enrol("dasom"), a_uuid()
    first = gaon.write(case, deposit(1))
    gaon.write(case, deposit(2), base=[first])
    gaon.note(case)
    gaon.write(case, {"name": "가온들"}, kind="member", row=member, group="who", op="new")
    gaon.write(case, {"x": 1}, kind="member", row=member, group="dream")
    gaon.write(case, deposit(3), row="household/debts", wall=WALL - 86_400_000)
    gaon.push()
    dasom.note(case)
    dasom.push()
    lines = {line.consultant: line for line in reports.day(center.staff, DAY)}
    assert (lines["gaon"].sent, lines["gaon"].held) == (2, 1)
    assert lines["gaon"].by_kind == {"fact": (1, 0), "member": (0, 1), "note": (1, 0)}
    assert (lines["dasom"].sent, lines["dasom"].held) == (0, 1)
    center.staff.decide(dasom.laptop, 1, 1, apply=True, note=None)
    line = next(x for x in reports.day(center.staff, DAY) if x.consultant == "dasom")
    assert (line.sent, line.held) == (1, 0)


def a_pack(folder: Path, serial: int = 7, **changed: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "figures").mkdir(exist_ok=True)
    figures = b"base_amount: {}\n"
    (folder / "figures" / "basic_pension.yaml").write_bytes(figures)
    head = {
        "edition": "2026.2", "serial": serial, "made": "2026-11-21T09:00:00+09:00",
        "valid_until": "2027-01-31", "min_app": "1.0.0",
        "files": {"figures/basic_pension.yaml": hashlib.sha256(figures).hexdigest()},
    }  # fmt: skip
    (folder / "pack.json").write_text(json.dumps(head | changed), encoding="utf-8")
    return folder


def test_a_pack_is_signed_and_reaches_laptops(center: Center, enrol: Enrol, tmp_path: Path) -> None:
    gaon = enrol("gaon")
    assert reports.publish_pack(center.staff, a_pack(tmp_path / "pack")) == 7
    streams = gaon.ask(m.Manifest(1))
    assert isinstance(streams, m.Streams)
    assert streams.pack is not None
    file = gaon.ask(m.FetchPack(streams.pack.serial))
    assert isinstance(file, m.PackFile)
    assert hashlib.sha256(file.body).hexdigest() == streams.pack.sha256 == file.sha256
    files = unbundle(file.body)
    key = Ed25519PublicKey.from_public_bytes(center.keys.pack_public[0])
    key.verify(files["pack.sig"], files["pack.json"])
    assert set(files) == {"pack.json", "pack.sig", "figures/basic_pension.yaml"}
    assert isinstance(gaon.ask(m.FetchPack(7, file.sha256)), m.Unchanged)
    missing = gaon.ask(m.FetchPack(8))
    assert isinstance(missing, m.Problem)
    assert missing.name == "not-found"


@pytest.mark.parametrize("serial", [6, 7])
def test_a_serial_may_only_rise(center: Center, tmp_path: Path, serial: int) -> None:
    reports.publish_pack(center.staff, a_pack(tmp_path / "one"))
    with pytest.raises(OlderPack):
        reports.publish_pack(center.staff, a_pack(tmp_path / "two", serial))
    assert reports.publish_pack(center.staff, a_pack(tmp_path / "three", 8)) == 8


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"files": {"figures/basic_pension.yaml": "00"}}, BadSignature),
        ({"files": {"../outside.yaml": "00"}}, PackError),
        ({"files": {"missing.yaml": "00"}}, PackError),
        ({"serial": "7"}, PackError),
        ({"surprise": 1}, PackError),
    ],
)
def test_a_pack_that_is_not_whole_is_not_published(
    center: Center, tmp_path: Path, changed: dict[str, Any], error: type[PackError]
) -> None:
    with pytest.raises(error):
        reports.publish_pack(center.staff, a_pack(tmp_path / "pack", **changed))
    with pytest.raises(PackError):
        reports.publish_pack(center.staff, tmp_path / "nowhere")
    assert reports.publish_pack(center.staff, a_pack(tmp_path / "good", 1)) == 1
