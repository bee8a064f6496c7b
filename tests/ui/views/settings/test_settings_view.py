"""Settings on the real frame: every wish at once, kept, taken back; handing the laptop back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.casework.documents.document import NewDocument
from core.clock import FixedClock
from core.office.office import Office
from tests.helpers.builders import a_consent
from tests.helpers.opening import PASSPHRASE, a_laptop
from tests.helpers.typing import type_text
from tests.ui.offices import a_planned_visit, send_all
from ui.app import first_place, make_client
from ui.theme.look import dress, look
from ui.views.navigation import Navigation
from ui.views.settings.handing_back import HandingBackDialog
from ui.views.settings.lock import PassphraseFields
from ui.views.settings.page import SettingsView
from ui.widgets.answer_state import Segment
from ui.widgets.choice_list import ChoiceList
from ui.widgets.words import Words
from ui.wishes import read_wishes

NEW = "초록 우산 견본동 골목"


@pytest.fixture
def client(
    dressed: QApplication, qtbot: QtBot, clock: FixedClock, tmp_path: Path
) -> Iterator[Navigation]:
    """An open laptop, standing at its settings."""
    made = make_client(dressed, tmp_path, clock, is_training=True)
    qtbot.addWidget(made.frame)
    with qtbot.waitActive(made.frame):
        made.frame.show()
    made.opened(a_laptop(tmp_path, clock))
    made.show("settings")
    yield made
    made.frame.close()
    dress(dressed, "light", "comfortable")


def part(client: Navigation, name: str) -> QWidget:
    found = client.frame.findChild(QWidget, name)
    assert found is not None
    return found


def press(client: Navigation, name: str) -> None:
    """Click the control of this name."""
    control = part(client, name)
    assert isinstance(control, QAbstractButton)
    control.click()


def words_on(client: Navigation) -> list[str]:
    return [w.text() for w in client.frame.findChildren(Words) if w.isVisible()]


def test_each_wish_is_worn_at_once_and_kept(client: Navigation, tmp_path: Path) -> None:
    for name in ("size.large", "theme.dark", "is_strong", "moves", "money_unit.won", "language.en"):
        press(client, name)
    wishes = client.kit.wishes
    worn = look().tokens
    assert (worn.size, worn.theme, worn.strong) == ("large", "dark", True)
    assert look().moves
    assert "Screen and text" in words_on(client)
    assert (wishes.money_unit, wishes.language) == ("won", "en")
    assert read_wishes(tmp_path) == wishes


def test_the_keyboard_stays_where_the_wish_was_made(client: Navigation) -> None:
    segment = part(client, "language.en")
    assert isinstance(segment, Segment)
    segment.setFocus()
    segment.click()
    here = QApplication.focusWidget()
    assert here is not None
    assert here.objectName() == "language.en"
    assert here is not segment


def test_a_theme_as_the_computer_is_light_where_it_does_not_say(client: Navigation) -> None:
    press(client, "theme.dark")
    press(client, "theme.system")
    assert look().tokens.theme == "light"
    assert client.kit.wishes.theme == "system"


@pytest.mark.parametrize(("wished", "worn"), [("system", "dark"), ("light", "light")])
def test_only_who_follows_the_computer_goes_dark_with_it(
    client: Navigation, monkeypatch: pytest.MonkeyPatch, wished: str, worn: str
) -> None:
    press(client, "theme.dark")
    press(client, f"theme.{wished}")
    monkeypatch.setattr("ui.theme.look.system_theme", lambda: "dark")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look().tokens.theme == worn


def test_a_switch_turns_back(client: Navigation) -> None:
    press(client, "is_strong")
    press(client, "is_strong")
    assert not look().tokens.strong


def test_minutes_until_the_lock(client: Navigation, clock: FixedClock) -> None:
    press(client, "part.lock")
    choice = part(client, "lock_minutes")
    assert isinstance(choice, ChoiceList)
    assert choice.code == "5"
    choice.chosen.emit("1")
    clock.go_on(timedelta(seconds=61))
    client.tick()
    assert not client.kit.is_open


def test_the_parts_by_keyboard(client: Navigation) -> None:
    view = client.frame.view
    assert isinstance(view, SettingsView)
    for name in ("keys", "lock", "help", "program"):
        entry = part(client, f"part.{name}")
        entry.setFocus()
        QTest.keyClick(entry, Qt.Key.Key_Space)
        assert view.settings.part == name
        assert part(client, f"part.{name}").hasFocus()


def test_settings_open_from_anywhere_and_lead_back(client: Navigation) -> None:
    case, visit = a_planned_visit(client.kit.office, "가온들")
    client.show("today")
    client.show("case", case=case)
    client.show("visit", case=case, visit=visit)
    screen = client.trail.stops[-1].screen
    window = client.frame.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(client.frame.view, SettingsView)
    press(client, "language.en")
    press(client, "money_unit.won")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert client.trail.stops[-1].screen is screen
    assert client.kit.texts.language == "en"
    assert screen.typing.unit.name == "WON"


def test_another_passphrase(client: Navigation, qtbot: QtBot) -> None:
    press(client, "part.lock")
    fields = client.frame.findChild(PassphraseFields)
    assert fields is not None
    for field, text in ((fields.present, PASSPHRASE), (fields.new, NEW), (fields.again, NEW)):
        type_text(field, text)
    fields.act.click()
    qtbot.waitUntil(lambda: fields.done.isVisible())
    assert fields.present.text() == ""
    client.kit.office.check_hand_back(NEW)


def test_a_wrong_present_passphrase_is_told(client: Navigation, qtbot: QtBot) -> None:
    press(client, "part.lock")
    fields = client.frame.findChild(PassphraseFields)
    assert fields is not None
    for field, text in ((fields.present, NEW), (fields.new, NEW), (fields.again, NEW)):
        type_text(field, text)
    fields.act.click()
    qtbot.waitUntil(lambda: fields.said.isVisible())
    assert "4번" in fields.said.words.text()


def test_handing_back_stands_still_while_records_wait(client: Navigation) -> None:
    a_planned_visit(client.kit.office, "가온들")
    client.kit.refresh.tell({"today"})
    act = part(client, "hand_back")
    assert isinstance(act, QPushButton)
    assert not act.isEnabled()
    assert "먼저 보내 주세요" in act.toolTip()


def hand_back(client: Navigation, passphrase: str) -> HandingBackDialog:
    press(client, "hand_back")
    dialog = client.frame.dialogs[-1]
    assert isinstance(dialog, HandingBackDialog)
    type_text(dialog.passphrase, passphrase)
    dialog.act.click()
    return dialog


def test_what_is_at_no_center_is_named_before_it_goes(client: Navigation) -> None:
    office = client.kit.office
    case, visit = a_planned_visit(office, "가온들")
    office.open_visit(visit, [a_consent(office)])
    office.keep_document(case, NewDocument("통지서", "application/pdf", b"%PDF-1.7 letter"))
    office.type_draft(visit, "household/debts", "1억 2")
    send_all(office)
    client.kit.refresh.tell({case})
    press(client, "hand_back")
    said = words_on(client)
    assert "사진과 서류 1개는 센터에 없습니다. 함께 지워집니다." in said
    assert "쓰다 만 칸 1개는 보내지지 않았습니다. 함께 지워집니다." in said


def test_a_wrong_passphrase_erases_nothing(
    client: Navigation, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = hand_back(client, NEW)
    qtbot.waitUntil(lambda: dialog.wrong.isVisible())
    assert client.kit.is_open
    assert (tmp_path / "keys.json").exists()


def test_handed_back_the_first_run_stands_there_and_nothing_else(
    client: Navigation, qtbot: QtBot, tmp_path: Path, clock: FixedClock
) -> None:
    hand_back(client, PASSPHRASE)
    qtbot.waitUntil(lambda: "모두 지웠습니다" in client.frame.said)
    assert client.apart is not None
    assert client.apart.place.name == "enrol"
    assert not client.kit.is_open
    assert list(tmp_path.iterdir()) == []
    assert first_place(tmp_path, clock) == "enrol"


def test_written_to_meanwhile_it_is_locked_instead_and_nothing_is_lost(
    client: Navigation, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = client.kit.office
    checked = type(office).check_hand_back

    def check_and_write(self: Office, passphrase: str) -> None:
        checked(self, passphrase)
        a_planned_visit(self, "가온들")

    monkeypatch.setattr(type(office), "check_hand_back", check_and_write)
    hand_back(client, PASSPHRASE)
    qtbot.waitUntil(lambda: client.apart is not None and client.apart.place.name == "unlock")
    assert (tmp_path / "keys.json").exists()
    assert not client.kit.is_open


def test_a_file_the_system_holds_on_to_is_said(
    client: Navigation, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_folder: Path) -> None:
        raise PermissionError

    monkeypatch.setattr("core.store.erasing.erase", held)
    hand_back(client, PASSPHRASE)
    qtbot.waitUntil(lambda: "마저 지웁니다" in client.frame.said)


def test_a_start_after_a_broken_off_erasing_ends_it(tmp_path: Path, clock: FixedClock) -> None:
    a_laptop(tmp_path, clock).lock()
    (tmp_path / "handing-back").touch()
    assert first_place(tmp_path, clock) == "enrol"
    assert list(tmp_path.iterdir()) == []
