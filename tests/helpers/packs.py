"""Packs made from the one the program ships: a newer one, a figure changed, damaged on purpose."""

import hashlib
import json
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.law.pack import SHIPPED, files_in, shipped_contents

PENSION = "figures/basic_pension.yaml"
BASE_AMOUNT = "349700"
"""The basic pension of 2026 in the shipped pack."""

SHIPPED_SERIAL = shipped_contents().serial


def a_newer_pack(
    serial: int = SHIPPED_SERIAL + 1, file: str = PENSION, old: str = "", new: str = "", **head: Any
) -> dict[str, bytes]:
    """The shipped pack under another serial, one piece of a file exchanged; not signed."""
    files = files_in(SHIPPED)
    text = files[file].decode()
    assert old in text, f"{old} does not stand in {file}"
    files[file] = text.replace(old, new, 1).encode() if old else files[file]
    return listed(files, serial, **head)


def listed(files: dict[str, bytes], serial: int, **head: Any) -> dict[str, bytes]:
    """The files with a pack.json that names them."""
    shipped = json.loads(files_in(SHIPPED)["pack.json"])
    content = {path: body for path, body in files.items() if path not in ("pack.json", "pack.sig")}
    named = {path: hashlib.sha256(body).hexdigest() for path, body in content.items()}
    contents = shipped | {"edition": f"2026.{serial}", "serial": serial, "files": named} | head
    return content | {"pack.json": json.dumps(contents).encode()}


def signed(files: dict[str, bytes], signer: Ed25519PrivateKey) -> dict[str, bytes]:
    """As a Center gives it out."""
    return files | {"pack.sig": signer.sign(files["pack.json"])}


def put(files: dict[str, bytes], folder: Path) -> Path:
    """As a folder that a Center publishes."""
    for path, body in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(body)
    return folder
