"""A photo made smaller before it is kept (docs/decisions/0088-photos-and-files.md)."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from ui.views.documents.pages import read_photo

LONGEST = 2_000
"""Px of the longest side: print of 8 points on an A4 page stays readable."""

QUALITY = 80
WORTH_IT = 600_000
"""Bytes above which shrinking is offered as chosen."""


def shrunk(body: bytes) -> bytes:
    """The photo upright, small, as JPEG, without what the camera wrote into it.

    Raises Mistake when it cannot be read.
    """
    image = read_photo(body, LONGEST).convertToFormat(QImage.Format.Format_RGB32)
    told = QByteArray()
    out = QBuffer(told)
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "JPG", QUALITY)  # type: ignore[call-overload]  # a device is taken too
    return bytes(told.data())
