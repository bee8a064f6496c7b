"""How long the laptop may stay away from its Center, and whether it was locked."""

from alembic import op

revision = "0009"
down_revision = "0011"

STATEMENT = """CREATE TABLE lease (
    id INTEGER NOT NULL,
    state VARCHAR NOT NULL,
    order_number INTEGER NOT NULL,
    receipt_due VARCHAR NOT NULL,
    since_ms INTEGER NOT NULL,
    largest_ms INTEGER NOT NULL,
    offset_ms INTEGER NOT NULL,
    is_by_code BOOLEAN NOT NULL,
    number VARCHAR NOT NULL,
    warn_days INTEGER NOT NULL,
    lock_days INTEGER NOT NULL,
    code_days INTEGER NOT NULL,
    PRIMARY KEY (id)
)"""


def upgrade() -> None:
    op.execute(STATEMENT)
