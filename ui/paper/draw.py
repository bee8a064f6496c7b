"""A paper as PDF and as pictures: fonts embedded, text searchable (architecture qt 4)."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from ui.paper.pages import PAGE, Pages
from ui.paper.pen import Pen, Size
from ui.screens.paper.blocks import Paper
from ui.texts import Texts

_RESOLUTION = 1200


def pdf_bytes(paper: Paper, texts: Texts, size: Size = "large") -> bytes:
    """The paper as PDF, in memory. texts: of the paper's language, not always the screen's."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    title = paper.title if isinstance(paper.title, str) else texts.of(paper.title)
    writer.setTitle(title)
    paint_on(writer, Pages(paper, texts, size), _RESOLUTION / 72)
    del writer  # before what it writes into
    return bytes(buffer.data().data())


def paint_on(target: QPagedPaintDevice, pages: Pages, scale: float) -> None:
    """Every page on a paged target (PDF or printer). scale: dots of the target in a point.

    Qt ends the process when what is painted on goes before its painter has ended.
    """
    painter = QPainter(target)
    try:
        painter.scale(scale, scale)
        for number in range(len(pages)):
            if number:
                target.newPage()
            pages.draw(Pen(painter), number)
    finally:
        painter.end()


def save_pdf(body: bytes, path: Path) -> None:
    """Write a PDF where the person wants it. Raises OSError when the place cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)


def pictures(pages: Pages, height: int, ratio: float = 1.0) -> list[QImage]:
    """Every page as a picture of the given height in px, for the screen."""
    return [_picture(pages, number, height, ratio) for number in range(len(pages))]


def _picture(pages: Pages, number: int, height: int, ratio: float) -> QImage:
    scale = height / PAGE.height() * ratio
    image = QImage(
        round(PAGE.width() * scale), round(PAGE.height() * scale), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        pages.draw(Pen(painter), number)
    finally:
        painter.end()
    image.setDevicePixelRatio(ratio)
    return image
