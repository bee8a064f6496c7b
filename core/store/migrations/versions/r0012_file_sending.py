"""How far photos and files are on their way to the Center."""

from alembic import op

revision = "0012"
down_revision = "0009"

STATEMENTS = (
    """CREATE TABLE filesending (
        document VARCHAR NOT NULL,
        stream VARCHAR NOT NULL,
        sha256 VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        path VARCHAR NOT NULL,
        arrived INTEGER NOT NULL,
        PRIMARY KEY (document)
    )""",
    "CREATE INDEX ix_filesending_stream ON filesending (stream)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
