"""The Shelf over the laptop's encrypted store (core.store)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from core.errors import Mistake, NotUnderstood
from core.record.change import Change, ChangeId
from core.sentence import say
from core.store import laptop, outbox, packs, receipt, restamp, streams
from core.store.database import Database
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from core.version import VERSION
from sync.client.report import HeldRecord, Receipt, Tally, VisitTime
from sync.client.shelf import Batch, Position
from sync.protocol.messages import Frame, Outcome, Register, StandingChange


class OutboxShelf:
    """Implements sync.client.shelf.Shelf. Knows one open database; keeps nothing besides."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def enrolment(self) -> laptop.Enrolment:
        """Who this laptop is and where its Center stands."""
        return laptop.enrolment_of(self._database)

    @property
    def laptop(self) -> str:
        return self.enrolment.laptop

    # --- going up

    def next_batch(self, most: int, most_bytes: int) -> Batch:
        found = outbox.next_batch(self._database, most, most_bytes)
        bodies = tuple(one.body for one in found.changes)
        return Batch(found.instance, found.first, bodies, len({one.tx for one in found.changes}))

    def acknowledge(self, acked: int, outcomes: Sequence[Outcome], server_ms: int) -> None:
        judged = [outbox.Judged(one.seq, one.code, one.ver) for one in outcomes]
        outbox.acknowledge(self._database, acked, judged, server_ms)

    def restamp(self, instance: int) -> None:
        restamp.restamp(self._database, instance)

    def step_back(self, expected: int) -> bool:
        return outbox.step_back(self._database, expected)

    def acked(self) -> tuple[int, int]:
        return outbox.acked(self._database)

    def waiting_by_kind(self) -> Mapping[str, int]:
        return receipt.waiting_by_kind(self._database)

    # --- coming down

    def digest(self) -> str | None:
        """None in a newer program too: it may take what the one before refused (a pack, a kind)."""
        mark, _, digest = (laptop.manifest_digest(self._database) or "").rpartition(" ")
        return digest if mark == self._mark() else None

    def keep_digest(self, digest: str) -> None:
        laptop.keep_manifest_digest(self._database, f"{self._mark()} {digest}")

    def _mark(self) -> str:
        """What a digest holds for: a Center that forgot what it then acknowledged is not asked
        whether anything changed, but what it has."""
        instance, acked = self.acked()
        return f"{VERSION} {instance}.{acked}"

    def positions(self) -> Mapping[str, Position]:
        return {
            stream: Position(at.kind, at.epoch, at.version)
            for stream, at in streams.positions(self._database).items()
        }

    def first_wanted(self, day: date) -> frozenset[str]:
        return receipt.cases_of(self._database, day)

    def begin_anew(self) -> None:
        streams.begin_anew(self._database)

    def absorb(self, frame: Frame, kind: str) -> None:
        try:
            rows = [_row(register) for register in frame.rows]
            pulled = PulledFrame(frame.stream, kind, frame.epoch, frame.to, rows, frame.drop)
            streams.absorb(self._database, pulled)
        except (Mistake, msgspec.DecodeError) as wrong:
            raise NotUnderstood(say("sync.not_understood", message="Frame")) from wrong

    def leave(self, streams_: Sequence[str]) -> tuple[str, ...]:
        return streams.leave(self._database, streams_)

    def dropped(self) -> tuple[str, ...]:
        return streams.left(self._database)

    def told_dropped(self, streams_: Sequence[str]) -> None:
        if streams_:
            streams.told_left(self._database, streams_)

    # --- beside the records

    def keep_contact(self, server_ms: int, wall_ms: int, offset_ms: int) -> None:
        laptop.keep_contact(self._database, server_ms, wall_ms, offset_ms)

    def offset_ms(self) -> int | None:
        last = laptop.last_contact(self._database)
        return last.offset_ms if last is not None else None

    def recovery_box(self) -> bytes | None:
        return laptop.recovery_box(self._database)

    def recovery_sent(self) -> None:
        laptop.keep_recovery_box(self._database, None)

    def pack_serial(self) -> int:
        return packs.newest_serial(self._database)

    def keep_pack(self, files: Mapping[str, bytes]) -> None:
        packs.keep(self._database, files, VERSION)

    def receipt(self, day: date) -> Receipt:
        counted = outbox.counts(self._database, day)
        return Receipt(
            day,
            {kind: Tally(one.sent, one.waiting, one.held) for kind, one in counted.items()},
            tuple(
                VisitTime(one.visit, one.stream, one.received_ms)
                for one in receipt.reported_visits(self._database, day)
            ),
            tuple(
                HeldRecord(one.stream, one.kind, one.row, one.why)
                for one in outbox.held_records(self._database)
            ),
            outbox.conflict_count(self._database),
            outbox.waiting_records(self._database),
        )


def _row(register: Register) -> PulledRow:
    heads = tuple(_head(head) for head in register.heads)
    return PulledRow(register.kind, register.row, register.group, register.ver, heads)


def _head(standing: StandingChange) -> KeptHead:
    """Raises Mistake or DecodeError when it is no change."""
    ChangeId.read(standing.cid)
    body = msgspec.json.decode(standing.change, type=dict[str, Any])
    return KeptHead.of(standing.cid, Change.from_json(body))
