"""Telephone numbers, checked and masked; the guard that finds 13-digit numbers in free text."""

import re

from core.errors import Mistake
from core.sentence import say

_MOBILE = re.compile(r"01[016789]\d{7,8}")
_SEOUL = re.compile(r"02\d{7,8}")
_AREA = re.compile(r"0(?:3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\d)\d{7,8}")
_SERVICE = re.compile(r"1[5-9]\d{6}")
_PART = r"[\s\-‐-―−－.·~]*"
"""What may stand between birth date and the rest."""

_DATED = re.compile(
    rf"(?<!\d)\d\s*\d\s*(?:0\s*[1-9]|1\s*[0-2])\s*(?:0\s*[1-9]|[12]\s*\d|3\s*[01])"
    rf"{_PART}\d(?:\s*\d){{6}}(?!\d)"
)
"""Digits may be spaced when the first six are a birth date."""

_THIRTEEN = re.compile(r"(?<!\d)\d{6}(?:\s*[\-‐-―−－.·~]\s*)?\d{7}(?!\d)")
"""Two sums of money beside one another ("500000 1000000") are not taken for one."""

_MASK = "●"


def checked_telephone(text: str) -> str:
    """A Korean telephone number in its usual writing ("010-0000-0001").

    Raises Mistake when it is none. Blanks, dots and hyphens are accepted as typed.
    """
    digits = re.sub(r"[\s.\-()]", "", text)
    if not digits.isdigit():
        raise Mistake(say("contact.telephone_wrong"), "telephone")
    if _SERVICE.fullmatch(digits):
        return f"{digits[:4]}-{digits[4:]}"
    head = 2 if _SEOUL.fullmatch(digits) else 4 if digits.startswith("050") else 3
    if not any(form.fullmatch(digits) for form in (_MOBILE, _SEOUL, _AREA)):
        raise Mistake(say("contact.telephone_wrong"), "telephone")
    return f"{digits[:head]}-{digits[head:-4]}-{digits[-4:]}"


def masked_telephone(text: str) -> str:
    """The number with its middle part hidden: "010-****-0001"."""
    parts = text.split("-")
    if len(parts) == 3:
        return f"{parts[0]}-{'*' * len(parts[1])}-{parts[2]}"
    return "*" * max(len(text) - 4, 0) + text[-4:]


def holds_resident_number(text: str) -> bool:
    """Whether the text holds 13 digits in the shape of a resident number, however they are parted.

    Full-width digits count as digits.
    """
    return bool(_found(text))


def with_resident_numbers_masked(text: str) -> str:
    """The text with every such number hidden behind dots, all else untouched."""
    for start, end in reversed(_found(text)):
        hidden = "".join(_MASK if sign.isdigit() else sign for sign in text[start:end])
        text = text[:start] + hidden + text[end:]
    return text


def refuse_resident_number(text: str, field: str | None = None) -> None:
    """Raises Mistake when the text holds one; the screen offers masking."""
    if holds_resident_number(text):
        raise Mistake(say("contact.resident_number"), field)


def _found(text: str) -> list[tuple[int, int]]:
    """Places of the numbers, first to last. Digits of any script are read as 0 to 9."""
    plain = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
    spans = {found.span() for form in (_DATED, _THIRTEEN) for found in form.finditer(plain)}
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart
