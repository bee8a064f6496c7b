"""A visit keeps the pack it began with."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.execute(
        """CREATE TABLE visitpack (
        visit VARCHAR NOT NULL,
        serial INTEGER NOT NULL,
        PRIMARY KEY (visit)
    )"""
    )
