"""The index of search, the order by hand of a day, and what the calendar says of each case."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """CREATE TABLE searchtext (
        id INTEGER NOT NULL,
        stream VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        initials VARCHAR,
        PRIMARY KEY (id)
    )""",
    """CREATE UNIQUE INDEX search_record ON searchtext (stream, "row", kind)""",
    """CREATE TABLE searchgram (
        gram VARCHAR NOT NULL,
        text INTEGER NOT NULL,
        PRIMARY KEY (gram, text)
    )
     WITHOUT ROWID""",
    """CREATE TABLE dayorder (
        visit VARCHAR NOT NULL,
        stream VARCHAR NOT NULL,
        day VARCHAR NOT NULL,
        place INTEGER NOT NULL,
        PRIMARY KEY (visit)
    )""",
    """CREATE INDEX ix_dayorder_stream ON dayorder (stream)""",
    """CREATE TABLE foreseen (
        stream VARCHAR NOT NULL,
        basis VARCHAR NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (stream)
    )""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
