"""Reads amounts as they are typed: `90~140`, `약 120`, `1억 2천`, `8,500`, `35만 9,700원`.

A bare number is in the unit of the field (만원 or 원). Whole won come out, or bounds; nothing is
ever read as a float. Full-width signs count as plain ones (design system 3.2).
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from core.errors import Mistake
from core.people.answer import Answer, Period, Source, Span, State
from core.sentence import say

MAN = 10_000
EOK = 100_000_000
MOST = 10**12
"""No household's sum is larger; what is, was mistyped (as in core.law.facts.answers)."""

ABOUT = Fraction(1, 10)
"""Share by which "약" (about) is wide on both sides."""

MONTHS = 12


class Unit(Enum):
    """What a bare number counts."""

    MAN = MAN
    WON = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """What was typed, in won. high None: no upper bound; low == high: one exact amount."""

    low: int
    high: int | None

    @property
    def is_exact(self) -> bool:
        return self.low == self.high

    @property
    def between(self) -> Span:
        return (self.low, self.high)

    def answer(self, source: Source | None = None, period: Period | None = None) -> Answer:
        """The reading as a given answer; period: in which the amount was asked."""
        if self.is_exact:
            return Answer(State.GIVEN, value=self.low, source=source, period=period)
        return Answer(State.GIVEN, between=self.between, source=source, period=period)


_DASH = r"(?:~|∼|〜|-|–|—|에서|부터)"
_RANGE = re.compile(rf"(.+?)\s*{_DASH}\s*(.+)")
_ABOUT = re.compile(r"^(?:약|한|대략|about)\s*(.+)$|^(.+?)\s*(?:쯤|정도|가량|안팎)$")
_AT_LEAST = re.compile(r"^(.+?)\s*(?:이상|넘게|부터|[~∼〜+])$")
_AT_MOST = re.compile(r"^([^~∼〜]+?)\s*(?:이하|까지|안쪽|미만)$|^[~∼〜]\s*(.+)$")
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_PART = re.compile(rf"({_NUMBER})?\s*(억|천만|백만|십만|만|천|백)?")
_SIZES = {"억": EOK, "천만": 1000 * MAN, "백만": 100 * MAN, "십만": 10 * MAN, "만": MAN}
_SMALL = {"천": 1000, "백": 100}


def read_amount(text: str, unit: Unit = Unit.MAN) -> Reading:
    """The amount in won.

    Raises Mistake when the text is none, is negative, no whole won, has its low end above its
    high end, or is larger than any household has.
    """
    plain = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip().lower()
    if re.match(r"^[-−–]\s*\d", plain):
        raise Mistake(say("amount.negative"))
    if found := _AT_LEAST.match(plain):
        return Reading(_exact(_first(found), unit), None)
    if found := _RANGE.match(plain):
        return _range(_bare(found[1]), _bare(found[2].removesuffix("까지")), unit)
    if found := _AT_MOST.match(plain):
        return Reading(0, _exact(_first(found), unit))
    if _ABOUT.match(plain):
        return _about(_exact(_bare(plain), unit))
    won = _exact(plain, unit)
    return Reading(won, won)


def _first(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group is not None)


def _bare(text: str) -> str:
    """The amount without its words for "about", before and behind."""
    text = text.strip()
    while found := _ABOUT.match(text):
        text = _first(found).strip()
    return text


def _about(won: int) -> Reading:
    width = won * ABOUT
    return Reading(int(won - width), -int(-(won + width) // 1))


def _range(low: str, high: str, unit: Unit) -> Reading:
    """A unit said only at the end counts for both: "90~140만원", "1~2억"."""
    said = re.search(r"(억|만)?\s*원?$", high)
    ending = said[0].strip() if said else ""
    if ending and not re.search(r"[억만천백원]", low):
        low += ending
    first, last = _exact(low, unit), _exact(high, unit)
    if first > last:
        raise Mistake(say("amount.low_above_high"))
    return Reading(first, last)


def _exact(text: str, unit: Unit) -> int:
    """One amount. "1억 2천" is 1억 2,000만: after a 억, a smaller part counts 만."""
    rest = text.strip()
    in_won = rest.endswith(("원", "won")) or rest.startswith("₩")
    rest = rest.removeprefix("₩").removesuffix("won").removesuffix("원").strip()
    if not rest:
        raise Mistake(say("amount.unreadable"))
    total, smallest = Fraction(0), 0
    while rest:
        number, name, rest = _part(rest)
        size = _SIZES.get(name) or _small_size(name, rest, smallest, unit, is_won=in_won)
        if smallest and size >= smallest:
            raise Mistake(say("amount.unreadable"))
        total += (Fraction(number.replace(",", "")) if number else 1) * size
        smallest = size
    if total.denominator != 1:
        raise Mistake(say("amount.not_whole"))
    if total > MOST:
        raise Mistake(say("amount.too_large"))
    return int(total)


def _part(rest: str) -> tuple[str, str, str]:
    """Number and name of the first part, and what follows it."""
    found = _PART.match(rest)
    if found is None or not found[0].strip():
        raise Mistake(say("amount.unreadable"))
    return found[1] or "", found[2] or "", rest[found.end() :].strip()


def _small_size(name: str, rest: str, smallest: int, unit: Unit, *, is_won: bool) -> int:
    """Won that one of a part without 만 or 억 counts."""
    counts_man = _counts_man(rest, smallest, unit, is_won=is_won)
    return _SMALL.get(name, 1) * (MAN if counts_man else 1)


def _counts_man(rest: str, smallest: int, unit: Unit, *, is_won: bool) -> bool:
    """Whether such a part counts 만: "2천" of "1억 2천", "2천 5백만", a bare "90"."""
    if rest.endswith("만"):
        return True
    if smallest > MAN:
        return not is_won
    if smallest:
        return False
    return unit is Unit.MAN and not is_won


def as_text(reading: Reading, unit: Unit = Unit.MAN) -> str:
    """The amount as it would be typed again: "90~140", "8,500", "349,700원"."""
    ends = [end for end in (reading.low, reading.high) if end is not None]
    in_won = any(end % unit.value for end in ends)
    typed = [f"{end:,}원" if in_won else f"{end // unit.value:,}" for end in ends]
    if reading.high is None:
        return f"{typed[0]}~"
    return typed[0] if reading.is_exact else "~".join(typed)


def slip(won: int, unlikely_above: int | None) -> int | None:
    """The amount with a digit less, when this one is hardly meant; None when it may well be.

    Somebody typed one digit too many (SCREENS 4, `04b`).
    """
    if unlikely_above is None or won <= unlikely_above:
        return None
    smaller = won // 10
    while smaller > unlikely_above:
        smaller //= 10
    return smaller


def monthly(reading: Reading, period: Period) -> Reading:
    """An amount asked by the year as won a month, rounded outwards where it does not divide."""
    if period is not Period.YEAR:
        return reading
    high = None if reading.high is None else -(-reading.high // MONTHS)
    return Reading(reading.low // MONTHS, high)


def days_times_pay(pay: Reading, days: Reading) -> Reading:
    """The small calculator: a day's pay times days a month (days as plain counts)."""
    high = None if pay.high is None or days.high is None else pay.high * days.high
    return Reading(pay.low * days.low, high)
