"""Drawn households: fully known ones of every kind the rules tell apart, and the same blurred."""

import copy
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from core.law.facts.spec import REGIONS

INCOMES: Final = (
    "regular_wage",
    "daily_wage",
    "public_work_wage",
    "business",
    "rent",
    "interest",
    "private_pension",
    "occupational_pension",
    "unemployment",
    "accident",
    "veteran",
    "other_public",
    "private_transfer_regular",
)
RELATIONS: Final = ("spouse", "child", "child", "parent", "grandchild", "sibling", "other_relative")
_DAYS: Final = (
    date(2024, 3, 1),
    date(2024, 12, 1),
    date(2025, 1, 1),
    date(2025, 8, 1),
    date(2026, 1, 1),
    date(2026, 11, 1),
    date(2027, 1, 1),
    date(2027, 12, 1),
)
BORN_65_YEARS_BEFORE = "1959"
"""Who was born before this year is 65 on every day drawn: no one younger receives the pension."""

Content = dict[str, Any]


def a_day(random: Random) -> date:
    """One of a few months of the years covered, around their changes."""
    return random.choice(_DAYS)


def a_drawn_household(random: Random) -> Content:
    """A complete household in which every answer is known."""
    members = [_member(random, place) for place in range(random.choice((1, 1, 2, 2, 3, 4, 5, 8)))]
    tenure = random.choice(
        ("own", "jeonse", "monthly_rent", "monthly_rent", "public_rental", "free")
    )
    rented = tenure in ("jeonse", "monthly_rent", "public_rental")
    return {
        "id": "drawn",
        "complete": True,
        "region": random.choice(["seoul", "seoul", "seoul", *REGIONS.split()]),
        "one_parent": random.random() < 0.2,
        "home": {
            "tenure": tenure,
            "deposit": _won(random, 200_000_000) if rented else 0,
            "monthly_rent": _won(random, 900_000) if tenure.endswith("rent") else 0,
            "value": _won(random, 500_000_000) if tenure == "own" else 0,
            "childs_home_value": _rarely(random, 900_000_000),
        },
        "property": {
            "general": _rarely(random, 300_000_000),
            "financial": _won(random, 60_000_000),
            "long_term_savings": _rarely(random, 5_000_000),
            "memberships": _rarely(random, 20_000_000),
            "vehicles": [_vehicle(random) for _ in range(random.choice((0, 0, 0, 1, 1, 2)))],
        },
        "debts": _rarely(random, 100_000_000),
        "expenses": {"chronic_medical": _rarely(random, 400_000)},
        "obligors": [_obligor(random) for _ in range(random.choice((0, 0, 1, 2)))],
        "receiving": _receiving(random, is_elder=members[0]["birth_date"] < BORN_65_YEARS_BEFORE),
        "crisis": random.choice(([], [], ["job_lost"], ["illness", "divorce"])),
        "members": members,
    }


def _won(random: Random, most: int) -> int:
    return random.choice((0, random.randint(0, most), random.randint(0, most) // 10_000 * 10_000))


def _rarely(random: Random, most: int) -> int:
    return _won(random, most) if random.random() < 0.25 else 0


def _member(random: Random, place: int) -> Content:
    years = (1940, 1955, 1960, 1970, 1985, 1996) + ((2003, 2010, 2020) if place else ())
    year = random.choice(years)
    member: Content = {
        "id": f"m{place + 1}",
        "relation": "head" if place == 0 else random.choice(RELATIONS),
        "counted": random.random() < 0.93,
        "sex": random.choice("fm"),
        "birth_date": f"{year + random.randint(0, 6)}-{random.randint(1, 12):02}-01",
        "marital": random.choice(("single", "married", "married", "divorced", "widowed")),
        "korean": random.random() < 0.97,
        "disability": random.choice(("none", "none", "none", "mild", "severe")),
        "pregnant": random.random() < 0.05,
        "school": random.choice(("none", "none", "elementary", "middle", "high", "university")),
        "illness": random.choice(("none", "none", "none", "severe", "rare", "tuberculosis")),
        "unable_to_work": random.random() < 0.15,
        "work": random.choice(("none", "none", "employee", "employee", "daily", "self_employed")),
        "licensed_profession": random.random() < 0.04,
        "lives_apart_from_parents": random.random() < 0.6,
        "parents_income_ratio": random.choice((0, 80, 100, 100.5, 150)),
        "parents_property": _won(random, 700_000_000),
        "tax_year": _tax_year(random) if random.random() < 0.6 else {},
        "veteran": random.choice(([], [], [], [], ["merit"])),
        "occupational_pension_household": random.random() < 0.05,
        "income": {name: _won(random, 1_500_000) for name in INCOMES if random.random() < 0.15},
        "contribution": {"national_pension": _rarely(random, 200_000)},
    }
    member["pregnant"] = member["pregnant"] and member["sex"] == "f"
    if random.random() < 0.4:
        member["income"]["national_pension"] = random.randint(0, 1_100_000)
        member["income"]["national_pension_a"] = random.randint(0, 500_000)
        kind = random.choice(("old_age", "old_age", "survivor", "disability"))
        member["income"]["national_pension_kind"] = kind
    if place and random.random() < 0.1:
        born = random.choice(_DAYS) - timedelta(random.choice((0, 60, 61, 180, 181, 364)))
        member |= {"birth_date": born.isoformat(), "school": "none"}
    member |= _care(random)
    if random.random() < 0.1:
        left = f"{random.randint(2019, 2026)}-03-01"
        member["care_leaver"] = {"left_on": left, "years_in_care": random.randint(0, 9)}
    return member


def _care(random: Random) -> Content:
    """The grade of care and the diagnosis; the two never contradict each other."""
    grade = random.choice(("none", "none", "none", "none", "3", "5", "cognitive"))
    if grade in ("5", "cognitive"):
        return {"ltc_grade": grade}
    return {"ltc_grade": grade, "dementia": random.random() < 0.2}


def _tax_year(random: Random) -> Content:
    return {
        "wages": random.choice((0, _won(random, 9_000_000), _won(random, 50_000_000))),
        "business_receipts": _rarely(random, 90_000_000),
        "business_rate": random.choice(("0.2", "0.45", "0.9", "1/3")),
        "interest_dividend": _rarely(random, 3_000_000),
        "pension": _rarely(random, 12_000_000),
        "other": _rarely(random, 3_000_000),
    }


def _vehicle(random: Random) -> Content:
    return {
        "value": random.choice((1_999_999, 4_999_999, 5_000_000, 12_000_000, 40_000_000)),
        "cc": random.choice((998, 1598, 1999, 2000, 2499, 3000)),
        "age_years": random.choice((2, 9, 10, 15)),
        "kind": random.choice(("passenger", "passenger", "van", "truck")),
        "use": random.choice(("general", "general", "business", "disabled", "veteran")),
    }


def _obligor(random: Random) -> Content:
    return {
        "annual_income": random.choice((0, 30_000_000, 100_000_001, 130_000_000, 130_000_001)),
        "property": random.choice((0, 150_000_000, 900_000_001, 1_200_000_001)),
    }


def _receiving(random: Random, *, is_elder: bool) -> list[Content]:
    """What is received today. is_elder: the first member may receive a basic pension."""
    if random.random() < 0.7:
        return []
    if is_elder and random.random() < 0.5:
        return [{"programme": "basic_pension", "member": "m1", "amount": 250_000}]
    return random.choice(
        (
            [{"programme": "livelihood", "amount": 300_000}],
            [{"programme": "disability_pension", "member": "m1", "amount": 300_000}],
            [{"programme": "seoul_youth_allowance", "member": "m1", "amount": 500_000}],
        )
    )


def blurred(household: Content, random: Random, facts: int) -> Content:
    """The same household with some facts unknown or known only between two ends."""
    content = copy.deepcopy(household)
    for _ in range(facts):
        _blur_one(content, random)
    return content


def _blur_one(content: Content, random: Random) -> None:
    group: Any = content
    while True:
        names = [name for name in group if name not in ("id", "complete", "programme", "member")]
        name = random.choice(names)
        value = group[name]
        if isinstance(value, list):
            if name == "members" or (value and random.random() < 0.5):
                items = [item for item in value if isinstance(item, dict)]
                if items:
                    group = random.choice(items)
                    continue
            group[name] = None
            return
        if isinstance(value, dict) and "between" not in value and value:
            group = value
            continue
        if not _is_left_alone(group, name):
            group[name] = _blurred_answer(value, random)
        return


def _is_left_alone(group: Any, name: str) -> bool:
    """Whoever is listed is taken as born."""
    born = group.get("birth_date")
    return isinstance(born, str) and born >= "2023" and name == "birth_date"


def _blurred_answer(value: object, random: Random) -> object:
    if type(value) is not int or random.random() < 0.4:
        return None
    low = max(0, value - random.choice((0, 1, 100_000, 500_000)))
    high = value + random.choice((0, 1, 100_000, 700_000))
    return {"between": [low, high if random.random() < 0.9 else None]}
