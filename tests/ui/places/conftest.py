"""A client that stands at a place of the program, over a filled laptop."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ui.pictures.stage import Stage, make_stage
from ui.pictures.store import fill_folder
from ui.theme.look import dress
from ui.wishes import Wishes

SMALLEST, USUAL = (1280, 640), (1366, 688)
Goes = Callable[[str, Wishes, tuple[int, int]], Stage]

OF_A_VISIT = "visit"
"""The one place that is about a visit; what the others are about is a household, or nothing."""

LOCKED = frozenset({"unlock", "enrol"})


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("places") / "laptop"
    fill_folder(folder)
    return folder


@pytest.fixture
def at_place(dressed: QApplication, filled: Path, tmp_path: Path) -> Iterator[Goes]:
    """Puts the client to a place, in one look and window."""
    made: list[Stage] = []

    def go(place: str, wishes: Wishes, window: tuple[int, int] = SMALLEST) -> Stage:
        folder = Path(shutil.copytree(filled, tmp_path / f"{place}-{len(made)}"))
        stage = make_stage(dressed, folder, wishes, locked=place in LOCKED)
        made.append(stage)
        stage.window.resize(*window)
        stage.window.activateWindow()
        if place in LOCKED:
            stage.go.start(place)
        else:
            about = {"case": stage.case("01")}
            if place == OF_A_VISIT:
                about["visit"] = stage.visit("01")
            stage.go.show(place, **about)
        stage.settle()
        return stage

    yield go
    for stage in made:
        stage.window.close()
    dress(dressed, "light", "comfortable")
