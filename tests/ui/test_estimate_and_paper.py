"""Estimate and why over a real laptop with the training household 01."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.people.answer import given
from core.record.kinds import HOUSEHOLD
from ui.pictures.day import second_head
from ui.pictures.stage import Stage, make_stage
from ui.pictures.store import fill_folder
from ui.screens.estimate import EstimateScreen
from ui.views.estimate.page import EstimateView
from ui.wishes import Wishes


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("laptop") / "laptop"
    fill_folder(folder)
    return folder


@pytest.fixture
def stage(dressed: QApplication, filled: Path, tmp_path: Path) -> Iterator[Stage]:
    folder = tmp_path / "laptop"
    shutil.copytree(filled, folder)
    made = make_stage(dressed, folder, Wishes("ko", "light", "comfortable"), locked=False)
    yield made
    made.go.lock()
    made.window.close()


def estimate_of(stage: Stage, key: str) -> EstimateView:
    stage.go.show("estimate", case=stage.case(key))
    stage.settle()
    view = stage.view
    assert isinstance(view, EstimateView)
    return view


def screen_of(stage: Stage, key: str = "01") -> EstimateScreen:
    screen = EstimateScreen(stage.office, stage.clock, stage.case(key))
    screen.took(screen.work())
    return screen


def test_the_design_household_gets_its_amounts(stage: Stage) -> None:
    """SCREENS, "Figures used in the pictures": likely 1,008,240 to 1,588,240 won a month."""
    headline = screen_of(stage).headline
    assert headline is not None
    assert (headline.low, headline.high) == (1_008_240, 1_588_240)
    assert len(headline.assumptions) == 4


def test_the_closed_programme_stands_last_and_is_never_the_headline(stage: Stage) -> None:
    cards = screen_of(stage).cards
    assert [card.is_closed for card in cards] == [False, False, True]
    assert cards[0].is_shown
    assert not cards[-1].is_shown
    assert [note.key for note in cards[-1].notes] == ["estimate.bundle.closed_since"]


def test_why_goes_down_to_what_was_said_and_to_the_notice(stage: Stage) -> None:
    screen = screen_of(stage)
    screen.chosen = ("livelihood", None)
    rows = screen.why()
    assert rows[0].sign == "="
    assert any(row.fact == "members[1].income.daily_wage" for row in rows)
    assert any(row.law.startswith("국민기초생활 보장법") for row in rows)
    assert max(row.depth for row in rows) > 2


def test_choosing_a_row_keeps_the_list_and_shows_its_reckoning(stage: Stage) -> None:
    view = estimate_of(stage, "01")
    tile = view.tiles[-1]
    tile.click()
    assert tile.isChecked()
    assert view.tiles[-1] is tile


def test_what_enters_no_sum_opens_under_its_own_line_and_keeps_the_choice(stage: Stage) -> None:
    view = estimate_of(stage, "01")
    assert view.list is not None
    before = len(view.tiles)
    view.list.openers["further"].click()
    opened = view.tiles[before:]
    assert len(opened) == len(screen_of(stage).rows_in("further"))
    assert all(tile.isVisibleTo(view) for tile in opened)
    view.list.openers["further"].click()
    assert not any(tile.isVisibleTo(view) for tile in opened)
    assert [tile.isChecked() for tile in view.tiles].index(True) < before


def test_a_benefit_that_waits_for_an_event_says_so(stage: Stage) -> None:
    screen = screen_of(stage, "01")
    waiting = [row for row in screen.rows if row.is_on_event]
    assert {row.programme for row in waiting} == {"childbirth_grant", "funeral_grant"}
    assert {row.amount.key for row in waiting} == {"estimate.amount.on_event"}


def test_every_condition_is_said_with_its_assumptions(stage: Stage) -> None:
    screen = screen_of(stage)
    screen.chosen = ("livelihood", None)
    line, _ = screen.conditions()
    assert line.holds is True
    assert len(line.assuming) == 4


def test_a_household_of_whom_little_is_known_gets_no_false_certainty(stage: Stage) -> None:
    screen = screen_of(stage, "25")
    assert screen.headline is not None
    assert screen.headline.sound_low == 0
    assert not any(row.badge == "eligible" for row in screen.rows)


def test_every_control_of_the_estimate_has_a_name(stage: Stage) -> None:
    view = estimate_of(stage, "01")
    assert all(tile.accessibleName() for tile in view.tiles)
    assert view.leaves.accessibleName()


def test_a_visit_below_its_estimate_hears_what_a_sync_brings(stage: Stage) -> None:
    case = stage.case("01")
    stage.go.show("visit", case=case, visit=stage.visit("01"))
    stage.settle()
    visit = stage.view.visit
    stage.go.show("estimate", case=case, visit=visit.visit)
    stage.settle()
    place = (HOUSEHOLD, "home.deposit")
    assert visit.sheet.others(*place) == ()
    other = given(8_000_000).to_json()
    second_head(stage, case, ("fact", "/".join(place), "value"), other)
    stage.kit.refresh.tell({case})
    assert visit.sheet.others(*place) != ()
