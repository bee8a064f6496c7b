"""What waits, what was acknowledged, and the counts of the receipt."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from core.casework import actions
from core.casework.actions import Act
from core.people.answer import given
from core.store import outbox, registers
from core.store.apply import Pen, write
from core.store.database import Database
from core.store.outbox import Counts, Judged
from core.store.tables import Acknowledgement, table_of
from tests.helpers.builders import MORNING, a_clock

CASE = "c1"
DAY = MORNING.date()


def put(
    database: Database, *acts: Act, visit: str | None = None, days: int = 0, case: str = CASE
) -> None:
    pen = Pen(a_clock(MORNING + timedelta(days=days)), case, visit)
    with database.writing() as connection:
        write(connection, pen, acts)


def note(name: str) -> Act:
    return actions.append_act("note", name, {"text": "…"})


def debts(won: int) -> Act:
    return actions.answer_act("household", "debts", given(won))


def seqs(database: Database, most: int = 100, size: int = 10**6) -> list[int]:
    return [one.seq for one in outbox.next_batch(database, most, size).changes]


# --- batches


def test_nothing_waits_in_a_new_file(database: Database) -> None:
    batch = outbox.next_batch(database, 10, 1000)
    assert (batch.instance, batch.first, batch.changes) == (1, 1, ())


def test_changes_go_in_the_order_of_writing(database: Database) -> None:
    for name in "abc":
        put(database, note(name))
    assert seqs(database) == [1, 2, 3]
    assert seqs(database, most=2) == [1, 2]


def test_acts_that_travel_together_are_not_parted(database: Database) -> None:
    put(database, note("a"))
    put(database, note("b"), note("c"))
    assert seqs(database, most=2) == [1]
    assert seqs(database, most=3) == [1, 2, 3]


def test_an_act_larger_than_the_limit_goes_whole_and_alone(database: Database) -> None:
    put(database, note("a"), note("b"), note("c"))
    put(database, note("d"))
    assert seqs(database, most=1) == [1, 2, 3]
    assert seqs(database, most=2) == [1, 2, 3]
    assert seqs(database, size=1) == [1, 2, 3]


def test_something_goes_however_small_the_limit(database: Database) -> None:
    put(database, note("a"))
    put(database, note("b"))
    assert seqs(database, size=1) == [1]
    size = len(outbox.next_batch(database, 9, 10**6).changes[0].body)
    assert seqs(database, size=size) == [1]
    assert seqs(database, size=2 * size) == [1, 2]


# --- acknowledgement


def test_what_is_acknowledged_waits_no_more(database: Database) -> None:
    put(database, debts(1))
    put(database, debts(2))
    outbox.acknowledge(database, 1, [], 1000)
    assert seqs(database) == [2]
    outbox.acknowledge(database, 2, [], 2000)
    assert seqs(database) == []
    with database.reading() as connection:
        kept = registers.load(connection, (CASE, "fact", "household/debts", "value"))
    assert kept.pending_seq is None


def test_a_group_with_newer_own_work_stays_pending(database: Database) -> None:
    put(database, debts(1))
    put(database, debts(2))
    outbox.acknowledge(database, 1, [], 1000)
    with database.reading() as connection:
        kept = registers.load(connection, (CASE, "fact", "household/debts", "value"))
    assert kept.pending_seq == 2


def test_the_watermark_only_rises_and_never_beyond_what_was_written(database: Database) -> None:
    put(database, note("a"))
    put(database, note("b"))
    outbox.acknowledge(database, 2, [], 1000)
    outbox.acknowledge(database, 1, [], 2000)
    assert seqs(database) == []
    outbox.acknowledge(database, 99, [], 3000)
    put(database, note("c"))
    assert seqs(database) == [3]


def test_the_same_answer_twice_is_as_once(database: Database) -> None:
    put(database, note("a"))
    for _ in range(2):
        outbox.acknowledge(database, 1, [Judged(1, "held:no-access")], 1000)
    assert [one.why for one in outbox.held_records(database)] == ["no-access"]
    with database.reading() as connection:
        assert len(connection.execute(select(table_of(Acknowledgement))).all()) == 1


def test_an_outcome_for_a_change_never_written_is_left_out(database: Database) -> None:
    outbox.acknowledge(database, 0, [Judged(7, "held:invalid")], 1000)
    assert outbox.held_records(database) == ()


# --- a restored Center


def test_a_restored_center_gets_everything_from_there_again(database: Database) -> None:
    for won in (1, 2, 3):
        put(database, debts(won))
    outbox.acknowledge(database, 3, [], 1000)
    assert outbox.step_back(database, 2)
    assert seqs(database) == [2, 3]
    with database.reading() as connection:
        kept = registers.load(connection, (CASE, "fact", "household/debts", "value"))
    assert kept.pending_seq == 3


@pytest.mark.parametrize("expected", [0, 3, 9])
def test_a_number_that_cannot_be_expected_alters_nothing(database: Database, expected: int) -> None:
    put(database, note("a"))
    put(database, note("b"))
    outbox.acknowledge(database, 2, [], 1000)
    assert not outbox.step_back(database, expected)
    assert seqs(database) == []


# --- counts, in records


def test_every_record_is_counted_once_and_stands_in_one_place(database: Database) -> None:
    put(database, debts(1))
    put(database, debts(2))
    put(database, note("held"))
    put(database, note("waiting"))
    outbox.acknowledge(database, 3, [Judged(3, "held:no-access")], 1000)
    found = outbox.counts(database)
    assert found == {"fact": Counts(sent=1), "note": Counts(waiting=1, held=1)}
    assert found["note"].written == 2
    assert outbox.waiting_records(database) == 1


def test_a_record_waits_while_any_of_its_changes_does(database: Database) -> None:
    put(database, debts(1))
    put(database, debts(2))
    outbox.acknowledge(database, 1, [Judged(1, "held:schema")], 1000)
    assert outbox.counts(database)["fact"] == Counts(waiting=1)
    outbox.acknowledge(database, 2, [], 1000)
    assert outbox.counts(database)["fact"] == Counts(held=1)


def test_other_outcomes_are_sent(database: Database) -> None:
    put(database, debts(1))
    outbox.acknowledge(database, 1, [Judged(1, "conflict", 3)], 1000)
    assert outbox.counts(database)["fact"] == Counts(sent=1)


def test_a_day_counts_what_was_written_on_it(database: Database) -> None:
    put(database, note("yesterday"), days=-1)
    put(database, note("today"))
    assert outbox.counts(database, DAY) == {"note": Counts(waiting=1)}
    assert outbox.counts(database, date(2020, 1, 1)) == {}
    assert outbox.counts(database) == {"note": Counts(waiting=2)}


def test_a_record_held_twice_is_listed_once_with_the_newest_reason(database: Database) -> None:
    put(database, debts(1))
    put(database, debts(2))
    judged = [Judged(1, "held:schema"), Judged(2, "held:no-access")]
    outbox.acknowledge(database, 2, judged, 1000)
    assert [(one.row, one.why) for one in outbox.held_records(database)] == [
        ("household/debts", "no-access")
    ]


def test_a_visit_is_received_when_its_report_and_all_before_it_arrived(database: Database) -> None:
    put(database, debts(1), visit="v1")
    put(database, actions.append_act("visit_report", "r1", {"outcome": 10}), visit="v1")

    def received() -> int | None:
        with database.reading() as connection:
            return outbox.received_at(connection, "v1")

    assert received() is None
    outbox.acknowledge(database, 1, [], 1000)
    assert received() is None
    outbox.acknowledge(database, 2, [], 2000)
    outbox.acknowledge(database, 2, [], 3000)
    assert received() == 2000
