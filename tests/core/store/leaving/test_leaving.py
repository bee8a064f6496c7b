"""I12: a case that left is nowhere; I13: nothing that waits leaves with it."""

import uuid
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from core.casework import actions
from core.people.answer import given
from core.people.person import Person
from core.record.change import canonical
from core.store import backups, beside, documents, drafts, outbox, registers, scenarios, streams
from core.store.apply import Pen, write
from core.store.database import Database, as_apply
from core.store.drafts import KeptDraft
from core.store.leaving import holding, offered, typed, upkeep
from core.store.leaving.emptying import KEPT
from core.store.registers import KeptHead
from core.store.scenarios import KeptScenario
from core.store.streams import PulledFrame, PulledRow
from core.store.tables import METADATA
from tests.helpers.builders import a_clock
from tests.helpers.laptops import KEY
from tests.helpers.pages import readable

CASE, OTHER, MINE = "c1", "c2", "u1"
CANARY = "카나리아새"
KEEPS = "나래뜰샘"


def put(database: Database, case: str, *acts: actions.Act, visit: str | None = None) -> None:
    with database.writing() as connection:
        write(connection, Pen(a_clock(), case, visit, keeps_undo=visit is not None), acts)


def notice(row: str, kind: str, body: dict[str, Any]) -> PulledFrame:
    head = KeptHead(f"center.1.{row}", "set", body, (), 0, "center", None)
    rows = [PulledRow(kind, row, "value", int(row), (head,))]
    return PulledFrame(MINE, "user", 1, int(row), rows)


def fill(database: Database, case: str, word: str) -> None:
    """The word in every place that a case has on a laptop; all of it sent."""
    member = Person(str(uuid.uuid4()), word, birth_date=given("1952-03-10"))
    note = {"text": f"{word} 메모 " * 300, "about": None}
    put(
        database, case, *actions.add_member_acts(member),
        actions.append_act("note", str(uuid.uuid4()), note),
        actions.todo_act(str(uuid.uuid4()), f"{word} 전화", None), visit=f"visit-{case}",
    )  # fmt: skip
    put(database, case, actions.answer_act("household", "debts", given(1)), visit=f"visit-{case}")
    put(database, case, actions.answer_act("household", "debts", given(2)), visit=f"visit-{case}")
    head = KeptHead("X.1.1", "set", {"telephone": word, "caution": word}, (), 0, "u", None)
    row = PulledRow("case", case, "contact", 5, (head,))
    streams.absorb(database, PulledFrame(case, "case", 1, 5, [row], mark="abcd1234"))
    with database.writing() as connection:
        photo = {
            "id": f"photo-{case}", "stream": case, "kind": "photo", "title": word, "size": 9000,
            "media": "image/jpeg", "at_ms": 1, "body": f"{word} ".encode() * 500,
        }  # fmt: skip
        connection.execute(documents.TABLE.insert().values(**photo))
        scenarios.keep(connection, case, KeptScenario(f"s-{case}", word, {"v": word}, 1))
        beside.keep_foreseen(connection, case, "basis", canonical({"v": word}))
    for number, kind in (("1", "notice"), ("2", "offer")):
        body = {"case": case, "state": "open", "note": word, "records": [], "about": "late"}
        streams.absorb(database, notice(number + str(ord(case[-1])), kind, body))
    outbox.acknowledge(database, outbox.next_batch(database, 1000, 10**8).changes[-1].seq, [], 1000)


@pytest.fixture
def full(database: Database) -> Database:
    """Two cases full of words, and yesterday's copy with both."""
    fill(database, CASE, CANARY)
    fill(database, OTHER, KEEPS)
    backups.keep(database, KEY, "day-2026-11-23")
    return database


def where(database: Database, word: str) -> list[str]:
    found = readable(database.path.parent, KEY)
    return [name for name, content in found.items() if word.encode() in content]


def test_the_reader_of_pages_sees_what_stands_in_file_log_and_copies(full: Database) -> None:
    assert where(full, CANARY) == ["backups/day-2026-11-23.db", "field.db-wal"]
    full.checkpoint()
    assert where(full, CANARY) == ["backups/day-2026-11-23.db", "field.db"]


def test_a_case_that_left_is_in_no_page_log_or_copy(full: Database) -> None:
    full.checkpoint()
    assert streams.leave(full, [CASE]) == (CASE,)
    assert where(full, CANARY) == []
    assert not full.path.with_name("field.db-wal").stat().st_size
    assert set(where(full, KEEPS)) == {"backups/day-2026-11-23.db", "field.db"}
    assert backups.is_sound(full.path.parent / "backups" / "day-2026-11-23.db", KEY)


def test_no_table_names_it_but_those_that_number_what_was_sent(full: Database) -> None:
    streams.leave(full, [CASE])
    with full.reading() as connection:
        left = {
            table.name
            for table in METADATA.sorted_tables
            for row in connection.execute(select(table))
            if CASE in row
        }
    assert left <= KEPT
    assert len(scenarios_of(full, OTHER)) == 1


def scenarios_of(database: Database, case: str) -> tuple[KeptScenario, ...]:
    with database.reading() as connection:
        return scenarios.of_case(connection, case)


def test_every_table_with_words_of_a_case_names_the_case() -> None:
    """What `empty` deletes by: a new table either names its stream or holds nothing of a case."""
    without = {
        table.name for table in METADATA.sorted_tables if "stream" not in table.c
    }  # fmt: skip
    assert without <= {
        "laptop", "acknowledgement", "stream", "contact", "pack", "visitpack", "searchgram",
        "upkeep", "lease",
    }  # fmt: skip


def test_a_copy_that_cannot_be_emptied_is_removed(full: Database) -> None:
    broken = full.path.parent / "backups" / "day-2026-11-22.db"
    broken.write_bytes(b"\0" * 8192)
    streams.leave(full, [CASE])
    assert not broken.exists()
    assert where(full, CANARY) == []


def test_somebody_who_reads_delays_the_emptying_of_the_log(full: Database) -> None:
    with full.reading() as connection:
        connection.execute(select(func.count()).select_from(registers.TABLE)).scalar_one()
        streams.leave(full, [CASE])
        assert upkeep.due(full).is_log_due
    streams.leave(full, [])
    assert not upkeep.due(full).is_log_due
    assert where(full, CANARY) == []


def test_what_waits_stays_with_all_of_its_case(full: Database) -> None:
    put(full, CASE, actions.append_act("note", "n9", {"text": "아직", "about": None}))
    before = full.path.stat().st_size
    assert streams.leave(full, [CASE, OTHER]) == (OTHER,)
    assert where(full, CANARY) != []
    assert [one.stream for one in outbox.next_batch(full, 10, 10**6).changes] == [CASE]
    assert before


def test_what_is_typed_becomes_a_note_and_waits(full: Database) -> None:
    with full.writing() as connection:
        for field, text in (("debts", "이백"), ("note", "이웃이"), ("empty", " ")):
            drafts.keep(connection, CASE, KeptDraft("visit-c1", field, text, 1))
        drafts.keep(connection, OTHER, KeptDraft("visit-c2", "debts", "삼백", 1))
    assert typed.note_drafts(full, [CASE], a_clock()) == 1
    waiting = outbox.next_batch(full, 10, 10**6).changes
    assert [one.stream for one in waiting] == [CASE]
    assert "debts: 이백\\nnote: 이웃이" in waiting[0].body.decode()
    assert '"vi":"visit-c1"' in waiting[0].body.decode()
    assert typed.note_drafts(full, [CASE], a_clock()) == 0
    with full.reading() as connection:
        assert [one.text for one in drafts.of_visit(connection, "visit-c2")] == ["삼백"]


def test_after_leaving_a_restored_center_gets_the_numbers_without_content(full: Database) -> None:
    streams.leave(full, [CASE])
    assert outbox.step_back(full, 1)
    bodies = [one.body for one in outbox.next_batch(full, 1000, 10**8).changes]
    assert bodies[0] == b'{"gone":true,"s":1}'
    assert any(KEEPS.encode() in body for body in bodies)
    assert not any(CANARY.encode() in body for body in bodies)


def test_offers_of_a_case_that_left_are_gone(full: Database) -> None:
    with full.reading() as connection:
        assert {one.case for one in offered.offers(connection)} == {CASE, OTHER}
    streams.leave(full, [CASE])
    with full.reading() as connection:
        assert {one.case for one in offered.offers(connection)} == {OTHER}


def test_a_row_the_center_has_no_more_goes_unless_own_work_waits_in_it(full: Database) -> None:
    place = ("fact", "household/debts", "value")
    assert place in {row[:3] for row in holding.rows_of(full, CASE)}
    put(full, CASE, actions.answer_act("household", "debts", given(3)))
    holding.drop_rows(full, CASE, [place])
    with full.reading() as connection:
        kept = registers.load(connection, (CASE, *place))
    assert kept.newest is not None
    assert kept.newest.value is not None
    assert kept.newest.value["value"] == 3
    outbox.acknowledge(full, outbox.next_batch(full, 9, 10**6).changes[-1].seq, [], 1000)
    holding.drop_rows(full, CASE, [place])
    with full.reading() as connection:
        assert registers.load(connection, (CASE, *place)).heads == ()
    assert place not in {row[:3] for row in holding.rows_of(full, CASE)}


def test_nothing_is_lost_when_it_breaks_off(
    full: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The transaction of one case is whole or not at all."""

    def power_cut(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(upkeep, "log_is_due", power_cut)
    with pytest.raises(KeyboardInterrupt):
        streams.leave(full, [CASE])
    monkeypatch.undo()
    assert CASE in streams.positions(full)
    assert len(scenarios_of(full, CASE)) == 1
    with full.writing() as connection, as_apply(connection):
        assert registers.load_rows(connection, CASE)
