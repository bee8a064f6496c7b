"""The world of the simulation: laptops, one Center, faulty wires, and what must hold in it.

What each laptop wrote is noted the moment it is committed; everything else is read from the
shipped stores. `check` raises AssertionError naming the promise that was broken.
"""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

from core.casework.actions import append_act
from core.clock import SEOUL, FixedClock
from core.errors import NoCenter
from core.record.heads import Heads, RowState, heads_of, is_conflict, row_state
from core.record.kinds import ROW_GROUP
from core.watch import Watch
from sync.center.desk import OpenLedger
from sync.center.sql.ledger import SqlLedger
from sync.client.report import Report
from sync.client.run import drive
from sync.client.session import session
from sync.protocol.messages import Pull, Pulled, Want
from sync.wire.patient import Patience
from tests.helpers.centers import Center
from tests.helpers.faulty import Crash, Fault
from tests.helpers.laptops import MORNING, decoded
from tests.sync.simulation.hands import Hands
from tests.sync.simulation.seats import Seat

SEATS = 3
CASES = 3
APPEND = ("note", "visit_report")


class World(Hands):
    """Three laptops, a Center, three cases; every consultant has two of them."""

    def __init__(self, folder: Path, ledger: OpenLedger = SqlLedger) -> None:
        self.center_clock = FixedClock(MORNING)
        self.center = Center(folder, self.center_clock, ledger=ledger)
        self.cases = [self.center.add_case() for _ in range(CASES)]
        self.seats: list[Seat] = []
        self.copies: list[Seat] = []
        self.bytes_of: dict[str, bytes] = {}
        for number in range(SEATS):
            user = f"consultant-{number}"
            laptop = self.center.enrol(user, folder / f"laptop-{number}")
            seat = Seat(user, laptop)
            seat.sit_down(self.center)
            self.seats.append(seat)
            for case in (self.cases[number % CASES], self.cases[(number + 1) % CASES]):
                self.give(seat, case)
        for seat in self.seats:
            self.sync(seat)
        self._count = 0

    def close(self) -> None:
        for seat in (*self.seats, *self.copies):
            seat.laptop.close()
        self.center.close()

    # --- what happens

    def note(self, seat: Seat, case: str) -> str:
        row = seat.laptop.note(case, f"메모 {self._next()}")
        self._note_written(seat)
        return row

    def report(self, seat: Seat, case: str) -> None:
        """The visit report: written once, never altered."""
        value = {"outcome": 1, "number": self._next()}
        visit = str(uuid.uuid4())
        seat.laptop.write(case, [append_act("visit_report", str(uuid.uuid4()), value)], visit)
        self._note_written(seat)

    def deposit(self, seat: Seat, case: str) -> None:
        """An amount nobody else has named."""
        seat.laptop.deposit(case, 1_000_000 + self._next())
        self._note_written(seat)

    def same_deposit(self, seat: Seat, case: str) -> None:
        """The amount that everybody names."""
        seat.laptop.deposit(case, 500_000)
        self._note_written(seat)

    def member(self, seat: Seat, case: str) -> str:
        row = seat.laptop.member(case, f"가온들 {self._next()}")
        self._note_written(seat)
        return row

    def settle(self, seat: Seat, case: str, side: int) -> None:
        """The consultant decides the first conflict of a case, without a network."""
        seat.laptop.decide(case, side)
        self._note_written(seat)

    def remove(self, seat: Seat, case: str, kind: str, row: str) -> None:
        seat.laptop.remove(case, kind, row)
        self._note_written(seat)

    def sync(self, seat: Seat, faults: Iterable[Fault] = ()) -> Report | None:
        """One sync. None: it did not reach its end."""
        script = list(faults)
        seat.line.play(script)
        patience = Patience(lambda _seconds: None, Random(0))
        report = None
        try:
            report = drive(
                session(seat.laptop.shelf, seat.laptop.clock), seat.wire, patience, Watch()
            )
        except Crash:
            self.restart(seat)
        except NoCenter:
            assert script, "trouble on a good wire"
        finally:
            seat.line.play(())
        if report is not None:
            self._check_receipt(seat, report)
        return report

    def restart(self, seat: Seat) -> None:
        seat.laptop.restart()
        seat.sit_down(self.center)

    def restart_center(self) -> None:
        self.center.restart()
        for seat in self.seats:
            seat.sit_down(self.center)

    def skew(self, seat: Seat, years: int) -> None:
        """The laptop's clock jumps; the day on it with it."""
        seat.laptop.clock.at = MORNING.replace(year=MORNING.year + years)
        seat.sit_down(self.center)

    def send_again(self, seat: Seat, which: int) -> None:
        """An old push arrives once more: nothing may change (I6)."""
        if not seat.line.sent:
            return
        push, _ = seat.line.sent[which % len(seat.line.sent)]
        before = self.center.everything()
        seat.wire.ask(push, Watch())
        assert self.center.everything() == before, "I6: a replayed push changed something"

    def pry(self, seat: Seat, case: str) -> None:
        """A laptop asks for a case that is not assigned to its consultant (I20)."""
        if case not in seat.cases:
            pulled = seat.wire.ask(Pull((Want(case, 1, 0),), 1_000_000), Watch())
            assert isinstance(pulled, Pulled)
            assert pulled.frames == (), "I20: a case that is not assigned was given out"

    def calm(self) -> None:
        """The wires are well again: everybody syncs twice."""
        for _ in range(2):
            for seat in self.seats:
                self.sync(seat)

    # --- what must hold

    def check(self) -> None:
        """After every step."""
        changes, held = self.center.changes(), self.center.held()
        for seat in self.seats:
            self._check_nothing_lost(seat, changes, held)
            self._check_own_work_stands(seat)
            assert seat.laptop.streams() <= seat.ever, "I20: a case that was never assigned"
        written = {cid for seat in self.seats for cid in seat.written}
        strangers = {cid for cid in changes.keys() | held.keys() if not cid.startswith("center.")}
        assert strangers <= written, "I1: the Center has a change that nobody wrote"
        self._check_versions()
        self._check_heads()
        self._check_append_only(changes)

    def check_calm(self) -> None:
        """After everybody has synced twice on good wires."""
        changes, held = self.center.changes(), self.center.held()
        for seat in self.seats:
            assert not seat.laptop.waiting(), "I1: something still waits"
            assert seat.laptop.streams() == seat.cases, "I20: held and assigned cases differ"
            for case in seat.cases:
                standing = without_held(seat.laptop.standing(case), held)
                assert standing == self.center.standing(case), "I3: registers differ"
                own = {
                    place
                    for place, cids in seat.laptop.standing(case).items()
                    if cids & held.keys()
                }
                differing = seat.laptop.conflicts(case) - own
                assert differing == self._differing(case) - own, "conflicts differ"
        for seat in self.seats:
            for cid in seat.written:
                assert (cid in changes) + (cid in held) == 1, f"I1: {cid} is not there once"

    def _check_nothing_lost(
        self, seat: Seat, changes: dict[str, bytes], held: dict[str, bytes]
    ) -> None:
        outbox, waiting = seat.laptop.written(), seat.laptop.waiting()
        outcomes = self.center.outcomes()
        for cid, body in seat.written.items():
            if cid in waiting:
                assert outbox.get(cid) == body, f"I13: unsent {cid} was altered or removed"
            else:
                assert cid in outcomes, f"I1: {cid} counts as sent and the Center lacks it"
                there = changes.get(cid, held.get(cid))
                assert there == body, f"I2: {cid} is not readable at the Center"
            assert not (cid in changes and cid in held), f"I1: {cid} is there twice"

    def _check_own_work_stands(self, seat: Seat) -> None:
        """What is not sent yet is what its author sees."""
        newest: dict[tuple[str, str, str, str], str] = {}
        for cid in sorted(seat.laptop.waiting(), key=lambda cid: int(cid.split(".")[-1])):
            change = decoded(seat.written[cid])
            newest[change["st"], change["t"], change["r"], change["g"]] = cid
        for (stream, *place), cid in newest.items():
            standing = seat.laptop.standing(stream).get((place[0], place[1], place[2]), frozenset())
            assert cid in standing, f"I13: unsent {cid} does not stand on its laptop"

    def _check_versions(self) -> None:
        for stream, versions in self.center.versions().items():
            assert versions == list(range(1, len(versions) + 1)), f"gap in {stream}"

    def _check_heads(self) -> None:
        """Heads and conflicts are functions of the set of stored changes (I4, I5)."""
        for case in self.cases:
            groups = self._groups(case)
            wanted = {
                place: frozenset(head.cid for head in heads_of(listed))
                for place, listed in groups.items()
            }
            assert self.center.standing(case) == wanted, "I4: heads are not those of the changes"
            alone = {place for place in groups if len(self._writers_of(case, place, groups)) == 1}
            assert not alone & self._open(case), "I5: a conflict that nobody made"

    def _writers_of(
        self, case: str, place: tuple[str, str, str], groups: dict[Any, list[tuple[str, Any]]]
    ) -> set[str]:
        """Laptops that wrote any group of the row, sent or not."""
        sent = {
            cid
            for (kind, row, _), listed in groups.items()
            if (kind, row) == place[:2]
            for cid, _ in listed
        }
        unsent = {
            cid
            for seat in self.seats
            for cid in seat.laptop.waiting()
            if _row_of(seat.written[cid]) == (case, *place[:2])
        }
        held = {
            cid for cid, body in self.center.held().items() if _row_of(body) == (case, *place[:2])
        }
        return {cid.split(".")[0] for cid in sent | unsent | held}

    def _groups(self, case: str) -> dict[tuple[str, str, str], list[tuple[str, Any]]]:
        groups: defaultdict[tuple[str, str, str], list[tuple[str, Any]]] = defaultdict(list)
        for cid, change in self.center.history(case):
            groups[change.kind, change.row, change.group].append((cid, change))
        return dict(groups)

    def _differing(self, case: str) -> set[tuple[str, str, str]]:
        groups = self._groups(case)
        rows: defaultdict[tuple[str, str], dict[str, Heads]] = defaultdict(dict)
        for (kind, row, group), listed in groups.items():
            rows[kind, row][group] = heads_of(listed)
        disputed = {
            (*row, ROW_GROUP)
            for row, heads in rows.items()
            if row_state(heads.pop(ROW_GROUP, ()), heads) is RowState.DISPUTED
        }
        return disputed | {
            place
            for place, listed in groups.items()
            if place[2] != ROW_GROUP and is_conflict(heads_of(listed))
        }

    def _open(self, case: str) -> set[tuple[str, str, str]]:
        shown = set(self.center.conflicts(case))
        for seat in self.seats:
            if case in seat.laptop.streams():
                shown |= seat.laptop.conflicts(case)
        return shown

    def _check_append_only(self, changes: dict[str, bytes]) -> None:
        for cid, body in self.bytes_of.items():
            assert changes.get(cid, body) == body, f"an append-only row was altered: {cid}"
        for cid, body in changes.items():
            if decoded(body)["t"] in APPEND:
                self.bytes_of.setdefault(cid, body)

    def _check_receipt(self, seat: Seat, report: Report) -> None:
        """written = sent + waiting + held, in records, and as the Center counts them."""
        held = self.center.held()
        records: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
        of_the_day = set()
        for cid, body in seat.written.items():
            change = decoded(body)
            record = (change["st"], change["t"], change["r"])
            records[record].add(cid)
            if datetime.fromtimestamp(change["w"] / 1000, SEOUL).date() == report.receipt.day:
                of_the_day.add(record)
        total = report.receipt.total
        assert total.written == total.sent + total.waiting + total.held == len(of_the_day)
        kept = sum(any(cid in held for cid in records[record]) for record in of_the_day)
        assert total.held == kept, "the receipt says otherwise than the Center what is held"

    def _note_written(self, seat: Seat) -> None:
        for cid, body in seat.laptop.written().items():
            if body:
                seat.written.setdefault(cid, body)

    def _next(self) -> int:
        self._count += 1
        return self._count


def _row_of(body: bytes) -> tuple[str, str, str]:
    change = decoded(body)
    return change["st"], change["t"], change["r"]


def without_held(
    standing: dict[tuple[str, str, str], frozenset[str]], held: dict[str, bytes]
) -> dict[tuple[str, str, str], frozenset[str]]:
    """Own changes that the Center keeps without applying them stand on the author's laptop only."""
    left = {place: cids - held.keys() for place, cids in standing.items()}
    return {place: cids for place, cids in left.items() if cids}


def quietly(world: World) -> None:
    """Close whatever can be closed."""
    with suppress(Exception):
        world.close()
