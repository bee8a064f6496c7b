"""Tables of orders to laptops, of sealed work, and of how long a laptop may stay away."""

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, String, Table, Text

from sync.center.tables import METADATA

LAPTOP_ORDER = Table(
    "laptop_order", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("laptop_id", String(), primary_key=True),
    Column("n", BigInteger(), primary_key=True),
    Column("kind", Text(), nullable=False),
    Column("signed", LargeBinary(), nullable=False),
    Column("issued_at", BigInteger(), nullable=False),
    Column("issued_by", Text(), nullable=False),
    Column("done_at", BigInteger(), nullable=True),
    Column("receipt", LargeBinary(), nullable=True),
)  # fmt: skip
"""n: rising, the time of issue unless that was used · signed: a SignedOrder as JSON · receipt: an
OrderReceipt as JSON, as the laptop signed it; only the newest order without one is given out."""

CUSTODY = Table(
    "custody", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("laptop_id", String(), primary_key=True),
    Column("sha256", String(), primary_key=True),
    Column("body", LargeBinary(), nullable=False),
    Column("received_at", BigInteger(), nullable=False),
    Column("came_by", Text(), nullable=False),
    Column("state", Text(), nullable=False),
    Column("reason", Text(), nullable=True),
    Column("changes", Integer(), nullable=False),
)  # fmt: skip
"""Sealed work as it came, for ever. came_by: "laptop", or who brought the file · state: open, taken
· reason: why it is open · changes: how many it held that the Center did not have."""

LAPTOP_LEASE = Table(
    "laptop_lease", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("warn_days", Integer(), nullable=False),
    Column("lock_days", Integer(), nullable=False),
    Column("code_days", Integer(), nullable=False),
)  # fmt: skip
"""One row where the Center has set other days than the usual ones."""
