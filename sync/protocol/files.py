"""How files travel: tus 1.0 (https://tus.io/protocols/resumable-upload) and a plain GET.

Of tus: creation, checksum (sha256, asked for with every piece), expiration, termination. Only
the words both sides need stand here.
"""

from sync.protocol.routes import ROOT

UPLOADS = ROOT + "/uploads"
BLOBS = ROOT + "/blobs"

TUS = "1.0.0"
EXTENSIONS = "creation,checksum,expiration,termination"
ALGORITHM = "sha256"
PIECE_TYPE = "application/offset+octet-stream"

MOST_FILE = 64 * 1024 * 1024
"""Bytes of one file; a laptop keeps none above 8 MB."""
MOST_PIECE = 4 * 1024 * 1024
"""Bytes of one PATCH."""
PIECE = 256 * 1024
"""Bytes that a laptop sends at once: a cut costs half of it on average, and even a shrunk photo of
400 kB goes on from its middle (docs/decisions/0108-files.md)."""

DIFFERS = 460
"""tus: the checksum does not fit."""

PROBLEMS: dict[str, tuple[int, str]] = {
    "not-found": (404, "Nothing is there"),
    "offset": (409, "The next piece begins elsewhere"),
    "other-tus": (412, "Only tus 1.0.0 is spoken here"),
    "too-large": (413, "The file or the piece is too large"),
    "not-a-piece": (415, "Only application/offset+octet-stream is read here"),
    "no-such-part": (416, "The file has no such part"),
    "differs": (DIFFERS, "The bytes are not those of the checksum"),
}
"""Name -> (HTTP status, title), besides those of sync.protocol.outcomes."""
