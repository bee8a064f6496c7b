"""How strong a passphrase is, in words; simple rules, no invented measure."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from core.sentence import Sentence, say

LEAST = 10
"""Signs a passphrase needs; a composed Hangul syllable counts as two (two to three keys)."""

GOOD = 16

_WELL_KNOWN = (
    "password", "passw0rd", "qwerty", "asdfgh", "zxcvbn", "letmein", "welcome", "iloveyou",
    "admin", "seoul", "비밀번호", "사랑해", "대한민국", "서울시", "복지",
)  # fmt: skip
_ROWS = ("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")


class Level(Enum):
    """too_weak is refused; fair and good are taken."""

    TOO_WEAK = "too_weak"
    FAIR = "fair"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Strength:
    """level, and in words why it is so or what would help."""

    level: Level
    why: Sentence

    @property
    def is_enough(self) -> bool:
        return self.level is not Level.TOO_WEAK


def strength_of(passphrase: str) -> Strength:
    """Judge a passphrase by length, variety, rows of keys, dates and well-known words."""
    text = unicodedata.normalize("NFC", passphrase)
    left = text.lower()
    for word in _WELL_KNOWN:
        left = left.replace(word, "*")
    left = _without_rows(left)
    length = sum(2 if "가" <= sign <= "힣" else 1 for sign in left)
    if length < LEAST:
        key = "too_common" if _length(text) >= LEAST else "too_short"
        return Strength(Level.TOO_WEAK, say(f"store.strength.{key}", least=LEAST))
    if re.fullmatch(r"[\d\W_]+", left):
        return Strength(Level.TOO_WEAK, say("store.strength.only_digits"))
    if len(set(left)) < 6:
        return Strength(Level.TOO_WEAK, say("store.strength.few_signs"))
    if length < GOOD:
        return Strength(Level.FAIR, say("store.strength.fair"))
    return Strength(Level.GOOD, say("store.strength.good"))


def _length(text: str) -> int:
    return sum(2 if "가" <= sign <= "힣" else 1 for sign in text)


def _without_rows(text: str) -> str:
    """Four or more neighbours of a row of keys, or one sign four times, count as one sign."""
    text = re.sub(r"(.)\1{3,}", r"\1", text)
    for row in _ROWS:
        for way in (row, row[::-1]):
            for start in range(len(way) - 3):
                end = start + 4
                if way[start:end] not in text:
                    continue
                while end < len(way) and way[start : end + 1] in text:
                    end += 1
                text = text.replace(way[start:end], way[start])
    return text
