"""The three kinds of answer of docs/spec/household.md 1, read strictly from JSON-shaped values."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Final, TypeAlias

from core.errors import Mistake
from core.law.engine.exact import Exact, exact_from_text, put_together
from core.law.facts.spec import SpecFact
from core.sentence import say

LARGEST_AMOUNT: Final = 10**12
"""No household's sum is larger; what is, was mistyped."""

SHARE: Final = re.compile(r"\d+(\.\d+)?|\d+/\d+", re.ASCII)
"""How a share is written."""

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class Untold(Enum):
    """Not known; the value says why, for `assuming` (household.md 6)."""

    NOT_ASKED = "not_asked"
    UNKNOWN = "unknown"
    LATER = "later"
    REFUSED = "refused"


@dataclass(frozen=True)
class Span:
    """Known to lie between low and high; high None: no upper end."""

    low: Exact
    high: Exact | None


Told: TypeAlias = Exact | bool | str | date | tuple[str, ...] | Span | Untold | None
"""One answer. None is the answer *none* of a date."""


def read_answer(fact: SpecFact, value: object, where: str) -> Told:
    """One answer of the format. Raises Mistake with the place for anything it may not be."""
    if value is None:
        return Untold.UNKNOWN
    if isinstance(value, dict):
        return _span(fact, value, where)
    if fact.type in ("won", "whole", "number"):
        return _number(fact, value, where)
    if fact.type == "yes_no":
        if type(value) is not bool:
            raise mistake("yes_no", where)
        return value
    if fact.type == "codes":
        return _codes(fact, value, where)
    if not isinstance(value, str):
        raise mistake("text", where)
    if fact.type == "date":
        return read_date(value, where)
    if fact.type == "share":
        return _share(value, where)
    if fact.type == "code" and value not in fact.codes:
        raise mistake("code", where, codes=", ".join(fact.codes))
    return value


def mistake(what: str, where: str, **values: str | int) -> Mistake:
    """A Mistake about one place of the household: text key law.household.<what>."""
    return Mistake(say(f"law.household.{what}", where=where, **values), where)


def read_date(value: object, where: str) -> date:
    """A day written YYYY-MM-DD. Raises Mistake."""
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise mistake("date", where)


def _number(fact: SpecFact, value: object, where: str) -> Exact:
    if type(value) is int:
        number: Exact = value
    elif fact.type == "number" and isinstance(value, (float, Decimal)):
        share = Fraction(str(value))
        number = put_together(share.numerator, share.denominator)
    else:
        raise mistake("whole_number", where)
    if number < 0:
        raise mistake("negative", where)
    if number > LARGEST_AMOUNT:
        raise mistake("too_large", where)
    return number


def _share(text: str, where: str) -> Exact:
    """Part of a whole: text from "0" to "1", such as "0.45" or "2/3"."""
    if SHARE.fullmatch(text):
        try:
            share = exact_from_text(text)
        except ZeroDivisionError:
            share = -1
        if 0 <= share <= 1:
            return share
    raise mistake("share", where)


def _span(fact: SpecFact, value: dict[str, object], where: str) -> Told:
    if fact.type not in ("won", "whole", "number"):
        raise mistake("between_not_here", where)
    pair = value.get("between")
    if set(value) != {"between"} or not isinstance(pair, list) or len(pair) != 2:
        raise mistake("between", where)
    low = _number(fact, pair[0], where)
    if pair[1] is None:
        return Span(low, None)
    high = _number(fact, pair[1], where)
    if low > high:
        raise mistake("between_turned", where)
    return low if low == high else Span(low, high)


def _codes(fact: SpecFact, value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise mistake("list", where)
    for place, code in enumerate(value):
        if fact.codes and code not in fact.codes:
            raise mistake("code", f"{where}[{place}]", codes=", ".join(fact.codes))
    return tuple(value)
