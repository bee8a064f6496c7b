"""Packs that came from the Center: checked, then kept; the one in use before stays until then.

What a pack holds and when it is refused: docs/spec/packs.md section 1. Ed25519: RFC 8032.
"""

import base64
import hashlib
from collections.abc import Mapping

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, func, insert, select

from core.errors import BadSignature, NeedsNewerProgram, OlderPack
from core.sentence import say
from core.store.database import Database
from core.store.laptop import enrolment_of
from core.store.tables import Pack, table_of

PACK = table_of(Pack)
CONTENTS = "pack.json"
SIGNATURE = "pack.sig"
_KEY_BYTES = 32


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """pack.json. files: path -> SHA-256 of the content, hex."""

    edition: str
    serial: int
    made: str
    valid_until: str
    min_app: str
    files: dict[str, str]


def newest_serial(database: Database) -> int:
    """Serial of the newest pack kept here, 0 for none."""
    with database.reading() as connection:
        return _newest(connection)


def newest_files(database: Database) -> dict[str, bytes] | None:
    """The newest pack kept here, by path, or None."""
    with database.reading() as connection:
        body = connection.execute(
            select(PACK.c.body).order_by(PACK.c.serial.desc()).limit(1)
        ).scalar_one_or_none()
    if body is None:
        return None
    listed = msgspec.json.decode(body, type=dict[str, str])
    return {path: base64.b64decode(text) for path, text in listed.items()}


def keep(database: Database, files: Mapping[str, bytes], app: str) -> None:
    """Check a pack and keep it.

    files: by path, pack.json and pack.sig among them · app: this program's version. Raises
    BadSignature (not the Center's, or altered), OlderPack, NeedsNewerProgram; nothing is altered
    then.
    """
    contents = _checked(files, enrolment_of(database).pack_keys)
    if _version(contents.min_app) > _version(app):
        raise NeedsNewerProgram(say("store.pack_needs_newer_program", version=contents.min_app))
    body = msgspec.json.encode({path: base64.b64encode(files[path]).decode() for path in files})
    with database.writing() as connection:
        if contents.serial <= _newest(connection):
            raise OlderPack(say("store.pack_older", edition=contents.edition))
        connection.execute(
            insert(PACK).values(serial=contents.serial, edition=contents.edition, body=body)
        )


def _newest(connection: Connection) -> int:
    newest: int = connection.execute(select(func.coalesce(func.max(PACK.c.serial), 0))).scalar_one()
    return newest


def _checked(files: Mapping[str, bytes], keys: bytes) -> Contents:
    """The contents, when every file is there, unaltered, and the whole is signed."""
    known = [keys[at : at + _KEY_BYTES] for at in range(0, len(keys), _KEY_BYTES)]
    signature, listing = files.get(SIGNATURE, b""), files.get(CONTENTS, b"")
    if not any(_is_signed(key, signature, listing) for key in known):
        raise BadSignature(say("store.pack_not_signed"))
    try:
        contents = msgspec.json.decode(listing, type=Contents)
    except msgspec.DecodeError as wrong:
        raise BadSignature(say("store.pack_altered")) from wrong
    found = {
        path: hashlib.sha256(body).hexdigest()
        for path, body in files.items()
        if path not in (SIGNATURE, CONTENTS)
    }
    if found != contents.files:
        raise BadSignature(say("store.pack_altered"))
    return contents


def _is_signed(key: bytes, signature: bytes, body: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, body)
    except InvalidSignature:
        return False
    return True


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdecimal())
