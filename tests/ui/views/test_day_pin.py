"""The day PIN on screen: a sentence, then a field, and only where there is a real keyring."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.office.lock_note import read_lock_note
from core.office.office import Office
from tests.helpers.opening import CHEAP, a_laptop
from tests.ui.conftest import Gone
from ui.kit import Kit
from ui.opening import FolderOpener
from ui.screens.unlock import UnlockScreen
from ui.views.settings.lock import LockPart
from ui.views.start.unlock import UnlockView
from ui.views.wishes import PinLine
from ui.widgets.words import Words


class Ring:
    """A keyring that holds its secrets in memory; of the priority of a real one.

    Not derived from keyring's own class: every such class offers itself as the system's keyring.
    """

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    return made


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    made = a_laptop(tmp_path, clock)
    yield made
    made.lock()


def lock_of(kit: Kit, qtbot: QtBot) -> UnlockView:
    opener = FolderOpener(kit.folder, kit.clock, CHEAP)
    view = UnlockView(UnlockScreen(read_lock_note(kit.folder), opener, kit.clock), kit)
    qtbot.addWidget(view)
    view.show()
    return view


def make_pin(kit: Kit, qtbot: QtBot, office: Office, pin: str) -> PinLine:
    kit.office = office
    part = LockPart(kit)
    qtbot.addWidget(part)
    line = part.findChild(PinLine)
    assert line is not None
    line.setParent(None)  # it outlives the settings of this test
    qtbot.addWidget(line)
    line.pin.setText(pin)
    line.act.click()
    qtbot.waitUntil(line.act.isEnabled)
    return line


def test_before_the_first_unlock_of_the_day_the_pin_is_a_sentence(
    ring: Ring, kit: Kit, office: Office, qtbot: QtBot
) -> None:
    view = lock_of(kit, qtbot)
    qtbot.waitUntil(lambda: "PIN" in view.pin_hint.text())
    assert not view.pin.isVisible()


def test_a_pin_made_today_opens_again_today(
    ring: Ring, kit: Kit, office: Office, gone: Gone, qtbot: QtBot
) -> None:
    line = make_pin(kit, qtbot, office, "4711")
    assert "만들었습니다" in line.said.text()
    office.database.close()
    view = lock_of(kit, qtbot)
    assert view.pin.isVisible()
    view.pin.setText("4711")
    view.pin_button.click()
    qtbot.waitUntil(lambda: len(gone.offices) == 1)
    opened = gone.offices[0]
    assert isinstance(opened, Office)
    assert opened.enrolment.consultant_name == "가온들"
    opened.lock()


def test_a_wrong_pin_says_how_many_are_left(
    ring: Ring, kit: Kit, office: Office, qtbot: QtBot
) -> None:
    make_pin(kit, qtbot, office, "4711")
    view = lock_of(kit, qtbot)
    view.pin.setText("0000")
    view.pin_button.click()
    qtbot.waitUntil(lambda: view.wrong.isVisible())
    assert "4번" in view.wrong.words.text()


def test_a_pin_too_short_is_told(ring: Ring, kit: Kit, office: Office, qtbot: QtBot) -> None:
    line = make_pin(kit, qtbot, office, "12")
    assert "4자리" in line.said.text()


def test_without_a_real_keyring_there_is_no_pin_and_why(
    kit: Kit, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", Keyring)
    kit.office = office
    part = LockPart(kit)
    qtbot.addWidget(part)
    assert part.findChild(PinLine) is None
    assert any("PIN을 쓰지 않습니다" in label.text() for label in part.findChildren(Words))
    view = lock_of(kit, qtbot)
    qtbot.waitUntil(lambda: not kit.background.is_busy)
    assert view.pin_hint.text() == ""
