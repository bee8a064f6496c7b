"""What-if cases kept under a name."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    """CREATE TABLE scenario (
        id VARCHAR NOT NULL,
        stream VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        body BLOB NOT NULL,
        at_ms INTEGER NOT NULL,
        PRIMARY KEY (id)
    )""",
    """CREATE INDEX ix_scenario_stream ON scenario (stream)""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
