"""A number on screen and its answer by telephone: opens a laptop on which reading is locked.

Laptop and Center share a secret (X25519 between the laptop's signing key and the Center's recovery
key) and so need no connection. The answer also carries the Center's day: a laptop whose clock was
turned back learns what day it is. 60 bits, good for one number (docs/decisions/0095-lease.md).
"""

import hashlib
import hmac
from collections.abc import Iterable

NUMBER_SIGNS = 8
ANSWER_SIGNS = 12
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_HEARD = str.maketrans("OILU", "011V", "- \t\r\n·")


def spell(data: bytes, signs: int) -> str:
    """The first signs of the bytes, five bits each, without those mistaken for one another."""
    number = int.from_bytes(data, "big")
    shift = len(data) * 8 - 5
    return "".join(_ALPHABET[(number >> (shift - 5 * at)) & 31] for at in range(signs))


def in_groups(text: str) -> str:
    """Four signs at a time, as they are read out."""
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def as_heard(text: str, signs: int = NUMBER_SIGNS) -> str | None:
    """What was typed, without blanks and hyphens and with the usual mix-ups put right; None when
    it cannot be such a number or answer."""
    heard = text.upper().translate(_HEARD)
    return heard if len(heard) == signs and set(heard) <= set(_ALPHABET) else None


def spoken_answer(secret: bytes, laptop: str, number: str, day: int) -> str:
    """The answer to a laptop's number on a day (ordinal)."""
    text = "\n".join(("welfare-net-field spoken 1", laptop, number, str(day))).encode()
    return spell(hmac.new(secret, text, hashlib.sha256).digest(), ANSWER_SIGNS)


def day_of(secret: bytes, laptop: str, number: str, answer: str, days: Iterable[int]) -> int | None:
    """The day the answer was given, out of `days`; None when it is no answer to this number."""
    for day in days:
        if hmac.compare_digest(spoken_answer(secret, laptop, number, day), answer):
            return day
    return None
