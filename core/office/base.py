"""What every verb stands on: the open file, the clock, and one way to write."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.casework.actions import Act
from core.casework.case_file import CaseFile
from core.casework.visit import Visit
from core.clock import Clock
from core.errors import Mistake
from core.law.pack import Contents
from core.people.consent import Gate
from core.sentence import say
from core.store import households, streams
from core.store.access import access_act
from core.store.apply import Pen, write
from core.store.database import Connection, Database
from core.store.key.key_file import KeyFile

if TYPE_CHECKING:
    from core.law.estimate import Estimator

OVERRIDE = "consent_override"
"""What the access log calls going on without a consent because a life is in danger."""

CRISIS = "crisis"
"""The fact under which the gate knows the crisis level (core.people.consent.SENSITIVE_FACTS)."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a verb moved, so that open screens ask again.

    topics: case ids and "today" · at_ms: when it was on the disk · made: id of the row a verb made.
    """

    topics: frozenset[str]
    at_ms: int
    made: str = ""


class Base:
    """The open office. Every verb is one transaction: it happened whole or not at all.

    consent_gate: the policy switch of docs/spec/records.md section 7.
    """

    def __init__(
        self,
        folder: Path,
        database: Database,
        clock: Clock,
        keys: KeyFile,
        key: bytes,
        *,
        consent_gate: bool = True,
    ) -> None:
        self.folder = folder
        self.database = database
        self.clock = clock
        self.keys = keys
        self._key = key
        self._consent_gate = consent_gate
        self._seen: dict[str, int] = {}
        self._estimators: dict[int, Estimator] = {}
        self._contents: dict[int, Contents] = {}

    def case(self, case: str) -> CaseFile:
        """One whole case, to be shown. Raises Mistake when this laptop does not hold it.

        What comes from the Center after this call was not seen: a change made on the older view
        leaves it standing beside (docs/decisions/0027-what-was-seen.md).
        """
        file, version = self._file(case)
        self._seen[case] = version
        return file

    def case_of_visit(self, visit: str) -> tuple[CaseFile, Visit]:
        """The visit with its case, to be shown. Raises Mistake as `case`."""
        file, found, version = self._visit_file(visit)
        self._seen[file.id] = version
        return file, found

    def _file(self, case: str) -> tuple[CaseFile, int]:
        """The case and the Center's version it rests on."""
        with self.database.reading() as connection:
            found = households.load_case(connection, case)
            version = streams.version_of(connection, case)
        if found is None:
            raise Mistake(say("office.no_such_case"))
        return found, version

    def _visit_file(self, visit: str) -> tuple[CaseFile, Visit, int]:
        with self.database.reading() as connection:
            case = households.case_of_visit(connection, visit)
        file, version = self._file(case) if case else (None, 0)
        found = file.visit(visit) if file else None
        if file is None or found is None:
            raise Mistake(say("office.no_such_visit"))
        return file, found, version

    def gate(self, file: CaseFile, visit: str | None = None) -> Gate:
        """What may be kept of the case now; visit: whose override counts."""
        overridden = any(
            entry.value.get("what") == OVERRIDE and entry.visit == visit
            for entry in file.entries_of("access")
            if visit is not None
        )
        today = self.clock.today()
        return Gate.of(file.consents, today, is_on=self._consent_gate, overridden=overridden)

    def _check_crisis(self, file: CaseFile, visit: str | None, level: str | None) -> None:
        """A judged crisis level is sensitive; "not judged" says nothing. Raises Mistake."""
        if level is not None:
            self.gate(file, visit).check(CRISIS)

    def _open_visit_of(self, visit: str) -> tuple[CaseFile, Visit]:
        """Raises Mistake unless answers may be written in this visit."""
        file, found, _ = self._visit_file(visit)
        found.check_open()
        return file, found

    def _write(
        self,
        case: str,
        acts: Sequence[Act],
        *,
        visit: str | None = None,
        drafts: Iterable[str] = (),
        access: Iterable[tuple[str, str | None]] = (),
        keeps_undo: bool = False,
        made: str = "",
        at_ms: int | None = None,
        also: Callable[[Connection], None] | None = None,
    ) -> Changes:
        """Write acts in one transaction.

        access: entries (what, why) for the log, written with the acts · at_ms: their time where
        what they say names it too · also: what else belongs into the transaction (ending drafts,
        forgetting an undo step).
        """
        seen = self._seen.get(case)
        pen = Pen(self.clock, case, visit, keeps_undo=keeps_undo, seen=seen, at_ms=at_ms)
        with self.database.writing() as connection:
            logged = [access_act(connection, self.clock, case, *entry) for entry in access]
            written = write(connection, pen, [*logged, *acts], drafts)
            if also is not None:
                also(connection)
        return Changes(frozenset({case, "today"}), written.at_ms, made)
