"""Frames are taken in whole; a stream leaves only when nothing of it waits."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select

from core.casework import actions
from core.people.answer import given
from core.people.person import Person
from core.store import drafts, outbox, registers, streams
from core.store.apply import Pen, write
from core.store.database import Database
from core.store.drafts import KeptDraft
from core.store.leaving import upkeep
from core.store.outbox import OUTBOX
from core.store.registers import TABLE as REGISTER
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from core.store.tables import METADATA, ListedMember, table_of
from tests.helpers.builders import a_clock

CASE = "c1"
MEMBER = Person("m1", "가온들", birth_date=given("1952-03-10"))
NOTES = ("note", "n1", "value")


def pulled(
    kind: str,
    row: str,
    group: str,
    value: Mapping[str, Any] | None,
    version: int = 1,
    cid: str = "X.1.1",
    base: tuple[str, ...] = (),
    op: str = "set",
) -> PulledRow:
    head = KeptHead(cid, op, value, base, 0, "u", None)
    return PulledRow(kind, row, group, version, (head,))


def frame(*rows: PulledRow, to: int = 1, epoch: int = 0, drop: Sequence[str] = ()) -> PulledFrame:
    return PulledFrame(CASE, "case", epoch, to, rows, drop)


def member(name: str, version: int = 1, cid: str = "X.1.1") -> PulledRow:
    return pulled("member", "m1", "who", {**MEMBER.who_json(), "name": name}, version, cid)


def names(database: Database) -> list[str]:
    with database.reading() as connection:
        listed = table_of(ListedMember)
        found = connection.execute(select(listed.c.name).where(~listed.c.is_removed))
        return [name for name in found.scalars() if name]


def put(database: Database, *acts: actions.Act) -> None:
    with database.writing() as connection:
        write(connection, Pen(a_clock(), CASE), acts)


def test_a_frame_brings_registers_lists_and_the_version_together(database: Database) -> None:
    streams.absorb(database, frame(member("가온들"), to=5))
    assert names(database) == ["가온들"]
    position = streams.positions(database)[CASE]
    assert (position.kind, position.epoch, position.version) == ("case", 0, 5)


def test_twice_is_as_once_and_an_older_frame_changes_nothing(database: Database) -> None:
    newer = frame(member("나래뜰", 2, "X.1.2"), to=2)
    for one in (frame(member("가온들")), newer, newer, frame(member("가온들"))):
        streams.absorb(database, one)
    assert names(database) == ["나래뜰"]
    assert streams.positions(database)[CASE].version == 2


def test_a_new_epoch_is_taken_in_from_its_beginning(database: Database) -> None:
    streams.absorb(database, frame(member("가온들"), to=9))
    streams.absorb(database, frame(member("나래뜰"), to=1, epoch=1))
    assert names(database) == ["나래뜰"]


def test_an_own_change_knows_the_version_its_author_saw(database: Database) -> None:
    streams.absorb(database, frame(member("가온들"), to=57))
    put(database, actions.append_act("note", "n1", {"text": "…"}))
    with database.reading() as connection:
        body = connection.execute(select(OUTBOX.c.body)).scalar_one()
    assert b'"bv":57' in body


def test_own_pending_work_stays_and_what_came_stands_beside_it(database: Database) -> None:
    put(database, actions.answer_act("household", "debts", given(1)))
    theirs = pulled("fact", "household/debts", "value", given(2).to_json())
    streams.absorb(database, frame(theirs))
    with database.reading() as connection:
        kept = registers.load(connection, (CASE, "fact", "household/debts", "value"))
    assert [head.cid for head in kept.heads] == ["X.1.1", "L1.1.1"]
    assert outbox.conflict_count(database) == 1


def test_answering_in_sight_of_two_records_settles_them(database: Database) -> None:
    put(database, actions.answer_act("household", "debts", given(1)))
    theirs = pulled("fact", "household/debts", "value", given(2).to_json())
    streams.absorb(database, frame(theirs))
    put(database, actions.answer_act("household", "debts", given(3)))
    with database.reading() as connection:
        kept = registers.load(connection, (CASE, "fact", "household/debts", "value"))
        body = connection.execute(select(OUTBOX.c.body).where(OUTBOX.c.seq == 2)).scalar_one()
    assert [(head.op, set(head.base)) for head in kept.heads] == [("res", {"X.1.1", "L1.1.1"})]
    assert b'"op":"res"' in body
    assert outbox.conflict_count(database) == 0


def test_a_group_that_is_not_critical_replaces_what_was_shown_alone(database: Database) -> None:
    put(database, actions.crisis_act(CASE, "watch", None))
    theirs = pulled("case", CASE, "crisis_level", {"level": "crisis", "reason": None})
    streams.absorb(database, frame(theirs))
    put(database, actions.crisis_act(CASE, "urgent", "…"))
    with database.reading() as connection:
        kept = registers.load(connection, (CASE, "case", CASE, "crisis_level"))
    assert {head.cid for head in kept.heads} == {"X.1.1", "L1.1.2"}


def test_a_member_removed_there_and_changed_here_is_still_shown(database: Database) -> None:
    streams.absorb(database, frame(member("가온들")))
    put(database, actions.answer_act("m1", "school", given("high")))
    gone = pulled("member", "m1", "row", None, 2, "X.1.2", ("X.1.1",), "del")
    streams.absorb(database, frame(gone, to=2))
    assert names(database) == ["가온들"]


def test_a_member_removed_there_and_untouched_here_is_gone(database: Database) -> None:
    streams.absorb(database, frame(member("가온들")))
    gone = pulled("member", "m1", "row", None, 2, "X.1.2", ("X.1.1",), "del")
    streams.absorb(database, frame(gone, to=2))
    assert names(database) == []


def test_dropped_rows_leave_registers_and_lists_but_never_own_pending_work(
    database: Database,
) -> None:
    streams.absorb(database, frame(member("가온들")))
    put(database, actions.answer_act("m1", "school", given("high")))
    streams.absorb(database, frame(to=2, drop=["m1"]))
    assert names(database) == []
    with database.reading() as connection:
        groups = [kept.group for kept in registers.load_rows(connection, CASE)]
    assert groups == ["status.school"]


def test_what_is_no_record_is_kept_as_a_notice(database: Database) -> None:
    row = pulled("notice", "n1", "value", {"what": "assigned"}, op="app")
    streams.absorb(database, PulledFrame("u1", "user", 0, 1, [row]))
    assert streams.notices(database, "notice") == ({"what": "assigned"},)
    assert streams.positions(database)["u1"].kind == "user"


# --- leaving


def test_unsent_work_and_drafts_never_leave(database: Database) -> None:
    streams.absorb(database, frame(member("가온들")))
    put(database, actions.append_act(NOTES[0], NOTES[1], {"text": "…"}))
    assert streams.leave(database, [CASE]) == ()
    assert names(database) == ["가온들"]
    outbox.acknowledge(database, 1, [], 1000)
    with database.writing() as connection:
        drafts.keep(connection, CASE, KeptDraft("v1", "note", "아직", 1))
    assert streams.leave(database, [CASE]) == ()
    with database.writing() as connection:
        drafts.drop(connection, "v1", "note")
    assert streams.leave(database, [CASE]) == (CASE,)


def test_a_stream_that_left_leaves_no_word_in_the_file(database: Database) -> None:
    streams.absorb(database, frame(member("가온들")))
    put(database, actions.append_act(NOTES[0], NOTES[1], {"text": "카나리아"}))
    outbox.acknowledge(database, 1, [], 1000)
    assert streams.leave(database, [CASE]) == (CASE,)
    with database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(REGISTER)).scalar_one() == 0
        rows = [
            row for table in METADATA.sorted_tables for row in connection.execute(select(table))
        ]
    dump = "".join(
        value.decode() if isinstance(value, bytes) else str(value) for row in rows for value in row
    )
    assert "카나리아" not in dump
    assert "가온들" not in dump
    assert CASE not in streams.positions(database)
    assert not (database.path.with_name(database.path.name + "-wal")).stat().st_size


def test_the_center_is_told_once_which_streams_left(database: Database) -> None:
    streams.absorb(database, frame(member("가온들")))
    streams.leave(database, [CASE])
    assert streams.left(database) == (CASE,)
    streams.told_left(database, [CASE])
    assert streams.left(database) == ()


def test_a_case_that_comes_back_is_no_longer_told_as_left(database: Database) -> None:
    streams.absorb(database, frame(member("가온들")))
    streams.leave(database, [CASE])
    streams.absorb(database, frame(member("가온들")))
    assert streams.left(database) == ()
    assert names(database) == ["가온들"]


def test_the_mark_of_a_version_stands_beside_it_until_the_stream_begins_anew(
    database: Database,
) -> None:
    streams.absorb(database, replace(frame(member("가온들")), mark="abcd1234"))
    assert streams.positions(database)[CASE].mark == "abcd1234"
    streams.begin_anew(database)
    position = streams.positions(database)[CASE]
    assert (position.version, position.mark) == (0, "")
    assert upkeep.is_due(database, 1)


def test_a_new_epoch_makes_the_center_be_asked(database: Database) -> None:
    streams.absorb(database, frame(member("가온들"), to=1))
    assert not upkeep.is_due(database, 1)
    streams.absorb(database, frame(member("가온들"), to=1, epoch=1))
    assert upkeep.is_due(database, 1)


# --- what the welfare manager decided about held records


def decision(about: str, *cids: str) -> PulledFrame:
    value = {"about": about, "cids": list(cids)}
    return PulledFrame("u1", "user", 0, 1, [pulled("notice", "n1", "value", value, op="app")])


def held(database: Database) -> list[str]:
    return [one.why for one in outbox.held_records(database)]


def test_applied_and_declined_follow_into_the_receipt(database: Database) -> None:
    put(database, actions.append_act("note", "a", {"text": "…"}))
    put(database, actions.append_act("note", "b", {"text": "…"}))
    judged = [outbox.Judged(1, "held:no-access"), outbox.Judged(2, "held:no-access")]
    outbox.acknowledge(database, 2, judged, 1000)
    streams.absorb(database, decision("held_applied", "L1.1.1"))
    assert held(database) == ["no-access"]
    streams.absorb(database, decision("held_declined", "L1.1.2"))
    assert held(database) == ["declined"]


def test_a_decision_about_the_same_numbers_of_another_laptop_is_not_ours(
    database: Database,
) -> None:
    put(database, actions.append_act("note", "a", {"text": "…"}))
    outbox.acknowledge(database, 1, [outbox.Judged(1, "held:no-access")], 1000)
    streams.absorb(database, decision("held_applied", "L2.1.1"))
    streams.absorb(database, decision("assigned"))
    assert held(database) == ["no-access"]
