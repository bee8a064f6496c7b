"""Every registered picture, at the smallest window and the largest text: nothing is cut.

Real laptop, real caseload; also the smoke test of every screen in both languages and themes.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from tests.helpers.cut import cut_texts
from ui.pictures.registry import PICTURES
from ui.pictures.stage import Picture, Stage, make_stage, take
from ui.pictures.store import fill_folder
from ui.theme.look import dress
from ui.wishes import Wishes

SMALLEST = (1280, 640)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled") / "laptop"
    fill_folder(folder)
    return folder


@pytest.fixture
def copy(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(filled, tmp_path / "laptop"))


def nameless(stage: Stage) -> list[str]:
    """Controls on screen that assistive technology could not name."""
    controls = [
        *stage.window.findChildren(QAbstractButton),
        *stage.window.findChildren(QLineEdit),
    ]
    return [
        type(control).__name__
        for control in controls
        if control.isVisible()
        and not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
    ]


WORN = (Wishes("ko", "light", "large"), Wishes("en", "dark", "large"))


def in_turns() -> list[object]:
    """Every picture in one look, the looks in turns; in the other one, and what waits for a long
    reckoning, by hand with the soak tests."""
    params: list[object] = []
    for place, picture in enumerate(PICTURES):
        for look, wishes in enumerate(WORN):
            is_quick = look == place % 2 and not picture.name.startswith("05c")
            name = f"{picture.name}-{wishes.language}"
            marks = () if is_quick else pytest.mark.soak
            params.append(pytest.param((picture, wishes), id=name, marks=marks))
    return params


@pytest.fixture(params=in_turns())
def shown(
    request: pytest.FixtureRequest, dressed: QApplication, filled: Path, tmp_path: Path
) -> Iterator[Stage]:
    """The picture in one look, in the smallest window."""
    picture: Picture
    picture, wishes = request.param
    folder = Path(shutil.copytree(filled, tmp_path / wishes.language))
    stage = make_stage(dressed, folder, wishes, locked=picture.locked)
    stage.window.resize(*SMALLEST)
    picture.show(stage)
    stage.settle()
    yield stage
    stage.window.close()
    dress(dressed, "light", "comfortable")


def test_nothing_is_cut_or_nameless_at_the_smallest_window_and_largest_text(shown: Stage) -> None:
    assert (cut_texts(shown.window), nameless(shown)) == ([], [])


def test_a_picture_is_written_under_its_name(
    dressed: QApplication, copy: Path, tmp_path: Path
) -> None:
    file = take(dressed, PICTURES[0], tmp_path, Wishes("en", "dark", "standard"), copy)
    dress(dressed, "light", "comfortable")
    assert file.name == f"{PICTURES[0].name}-en-dark-standard.png"
    assert file.stat().st_size > 10_000
