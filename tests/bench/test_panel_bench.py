"""From a changed answer to the repainted panel, in the real visit of a real laptop.

Run by hand: `make bench`. The household is the one of the design's pictures: three persons, a span
of pay, five answers open. The pause that is made on purpose after typing is not counted; while it
lasts the answer is written to the disk.
"""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from core.casework.case_file import Place
from core.watch import Watch
from tests.bench.figures import p95, tell
from tests.ui.conftest import compiled_texts
from ui.opening import warm_up
from ui.pictures.registry import PICTURES
from ui.pictures.stage import Stage, make_stage
from ui.pictures.store import fill_folder
from ui.wishes import Wishes

__all__ = ["compiled_texts"]

pytestmark = pytest.mark.bench

BAR = 60.0
ANSWERS = 60
PICTURE = "04-visit-intake"


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    fill_folder(tmp_path)
    warm_up(Watch())  # as the program does behind the lock
    made = make_stage(qapp, tmp_path, Wishes(), locked=False)
    next(one for one in PICTURES if one.name == PICTURE).show(made)
    made.settle()
    yield made
    made.window.close()


def paint() -> None:
    """What Qt paints by itself: all that has changed, in every part of the window."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def in_the_form(stage: Stage, place: Place, text: str) -> float:
    """Milliseconds from a finished field to the repainted form."""
    view = stage.view
    begin = time.perf_counter()
    view.visit.commit(place, text)
    paint()
    return (time.perf_counter() - begin) * 1_000


def in_the_panel(stage: Stage) -> float:
    """Milliseconds from the end of the pause to the repainted panel."""
    view, panel = stage.view, stage.view.visit.panel
    waiting = QEventLoop()
    end = panel.listeners.add(lambda: None if panel.is_behind else waiting.quit())
    panel.is_behind = True  # also where the pause has ended meanwhile
    begin = time.perf_counter()
    view.following.reckon()
    waiting.exec()
    paint()
    taken = (time.perf_counter() - begin) * 1_000
    end()
    return taken


def test_changed_answer_to_repainted_panel(stage: Stage) -> None:
    son = stage.view.visit.sheet.household.members[1].id
    place = (son, "income.daily_wage")
    form, panel = [], []
    for turn in range(ANSWERS):
        form.append(in_the_form(stage, place, f"{90 + turn}~{140 + turn}"))
        stage.settle()  # the answer reaches the disk during the pause
        panel.append(in_the_panel(stage))
        stage.settle()
    whole = [sum(both) for both in zip(form, panel, strict=True)]
    tell("a changed answer: repainted form, median", statistics.median(form))
    tell("estimate and repainted panel, median", statistics.median(panel))
    tell("changed answer to repainted panel, median", statistics.median(whole))
    tell("changed answer to repainted panel, p95", p95(whole), BAR)
    assert p95(whole) <= BAR
