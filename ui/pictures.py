"""Pictures of every screen: python -m ui.pictures OUT [name…] (`make pictures`).

Each registered picture is drawn in both languages, both themes and three text sizes at 1366 x 688,
96 dpi, from a real store with invented people. To register a screen, add to PICTURES

    Picture("03-case", show=lambda stage: stage.go.show("case", case=stage.case(1)))

where `show` brings the screen into the state to be seen: go to the place, press, type, open a
dialog. `stage` gives go, window, kit, office (None on the lock) and settle(), which waits until
nothing is left to do. File names: <name>-<language>-<theme>-<size>.png.
"""

import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from core.clock import SEOUL, FixedClock
from core.office.lock_note import keep_lock_note
from ui.app import make_application, make_client
from ui.kit import Kit
from ui.screens.enrol import EnrolScreen, StepName
from ui.texts import LANGUAGES
from ui.theme.tokens import SIZES, THEMES
from ui.views.main_window import MainWindow
from ui.views.navigation import Navigation
from ui.wishes import Wishes, keep_wishes

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=SEOUL)
CLIENT = (1366, 688)


@dataclass(slots=True)
class Stage:
    """What a picture is taken of."""

    go: Navigation
    folder: Path

    @property
    def window(self) -> MainWindow:
        """The window that is drawn."""
        return self.go.frame

    @property
    def kit(self) -> Kit:
        """The kit of its views."""
        return self.go.kit

    @property
    def office(self) -> Any:
        """The open office; None on the lock."""
        return self.go.kit.office

    @property
    def view(self) -> Any:
        """The view on screen."""
        return self.go.frame.view

    def settle(self) -> None:
        """Wait until the lane is empty, then let everything be drawn."""
        while self.kit.background.is_busy:
            QCoreApplication.processEvents()
        for _ in range(4):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name and what brings the screen into the state to be seen."""

    name: str
    show: Callable[[Stage], None]


def _unlock(stage: Stage) -> None:
    stage.go.start("unlock")


def _unlock_hangul(stage: Stage) -> None:
    stage.go.start("unlock")
    stage.view.passphrase.setText("한글")
    stage.view.passphrase.typed.emit("한글")


def _wishes(stage: Stage) -> None:
    stage.go.start("unlock")
    stage.window.rail_pressed.emit("wishes")


def _keys(stage: Stage) -> None:
    stage.go.start("unlock")
    stage.window.asked.emit("keys")


def _enrol(step: StepName) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.go.start("enrol")
        stop = stage.go.apart
        assert stop is not None
        screen: EnrolScreen = stop.screen
        screen.go_to(step)

    return show


PICTURES: list[Picture] = [
    Picture("01-unlock", _unlock),
    Picture("01b-unlock-hangul", _unlock_hangul),
    Picture("10a-enrol-code", _enrol("code")),
    Picture("10a-enrol-passphrase", _enrol("passphrase")),
    Picture("10b-enrol-look", _enrol("look")),
    Picture("10-wishes", _wishes),
    Picture("12-keys", _keys),
]


def make_stage(app: QApplication, folder: Path, wishes: Wishes) -> Stage:
    """A client over a folder with invented people, dressed as wished."""
    keep_wishes(folder, wishes)
    client = make_client(app, folder, FixedClock(NOW), is_training=True)
    client.frame.resize(*CLIENT)
    return Stage(client, folder)


def fill_folder(folder: Path) -> None:
    """The invented consultant's laptop on the morning of NOW."""
    keep_lock_note(
        folder,
        consultant="가온들",
        laptop="서북3조-07",
        counted_on=NOW.date().isoformat(),
        visits_today=3,
        first_at="10:00",
        unsent=0,
        last_full_sync="2026-11-23T18:12:00+09:00",
    )


def take(app: QApplication, picture: Picture, out: Path, wishes: Wishes, folder: Path) -> Path:
    """Draw one picture into `out`; its path."""
    stage = make_stage(app, folder, wishes)
    stage.window.show()
    picture.show(stage)
    stage.settle()
    file = out / f"{picture.name}-{wishes.language}-{wishes.theme}-{wishes.size}.png"
    stage.window.grab().save(str(file))
    stage.window.close()
    stage.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return file


def take_all(app: QApplication, pictures: Sequence[Picture], out: Path, filled: Path) -> None:
    """Draw pictures in every language, theme and size, each over a fresh copy of `filled`."""
    for picture in pictures:
        for language, theme, size in itertools.product(LANGUAGES, THEMES, SIZES):
            folder = filled.parent / f"{picture.name}-{language}-{theme}-{size}"
            shutil.copytree(filled, folder)
            take(app, picture, out, Wishes(language, theme, size), folder)
        sys.stdout.write(f"{picture.name}\n")


def main(arguments: Sequence[str]) -> int:
    """Draw the pictures named, or all, into the folder named first."""
    out, names = Path(arguments[0]), set(arguments[1:])
    out.mkdir(parents=True, exist_ok=True)
    app = make_application(["pictures"])
    wanted = [picture for picture in PICTURES if not names or picture.name in names]
    with tempfile.TemporaryDirectory() as scratch:
        filled = Path(scratch) / "filled"
        fill_folder(filled)
        take_all(app, wanted, out, filled)
    return 0 if wanted else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
