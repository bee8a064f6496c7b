"""Packing of bodies, and a bound on what is unpacked: zstd, and gzip for whoever knows no other.

Each side says in Accept-Encoding what it reads: the laptop with every question (RFC 9110, 12.5.3),
the Center with every answer (RFC 7694). Whoever has not said zstd gets and sends gzip.
"""

import sys
import zlib
from typing import Protocol

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

GZIP, ZSTD = "gzip", "zstd"
READ_HERE = f"{ZSTD}, {GZIP}"
"""What this program reads, the best first."""

WORTH_PACKING = 1024
"""Bytes below which packing gains nothing."""

_ZSTD_LEVEL = 3
_GZIP_LEVEL = 6
_GZIP_HEAD = 31
_WINDOW_LOG = 23
"""8 MiB: a frame that needs a larger window is not read (RFC 8878 asks for no more)."""

_DAMAGED = (zlib.error, zstd.ZstdError)


class Damaged(ValueError):
    """The bytes are not packed as they are said to be, break off, or something follows them."""


class TooMuch(ValueError):
    """Unpacked, they are more than is taken."""


class _Reader(Protocol):
    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


def best(said: str | None) -> str | None:
    """The packing for somebody who says this in Accept-Encoding; None: no packing."""
    wanted = {name for name, share in map(_coding, (said or "").split(",")) if share != 0.0}
    return next((known for known in (ZSTD, GZIP) if known in wanted), None)


def _coding(part: str) -> tuple[str, float]:
    """ "gzip;q=0.5" -> ("gzip", 0.5)."""
    name, _, share = part.partition(";")
    try:
        return name.strip().lower(), float(share.partition("=")[2]) if share else 1.0
    except ValueError:
        return name.strip().lower(), 0.0


def pack(body: bytes, how: str) -> bytes:
    """The body, packed."""
    if how == ZSTD:
        return zstd.compress(body, _ZSTD_LEVEL)
    packer = zlib.compressobj(_GZIP_LEVEL, zlib.DEFLATED, _GZIP_HEAD)
    return packer.compress(body) + packer.flush()


def unpack(body: bytes, how: str, most: int) -> bytes:
    """The body again. Raises TooMuch above `most` bytes, without unpacking more; Damaged."""
    reader = _reader(how)
    try:
        plain = reader.decompress(body, most + 1)
    except _DAMAGED as wrong:
        raise Damaged from wrong
    if len(plain) > most:
        raise TooMuch
    if not reader.eof or reader.unused_data:
        raise Damaged
    return plain


def _reader(how: str) -> _Reader:
    if how == ZSTD:
        return zstd.ZstdDecompressor(
            options={zstd.DecompressionParameter.window_log_max: _WINDOW_LOG}
        )
    return zlib.decompressobj(wbits=_GZIP_HEAD)
