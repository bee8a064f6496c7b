"""The Shelf over the laptop's encrypted store (core.store)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from core.clock import Clock
from core.errors import Mistake, NotUnderstood
from core.record.change import Change, ChangeId
from core.record.upcast import lifted
from core.sentence import say
from core.store import laptop, outbox, packs, receipt, restamp, streams
from core.store.database import Database
from core.store.files.shelf import FileShelf
from core.store.leaving import holding, typed, upkeep
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from core.version import VERSION
from core.watch import no_rest
from sync.client.report import HeldRecord, Item, Receipt, Tally, UrgentWord, VisitWord, Waiting
from sync.client.shelf import Batch, Position
from sync.protocol import outcomes as codes
from sync.protocol.holding import digest_of
from sync.protocol.messages import (
    Frame,
    Outcome,
    Register,
    RowHere,
    StandingChange,
    StreamHere,
)

AT_ONCE = 32
"""Changes acknowledged in one transaction: some four milliseconds, in which nobody else writes."""

_PIECE = 32
"""Registers of a frame read without a rest between."""


class OutboxShelf:
    """Implements sync.client.shelf.Shelf. Knows one open database.

    rest: called between two pieces of work that would hold up who types meanwhile.
    """

    def __init__(self, database: Database, rest: Callable[[], bool] = no_rest) -> None:
        self._database = database
        self._rest = rest
        self._changed: set[str] = set()

    @property
    def enrolment(self) -> laptop.Enrolment:
        """Who this laptop is and where its Center stands."""
        return laptop.enrolment_of(self._database)

    @property
    def laptop(self) -> str:
        return self.enrolment.laptop

    @property
    def files(self) -> FileShelf:
        """What is kept of photos and files."""
        return FileShelf(self._database)

    def take_changed(self) -> frozenset[str]:
        """Streams that stand otherwise than before, or were emptied, since the last time."""
        changed, self._changed = self._changed, set()
        return frozenset(changed)

    # --- going up

    def next_batch(self, most: int, most_bytes: int) -> Batch:
        return self._batch(outbox.next_batch(self._database, most, most_bytes))

    def older(self) -> Mapping[int, int]:
        return outbox.older(self._database)

    def older_batch(self, instance: int, first: int, most: int, most_bytes: int) -> Batch:
        return self._batch(outbox.older_batch(self._database, instance, first, most, most_bytes))

    def keep_outcomes(self, instance: int, outcomes: Sequence[Outcome]) -> None:
        judged = [outbox.Judged(one.seq, one.code, one.ver) for one in outcomes]
        outbox.keep_outcomes(self._database, instance, judged)

    def _batch(self, found: outbox.Batch) -> Batch:
        bodies = tuple(one.body for one in found.changes)
        self._rest()
        item = found.changes[0] if found.changes else None
        return Batch(
            found.instance,
            found.first,
            bodies,
            len({one.tx for one in found.changes}),
            Item(item.stream, item.kind) if item is not None else None,
        )

    def acknowledge(self, acked: int, outcomes: Sequence[Outcome], server_ms: int) -> None:
        """While somebody types in small transactions, each of them true: the watermark rises bit by
        bit."""
        judged = [outbox.Judged(one.seq, one.code, one.ver) for one in outcomes]
        _, done = outbox.acked(self._database)
        while self._rest() and done + AT_ONCE < acked:
            done += AT_ONCE
            now = [one for one in judged if one.seq <= done]
            judged = [one for one in judged if one.seq > done]
            outbox.acknowledge(self._database, done, now, server_ms)
        outbox.acknowledge(self._database, acked, judged, server_ms)
        self._show_what_stands(outcomes)

    def _show_what_stands(self, outcomes: Sequence[Outcome]) -> None:
        """What is held for want of access replaced nothing at the Center: its cases are taken in
        again, so that what it seemed to replace stands here too."""
        no_access = codes.held(codes.NO_ACCESS)
        refused = [one.seq for one in outcomes if one.code == no_access]
        if refused:
            self.begin_anew(sorted(outbox.streams_of(self._database, refused)))

    def restamp(self, instance: int) -> None:
        restamp.restamp(self._database, instance)

    def step_back(self, expected: int) -> bool:
        return outbox.step_back(self._database, expected)

    def acked(self) -> tuple[int, int]:
        return outbox.acked(self._database)

    def waiting_by_kind(self) -> Mapping[str, Waiting]:
        return {
            kind: Waiting(one.records, one.size)
            for kind, one in receipt.waiting_by_kind(self._database).items()
        }

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
            stream: Position(at.kind, at.epoch, at.version, at.mark)
            for stream, at in streams.positions(self._database).items()
        }

    def first_wanted(self, day: date) -> frozenset[str]:
        return receipt.cases_of(self._database, day)

    def begin_anew(self, streams_: Sequence[str] | None = None) -> None:
        streams.begin_anew(self._database, streams_)
        self.files.offer_again(streams_)
        laptop.keep_manifest_digest(self._database, None)

    def absorb(self, frame: Frame, kind: str) -> None:
        try:
            pulled = PulledFrame(
                frame.stream, kind, frame.epoch, frame.to, self._rows(frame), frame.drop,
                frame.mark,
            )  # fmt: skip
            if streams.absorb(self._database, pulled, self._rest):
                self._changed.add(frame.stream)
        except (Mistake, msgspec.DecodeError) as wrong:
            raise NotUnderstood(say("sync.not_understood", message="Frame")) from wrong

    def _rows(self, frame: Frame) -> list[PulledRow]:
        rows: list[PulledRow] = []
        for first in range(0, len(frame.rows), _PIECE):
            rows += map(_row, frame.rows[first : first + _PIECE])
            self._rest()
        return rows

    def note_drafts(self, streams_: Sequence[str], clock: Clock) -> int:
        made = typed.note_drafts(self._database, streams_, clock)
        self._changed.update(streams_ if made else ())
        return made

    def leave(self, streams_: Sequence[str]) -> tuple[str, ...]:
        gone = streams.leave(self._database, streams_)
        self._changed.update(gone)
        return gone

    def dropped(self) -> tuple[str, ...]:
        return streams.left(self._database)

    def told_dropped(self, streams_: Sequence[str]) -> None:
        if streams_:
            streams.told_left(self._database, streams_)

    # --- what should be here

    def is_comparing_due(self, server_ms: int) -> bool:
        return upkeep.is_due(self._database, server_ms)

    def compared(self, server_ms: int) -> None:
        upkeep.compared(self._database, server_ms)

    def holding(self, streams_: Sequence[str] | None = None) -> tuple[StreamHere, ...]:
        return tuple(
            StreamHere(stream, at.epoch, at.version, at.mark, digest_of(self.rows_here(stream)))
            for stream, at in streams.positions(self._database).items()
            if at.kind == "case" and (streams_ is None or stream in streams_)
        )

    def rows_here(self, stream: str) -> tuple[RowHere, ...]:
        self._rest()
        found = holding.rows_of(self._database, stream)
        return tuple(RowHere(stream, *row) for row in found)

    def drop_rows(self, stream: str, rows: Sequence[tuple[str, str, str]]) -> None:
        holding.drop_rows(self._database, stream, rows)
        self._changed.add(stream)

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
                VisitWord(
                    one.visit,
                    one.stream,
                    Tally(one.counts.sent, one.counts.waiting, one.counts.held),
                    one.received_ms,
                    one.why,
                    one.is_reported,
                )
                for one in receipt.visits_of(self._database, day)
            ),
            tuple(
                HeldRecord(one.stream, one.kind, one.row, one.why)
                for one in outbox.held_records(self._database)
            ),
            outbox.conflict_count(self._database),
            outbox.waiting_records(self._database),
            tuple(
                UrgentWord(one.stream, one.received_ms)
                for one in receipt.urgent_of(self._database, day)
            ),
        )


def _row(register: Register) -> PulledRow:
    heads = tuple(_head(head) for head in register.heads)
    return PulledRow(register.kind, register.row, register.group, register.ver, heads)


def _head(standing: StandingChange) -> KeptHead:
    """Raises Mistake or DecodeError when it is no change."""
    ChangeId.read(standing.cid)
    body = msgspec.json.decode(standing.change, type=dict[str, Any])
    return KeptHead.of(standing.cid, Change.from_json(lifted(body)))
