"""Sums and counts as people type and say them: `90~140`, `약 120`, `1억 2천`, `34만 9,700원`.

What is typed without a unit is in the unit of the field (만원 or 원). No floats: 1.5만원 is 15,000.
"""

import re
from fractions import Fraction
from typing import Final, TypeAlias

from core.errors import Mistake
from core.people.answer import Span
from core.sentence import say

Amount: TypeAlias = "int | Span"
"""One sum, or lowest and highest; highest None: no upper bound."""

WON: Final = 1
MAN: Final = 10_000
EOK: Final = 100_000_000
LARGEST: Final = 10**12
"""No household's sum is larger; what is, was mistyped (as in core.law.facts.answers)."""

_ABOUT = re.compile(r"^(?:약|대략|한)\s*|\s*(?:쯤|정도|가량)$")
_AT_LEAST = re.compile(r"\s*(?:이상|\+)$")
_AT_MOST = re.compile(r"\s*(?:이하|까지)$")
_BETWEEN = re.compile(r"\s*(?:~|∼|〜|–|—|-|에서|부터)\s*")
_TAIL = re.compile(r"[천백십]?[만억]?원?$")
_DECIMAL = re.compile(r"\d+(?:\.\d+)?")
_SMALL = {"천": 1000, "백": 100, "십": 10}
_SMALL_PARTS = re.compile(r"(\d*)(천|백|십)|(\d+)")


def read_amount(text: str, unit: int) -> Amount:
    """A sum in whole won as typed. unit: 10,000 or 1, what a plain number means.

    `약 120` is ten per cent to either side. Raises Mistake when it cannot be read, is negative,
    no whole won, larger than any household has, or a range whose ends are turned.
    """
    plain = text.strip().replace(",", "").replace("，", "")
    if plain.startswith(("-", "−")):
        raise Mistake(say("amount.negative"))
    if _ABOUT.search(plain):
        return _about(_sum(_ABOUT.sub("", plain), unit))
    if _AT_LEAST.search(plain):
        return (_sum(_AT_LEAST.sub("", plain), unit), None)
    low, *rest = _BETWEEN.split(plain, maxsplit=1)
    if rest:
        return _range(low, rest[0], unit)
    if _AT_MOST.search(plain):
        return (0, _sum(_AT_MOST.sub("", plain), unit))
    return _sum(plain, unit)


def read_number(text: str) -> Amount:
    """A count as typed (years, cubic centimetres), or a range of it. Raises Mistake."""
    return read_amount(text, WON)


def amount_text(amount: Amount, unit: int) -> str:
    """A sum as it stands in its field, readable again: "1,850", "34.97", "90~140", "90+"."""
    if isinstance(amount, int):
        return _number_text(amount, unit)
    low, high = amount
    if high is None:
        return f"{_number_text(low, unit)}+"
    return f"{_number_text(low, unit)}~{_number_text(high, unit)}"


def _number_text(amount: int, unit: int) -> str:
    whole, rest = divmod(amount, unit)
    if not rest:
        return f"{whole:,}"
    return f"{whole:,}.{rest:0{len(str(unit)) - 1}d}".rstrip("0")


def _about(amount: int) -> Span:
    return (amount * 9 // 10, -(-amount * 11 // 10))


def _range(low: str, high: str, unit: int) -> Span:
    """`90~140만원`: the unit behind the second number is meant for the first too."""
    high = _AT_MOST.sub("", high)
    if low.isdigit():
        found = _TAIL.search(high)
        low += found.group() if found else ""
    least, most = _sum(low, unit), _sum(high, unit)
    if most < least:
        raise Mistake(say("amount.low_above_high"))
    return (least, most)


def _sum(text: str, unit: int) -> int:
    """One sum without words around it."""
    rest = "".join(text.split())
    if not rest:
        raise Mistake(say("amount.unreadable"))
    says_won = rest.endswith("원")
    rest = rest.removesuffix("원")
    total = Fraction(0)
    below = WON if says_won else unit
    for sign, worth in (("억", EOK), ("만", MAN)):
        head, found, tail = rest.partition(sign)
        if found:
            total += _count(head or "1") * worth
            rest = tail
            # `1억 2천` are thousands of 만, `34만 9700` are won.
            below = MAN if sign == "억" and not says_won else WON
    if rest:
        total += _count(rest) * below
    return _whole(total)


def _count(text: str) -> Fraction:
    """2500, 1.5, 2천5백, 천."""
    if _DECIMAL.fullmatch(text):
        return Fraction(text)
    total, at = 0, 0
    for found in _SMALL_PARTS.finditer(text):
        if found.start() != at:
            break
        times, sign, ones = found.groups()
        total += int(ones) if ones else int(times or "1") * _SMALL[sign]
        at = found.end()
    if at != len(text):
        raise Mistake(say("amount.unreadable"))
    return Fraction(total)


def _whole(amount: Fraction) -> int:
    if amount.denominator != 1:
        raise Mistake(say("amount.not_whole"))
    if amount > LARGEST:
        raise Mistake(say("amount.too_large"))
    return int(amount)
