"""Tables by which several workers know of each other's visitors: used nonces, wrong codes."""

from sqlalchemy import BigInteger, Column, String, Table

from sync.center.tables import METADATA

NONCE = Table(
    "nonce", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("laptop_id", String(), primary_key=True),
    Column("nonce", String(), primary_key=True),
    Column("used_at", BigInteger(), nullable=False),
)  # fmt: skip
"""Signed once by this laptop; forgotten when it would be refused for its age anyway."""

WRONG_CODE = Table(
    "wrong_code", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("try_id", String(), primary_key=True),
    Column("tried_at", BigInteger(), nullable=False),
)  # fmt: skip
"""Guesses at enrolment codes of the last minute."""
