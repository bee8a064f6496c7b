"""Tables of the laptop's file: plain rows, no rules.

`Register` holds the truth (all heads of every group), `Outbox` the changes as they will be sent;
the tables below `Listed` are the reading form of what lists and searches need, written by
`core.store.apply` in the same transaction (docs/decisions/0021-registers-and-lists.md).
Times are milliseconds since 1970, dates ISO text, JSON canonical bytes.
"""

from sqlalchemy import Index, Table, text
from sqlmodel import Field, SQLModel


class Laptop(SQLModel, table=True):
    """One row: who this laptop is, and its counters.

    last_seq, last_tx: numbers given so far · acked: everything up to it is at the Center ·
    chain: hash of the newest access entry · signing_key: Ed25519 private key, 32 bytes.
    """

    id: int = Field(default=1, primary_key=True)
    laptop: str
    instance: int
    last_seq: int = 0
    last_tx: int = 0
    acked: int = 0
    chain: str
    consultant: str
    consultant_name: str
    laptop_name: str
    center: str = ""
    center_url: str
    center_ca: str
    pack_keys: bytes = b""
    signing_key: bytes
    recovery_public_key: bytes | None = None
    recovery_box: bytes | None = None
    manifest_digest: str | None = None
    largest_ms: int = 0
    is_training: bool = False


class Outbox(SQLModel, table=True):
    """One change, as it will be sent. Kept after acknowledgement: a restored Center asks again."""

    instance: int = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    tx: int
    stream: str
    kind: str
    row: str
    grp: str
    visit: str | None = None
    written_on: str
    body: bytes
    hash: bytes
    __table_args__ = (
        Index("outbox_day", "written_on", "seq"),
        Index("outbox_record", "stream", "kind", "row"),
        Index("outbox_report", "visit", sqlite_where=text("kind = 'visit_report'")),
    )


class Acknowledgement(SQLModel, table=True):
    """One answer of the Center: everything up to `seq` was there at `server_ms`."""

    instance: int = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    server_ms: int


class Outcome(SQLModel, table=True):
    """What the Center said of one change, where it was other than applied."""

    instance: int = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    code: str
    ver: int | None = None
    stream: str
    kind: str
    row: str


class Stream(SQLModel, table=True):
    """One stream that this laptop holds. ver: the Center's version up to which it was pulled ·
    mark: the Center's mark of that version, "" where it gave none."""

    id: str = Field(primary_key=True)
    kind: str
    epoch: int = 0
    ver: int = 0
    state: str = "active"
    mark: str = Field(default="", sa_column_kwargs={"server_default": ""})


class Upkeep(SQLModel, table=True):
    """One row: what is due on this laptop (`core.store.leaving.upkeep`)."""

    id: int = Field(default=1, primary_key=True)
    compared_ms: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    is_due: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    is_log_due: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})


class Left(SQLModel, table=True):
    """A stream that was emptied here and that the Center does not know of yet."""

    stream: str = Field(primary_key=True)


class Register(SQLModel, table=True):
    """Present value of one group of one row.

    center: JSON list of the heads as last received · own: this laptop's heads not yet
    acknowledged · named: ids that own pending changes replace · ver: the Center's version, 0
    before the first pull · pending_seq: newest own change not yet acknowledged.
    """

    stream: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    row: str = Field(primary_key=True)
    grp: str = Field(primary_key=True)
    center: bytes
    own: bytes | None = None
    named: bytes | None = None
    is_conflict: bool = False
    ver: int = 0
    pending_seq: int | None = None
    __table_args__ = (
        Index("register_pending", "pending_seq", sqlite_where=text("pending_seq IS NOT NULL")),
        Index("register_conflict", "stream", sqlite_where=text("is_conflict")),
        {"sqlite_with_rowid": False},
    )


class PastHead(SQLModel, table=True):
    """A change of somebody else that stood in a group here and was replaced (`core.store.past`)."""

    stream: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    row: str = Field(primary_key=True)
    grp: str = Field(primary_key=True)
    cid: str = Field(primary_key=True)
    head: bytes
    __table_args__ = ({"sqlite_with_rowid": False},)


class Draft(SQLModel, table=True):
    """What is being typed in one field of one visit, before it is a change. Never sent.

    form: version of the form it was begun with; "" where no form asks for it.
    """

    visit: str = Field(primary_key=True)
    field: str = Field(primary_key=True)
    stream: str
    text: str
    at_ms: int
    form: str = Field(default="", sa_column_kwargs={"server_default": ""})


class UndoStep(SQLModel, table=True):
    """What a group held before a change of an open visit, so that undo can write it again."""

    id: int | None = Field(default=None, primary_key=True)
    visit: str = Field(index=True)
    act: int
    stream: str
    kind: str
    row: str
    grp: str
    op: str
    before: bytes | None = None


class Contact(SQLModel, table=True):
    """One meeting with the Center's clock. offset_ms: Center minus laptop, for people only."""

    id: int | None = Field(default=None, primary_key=True)
    server_ms: int
    wall_ms: int
    offset_ms: int


class Notice(SQLModel, table=True):
    """A row of the `user` stream: an assignment or a notice, as the Center wrote it."""

    stream: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    row: str = Field(primary_key=True)
    body: bytes
    ver: int


class NoticeSeen(SQLModel, table=True):
    """A notice that the consultant of this laptop has put aside; it is not shown again."""

    stream: str = Field(primary_key=True)
    row: str = Field(primary_key=True)


class Pack(SQLModel, table=True):
    """A pack that was found good, or that came with the program and that a visit began with.

    body: its files as JSON of base64.
    """

    serial: int = Field(primary_key=True)
    edition: str
    body: bytes


class VisitPack(SQLModel, table=True):
    """The pack a visit began with: it keeps it, whatever arrives meanwhile."""

    visit: str = Field(primary_key=True)
    serial: int


class ListedCase(SQLModel, table=True):
    """A case for lists: where it is, what it is about, how urgent."""

    stream: str = Field(primary_key=True)
    district: str | None = None
    dong: str | None = None
    address: str | None = None
    telephone: str | None = None
    caution: str | None = None
    stage: str | None = None
    arrived: str | None = None
    crisis_level: str | None = None


class ListedMember(SQLModel, table=True):
    """A member for lists and search by name."""

    stream: str = Field(primary_key=True)
    row: str = Field(primary_key=True)
    name: str | None = None
    birth_date: str | None = None
    relation: str | None = None
    is_removed: bool = False
    __table_args__ = ({"sqlite_with_rowid": False},)


class ListedVisit(SQLModel, table=True):
    """A visit for Today."""

    stream: str = Field(primary_key=True)
    row: str = Field(primary_key=True)
    date: str | None = Field(default=None, index=True)
    time: str | None = None
    purpose: str | None = None
    companions: str | None = None
    stage: str = Field(default="planned", index=True)
    began: str | None = None
    ended: str | None = None
    is_removed: bool = False


class ListedConsent(SQLModel, table=True):
    """A consent, so that lists know the gate."""

    stream: str = Field(primary_key=True)
    row: str = Field(primary_key=True)
    body: bytes


class ListedAnswer(SQLModel, table=True):
    """State of one answer, so that what is left to ask can be counted without reading values."""

    stream: str = Field(primary_key=True)
    row: str = Field(primary_key=True)
    grp: str = Field(primary_key=True)
    state: str
    __table_args__ = (
        Index("answer_later", "stream", sqlite_where=text("state = 'later'")),
        {"sqlite_with_rowid": False},
    )


class ListedNote(SQLModel, table=True):
    """A note, for search by its words."""

    stream: str = Field(primary_key=True)
    row: str = Field(primary_key=True)
    text: str
    corrects: str | None = None


class ListedTodo(SQLModel, table=True):
    """A thing to do, with its day."""

    stream: str = Field(primary_key=True)
    row: str = Field(primary_key=True)
    text: str
    due: str | None = Field(default=None, index=True)
    is_done: bool = False
    is_removed: bool = False


class SearchText(SQLModel, table=True):
    """One searchable text of a record, as search compares it (`core.store.search`).

    kind: member, place, telephone, note or todo · row: "" for what is said of the case itself ·
    text: folded · initials: first consonants of its syllables, of names and places only.
    """

    id: int | None = Field(default=None, primary_key=True)
    stream: str
    kind: str
    row: str
    text: str
    initials: str | None = None
    __table_args__ = (Index("search_record", "stream", "row", "kind", unique=True),)


class SearchGram(SQLModel, table=True):
    """Two neighbouring characters of a searchable text. text: its number in `SearchText`."""

    gram: str = Field(primary_key=True)
    text: int = Field(primary_key=True)
    __table_args__ = ({"sqlite_with_rowid": False},)


class DayOrder(SQLModel, table=True):
    """Where the consultant put a visit in the order of its day; of this laptop, never sent."""

    visit: str = Field(primary_key=True)
    stream: str = Field(index=True)
    day: str
    place: int


class Foreseen(SQLModel, table=True):
    """What the calendar of benefits says of one case, kept until a record of the case changes.

    basis: what it was reckoned with (day, pack, rules) · body: its lines.
    """

    stream: str = Field(primary_key=True)
    basis: str
    body: bytes


class Scenario(SQLModel, table=True):
    """A case of what-if kept under its name, to be set beside others. Never sent, leaves with the
    case. name: as the consultant typed it · body: the other answers, as JSON.
    """

    id: str = Field(primary_key=True)
    stream: str = Field(index=True)
    name: str
    body: bytes
    at_ms: int


class Document(SQLModel, table=True):
    """A photo or file of a case. kind: photo, file · body: stands last, so that lists skip it."""

    id: str = Field(primary_key=True)
    stream: str = Field(index=True)
    kind: str
    title: str
    media: str
    size: int
    at_ms: int
    body: bytes


def table_of(model: type[SQLModel]) -> Table:
    """The SQLAlchemy table of a model, for statements that move many rows at once."""
    table: Table = model.__table__  # type: ignore[attr-defined]  # set on table classes
    return table


METADATA = SQLModel.metadata
"""All tables of this file."""
