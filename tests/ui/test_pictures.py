"""Every registered picture, at the smallest window and the largest text: nothing is cut.

Real laptop, real caseload; also the smoke test of every screen in both languages and themes.
"""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from tests.helpers.cut import cut_texts
from ui.pictures.registry import PICTURES
from ui.pictures.stage import Picture, Stage, make_stage, take
from ui.pictures.store import fill_folder
from ui.texts import LANGUAGES, Language
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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_nothing_is_cut_or_nameless_at_the_smallest_window_and_largest_text(
    dressed: QApplication, copy: Path, picture: Picture, language: Language
) -> None:
    wishes = Wishes(language, "light" if language == "ko" else "dark", "large")
    stage = make_stage(dressed, copy, wishes, locked=picture.locked)
    stage.window.resize(*SMALLEST)
    picture.show(stage)
    stage.settle()
    found = cut_texts(stage.window), nameless(stage)
    stage.window.close()
    dress(dressed, "light", "comfortable")
    assert found == ([], [])


def test_a_picture_is_written_under_its_name(
    dressed: QApplication, copy: Path, tmp_path: Path
) -> None:
    file = take(dressed, PICTURES[0], tmp_path, Wishes("en", "dark", "standard"), copy)
    dress(dressed, "light", "comfortable")
    assert file.name == f"{PICTURES[0].name}-en-dark-standard.png"
    assert file.stat().st_size > 10_000
