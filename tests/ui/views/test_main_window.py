"""The frame: places, back, keys that work everywhere, lock, cover, idle, wishes, closing."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from core.errors import AlreadyOpen
from core.office.lock_note import read_lock_note
from core.office.office import Office
from tests.helpers.opening import CHEAP, PASSPHRASE, a_laptop
from tests.helpers.typing import compose, type_text
from ui import places
from ui.app import make_client
from ui.kit import Kit
from ui.opening import FolderOpener
from ui.places import Place
from ui.theme.look import look
from ui.views.cover import Cover
from ui.views.navigation import Navigation
from ui.views.place import PlaceView
from ui.widgets.dialog import Dialog
from ui.widgets.key_hints import KeyCap, KeyHint
from ui.widgets.line_edit import LineEdit
from ui.widgets.words import Words


def reopened(folder: Path, clock: FixedClock) -> Office | None:
    """The office of the folder, opened anew; None while another window holds it."""
    try:
        return FolderOpener(folder, clock, CHEAP).open(PASSPHRASE)
    except AlreadyOpen:
        return None


def is_open(of: Navigation) -> bool:
    return of.kit.is_open


class NoteScreen:
    """A screen with one field."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values = values
        self.kept: list[str] = []


class NoteView(PlaceView):
    """Its view."""

    def __init__(self, screen: NoteScreen, kit: Kit) -> None:
        super().__init__(kit)
        self._screen = screen
        self.field = LineEdit("메모")
        self.field.committed.connect(self._keep)
        QVBoxLayout(self).addWidget(self.field)

    def _keep(self, text: str) -> None:
        self._screen.kept.append(text if self.kit.is_open else f"too late: {text}")

    def heading(self) -> str:
        return "메모 " + self._screen.values.get("case", "")

    def back_words(self) -> str:
        return "사례"

    def keys(self) -> list[KeyHint]:
        return [KeyHint(("Ctrl+M",), "메모")]

    def focus_first(self) -> None:
        self.field.setFocus()


def note_place(name: str, frame: Any = "rail", rail: str = "") -> Place:
    return Place(name, lambda _kit, values: NoteScreen(values), NoteView, frame, rail)


@pytest.fixture
def frame(
    dressed: QApplication,
    qtbot: QtBot,
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Navigation]:
    """A training client that is open, standing at today."""
    own = (
        note_place("today", rail="today"),
        note_place("cases", rail="cases"),
        note_place("case", rail="cases"),
        note_place("visit", "foot"),
        note_place("unlock", "bare"),
    )
    monkeypatch.setattr(places, "PLACES", {place.name: place for place in own})
    monkeypatch.setattr("ui.views.navigation.PLACES", places.PLACES)
    client = make_client(dressed, tmp_path, clock, is_training=True)
    qtbot.addWidget(client.frame)
    with qtbot.waitActive(client.frame):
        client.frame.show()
    client.opened(a_laptop(tmp_path, clock))
    yield client
    client.frame.close()


def view(of: Navigation) -> NoteView:
    shown = of.frame.view
    assert isinstance(shown, NoteView)
    return shown


def key(of: Navigation, code: Qt.Key, modifier: Any = Qt.KeyboardModifier.ControlModifier) -> None:
    """A key as it comes from the window system."""
    QTest.keyClick(of.frame.windowHandle(), code, modifier)


def covers(of: Navigation) -> list[Cover]:
    return [cover for cover in of.frame.findChildren(Cover) if cover.isVisible()]


def words_on(of: Navigation) -> list[str]:
    return [w.text() for w in of.frame.findChildren(Words) if w.isVisible()]


def test_it_opens_at_today_with_rail_keys_and_training_strip(frame: Navigation) -> None:
    assert frame.frame.rail is not None
    assert list(frame.frame.rail.entries) == ["today", "cases", "settings", "lock"]
    assert "연습용 노트북입니다. 여기 나오는 사람과 집은 모두 지어낸 것입니다." in words_on(frame)
    assert [cap.text() for cap in frame.frame.findChildren(KeyCap)] == ["Ctrl+K", "Ctrl+M"]


@pytest.mark.parametrize("place", ["today", "case", "visit"])
def test_the_training_strip_is_on_every_screen(frame: Navigation, place: str) -> None:
    frame.show(place)
    assert any("지어낸" in text for text in words_on(frame))
    frame.hide()
    covering = covers(frame)[0].findChildren(Words)
    assert any("지어낸" in label.text() and label.isVisible() for label in covering)
    frame.lock()
    assert any("지어낸" in text for text in words_on(frame))


def test_it_works_from_1280_by_640_on(frame: Navigation) -> None:
    frame.frame.resize(100, 100)
    assert (frame.frame.width(), frame.frame.height()) == (1280, 640)


def test_back_and_escape_go_one_step(frame: Navigation) -> None:
    frame.show("case", case="1")
    frame.show("visit", visit="v")
    frame.back()
    assert view(frame).heading() == "메모 1"
    key(frame, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert frame.trail.here is not None
    assert frame.trail.here.place.name == "today"


def test_leaving_keeps_a_half_typed_syllable(frame: Navigation) -> None:
    screen = view(frame)._screen
    compose(view(frame).field, "밀")
    frame.show("cases")
    assert screen.kept == ["밀"]


def test_the_lock_closes_the_office_and_comes_back_to_the_same_place(
    frame: Navigation, qtbot: QtBot, tmp_path: Path, clock: FixedClock
) -> None:
    frame.show("case", case="1")
    screen = view(frame)._screen
    type_text(view(frame).field, "ab")
    key(frame, Qt.Key.Key_L)
    assert screen.kept == ["ab"]
    assert not is_open(frame)
    qtbot.waitUntil(lambda: not frame.kit.background.is_busy)
    office = reopened(tmp_path, clock)
    assert office is not None
    assert all(stop.screen is None for stop in frame.trail.stops)
    frame.opened(office)
    assert view(frame).heading() == "메모 1"
    assert view(frame)._screen is not screen


def test_the_lock_closes_dialogs_too(frame: Navigation) -> None:
    dialog = Dialog("한 사람에 대하여")
    frame.dialog(dialog)
    frame.lock()
    assert not dialog.is_open


def test_the_cover_hides_all_and_opens_again(frame: Navigation) -> None:
    screen = view(frame)._screen
    compose(view(frame).field, "밀")
    key(frame, Qt.Key.Key_H)
    assert screen.kept == ["밀"]
    assert [cover.size() for cover in covers(frame)] == [frame.frame.size()]
    key(frame, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert covers(frame) == []
    assert view(frame).field.hasFocus()


def test_no_key_reaches_what_is_covered(frame: Navigation) -> None:
    frame.hide()
    for code in (Qt.Key.Key_Tab, Qt.Key.Key_A) * 9:
        key(frame, code, Qt.KeyboardModifier.NoModifier)
    assert view(frame).field.text() == ""
    assert not view(frame).field.hasFocus()


def test_a_page_that_is_ready_under_the_cover_does_not_get_the_keyboard(frame: Navigation) -> None:
    frame.hide()
    view(frame).field.setFocus()
    assert covers(frame)[0].hasFocus()
    frame.wish(frame.kit.wishes.larger(1))  # its view is made anew
    assert covers(frame)[0].hasFocus()
    assert frame.frame.childAt(400, 300) in covers(frame)[0].findChildren(QWidget)


def test_a_page_that_is_ready_under_a_dialog_does_not_get_the_keyboard(frame: Navigation) -> None:
    dialog = Dialog("물음")
    field = LineEdit("이름")
    dialog.body.addWidget(field)
    frame.dialog(dialog)
    view(frame).field.setFocus()
    assert field.hasFocus()


def test_after_two_minutes_the_cover_asks_for_the_passphrase(
    frame: Navigation, clock: FixedClock
) -> None:
    frame.hide()
    clock.go_on(timedelta(minutes=2, seconds=1))
    frame.hide()
    assert not is_open(frame)
    assert frame.frame.cover is None


def test_five_idle_minutes_warn_and_then_lock(frame: Navigation, clock: FixedClock) -> None:
    clock.go_on(timedelta(seconds=271))
    frame.tick()
    assert any("29초 뒤에" in text for text in words_on(frame))
    clock.go_on(timedelta(seconds=10))
    frame.tick()
    assert any("19초 뒤에" in text for text in words_on(frame))
    clock.go_on(timedelta(seconds=20))
    frame.tick()
    assert not is_open(frame)


@pytest.mark.parametrize("touch", ["key", "syllable"])
def test_a_touch_takes_the_warning_away(frame: Navigation, clock: FixedClock, touch: str) -> None:
    clock.go_on(timedelta(seconds=280))
    if touch == "key":
        frame.tick()
        key(frame, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
        assert frame.frame.dialogs == []
    else:
        compose(view(frame).field, "한")
    clock.go_on(timedelta(seconds=200))
    frame.tick()
    assert is_open(frame)


def test_text_size_language_and_theme_change_at_once_and_are_kept(
    frame: Navigation, tmp_path: Path
) -> None:
    frame.show("case", case="1")
    screen = view(frame)._screen
    key(frame, Qt.Key.Key_Plus)
    assert look().px("body") == 18
    assert view(frame)._screen is screen
    frame.wish(frame.kit.wishes.larger(-1))
    assert read_lock_note(tmp_path).size == "comfortable"


def test_f1_lists_the_keys_of_this_screen(frame: Navigation) -> None:
    key(frame, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    caps = [cap.text() for cap in frame.frame.dialogs[-1].findChildren(KeyCap)]
    assert caps[:1] == ["Ctrl+M"]
    assert "Ctrl+L" in caps


def test_f1_says_first_how_one_goes_on_here(frame: Navigation) -> None:
    frame.wish(frame.kit.wishes.larger(1))
    frame.frame.resize(1280, 640)
    key(frame, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    dialog = frame.frame.dialogs[-1]
    said = [label.text() for label in dialog.findChildren(Words)]
    assert said[0] == "오늘"
    assert any("시간 순서" in text for text in said)
    area = dialog.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    key(frame, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert bar.value() > 0
    key(frame, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert frame.frame.dialogs == []


def test_closing_the_window_keeps_what_is_typed_and_closes_the_office(
    frame: Navigation, tmp_path: Path, clock: FixedClock
) -> None:
    screen = view(frame)._screen
    type_text(view(frame).field, "ab")
    frame.frame.close()
    assert screen.kept == ["ab"]
    office = reopened(tmp_path, clock)
    assert office is not None
    office.lock()


def test_a_word_in_passing(frame: Navigation) -> None:
    frame.toast("의뢰를 담아 두었습니다")
    assert frame.frame.said == "의뢰를 담아 두었습니다"
    assert "의뢰를 담아 두었습니다" in words_on(frame)
