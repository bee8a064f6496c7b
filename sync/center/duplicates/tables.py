"""Who was asked about which two cases."""

from sqlalchemy import BigInteger, Column, String, Table

from sync.center.tables import METADATA

ASKED = Table(
    "asked_alike", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("stream_id", String(), primary_key=True),
    Column("case_id", String(), primary_key=True),
    Column("other_id", String(), primary_key=True),
    Column("at", BigInteger(), nullable=False),
)  # fmt: skip
"""stream_id: the person's own stream. Each is asked once about two cases."""
