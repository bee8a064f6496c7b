"""A household in words: who, how old, how many, where, how long; the same on every screen."""

from collections.abc import Sequence
from datetime import date, datetime

from core.sentence import Sentence, say

DISTRICTS = frozenset({
    "dobong", "dongdaemun", "dongjak", "eunpyeong", "gangbuk", "gangdong", "gangnam", "gangseo",
    "geumcheon", "guro", "gwanak", "gwangjin", "jongno", "jung", "jungnang", "mapo", "nowon",
    "seocho", "seodaemun", "seongbuk", "seongdong", "songpa", "yangcheon", "yeongdeungpo",
    "yongsan",
})  # fmt: skip
"""Ids of the 25 gu, as the fact `district` has them."""


def name_words(name: str | None) -> Sentence:
    """A person by name, with 님; somebody whose name was not told has a word of their own."""
    return say("person.name", name=name) if name else say("person.nameless")


def home_words(name: str | None) -> Sentence:
    """The home of a person, as a row of visits names it."""
    return say("person.home", name=name) if name else say("person.nameless_home")


def full_years(born: date | None, day: date) -> int | None:
    """Age on a day (만 나이); None while the birth date is not known."""
    if born is None:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def age_words(born: date | None, day: date) -> Sentence:
    """74세, or that the age is not known."""
    age = full_years(born, day)
    return say("person.age", years=age) if age is not None else say("person.no_age")


def size_words(size: int) -> Sentence:
    """How many live there; nobody written down yet is said so."""
    if size == 0:
        return say("person.nobody")
    return say("person.alone") if size == 1 else say("person.household", size=size)


def gu_words(district: str | None) -> Sentence | None:
    """The name of a gu by its id; None when it is not known."""
    return say(f"district.{district}") if district in DISTRICTS else None


def place_words(district: str | None, dong: str | None, address: str | None = None) -> Sentence:
    """Gu, dong and address, as far as known."""
    parts = [part for part in (gu_words(district), dong, address) if part]
    if not parts:
        return say("person.no_place")
    return in_a_row(parts, "words.beside")


def dotted(parts: Sequence[Sentence | str]) -> Sentence:
    """Parts with a middle dot between them."""
    return in_a_row(parts, "words.dot")


def in_a_row(parts: Sequence[Sentence | str], key: str) -> Sentence:
    """Parts joined two by two with a text that has the places `a` and `b`."""
    first, *rest = parts
    made = first if isinstance(first, Sentence) else say("words.plain", a=first)
    for part in rest:
        made = say(key, a=made, b=part)
    return made


def length_words(minutes: int) -> Sentence:
    """1시간 8분, 52분."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return say("time.minutes", minutes=rest)
    return say("time.hours_minutes", hours=hours, minutes=rest) if rest else _hours(hours)


def _hours(hours: int) -> Sentence:
    return say("time.hours", hours=hours)


def minutes_between(began: datetime | None, ended: datetime | None) -> int | None:
    """Full minutes of a stay; None while it has not ended."""
    if began is None or ended is None:
        return None
    return max(0, int((ended - began).total_seconds() // 60))
