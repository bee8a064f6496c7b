"""Range bars and meters: what stands where."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme.look import look
from ui.widgets.meter import Meter
from ui.widgets.range_bar import Extent, RangeBar


def bar(extent: Extent, width: int = 400) -> RangeBar:
    made = RangeBar(extent, 12)
    made.resize(width, 12)
    return made


def test_three_parts_one_after_another(dressed: QApplication) -> None:
    parts = bar(Extent(200_000, 330_000, 670_000, 1_000_000)).parts()
    assert [(name, place.left(), place.right()) for name, place in parts] == [
        ("solid", 0, 80),
        ("light", 80, 132),
        ("hatched", 132, 268),
    ]


@pytest.mark.parametrize(
    ("extent", "names"),
    [
        (Extent(0, 0, 230_000, 1_588_240), ["hatched"]),
        (Extent(349_700, 349_700, 349_700, 1_588_240), ["solid"]),
        (Extent(0, 349_700, 349_700, 1_588_240), ["light"]),
        (Extent(0, 0, 0, 1_588_240), []),
        (Extent(0, 0, 0, 0), []),
    ],
)
def test_a_part_without_width_is_missing(
    dressed: QApplication, extent: Extent, names: list[str]
) -> None:
    assert [name for name, _ in bar(extent).parts()] == names


amounts = st.integers(0, 10_000_000)


@given(a=amounts, b=amounts, c=amounts, d=amounts)
def test_parts_never_overlap_nor_leave_the_bar(
    qapp: QApplication, a: int, b: int, c: int, d: int
) -> None:
    low, likely, high, full = sorted((a, b, c, d))
    parts = bar(Extent(low, likely, high, full)).parts()
    for (_, left), (_, right) in pairwise(parts):
        assert left.right() <= right.left() + 1
    assert all(place.left() >= 0 and place.right() <= 400.01 for _, place in parts)


def color_at(widget: RangeBar | Meter, x: int) -> QColor:
    return widget.grab().toImage().pixelColor(x, widget.height() // 2)


def test_the_parts_are_painted_in_their_tokens(dressed: QApplication, qtbot: QtBot) -> None:
    shown = bar(Extent(200_000, 330_000, 670_000, 1_000_000))
    qtbot.addWidget(shown)
    assert color_at(shown, 40) == look().color("primary")
    assert color_at(shown, 105) == look().color("primary-soft")
    assert color_at(shown, 350) == look().color("bar-bg")
    hatched = {color_at(shown, x).name() for x in range(150, 250)}
    assert look().color("range-line").name() in hatched
    assert look().color("range-bg").name() in hatched


def test_a_meter_shows_done_open_and_not_begun(dressed: QApplication, qtbot: QtBot) -> None:
    meter = Meter(10)
    qtbot.addWidget(meter)
    meter.resize(130, 10)
    meter.show_counts(8, 3, 13, "소득, 13개 중 8개 답함")
    assert color_at(meter, 40) == look().color("primary")
    assert color_at(meter, 125) == look().color("bar-bg")
    assert meter.accessibleName() == "소득, 13개 중 8개 답함"


def test_an_empty_meter_is_a_track(dressed: QApplication, qtbot: QtBot) -> None:
    meter = Meter(10)
    qtbot.addWidget(meter)
    meter.resize(130, 10)
    assert color_at(meter, 40) == look().color("bar-bg")
