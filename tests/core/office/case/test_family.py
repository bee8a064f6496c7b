"""The genogram on the disk: figures that were put by hand stay, and how close two are."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import Mistake
from core.office.office import Office
from core.people.answer import State, given, without
from tests.helpers.builders import a_case, a_clock, a_consent, a_person, an_office
from tests.ui.offices import another_record


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = an_office(tmp_path, a_clock())
    yield opened
    opened.database.close()


def test_figures_stay_where_they_were_put_and_go_back(office: Office) -> None:
    case = a_case(office)
    head = office.case(case).household.members[0].id
    office.put_figures(case, {head: (3, -1)})
    assert office.case(case).picture == {head: (3, -1)}
    office.put_figures(case, {})
    assert office.case(case).picture == {}


def test_it_is_no_line_of_the_history(office: Office) -> None:
    case = a_case(office)
    before = len(office.history(case))
    office.put_figures(case, {"a": (1, 0)})
    assert len(office.history(case)) == before


def test_two_laptops_that_move_figures_are_no_conflict(office: Office) -> None:
    case = a_case(office)
    office.put_figures(case, {"a": (1, 0)})
    another_record(office, case, "case", case, "picture", {"places": {"a": [5, 0]}})
    file = office.case(case)
    assert not file.conflicts
    assert file.picture in ({"a": (1, 0)}, {"a": (5, 0)})


def test_how_close_two_are_is_kept_and_stands_in_the_history(office: Office) -> None:
    head, son = a_person("가온들"), a_person("나래뜰", "child", "1980-05-02")
    case = a_case(office, head, son)
    office.give_consent(case, a_consent(office))
    pair = (min(head.id, son.id), max(head.id, son.id))
    office.say_closeness(case, {pair: given("conflict")})
    assert office.case(case).closeness[pair].value == "conflict"
    office.say_closeness(case, {pair: without(State.UNKNOWN)})
    assert office.case(case).closeness[pair].state is State.UNKNOWN
    assert office.history(case)[0].recorded.group.startswith("closeness.")


def test_it_waits_for_the_general_consent(office: Office) -> None:
    case = a_case(office)
    with pytest.raises(Mistake):
        office.say_closeness(case, {("a", "b"): given("close")})
