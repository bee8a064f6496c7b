"""Pictures of the papers, their pages, and the together view (09, 09b, 14)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from core.casework.papers.kinds import PaperKind
from ui.paper.draw import pictures
from ui.pictures.stage import Picture, Stage

_PAGE = 1123
"""Height of a page in px: A4 at 96 dots an inch."""


def _paper(kind: str, part: str = "", size: str = "") -> Callable[[Stage], None]:
    """A paper of household 01; part: put in; size: of its print."""

    def show(stage: Stage) -> None:
        stage.go.show("paper", case=stage.case("01"))
        stage.settle()
        stage.view.kinds.choose(kind)
        if part:
            stage.view.choices.ticks[part].click()
        if size:
            stage.view.choices.size_choice.choose(size)

    return show


def _pages(stage: Stage) -> QImage:
    """Every page of every paper, one beside the other."""
    listed: list[QImage] = []
    for kind in PaperKind:
        stage.view.kinds.choose(kind.value)
        pages = stage.view.pages()
        assert pages is not None
        listed += pictures(pages, _PAGE)
    width = sum(image.width() + 12 for image in listed)
    sheet = QImage(width, _PAGE, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    x = 0
    for image in listed:
        painter.drawImage(x, 0, image)
        x += image.width() + 12
    painter.end()
    return sheet


def _together(stage: Stage) -> None:
    stage.go.show("client_view", case=stage.case("01"))


def _handed(stage: Stage) -> None:
    _together(stage)
    stage.settle()
    stage.view.hand.click()


PICTURES = (
    Picture("09-pages", _paper("household"), grab=_pages),
    Picture("09b-paper", _paper("household")),
    Picture("09c-paper-bring", _paper("bring", size="larger")),
    Picture("09d-paper-note", _paper("note")),
    Picture("09e-paper-application", _paper("application", part="debts")),
    Picture("14-together", _together),
    Picture("14b-together-handed", _handed),
)
