"""What every test of the screens stands on: a dressed application, texts, a fixed clock, a kit."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from core.clock import SEOUL, FixedClock
from core.office.office import Office
from tests.helpers.builders import an_office
from ui.background import Background
from ui.kit import Go, Kit, Standing
from ui.refresh import Refresh
from ui.texts import FOLDER, LANGUAGES, Texts
from ui.theme.look import dress
from ui.widgets.dialog import Dialog
from ui.wishes import Wishes

USUAL = "light comfortable False"
"""What `dress` notes of the look in force."""
STANDING = Standing(4, "2026.2", date(2026, 12, 31), datetime(2026, 11, 23, 18, 12, tzinfo=SEOUL))


@pytest.fixture(scope="session", autouse=True)
def compiled_texts() -> None:
    """Compile the texts where they are older than their source, as `make texts` does."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    for language in LANGUAGES:
        source, made = FOLDER / f"{language}.ts", FOLDER / f"{language}.qm"
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            new = made.with_suffix(f".{os.getpid()}")
            subprocess.run([tool, "-silent", source, "-qm", new], check=True)
            new.replace(made)


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in its usual look, put on only where a test before wore another.

    What waits to be deleted goes first: a new style sheet visits every widget there is.
    """
    if qapp.property("look") != USUAL:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        dress(qapp, "light", "comfortable")
        assert qapp.property("look") == USUAL
    return qapp


@pytest.fixture
def texts() -> Texts:
    return Texts("ko")


@pytest.fixture
def english() -> Texts:
    return Texts("en")


@pytest.fixture
def clock() -> FixedClock:
    """Tuesday, 24 November 2026, 9:12 in Seoul."""
    return FixedClock(datetime(2026, 11, 24, 9, 12, tzinfo=SEOUL))


@pytest.fixture
def background(dressed: QApplication) -> Iterator[Background]:
    lane = Background()
    yield lane
    lane.close()


class Gone(Go):
    """A Go that writes down where a view wanted to go."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, dict[str, str]]] = []
        self.dialogs: list[Dialog] = []
        self.said: list[str] = []
        self.asked: list[str] = []
        self.offices: list[object] = []
        self.wishes: list[Wishes] = []

    def show(self, name: str, **values: str) -> None:
        self.shown.append((name, values))

    def back(self) -> None:
        self.asked.append("back")

    def dialog(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog)

    def toast(self, words: str) -> None:
        self.said.append(words)

    def lock(self) -> None:
        self.asked.append("lock")

    def hide(self) -> None:
        self.asked.append("hide")

    def opened(self, office: object) -> None:
        self.offices.append(office)

    def wish(self, wishes: Wishes) -> None:
        self.wishes.append(wishes)

    def hand_back(self, passphrase: str, failed: object) -> None:
        self.asked.append("hand_back")

    def wiped(self) -> None:
        self.asked.append("wiped")

    def choose(self, folder: Path) -> None:
        self.asked.append(f"choose {folder.name}")


@pytest.fixture
def gone() -> Gone:
    return Gone()


@pytest.fixture
def kit(
    dressed: QApplication, texts: Texts, background: Background, clock: FixedClock, gone: Gone,
    tmp_path: Path,
) -> Kit:  # fmt: skip
    """A kit for one view alone: `kit.go` is `gone`, which writes down; no office yet."""
    return Kit(
        texts=texts,
        background=background,
        clock=clock,
        refresh=Refresh(),
        go=gone,
        wishes=Wishes(),
        folder=tmp_path,
        standing=lambda: STANDING,
    )


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    """An open, empty office on the morning of `clock`."""
    made = an_office(tmp_path / "laptop", clock)
    yield made
    made.database.close()


@pytest.fixture
def open_kit(kit: Kit, office: Office) -> Iterator[Kit]:
    """The kit of an unlocked laptop."""
    kit.office = office
    yield kit
    kit.background.close()
