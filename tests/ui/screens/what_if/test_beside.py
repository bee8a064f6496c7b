"""The other leaves of the estimate: what lies ahead, and what must be chosen."""

from core.casework.certain import with_certain
from core.casework.wording import load_wording
from core.law.calendar.calendar import calendar_of
from core.law.what_if.changes import Change, changed
from core.office.office import Office
from core.sentence import Sentence
from tests.helpers.builders import a_case, a_consent, a_visit
from tests.ui.screens.what_if.conftest import OneByOne
from ui.screens.calendar.screen import APPLY, SHORT, TURN, CalendarScreen
from ui.screens.what_if.choices import ChoicesScreen
from ui.training.caseload import id_of


def ahead(office: Office, lane: OneByOne, case: str) -> CalendarScreen:
    screen = CalendarScreen(office, lane, office.clock, case)
    screen.start()
    lane.rest()
    return screen


def test_every_entry_of_the_calendar_stands_in_some_month(office: Office, lane: OneByOne) -> None:
    screen = ahead(office, lane, id_of("01"))
    day = office.clock.today()
    estimator = office.estimator()
    content = with_certain(office.household_facts(id_of("01")), day)
    taken = estimator.on_assumptions(content, day).taken
    assumed = changed(content, [Change(one.fact, one.taken_as) for one in taken])
    calendar = calendar_of(estimator, assumed, day)
    days = [row.day for month in screen.months for row in month.rows]
    assert days == sorted(days)
    assert {entry.day for entry in calendar.entries} == set(days)


def test_what_must_be_applied_for_can_be_seen_alone(office: Office, lane: OneByOne) -> None:
    screen = ahead(office, lane, id_of("01"))
    screen.show("apply")
    shown = {row.kind for month in screen.months for row in month.rows}
    assert shown
    assert shown <= set(APPLY)
    screen.show("turn")
    shown = {row.kind for month in screen.months for row in month.rows}
    assert shown <= set(TURN)


def test_the_case_gets_the_next_few_lines_that_call_for_an_act(
    office: Office, lane: OneByOne
) -> None:
    screen = ahead(office, lane, id_of("01"))
    assert 0 < len(screen.short) <= SHORT
    assert "changes" not in {row.kind for row in screen.short}
    assert screen.short[0].kind == "apply_by"


def test_a_home_of_nobody_is_said(office: Office, lane: OneByOne) -> None:
    case = a_case(office)
    visit = a_visit(office, case)
    office.open_visit(visit, [a_consent(office)])
    office.remove_member(visit, office.case(case).household.members[0].id)
    screen = ahead(office, lane, case)
    assert screen.said is not None
    assert screen.said.key == "ahead.nobody"


def effects_of(screen: ChoicesScreen) -> tuple[tuple[Sentence, ...], ...] | None:
    return screen.effects


def test_the_ways_are_ordered_and_the_effects_follow(office: Office, lane: OneByOne) -> None:
    screen = ChoicesScreen(office, lane, office.clock, id_of("01"))
    screen.start()
    lane.turn()
    found = screen.found
    assert found is not None
    assert [way.place for way in found.ways[:3]] == ["best", "next", "other"]
    assert len(found.exclusions) == 2
    assert found.assumed == 4
    assert found.is_sure
    assert effects_of(screen) == (), "they take longer and come after, one by one"
    assert screen.is_reckoning
    lane.rest()
    said = effects_of(screen) or ()
    pension = next(one for one in said if one[0].key == "choices.income.as_much")
    assert pension[-1].key == "choices.net.same"


def test_where_nothing_excludes_anything_it_says_so(office: Office, lane: OneByOne) -> None:
    screen = ChoicesScreen(office, lane, office.clock, id_of("02"))
    screen.start()
    lane.rest()
    assert screen.found is not None
    assert screen.found.ways == () or screen.found.exclusions == ()


def test_effects_are_given_up_with_the_leaf(office: Office, lane: OneByOne) -> None:
    screen = ChoicesScreen(office, lane, office.clock, id_of("01"))
    screen.start()
    lane.turn()
    screen.stop()
    lane.rest()
    assert effects_of(screen) == ()
    assert not screen.is_reckoning


def test_the_calendar_lists_what_it_assumes_and_on_which_answers_a_line_hangs(
    office: Office, lane: OneByOne
) -> None:
    screen = ahead(office, lane, id_of("01"))
    wording = load_wording("ko")
    assert len(screen.assumptions(wording)) == 4
    open_ones = [row for row in screen.rows or () if row.missing]
    assert {row.kind for row in open_ones} <= {"may_begin", "may_end"}
    for row in open_ones:
        assert screen.hangs_on(row, wording) is not None


def test_a_benefit_of_several_members_is_one_line(office: Office, lane: OneByOne) -> None:
    for case in ("01", "02", "03"):
        screen = ahead(office, lane, id_of(case))
        lines = [(row.day, row.kind, str(row.sentence)) for row in screen.rows or ()]
        assert len(lines) == len(set(lines))
