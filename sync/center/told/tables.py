"""What waits to be told, in the consultant's own stream."""

from sqlalchemy import BigInteger, Column, String, Table, Text

from sync.center.tables import METADATA


def _key(name: str) -> Column[str]:
    return Column(name, String(), primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text(), nullable=False)


TO_TELL = Table(
    "to_tell", METADATA, _key("center_id"), _key("stream_id"), _key("cid"), _key("lost"),
    _text("case_id"), _text("kind"), _text("row_id"), _text("grp"), _text("by"),
    Column("at", BigInteger(), nullable=False),
)  # fmt: skip
"""stream_id: the person's own · cid: the decision · lost: the change that it did not keep · by: id
of who decided. Gone once the notice is written."""
