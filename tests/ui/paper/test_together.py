"""View together and hide: one key each on every screen, and what must not be seen there."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from core.record.kinds import HOUSEHOLD
from ui.pictures.stage import Stage
from ui.pictures.store import PASSPHRASE
from ui.places import PLACES
from ui.views.client_view import ClientViewView
from ui.widgets.words import Words

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OF_A_CASE = ("case", "estimate", "paper", "needs", "documents", "conflicts")
WITHOUT_A_CASE = ("today", "cases", "sync", "settings", "rescreen")
ASKED = ("larger", "find", "settings", "help", "back", "together")


def press(stage: Stage, key: Qt.Key, keys: Qt.KeyboardModifier = CTRL) -> None:
    stage.window.activateWindow()  # beside the laptop of another test
    assert QTest.qWaitForWindowActive(stage.window)
    QTest.keyClick(stage.window.focusWidget() or stage.window, key, keys)
    stage.settle()


def view_together(stage: Stage) -> None:
    press(stage, Qt.Key.Key_E, CTRL | SHIFT)


def is_together(stage: Stage) -> bool:
    return isinstance(stage.view, ClientViewView)


def go_together(stage: Stage, key: str = "01") -> ClientViewView:
    stage.go.show("case", case=stage.case(key))
    stage.settle()
    view_together(stage)
    view = stage.view
    assert isinstance(view, ClientViewView)
    return view


def shown(stage: Stage) -> str:
    """Every word in the window."""
    labels = stage.window.findChildren(QLabel)
    return " ".join(one.text() for one in labels if one.isVisible())


def test_every_screen_is_among_those_tried() -> None:
    apart = {"unlock", "enrol", "visit", "client_view"}  # the lock, and what has tests of its own
    assert set(PLACES) - apart == {*OF_A_CASE, *WITHOUT_A_CASE}


# --- view together -----------------------------------------------------------------------------


def test_one_key_shows_it_from_every_screen_of_a_case_and_esc_returns(still: Stage) -> None:
    for place in OF_A_CASE:
        still.go.show(place, case=still.case("01"))
        still.settle()
        before = type(still.view)
        view_together(still)
        assert is_together(still), place
        press(still, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        assert type(still.view) is before, place


def test_where_no_household_is_open_it_asks_for_one(still: Stage) -> None:
    for place in WITHOUT_A_CASE:
        still.go.show(place)
        still.settle()
        view_together(still)
        assert not is_together(still), place
        assert still.window.said == still.kit.texts.say("together.no_case")


def test_in_a_visit_it_is_shown_and_comes_back_to_the_same_field(stage: Stage) -> None:
    stage.go.show("visit", case=stage.case("01"), visit=stage.visit("01"))
    stage.settle()
    visit = stage.view.visit
    view_together(stage)
    assert is_together(stage)
    press(stage, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert stage.view.visit is visit


def test_of_a_visit_of_which_nothing_is_kept_there_is_none(still: Stage) -> None:
    """Case 03 has no consent yet: the visit stands at its gate."""
    still.go.show("visit", case=still.case("03"), visit=still.visit("03"))
    still.settle()
    view_together(still)
    assert not is_together(still)
    assert still.window.said == still.kit.texts.say("together.nothing_kept")


def test_notes_crisis_debts_and_refusals_are_not_on_it(stage: Stage) -> None:
    case = stage.case("01")
    office = stage.office
    office.set_crisis_level(case, "urgent", "오늘 밤이 걱정됩니다")
    office.write_note(case, "따로 적어 둔 이야기")
    go_together(stage)
    words = shown(stage).replace(stage.kit.texts.say("together.hidden"), "")
    for hidden in ("긴급", "걱정", "따로 적어", "빚", "거절", "답하지", "디딤돌", "석 달 밀렸"):
        assert hidden not in words
    assert "34만 9,700원" in words


def test_at_least_is_never_said_where_something_was_assumed(still: Stage) -> None:
    go_together(still)
    assert "적어도" not in shown(still)


def test_body_is_nineteen_to_twenty_two_px(still: Stage) -> None:
    view = go_together(still)
    body = [one._px for one in view.findChildren(Words) if one._px not in (None, 46)]
    assert body
    assert all(19 <= px <= 22 for px in body if px is not None)


def test_a_laptop_that_was_handed_over_comes_back_only_by_the_passphrase(stage: Stage) -> None:
    view = go_together(stage)
    view.hand.click()
    stage.settle()
    assert not stage.view.paper.isVisible()
    press(stage, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not stage.kit.is_open
    assert stage.go.apart is not None
    stage.view.passphrase.setText(PASSPHRASE)
    stage.view.open_button.click()
    stage.settle()
    assert type(stage.view).__name__ == "CaseView"


def test_after_two_minutes_it_is_taken_for_handed_over(stage: Stage) -> None:
    view = go_together(stage)
    assert not view._screen.asks_passphrase
    stage.clock.go_on(timedelta(minutes=2))
    view.paper.click()
    stage.settle()
    assert not stage.kit.is_open


def test_nothing_leads_out_of_it_but_its_own_way(still: Stage) -> None:
    view = go_together(still)
    view.hand.click()
    for what in ("find", "settings", "back", "together"):
        still.window.asked.emit(what)
        still.settle()
        assert still.view is view, what
        assert still.window.dialogs == [], what


def test_nothing_is_said_in_passing_while_they_look(still: Stage) -> None:
    go_together(still)
    before = still.window.said
    still.kit.go.toast("나래뜰 님 댁에서 답이 왔습니다")
    assert still.window.said == before


# --- hide --------------------------------------------------------------------------------------


def test_one_key_covers_every_screen_and_gives_it_back(still: Stage) -> None:
    for place in (*OF_A_CASE, *WITHOUT_A_CASE, "client_view"):
        still.go.show(place, **({} if place in WITHOUT_A_CASE else {"case": still.case("01")}))
        still.settle()
        view = still.view
        press(still, Qt.Key.Key_H)
        cover = still.window.cover
        assert cover is not None, place
        assert cover.size() == still.window.size()
        assert still.window.windowTitle() == still.kit.texts.say("app.name")
        press(still, Qt.Key.Key_H)
        assert still.window.cover is None, place
        assert still.view is view


def test_nothing_reaches_round_the_cover(still: Stage) -> None:
    still.go.show("case", case=still.case("01"))
    still.settle()
    view, size = still.view, still.kit.wishes.size
    still.go.hide()
    for what in ASKED:
        still.window.asked.emit(what)
        still.settle()
        assert still.window.cover is not None, what
        assert (still.view, still.kit.wishes.size) == (view, size), what
        assert still.window.dialogs == [], what
    still.go.hide()


def test_the_key_back_goes_no_further_than_the_cover(still: Stage) -> None:
    still.go.show("client_view", case=still.case("01"))
    still.settle()
    view = still.view
    still.go.hide()
    press(still, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert still.window.cover is None
    assert still.view is view


def test_after_two_minutes_the_cover_opens_only_by_the_passphrase(stage: Stage) -> None:
    stage.go.show("case", case=stage.case("01"))
    stage.settle()
    stage.go.hide()
    stage.clock.go_on(timedelta(minutes=2, seconds=1))
    press(stage, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not stage.kit.is_open


def test_what_is_being_typed_is_kept_before_the_cover_falls(stage: Stage) -> None:
    stage.go.show("visit", case=stage.case("01"), visit=stage.visit("01"))
    stage.settle()
    stage.view.form.focus_place((HOUSEHOLD, "home.deposit"))
    press(stage, Qt.Key.Key_H)
    assert stage.window.cover is not None
    assert stage.view.visit.keeper.is_settled
