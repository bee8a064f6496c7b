"""A copied laptop: unsent changes get new numbers, nothing is lost, names follow."""

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as draw
from sqlalchemy import select

from core.casework import actions
from core.people.answer import given as answered
from core.record.change import Change
from core.store import opening, outbox, registers
from core.store.apply import Pen, write
from core.store.database import Database
from core.store.outbox import LAPTOP, OUTBOX
from core.store.restamp import restamp
from tests.helpers.builders import a_clock, an_enrolment
from tests.helpers.laptops import KEY

CASE = "c1"


def debts(database: Database, won: int) -> None:
    with database.writing() as connection:
        write(
            connection,
            Pen(a_clock(), CASE),
            [actions.answer_act("household", "debts", answered(won))],
        )


def changes(database: Database, instance: int) -> list[Change]:
    with database.reading() as connection:
        found = connection.execute(
            select(OUTBOX).where(OUTBOX.c.instance == instance).order_by(OUTBOX.c.seq)
        ).mappings()
        listed = [
            (row["hash"], Change.from_json(msgspec.json.decode(row["body"]))) for row in found
        ]
    assert all(kept == change.hash() for kept, change in listed)
    return [change for _, change in listed]


def test_unsent_changes_are_numbered_again_from_one(database: Database) -> None:
    for won in (1, 2, 3):
        debts(database, won)
    outbox.acknowledge(database, 1, [], 1000)
    assert restamp(database, 2) == 2
    assert [change.seq for change in changes(database, 1)] == [1]
    again = changes(database, 2)
    assert [(one.seq, one.value) for one in again] == [
        (1, answered(2).to_json()),
        (2, answered(3).to_json()),
    ]
    assert again[0].base == ("L1.1.1",)
    assert again[1].base == ("L1.2.1",)


def test_registers_follow_and_work_goes_on_under_the_new_number(database: Database) -> None:
    debts(database, 1)
    restamp(database, 2)
    debts(database, 2)
    with database.reading() as connection:
        kept = registers.load(connection, (CASE, "fact", "household/debts", "value"))
    assert [head.cid for head in kept.heads] == ["L1.2.2"]
    assert kept.pending_seq == 2
    assert kept.named == {"L1.2.1"}
    batch = outbox.next_batch(database, 9, 10**6)
    assert (batch.instance, batch.first, len(batch.changes)) == (2, 1, 2)


def test_the_same_answer_twice_is_as_once(database: Database) -> None:
    debts(database, 1)
    assert restamp(database, 2) == 1
    assert restamp(database, 2) == 0
    assert len(changes(database, 2)) == 1


def test_counts_and_days_stay(database: Database) -> None:
    debts(database, 1)
    before = outbox.counts(database, a_clock().today())
    restamp(database, 2)
    assert outbox.counts(database, a_clock().today()) == before


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(draw.lists(draw.integers(1, 9), min_size=1, max_size=6), draw.integers(0, 6))
def test_no_value_is_lost_wherever_the_watermark_stands(
    tmp_path_factory: object, sums: list[int], acked: int
) -> None:
    folder = tmp_path_factory.mktemp("fork")  # type: ignore[attr-defined]  # pytest's own fixture
    database = opening.create(folder, KEY, an_enrolment(), is_safe=False)
    try:
        for won in sums:
            debts(database, won)
        outbox.acknowledge(database, min(acked, len(sums)), [], 1000)
        restamp(database, 2)
        kept = [*changes(database, 1), *changes(database, 2)]
        assert [one.value for one in kept] == [answered(won).to_json() for won in sums]
        with database.reading() as connection:
            assert connection.execute(select(LAPTOP.c.acked)).scalar_one() == 0
    finally:
        database.close()
