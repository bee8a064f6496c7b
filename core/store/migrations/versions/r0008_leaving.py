"""Marks of the streams' versions; what is due on this laptop."""

from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = (
    "ALTER TABLE stream ADD COLUMN mark VARCHAR DEFAULT '' NOT NULL",
    """CREATE TABLE upkeep (
        id INTEGER NOT NULL,
        compared_ms INTEGER DEFAULT '0' NOT NULL,
        is_due BOOLEAN DEFAULT '0' NOT NULL,
        is_log_due BOOLEAN DEFAULT '0' NOT NULL,
        PRIMARY KEY (id)
    )""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
