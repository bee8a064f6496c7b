"""One digest of all rows of a stream, the same on both sides."""

import hashlib
from collections.abc import Iterable

from core.record.change import canonical
from sync.protocol.messages import RowHere


def digest_of(rows: Iterable[RowHere]) -> str:
    """SHA-256 in hex over the rows in their order; the order of heads does not count."""
    listed = sorted([one.kind, one.row, one.group, *sorted(one.heads)] for one in rows)
    return hashlib.sha256(canonical(listed)).hexdigest()
