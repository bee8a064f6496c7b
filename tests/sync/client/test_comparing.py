"""Now and then the laptop asks whether it holds what it should."""

import uuid

import msgspec
import pytest

from core.store.leaving import upkeep
from sync.protocol import messages as m
from tests.helpers.laptops import Laptop
from tests.sync.client.played import (
    NOW_MS,
    Played,
    a_case,
    a_frame,
    a_note,
    compared,
    pulled,
    refusing,
    streams,
    taken,
)

UNCHANGED = m.Unchanged(NOW_MS)
ROW = str(uuid.uuid4())


@pytest.fixture
def holding(laptop: Laptop, case: str) -> Laptop:
    """A laptop that took in one case with one note."""
    Played(laptop).run(
        [streams(a_case(case, 4)), pulled(a_frame(case, 0, 4, a_note(case, ROW, 4)))]
    )
    return laptop


def questions(played: Played) -> list[m.Holding]:
    return [asked for asked in played.asked if isinstance(asked, m.Holding)]


def a_week_later(laptop: Laptop) -> None:
    upkeep.compared(laptop.database, NOW_MS - upkeep.EVERY_MS)


def test_it_is_asked_once_a_week_and_not_on_the_first_day(holding: Laptop, case: str) -> None:
    assert questions(played(holding, UNCHANGED)) == []
    a_week_later(holding)
    (asked,) = questions(played(holding, UNCHANGED, compared()))
    assert [(one.stream, one.ver) for one in asked.streams] == [(case, 4)]
    assert questions(played(holding, UNCHANGED)) == []


def played(laptop: Laptop, *script: m.Reply) -> Played:
    one = Played(laptop)
    one.run(list(script))
    return one


def test_rows_of_a_case_that_differs_are_listed_and_dropped(holding: Laptop, case: str) -> None:
    a_week_later(holding)
    drop = m.RowHere(case, "note", ROW, "value")
    asked = questions(played(holding, UNCHANGED, compared([case]), compared(drop=[drop])))
    assert asked[1].rows == (m.RowHere(case, "note", ROW, "value", ("center.1.4",)),)
    assert holding.values(case, "note") == []


def test_own_unsent_work_is_not_dropped(holding: Laptop, case: str) -> None:
    a_week_later(holding)
    one = Played(holding)
    row = ""

    def write_meanwhile(_: object) -> m.Compared:
        nonlocal row
        row = holding.note(case, "아직")
        return compared([case])

    drop = m.RowHere(case, "note", ROW, "value")
    one.run([UNCHANGED, write_meanwhile, lambda _: compared(drop=[drop])])
    assert [value["text"] for value in holding.values(case, "note")] == ["아직"]
    assert len(holding.waiting()) == 1


def test_what_is_missing_is_taken_in_from_the_beginning(holding: Laptop, case: str) -> None:
    a_week_later(holding)
    again = played(
        holding, UNCHANGED, compared([case]), compared(missing=[case]), streams(a_case(case, 4)),
        pulled(a_frame(case, 0, 4, a_note(case, ROW, 4))),
    )  # fmt: skip
    wants = [asked.want for asked in again.asked if isinstance(asked, m.Pull)]
    assert wants == [(m.Want(case, 0, 0),)]


def test_another_change_at_the_same_version_makes_all_begin_anew(
    holding: Laptop, case: str
) -> None:
    """A Center was restored, and as many changes came since as were lost."""
    a_week_later(holding)
    held = a_case(case, 4)
    marked = msgspec.structs.replace(held, mark="aaaa")
    frame = m.Frame(case, 0, 0, 4, (a_note(case, ROW, 4),), (), "aaaa")
    played(holding, UNCHANGED, compared([case]), compared(missing=[case]),
           streams(marked), pulled(frame))  # fmt: skip
    other = m.StreamState(case, "case", 0, 4, "owner", "bbbb")
    again = played(
        holding, streams(other), streams(other),
        pulled(m.Frame(case, 0, 0, 4, (a_note(case, ROW, 4),), (), "bbbb")), compared(),
    )  # fmt: skip
    wants = [asked.want for asked in again.asked if isinstance(asked, m.Pull)]
    assert wants == [(m.Want(case, 0, 0),)]
    assert len(questions(again)) == 1


def test_the_center_sees_it_where_it_is_ahead(holding: Laptop, case: str) -> None:
    longer = streams(a_case(case, 6))
    again = played(
        holding, longer, refusing("restored"), longer,
        pulled(a_frame(case, 0, 6, a_note(case, ROW, 6))), compared(),
    )  # fmt: skip
    wants = [asked.want[0].after for asked in again.asked if isinstance(asked, m.Pull)]
    assert wants == [4, 0]


def test_unsent_work_is_untouched_by_a_beginning_anew(holding: Laptop, case: str) -> None:
    holding.note(case, "아직")
    waits = holding.waiting()
    one = Played(holding)
    longer = streams(a_case(case, 6))
    with pytest.raises(IndexError):  # the line ends in the middle of it
        one.run([taken, longer, refusing("restored"), longer])
    assert len(holding.values(case, "note")) == 2
    assert waits == {"L1.1.1"}
    assert holding.written().keys() == waits
