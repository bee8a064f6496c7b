"""The Center's tables, the same on SQLite and PostgreSQL (docs/decisions/0031-center-tables.md).

Every primary key leads with the center, then the stream or the laptop; no identity column, no
global counter, so that the tables can be spread over many machines by stream and by laptop.
Times are milliseconds since 1970; bodies are canonical JSON bytes as their author wrote them.
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

SCHEMA = 2
"""Number of this set of tables; how an older one comes to it: sync.center.schema.steps."""

METADATA = MetaData()


def _key(name: str, kind: type = String) -> Column:  # type: ignore[type-arg]  # any value type
    return Column(name, BigInteger() if kind is int else String(), primary_key=True)


def _big(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, BigInteger(), nullable=null)


def _small(name: str) -> Column[int]:
    return Column(name, Integer(), nullable=False)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text(), nullable=null)


def _bytes(name: str, *, null: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary(), nullable=null)


CENTER = Table(
    "center", METADATA, _key("center_id"), _small("schema"), _text("name"), _big("created"),
)  # fmt: skip
"""One row. Locked by every transaction in which the Center itself writes changes."""

CONSULTANT = Table(
    "consultant", METADATA, _key("center_id"), _key("user_id"), _text("name"), _text("user_stream"),
)  # fmt: skip
"""A person with a laptop; user_stream carries their assignments and notices."""

ENROL_CODE = Table(
    "enrol_code", METADATA, _key("center_id"), _key("code_hash"), _text("user_id"),
    _big("expires"), _text("laptop_id", null=True), _bytes("public_key", null=True),
)  # fmt: skip
"""laptop_id, public_key: the laptop that used it."""

LAPTOP = Table(
    "laptop", METADATA, _key("center_id"), _key("laptop_id"), _big("instance"),
    _text("user_id"), _text("name"), _bytes("public_key"), _bytes("recovery_box"),
    Column("renew_recovery", Boolean(), nullable=False), _text("state"), _small("sv"),
    _text("app"), _big("enrolled"), _big("last_contact"), _big("offset_ms", null=True),
)  # fmt: skip
"""instance: the highest number given; state: sync.center.sql.people."""

STREAM = Table(
    "stream", METADATA, _key("center_id"), _key("stream_id"), _text("kind"),
    _big("epoch"), _big("head"), _text("state"), _big("created"),
)  # fmt: skip
"""The head row: locked by every transaction that writes into the stream."""

CHANGE = Table(
    "change", METADATA, _key("center_id"), _key("stream_id"), _key("ver", int), _text("cid"),
    _text("laptop_id"), _text("kind"), _text("row_id"), _text("grp"), _text("op"), _big("wall"),
    _big("offset_ms", null=True), _text("user_id"), _text("visit_id", null=True), _text("tx"),
    _small("sv"), _bytes("body"), _big("received_at"),
    Index("change_laptop", "center_id", "laptop_id", "wall"),
)  # fmt: skip
"""The whole history, for ever. wall, offset_ms: the author's clock, for people only."""

NAMED = Table(
    "named", METADATA, _key("center_id"), _key("stream_id"), _key("kind"), _key("row_id"),
    _key("grp"), _key("cid"),
)  # fmt: skip
"""Bases that were no head when they were named: such a change, arriving late, is no head."""

REGISTER = Table(
    "register", METADATA, _key("center_id"), _key("stream_id"), _key("kind"), _key("row_id"),
    _key("grp"), _big("ver"), _text("tx"),
    Index("register_ver", "center_id", "stream_id", "ver"),
)  # fmt: skip
"""One (row, group). ver, tx: of its last change."""

HEAD = Table(
    "head", METADATA, _key("center_id"), _key("stream_id"), _key("kind"), _key("row_id"),
    _key("grp"), _key("cid"), _big("ver"), _text("op"), _bytes("value_hash"), _text("base"),
)  # fmt: skip
"""Changes that no other change of the group names. base: change ids with spaces between."""

LEDGER = Table(
    "ledger", METADATA, _key("center_id"), _key("laptop_id"), _key("instance", int),
    _key("seq", int), _bytes("hash"), _text("stream_id"), _big("ver", null=True), _text("outcome"),
    _big("received_at"),
)  # fmt: skip
"""Every change ever received, once, without expiry. stream_id: "" where unreadable."""

HELD = Table(
    "held", METADATA, _key("center_id"), _key("laptop_id"), _key("instance", int), _key("seq", int),
    _text("stream_id"), _text("kind"), _text("row_id"), _big("wall"), _big("offset_ms", null=True),
    _text("user_id"), _text("tx"), _bytes("raw"), _text("reason"), _text("owner", null=True),
    _text("state"), _text("decided_by", null=True), _text("note", null=True), _big("received_at"),
)  # fmt: skip
"""Received, not applied. owner: in whose care the case is; state: open, applied, declined."""

CONFLICT = Table(
    "conflict", METADATA, _key("center_id"), _key("stream_id"), _key("conflict_id"), _text("kind"),
    _text("row_id"), _text("grp"), _text("state"), _big("opened"), _big("closed", null=True),
    _text("closed_by", null=True),
)  # fmt: skip
"""conflict_id: group and change that opened it; state: open, resolved (by somebody's `res`) or
superseded (one value is left); closed_by: the change that closed it."""

ASSIGNMENT = Table(
    "assignment", METADATA, _key("center_id"), _key("case_id"), _key("user_id"),
    _key("from_at", int), _text("role"), _big("until_at", null=True), _text("assigned_by"),
    _text("reason", null=True),
    Index("assignment_user", "center_id", "user_id"),
)  # fmt: skip
"""History: never altered but for until_at."""

HOLDING = Table(
    "holding", METADATA, _key("center_id"), _key("laptop_id"), _key("stream_id"),
    _big("epoch"), _big("ver"), _big("first_sent"), _big("last_sent"),
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
