"""Sealed work: the file of unsent changes that only the Center can open, and what is in it.

The same on laptop and Center: frames one behind the other, each with what one act wrote. Outside
the seal stand numbers alone; a half-written last frame is left out. Who can seal is everybody, so
the content carries the laptop's signature (docs/decisions/0094-orders.md).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import msgspec
from msgspec import Raw

from core.errors import Mistake
from core.sentence import say

_HEAD: Final = struct.Struct(">4sQQII")
_MAGIC: Final = b"WNS1"
_SIGNATURE: Final = 64
_MOST: Final = 64 * 1024 * 1024
_RESCUE: Final = b"welfare-net-field rescue 1 "


@dataclass(frozen=True, slots=True)
class Frame:
    """instance, first, count: numbers of the changes inside · box: the sealed content."""

    instance: int
    first: int
    count: int
    box: bytes

    @property
    def last(self) -> int:
        return self.first + self.count - 1

    def packed(self) -> bytes:
        """As it stands in the file."""
        head = _HEAD.pack(_MAGIC, self.instance, self.first, self.count, len(self.box))
        return head + self.box


class Work(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Content of a frame. changes: canonical bytes, numbered from `first`."""

    center: str
    laptop: str
    instance: int
    first: int
    changes: tuple[Raw, ...]


def frames(data: bytes) -> Iterator[Frame]:
    """Every whole frame, up to the first place where none begins."""
    at = 0
    while at + _HEAD.size <= len(data):
        magic, instance, first, count, size = _HEAD.unpack_from(data, at)
        end = at + _HEAD.size + size
        if magic != _MAGIC or size > _MOST or end > len(data):
            return
        yield Frame(instance, first, count, data[at + _HEAD.size : end])
        at = end


def signed_text(work: bytes) -> bytes:
    """What the laptop's key signs of a content."""
    return b"welfare-net-field sealed work 1\n" + work


def joined(signature: bytes, work: bytes) -> bytes:
    """What is sealed."""
    return signature + work


def parted(content: bytes) -> tuple[bytes, bytes]:
    """Signature and work."""
    return content[:_SIGNATURE], content[_SIGNATURE:]


def read_work(work: bytes) -> Work:
    """Raises Mistake when it is none."""
    try:
        return msgspec.json.decode(work, type=Work)
    except (msgspec.DecodeError, UnicodeDecodeError) as wrong:
        raise Mistake(say("record.no_sealed_work")) from wrong


def rescue_file(laptop: str, data: bytes) -> bytes:
    """Frames as one file that is carried to the Center by hand."""
    return _RESCUE + laptop.encode() + b"\n" + data


def read_rescue_file(data: bytes) -> tuple[str, bytes]:
    """The laptop it names, and the frames. Raises Mistake when it is no such file."""
    head, line, rest = data.partition(b"\n")
    if not head.startswith(_RESCUE) or not line:
        raise Mistake(say("record.no_sealed_work"), "file")
    try:
        return head.removeprefix(_RESCUE).decode("ascii"), rest
    except UnicodeDecodeError as wrong:
        raise Mistake(say("record.no_sealed_work"), "file") from wrong
