"""Tables of files: what is whole, what is on its way, and of which pieces both are made.

The content lies in a folder (`sync.center.files.vault`); without the salt of its row nobody can
read it, so that erasing the row erases the content.
"""

from sqlalchemy import BigInteger, Column, Index, LargeBinary, String, Table, Text

from sync.center.tables import METADATA

BLOB = Table(
    "blob", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("stream_id", String(), primary_key=True),
    Column("sha256", String(), primary_key=True),
    Column("store", Text(), nullable=False),
    Column("size", BigInteger(), nullable=False),
    Column("salt", LargeBinary(), nullable=False),
    Column("laptop_id", Text(), nullable=False),
    Column("received_at", BigInteger(), nullable=False),
)  # fmt: skip
"""One whole content of one case. store: the upload it came by, under whose name its pieces lie."""

UPLOAD = Table(
    "upload", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("laptop_id", String(), primary_key=True),
    Column("upload_id", String(), primary_key=True),
    Column("stream_id", Text(), nullable=False),
    Column("sha256", Text(), nullable=False),
    Column("size", BigInteger(), nullable=False),
    Column("arrived", BigInteger(), nullable=False),
    Column("salt", LargeBinary(), nullable=False),
    Column("expires", BigInteger(), nullable=False),
    Index("upload_same", "center_id", "laptop_id", "stream_id", "sha256"),
)  # fmt: skip
"""arrived: bytes that are here for good (tus: Upload-Offset) · expires: when the sweep takes it."""

PIECE = Table(
    "piece", METADATA,
    Column("center_id", String(), primary_key=True),
    Column("stream_id", String(), primary_key=True),
    Column("store", String(), primary_key=True),
    Column("start", BigInteger(), primary_key=True),
    Column("size", BigInteger(), nullable=False),
    Column("name", Text(), nullable=False),
)  # fmt: skip
"""start: of which byte on · name: of its file in the folder of its store."""
