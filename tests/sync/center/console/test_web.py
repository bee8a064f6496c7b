"""The console over TLS, as a browser meets it: cookies, headers, forms, nothing in the log."""

import logging
import re
from collections.abc import Iterator

import pytest
import requests

from sync.center.console import accounts
from tests.helpers.centers import Center
from tests.helpers.consoles import Busy, open_console

GOOD = "노란 우산 산책길 열두 걸음"


@pytest.fixture
def browser(center: Center, there: Busy) -> Iterator["Browser"]:
    accounts.add(center.staff, "바다솔", "lead", GOOD)
    with open_console(center) as address, requests.Session() as session:
        session.trust_env = False
        session.verify = str(center.keys.folder / "authority.pem")
        session.headers.update({"Connection": "close", "Accept-Language": "en"})
        yield Browser(session, address)


class Browser:
    """Follows links and sends forms; nothing else of a browser."""

    def __init__(self, session: requests.Session, address: str) -> None:
        self.session = session
        self.address = address

    def get(self, path: str, **more: object) -> requests.Response:
        return self.session.get(self.address + path, timeout=20, **more)  # type: ignore[arg-type]

    def post(self, path: str, page: requests.Response, **form: str) -> requests.Response:
        mark = re.search(r'name="csrf" value="([0-9a-f]+)"', page.text)
        assert mark is not None
        data = {"csrf": mark[1], **form}
        return self.session.post(self.address + path, data, timeout=20, allow_redirects=False)

    def sign_in(self) -> requests.Response:
        door = self.get("/console/sign-in")
        return self.post("/console/sign-in", door, name="바다솔", password=GOOD)


def test_cookies_are_out_of_reach_of_scripts_other_sites_and_plain_http(browser: Browser) -> None:
    reply = browser.sign_in()
    assert (reply.status_code, reply.headers["location"]) == (303, "/console/day")
    cookies = reply.headers["set-cookie"]
    assert re.search(
        r"__Host-session=[\w-]{40,}; HttpOnly; Path=/; SameSite=strict; Secure", cookies
    )
    assert "Domain" not in cookies
    assert browser.get("/console/day").status_code == 200


def test_every_answer_forbids_scripts_frames_and_keeping(browser: Browser) -> None:
    browser.sign_in()
    for path in ("/console/sign-in", "/console/day", "/console/nowhere", "/console/cases/x"):
        headers = browser.get(path).headers
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none';")
        assert "unsafe" not in policy
        assert "script" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["x-content-type-options"] == "nosniff"


def test_no_page_holds_a_script_or_a_style_of_its_own(browser: Browser) -> None:
    browser.sign_in()
    for path in ("/console/sign-in", "/console/arrivals", "/console/laptops", "/console/audit"):
        page = browser.get(path).text
        assert not re.search(r"<script|<style|style=|\son\w+=|javascript:", page)


def test_what_is_no_small_plain_form_changes_nothing(browser: Browser) -> None:
    browser.sign_in()
    address = browser.address + "/console/arrivals"
    for body, media in (
        (b"{}", "application/json"),
        (b"a" * 70_000, "application/x-www-form-urlencoded"),
        ("act=가".encode(), "application/x-www-form-urlencoded"),
        (b"&".join(b"a=1" for _ in range(100)), "application/x-www-form-urlencoded"),
    ):
        reply = browser.session.post(address, body, headers={"Content-Type": media}, timeout=20)
        assert reply.status_code == 400
        assert "Nothing was changed." in reply.text


def test_a_form_from_another_site_is_refused_by_what_the_browser_says(browser: Browser) -> None:
    browser.sign_in()
    page = browser.get("/console/own")
    browser.session.headers["Origin"] = "https://elsewhere.example"
    assert browser.post("/console/own", page, act="own-password").status_code == 403
    del browser.session.headers["Origin"]
    browser.session.headers["Sec-Fetch-Site"] = "cross-site"
    assert browser.post("/console/own", page, act="own-password").status_code == 403


def test_the_language_is_kept_and_leads_back_to_our_own_page_only(browser: Browser) -> None:
    browser.sign_in()
    here = {"Referer": f"{browser.address}/console/cases?page=1"}
    reply = browser.get("/console/language/ko", headers=here, allow_redirects=False)
    assert reply.headers["location"] == "/console/cases?page=1"
    assert '<html lang="ko">' in browser.get("/console/cases").text
    away = {"Referer": "https://elsewhere.example/console/cases"}
    reply = browser.get("/console/language/en", headers=away, allow_redirects=False)
    assert reply.headers["location"] == "/console/day"
    assert browser.get("/console/language/xx").status_code == 404


def test_style_and_letters_come_from_here_and_may_be_kept(browser: Browser) -> None:
    style = browser.get("/console/style.css")
    assert style.headers["content-type"].startswith("text/css")
    assert "immutable" in style.headers["cache-control"]
    assert browser.get("/console/font-400.otf").content[:4] == b"OTTO"
    assert browser.get("/console/font-900.otf").status_code == 404


def test_the_log_holds_pages_and_ends_and_nothing_of_anybody(
    browser: Browser, there: Busy, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    browser.sign_in()
    browser.get(f"/console/cases/{there.case}")
    browser.post("/console/cases", browser.get("/console/cases"), act="find", words="라온빛")
    log = caplog.text
    assert "GET case 200" in log
    for secret in (there.case, "라온빛", "바다솔", GOOD, "csrf"):
        assert secret not in log


def test_laptops_are_served_beside_it(browser: Browser) -> None:
    assert browser.get("/v1/health").status_code == 200
    assert browser.get("/v1/nowhere").headers["content-type"] == "application/problem+json"
    assert browser.get("/console", allow_redirects=False).headers["location"] == "/console/day"
