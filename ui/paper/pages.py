"""A paper on A4 pages: what does not fit goes on the next one, with its name and page number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QRectF, QSizeF

from ui.paper.pen import SIZES, Pen, Size, Sizes, broken, width_of
from ui.paper.pieces import Piece, Setter
from ui.screens.paper.blocks import Paper, Said
from ui.texts import Texts

PAGE: Final = QSizeF(595, 842)
MARGIN: Final = 36.0
FOOT: Final = 22.0
LEADING: Final = 1.4
TIGHT: Final = 1.27
"""Height of a line in sizes; tight where that saves a page."""


@dataclass(slots=True)
class Page:
    """One page: pieces with their tops. y: where the next piece begins."""

    y: float
    placed: list[tuple[Piece, float]] = field(default_factory=list)

    def put(self, piece: Piece) -> None:
        self.placed.append((piece, self.y))
        self.y += piece.height


class Pages:
    """A paper set in pages. Measures are points."""

    def __init__(self, paper: Paper, texts: Texts, size: Size) -> None:
        self._paper, self._texts, self.sizes = paper, texts, SIZES[size]
        self._left, self._right = MARGIN, PAGE.width() - MARGIN
        self._head = _Head(paper, self._of, self.sizes, self._left, self._right)
        self.pages = self._set(LEADING)
        if len(self.pages) > 1:
            tight = self._set(TIGHT)
            self.pages = tight if len(tight) < len(self.pages) else self.pages

    def _of(self, said: Said) -> str:
        return said if isinstance(said, str) else self._texts.of(said)

    def __len__(self) -> int:
        return len(self.pages)

    # --- setting ---------------------------------------------------------------------------

    @property
    def _bottom(self) -> float:
        return PAGE.height() - MARGIN - FOOT

    def _set(self, leading: float) -> list[Page]:
        setter = Setter(self._of, self.sizes, self._left, self._right, leading)
        pages = [Page(MARGIN + self._head.height)]
        for group in _groups(setter.pieces(self._paper.blocks)):
            height = sum(piece.height for piece in group)
            if pages[-1].y + height > self._bottom and self._is_begun(pages):
                pages.append(self._next_page())
            for piece in group:
                if pages[-1].y + piece.height > self._bottom and self._is_begun(pages):
                    pages.append(self._next_page())
                if piece.sinks:
                    pages[-1].y = self._bottom - piece.height
                pages[-1].put(piece)
        return pages

    def _is_begun(self, pages: Sequence[Page]) -> bool:
        """A page with nothing on it yet takes whatever comes: a next one would not be larger."""
        return bool(pages[-1].placed)

    def _next_page(self) -> Page:
        return Page(MARGIN + self.sizes.small * 2.2)

    # --- drawing ---------------------------------------------------------------------------

    def draw(self, pen: Pen, number: int) -> None:
        """Page `number`, from 0."""
        page = self.pages[number]
        if number == 0:
            self._head.draw(pen)
        else:
            words = self._texts.say("paper.continued", what=self._of(self._paper.head))
            pen.text(self._left, MARGIN, words, self.sizes.small, 700)
            pen.line(self._left, self._right, MARGIN + self.sizes.small * 1.7, 1.0)
        for piece, y in page.placed:
            piece.paint(pen, y)
        self._frame(pen, page)
        self._foot(pen, number)

    def _frame(self, pen: Pen, page: Page) -> None:
        """Around what belongs together on this page."""
        for frame in sorted({piece.frame for piece, _ in page.placed} - {0}):
            mine = [(piece, y) for piece, y in page.placed if piece.frame == frame]
            top, (last, y) = mine[0][1], mine[-1]
            width = self._right - self._left
            pen.frame(QRectF(self._left, top, width, y + last.height - top), 1.4)

    def _foot(self, pen: Pen, number: int) -> None:
        y, size = PAGE.height() - MARGIN - 12, self.sizes.foot
        right = self._of(self._paper.foot_right)
        if len(self.pages) > 1:
            page = self._texts.say("paper.page", number=number + 1, of=len(self.pages))
            right = f"{right} · {page}"
        left = self._of(self._paper.foot_left)
        room = self._right - self._left - width_of(right, size) - 10
        for place, line in enumerate(broken(left, size, room)[:2]):
            pen.text(self._left, y + place * size * 1.3, line, size)
        pen.text(self._right, y, right, size, right=True)


class _Head:
    """The two lines at the top of the first page, with day and name at the right."""

    def __init__(
        self, paper: Paper, of: Callable[[Said], str], sizes: Sizes, left: float, right: float
    ) -> None:
        self._sizes, self._left, self._right = sizes, left, right
        self._over, self._day, self._by = of(paper.over), of(paper.day), of(paper.by)
        aside = max(width_of(one, sizes.small) for one in (self._day, self._by))
        room = right - left - 38 - aside - 12
        self._title = broken(of(paper.head), sizes.title, room, 700)
        above = broken(self._over, sizes.small, room)
        self._above = above
        self._top = len(above) * sizes.small * 1.3
        self.height = self._top + len(self._title) * sizes.title * 1.3 + 24

    def draw(self, pen: Pen) -> None:
        sizes, x, y = self._sizes, self._left + 38, MARGIN
        pen.product_mark(QRectF(self._left, y + 5, 27, 27))
        for place, line in enumerate(self._above):
            pen.text(x, y + place * sizes.small * 1.3, line, sizes.small)
        for place, line in enumerate(self._title):
            pen.text(x, y + self._top + place * sizes.title * 1.3, line, sizes.title, 700)
        pen.text(self._right, y + 2, self._day, sizes.small, right=True)
        pen.text(self._right, y + 2 + sizes.small * 1.45, self._by, sizes.small, right=True)
        pen.line(self._left, self._right, y + self.height - 14, 1.8)


def _groups(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces that stay together: each one that keeps, with what follows it."""
    groups: list[list[Piece]] = []
    is_kept = False
    for piece in pieces:
        if is_kept:
            groups[-1].append(piece)
        else:
            groups.append([piece])
        is_kept = piece.keeps
    return groups
