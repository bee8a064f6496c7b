"""The simulation is no decoration: with a protection taken out, its checks fail.

Each test plants one fault in the shipped code and plays the few steps in which it shows. The same
steps without the fault pass (`test_the_plays_pass_without_a_fault`).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from core.errors import ReceiptDiffers
from core.record.heads import Head, Heads
from core.store import streams
from core.store.registers import Kept
from sync.center import settle
from sync.center.handover import contact
from sync.center.sql import marks, people
from sync.center.sql.ledger import SqlLedger
from sync.center.staff.held import HeldVerbs
from sync.client import pushing, session
from sync.client.outbox_shelf import OutboxShelf
from sync.client.shelf import Batch
from sync.protocol import messages as m
from tests.sync.simulation.plays import (
    PLAYS,
    a_case_is_taken_away,
    a_case_is_taken_away_from_unsent_work,
    a_case_of_the_lost_day,
    a_former_consultant_writes_on,
    a_reader_names_another_amount,
    a_restored_center_and_nothing_waits,
    as_many_changes_came_as_a_restored_center_lost,
    ask_for_a_case_of_others,
    held_work_is_taken_in_by_the_owner,
    one_amount_after_the_other,
    two_name_different_amounts,
    two_write_before_they_meet,
    work_that_could_not_know_of_the_end,
    write_and_lose_the_question,
    write_and_sync,
    write_and_sync_twice_delivered,
)
from tests.sync.simulation.world import World, quietly


@contextmanager
def a_world(folder: Path, ledger: type[SqlLedger] = SqlLedger) -> Iterator[World]:
    world = World(folder, ledger)
    try:
        yield world
    finally:
        quietly(world)


@pytest.mark.parametrize("play", PLAYS, ids=lambda play: play.__name__)
def test_the_plays_pass_without_a_fault(tmp_path: Path, play: Callable[[World], None]) -> None:
    with a_world(tmp_path) as world:
        play(world)


# --- the faults


class NoLedger(SqlLedger):
    """Never recognises a change that it has stored before."""

    taken = 0

    def stored(self, author: Any, first: int, last: int) -> dict[int, Any]:
        return {}

    def take(self, author: Any, arrived: Any, offset_ms: int | None = None) -> Any:
        NoLedger.taken += 1
        return super().take((author[0], author[1] + 1_000 * NoLedger.taken), arrived, offset_ms)

    def last_seq(self, author: Any) -> int:
        return 1_000_000


class Unstored(SqlLedger):
    """Says that it has stored, and has not: as an answer before the commit would."""

    def take(self, author: Any, arrived: Any, offset_ms: int | None = None) -> Any:
        return {one.seq: ("applied", 1) for one in arrived}


def last_writer_wins(_heads: Heads, new: Head, _is_named: Callable[[str], bool]) -> Heads:
    return (new,)


def heads_grow(heads: Heads, new: Head, _is_named: Callable[[str], bool]) -> Heads:
    return (*heads, new)


def acknowledge_on_send(course: Any, batch: Batch, dropped: tuple[str, ...]) -> Any:
    """The flag is cleared when the request goes out (Anki-Android #4366)."""
    if batch.changes:
        course.shelf.acknowledge(batch.last, (), 1_795_302_000_000)
    return (yield from SEND(course, batch, dropped))


SEND = pushing._send


def pulled_over_own(self: Kept, heads: Any, ver: int) -> Kept:
    return replace(self, center=tuple(heads), own=(), named=frozenset(), pending_seq=None, ver=ver)


def leave_whatever_it_is(_course: Any, streams_: Any) -> Any:
    yield from ()
    return streams_


def never_leave(_course: Any, _manifest: Any) -> Any:
    yield from ()
    return True


def without_outcomes(self: OutboxShelf, acked: int, _outcomes: Any, server_ms: int) -> None:
    ACKNOWLEDGE(self, acked, (), server_ms)


ACKNOWLEDGE = OutboxShelf.acknowledge


@dataclass(frozen=True)
class Fault:
    """What is put in place of what, and the play in which it shows. says: part of the failure."""

    name: str
    play: Callable[[World], None]
    says: str
    where: Any = None
    what: str = ""
    by: Any = None
    ledger: type[SqlLedger] = SqlLedger


FAULTS = (
    Fault("no ledger", write_and_sync_twice_delivered, "I1", ledger=NoLedger),
    Fault("acknowledged before it is stored", write_and_sync, "receipt_differs", ledger=Unstored),
    Fault(
        "no base check: the last writer wins",
        two_name_different_amounts,
        "I4",
        settle,
        "merge",
        last_writer_wins,
    ),
    Fault(
        "no base check: everything is a conflict",
        one_amount_after_the_other,
        "I4",
        settle,
        "merge",
        heads_grow,
    ),
    Fault(
        "flag cleared on send",
        write_and_lose_the_question,
        "I1",
        pushing,
        "_send",
        acknowledge_on_send,
    ),
    Fault(
        "a pull overwrites unsent work",
        two_write_before_they_meet,
        "I13",
        Kept,
        "received",
        pulled_over_own,
    ),
    Fault(
        "a frame's version without its rows",
        two_name_different_amounts,
        "I3",
        streams,
        "_absorb_records",
        lambda *_: None,
    ),
    Fault("filter without leave", a_case_is_taken_away, "I20", session, "_leave", never_leave),
    Fault(
        "leaving with unsent work",
        a_case_is_taken_away_from_unsent_work,
        "I13",
        streams,
        "_waits",
        lambda _connection, _stream: False,
    ),
    Fault(
        "nobody looks at what a restored Center lacks",
        a_restored_center_and_nothing_waits,
        "I1",
        session,
        "_is_restored",
        lambda _course, _manifest: False,
    ),
    Fault(
        "a version is taken for the change it once was",
        as_many_changes_came_as_a_restored_center_lost,
        "I3",
        marks,
        "mark_of",
        lambda _cid, _received_at: "",
    ),
    Fault(
        "late work is held like a stranger's",
        work_that_could_not_know_of_the_end,
        "late",
        contact,
        "late_roles",
        lambda *_: {},
    ),
    Fault(
        "whoever had a case once writes on",
        a_former_consultant_writes_on,
        "held",
        contact,
        "_told",
        lambda *_: {},
    ),
    Fault(
        "what was held hides what stands",
        a_reader_names_another_amount,
        "I3",
        OutboxShelf,
        "_show_what_stands",
        lambda *_: None,
    ),
    Fault(
        "the owner's answer decides nothing",
        held_work_is_taken_in_by_the_owner,
        "taken",
        HeldVerbs,
        "decide_as_owner",
        lambda *_: None,
    ),
    Fault(
        "leaving without asking whether the Center has the case",
        a_case_of_the_lost_day,
        "only copy",
        session,
        "may_leave",
        leave_whatever_it_is,
    ),
    Fault(
        "held counts as sent",
        a_former_consultant_writes_on,
        "held",
        OutboxShelf,
        "acknowledge",
        without_outcomes,
    ),
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_it_would_notice(tmp_path: Path, fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    with a_world(tmp_path, fault.ledger) as world:
        if fault.where is not None:
            monkeypatch.setattr(fault.where, fault.what, fault.by)
        with pytest.raises((AssertionError, ReceiptDiffers), match=fault.says):
            fault.play(world)


def test_giving_out_cases_of_others_would_be_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_world(tmp_path) as world:
        everything = tuple(m.StreamState(case, "case", 1, 9, "owner") for case in world.cases)
        monkeypatch.setattr(people, "streams", lambda *_: everything)
        with pytest.raises(AssertionError, match="I20"):
            ask_for_a_case_of_others(world)
