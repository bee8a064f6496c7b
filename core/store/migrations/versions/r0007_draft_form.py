"""The version of the form with which a draft was begun."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.execute("ALTER TABLE draft ADD COLUMN form VARCHAR DEFAULT '' NOT NULL")
