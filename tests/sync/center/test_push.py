"""What becomes of pushed changes: custody, outcomes, replay, gap, fork."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from msgspec import Raw

from sync.protocol import messages as m
from tests.helpers.centers import Center
from tests.helpers.writers import CLOCK, WALL, Writer, a_uuid, deposit, gaps

Enrol = Callable[[str], Writer]


def test_a_change_is_applied_and_acknowledged(center: Center, enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    cid = gaon.write(case, deposit(50_000_000))
    pushed = gaon.push()
    assert (pushed.acked, pushed.outcomes) == (1, ())
    assert center.changes()[cid] == gaon.written[0]
    assert gaon.registers(case)["fact", "household/home.deposit", "value"] == (cid,)


def test_every_value_ever_written_stays_readable(center: Center, enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    base: tuple[str, ...] = ()
    for amount in range(5):
        base = (gaon.write(case, deposit(amount), base=base),)
    gaon.push()
    assert [center.changes()[gaon.cid(seq)] for seq in range(1, 6)] == gaon.written
    assert gaon.registers(case)["fact", "household/home.deposit", "value"] == base


def test_a_replay_changes_nothing_and_says_what_was_said(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon, other = enrol("gaon"), a_uuid()
    gaon.write(case, deposit(1))
    gaon.write(other, deposit(2))
    assert gaon.outcomes() == {2: "held:unknown-stream"}
    before = center.everything()
    assert gaon.outcomes(first=1) == {1: "duplicate", 2: "held:unknown-stream"}
    assert center.everything() == before


def test_acknowledged_is_never_more_than_was_sent(enrol: Enrol, case: str) -> None:
    """A restored copy must not hear that numbers it has yet to give are stored."""
    gaon = enrol("gaon")
    for amount in range(4):
        gaon.write(case, deposit(amount), base=[gaon.cid(amount)] if amount else [])
    gaon.push()
    assert gaon.push(first=1, last=2).acked == 2
    empty = gaon.ask(m.Push(gaon.laptop, 1, 3, 1, CLOCK, ()))
    assert isinstance(empty, m.Pushed)
    assert empty.acked == 2


def test_a_gap_is_told_and_stores_nothing(center: Center, enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    for amount in range(3):
        gaon.write(case, deposit(amount))
    reply = gaon.ask(gaon.push_request(first=3))
    assert isinstance(reply, m.Problem)
    assert (reply.name, reply.expected) == ("gap", 1)
    assert gaon.laptop not in str(center.changes())
    empty = gaon.ask(m.Push(gaon.laptop, 1, 8, 1, CLOCK, ()))
    assert isinstance(empty, m.Problem)
    assert empty.expected == 1


def test_the_numbers_of_a_copy_are_a_fork(center: Center, enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    gaon.write(case, deposit(1))
    copy = Writer(
        gaon.desk, gaon.user, gaon.laptop, gaon.user_stream, gaon.center, gaon.key,
        access=gaon.access,
    )  # fmt: skip
    copy.write(case, deposit(2))
    gaon.push()
    reply = copy.ask(copy.push_request())
    assert isinstance(reply, m.Problem)
    assert (reply.name, reply.next_instance) == ("fork", 2)
    copy.instance, copy.written = 2, []
    stamped_again = copy.write(case, deposit(2))
    assert copy.outcomes() == {1: "conflict"}
    assert stamped_again in center.changes()
    gaon.write(case, deposit(3), base=[gaon.cid(1)])
    assert gaon.outcomes() == {2: "conflict"}


def test_a_center_that_forgot_an_instance_asks_for_all_of_it(enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    gaon.instance = 4
    gaon.write(case, deposit(1))
    gaon.write(case, deposit(2))
    reply = gaon.ask(gaon.push_request(first=2))
    assert isinstance(reply, m.Problem)
    assert (reply.name, reply.expected) == ("gap", 1)
    gaon.push(first=1)
    later = gaon.ask(m.Push(gaon.laptop, 4, 1, 1, CLOCK, (Raw(b"{}"),)))
    assert isinstance(later, m.Problem)
    assert (later.name, later.next_instance) == ("fork", 5)


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        (b"{}", "held:invalid"),
        (b"[1]", "held:invalid"),
        (b'"text"', "held:invalid"),
        (b'{"v":1.5}', "held:invalid"),
        (b"[" * 3000 + b"]" * 3000, "held:invalid"),
    ],
)
def test_what_is_no_change_is_held_with_its_bytes(
    center: Center, enrol: Enrol, change: bytes, outcome: str
) -> None:
    gaon = enrol("gaon")
    gaon.written.append(change)
    assert gaon.outcomes() == {1: outcome}
    assert center.held()[gaon.cid(1)] == change


@pytest.mark.parametrize(
    ("changed", "outcome"),
    [
        ({"schema": 2}, "held:schema"),
        ({"kind": "dream"}, "held:schema"),
        ({"group": "dream"}, "held:schema"),
        ({"op": "erase"}, "held:invalid"),
        ({"op": "app"}, "held:invalid"),
        ({"author": "narae"}, "held:no-access"),
        ({"kind": "assignment"}, "held:no-access"),
        ({"row": "r" * 201}, "held:invalid"),
        ({"row": "nul\0"}, "held:invalid"),
        ({"wall": 2**80}, "held:invalid"),
        ({"base": ["two words"]}, "held:invalid"),
        ({"value": {"amount": "9" * 3000}}, None),
    ],
)
def test_what_the_center_cannot_apply_is_held(
    center: Center, enrol: Enrol, case: str, changed: dict[str, object], outcome: str | None
) -> None:
    gaon = enrol("gaon")
    value = changed.pop("value", deposit(1))
    gaon.write(case, value, **changed)  # type: ignore[arg-type]  # each row has fitting names
    before = gaon.note(case)
    expected = {} if outcome is None else {1: outcome}
    assert gaon.outcomes() == expected
    assert before in center.changes()
    if outcome is not None:
        assert center.held()[gaon.cid(1)] == gaon.written[0]


def test_a_change_that_names_itself_or_what_comes_after_is_held(enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    gaon.write(case, deposit(1), base=[gaon.cid(1)])
    gaon.write(case, deposit(2), base=[gaon.cid(9)])
    gaon.write(case, deposit(3), base=[f"{gaon.laptop}.1.nonsense"])
    assert gaon.outcomes() == dict.fromkeys((1, 2, 3), "held:invalid")


def test_what_travels_together_is_held_together(center: Center, enrol: Enrol, case: str) -> None:
    gaon, member = enrol("gaon"), a_uuid()
    gaon.write(case, deposit(1), tx=1)
    gaon.write(case, {"name": "가온들"}, kind="member", row=member, group="who", op="new", tx=2)
    gaon.write(case, {"x": 1}, kind="member", row=member, group="dream", tx=2)
    gaon.write(case, deposit(2), base=[gaon.cid(1)], tx=4)
    assert gaon.outcomes() == {2: "held:schema", 3: "held:schema"}
    assert ("member", member, "who") not in gaon.registers(case)


def test_a_row_that_is_written_once_keeps_its_bytes(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon, narae, row = enrol("gaon"), enrol("narae"), a_uuid()
    first = gaon.note(case, "처음", row)
    gaon.note(case, "다른 말", row)
    gaon.note(case, "처음", row)
    assert gaon.outcomes() == {2: "held:invalid", 3: "same"}
    narae.note(case, "처음", row)
    narae.note(case, "셋째 말", row)
    assert narae.outcomes() == {1: "same", 2: "held:invalid"}
    assert gaon.registers(case)["note", row, "value"][0] == first
    assert len([cid for cid in center.changes() if not cid.startswith("center.")]) == 3


def test_a_change_the_database_refuses_is_held_and_the_others_go_on(
    center: Center, enrol: Enrol, case: str
) -> None:
    """The queue always advances, whatever the reason."""
    gaon = enrol("gaon")
    gaon.note(case)
    gaon.write(case, {"state": "given", "value": 777})
    gaon.note(case)
    with _refusing(center, b"777"):
        pushed = gaon.push()
    assert pushed.acked == 3
    assert [(one.seq, one.code) for one in pushed.outcomes] == [(2, "held:invalid")]
    assert center.held() == {gaon.cid(2): gaon.written[1]}
    assert {gaon.cid(1), gaon.cid(3)} <= set(center.changes())
    assert gaps(center.versions()[case]) == []


@contextmanager
def _refusing(center: Center, amount: bytes) -> Iterator[None]:
    """A rule in the database that nobody thought of."""
    word = f"X'{amount.hex()}'" if center.base.is_sqlite else f"'{amount.decode()}'::bytea"
    if center.base.is_sqlite:
        begin = (
            f"CREATE TRIGGER no BEFORE INSERT ON change WHEN instr(NEW.body, {word}) > 0 "
            "BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
        end = "DROP TRIGGER no"
    else:
        begin = f"ALTER TABLE change ADD CONSTRAINT no CHECK (position({word} in body) = 0)"
        end = "ALTER TABLE change DROP CONSTRAINT no"
    with center.base.writing() as connection:
        connection.exec_driver_sql(begin)
    try:
        yield
    finally:
        with center.base.writing() as connection:
            connection.exec_driver_sql(end)


def test_one_large_change_alone_is_taken_whatever_its_size(enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    gaon.note(case, "긴 메모 " * 200_000)
    gaon.note(case)
    both = gaon.ask(gaon.push_request())
    assert isinstance(both, m.Problem)
    assert both.name == "too-large"
    assert gaon.push(last=1).acked == 1
    assert gaon.push().acked == 2


def test_one_act_alone_is_taken_whatever_its_size(enrol: Enrol, case: str) -> None:
    """Its parts would be judged apart: some applied, some held."""
    gaon = enrol("gaon")
    for number in range(1001):
        gaon.write(
            case,
            {"text": str(number), "about": None},
            kind="note",
            row=a_uuid(),
            op="app",
            group="value",
            tx=1,
        )
    assert gaon.push().acked == 1001


def test_too_many_changes_are_to_be_halved(enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    for _ in range(1001):
        gaon.note(case)
    reply = gaon.ask(gaon.push_request())
    assert isinstance(reply, m.Problem)
    assert (reply.name, reply.status) == ("too-large", 413)
    assert gaon.push(last=1000).acked == 1000


@pytest.mark.parametrize("broken", [{"laptop": "L0"}, {"first": 0}, {"instance": 2**60}])
def test_a_malformed_push_stores_nothing(
    center: Center, enrol: Enrol, case: str, broken: dict[str, object]
) -> None:
    gaon = enrol("gaon")
    gaon.write(case, deposit(1))
    good = gaon.push_request()
    fields = {
        "laptop": good.laptop, "instance": good.instance, "first": good.first, "schema": 1,
        "clock": good.clock, "changes": good.changes,
    }  # fmt: skip
    reply = gaon.ask(m.Push(**fields | broken))  # type: ignore[arg-type]  # by name
    assert isinstance(reply, m.Problem)
    assert reply.name == "malformed"
    assert gaon.cid(1) not in center.outcomes()


def test_no_clock_makes_the_center_refuse(center: Center, enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    for wall in (0, WALL + 10 * 365 * 86_400_000, -5):
        gaon.write(case, deposit(wall), base=[gaon.cid(1)] if gaon.next_seq > 1 else [], wall=wall)
    request = gaon.push_request()
    mad = m.LaptopClock(wall=-1, offset=2**80, mono=0)
    reply = gaon.ask(m.Push(gaon.laptop, 1, 1, 1, mad, request.changes))
    assert isinstance(reply, m.Pushed)
    assert [one.code for one in reply.outcomes] == ["conflict"]


def test_without_access_a_change_is_kept_and_waits_for_a_person(
    center: Center, enrol: Enrol, case: str
) -> None:
    dasom = enrol("dasom")
    dasom.write(case, deposit(1))
    assert dasom.outcomes() == {1: "held:no-access"}
    assert center.held() == {dasom.cid(1): dasom.written[0]}


def test_a_reader_may_only_add_notes(center: Center, enrol: Enrol, case: str) -> None:
    dasom = enrol("dasom")
    center.staff.assign(case, "dasom", "reader")
    dasom.write(case, deposit(1))
    dasom.note(case)
    assert dasom.outcomes() == {1: "held:no-access"}


def test_the_streams_of_a_person_are_the_centers_to_write(enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    gaon.write(gaon.user_stream, {"x": 1}, kind="note", row=a_uuid(), op="app")
    assert gaon.outcomes() == {1: "held:no-access"}
