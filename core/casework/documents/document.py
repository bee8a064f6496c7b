"""What may be kept as a photo or a file, judged by its first bytes and not by its name."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from core.errors import Mistake
from core.people.contact import refuse_resident_number
from core.sentence import say

DocumentKind: TypeAlias = Literal["photo", "file"]

LARGEST = 8 * 1024 * 1024
"""Bytes of one photo or file as it is kept; larger ones have to be shrunk before."""

LARGEST_READ = 60 * 1024 * 1024
"""Bytes of a photo that may be read in order to shrink it."""

LONGEST_TITLE = 80

_BEGINNINGS: tuple[tuple[bytes, int, str, DocumentKind], ...] = (
    (b"\xff\xd8\xff", 0, "image/jpeg", "photo"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png", "photo"),
    (b"WEBP", 8, "image/webp", "photo"),
    (b"%PDF-", 0, "application/pdf", "file"),
)
"""Bytes, where they stand, MIME type, kind."""


@dataclass(frozen=True, slots=True)
class NewDocument:
    """One to be kept. title: what it shows, in the consultant's words."""

    title: str
    media: str
    body: bytes

    @property
    def kind(self) -> DocumentKind:
        """A picture counts as a photo, whatever it shows: it needs that consent."""
        return "photo" if self.media.startswith("image/") else "file"

    def check(self) -> None:
        """Raises Mistake naming what hinders it: title, form or size."""
        title = self.title.strip()
        if not title:
            raise Mistake(say("documents.title_missing"), "title")
        if len(title) > LONGEST_TITLE:
            raise Mistake(say("documents.title_long", n=LONGEST_TITLE), "title")
        refuse_resident_number(title, "title")
        if media_of(self.body) != self.media:
            raise Mistake(say("documents.unknown_form"), "file")
        if len(self.body) > LARGEST:
            raise Mistake(say("documents.too_large", most=LARGEST // (1024 * 1024)), "file")


def media_of(body: bytes) -> str:
    """MIME type by the first bytes. Raises Mistake for what cannot be shown in the program."""
    for sign, at, media, _kind in _BEGINNINGS:
        if body[at : at + len(sign)] == sign:
            return media
    raise Mistake(say("documents.unknown_form"), "file")
