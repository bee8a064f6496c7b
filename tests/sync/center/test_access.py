"""I20: a laptop gets only what is assigned to its consultant, whatever the history."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from core.clock import FixedClock
from sync.center.tables import ACCESS_LOG, HOLDING
from sync.protocol import messages as m
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.writers import Writer, a_uuid, deposit

Enrol = Callable[[str], Writer]
USERS = ("gaon", "narae", "dasom")
steps = st.lists(
    st.tuples(st.sampled_from(("give", "take")), st.integers(0, 2), st.integers(0, 3)),
    max_size=12,
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps)
def test_any_history_of_assignments_gives_what_stands_and_nothing_else(
    tmp_path: Path, history: list[tuple[str, int, int]]
) -> None:
    center = Center(tmp_path / a_uuid(), FixedClock(MORNING))
    writers = [Writer.enrolled(center.desk, center.staff, user) for user in USERS]
    cases = [center.add_case() for _ in range(4)]
    own: dict[str, set[str]] = {user: set() for user in USERS}
    for act, user, case in history:
        assert isinstance(center.clock, FixedClock)
        center.clock.go_on(timedelta(seconds=1))
        if act == "give":
            center.staff.assign(cases[case], USERS[user])
            own[USERS[user]].add(cases[case])
        else:
            center.take_away(cases[case], USERS[user])
            own[USERS[user]].discard(cases[case])
    streams = [*cases, *(writer.user_stream for writer in writers), a_uuid()]
    for writer in writers:
        allowed = own[writer.user] | {writer.user_stream}
        assert set(writer.manifest()) == allowed
        asked = m.Pull(tuple(m.Want(stream, 1, 0) for stream in streams), 10**7)
        pulled = writer.ask(asked)
        assert isinstance(pulled, m.Pulled)
        assert {frame.stream for frame in pulled.frames} <= allowed
        assert own[writer.user] <= {frame.stream for frame in pulled.frames}
        for case_ in cases:
            writer.write(case_, deposit(1))
        held = {seq for seq, code in writer.outcomes().items() if code == "held:no-access"}
        assert held == {n for n, case_ in enumerate(cases, 1) if case_ not in own[writer.user]}
    center.close()


def test_what_a_laptop_contains_is_known_and_who_took_it(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon = enrol("gaon")
    gaon.pull(case)
    with center.base.reading() as connection:
        holding = connection.execute(select(HOLDING)).one()
        log = connection.execute(select(ACCESS_LOG)).one()
    assert (holding.laptop_id, holding.stream_id, holding.removed_at) == (gaon.laptop, case, None)
    assert holding.ver == gaon.manifest()[case].head
    assert (log.user_id, log.laptop_id, log.about) == ("gaon", gaon.laptop, case)
    reply = gaon.ask(m.Push(gaon.laptop, 1, 1, 1, m.LaptopClock(1, None, 1), (), (case,)))
    assert isinstance(reply, m.Pushed)
    with center.base.reading() as connection:
        assert connection.execute(select(HOLDING.c.removed_at)).scalar_one() == center.base.now()


def test_the_manifest_says_nothing_twice(center: Center, enrol: Enrol, case: str) -> None:
    gaon, narae = enrol("gaon"), enrol("narae")
    streams = gaon.ask(m.Manifest(1))
    assert isinstance(streams, m.Streams)
    assert isinstance(gaon.ask(m.Manifest(1, streams.digest)), m.Unchanged)
    narae.note(case)
    narae.push()
    assert isinstance(gaon.ask(m.Manifest(1, streams.digest)), m.Streams)


def test_another_epoch_is_told(enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    reply = gaon.ask(m.Pull((m.Want(case, 2, 0),), 1000))
    assert isinstance(reply, m.Problem)
    assert (reply.name, reply.stream, reply.epoch) == ("epoch", case, 1)


def test_an_assignment_travels_in_the_stream_of_the_person(enrol: Enrol, case: str) -> None:
    gaon = enrol("gaon")
    assert list(gaon.registers(gaon.user_stream)) == [("assignment", case, "value")]
    assert gaon.manifest()[case].role == "owner"
    assert enrol("narae").manifest()[case].role == "second"
