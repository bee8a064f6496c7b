"""A pack comes last, after all records; a refused one stops nothing."""

import hashlib

from sync.protocol import messages as m
from sync.protocol.pack_file import bundle
from tests.helpers.laptops import Laptop
from tests.sync.client.played import NOW_MS, Played, a_case, streams, taken

BODY = bundle({"pack.json": b"{}", "pack.sig": b"unsigned"})
POINTER = m.PackPointer(8, "2026.8", hashlib.sha256(BODY).hexdigest(), len(BODY))


def test_an_unsigned_pack_is_refused_and_the_sync_ends_well(laptop: Laptop, case: str) -> None:
    laptop.note(case, "하나")
    played = Played(laptop)
    report = played.run(
        [
            taken,
            streams(a_case(case, 0), pack=POINTER),
            m.PackFile(8, POINTER.sha256, BODY, NOW_MS),
        ]
    )
    assert played.asked[-1] == m.FetchPack(8)
    assert report.pack_refused is not None
    assert report.pack_refused.key == "store.pack_not_signed"
    assert report.is_up_to_date
    assert not report.has_new_pack


def test_a_pack_that_is_not_the_one_announced_is_refused(laptop: Laptop) -> None:
    other = bundle({"pack.json": b"[]"})
    report = Played(laptop).run([streams(pack=POINTER), m.PackFile(8, "x", other, NOW_MS)])
    assert report.pack_refused is not None
    assert report.pack_refused.key == "sync.not_understood"
