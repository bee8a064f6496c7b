"""The index over visits holds reports alone: every change written is cheaper by one entry."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute("DROP INDEX outbox_visit")
    op.execute("CREATE INDEX outbox_report ON outbox (visit) WHERE kind = 'visit_report'")
