"""Photos and PDF pages drawn from memory: upright, shrunk without what the camera wrote."""

import struct
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from core.errors import Mistake
from ui.pictures.documents import a_letter, a_photo
from ui.views.documents.pages import pages_of, read_photo, small_picture
from ui.views.documents.shrink import LONGEST, shrunk

CANARY = b"37.6176N 126.9227E"
"""What a camera may write of where it was."""

TURNED_RIGHT = 6
"""EXIF orientation: the camera was held upright, the picture lies on its side."""


def photographed(wide: int, high: int, orientation: int = 1) -> bytes:
    """A JPEG as a camera writes it: orientation and place in an EXIF block."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#888888"))
    told = QByteArray()
    out = QBuffer(told)
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "JPG", 90)  # type: ignore[call-overload]  # a device is taken too
    plain = bytes(told.data())
    entry = struct.pack("<HHII", 0x0112, 3, 1, orientation)
    tiff = b"II*\x00" + struct.pack("<I", 8) + struct.pack("<H", 1) + entry + bytes(4) + CANARY
    block = b"Exif\x00\x00" + tiff
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + plain[2:]


def test_a_photo_taken_upright_is_shown_upright() -> None:
    image = read_photo(photographed(400, 300, TURNED_RIGHT))
    assert (image.width(), image.height()) == (300, 400)


def test_shrinking_leaves_out_what_the_camera_wrote() -> None:
    body = photographed(4000, 3000, TURNED_RIGHT)
    assert CANARY in body
    small = shrunk(body)
    assert CANARY not in small
    assert len(small) < len(body)
    image = read_photo(small)
    assert (image.width(), image.height()) == (LONGEST * 3 // 4, LONGEST)


def test_a_small_photo_is_not_made_larger() -> None:
    image = read_photo(shrunk(photographed(400, 300)))
    assert (image.width(), image.height()) == (400, 300)


def test_pages_of_a_letter(dressed: QApplication) -> None:
    pages = pages_of(a_letter(3), "application/pdf")
    assert pages.count == 3
    image = pages.page(2)
    assert abs(image.height() / image.width() - 297 / 210) < 0.01
    assert image.pixelColor(2, 2) == QColor("white")
    pages.close()


def test_letters_are_drawn_from_several_lanes_in_turn(dressed: QApplication) -> None:
    letters = [a_letter(2) for _ in range(4)]
    with ThreadPoolExecutor(4) as lanes:
        drawn = list(lanes.map(lambda one: small_picture(one, "application/pdf", 64), letters))
    assert {max(image.width(), image.height()) for image in drawn} == {64}


def test_a_small_picture_keeps_its_proportions(dressed: QApplication) -> None:
    image = small_picture(a_photo(), "image/jpeg", 120)
    assert (image.width(), image.height()) == (90, 120)


@pytest.mark.parametrize(
    ("body", "media"),
    [(b"%PDF-1.7 cut off", "application/pdf"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"", "")],
)
def test_what_cannot_be_read_is_said(body: bytes, media: str) -> None:
    with pytest.raises(Mistake) as refused:
        pages_of(body, media)
    assert refused.value.sentence.key == "documents.unreadable"
