"""One answer over its values, and two cases side by side: real households, real calculator."""

import pytest

from core.casework.certain import with_certain
from core.errors import Mistake
from core.law.what_if.changes import Change
from core.law.what_if.ranges import Range
from core.law.what_if.what_if import WhatIf
from core.office.office import Office
from core.record.kinds import HOUSEHOLD
from tests.helpers.builders import a_case, a_consent, a_person, a_visit
from tests.ui.screens.what_if.conftest import OneByOne
from ui.screens.estimate import EstimateScreen
from ui.screens.what_if.pair import LIVE, NOW
from ui.screens.what_if.screen import WhatIfScreen
from ui.training.caseload import id_of

SON = "members[1].income.daily_wage"


def opened(office: Office, lane: OneByOne, key: str = "01") -> WhatIfScreen:
    """The case is read, the slider's household is there; the curve is not gone on with."""
    screen = WhatIfScreen(office, lane, office.clock, id_of(key))
    screen.start()
    lane.turn()
    screen.pause(True)
    lane.rest()
    return screen


def whole(office: Office, lane: OneByOne, key: str) -> WhatIfScreen:
    screen = opened(office, lane, key)
    screen.pause(False)
    lane.rest()
    return screen


def test_it_begins_with_the_earnings_that_were_told(office: Office, lane: OneByOne) -> None:
    screen = opened(office, lane)
    assert screen.variable is not None
    assert screen.variable.path == SON
    assert screen.variable.span == (900_000, 1_400_000)
    assert (screen.value, screen.variable.step, screen.variable.coarse) == (
        1_100_000,
        100_000,
        500_000,
    )


def test_the_curve_in_pieces_is_the_curve_in_one_go(office: Office, lane: OneByOne) -> None:
    screen = whole(office, lane, "02")
    assert screen.variable is not None
    day = office.clock.today()
    content = with_certain(office.household_facts(screen.case), day)
    over = Range(screen.variable.path, screen.variable.values)
    at_once = WhatIf(office.estimator(), today=day).curve(content, day, over, assume=True)
    drawing = screen.curve.drawing
    assert drawing.is_whole
    assert drawing.points == at_once.points
    assert drawing.turns == at_once.turns
    assert at_once.turns


def test_the_slider_does_not_wait_for_the_curve(office: Office, lane: OneByOne) -> None:
    screen = WhatIfScreen(office, lane, office.clock, id_of("01"))
    screen.start()
    lane.turn()  # the case is read
    lane.turn()  # the household where the slider stands
    assert screen.sample_of(LIVE) is not None
    screen.move(3_333_333)
    before = len(lane.waiting)
    screen.move(3_444_444)
    assert len(lane.waiting) == before, "only one household is asked for at a time"
    while (live := screen.sample_of(LIVE)) is None:
        lane.turn()
    assert not screen.curve.drawing.is_whole
    assert live.gross_income == (3_444_444 + 210_000, 3_444_444 + 210_000)


def test_the_curve_can_be_stopped_half_way_and_gone_on_with(office: Office, lane: OneByOne) -> None:
    screen = WhatIfScreen(office, lane, office.clock, id_of("01"))
    screen.start()
    for _ in range(3):
        lane.turn()
    screen.pause(True)
    lane.rest()
    stopped = screen.curve.drawing.share
    assert 0 < stopped < 1
    screen.pause(False)
    lane.turn()
    assert screen.curve.drawing.share > stopped


def test_what_is_no_longer_looked_at_is_no_longer_worked_out(
    office: Office, lane: OneByOne
) -> None:
    screen = WhatIfScreen(office, lane, office.clock, id_of("01"))
    screen.start()
    for _ in range(3):
        lane.turn()
    screen.stop()
    lane.rest()
    assert not screen.curve.drawing.is_whole
    screen.wake()
    assert lane.waiting


def test_every_amount_number_and_yes_or_no_can_be_put_differently(
    office: Office, lane: OneByOne
) -> None:
    screen = opened(office, lane)
    kinds = {one.kind for target in screen.owners for one in screen.of_owner(target)}
    assert kinds == {"won", "number", "yes_no"}
    told = [one for target in screen.owners for one in screen.of_owner(target)]
    assert any(one.now is None for one in told), "open ones too"
    assert {one.question.fact for one in screen.of_owner(HOUSEHOLD)} >= {
        "one_parent",
        "property.financial",
        "home.deposit",
    }
    for variable in told:
        screen.choose(variable.key)
        screen.stop()
        assert screen.variable == variable
        assert screen.said is None


def test_a_yes_or_no_has_its_two_households(office: Office, lane: OneByOne) -> None:
    screen = opened(office, lane)
    screen.choose(f"{HOUSEHOLD}/one_parent")
    lane.rest()
    no, yes = (point.sample for point in screen.curve.drawing.points)
    assert screen.curve.drawing.is_whole
    assert yes.total[0] is not None
    assert no.total[1] is not None
    assert yes.total[0] > no.total[1]


def test_two_answers_are_put_together(office: Office, lane: OneByOne) -> None:
    screen = opened(office, lane)
    screen.move(2_000_000)
    screen.pin()
    screen.choose(f"{HOUSEHOLD}/one_parent")
    screen.pause(True)
    lane.rest()
    content = with_certain(office.household_facts(screen.case), office.clock.today())
    both = (Change(SON, 2_000_000), Change("one_parent", True))
    case = WhatIf(office.estimator()).case(content, office.clock.today(), both, assume=True)
    assert screen.curve.live == case.sample
    assert [one.fact for one in screen.live_answers] == ["income.daily_wage", "one_parent"]
    screen.unpin(screen.pinned[0].variable.key)
    lane.rest()
    assert [one.fact for one in screen.live_answers] == ["one_parent"]


def test_a_kept_case_stands_beside_another_and_no_answer_has_moved(
    office: Office, lane: OneByOne
) -> None:
    screen = opened(office, lane)
    before = office.case(screen.case)
    screen.move(2_000_000)
    made = screen.keep("취업").made
    screen.move(3_000_000)
    screen.compare(made, LIVE)
    lane.rest()
    kept, live = screen.sample_of(made), screen.sample_of(LIVE)
    assert kept is not None
    assert live is not None
    assert (kept.gross_income[0], live.gross_income[0]) == (2_210_000, 3_210_000)
    assert [row.is_total for row in screen.rows[-2:]] == [True, False]
    assert office.case(screen.case) == before
    screen.drop(made)
    assert screen.pair.first == NOW
    assert screen.scenarios == ()


def test_a_kept_case_of_somebody_who_has_left_is_said_and_let_go(
    office: Office, lane: OneByOne
) -> None:
    screen = opened(office, lane)
    made = screen.keep("취업").made
    assert screen.variable is not None
    visit = a_visit(office, screen.case)
    office.open_visit(visit, [a_consent(office)])
    office.remove_member(visit, screen.variable.target)
    again = opened(office, lane)
    again.compare(made, LIVE)
    lane.rest()
    assert again.said is not None
    assert again.said.key == "what_if.gone"
    assert again.pair.first == NOW


def test_closed_programmes_stand_there_only_when_asked_for(office: Office, lane: OneByOne) -> None:
    screen = opened(office, lane)
    assert not any(row.is_closed for row in screen.rows)
    assert not any("stepping" in str(row.title.values) for row in screen.rows)
    screen.show_closed(True)
    assert [row.is_closed for row in screen.rows] == [False] * (len(screen.rows) - 1) + [True]


def test_what_is_lost_beside_money_is_said(office: Office, lane: OneByOne) -> None:
    screen = whole(office, lane, "02")
    assert screen.medical_from == 1_165_708
    screen.move(1_500_000)
    lane.rest()
    assert "what_if.medical.goes" in {told.words.key for told in screen.notices}
    assert screen.waiting == {"childbirth_grant", "funeral_grant"}
    assert "childbirth" not in str([told.words for told in screen.notices])
    assert screen.medical_from is None


def test_what_is_left_of_more_earned(office: Office, lane: OneByOne) -> None:
    screen = whole(office, lane, "02")
    screen.move(500_000)
    rate = screen.rate
    assert rate is not None
    assert rate.key == "what_if.rate"
    assert rate.values["share"] == "70%", "30 of each 100 won earned are left out of account"
    drops = [(drop.value, drop.turn.change) for drop in screen.drops]
    assert drops[0] == (1_458_764, (-10_249, -10_249))


def test_answers_on_health_are_offered_only_with_their_consent(
    office: Office, lane: OneByOne
) -> None:
    case = a_case(office, a_person())
    screen = WhatIfScreen(office, lane, office.clock, case)
    screen.start()
    lane.turn()
    facts = {one.question.fact for target in screen.owners for one in screen.of_owner(target)}
    assert "income.daily_wage" in facts
    assert "disability_pension_class" not in facts
    with pytest.raises(Mistake):
        screen.keep("취업")


def test_steps_lead_to_round_values(office: Office, lane: OneByOne) -> None:
    screen = opened(office, lane, "02")
    screen.move(1_234_567)
    screen.step(1)
    assert screen.value == 1_300_000
    screen.move(1_234_567)
    screen.step(-1)
    assert screen.value == 1_200_000
    screen.step(1, coarse=True)
    assert screen.value == 1_500_000
    screen.move(9_000_000)
    assert screen.value == 5_000_000


def test_in_a_visit_only_what_was_told_there_counts(office: Office, lane: OneByOne) -> None:
    case = id_of("01")
    visit = a_visit(office, case)
    office.open_visit(visit, [a_consent(office)])
    screen = WhatIfScreen(office, lane, office.clock, case, visit)
    screen.start()
    lane.turn()
    assert screen.variable is not None
    assert screen.variable.question.fact == "income.regular_wage"
    assert screen.variable.now is None
    assert screen.value == 0


def test_what_stands_there_now_is_what_the_estimate_says(office: Office, lane: OneByOne) -> None:
    screen = opened(office, lane)
    estimate = EstimateScreen(office, office.clock, id_of("01"))
    estimate.took(estimate.work())
    assert estimate.estimate is not None
    assert screen.ready is not None
    likely = estimate.estimate.likely_bundles[estimate.estimate.headline]
    assert (likely.monthly, likely.household_total) == (
        screen.ready.now.monthly,
        screen.ready.now.total,
    )
