"""What stood here and was replaced, for both sides of a conflict; notices put aside."""

from alembic import op

revision = "0011"
down_revision = "0008"

STATEMENTS = (
    """CREATE TABLE pasthead (
        stream VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        row VARCHAR NOT NULL,
        grp VARCHAR NOT NULL,
        cid VARCHAR NOT NULL,
        head BLOB NOT NULL,
        PRIMARY KEY (stream, kind, row, grp, cid)
    )
    WITHOUT ROWID""",
    """CREATE TABLE noticeseen (
        stream VARCHAR NOT NULL,
        row VARCHAR NOT NULL,
        PRIMARY KEY (stream, row)
    )""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
