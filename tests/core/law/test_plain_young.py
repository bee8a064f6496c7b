"""Drawn households: tax credits, job seekers, youth and care leavers, reckoned plainly too."""

from datetime import date
from functools import cache
from random import Random
from typing import Any

import pytest

from core.law.estimate import Estimator
from core.law.results import Estimate, Result
from tests.core.law.plain.tax_credits import TaxCredits
from tests.core.law.plain.told import Told
from tests.core.law.plain.young import Young
from tests.helpers.drawn_households import a_drawn_household
from tests.helpers.law import shared_estimator

pytestmark = pytest.mark.uncounted

LATEST = date(2027, 12, 31)
DAYS = (date(2024, 12, 1), date(2025, 8, 1), date(2026, 1, 1), date(2026, 11, 1), date(2027, 12, 1))
"""Few of them and few shapes of household: a plan is made once for each."""
VERDICTS = {True: "entitled", False: "not_entitled"}
OURS = {
    "earned_income_credit",
    "child_tax_credit",
    "job_seeker_allowance",
    "youth_rent",
    "seoul_youth_rent",
    "seoul_youth_allowance",
    "seoul_housing_voucher",
    "care_leaver_allowance",
    "care_leaver_settlement",
}

Said = tuple[str, Any]
"""Verdict and amount (low, high); None: none shown."""


@cache
def estimator() -> Estimator:
    return shared_estimator()


def drawn(seed: int) -> tuple[dict[str, Any], date]:
    """A household of a few, every other one of young people who rent in Seoul by the month."""
    random = Random(seed)
    content, day = a_drawn_household(random), random.choice(DAYS)
    content["members"] = content["members"][:4]
    content["property"]["vehicles"] = content["property"]["vehicles"][:1]
    content["obligors"] = content["obligors"][:1]
    spouses = [it for it in content["members"] if it.get("relation") == "spouse"]
    for member in spouses[1:]:
        member["relation"] = "sibling"  # the law knows one spouse
    if random.random() < 0.5:
        _make_young_renters(content, random)
    return content, day


def _make_young_renters(content: dict[str, Any], random: Random) -> None:
    content["members"] = content["members"][: random.choice((1, 1, 2, 3))]
    content["region"] = "seoul"
    content["home"] = {
        "tenure": random.choice(("monthly_rent", "monthly_rent", "public_rental")),
        "deposit": random.choice((0, 10_000_000, 60_000_000, 80_000_000, 90_000_000)),
        "monthly_rent": random.choice((5, 90_005, 119_990, 200_000, 450_000, 600_000, 700_000)),
    }
    content["property"] = {"financial": random.choice((0, 0, 5_000_000, 115_000_000))}
    content["one_parent"] = False
    for member in content["members"]:
        is_child = member["relation"] == "child"
        year = random.randint(2005, 2023) if is_child else random.randint(1984, 2006)
        member["birth_date"] = f"{year}-0{random.randint(1, 3)}-01"
        member["counted"] = True
        member["school"] = random.choice(("none", "none", "none", "university"))
        wage = random.choice((0, 0, 1_300_000, 1_850_000, 2_100_000, 2_600_000))
        member["income"] = {} if is_child else {"regular_wage": wage}


def plainly(content: dict[str, Any], day: date) -> dict[str, Said]:
    """What the plain reckoning says, by programme and member."""
    told = Told(content, day)
    young, year = Young(told), TaxCredits(told)
    found: dict[str, Said] = {"earned_income_credit": _exactly(*year.earned_income_credit())}
    if year.children():
        found["child_tax_credit"] = _exactly(*year.child_tax_credit())
    found["seoul_housing_voucher"] = _voucher(young)
    for member in told.counted:
        name = member.told["id"]
        if 15 <= member.age <= 69:
            found[f"job_seeker_allowance/{name}"] = _exactly(*young.job_seeker(member))
        if 19 <= member.age <= 34:
            holds, amount = young.youth_rent(member)
            is_shown = not (holds and day.year == 2024 and young.plain.has_housing())
            found[f"youth_rent/{name}"] = VERDICTS[holds], (amount, amount) if is_shown else None
            allowance = young.youth_allowance(member)
            found[f"seoul_youth_allowance/{name}"] = _exactly(allowance, 500_000 * allowance)
        if 19 <= member.age <= 39:
            said = ("not_covered", None)
            is_covered = day.year >= 2026
            found[f"seoul_youth_rent/{name}"] = (
                _exactly(*young.seoul_rent(member)) if is_covered else said
            )
        if "care_leaver" in member.told:
            found |= _care(young, member, day)
    return found


def _exactly(holds: bool, amount: int) -> Said:
    return VERDICTS[holds], (amount, amount)


def _voucher(young: Young) -> Said:
    if not young.voucher():
        return "not_entitled", (0, 0)
    span = young.voucher_span()
    return ("not_covered", None) if span is None else ("entitled", span)


def _care(young: Young, member: Any, day: date) -> dict[str, Said]:
    name, holds = member.told["id"], young.is_care_leaver(member)
    settles = holds and young.told.region == "seoul"
    once: Said = VERDICTS[settles], (20_000_000 * settles,) * 2
    if settles and day.year < 2026:
        once = "entitled", None
    return {
        f"care_leaver_allowance/{name}": _exactly(holds, 500_000 * holds),
        f"care_leaver_settlement/{name}": once,
    }


def said_by(result: Result) -> Said:
    return result.verdict, result.amount


def assert_equal(seed: int) -> None:
    content, day = drawn(seed)
    estimate = estimator().estimate(content, day, today=LATEST, with_questions=False)
    found = {
        it.programme + (f"/{it.member}" if it.member else ""): said_by(it)
        for it in estimate.results
        if it.programme in OURS
    }
    assert found == plainly(content, day)
    check_rivals(estimate)


def check_rivals(estimate: Estimate) -> None:
    """Of Seoul's youth rent and voucher, both found, the larger low is listed; a tie: the rent."""
    found = {
        it.programme: it.amount[0]
        for it in estimate.results
        if it.verdict == "entitled" and it.amount and it.amount[0] is not None
    }
    rent, voucher = found.get("seoul_youth_rent"), found.get("seoul_housing_voucher")
    if rent is None or voucher is None:
        return
    bundle = next(it for it in estimate.bundles if it.id == estimate.headline)
    rivals = {"seoul_youth_rent", "seoul_housing_voucher"}
    winner = "seoul_youth_rent" if rent >= voucher else "seoul_housing_voucher"
    assert rivals & set(bundle.programmes) == {winner}


@pytest.mark.parametrize("seed", range(10))
def test_both_reckonings_agree(seed: int) -> None:
    for draw in range(5):
        assert_equal(seed * 1000 + draw)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(400, 700))
def test_both_reckonings_agree_on_many(seed: int) -> None:
    for draw in range(100):
        assert_equal(seed * 1000 + draw)
