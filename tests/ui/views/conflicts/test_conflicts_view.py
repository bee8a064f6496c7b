"""The screen of records that differ, with the keyboard: real widgets over a real store."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.office.office import Office
from core.people.answer import given
from core.record.kinds import HOUSEHOLD
from core.store import streams
from core.store.registers import KeptHead
from core.store.streams import PulledFrame, PulledRow
from tests.helpers.builders import a_case, an_open_visit
from tests.ui.conftest import Gone
from tests.ui.offices import another_record
from ui.kit import Kit
from ui.places import PLACES
from ui.views.conflicts.anew import AnewDialog
from ui.views.conflicts.not_kept import not_kept_card
from ui.views.conflicts.page import ConflictsView
from ui.widgets.line_edit import LineEdit

DEPOSIT = ("fact", f"{HOUSEHOLD}/home.deposit", "value", "")


@pytest.fixture
def case(office: Office) -> str:
    """A deposit and a telephone number of which two records stand."""
    made = a_case(office)
    visit = an_open_visit(office, made)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(10_000_000))
    another_record(office, made, *DEPOSIT[:3], given(8_000_000).to_json())
    contact = {"telephone": "010-0000-0010", "caution": None, "preferred": None}
    another_record(office, made, "case", made, "contact", contact)
    return made


@pytest.fixture
def view(open_kit: Kit, case: str, qtbot: QtBot) -> Iterator[ConflictsView]:
    place = PLACES["conflicts"]
    made = place.view(place.screen(open_kit, {"case": case}), open_kit)
    assert isinstance(made, ConflictsView)
    qtbot.addWidget(made)
    made.resize(1280, 640)
    made.show()
    made.focus_first()
    yield made
    made.gone()


def press(view: ConflictsView, key: Qt.Key) -> None:
    here = view.focusWidget()
    assert here is not None
    QTest.keyClick(here, key)


def telephone(case: str) -> tuple[str, str, str, str]:
    return ("case", case, "contact", "telephone")


def test_nothing_is_chosen_in_advance_and_there_is_nothing_to_settle(
    view: ConflictsView, case: str
) -> None:
    rows = view.rows
    assert {row.result.text() for row in rows.values()} == {"골라 주세요"}
    assert not any(tile.isChecked() for row in rows.values() for tile in row.tiles)
    assert not view.keep.isEnabled()
    assert view.count.text() == "2개 중 0개 고름"
    assert telephone(case) in rows


def test_arrows_choose_and_go_on_and_ctrl_enter_settles(
    view: ConflictsView, office: Office, case: str, gone: Gone, qtbot: QtBot
) -> None:
    first, second = view.rows
    press(view, Qt.Key.Key_Right)
    assert [tile.isChecked() for tile in view.rows[first].tiles] == [False, True]
    press(view, Qt.Key.Key_Left)
    assert [tile.isChecked() for tile in view.rows[first].tiles] == [True, False]
    press(view, Qt.Key.Key_Down)
    assert view.rows[second].isAncestorOf(view.focusWidget())
    press(view, Qt.Key.Key_Right)
    assert view.keep.text() == "고른 2개 정리하기"
    here = view.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert office.case(case).conflicts == ()
    assert gone.said == ["2개를 정리했습니다."]
    assert view.rows == {}


def test_the_history_beside_is_that_of_the_field_one_stands_in(
    view: ConflictsView, qtbot: QtBot
) -> None:
    assert "이력" in view.past.title.text()
    before = view.past.title.text()
    press(view, Qt.Key.Key_Down)
    assert view.past.title.text() != before


def test_a_choice_is_made_with_the_mouse_and_by_name(view: ConflictsView, qtbot: QtBot) -> None:
    tile = view.rows[DEPOSIT].tiles[1]
    assert "센터" in tile.accessibleName()
    assert "800만원" in tile.accessibleName()
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert tile.isChecked()
    assert view.rows[DEPOSIT].result.text() == "800만원"
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert tile.isChecked()


def test_what_is_written_anew_is_read_or_refused_in_words(
    view: ConflictsView, gone: Gone, qtbot: QtBot
) -> None:
    pen = view.rows[DEPOSIT].pills["anew"]
    QTest.mouseClick(pen, Qt.MouseButton.LeftButton)
    (dialog,) = gone.dialogs
    assert isinstance(dialog, AnewDialog)
    qtbot.addWidget(dialog)
    dialog.open_over(view)
    assert isinstance(dialog.field, LineEdit)
    keep = dialog.findChildren(QPushButton)[-1]
    dialog.field.setText("많이")
    keep.click()
    assert not dialog.wrong.isHidden()
    dialog.field.setText("900")
    keep.click()
    assert not dialog.is_open
    assert view.rows[DEPOSIT].result.text() == "900"


def test_a_decision_is_taken_back_on_the_same_page(
    view: ConflictsView, office: Office, case: str, qtbot: QtBot
) -> None:
    view.rows[DEPOSIT].focus_first()
    press(view, Qt.Key.Key_Right)
    view.keep.click()
    assert list(view.rows) == [telephone(case)]
    again = next(one for one in view.findChildren(QPushButton) if one.text() == "다시 고르기")
    again.click()
    assert DEPOSIT in view.rows
    assert view.rows[DEPOSIT].isAncestorOf(view.focusWidget())
    press(view, Qt.Key.Key_Left)
    view.keep.click()
    assert office.case(case).answer(HOUSEHOLD, "home.deposit").value == 10_000_000


def test_numbers_are_shown_after_it_was_logged_and_hidden_on_leaving(
    view: ConflictsView, office: Office, case: str
) -> None:
    view.numbers.click()
    assert "010-0000-0010" in view.rows[telephone(case)].tiles[1].accessibleName()
    assert [one.value["what"] for one in office.case(case).entries_of("access")] == ["telephone"]
    view.leaving()
    assert "010-••••-0010" in view.rows[telephone(case)].tiles[1].accessibleName()


def test_a_sync_that_brings_a_third_record_asks_again(
    view: ConflictsView, office: Office, case: str, gone: Gone, qtbot: QtBot
) -> None:
    view.rows[DEPOSIT].focus_first()
    press(view, Qt.Key.Key_Right)
    third = given(9_000_000).to_json()
    another_record(office, case, *DEPOSIT[:3], third, number=1)
    view.keep.click()
    assert gone.said[-1].startswith("그 사이 다른 기록이 또 왔습니다")
    assert len(view.rows[DEPOSIT].tiles) == 3
    assert view.rows[DEPOSIT].result.text() == "골라 주세요"


def test_when_all_is_settled_one_goes_back_by_the_keyboard(view: ConflictsView, gone: Gone) -> None:
    for row in view.rows.values():
        row.tiles[0].click()
    view.keep.click()
    assert view.focusWidget() is view.go_on
    assert view.keys() == []
    assert view.later.isHidden()
    view.go_on.click()
    assert gone.asked == ["back"]


# --- what others decided


def test_what_others_decided_otherwise_stays_until_it_is_put_aside(
    open_kit: Kit, office: Office, case: str, gone: Gone, qtbot: QtBot
) -> None:
    assert not_kept_card(open_kit) is None
    body = {"about": "not_kept", "case": case, "cids": [], "by": "consultant-2", "at": 0,
            "note": None, "place": list(DEPOSIT[:3])}  # fmt: skip
    head = KeptHead("center.1.1", "app", body, (), 0, "center", None)
    row = PulledRow("notice", "n1", "value", 1, (head,))
    streams.absorb(office.database, PulledFrame("user", "user", 1, 1, [row]))
    card = not_kept_card(open_kit)
    assert card is not None
    qtbot.addWidget(card)
    look, seen = card.findChildren(QPushButton)
    assert "보증금·전세금" in look.accessibleName()
    assert "다른 상담사" in look.accessibleName()
    look.click()
    assert gone.shown == [("conflicts", {"case": case})]
    seen.click()
    assert not_kept_card(open_kit) is None
