"""Tables of cases that change hands (docs/decisions/0092-case-changes-hands.md)."""

from sqlalchemy import BigInteger, Column, Index, String, Table, Text

from sync.center.tables import METADATA


def _key(name: str) -> Column[str]:
    return Column(name, String(), primary_key=True)


def _big(name: str) -> Column[int]:
    return Column(name, BigInteger(), nullable=False)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text(), nullable=null)


CONTACT = Table("contact", METADATA, _key("center_id"), _key("laptop_id"), _big("began"))
"""When a laptop last signed in: what it asks from then on is one contact."""

TOLD = Table(
    "told_end", METADATA, _key("center_id"), _key("laptop_id"), _key("stream_id"), _big("at"),
)  # fmt: skip
"""When a laptop was first told that a case is no longer its own (by a manifest without it)."""

STREAM_MARK = Table(
    "stream_mark", METADATA, _key("center_id"), _key("stream_id"), _text("mark"),
)  # fmt: skip
"""The mark of a stream's head (sync.center.sql.marks), so that a manifest needs no look into the
history."""

OFFER = Table(
    "offer", METADATA, _key("center_id"), _key("stream_id"), _key("offer_id"), _text("user_id"),
    _text("laptop_id"), _big("instance"), _text("tx"), _text("state"), _big("at"),
    Index("offer_held", "center_id", "laptop_id", "tx"),
)  # fmt: skip
"""Held work put before the owner of its case. stream_id: the case · user_id: the owner asked ·
laptop_id, instance, tx: the held changes · state: open, taken, declined, passed (another owner is
asked), failed (it does not fit what stands: the staff decide)."""

ERASURE = Table(
    "erasure", METADATA, _key("center_id"), _key("stream_id"), _big("at"), _text("who"),
    _text("reason"),
)  # fmt: skip
"""A case that was erased by law: id, time and reason stay, nothing of what was written."""
