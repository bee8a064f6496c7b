"""What a laptop thinks it holds, against what the Center knows; marks of versions."""

from collections.abc import Callable

import pytest

from sync.protocol import messages as m
from sync.protocol.holding import digest_of
from tests.helpers.centers import Center
from tests.helpers.writers import Writer, a_uuid, deposit

Enrol = Callable[[str], Writer]
pytestmark = pytest.mark.parametrize("center", ["sqlite"], indirect=True)
"""Nothing here is another statement on PostgreSQL than the tests of pulls and pushes try there."""


def rows(pen: Writer, case: str) -> list[m.RowHere]:
    return [m.RowHere(case, *place, heads) for place, heads in pen.registers(case).items()]


def ask(pen: Writer, here: m.StreamHere, listed: list[m.RowHere] | None = None) -> m.Compared:
    said = pen.ask(m.Holding(streams=(here,), rows=tuple(listed or ())))
    assert isinstance(said, m.Compared)
    return said


@pytest.fixture
def gaon(enrol: Enrol, case: str) -> Writer:
    pen = enrol("gaon")
    pen.write(case, deposit(1))
    pen.note(case)
    pen.push()
    return pen


def here(pen: Writer, case: str, listed: list[m.RowHere]) -> m.StreamHere:
    state = pen.manifest()[case]
    return m.StreamHere(case, state.epoch, state.head, state.mark, digest_of(listed))


def test_what_is_as_it_should_be_needs_no_list(gaon: Writer, case: str) -> None:
    said = ask(gaon, here(gaon, case, rows(gaon, case)))
    assert (said.differing, said.missing, said.drop, said.lacking) == ((), (), (), ())


def test_a_row_too_few_is_taken_in_again(gaon: Writer, case: str) -> None:
    listed = rows(gaon, case)[:-1]
    assert ask(gaon, here(gaon, case, listed)).differing == (case,)
    said = ask(gaon, here(gaon, case, listed), listed)
    assert (said.missing, said.drop) == ((case,), ())


def test_what_stands_here_no_more_is_taken_in_again(gaon: Writer, case: str) -> None:
    listed = rows(gaon, case)
    gaon.write(case, deposit(2), base=[gaon.cid(1)])
    gaon.push()
    assert ask(gaon, here(gaon, case, listed), listed).missing == (case,)


def test_a_row_that_nobody_can_bring_again_is_dropped(gaon: Writer, case: str) -> None:
    ghost = m.RowHere(case, "note", a_uuid(), "value", ("center.1.999",))
    listed = [*rows(gaon, case), ghost]
    said = ask(gaon, here(gaon, case, listed), listed)
    assert said.drop == (m.RowHere(case, "note", ghost.row, "value"),)
    assert said.missing == ()


def test_a_row_whose_author_has_yet_to_come_again_stays(
    enrol: Enrol, gaon: Writer, case: str
) -> None:
    """It may be the only copy: the Center was restored, its author's laptop was not here since."""
    narae = enrol("narae")
    unknown = m.RowHere(case, "note", a_uuid(), "value", (narae.cid(5),))
    listed = [*rows(gaon, case), unknown]
    assert ask(gaon, here(gaon, case, listed), listed).drop == ()


def test_own_work_that_is_held_stays(center: Center, enrol: Enrol, case: str) -> None:
    dasom = enrol("dasom")
    center.staff.assign(case, "dasom", "reader")
    held = dasom.write(case, deposit(3))
    dasom.push()
    listed = [
        *rows(dasom, case), m.RowHere(case, "fact", "household/home.deposit", "value", (held,)),
    ]  # fmt: skip
    said = ask(dasom, here(dasom, case, listed), listed)
    assert (said.drop, said.missing) == ((), ())


def test_of_a_case_that_is_not_assigned_nothing_is_said(
    enrol: Enrol, gaon: Writer, case: str
) -> None:
    dasom = enrol("dasom")
    said = ask(dasom, here(gaon, case, []), [m.RowHere(case, "note", a_uuid(), "value", ("x",))])
    assert (said.differing, said.missing, said.drop) == ((), (), ())


def test_a_stream_that_has_moved_on_is_pulled_not_compared(gaon: Writer, case: str) -> None:
    before = here(gaon, case, [])
    gaon.note(case)
    gaon.push()
    assert ask(gaon, before).differing == ()


# --- before a case is emptied


def leaving(pen: Writer, stream: m.StreamHere) -> tuple[str, ...]:
    said = pen.ask(m.Holding(leaving=(stream,)))
    assert isinstance(said, m.Compared)
    return said.lacking


def test_a_case_that_the_center_has_may_leave(center: Center, gaon: Writer, case: str) -> None:
    known = here(gaon, case, [])
    center.staff.end_assignment(case, "gaon")
    assert leaving(gaon, known) == ()


def test_a_case_that_the_center_lacks_or_has_less_of_stays(gaon: Writer, case: str) -> None:
    known = here(gaon, case, [])
    strange = m.StreamHere(a_uuid(), 1, 3, "abcd1234", "")
    longer = m.StreamHere(case, 1, known.ver + 1, "abcd1234", "")
    other = m.StreamHere(case, 1, known.ver, "abcd1234", "")
    assert [leaving(gaon, one) for one in (strange, longer, other)] == [
        (strange.stream,), (case,), (case,),
    ]  # fmt: skip


def test_an_erased_case_leaves_whatever_was_known_of_it(
    center: Center, gaon: Writer, case: str
) -> None:
    known = here(gaon, case, [])
    center.staff.erase(case, "삭제 요청")
    assert leaving(gaon, known) == ()


# --- marks


def test_going_on_from_a_version_that_was_given_again_is_refused(gaon: Writer, case: str) -> None:
    state = gaon.manifest()[case]
    gaon.note(case)
    gaon.push()
    good = gaon.ask(m.Pull((m.Want(case, 1, state.head, state.mark),), 10**6))
    assert isinstance(good, m.Pulled)
    assert good.frames[0].mark == gaon.manifest()[case].mark
    other = gaon.ask(m.Pull((m.Want(case, 1, state.head, "abcd1234"),), 10**6))
    assert isinstance(other, m.Problem)
    assert other.name == "restored"
