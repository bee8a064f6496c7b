"""A stage over the training laptop, and papers read back from their PDF."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ui.paper.draw import pdf_bytes
from ui.pictures.stage import Stage, make_stage
from ui.pictures.store import fill_folder
from ui.screens.paper.screen import PaperScreen, paper_screen
from ui.texts import Texts
from ui.wishes import Wishes

Read = Callable[[PaperScreen], str]
WORN = Wishes("ko", "light", "comfortable")


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("laptop") / "laptop"
    fill_folder(folder)
    return folder


@pytest.fixture
def stage(dressed: QApplication, filled: Path, tmp_path: Path) -> Iterator[Stage]:
    """A laptop of this test's own."""
    yield from _open(dressed, filled, tmp_path / "laptop")


@pytest.fixture(scope="module")
def still(
    qapp: QApplication, filled: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    """A laptop for tests that only read; opened once."""
    yield from _open(qapp, filled, tmp_path_factory.mktemp("still") / "laptop")


def _open(app: QApplication, filled: Path, folder: Path) -> Iterator[Stage]:
    shutil.copytree(filled, folder)
    made = make_stage(app, folder, WORN, locked=False)
    yield made
    made.go.lock()
    made.window.close()


@pytest.fixture
def papers(still: Stage) -> PaperScreen:
    """Papers of household 01: a crisis level, a refusal, a closed programme, four open facts."""
    return papers_of(still, "01")


def papers_of(stage: Stage, key: str, kind: str = "household") -> PaperScreen:
    screen = paper_screen(stage.office, stage.clock, "ko", stage.case(key), None)
    screen.took(screen.work())
    screen.choose_kind(kind)
    return screen


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """The words of a paper, one page after the other, parted by a form feed."""

    def words(screen: PaperScreen) -> str:
        assert screen.paper is not None
        path = tmp_path / "paper.pdf"
        path.write_bytes(pdf_bytes(screen.paper, Texts(screen.language), screen.print_size))
        return words_of(path)

    return words


def words_of(path: Path) -> str:
    """The words of a PDF, in lines as they stand on the page."""
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout
