"""Photos and PDF files as pictures, from memory: nothing of them is ever written to the disk.

PDFium (pypdfium2) knows only one caller at a time, so every call to it waits for its turn.
"""

import threading
from typing import Protocol

import pypdfium2  # type: ignore[import-untyped]  # ships no types
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QTransform

from core.errors import Mistake
from core.sentence import say

_turn = threading.Lock()
_POINTS = 72
"""PDF units to the inch."""

_SHARP = 144
"""Dots to the inch at which a page is drawn for the screen."""

_LARGEST = 40_000_000
"""Pixels of a picture that are unpacked; more is no photo."""


class Pages(Protocol):
    """Something that is looked at page by page."""

    @property
    def count(self) -> int:
        """How many pages."""

    def page(self, number: int) -> QImage:
        """A page from 0, as it is looked at. Raises Mistake."""

    def close(self) -> None:
        """Let go of what is held in memory."""


def pages_of(body: bytes, media: str) -> Pages:
    """Raises Mistake when it cannot be read: damaged, or a PDF with a password."""
    return _Pdf(body) if media == "application/pdf" else _Photo(body)


class _Photo:
    def __init__(self, body: bytes) -> None:
        self._image = read_photo(body)

    @property
    def count(self) -> int:
        return 1

    def page(self, number: int) -> QImage:
        assert number == 0
        return self._image

    def close(self) -> None:
        self._image = QImage()


class _Pdf:
    def __init__(self, body: bytes) -> None:
        try:
            with _turn:
                self._document = pypdfium2.PdfDocument(body)
                self._count = len(self._document)
        except pypdfium2.PdfiumError as wrong:
            raise Mistake(say("documents.unreadable"), "file") from wrong

    @property
    def count(self) -> int:
        return self._count

    def page(self, number: int) -> QImage:
        try:
            with _turn:
                page = self._document[number]
                drawn = page.render(scale=_SHARP / _POINTS, rev_byteorder=True, prefer_bgrx=True)
                image = _copy_of(drawn)
                drawn.close()
                page.close()
                return image
        except pypdfium2.PdfiumError as wrong:
            raise Mistake(say("documents.unreadable"), "file") from wrong

    def close(self) -> None:
        with _turn:
            self._document.close()


def _copy_of(drawn: "pypdfium2.PdfBitmap") -> QImage:
    """A picture of its own: PDFium's memory goes with the page."""
    form = QImage.Format.Format_RGBX8888 if drawn.n_channels == 4 else QImage.Format.Format_RGB888
    raw = bytes(drawn.buffer)
    return QImage(raw, drawn.width, drawn.height, drawn.stride, form).copy()


def read_photo(body: bytes, longest: int | None = None) -> QImage:
    """A photo, turned upright as its camera says; longest: no side longer than that, in px.

    Raises Mistake when it cannot be read.
    """
    kept = QByteArray(body)
    held = QBuffer(kept)
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > _LARGEST:
        size.scale(_small(size), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(size)
    image = reader.read()
    if image.isNull():
        raise Mistake(say("documents.unreadable"), "file")
    if longest is not None and max(image.width(), image.height()) > longest:
        image = image.scaled(
            longest,
            longest,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return image


def _small(size: QSize) -> QSize:
    share = (_LARGEST / (size.width() * size.height())) ** 0.5
    return QSize(int(size.width() * share), int(size.height() * share))


def small_picture(body: bytes, media: str, px: int) -> QImage:
    """The first page, no side longer than `px`. Raises Mistake."""
    if media != "application/pdf":
        return read_photo(body, px)
    pages = pages_of(body, media)
    image = pages.page(0)
    pages.close()
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(px, px, keep, smooth)


def turned(image: QImage, quarters: int) -> QImage:
    """Turned by so many quarters to the right."""
    return image.transformed(QTransform().rotate(90 * (quarters % 4)))
