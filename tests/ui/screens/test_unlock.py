"""Unlock: what a stranger may read, wrong tries, waits, Hangul."""

from datetime import timedelta
from pathlib import Path

import pytest

from core.clock import FixedClock
from core.errors import StoreError, WrongPassphrase
from core.office.lock_note import LockNote
from core.office.office import Office
from core.store.key.day_pin import WRAP
from core.watch import Watch
from tests.helpers.opening import CHEAP, PASSPHRASE, a_laptop, code_read_out
from ui.opening import PIN_WRAP, FolderOpener
from ui.screens.unlock import UnlockScreen
from ui.texts import Texts

NOTE = LockNote(
    "가온들",
    "서북3조-07",
    counted_on="2026-11-24",
    visits_today=3,
    first_at="10:00",
    unsent=0,
    last_full_sync="2026-11-23T18:12:00+09:00",
)


@pytest.fixture
def code(tmp_path: Path, clock: FixedClock) -> str:
    """A locked laptop stands ready; the code that would open it once."""
    office = a_laptop(tmp_path, clock)
    read_out = code_read_out(office)
    office.lock()
    return read_out


@pytest.fixture
def opener(tmp_path: Path, clock: FixedClock, code: str) -> FolderOpener:
    return FolderOpener(tmp_path, clock, CHEAP)


@pytest.fixture
def screen(opener: FolderOpener, clock: FixedClock) -> UnlockScreen:
    return UnlockScreen(NOTE, opener, clock)


def try_with(screen: UnlockScreen, passphrase: str) -> object:
    """One whole try, as view and background make it."""
    screen.start()
    try:
        return screen.by_passphrase(passphrase)(Watch())
    except StoreError as error:
        screen.refused(error)
        return None


def test_before_unlocking_only_counts_and_times_are_said(
    screen: UnlockScreen, texts: Texts
) -> None:
    assert texts.of(screen.day) == "11월 24일 화요일"
    assert texts.of(screen.visits) == "오늘 방문 3곳이 있습니다."
    assert "10:00" in texts.of(screen.first)
    assert "18:12에 모두" in texts.of(screen.sent)
    assert texts.of(screen.greeting) == "가온들 상담사님, 안녕하세요"
    assert screen.initials == "온들"


def test_yesterdays_counts_are_not_said_as_todays(
    opener: FolderOpener, clock: FixedClock, texts: Texts
) -> None:
    clock.go_on(timedelta(days=1))
    screen = UnlockScreen(NOTE, opener, clock)
    assert texts.of(screen.visits) == "오늘 방문은 연 뒤에 보입니다."
    assert "10:00" not in texts.of(screen.first)


def test_an_empty_note_says_nothing_about_anybody(
    opener: FolderOpener, clock: FixedClock, texts: Texts
) -> None:
    screen = UnlockScreen(LockNote(), opener, clock)
    assert texts.of(screen.greeting) == "안녕하세요"
    assert texts.of(screen.whose) == "이 노트북에 등록된 분"
    assert texts.of(screen.sent) == "쓰신 기록은 이 노트북에 그대로 있습니다."


def test_unsent_records_are_counted(opener: FolderOpener, clock: FixedClock, texts: Texts) -> None:
    screen = UnlockScreen(LockNote(unsent=4), opener, clock)
    assert texts.of(screen.sent) == "보내지 않은 기록 4건이 이 노트북에 그대로 있습니다."


def test_the_right_passphrase_opens(screen: UnlockScreen) -> None:
    office = try_with(screen, PASSPHRASE)
    assert isinstance(office, Office)
    assert office.enrolment.consultant_name == "가온들"
    assert screen.stage == "opening"
    office.lock()


def test_a_wrong_one_says_how_many_tries_are_left(screen: UnlockScreen, texts: Texts) -> None:
    assert try_with(screen, "아무 말이나 적어 봅니다") is None
    assert screen.stage == "ready"
    assert screen.tries_left == 4
    assert "4번" in texts.of(screen.tries).replace("**", "")


def test_five_wrong_tries_wait_a_minute_with_a_countdown(
    screen: UnlockScreen, clock: FixedClock, texts: Texts
) -> None:
    heard: list[str] = []
    screen.changed(lambda: heard.append(texts.of(screen.tries)))
    for _ in range(5):
        try_with(screen, "아무 말이나 적어 봅니다")
    assert (screen.stage, screen.left) == ("waiting", 60)
    assert "1:00" in heard[-1]
    clock.go_on(timedelta(seconds=45))
    screen.tick()
    assert "0:15" in heard[-1]
    clock.go_on(timedelta(seconds=15))
    screen.tick()
    assert screen.stage == "ready"


def test_the_wait_outlives_a_restart(
    screen: UnlockScreen, opener: FolderOpener, clock: FixedClock
) -> None:
    for _ in range(5):
        try_with(screen, "아무 말이나 적어 봅니다")
    assert UnlockScreen(NOTE, opener, clock).stage == "waiting"


def test_the_recovery_code_sets_a_new_passphrase_and_works_once(
    screen: UnlockScreen, code: str
) -> None:
    screen.by_recovery(code, "라온빛 마루별 바다솔")(Watch()).lock()
    assert try_with(screen, PASSPHRASE) is None
    office = try_with(screen, "라온빛 마루별 바다솔")
    assert isinstance(office, Office)
    office.lock()
    with pytest.raises(WrongPassphrase):
        screen.by_recovery(code, "라온빛 마루별 바다솔 둘")(Watch())


def test_a_pin_of_no_day_opens_nothing(screen: UnlockScreen) -> None:
    assert not screen.is_pin_set
    with pytest.raises(WrongPassphrase):
        screen.by_pin("1234")(Watch())


def test_the_wrap_of_the_pin_is_asked_for_by_its_own_name() -> None:
    assert PIN_WRAP == WRAP


def test_a_laptop_without_keys_says_so(tmp_path: Path, clock: FixedClock) -> None:
    screen = UnlockScreen(NOTE, FolderOpener(tmp_path / "empty", clock), clock)
    assert try_with(screen, PASSPHRASE) is None
    assert screen.said is not None
    assert screen.said.key == "store.keys_missing"


@pytest.mark.parametrize("typed", ["한", "ㅎ", "abc한", "\u1112"])
def test_hangul_is_noticed_even_half_composed(screen: UnlockScreen, typed: str) -> None:
    assert screen.is_hangul(typed)


def test_latin_letters_are_no_hangul(screen: UnlockScreen) -> None:
    assert not screen.is_hangul("correct horse 123 é")


def test_what_is_no_word_for_a_person_is_not_swallowed(screen: UnlockScreen) -> None:
    with pytest.raises(ZeroDivisionError):
        screen.refused(ZeroDivisionError())
