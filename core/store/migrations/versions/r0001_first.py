"""The first schema of the laptop's file, as it was; never altered afterwards."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """CREATE TABLE acknowledgement (
        instance INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        server_ms INTEGER NOT NULL,
        PRIMARY KEY (instance, seq)
    )""",
    """CREATE TABLE contact (
        id INTEGER NOT NULL,
        server_ms INTEGER NOT NULL,
        wall_ms INTEGER NOT NULL,
        offset_ms INTEGER NOT NULL,
        PRIMARY KEY (id)
    )""",
    """CREATE TABLE draft (
        visit VARCHAR NOT NULL,
        field VARCHAR NOT NULL,
        stream VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        at_ms INTEGER NOT NULL,
        PRIMARY KEY (visit, field)
    )""",
    """CREATE TABLE laptop (
        id INTEGER NOT NULL,
        laptop VARCHAR NOT NULL,
        instance INTEGER NOT NULL,
        last_seq INTEGER NOT NULL,
        last_tx INTEGER NOT NULL,
        acked INTEGER NOT NULL,
        chain VARCHAR NOT NULL,
        consultant VARCHAR NOT NULL,
        consultant_name VARCHAR NOT NULL,
        laptop_name VARCHAR NOT NULL,
        center VARCHAR NOT NULL,
        center_url VARCHAR NOT NULL,
        center_ca VARCHAR NOT NULL,
        pack_keys BLOB NOT NULL,
        signing_key BLOB NOT NULL,
        recovery_public_key BLOB,
        recovery_box BLOB,
        manifest_digest VARCHAR,
        largest_ms INTEGER NOT NULL,
        is_training BOOLEAN NOT NULL,
        PRIMARY KEY (id)
    )""",
    """CREATE TABLE "left" (
        stream VARCHAR NOT NULL,
        PRIMARY KEY (stream)
    )""",
    """CREATE TABLE listedanswer (
        stream VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        grp VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        PRIMARY KEY (stream, "row", grp)
    )
     WITHOUT ROWID""",
    """CREATE INDEX answer_later ON listedanswer (stream) WHERE state = 'later'""",
    """CREATE TABLE listedcase (
        stream VARCHAR NOT NULL,
        district VARCHAR,
        dong VARCHAR,
        address VARCHAR,
        telephone VARCHAR,
        caution VARCHAR,
        stage VARCHAR,
        arrived VARCHAR,
        crisis_level VARCHAR,
        PRIMARY KEY (stream)
    )""",
    """CREATE TABLE listedconsent (
        stream VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (stream, "row")
    )""",
    """CREATE TABLE listedmember (
        stream VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        name VARCHAR,
        birth_date VARCHAR,
        relation VARCHAR,
        is_removed BOOLEAN NOT NULL,
        PRIMARY KEY (stream, "row")
    )
     WITHOUT ROWID""",
    """CREATE TABLE listednote (
        stream VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        corrects VARCHAR,
        PRIMARY KEY (stream, "row")
    )""",
    """CREATE TABLE listedtodo (
        stream VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        due VARCHAR,
        is_done BOOLEAN NOT NULL,
        is_removed BOOLEAN NOT NULL,
        PRIMARY KEY (stream, "row")
    )""",
    """CREATE INDEX ix_listedtodo_due ON listedtodo (due)""",
    """CREATE TABLE listedvisit (
        stream VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        date VARCHAR,
        time VARCHAR,
        purpose VARCHAR,
        companions VARCHAR,
        stage VARCHAR NOT NULL,
        began VARCHAR,
        ended VARCHAR,
        is_removed BOOLEAN NOT NULL,
        PRIMARY KEY (stream, "row")
    )""",
    """CREATE INDEX ix_listedvisit_date ON listedvisit (date)""",
    """CREATE INDEX ix_listedvisit_stage ON listedvisit (stage)""",
    """CREATE TABLE notice (
        stream VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        body BLOB NOT NULL,
        ver INTEGER NOT NULL,
        PRIMARY KEY (stream, kind, "row")
    )""",
    """CREATE TABLE outbox (
        instance INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        tx INTEGER NOT NULL,
        stream VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        grp VARCHAR NOT NULL,
        visit VARCHAR,
        written_on VARCHAR NOT NULL,
        body BLOB NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (instance, seq)
    )""",
    """CREATE INDEX outbox_day ON outbox (written_on, seq)""",
    """CREATE INDEX outbox_record ON outbox (stream, kind, "row")""",
    """CREATE INDEX outbox_visit ON outbox (visit)""",
    """CREATE TABLE outcome (
        instance INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        code VARCHAR NOT NULL,
        ver INTEGER,
        stream VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        PRIMARY KEY (instance, seq)
    )""",
    """CREATE TABLE pack (
        serial INTEGER NOT NULL,
        edition VARCHAR NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (serial)
    )""",
    """CREATE TABLE register (
        stream VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        grp VARCHAR NOT NULL,
        center BLOB NOT NULL,
        own BLOB,
        named BLOB,
        is_conflict BOOLEAN NOT NULL,
        ver INTEGER NOT NULL,
        pending_seq INTEGER,
        PRIMARY KEY (stream, kind, "row", grp)
    )
     WITHOUT ROWID""",
    """CREATE INDEX register_conflict ON register (stream) WHERE is_conflict""",
    """CREATE INDEX register_pending ON register (pending_seq) WHERE pending_seq IS NOT NULL""",
    """CREATE TABLE stream (
        id VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        epoch INTEGER NOT NULL,
        ver INTEGER NOT NULL,
        state VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )""",
    """CREATE TABLE undostep (
        id INTEGER NOT NULL,
        visit VARCHAR NOT NULL,
        act INTEGER NOT NULL,
        stream VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        "row" VARCHAR NOT NULL,
        grp VARCHAR NOT NULL,
        op VARCHAR NOT NULL,
        "before" BLOB,
        PRIMARY KEY (id)
    )""",
    """CREATE INDEX ix_undostep_visit ON undostep (visit)""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
