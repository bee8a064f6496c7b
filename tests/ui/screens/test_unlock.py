"""Unlock: what a stranger may read, wrong tries, waits, Hangul."""

from datetime import timedelta
from pathlib import Path

import pytest
from nacl.public import PrivateKey, SealedBox

from core.clock import FixedClock
from core.errors import StoreError
from core.office.lock_note import LockNote
from core.watch import Watch
from tests.helpers.opening import PASSPHRASE, KeyOpener
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
def opener(tmp_path: Path, clock: FixedClock) -> KeyOpener:
    return KeyOpener(tmp_path, clock)


@pytest.fixture
def screen(opener: KeyOpener, clock: FixedClock) -> UnlockScreen:
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
    opener: KeyOpener, clock: FixedClock, texts: Texts
) -> None:
    clock.go_on(timedelta(days=1))
    screen = UnlockScreen(NOTE, opener, clock)
    assert texts.of(screen.visits) == "오늘 방문은 연 뒤에 보입니다."
    assert "10:00" not in texts.of(screen.first)


def test_an_empty_note_says_nothing_about_anybody(
    opener: KeyOpener, clock: FixedClock, texts: Texts
) -> None:
    screen = UnlockScreen(LockNote(), opener, clock)
    assert texts.of(screen.greeting) == "안녕하세요"
    assert texts.of(screen.whose) == "이 노트북에 등록된 분"
    assert texts.of(screen.sent) == "쓰신 기록은 이 노트북에 그대로 있습니다."


def test_unsent_records_are_counted(opener: KeyOpener, clock: FixedClock, texts: Texts) -> None:
    screen = UnlockScreen(LockNote(unsent=4), opener, clock)
    assert texts.of(screen.sent) == "보내지 않은 기록 4건이 이 노트북에 그대로 있습니다."


def test_the_right_passphrase_opens(screen: UnlockScreen, opener: KeyOpener) -> None:
    assert try_with(screen, PASSPHRASE) == opener.key
    assert screen.stage == "opening"


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
    screen: UnlockScreen, opener: KeyOpener, clock: FixedClock
) -> None:
    for _ in range(5):
        try_with(screen, "아무 말이나 적어 봅니다")
    assert UnlockScreen(NOTE, opener, clock).stage == "waiting"


def test_the_recovery_code_sets_a_new_passphrase(screen: UnlockScreen, opener: KeyOpener) -> None:
    center = PrivateKey.generate()
    box = opener.keys.make_recovery(opener.key, bytes(center.public_key)).box
    code = SealedBox(center).decrypt(box).decode()
    assert screen.by_recovery(code, "라온빛 마루별 바다솔")(Watch()) == opener.key
    assert opener.open("라온빛 마루별 바다솔") == opener.key


@pytest.mark.parametrize("typed", ["한", "ㅎ", "abc한", "\u1112"])
def test_hangul_is_noticed_even_half_composed(screen: UnlockScreen, typed: str) -> None:
    assert screen.is_hangul(typed)


def test_latin_letters_are_no_hangul(screen: UnlockScreen) -> None:
    assert not screen.is_hangul("correct horse 123 é")


def test_what_is_no_word_for_a_person_is_not_swallowed(screen: UnlockScreen) -> None:
    with pytest.raises(ZeroDivisionError):
        screen.refused(ZeroDivisionError())
