"""The lock on screen: focus, Enter, Hangul notice, wrong tries, waiting, recovery."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.office.lock_note import read_lock_note
from core.office.office import Office
from tests.helpers.opening import CHEAP, PASSPHRASE, a_laptop, code_read_out
from tests.helpers.typing import compose, press, type_text
from tests.ui.conftest import Gone
from ui.kit import Kit
from ui.opening import FolderOpener
from ui.screens.unlock import UnlockScreen
from ui.views.start.unlock import UnlockView
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words


@pytest.fixture
def code(tmp_path: Path, clock: FixedClock) -> str:
    """A locked laptop stands ready; the code that would open it once."""
    office = a_laptop(tmp_path, clock)
    read_out = code_read_out(office)
    office.lock()
    return read_out


@pytest.fixture
def view(
    kit: Kit, code: str, tmp_path: Path, clock: FixedClock, qtbot: QtBot
) -> Iterator[UnlockView]:
    opener = FolderOpener(tmp_path, clock, CHEAP)
    made = UnlockView(UnlockScreen(read_lock_note(tmp_path), opener, clock), kit)
    qtbot.addWidget(made)
    made.resize(1366, 688)
    with qtbot.waitActive(made):
        made.show()
    made.focus_first()
    yield made
    assert isinstance(kit.go, Gone)
    for office in kit.go.offices:
        if isinstance(office, Office):
            office.lock()


def whose(gone: Gone) -> list[str]:
    return [o.enrolment.consultant_name for o in gone.offices if isinstance(o, Office)]


def words_on(view: UnlockView) -> list[str]:
    return [label.text() for label in view.findChildren(Words) if label.isVisible()]


def test_the_keyboard_is_in_the_passphrase_and_enter_opens(
    view: UnlockView, gone: Gone, qtbot: QtBot
) -> None:
    assert view.passphrase.hasFocus()
    type_text(view.passphrase, PASSPHRASE)
    press(view.passphrase, Qt.Key.Key_Return)
    assert "여는 중" in words_on(view)
    qtbot.waitUntil(lambda: whose(gone) == ["가온들"])


def test_enter_takes_the_last_syllable_along(view: UnlockView, gone: Gone, qtbot: QtBot) -> None:
    type_text(view.passphrase, PASSPHRASE[:-1])
    compose(view.passphrase, PASSPHRASE[-1])
    press(view.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: whose(gone) == ["가온들"])


def test_hangul_is_told_while_it_is_being_composed(view: UnlockView) -> None:
    assert not view.hangul.isVisible()
    compose(view.passphrase, "ㅎ")
    assert view.hangul.isVisible()
    compose(view.passphrase, "")
    assert not view.hangul.isVisible()


def test_a_wrong_passphrase_stays_selected_and_says_what_is_left(
    view: UnlockView, qtbot: QtBot
) -> None:
    type_text(view.passphrase, "wrong horse battery")
    view.open_button.click()
    qtbot.waitUntil(lambda: view.wrong.isVisible())
    assert view.passphrase.selectedText() == view.passphrase.text() != ""
    assert view.passphrase.hasFocus()
    assert any("4번 남았습니다" in text for text in words_on(view))


def test_after_five_wrong_tries_it_waits_and_counts_down(
    view: UnlockView, clock: FixedClock, qtbot: QtBot
) -> None:
    for number in range(5):
        view.passphrase.setText(f"wrong horse {number}")
        view.open_button.click()
        qtbot.waitUntil(lambda: view._screen.stage != "opening")
    assert not view.open_button.isEnabled()
    assert view.passphrase.isReadOnly()
    assert any("1:00 뒤에" in text for text in words_on(view))
    clock.go_on(timedelta(seconds=60))
    view._screen.tick()
    assert view.open_button.isEnabled()


def test_showing_the_passphrase_is_a_choice(view: UnlockView) -> None:
    assert view.passphrase.echoMode() == QLineEdit.EchoMode.Password
    view.reveal.click()
    assert view.passphrase.echoMode() == QLineEdit.EchoMode.Normal
    view.reveal.click()
    assert view.passphrase.echoMode() == QLineEdit.EchoMode.Password


def test_a_forgotten_passphrase_is_replaced_by_the_code_of_the_center(
    view: UnlockView, code: str, gone: Gone, qtbot: QtBot
) -> None:
    view.forgotten.click()
    dialog = gone.dialogs[0]
    dialog.open_over(view)
    field, new, again = dialog.findChildren(LineEdit)
    field.setText(code)
    new.setText("라온빛 마루별 바다솔")
    again.setText("라온빛 마루별")
    press(dialog, Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert dialog.is_open
    again.setText("라온빛 마루별 바다솔")
    press(dialog, Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: whose(gone) == ["가온들"])


def test_text_theme_and_language_can_be_changed_before_anybody_is_known(
    view: UnlockView, gone: Gone
) -> None:
    for icon in ("a-large-small", "moon", "languages"):
        act = view.findChild(QPushButton, f"wish.{icon}")
        assert act is not None
        act.click()
    assert [(w.language, w.theme, w.size) for w in gone.wishes] == [
        ("ko", "light", "large"),
        ("ko", "dark", "comfortable"),
        ("en", "light", "comfortable"),
    ]


def test_without_a_pin_of_today_there_is_no_pin_field(view: UnlockView) -> None:
    assert not view.pin.isVisible()
    assert not view.pin_button.isVisible()


def test_the_passphrase_does_not_stay_behind(view: UnlockView) -> None:
    view.passphrase.setText(PASSPHRASE)
    view.gone()
    assert view.passphrase.text() == ""
