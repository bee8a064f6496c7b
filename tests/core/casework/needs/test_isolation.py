"""The isolation checklist: groups, gaps that stay gaps, stars."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from core.casework.needs.forms import isolation_form
from core.casework.needs.isolation import Checked, checked

FORM = isolation_form()
CASES = yaml.safe_load((Path(__file__).parent / "cases" / "isolation.yaml").read_text())


def sheet(case: dict[str, Any]) -> Checked:
    told = case["ties"] + case["daily"] + case["crisis"]
    items = [item.id for item in FORM.items]
    answers = zip(items, told, strict=True)
    return checked(FORM, {item: int(said) for item, said in answers if said != "."})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_a_sheet_comes_to_its_group_or_stays_incomplete(case: dict[str, Any]) -> None:
    made = sheet(case)
    found = (made.group, len(made.missing), len(made.stars))
    assert found == (case["group"], case["missing"], case["stars"])


def test_every_group_is_reached_by_a_case() -> None:
    assert {case["group"] for case in CASES} == {None, *(group.id for group in FORM.groups)}


def test_a_part_with_a_gap_has_no_sum() -> None:
    made = sheet({"ties": "33.11", "daily": "11111.1", "crisis": "......"})
    assert (made.loneliness, made.isolation, made.no_daily) == (None, 2, None)
    assert made.asks_crisis is None
    assert made.answered == 10
