"""The folder of contents: each piece a file of its own, AES-256-GCM, written once, never altered.

Key of a content = HKDF-SHA256(secret of the Center, salt of its row). A piece is bound to its store
and to its place in it, so that none can be put in another's stead.
"""

import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_FILE = "files.key"
_NONCE = 12
_PURPOSE = b"welfare-net file"


class Damaged(Exception):
    """A piece is gone or is not what was put there."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece lies. start: of which byte of its content on · name: of its file."""

    store: str
    start: int
    name: str


class Vault:
    """folder: where the stores are · secret: 32 bytes of the Center."""

    def __init__(self, folder: Path, secret: bytes) -> None:
        self.folder = folder
        self._secret = secret

    def put(self, store: str, start: int, salt: bytes, plain: bytes) -> Place:
        """Write a piece so that it outlives a power cut. Raises OSError (a full disk)."""
        place = Place(store, start, f"{start}-{secrets.token_hex(6)}")
        folder = self.folder / store
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        nonce = secrets.token_bytes(_NONCE)
        sealed = nonce + self._cipher(salt).encrypt(nonce, plain, _bound(place))
        path = folder / place.name
        try:
            with path.open("xb") as file:
                file.write(sealed)
                file.flush()
                os.fsync(file.fileno())
            _keep_name(folder)
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return place

    def get(self, place: Place, salt: bytes) -> bytes:
        """The plain bytes. Raises Damaged."""
        try:
            sealed = (self.folder / place.store / place.name).read_bytes()
            return self._cipher(salt).decrypt(sealed[:_NONCE], sealed[_NONCE:], _bound(place))
        except (OSError, InvalidTag) as wrong:
            raise Damaged(place.store) from wrong

    def drop(self, place: Place) -> None:
        """Erase one piece."""
        (self.folder / place.store / place.name).unlink(missing_ok=True)

    def drop_store(self, store: str) -> None:
        """Erase all pieces of a store."""
        shutil.rmtree(self.folder / store, ignore_errors=True)

    def stores(self) -> list[str]:
        """Names of all stores that have a folder."""
        if not self.folder.exists():
            return []
        return sorted(one.name for one in self.folder.iterdir() if one.is_dir())

    def names(self, store: str) -> dict[str, float]:
        """Files of a store with the time (seconds since 1970) at which they were written."""
        folder = self.folder / store
        return {one.name: one.stat().st_mtime for one in folder.iterdir()}

    def _cipher(self, salt: bytes) -> AESGCM:
        return AESGCM(HKDF(SHA256(), 32, salt, _PURPOSE).derive(self._secret))


def _bound(place: Place) -> bytes:
    return f"{place.store}:{place.start}".encode()


def _keep_name(folder: Path) -> None:
    """The name too is on the disk, not the bytes alone."""
    at = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(at)
    finally:
        os.close(at)


def secret_of(folder: Path) -> bytes:
    """The secret of the Center's files, made when there is none; of two at once one is kept."""
    path = folder / KEY_FILE
    made = folder / f"{KEY_FILE}.{secrets.token_hex(6)}"
    if not path.exists():
        file = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "wb") as out:
            out.write(secrets.token_bytes(32))
            out.flush()
            os.fsync(out.fileno())
        try:
            os.link(made, path)
        except FileExistsError:
            pass
        finally:
            made.unlink()
    return path.read_bytes()
