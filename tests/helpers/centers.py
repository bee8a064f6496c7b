"""A Center in this process: the shipped desk over its own database, with what tests look at."""

import json
import uuid
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from core.clock import Clock
from core.errors import Mistake
from core.record.change import Change
from core.watch import Watch
from sync.center.base import Base
from sync.center.desk import Desk, OpenLedger
from sync.center.keys import CenterKeys, make_keys
from sync.center.sql.ledger import SqlLedger
from sync.center.staff import Staff
from sync.center.tables import CHANGE, CONFLICT, HEAD, HELD, LEDGER, METADATA
from sync.protocol.messages import Enrol, Enrolled
from sync.protocol.proof import EnrolCode
from sync.wire.direct import Direct
from sync.wire.sign_in import new_signing_key, public_key
from tests.helpers.laptops import Laptop, an_enrolment, decoded

_HOST = "127.0.0.1"


@dataclass
class Center:
    """One Center. url: SQLite beside its keys unless another database is named · ledger: for
    planting faults."""

    folder: Path
    clock: Clock
    url: str = ""
    ledger: OpenLedger = SqlLedger
    base: Base = field(init=False)
    keys: CenterKeys = field(init=False)
    desk: Desk = field(init=False)
    restarts: int = 0

    def __post_init__(self) -> None:
        keys = self.folder / "keys"
        self.keys = CenterKeys(keys) if keys.exists() else make_keys(keys, _HOST)
        self.url = self.url or f"sqlite:///{self.folder / 'center.db'}"
        self._open()
        if not self.base.center:
            self.base.found(str(uuid.uuid4()), "견본센터")

    def _open(self) -> None:
        self.base = Base(self.url, self.clock)
        self.desk = Desk(self.base, self.keys, ledger=self.ledger)

    def restart(self) -> None:
        """As after a power cut: only the database and the key files are left."""
        self.close()
        self._open()
        self.restarts += 1

    def close(self) -> None:
        self.base.close()

    @property
    def staff(self) -> Staff:
        return Staff(self.base, self.keys, "복지매니저")

    # --- what its staff does

    def enrol(self, user: str, folder: Path, **fields: Any) -> Laptop:
        """A laptop of this consultant, with its own store; the consultant is made if need be."""
        with suppress(Exception):
            self.staff.add_consultant(user, user)
        code = EnrolCode.read(self.staff.enrol_code(user))
        key = new_signing_key()
        request = Enrol(code.secret, public_key(key), b"", user, "0.1.0", 1)
        enrolled = Direct(self.desk).ask(request, Watch())
        assert isinstance(enrolled, Enrolled)
        enrolment = an_enrolment(
            enrolled.laptop,
            instance=enrolled.instance,
            consultant=enrolled.consultant,
            center=enrolled.center,
            signing_key=key,
            **fields,
        )
        return Laptop(folder, enrolment)

    def add_case(self) -> str:
        """A case with a place and one member."""
        case = str(uuid.uuid4())
        place = {"district": "eunpyeong", "dong": "견본동", "registered": None, "actual": None}
        rows = [{"kind": "case", "row": case, "group": "place", "op": "new", "value": place}]
        self.staff.add_case(json.dumps({"case": case, "rows": rows}))
        return case

    def take_away(self, case: str, user: str) -> None:
        """The assignment ends, if there is one."""
        with suppress(Mistake):
            self.staff.end_assignment(case, user)

    # --- what stands there

    def changes(self) -> dict[str, bytes]:
        """Every applied change by its id."""
        with self.base.reading() as connection:
            found = connection.execute(select(CHANGE.c.cid, CHANGE.c.body))
            return {row.cid: bytes(row.body) for row in found}

    def held(self) -> dict[str, bytes]:
        """Every held change by its id, declined ones too."""
        with self.base.reading() as connection:
            found = connection.execute(select(HELD))
            return {
                f"{row.laptop_id}.{row.instance}.{row.seq}": bytes(row.raw)
                for row in found
                if row.state in ("open", "declined")
            }

    def outcomes(self) -> dict[str, str]:
        """What the ledger says of each change."""
        with self.base.reading() as connection:
            found = connection.execute(select(LEDGER))
            return {f"{row.laptop_id}.{row.instance}.{row.seq}": row.outcome for row in found}

    def versions(self) -> dict[str, list[int]]:
        """Versions of each stream, in order."""
        listed: defaultdict[str, list[int]] = defaultdict(list)
        with self.base.reading() as connection:
            for row in connection.execute(
                select(CHANGE.c.stream_id, CHANGE.c.ver).order_by(CHANGE.c.ver)
            ):
                listed[row.stream_id].append(row.ver)
        return dict(listed)

    def standing(self, stream: str) -> dict[tuple[str, str, str], frozenset[str]]:
        """Ids of the heads of each group."""
        listed: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
        with self.base.reading() as connection:
            for row in connection.execute(select(HEAD).where(HEAD.c.stream_id == stream)):
                listed[row.kind, row.row_id, row.grp].add(row.cid)
        return {place: frozenset(cids) for place, cids in listed.items()}

    def history(self, stream: str) -> list[tuple[str, Change]]:
        """All applied changes of a stream that were not erased, in the Center's order."""
        with self.base.reading() as connection:
            found = connection.execute(
                select(CHANGE.c.cid, CHANGE.c.body)
                .where(CHANGE.c.stream_id == stream)
                .order_by(CHANGE.c.ver)
            )
            return [
                (row.cid, Change.from_json(decoded(bytes(row.body)))) for row in found if row.body
            ]

    def conflicts(self, stream: str) -> set[tuple[str, str, str]]:
        """Groups in open conflict."""
        with self.base.reading() as connection:
            found = connection.execute(
                select(CONFLICT).where(CONFLICT.c.stream_id == stream, CONFLICT.c.state == "open")
            )
            return {(row.kind, row.row_id, row.grp) for row in found}

    def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row that sync writes, for telling whether anything changed at all."""
        kept = (CHANGE, HEAD, HELD, LEDGER, CONFLICT, METADATA.tables["register"])
        with self.base.reading() as connection:
            return {
                table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
                for table in kept
            }
