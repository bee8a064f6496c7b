"""An act becomes row, register, list row and outbox entry together, and ends its draft."""

from collections.abc import Sequence

import msgspec
import pytest
from sqlalchemy import func, select

from core.casework import actions
from core.casework.actions import Act
from core.clock import wall_ms
from core.errors import Mistake
from core.people.answer import State as AnswerState
from core.people.answer import given, without
from core.people.person import Person
from core.record.change import Change
from core.store import drafts, registers
from core.store.apply import Pen, Written, write
from core.store.database import Database
from core.store.drafts import KeptDraft
from core.store.lists import decoded
from core.store.outbox import LAPTOP, OUTBOX
from core.store.tables import ListedAnswer, ListedMember, table_of
from tests.helpers.builders import a_clock

CASE = "c1"
PERSON = Person("m1", "가온들", birth_date=given("1952-03-10"), relation=given("head"))


def put(database: Database, *acts: Act, visit: str | None = None, undo: bool = False) -> Written:
    with database.writing() as connection:
        return write(connection, Pen(a_clock(), CASE, visit, keeps_undo=undo), acts)


def deposit(won: int) -> Act:
    return actions.answer_act("household", "home.deposit", given(won))


def sent(database: Database) -> list[Change]:
    """The outbox as the Center will read it."""
    with database.reading() as connection:
        bodies = connection.execute(select(OUTBOX.c.body).order_by(OUTBOX.c.seq)).scalars().all()
    return [Change.from_json(msgspec.json.decode(body)) for body in bodies]


def heads(database: Database, kind: str, row: str, group: str = "value") -> Sequence[str]:
    with database.reading() as connection:
        return [head.cid for head in registers.load(connection, (CASE, kind, row, group)).heads]


def test_changes_are_numbered_without_a_gap_and_travel_together(database: Database) -> None:
    put(database, *actions.add_member_acts(PERSON))
    put(database, deposit(1))
    assert [(one.seq, one.tx) for one in sent(database)] == [(1, 1), (2, 1), (3, 2)]


def test_a_change_says_who_when_and_in_which_visit(database: Database) -> None:
    put(database, deposit(1), visit="v1")
    change = sent(database)[0]
    assert (change.author, change.visit, change.stream) == ("consultant-1", "v1", CASE)
    assert change.wall == wall_ms(a_clock())


def test_the_bytes_kept_are_the_canonical_ones_with_their_hash(database: Database) -> None:
    put(database, deposit(1))
    with database.reading() as connection:
        row = connection.execute(select(OUTBOX)).mappings().one()
    change = sent(database)[0]
    assert (row["body"], row["hash"]) == (change.canonical(), change.hash())
    assert row["written_on"] == "2026-11-24"


def test_a_first_value_names_nothing_a_later_one_what_it_replaces(database: Database) -> None:
    put(database, deposit(1))
    put(database, deposit(2))
    assert [one.base for one in sent(database)] == [(), ("L1.1.1",)]
    assert heads(database, "fact", "household/home.deposit") == ["L1.1.2"]


def test_two_acts_on_one_group_in_one_go_name_one_another(database: Database) -> None:
    put(database, deposit(1), deposit(2))
    assert sent(database)[1].base == ("L1.1.1",)


def test_an_append_only_row_names_nothing(database: Database) -> None:
    put(database, actions.append_act("note", "n1", {"text": "…"}))
    assert (sent(database)[0].op, sent(database)[0].base) == ("app", ())


def test_a_removal_names_the_heads_of_every_group(database: Database) -> None:
    put(database, *actions.add_member_acts(PERSON))
    put(database, actions.answer_act("m1", "school", given("high")))
    put(database, actions.remove_act("member", "m1"))
    assert set(sent(database)[-1].base) == {"L1.1.1", "L1.1.2", "L1.1.3"}
    with database.reading() as connection:
        member = table_of(ListedMember)
        assert connection.execute(select(member.c.is_removed)).scalar_one()


def test_a_row_brought_back_names_its_removal(database: Database) -> None:
    put(database, *actions.add_member_acts(PERSON))
    put(database, actions.remove_act("member", "m1"))
    put(database, Act("member", "m1", "row", "undel", None))
    assert sent(database)[-1].base == ("L1.1.3",)
    with database.reading() as connection:
        member = table_of(ListedMember)
        assert not connection.execute(select(member.c.is_removed)).scalar_one()


def test_the_list_row_follows_in_the_same_transaction(database: Database) -> None:
    put(database, *actions.add_member_acts(PERSON))
    put(database, actions.answer_act("m1", "income.rent", without(AnswerState.LATER)))
    with database.reading() as connection:
        member = connection.execute(select(table_of(ListedMember))).mappings().one()
        answer = connection.execute(select(table_of(ListedAnswer))).mappings().one()
    assert (member["name"], member["birth_date"], member["relation"]) == (
        "가온들",
        "1952-03-10",
        "head",
    )
    assert (answer["row"], answer["state"]) == ("m1/income.rent", "later")


def test_a_value_that_cannot_travel_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(Mistake):
        put(database, deposit(1), actions.append_act("note", "n1", {"size": 0.5}))
    with database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(OUTBOX)).scalar_one() == 0
        assert connection.execute(select(LAPTOP.c.last_seq)).scalar_one() == 0
    put(database, deposit(1))
    assert [one.seq for one in sent(database)] == [1]


def test_the_draft_of_a_field_ends_with_its_change_the_others_stay(database: Database) -> None:
    with database.writing() as connection:
        for field in ("household/home.deposit", "household/debts"):
            drafts.keep(connection, CASE, KeptDraft("v1", field, "9", 1))
        write(connection, Pen(a_clock(), CASE, "v1"), [deposit(1)], ["household/home.deposit"])
    with database.reading() as connection:
        assert [one.field for one in drafts.of_visit(connection, "v1")] == ["household/debts"]


def test_what_stood_before_is_kept_for_undo_only_when_asked(database: Database) -> None:
    put(database, deposit(1), visit="v1")
    put(database, deposit(2), deposit(3), visit="v1", undo=True)
    with database.reading() as connection:
        steps = drafts.last_act(connection, "v1")
    assert [step.value for step in steps] == [given(2).to_json(), given(1).to_json()]


def test_the_newest_draft_stands_last_and_replaces_the_older_text(database: Database) -> None:
    with database.writing() as connection:
        drafts.keep(connection, CASE, KeptDraft("v1", "b", "ㅎ", 1))
        drafts.keep(connection, CASE, KeptDraft("v1", "a", "9", 2))
        drafts.keep(connection, CASE, KeptDraft("v1", "b", "하", 3))
        found = drafts.of_visit(connection, "v1")
        drafts.drop(connection, "v1", "b")
        left = drafts.of_visit(connection, "v1")
    assert [(one.field, one.text) for one in found] == [("a", "9"), ("b", "하")]
    assert [one.field for one in left] == ["a"]


def test_bytes_are_read_back_as_plain_values() -> None:
    assert decoded(b'{"a":[1,null]}') == {"a": [1, None]}
