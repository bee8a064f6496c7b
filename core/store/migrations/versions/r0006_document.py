"""Photos and files of a case, as they are: of this laptop alone."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    """CREATE TABLE document (
        id VARCHAR NOT NULL,
        stream VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        media VARCHAR NOT NULL,
        size INTEGER NOT NULL,
        at_ms INTEGER NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (id)
    )""",
    """CREATE INDEX ix_document_stream ON document (stream)""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
