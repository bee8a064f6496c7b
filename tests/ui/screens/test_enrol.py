"""The first run: four steps in any order that makes sense, interrupted and gone on with."""

from typing import Any

import pytest

from core.errors import Mistake, NoCenter
from core.sentence import say
from core.watch import Watch
from ui.screens.enrol import EnrolScreen, Names
from ui.texts import Texts

GOOD = "가온들 나래뜰 다솜찬"
NAMES = Names("서북3조-07", "가온들")


class Center:
    """A Center that answers, or breaks off as often as it is told to."""

    def __init__(self) -> None:
        self.codes: list[str] = []
        self.made: list[str] = []
        self.break_off = 0

    def enrol(self, _address: str, code: str, _laptop: str, _watch: Watch) -> Names:
        self.codes.append(code)
        if code == "used":
            raise Mistake(say("enrol.differ"), "code")
        return NAMES

    def make(self, passphrase: str) -> str:
        self.made.append(passphrase)
        return "office"

    def receive(self, _office: Any, watch: Watch) -> None:
        watch.say(say("enrol.ready"), 0.5)
        if self.break_off:
            self.break_off -= 1
            raise NoCenter(say("enrol.code_first"))


@pytest.fixture
def center() -> Center:
    return Center()


@pytest.fixture
def screen(center: Center) -> EnrolScreen:
    return EnrolScreen(center, "https://center.example:8443")


def step_of(screen: EnrolScreen) -> str:
    return screen.step


def enrol(screen: EnrolScreen, code: str) -> None:
    work = screen.enrol("https://center.example:8443", code, "서북3조-07")
    try:
        screen.enrolled(work(Watch()))
    except Mistake as error:
        screen.failed(error)


def receive(screen: EnrolScreen) -> None:
    work = screen.make_and_receive()
    try:
        work(Watch(screen.hear))
    except NoCenter as error:
        screen.failed(error)
    else:
        screen.received()


def test_the_four_steps_in_order(screen: EnrolScreen, center: Center, texts: Texts) -> None:
    enrol(screen, " 1234 ")
    assert center.codes == ["1234"]
    assert step_of(screen) == "passphrase"
    assert texts.of(screen.hint_of("code")) == "등록 이름 서북3조-07"
    assert screen.take_passphrase(GOOD, GOOD)
    assert step_of(screen) == "look"
    screen.go_to("receive")
    receive(screen)
    assert (screen.is_received, screen.office, center.made) == (True, "office", [GOOD])


def test_a_used_code_is_told_and_nothing_is_lost(screen: EnrolScreen) -> None:
    enrol(screen, "used")
    assert (screen.step, screen.field, screen.code) == ("code", "code", "used")
    assert screen.said is not None
    assert not screen.is_busy
    enrol(screen, "fresh")
    assert screen.names == NAMES


def test_without_internet_the_passphrase_comes_first(screen: EnrolScreen) -> None:
    screen.go_to("passphrase")
    assert screen.take_passphrase(GOOD, GOOD)
    screen.go_to("receive")
    assert not screen.may_receive
    screen.go_to("code")
    enrol(screen, "1234")
    assert step_of(screen) == "receive"
    assert screen.may_receive


@pytest.mark.parametrize(
    ("new", "again", "field"), [("1234", "1234", "passphrase"), (GOOD, "다른 말", "again")]
)
def test_a_weak_or_mistyped_passphrase_is_not_taken(
    screen: EnrolScreen, new: str, again: str, field: str
) -> None:
    screen.go_to("passphrase")
    assert not screen.take_passphrase(new, again)
    assert (screen.step, screen.field) == ("passphrase", field)
    assert screen.said is not None


def test_a_cut_in_the_middle_is_gone_on_with_and_the_file_is_made_once(
    screen: EnrolScreen, center: Center
) -> None:
    center.break_off = 2
    enrol(screen, "1234")
    screen.take_passphrase(GOOD, GOOD)
    screen.go_to("receive")
    for _ in range(3):
        receive(screen)
    assert screen.is_received
    assert center.made == [GOOD]


def test_progress_is_heard(screen: EnrolScreen) -> None:
    enrol(screen, "1234")
    screen.take_passphrase(GOOD, GOOD)
    receive(screen)
    assert screen.progress == (say("enrol.ready"), 0.5)


def test_the_stages_of_the_steps(screen: EnrolScreen) -> None:
    def stages() -> list[str]:
        return [screen.stage_of(step) for step in ("code", "passphrase", "look", "receive")]

    assert stages() == ["current", "coming", "coming", "coming"]
    enrol(screen, "1234")
    assert stages() == ["done", "current", "coming", "coming"]
    screen.take_passphrase(GOOD, GOOD)
    screen.back()
    assert stages() == ["done", "current", "coming", "coming"]
    screen.go_to("receive")
    assert stages() == ["done", "done", "done", "current"]


def test_strength_is_said_while_typing(screen: EnrolScreen) -> None:
    assert screen.strength("") is None
    assert not screen.is_strong_enough("abc")
    assert screen.is_strong_enough(GOOD)
