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


@pytest.fixture(params=PICTURES, ids=lambda picture: picture.name)
def looks(
    request: pytest.FixtureRequest, dressed: QApplication, filled: Path, tmp_path: Path
) -> Iterator[Iterator[Stage]]:
    """The picture in both languages. What is over the page goes when the language changes, so it
    is brought about anew; a page alone only changes its clothes."""
    picture: Picture = request.param
    stages: list[Stage] = []

    def worn() -> Iterator[Stage]:
        for wishes in WORN:
            if stages and not stages[-1].window.dialogs and stages[-1].window.cover is None:
                stages[-1].go.wish(wishes)
            else:
                folder = Path(shutil.copytree(filled, tmp_path / wishes.language))
                stages.append(make_stage(dressed, folder, wishes, locked=picture.locked))
                stages[-1].window.resize(*SMALLEST)
                picture.show(stages[-1])
            stages[-1].settle()
            yield stages[-1]

    yield worn()
    for stage in stages:
        stage.window.close()
    dress(dressed, "light", "comfortable")


def test_nothing_is_cut_or_nameless_at_the_smallest_window_and_largest_text(
    looks: Iterator[Stage],
) -> None:
    for stage in looks:
        assert (cut_texts(stage.window), nameless(stage)) == ([], []), stage.kit.texts.language


def test_a_picture_is_written_under_its_name(
    dressed: QApplication, copy: Path, tmp_path: Path
) -> None:
    file = take(dressed, PICTURES[0], tmp_path, Wishes("en", "dark", "standard"), copy)
    dress(dressed, "light", "comfortable")
    assert file.name == f"{PICTURES[0].name}-en-dark-standard.png"
    assert file.stat().st_size > 10_000
