"""Taking unsent work out: at the lock without a key, in the settings; what lies outside."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.office import opening
from core.record.sealed import frames, read_rescue_file
from core.store.backups import FOLDER
from core.store.database import NAME, RESERVE, WINDOW
from sync.wire.sign_in import new_signing_key
from tests.helpers.builders import a_case
from tests.helpers.opening import CHEAP, PASSPHRASE, an_enrolment
from ui.app import make_client
from ui.last_resort import LOG
from ui.opening import FolderOpener
from ui.screens.settings.privacy import OUTSIDE
from ui.views.navigation import Navigation
from ui.views.settings.page import SettingsView
from ui.views.settings.privacy import PrivacyPart
from ui.views.start import rescue
from ui.views.start.unlock import UnlockView


@pytest.fixture
def to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person puts the file."""
    chosen = tmp_path / "stick" / "package.sealed"
    chosen.parent.mkdir()
    monkeypatch.setattr(rescue, "ask_where", lambda _parent, _kit: chosen)
    return chosen


@pytest.fixture
def client(
    dressed: QApplication, tmp_path: Path, clock: FixedClock, qtbot: QtBot
) -> Iterator[Navigation]:
    """At the lock; a household waits to be sent."""
    folder = tmp_path / "laptop"
    who = replace(an_enrolment(), center="c", signing_key=new_signing_key())
    office = opening.create(folder, PASSPHRASE, who, clock, CHEAP)
    a_case(office)
    office.lock()
    made = make_client(dressed, folder, clock)
    qtbot.addWidget(made.frame)
    made.start("unlock")
    made.frame.show()
    yield made
    made.frame.close()


def changes_in(file: Path) -> int:
    return sum(frame.count for frame in frames(read_rescue_file(file.read_bytes())[1]))


def test_at_the_lock_without_a_passphrase(client: Navigation, to: Path, qtbot: QtBot) -> None:
    view = client.frame.view
    assert isinstance(view, UnlockView)
    assert view.rescue.isVisible()
    view.rescue.click()
    qtbot.waitUntil(lambda: "파일로 꺼냈습니다" in client.frame.said)
    assert changes_in(to) > 0


def test_in_the_settings(client: Navigation, to: Path, clock: FixedClock, qtbot: QtBot) -> None:
    client.opened(FolderOpener(client.kit.folder, clock).open(PASSPHRASE))
    client.show("settings")
    view = client.frame.view
    assert isinstance(view, SettingsView)
    view.settings.go_to("privacy")
    part = client.frame.findChild(PrivacyPart)
    assert part is not None
    assert part.rescue.isEnabled()
    part.rescue.click()
    qtbot.waitUntil(lambda: "파일로 꺼냈습니다" in client.frame.said)
    assert changes_in(to) == client.kit.office.sealed_count()


def test_a_place_that_cannot_be_written_is_told(client: Navigation, to: Path, qtbot: QtBot) -> None:
    to.mkdir()
    view = client.frame.view
    assert isinstance(view, UnlockView)
    view.rescue.click()
    qtbot.waitUntil(lambda: "다른 곳을 골라 주세요" in client.frame.said)


def test_what_the_settings_name_is_all_that_lies_outside(
    client: Navigation, clock: FixedClock
) -> None:
    folder = client.kit.folder
    (folder / LOG).touch()
    FolderOpener(folder, clock).open(PASSPHRASE).lock()
    told = {"keys": "keys.json", "lock": "lock.json", "sealed": "outbox.sealed", "log": LOG}
    assert set(told) == set(OUTSIDE)
    encrypted = {NAME, FOLDER, RESERVE, WINDOW}
    lie_there = {file.name for file in folder.iterdir()} - encrypted
    assert lie_there == set(told.values())
