"""The console in a real browser: Debian's Chromium over TLS."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.center.console import accounts
from sync.center.console.pages import PLACES
from tests.helpers.browser import LAPTOP, TELEPHONE, Browser, chromium
from tests.helpers.centers import Center
from tests.helpers.consoles import Busy, open_console
from tests.sync.center.console.test_rights import path_of

GOOD = "노란 우산 산책길 열두 걸음"
PICTURES = Path("out") / "console"


@pytest.fixture
def browser(center: Center, there: Busy) -> Iterator[Browser]:
    accounts.add(center.staff, "바다솔", "lead", GOOD)
    with open_console(center) as address, chromium(address) as opened:
        yield opened


def sign_in(browser: Browser) -> None:
    browser.go("/console/")
    browser.type("#name", "바다솔")
    browser.type("#password", GOOD)
    browser.press("들어가기")


def test_a_morning_of_the_welfare_manager(browser: Browser, there: Busy) -> None:
    """Signing in, assigning, the hold tray, the language, signing out."""
    browser.look(LAPTOP, "light")
    sign_in(browser)
    assert "기다리는 일" in browser.read
    browser.follow("들어온 의뢰")
    browser.choose(".cards select", "나래뜰")
    browser.press("맡기기")
    assert "사례를 맡겼습니다." in browser.one('[role="status"]').text
    browser.follow("보관함")
    browser.open("a.go")
    browser.press("넣지 않기")
    assert "까닭을 적어 주세요" in browser.one('[role="alert"]').text
    browser.type("#held-declined-note", "이미 있는 메모입니다.")
    browser.press("넣지 않기")
    assert "정할 것 0건" in browser.read
    browser.follow("English")
    assert browser.one("html").get_attribute("lang") == "en"
    assert "0 to decide" in browser.read
    browser.press("Sign out")
    assert "You are signed out." in browser.read
    browser.go(f"/console/cases/{there.case}")
    assert "Password" in browser.read
    assert browser.complaints == []


@pytest.mark.soak
@pytest.mark.parametrize("text", [16, 32])
@pytest.mark.parametrize("size", [LAPTOP, TELEPHONE])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_page_fits(
    center: Center, there: Busy, language: str, theme: str, size: tuple[int, int], text: int
) -> None:
    """No page has to be moved sideways, none makes the browser complain; pictures are left."""
    accounts.add(center.staff, "바다솔", "lead", GOOD)
    with open_console(center) as address, chromium(address, text=text) as browser:
        browser.look(size, theme)
        browser.go("/console/sign-in")
        _keep(browser, "sign-in", language, theme, size, text)
        sign_in(browser)
        browser.go(f"/console/language/{language}")
        for place in PLACES:
            browser.go("/console" + place.path.format(**path_of(place.name, there)))
            _keep(browser, place.name, language, theme, size, text)
            assert not browser.is_too_wide, place.name
        assert browser.complaints == []


def _keep(
    browser: Browser, name: str, language: str, theme: str, size: tuple[int, int], text: int
) -> None:
    browser.picture(PICTURES / f"{name}-{language}-{theme}-{size[0]}-{text}.png")
