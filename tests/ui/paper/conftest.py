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


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("laptop") / "laptop"
    fill_folder(folder)
    return folder


@pytest.fixture
def stage(dressed: QApplication, filled: Path, tmp_path: Path) -> Iterator[Stage]:
    folder = tmp_path / "laptop"
    shutil.copytree(filled, folder)
    made = make_stage(dressed, folder, Wishes("ko", "light", "comfortable"), locked=False)
    yield made
    made.go.lock()
    made.window.close()


@pytest.fixture
def papers(stage: Stage) -> PaperScreen:
    """Papers of household 01: a crisis level, a refusal, a closed programme, four open facts."""
    return papers_of(stage, "01")


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
    """Lines as they stand on the page, runs of blanks as one."""
    found = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout
    return "\n".join(" ".join(line.split(" ")) for line in found.split("\n"))
