"""The stage: a client over a filled laptop, and the taking of one picture."""

import itertools
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from core.clock import FixedClock
from core.office.office import Office
from ui.app import make_client
from ui.kit import Kit
from ui.opening import FolderOpener
from ui.pictures.store import NOW, PASSPHRASE
from ui.texts import LANGUAGES
from ui.theme.tokens import SIZES, THEMES
from ui.training.caseload import id_of
from ui.views.main_window import MainWindow
from ui.views.navigation import Navigation
from ui.wishes import Wishes, keep_wishes

CLIENT = (1366, 688)


@dataclass(slots=True)
class Stage:
    """What a picture is taken of. go: moves as views do; clock: stands at NOW and can be moved."""

    go: Navigation
    folder: Path
    clock: FixedClock

    @property
    def window(self) -> MainWindow:
        """The window that is drawn."""
        return self.go.frame

    @property
    def kit(self) -> Kit:
        """The kit of its views."""
        return self.go.kit

    @property
    def office(self) -> Office:
        """The open office."""
        return self.go.kit.office

    @property
    def view(self) -> Any:
        """The view on screen."""
        return self.go.frame.view

    def case(self, key: str) -> str:
        """Id of a household of the training caseload, by its key there ("01")."""
        return id_of(key)

    def visit(self, key: str) -> str:
        """Id of the visit planned for today at that household."""
        return id_of(key, "visit", "today")

    def settle(self) -> None:
        """Wait until both lanes are empty, then let everything be drawn."""
        for _ in range(3):
            while self.kit.background.is_busy:
                QCoreApplication.processEvents()
            for _ in range(3):
                QCoreApplication.processEvents()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, what brings the screen into the state to be seen.

    locked: the laptop stands at the lock, else it is open at today · grab: what is drawn, instead
    of the window.
    """

    name: str
    show: Callable[[Stage], None]
    locked: bool = False
    grab: Callable[[Stage], QImage] | None = None


def make_stage(app: QApplication, folder: Path, wishes: Wishes, *, locked: bool) -> Stage:
    """A client over the filled `folder`, dressed as wished."""
    keep_wishes(folder, wishes)
    clock = FixedClock(NOW)
    client = make_client(app, folder, clock, is_training=True)
    client.frame.resize(*CLIENT)
    stage = Stage(client, folder, clock)
    stage.window.show()
    if not locked:
        client.opened(FolderOpener(folder, clock).open(PASSPHRASE))
        stage.settle()
    return stage


def take(app: QApplication, picture: Picture, out: Path, wishes: Wishes, folder: Path) -> Path:
    """Draw one picture into `out`; its path."""
    stage = make_stage(app, folder, wishes, locked=picture.locked)
    picture.show(stage)
    stage.settle()
    file = out / f"{picture.name}-{wishes.language}-{wishes.theme}-{wishes.size}.png"
    image = picture.grab(stage) if picture.grab is not None else stage.window.grab().toImage()
    image.save(str(file))
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
            shutil.rmtree(folder)
