"""Debian's Chromium without a window, driven by Selenium through Debian's own driver."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

LONGEST_WAIT = 20
LAPTOP, TELEPHONE = (1366, 688), (390, 844)


class Browser:
    """What a person does: look, follow, type, press."""

    def __init__(self, driver: webdriver.Chrome, address: str) -> None:
        self.driver = driver
        self.address = address

    def go(self, path: str) -> None:
        self.driver.get(self.address + path)

    def one(self, css: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, css)

    def follow(self, words: str) -> None:
        """The link with these words."""
        self._leave_by(self.driver.find_element(By.LINK_TEXT, words))

    def open(self, css: str) -> None:
        """The link that is found so."""
        self._leave_by(self.one(css))

    def type(self, css: str, words: str) -> None:
        self.one(css).send_keys(words)

    def choose(self, css: str, words: str) -> None:
        Select(self.one(css)).select_by_visible_text(words)

    def press(self, words: str) -> None:
        """The button with these words."""
        self._leave_by(self.driver.find_element(By.XPATH, f'//button[normalize-space()="{words}"]'))

    def _leave_by(self, element: WebElement) -> None:
        """Press it, and be on the next page when this ends."""
        self.driver.execute_script("window.isLeft = true")
        element.click()
        is_next = "return !window.isLeft && document.readyState === 'complete'"
        WebDriverWait(self.driver, LONGEST_WAIT, ignored_exceptions=[WebDriverException]).until(
            lambda driver: driver.execute_script(is_next)
        )

    @property
    def read(self) -> str:
        """Everything that can be read."""
        return self.one("body").text

    @property
    def complaints(self) -> list[str]:
        """What the browser complained of since it was asked last: scripts, styles, missing files.

        That a form was refused (422) is no complaint: the page says so.
        """
        said = [str(entry["message"]) for entry in self.driver.get_log("browser")]  # type: ignore[no-untyped-call]
        return [one for one in said if "status of 422" not in one]

    @property
    def is_too_wide(self) -> bool:
        """Whether the page itself has to be moved sideways."""
        root = "document.documentElement"
        return bool(self.driver.execute_script(f"return {root}.scrollWidth > {root}.clientWidth"))

    def look(self, size: tuple[int, int], theme: str) -> None:
        """A window of this size, and the theme the system is set to."""
        self.command(
            "Emulation.setDeviceMetricsOverride", width=size[0], height=size[1],
            deviceScaleFactor=1, mobile=False,
        )  # fmt: skip
        feature = {"name": "prefers-color-scheme", "value": theme}
        self.command("Emulation.setEmulatedMedia", features=[feature])

    def command(self, name: str, **values: object) -> None:
        self.driver.execute_cdp_cmd(name, values)

    def picture(self, file: Path) -> None:
        """What is in the window, once its letters are there."""
        ready = "document.fonts.ready.then(() => arguments[0]())"
        self.driver.execute_async_script(ready)
        file.parent.mkdir(parents=True, exist_ok=True)
        self.driver.get_screenshot_as_file(str(file))


@contextmanager
def chromium(address: str, *, text: int = 16) -> Iterator[Browser]:
    """A browser of its own that trusts the Center at this address.

    text: size of letters the person has set, in px.
    """
    options = Options()
    options.binary_location = _program("chromium")
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=ko"):
        options.add_argument(argument)
    options.accept_insecure_certs = True
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    options.add_experimental_option(
        "prefs", {"intl.accept_languages": "ko", "webkit.webprefs.default_font_size": text}
    )
    driver = webdriver.Chrome(options, Service(_program("chromedriver")))
    try:
        yield Browser(driver, address)
    finally:
        driver.quit()


def _program(name: str) -> str:
    found = shutil.which(name)
    assert found, f"{name} is not installed; see .ci/setup"
    return found
