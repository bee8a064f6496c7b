"""What the settings tell of the laptop and its figures, and changing the passphrase."""

from datetime import timedelta

import pytest

from core.clock import FixedClock
from core.errors import DiskFull, WrongPassphrase
from core.office.office import Office
from core.sentence import say
from tests.helpers.builders import PASSPHRASE
from tests.ui.offices import a_planned_visit, met_center, send_all
from ui.screens.settings.page import SettingsScreen, Told
from ui.screens.settings.passphrase import PassphraseChange
from ui.texts import Texts

NEW = "초록 우산 견본동 골목"


def told(lines: tuple[Told, ...], texts: Texts) -> dict[str, str]:
    return {texts.of(line.name): texts.of(line.value) for line in lines}


def test_this_laptop(office: Office, clock: FixedClock, texts: Texts) -> None:
    a_planned_visit(office, "가온들")
    met_center(office, clock.now() - timedelta(days=1))
    lines = told(SettingsScreen(office, clock).laptop(), texts)
    assert lines == {
        "이름": "노트북 1",
        "쓰는 분": "솔바람",
        "마지막 연결": "11월 23일 09:12",
        "연결 없이 여는 기한": "정해진 기한 없음",
        "담긴 사례": "1건 · 1MB",
        "암호로 잠금": "켜짐",
    }


def test_the_figures_say_when_they_are_over(office: Office, clock: FixedClock) -> None:
    now = SettingsScreen(office, clock).figures()[-1]
    clock.go_on(timedelta(days=4000))
    later = SettingsScreen(office, clock).figures()[-1]
    assert (now.tone, later.tone, later.icon) == ("text", "range", "clock-alert")


def test_the_unsent_are_counted_anew(office: Office, clock: FixedClock) -> None:
    a_planned_visit(office, "가온들")
    screen = SettingsScreen(office, clock)
    assert screen.unsent == office.count_waiting()
    send_all(office)
    screen.read_again()
    assert screen.unsent == 0


@pytest.mark.parametrize(
    ("present", "new", "again", "wrong"),
    [
        ("", NEW, NEW, "present"),
        (PASSPHRASE, "짧음", "짧음", "new"),
        (PASSPHRASE, NEW, NEW + "길", "again"),
    ],
)
def test_what_was_typed_wrong_is_said_before_anything_is_tried(
    office: Office, present: str, new: str, again: str, wrong: str
) -> None:
    change = PassphraseChange(office)
    assert not change.may_begin(present, new, again)
    assert (change.wrong, change.is_busy) == (wrong, False)


def test_the_passphrase_is_changed_and_said_so(office: Office) -> None:
    change = PassphraseChange(office)
    assert change.may_begin(PASSPHRASE, NEW, NEW)
    change.change(PASSPHRASE, NEW)
    change.changed()
    assert change.is_done
    office.check_hand_back(NEW)


def test_a_refusal_is_told_at_its_field(office: Office) -> None:
    change = PassphraseChange(office)
    change.may_begin("틀린 암호 문장 하나", NEW, NEW)
    with pytest.raises(WrongPassphrase) as wrong:
        change.change("틀린 암호 문장 하나", NEW)
    change.failed(wrong.value)
    assert (change.wrong, change.is_done, change.is_busy) == ("present", False, False)
    change.failed(DiskFull(say("store.disk_full")))
    assert change.wrong is None
