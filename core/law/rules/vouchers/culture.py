"""Culture card (문화누리카드): fact base B 8."""

from datetime import date

from core.law.engine.algebra import Amount, YesNo, both, either, when
from core.law.engine.rule import rule

_LAW = "문화예술진흥법 제15조의4"


@rule(law=_LAW, of="person")
def is_of_culture_age(is_counted: YesNo, age: Amount, culture_from_age: Amount) -> YesNo:
    """A counted member of 6 or more."""
    return both(is_counted, age >= culture_from_age)


@rule(law=_LAW, of="person")
def is_culture_found(is_of_culture_age: YesNo, has_low_status: YesNo) -> YesNo:
    """Old enough, in a household with a status."""
    return both(is_of_culture_age, has_low_status)


@rule(law=_LAW, of="person", since=date(2026, 1, 1))
def has_culture_supplement(
    birth_year: Amount,
    culture_youth_born_from: Amount,
    culture_youth_born_to: Amount,
    culture_older_born_from: Amount,
    culture_older_born_to: Amount,
) -> YesNo:
    """In the year the member turns 13 to 18, or 60 to 64; the guide counts by year of birth."""
    is_youth = both(birth_year >= culture_youth_born_from, birth_year <= culture_youth_born_to)
    is_older = both(birth_year >= culture_older_born_from, birth_year <= culture_older_born_to)
    return either(is_youth, is_older)


@rule(law=_LAW, of="person", until=date(2025, 12, 31), name="culture_card")
def culture_card_to_2025(is_culture_found: YesNo, culture: Amount) -> Amount:
    """The yearly amount, the same for everybody."""
    return when(is_culture_found, culture, 0)


@rule(law=_LAW, of="person", since=date(2026, 1, 1))
def culture_card(
    is_culture_found: YesNo,
    culture: Amount,
    has_culture_supplement: YesNo,
    culture_supplement: Amount,
) -> Amount:
    """The yearly amount, with the supplement of 2026 for the young and those near old age."""
    return when(is_culture_found, culture + when(has_culture_supplement, culture_supplement, 0), 0)
