"""Estimate, why, sheet and together view over a real laptop with the training household 01."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.people.answer import given
from core.record.kinds import HOUSEHOLD
from ui.pictures.day import second_head
from ui.pictures.stage import Stage, make_stage
from ui.pictures.store import fill_folder
from ui.screens.estimate import EstimateScreen
from ui.screens.paper import paper_screen
from ui.views.client_view import ClientViewView
from ui.views.estimate.page import EstimateView
from ui.views.paper import PaperView
from ui.widgets.words import Words
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


def test_a_benefit_that_waits_for_an_event_says_so_and_is_not_on_paper(
    stage: Stage, tmp_path: Path
) -> None:
    screen = screen_of(stage, "01")
    waiting = [row for row in screen.rows if row.is_on_event]
    assert {row.programme for row in waiting} == {"childbirth_grant", "funeral_grant"}
    assert {row.amount.key for row in waiting} == {"estimate.amount.on_event"}
    paper = paper_of(stage)
    paper.ask_place = lambda _name: tmp_path / "sheet.pdf"
    paper.keep_sheet()
    text = words_of(tmp_path / "sheet.pdf")
    assert "기초연금" in text
    assert "해산급여" not in text


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


def paper_of(stage: Stage, key: str = "01") -> PaperView:
    stage.go.show("paper", case=stage.case(key))
    stage.settle()
    view = stage.view
    assert isinstance(view, PaperView)
    return view


def words_of(path: Path) -> str:
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout


def test_the_sheet_is_one_page_of_searchable_words(stage: Stage, tmp_path: Path) -> None:
    view = paper_of(stage)
    assert view.keep.hasFocus()
    out = tmp_path / "sheet.pdf"
    view.ask_place = lambda _name: out
    view.keep_sheet()
    words = words_of(out)
    assert "생계급여 신청" in words
    assert "가온들 님께 드립니다" in words
    assert "34만 9,700원" in words
    assert words.count("\f") == 1
    fonts = subprocess.run(
        ["pdffonts", str(out)], capture_output=True, text=True, check=True
    ).stdout
    assert "Pretendard" in fonts


def test_the_sheet_says_why_its_sum_is_less_than_the_one_on_screen(stage: Stage) -> None:
    """The screen says 100만 to 159만원; what hangs on the divorce is not in the paper's sum."""
    sheet = paper_screen(stage.office, stage.clock, "ko", stage.case("01"), None).work()
    of = stage.kit.texts.of
    assert sheet.total is not None
    assert of(sheet.total) == "약 100만 ~ 136만원"
    assert "한부모 양육비" in of(sheet.why[0])
    assert of(sheet.why[0]).endswith("모두 받게 되면 한 달에 많게는 159만원입니다.")


def test_the_sheet_leaves_out_what_is_nobodys_business(stage: Stage, tmp_path: Path) -> None:
    """Household 01 has a crisis level, a refusal and a closed programme in its estimate."""
    view = paper_of(stage)
    out = tmp_path / "sheet.pdf"
    view.ask_place = lambda _name: out
    view.keep_sheet()
    words = words_of(out)
    for hidden in ("위기", "거절", "디딤돌", "답하지 않으"):
        assert hidden not in words


def test_making_a_sheet_is_written_to_the_history_with_its_purpose(
    stage: Stage, tmp_path: Path
) -> None:
    view = paper_of(stage)
    view.ask_place = lambda _name: tmp_path / "sheet.pdf"
    view.keep_sheet()
    entries = stage.office.case(stage.case("01")).entries_of("access")
    assert [(one.value["what"], one.value["why"]) for one in entries] == [("paper", "household")]


def test_the_proposed_file_name_holds_no_name(stage: Stage) -> None:
    view = paper_of(stage)
    proposed: list[str] = []

    def ask(name: str) -> None:
        proposed.append(name)

    view.ask_place = ask
    view.keep_sheet()
    assert proposed
    assert "가온들" not in proposed[0]


def test_a_place_that_cannot_be_written_is_said_and_nothing_breaks(
    stage: Stage, tmp_path: Path
) -> None:
    view = paper_of(stage)
    (tmp_path / "file").write_text("")
    view.ask_place = lambda _name: tmp_path / "file" / "sheet.pdf"
    view.keep_sheet()
    assert view.said.words.text() == stage.kit.texts.say("paper.not_kept")


def test_the_together_view_shows_amounts_and_no_refusal(stage: Stage) -> None:
    stage.go.show("client_view", case=stage.case("01"))
    stage.settle()
    view = stage.view
    assert isinstance(view, ClientViewView)
    shown = " ".join(words.text() for words in view.findChildren(Words))
    assert "디딤돌" not in shown
    assert view._screen.amount is not None
    assert view.back.hasFocus()


def test_after_two_minutes_the_together_view_goes_back_only_through_the_lock(
    stage: Stage,
) -> None:
    stage.go.show("client_view", case=stage.case("01"))
    stage.settle()
    screen = stage.view._screen
    assert not screen.asks_passphrase
    stage.clock.go_on(timedelta(minutes=2))
    assert screen.asks_passphrase


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
