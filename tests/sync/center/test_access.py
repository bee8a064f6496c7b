"""I20: a laptop gets only what is assigned to its consultant, whatever the history."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from core.clock import FixedClock
from core.errors import Mistake
from sync.center.tables import ACCESS_LOG, HOLDING
from sync.protocol import messages as m
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.writers import Writer, a_uuid, deposit

Enrol = Callable[[str], Writer]
USERS = ("gaon", "narae", "dasom")
steps = st.lists(
    st.tuples(
        st.sampled_from(("give", "take", "pass", "read", "erase")), st.integers(0, 2),
        st.integers(0, 3),
    ),
    max_size=12,
)  # fmt: skip


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
    own: dict[str, dict[str, str]] = {user: {} for user in USERS}
    erased: set[str] = set()
    for act, user, case in history:
        assert isinstance(center.clock, FixedClock)
        center.clock.go_on(timedelta(seconds=1))
        done(center, own, erased, act, USERS[user], cases[case])
    streams = [*cases, *(writer.user_stream for writer in writers), a_uuid()]
    for writer in writers:
        allowed = {*own[writer.user], writer.user_stream}
        assert set(writer.manifest()) == allowed
        asked = m.Pull(tuple(m.Want(stream, 1, 0) for stream in streams), 10**7)
        pulled = writer.ask(asked)
        assert isinstance(pulled, m.Pulled)
        assert {frame.stream for frame in pulled.frames} <= allowed
        assert own[writer.user].keys() <= {frame.stream for frame in pulled.frames}
        for case_ in cases:
            writer.write(case_, deposit(1))
        said = {seq: code for seq, code in writer.outcomes().items() if code != "conflict"}
        assert {n: code for n, code in said.items() if code != "same"} == {
            n: "erased" if case_ in erased else "held:no-access"
            for n, case_ in enumerate(cases, 1)
            if own[writer.user].get(case_, "reader") == "reader"
        }
    center.close()


def done(
    center: Center,
    own: dict[str, dict[str, str]],
    erased: set[str],
    act: str,
    user: str,
    case: str,
) -> None:
    """One act of the staff, and what everybody has after it."""
    if case in erased:
        return
    match act:
        case "give" if case not in own[user]:
            own[user][case] = center.staff.assign(case, user)
        case "take":
            center.take_away(case, user)
            own[user].pop(case, None)
        case "pass" if case in own[user]:
            taker = USERS[(USERS.index(user) + 1) % len(USERS)]
            with suppress(Mistake):
                own[taker][case] = center.staff.reassign(case, user, taker)
                del own[user][case]
        case "read" if case in own[user]:
            center.staff.change_role(case, user, "reader")
            own[user][case] = "reader"
        case "erase":
            center.staff.erase(case, "삭제 요청")
            erased.add(case)
            for cases in own.values():
                cases.pop(case, None)


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
