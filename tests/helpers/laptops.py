"""Laptops for tests of sync: the real encrypted store in a folder, the real engine over it."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import select

from core.casework.actions import Act, add_member_acts, answer_act, append_act, remove_act
from core.clock import SEOUL, FixedClock
from core.people.answer import given
from core.people.person import Person
from core.record.kinds import ROW_GROUP
from core.store import opening, registers, streams
from core.store.apply import Pen, write
from core.store.database import Database
from core.store.laptop import Enrolment
from core.store.outbox import LAPTOP, OUTBOX
from core.store.registers import TABLE as REGISTER
from sync.client.outbox_shelf import OutboxShelf

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=SEOUL)
KEY = bytes(range(32))
"""The raw database key: these laptops have no passphrase, so that hundreds can be made."""


@dataclass
class Laptop:
    """One laptop. Its memory is the open database; `restart` forgets everything else.

    is_new: False opens the file that lies in the folder.
    """

    folder: Path
    enrolment: Enrolment
    clock: FixedClock = field(default_factory=lambda: FixedClock(MORNING))
    is_new: bool = True
    database: Database = field(init=False)

    def __post_init__(self) -> None:
        if self.is_new:
            self.database = opening.create(self.folder, KEY, self.enrolment, is_safe=False)
        else:
            self.database = opening.open_file(self.folder, KEY, is_safe=False)

    def close(self) -> None:
        self.database.close()

    def restart(self) -> None:
        """As after a power cut: only the file is left."""
        self.database.close()
        self.database = opening.open_file(self.folder, KEY, is_safe=False)

    @property
    def shelf(self) -> OutboxShelf:
        return OutboxShelf(self.database)

    # --- what a consultant does

    def write(self, stream: str, acts: Iterable[Act], visit: str | None = None) -> None:
        """One act of the consultant: one transaction."""
        with self.database.writing() as connection:
            write(connection, Pen(self.clock, stream, visit), list(acts))

    def note(self, stream: str, text: str) -> str:
        row = str(uuid.uuid4())
        self.write(stream, [append_act("note", row, {"text": text, "about": None})])
        return row

    def deposit(self, stream: str, won: int) -> None:
        """The household's deposit is answered: a register that merges by heads."""
        self.write(stream, [answer_act("household", "home.deposit", given(won))])

    def member(self, stream: str, name: str) -> str:
        person = Person(str(uuid.uuid4()), name=name, birth_date=given("1952-03-10"))
        self.write(stream, add_member_acts(person))
        return person.id

    def remove(self, stream: str, kind: str, row: str) -> None:
        self.write(stream, [remove_act(kind, row)])

    def decide(self, stream: str, side: int) -> None:
        """Take this side of the first thing in which records differ, if there is one."""
        with self.database.reading() as connection:
            kept = registers.load_rows(connection, stream)
        for one in [one for one in kept if one.is_conflict or one.is_disputed][:1]:
            op, value = "res", one.heads[side % len(one.heads)].value
            if one.group == ROW_GROUP:
                op, value = ("del", "undel")[side % 2], None
            self.write(stream, [Act(one.kind, one.row, one.group, op, value)])

    # --- what stands there

    def written(self) -> dict[str, bytes]:
        """Every change of the outbox by its id."""
        with self.database.reading() as connection:
            found = connection.execute(select(OUTBOX.c.instance, OUTBOX.c.seq, OUTBOX.c.body))
            name = self.enrolment.laptop
            return {f"{name}.{row.instance}.{row.seq}": row.body for row in found}

    def waiting(self) -> set[str]:
        """Ids of the changes that are not acknowledged."""
        with self.database.reading() as connection:
            me = connection.execute(select(LAPTOP)).mappings().one()
            found = connection.execute(
                select(OUTBOX.c.seq).where(
                    OUTBOX.c.instance == me["instance"], OUTBOX.c.seq > me["acked"]
                )
            ).scalars()
            return {f"{me['laptop']}.{me['instance']}.{seq}" for seq in found}

    def streams(self) -> set[str]:
        return {name for name, at in streams.positions(self.database).items() if at.kind == "case"}

    def standing(self, stream: str) -> dict[tuple[str, str, str], frozenset[str]]:
        """What stands in each group: the ids of its heads."""
        with self.database.reading() as connection:
            return {
                (kept.kind, kept.row, kept.group): frozenset(head.cid for head in kept.heads)
                for kept in registers.load_rows(connection, stream)
            }

    def values(self, stream: str, kind: str) -> list[Any]:
        """Shown values of all rows of a kind."""
        with self.database.reading() as connection:
            loaded = registers.load_rows(connection, stream, kind)
            return [kept.newest.value for kept in loaded if kept.newest is not None]

    def conflicts(self, stream: str) -> set[tuple[str, str, str]]:
        with self.database.reading() as connection:
            found = connection.execute(
                select(REGISTER.c.kind, REGISTER.c.row, REGISTER.c.grp).where(
                    REGISTER.c.stream == stream, REGISTER.c.is_conflict
                )
            )
            return {(row.kind, row.row, row.grp) for row in found}


def an_enrolment(laptop: str = "L1", **changed: Any) -> Enrolment:
    """What a Center would have given."""
    fields: dict[str, Any] = {
        "laptop": laptop,
        "instance": 1,
        "consultant": f"consultant-{laptop}",
        "consultant_name": "솔바람",
        "laptop_name": f"노트북 {laptop}",
        "center": "center-1",
    }
    return Enrolment(**(fields | changed))


def decoded(body: bytes) -> dict[str, Any]:
    """A change as JSON, with its short names."""
    return msgspec.json.decode(body, type=dict[str, Any])
