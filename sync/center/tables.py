"""The Center's tables, the same on SQLite and PostgreSQL (docs/decisions/0031-center-tables.md).

Every primary key leads with the center, then the stream or the laptop; no identity column, no
global counter, so that the tables can be spread over many machines by stream and by laptop.
Times are milliseconds since 1970; bodies are canonical JSON bytes.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

METADATA = MetaData()


def _key(name: str, kind: type = String) -> Column:  # type: ignore[type-arg]  # any value type
    return Column(name, BigInteger() if kind is int else String(), primary_key=True)


def _big(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, BigInteger(), nullable=null)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text(), nullable=null)


def _bytes(name: str, *, null: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary(), nullable=null)


CENTER = Table(
    "center",
    METADATA,
    _key("center_id"),
    _text("name"),
    _big("created"),
    _text("address", null=True),
)

CONSULTANT = Table(
    "consultant", METADATA, _key("center_id"), _key("user_id"), _text("name"), _text("user_stream"),
    Index("consultant_stream", "center_id", "user_stream"),
)  # fmt: skip

ENROL_CODE = Table(
    "enrol_code", METADATA, _key("center_id"), _key("code_hash"), _text("user_id"),
    _big("expires"), _text("laptop_id", null=True), _bytes("public_key", null=True),
)  # fmt: skip

LAPTOP = Table(
    "laptop", METADATA, _key("center_id"), _key("laptop_id"), Column("instance", Integer()),
    _text("user_id"), _text("name"), _bytes("public_key"), _bytes("recovery_box"),
    Column("renew_recovery", Boolean()), _text("state"), Column("sv", Integer()), _text("app"),
    _big("enrolled"), _big("last_contact"), _big("offset_ms", null=True),
)  # fmt: skip

STREAM = Table(
    "stream", METADATA, _key("center_id"), _key("stream_id"), _text("kind"),
    Column("epoch", Integer()), _big("head"), _text("state"), _big("created"),
)  # fmt: skip

CHANGE = Table(
    "change", METADATA, _key("center_id"), _key("stream_id"), _key("ver", int), _text("cid"),
    _text("laptop_id"), _text("kind"), _text("row_id"), _text("grp"), _text("op"), _big("wall"),
    _text("user_id"), _text("visit_id", null=True), _text("tx"), Column("sv", Integer()),
    _bytes("body"), _bytes("hash"), _big("received_at"),
    Index("change_laptop", "center_id", "laptop_id", "wall"),
)  # fmt: skip

NAMED = Table("named", METADATA, _key("center_id"), _key("stream_id"), _key("cid"))
"""Ids that a stored change replaces: such a change, arriving late, becomes no head."""

REGISTER = Table(
    "register", METADATA, _key("center_id"), _key("stream_id"), _key("kind"), _key("row_id"),
    _key("grp"), _big("ver"), _text("tx"),
    Index("register_ver", "center_id", "stream_id", "ver"),
)  # fmt: skip

HEAD = Table(
    "head", METADATA, _key("center_id"), _key("stream_id"), _key("kind"), _key("row_id"),
    _key("grp"), _key("cid"), _big("ver"), _text("op"), _bytes("value_hash"), _bytes("body"),
)  # fmt: skip

LEDGER = Table(
    "ledger", METADATA, _key("center_id"), _key("laptop_id"), _key("instance", int),
    _key("seq", int), _bytes("hash"), _text("stream_id"), _big("ver", null=True), _text("outcome"),
    _big("received_at"),
)  # fmt: skip

HELD = Table(
    "held", METADATA, _key("center_id"), _key("laptop_id"), _key("instance", int), _key("seq", int),
    _text("stream_id"), _text("kind"), _text("row_id"), _big("wall"), _text("user_id"),
    _bytes("raw"), _text("reason"), _text("state"), _text("decided_by", null=True),
    _text("note", null=True), _big("received_at"),
)  # fmt: skip

CONFLICT = Table(
    "conflict", METADATA, _key("center_id"), _key("stream_id"), _key("kind"), _key("row_id"),
    _key("grp"), _text("state"), _big("opened"), _big("closed", null=True),
)  # fmt: skip

ASSIGNMENT = Table(
    "assignment", METADATA, _key("center_id"), _key("case_id"), _key("user_id"),
    _key("from_at", int), _text("role"), _big("until_at", null=True), _text("assigned_by"),
    _text("reason", null=True),
    Index("assignment_user", "center_id", "user_id"),
)  # fmt: skip

HOLDING = Table(
    "holding", METADATA, _key("center_id"), _key("laptop_id"), _key("stream_id"),
    Column("epoch", Integer()), _big("ver"), _big("first_sent"), _big("last_sent"),
    _big("removed_at", null=True),
)  # fmt: skip
"""What a laptop contains, for the day on which it is lost."""

PACK = Table(
    "pack", METADATA, _key("center_id"), _key("serial", int), _text("edition"), _text("sha256"),
    _big("size"), _bytes("body"), _big("published"),
)  # fmt: skip

STAFF_LOG = Table(
    "staff_log", METADATA, _key("center_id"), _key("entry_id"), _big("at"), _text("who"),
    _text("what"), _text("about", null=True),
)  # fmt: skip
"""Every command with who gave it."""

ACCESS_LOG = Table(
    "access_log", METADATA, _key("center_id"), _key("laptop_id"), _key("entry_id"), _big("at"),
    _text("user_id"), _text("what"), _text("about", null=True),
)  # fmt: skip
"""Which consultant took which cases from here, when and with which laptop."""
