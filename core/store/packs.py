"""Packs that came from the Center: checked, then kept; which of them an estimate is made with.

What a pack holds and when it is refused: docs/spec/packs.md section 1. Ed25519: RFC 8032. Which one
is used: docs/decisions/0067-pack-in-use.md. The pack that came with the program counts as kept: it
lies in the file too as soon as a visit began with it, so that a later program still has it.
"""

import base64
import hashlib
from collections.abc import Mapping

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from core.errors import BadSignature, NeedsNewerProgram, OlderPack, PackError
from core.law import pack as law
from core.law.pack import CONTENTS, Contents, read_contents, read_pack
from core.sentence import say
from core.store.database import Database
from core.store.laptop import enrolment_of
from core.store.tables import Pack, VisitPack, table_of

PACK = table_of(Pack)
VISIT_PACK = table_of(VisitPack)
SIGNATURE = "pack.sig"
_KEY_BYTES = 32


def newest_serial(database: Database) -> int:
    """Serial of the newest pack here, received or come with the program."""
    with database.reading() as connection:
        return _newest(connection)


def serial_of_visit(database: Database, visit: str) -> int:
    """Serial of the pack a visit began with; of the newest where it has not begun here."""
    with database.reading() as connection:
        began_with = connection.execute(
            select(VISIT_PACK.c.serial).where(VISIT_PACK.c.visit == visit)
        ).scalar_one_or_none()
        return _newest(connection) if began_with is None else int(began_with)


def serials(database: Database) -> tuple[int, ...]:
    """Serials of all packs kept in the file, the newest first."""
    with database.reading() as connection:
        found = connection.execute(select(PACK.c.serial).order_by(PACK.c.serial.desc()))
        return tuple(found.scalars())


def files_of(database: Database, serial: int) -> dict[str, bytes] | None:
    """A pack kept here, by path, or None."""
    with database.reading() as connection:
        body = connection.execute(
            select(PACK.c.body).where(PACK.c.serial == serial)
        ).scalar_one_or_none()
    if body is None:
        return None
    listed = msgspec.json.decode(body, type=dict[str, str])
    return {path: base64.b64decode(text) for path, text in listed.items()}


def keep(database: Database, files: Mapping[str, bytes], app: str) -> None:
    """Check a pack and keep it.

    files: by path, pack.json and pack.sig among them · app: this program's version. Raises
    BadSignature (not the Center's, or altered), OlderPack, NeedsNewerProgram, PackError (its
    content cannot be read or does not fit the rules); nothing is altered then.
    """
    from core.law.judging.fitting import estimator_with  # all rules: not read at every start

    contents = _checked(files, enrolment_of(database).pack_keys)
    if _version(contents.min_app) > _version(app):
        raise NeedsNewerProgram(say("store.pack_needs_newer_program", version=contents.min_app))
    try:
        estimator_with(read_pack(files))
    except PackError as unfit:
        raise PackError(say("store.pack_unfit", what=unfit.sentence)) from unfit
    with database.writing() as connection:
        if contents.serial <= _newest(connection):
            raise OlderPack(say("store.pack_older", edition=contents.edition))
        _insert(connection, contents, files)


def begin_visit(connection: Connection, visit: str) -> None:
    """The visit keeps the pack that is in use now, to its end and afterwards."""
    serial = _newest(connection)
    is_kept = connection.execute(select(PACK.c.serial).where(PACK.c.serial == serial)).first()
    if is_kept is None:
        _insert(connection, law.shipped_contents(), law.files_in(law.SHIPPED))
    connection.execute(
        upsert(VISIT_PACK).values(visit=visit, serial=serial).on_conflict_do_nothing()
    )


def _insert(connection: Connection, contents: Contents, files: Mapping[str, bytes]) -> None:
    body = msgspec.json.encode({path: base64.b64encode(files[path]).decode() for path in files})
    connection.execute(
        insert(PACK).values(serial=contents.serial, edition=contents.edition, body=body)
    )


def _newest(connection: Connection) -> int:
    kept: int = connection.execute(select(func.coalesce(func.max(PACK.c.serial), 0))).scalar_one()
    return max(kept, law.shipped_contents().serial)


def _checked(files: Mapping[str, bytes], keys: bytes) -> Contents:
    """The contents, when every file is there, unaltered, and the whole is signed."""
    known = [keys[at : at + _KEY_BYTES] for at in range(0, len(keys), _KEY_BYTES)]
    signature, listing = files.get(SIGNATURE, b""), files.get(CONTENTS, b"")
    if not any(is_signed(key, signature, listing) for key in known):
        raise BadSignature(say("store.pack_not_signed"))
    try:
        contents = read_contents(listing)
    except PackError as wrong:
        raise BadSignature(say("store.pack_altered")) from wrong
    found = {
        path: hashlib.sha256(body).hexdigest()
        for path, body in files.items()
        if path not in (SIGNATURE, CONTENTS)
    }
    if found != contents.files:
        raise BadSignature(say("store.pack_altered"))
    return contents


def is_signed(key: bytes, signature: bytes, body: bytes) -> bool:
    """The signature over the bytes of pack.json is this key's."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, body)
    except InvalidSignature:
        return False
    return True


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdecimal())
