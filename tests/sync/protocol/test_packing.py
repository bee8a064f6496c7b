"""Packed bodies: both ways, bounded, and whole or refused."""

import gzip
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.packing import (
    GZIP,
    READ_HERE,
    ZSTD,
    Damaged,
    TooMuch,
    best,
    pack,
    unpack,
)

MOST = 64 * 1024 * 1024
BOTH = pytest.mark.parametrize("how", [GZIP, ZSTD])


@BOTH
@given(body=st.binary(max_size=2_000))
def test_what_is_packed_is_what_is_unpacked(how: str, body: bytes) -> None:
    assert unpack(pack(body, how), how, len(body)) == body


@BOTH
@given(body=st.binary(min_size=1, max_size=200), data=st.data())
def test_half_a_body_or_more_than_one_is_refused(
    how: str, body: bytes, data: st.DataObject
) -> None:
    packed = pack(body, how)
    cut = data.draw(st.integers(0, len(packed) - 1))
    with pytest.raises(Damaged):
        unpack(packed[:cut], how, MOST)
    with pytest.raises(Damaged):
        unpack(packed + b"more", how, MOST)


@BOTH
def test_a_body_that_grows_without_end_is_not_unpacked(how: str) -> None:
    bomb = pack(bytes(20_000_000), how)
    assert len(bomb) < 30_000
    tracemalloc.start()
    with pytest.raises(TooMuch):
        unpack(bomb, how, 1_000_000)
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert highest < 5_000_000


def test_a_frame_that_wants_a_window_of_128_mb_is_refused() -> None:
    magic, no_size_long_window = b"\x28\xb5\x2f\xfd", b"\x00" + bytes([(27 - 10) << 3])
    raw_last_block = b"\x09\x00\x00" + b"x"
    with pytest.raises(Damaged):
        unpack(magic + no_size_long_window + raw_last_block, ZSTD, MOST)
    small_window = b"\x00" + bytes([(20 - 10) << 3])
    assert unpack(magic + small_window + raw_last_block, ZSTD, MOST) == b"x"


def test_gzip_of_any_laptop_is_read() -> None:
    assert unpack(gzip.compress(b"body", 9), GZIP, MOST) == b"body"


@pytest.mark.parametrize(
    ("said", "how"),
    [
        (None, None),
        ("", None),
        ("gzip", GZIP),
        ("gzip, deflate", GZIP),
        (READ_HERE, ZSTD),
        ("br, GZIP;q=0.5, zstd;q=0.1", ZSTD),
        ("zstd;q=0, gzip", GZIP),
        ("zstd;q=nonsense", None),
        ("identity", None),
    ],
)
def test_who_has_not_said_zstd_gets_gzip(said: str | None, how: str | None) -> None:
    assert best(said) == how
