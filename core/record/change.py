"""One change: an immutable act on one group of one row, with its canonical bytes and hash.

Shape and short names: docs/spec/records.md section 1 and docs/decisions/0002-sync.md
(record of a change). Bytes never alter after the commit.
"""

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import msgspec

from core.errors import Mistake
from core.sentence import say

OPS = ("set", "new", "del", "undel", "app", "res", "mrg", "erase")
"""set: register · new: row with a first group · del, undel: row · app: append-only row ·
res: settles a conflict · mrg: this row is the same as value.into · erase: Center only."""

SCHEMA = 1
"""The record schema this program writes (`sv`)."""

_SHORT = {
    "seq": "s",
    "tx": "tx",
    "stream": "st",
    "kind": "t",
    "row": "r",
    "group": "g",
    "op": "op",
    "base_version": "bv",
    "wall": "w",
    "author": "u",
    "visit": "vi",
    "schema": "sv",
}
_KNOWN = {*_SHORT.values(), "b", "v", "x"}


@dataclass(frozen=True, slots=True)
class ChangeId:
    """Name of a change: laptop, its instance, the contiguous number. Text form "L17.1.998"."""

    laptop: str
    instance: int
    seq: int

    def __str__(self) -> str:
        return f"{self.laptop}.{self.instance}.{self.seq}"

    @classmethod
    def read(cls, text: str) -> "ChangeId":
        """Raises Mistake when the text is no change id."""
        parts = text.rsplit(".", 2)
        if len(parts) != 3 or not parts[0] or not (parts[1] + parts[2]).isdigit():
            raise Mistake(say("record.bad_change_id", text=text), "b")
        return cls(parts[0], int(parts[1]), int(parts[2]))


@dataclass(frozen=True, slots=True)
class Change:
    """One act.

    seq: contiguous from 1 within a laptop's instance · tx: changes with one number travel
    together · stream: case id · row: key within the stream · base: ids of the values the author
    saw and replaces (empty for a first value) · base_version: stream version the author had ·
    wall: milliseconds since 1970, for people only · visit: id of the visit or None ·
    value: JSON object without floats · extra: unknown fields, kept.
    """

    seq: int
    tx: int
    stream: str
    kind: str
    row: str
    group: str
    op: str
    base: tuple[str, ...]
    base_version: int | None
    wall: int
    author: str
    visit: str | None
    value: Mapping[str, Any] | None
    schema: int = SCHEMA
    extra: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def to_json(self) -> dict[str, Any]:
        """The object that is sent, with short names. Unknown fields stand in "x"."""
        body: dict[str, Any] = {short: getattr(self, name) for name, short in _SHORT.items()}
        body["b"] = list(self.base)
        body["v"] = dict(self.value) if self.value is not None else None
        if self.extra:
            body["x"] = dict(self.extra)
        return body

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> "Change":
        """Raises Mistake naming the short field that is missing or of the wrong kind.

        Fields this version does not know go to `extra`, so that they survive.
        """
        _check(body)
        base = body["b"]
        extra = dict(body.get("x") or {})
        extra.update({name: body[name] for name in body if name not in _KNOWN})
        return cls(
            **{name: body[short] for name, short in _SHORT.items()},
            base=(base,) if isinstance(base, str) else tuple(base or ()),
            value=body["v"],
            extra=extra,
        )

    def canonical(self) -> bytes:
        """Sorted keys, no spaces, UTF-8, NFC: the bytes that are kept, sent and hashed."""
        return canonical(self.to_json())

    def hash(self) -> bytes:
        """SHA-256 of the canonical bytes, 32 bytes."""
        return hashlib.sha256(self.canonical()).digest()


_TYPES: dict[str, tuple[type, ...]] = {
    "s": (int,),
    "tx": (int,),
    "st": (str,),
    "t": (str,),
    "r": (str,),
    "g": (str,),
    "op": (str,),
    "bv": (int, type(None)),
    "w": (int,),
    "u": (str,),
    "vi": (str, type(None)),
    "sv": (int,),
    "b": (list, tuple, str, type(None)),
    "v": (dict, type(None)),
}


def _check(body: Mapping[str, Any]) -> None:
    for name, kinds in _TYPES.items():
        if name not in body:
            raise Mistake(say("record.field_missing", field=name), name)
        if not isinstance(body[name], kinds) or isinstance(body[name], bool):
            raise Mistake(say("record.field_wrong", field=name), name)


def canonical(value: Any) -> bytes:
    """Canonical JSON bytes of a plain value.

    Raises Mistake when it holds a float: money and shares travel as whole numbers and text.
    """
    _refuse_floats(value)
    data = msgspec.json.encode(value, order="deterministic")
    if data.isascii():
        return data
    text = data.decode()
    if unicodedata.is_normalized("NFC", text):
        return data
    return unicodedata.normalize("NFC", text).encode()


def value_hash(value: Mapping[str, Any] | None) -> bytes:
    """SHA-256 of a value alone: two heads with one hash do not differ."""
    return hashlib.sha256(canonical(value)).digest()


def _refuse_floats(value: Any) -> None:
    """Looks at the exact type first: this is asked of every value of every change."""
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return
    if isinstance(value, float):
        raise Mistake(say("record.float"), "v")
    if isinstance(value, Mapping):
        for inner in value.values():
            _refuse_floats(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            _refuse_floats(inner)
