"""Tables of the trail: the entries in their order, and where the chain ends."""

from sqlalchemy import BigInteger, Column, String, Table, Text

from sync.center.tables import METADATA

TRAIL = Table(
    "trail", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("n", BigInteger(), primary_key=True),
    Column("at", BigInteger(), nullable=False),
    Column("who", Text(), nullable=False),
    Column("place", Text(), nullable=False),
    Column("whose", Text(), nullable=False),
    Column("what", Text(), nullable=False),
    Column("before", Text(), nullable=False),
    Column("seal", Text(), nullable=False),
)  # fmt: skip
"""n: contiguous from 1 within the Center; kept for good (at least two years are asked)."""

TRAIL_END = Table(
    "trail_end", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("n", BigInteger(), nullable=False),
    Column("seal", Text(), nullable=False),
    Column("mark", Text(), nullable=False),
)  # fmt: skip
"""The last entry. mark: seal over it that stands nowhere else, so that no earlier entry can be
made the last one. Locked by every transaction that adds an entry."""
