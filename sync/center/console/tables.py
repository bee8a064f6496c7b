"""Tables of the console: who may sign in, attempts at signing in, open sessions."""

from sqlalchemy import BigInteger, Column, Integer, String, Table, Text

from sync.center.tables import METADATA

STAFF_MEMBER = Table(
    "staff_member", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("name", String(), primary_key=True),
    Column("role", Text(), nullable=False),
    Column("password", Text(), nullable=False),
    Column("state", Text(), nullable=False),
    Column("created", BigInteger(), nullable=False),
)  # fmt: skip
"""An account. password: Argon2id, in the form of RFC 9106's reference · state: active or off."""

STAFF_TRY = Table(
    "staff_try", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("name_hash", String(), primary_key=True),
    Column("wrong", Integer(), nullable=False),
    Column("last", BigInteger(), nullable=False),
)  # fmt: skip
"""Wrong attempts in a row at a name, whether there is such an account or not."""

STAFF_SESSION = Table(
    "staff_session", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("session_hash", String(), primary_key=True),
    Column("name", Text(), nullable=False),
    Column("began", BigInteger(), nullable=False),
    Column("seen", BigInteger(), nullable=False),
)  # fmt: skip
"""session_hash: of the secret in the cookie, so that reading the database opens no session."""
