"""Flow: lines fill, what is too wide becomes higher, a line shares its middle."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.views.flow import Flow, flow_of
from ui.widgets.words import Words

pytestmark = pytest.mark.usefixtures("dressed")


class Block(QWidget):
    """A widget that wants one size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._size


def laid(width: int, *sizes: tuple[int, int]) -> tuple[QWidget, list[tuple[int, int]]]:
    blocks = [Block(*size) for size in sizes]
    box = flow_of(*blocks, across=10, between=4)
    box.resize(width, box.heightForWidth(width))
    box.show()
    return box, [(block.x(), block.y()) for block in blocks]


def test_what_fits_stands_in_one_line() -> None:
    box, places = laid(210, (100, 20), (100, 20))
    assert places == [(0, 0), (110, 0)]
    assert box.height() == 20


def test_the_next_line_begins_where_the_width_is_used_up() -> None:
    box, places = laid(209, (100, 20), (100, 20), (50, 20))
    assert places == [(0, 0), (0, 24), (110, 24)]
    assert box.height() == 44


def test_a_line_shares_its_middle() -> None:
    _, places = laid(300, (50, 40), (50, 20))
    assert places == [(0, 0), (60, 10)]


def test_words_too_wide_for_a_line_take_several() -> None:
    words = Words("첫 방문에서 가족과 동의부터 여쭤 주세요.", "small", wrap=True)
    box = flow_of(words)
    assert box.heightForWidth(120) > box.heightForWidth(2000)
    box.resize(120, box.heightForWidth(120))
    box.show()
    assert words.width() <= 120
    assert words.height() == box.height()


def test_hidden_things_take_no_room() -> None:
    blocks = [Block(50, 20), Block(50, 20)]
    box = flow_of(*blocks, across=10)
    blocks[0].hide()
    layout = box.layout()
    assert isinstance(layout, Flow)
    assert layout.sizeHint() == QSize(50, 20)
    assert layout.count() == 2
    assert layout.itemAt(5) is None
