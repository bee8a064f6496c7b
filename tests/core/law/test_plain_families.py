"""Disability, children, one parent, Seoul's basic security: both reckonings agree."""

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from tests.core.law.plain.families import PUPILS, of_families
from tests.core.law.test_plain_reckoning import keep_one_spouse
from tests.core.law.test_plain_urgent import as_found, estimator
from tests.helpers.drawn_households import a_day, a_drawn_household

pytestmark = pytest.mark.uncounted

LATEST = date(2027, 12, 31)
GROUP = {
    "seoul_basic_security",
    "disability_pension",
    "disability_allowance",
    "disabled_child_allowance",
    "child_allowance",
    "parent_benefit",
    "home_care_allowance",
    "childcare_fee",
    "first_meeting_voucher",
    "one_parent_support",
    "one_parent_school_supplies",
}
YEARS = (0, 0, 1, 1, 2, 2, 3, 5, 6, 7, 8, 9, 10, 17, 18, 20, 21, 22)


def drawn(random: Random) -> tuple[dict[str, Any], date]:
    """A household with more children, one parent, disability of the list."""
    content, day = a_drawn_household(random), a_day(random)
    keep_one_spouse(content)
    for number in range(random.randrange(3)):
        born = date(day.year - random.choice(YEARS), day.month, 1)
        born += timedelta(days=random.choice((-31, -1, 0, 1, 14, 27)))
        school = ("none", "none", "daycare", "kindergarten", "middle", "high")
        child = {
            "id": f"c{number}",
            "relation": random.choice(("child", "child", "grandchild")),
            "birth_date": min(born, day).isoformat(),
            "school": random.choice(school),
            "disability": random.choice(("none", "none", "mild", "severe")),
        }
        content["members"].append(child)
    for member in content["members"]:
        if random.random() < 0.25 and member.get("disability") == "severe":
            member["disability_pension_class"] = True
            if member.get("school", "none") in PUPILS:
                member.get("income", {}).pop("regular_wage", None)
    content["one_parent"] = random.random() < 0.4
    content["one_parent_kind"] = random.choice(("parent", "parent", "grandparent"))
    return content, day


def assert_equal(content: dict[str, Any], day: date) -> None:
    estimate = estimator().estimate(content, day, today=LATEST, with_questions=False)
    found = {
        it.programme + (f"/{it.member}" if it.member else ""): as_found(it, day)
        for it in estimate.results
        if it.programme in GROUP
    }
    wanted = of_families(content, day)
    assert found.keys() == wanted.keys()
    for key, (verdict, amounts) in wanted.items():
        is_reference = found[key][0] == "by reference"
        assert found[key] == ("by reference" if is_reference else verdict, amounts), key


@pytest.mark.parametrize("seed", range(10))
def test_both_reckonings_agree(seed: int) -> None:
    for draw in range(5):
        assert_equal(*drawn(Random(seed * 1000 + draw)))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(400, 700))
def test_both_reckonings_agree_on_many(seed: int) -> None:
    for draw in range(100):
        assert_equal(*drawn(Random(seed * 1000 + draw)))
