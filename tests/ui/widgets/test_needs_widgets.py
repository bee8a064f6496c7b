"""Widgets of needs: a gap is no zero, levels keep their rows, steps span what is open."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.needs.level_tiles import LevelFace, LevelTiles
from ui.widgets.needs.radar import Radar, Spoke
from ui.widgets.needs.score_cells import ScoreCells
from ui.widgets.needs.standard_steps import StandardSteps

WORDS = ("못 미침", "최저 기준", "적정 기준")


def test_the_radar_has_no_corner_where_nothing_was_judged(
    dressed: QApplication, qtbot: QtBot
) -> None:
    radar = Radar("한눈에")
    qtbot.addWidget(radar)
    radar.resize(380, 216)
    radar.show_spokes([Spoke("안전", 0, None), Spoke("건강", None, 2), Spoke("경제", 4, 1)], "")
    assert [number for number, _ in radar.points(last=False)] == [0, 2]
    assert [number for number, _ in radar.points(last=True)] == [1, 2]
    middle = radar.points(last=False)[0][1]
    assert (middle.x(), middle.y()) == (radar.rect().toRectF().center().x(), middle.y())


@pytest.mark.parametrize(
    ("possible", "parts"),
    [
        (["below_minimum"], [(0, 0, "못 미침"), (1, 1, "최저 기준"), (2, 2, "적정 기준")]),
        (["minimum_met", "decent_met"], [(0, 0, "못 미침"), (1, 2, "확인 필요")]),
        (["below_minimum", "minimum_met"], [(0, 1, "확인 필요"), (2, 2, "적정 기준")]),
        (["below_minimum", "decent_met"], [(0, 2, "확인 필요")]),
    ],
)
def test_what_is_open_is_one_frame(
    dressed: QApplication, qtbot: QtBot, possible: list[str], parts: list[tuple[int, int, str]]
) -> None:
    steps = StandardSteps(WORDS, "확인 필요", possible, "주거, 확인 필요")
    qtbot.addWidget(steps)
    assert steps.parts() == parts


@pytest.mark.parametrize(("width", "rows"), [(2000, 1), (100, 2)])
def test_levels_go_on_in_a_second_row_where_the_width_is_short(
    dressed: QApplication, qtbot: QtBot, width: int, rows: int
) -> None:
    faces = [LevelFace(code, code, "오늘") for code in ("normal", "watch", "crisis", "urgent")]
    tiles = LevelTiles("위기 단계", faces, width)
    qtbot.addWidget(tiles)
    tiles.show()
    assert len({tile.y() for tile in tiles.tiles}) == rows


def test_cells_below_the_score_are_filled_lightly_and_red_from_three(
    dressed: QApplication, qtbot: QtBot
) -> None:
    cells = ScoreCells("안전")
    qtbot.addWidget(cells)
    cells.show_score(2)
    assert [cell.colours()[0] for cell in cells.cells] == [
        "primary-soft", "primary-soft", "primary", "surface", "surface",
    ]  # fmt: skip
    cells.show_score(3)
    assert [cell.colours()[0] for cell in cells.cells][2:4] == ["danger-bg", "danger"]
    assert [cell.accessibleName() for cell in cells.cells][:2] == ["안전 0", "안전 1"]
