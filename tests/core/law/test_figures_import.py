"""The figure files against the parameter values of the day of import, 2026-11-21."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

IMPORTED = Path(__file__).parent / "imported"
FIGURES = Path(__file__).parents[3] / "resources" / "pack" / "figures"
STANDING = {
    "CONFIRMED": "confirmed",
    "DERIVED": "confirmed",
    "SINGLE": "single",
    "RECALL": "unverified",
}
METROPOLITAN = "metropolitan_sejong_changwon"
STATUSES = ("with_livelihood", "with_other_status", "without_status")
AGES = ("to_64", "of_old")
GROUPS = ("youth", "older")
ADDED = {
    "applications": {
        "basic_pension_lead_months",
        "birth_backdated_days",
        "credit_first_half",
        "credit_late",
        "credit_regular",
        "credit_second_half",
        "culture_card",
        "food_voucher",
        "job_seeker_allowance_months",
        "seoul_youth_allowance_months",
        "seoul_youth_rent_months",
        "youth_rent_months",
    },
    "basic_livelihood": {
        "care_leaver_fixed",
        "child_below_age",
        "many_persons",
        "old_from_age",
        "young_parent_max_age",
    },
    "basic_pension": {"floor_share_couple"},
    "birth": {"second_order", "third_order"},
    "care_leavers": {"least_years_in_care", "lowest_age", "years_after_care"},
    "children": {
        "age_two",
        "allowance_birth_year",
        "benefit_below_age",
        "home_care_disabled_below_months",
        "home_kind_below_age",
        "kind_below_age",
        "later_from",
    },
    "disability": {"child_below_age", "lowest_age", "old_from_age", "pupil_max_age"},
    "elder_care": {"care_from_age", "treatment_from_age"},
    "emergency": {"last_size", "seoul_last_size"},
    "discounts": {
        "electricity_family",
        "many_children",
        "many_persons",
        "summer_from_month",
        "summer_to_month",
    },
    "energy": {
        "energy_head_below_age",
        "energy_infant_below_age",
        "energy_last_size",
        "energy_minor_below_age",
        "energy_minors",
        "energy_old_from_age",
    },
    "housing": {"last_size", "rent_grade", "surcharge", "surcharge_pair"},
    "job_seeking": {
        "dependant_max_age",
        "dependant_old_from_age",
        "highest_age",
        "lowest_age",
        "own_income_ratio",
        "reference_multiple",
        "youth_max_age",
    },
    "median_income": {"last_size"},
    "one_parent": {
        "baby_max_age",
        "child_below_age",
        "extra_from_age",
        "pupil_below_age",
        "schoolchild_max_age",
        "small_child_max_age",
        "unmarried_from_age",
        "young_max_age",
    },
    "seoul_basic": {"last_size", "line_share"},
    "standards": {
        "area_decent_each",
        "area_least_persons",
        "area_minimum_each",
        "area_most_persons",
        "care_minutes_most",
        "care_share",
        "income_decent_ratio",
        "rent_decent_share",
        "rent_minimum_share",
        "school_from_years",
        "school_years",
    },
    "tax_credits": {
        "asset_half",
        "child_below_age",
        "child_phase_out_rate",
        "phase_in_rate",
        "phase_out_rate",
    },
    "vouchers": {
        "culture_from_age",
        "culture_older_born_from",
        "culture_older_born_to",
        "culture_youth_born_from",
        "culture_youth_born_to",
        "food_last_size",
        "food_many_last_size",
        "food_max_age",
        "sanitary_from_age",
        "sanitary_to_age",
        "sports_child_to_age",
        "sports_disabled_to_age",
        "sports_from_age",
    },
    "youth": {
        "allowance_highest_age",
        "allowance_lowest_age",
        "parents_below_age",
        "rent_highest_age",
        "rent_lowest_age",
        "seoul_rent_highest_age",
        "seoul_rent_lowest_age",
        "voucher_deposit_limit",
        "voucher_of_one",
    },
    "visits": {
        "meeting_days",
        "newborn_days",
        "plan_days",
        "survey_days",
        "universal_age",
    },  # alerts
}
"""Figures that were words, not parameters, in the fact bases."""


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


PARAMETERS = read(IMPORTED / "parameters.yaml")


def figure(place: str) -> dict[str, Any]:
    file, key = place.split("/")
    found: dict[str, Any] = read(FIGURES / f"{file}.yaml")[key]
    return found


def cells(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    """A value as (path of keys, number), with the names the figure files use."""
    if not isinstance(value, dict):
        yield path, {"under_1000cc": 1000, "small_or_less": None}.get(str(value), value)
        return
    for key, part in value.items():
        name = str(key).removeprefix("grade")
        for one in ("metropolitan", "incheon") if name == METROPOLITAN else (name,):
            yield from cells(part, (*path, one))


def exact(value: object) -> object:
    return None if value is None else Fraction(str(value))


@pytest.mark.parametrize("name", sorted(PARAMETERS))
def test_values_and_standings_are_those_of_the_import(name: str) -> None:
    parameter = PARAMETERS[name]
    entries = figure(parameter["figure"])["figures"]
    for place, (day, row) in enumerate(sorted(parameter["rows"].items())):
        first = parameter.get("holds_from", day) if place == 0 else day
        entry = entries[first]
        found = dict(cells(entry["value"]))
        if "cells" in parameter:
            (one,) = {found[cell,] for cell in parameter["cells"]}
            found = {(): one}
        wanted = dict(cells(row["value"]))
        assert {key: exact(value) for key, value in found.items()} == {
            key: exact(value) for key, value in wanted.items()
        }
        assert entry["standing"] == STANDING[row["confidence"]]


def test_every_figure_was_imported_or_is_named_here() -> None:
    """A figure enters the pack from the fact bases, or it is written down why not."""
    imported = {parameter["figure"] for parameter in PARAMETERS.values()}
    added = {f"{file}/{key}" for file, keys in ADDED.items() for key in keys}
    in_files = {
        f"{path.stem}/{key}"
        for path in FIGURES.glob("*.yaml")
        if path.stem != "programmes"
        for key in read(path)
    }
    assert in_files == imported | added


@pytest.mark.uncounted
def test_no_dates_beyond_the_imported_ones() -> None:
    for name, parameter in PARAMETERS.items():
        if "cells" in parameter:
            continue
        days = set(parameter["rows"])
        if "holds_from" in parameter:
            days = days - {min(days)} | {parameter["holds_from"]}
        assert set(figure(parameter["figure"])["figures"]) == days, name


def test_figures_of_a_yearly_notice_end_with_their_last_year() -> None:
    """Decision 50: after 31 December of its last year such a figure is not known."""
    ends = {
        f"{path.stem}/{key}": str(entry["until"])
        for path in FIGURES.glob("*.yaml")
        if path.stem != "programmes"
        for key, found in read(path).items()
        for entry in found["figures"].values()
        if "until" in entry and "carried" not in found
    }
    year = {"2026-12-31": set[str](), "2027-05-31": set[str](), "2027-12-31": set[str]()}
    for place, until in ends.items():
        year[until].add(place)
    assert year["2027-12-31"] == {
        "median_income/monthly",
        "median_income/extra_member",
        "housing/standard_rent",
        "housing/repair_limit",
    }
    assert year["2027-05-31"] == {"energy/energy_total"}
    assert year["2026-12-31"] == {
        "basic_pension/threshold_single",
        "basic_pension/threshold_couple",
        "basic_pension/base_amount",
        "basic_pension/wage_deduction",
        "disability/basic_benefit",
        "disability/threshold_couple",
        "disability/threshold_single",
        *(f"disability/supplement_{status}_{age}" for status in STATUSES for age in AGES),
        "education/activity_grant",
        *(f"scholarship/amount_{bracket}" for bracket in (1, 3, 4, 5, 6, 7, 8, 9)),
        *(f"vouchers/culture_{group}_born_{end}" for group in GROUPS for end in ("from", "to")),
        "vouchers/culture",
        "vouchers/culture_supplement",
        *(f"vouchers/food_for_{size}" for size in ("one", "two", "three", "four", "many")),
        "vouchers/sanitary",
        "vouchers/sports_child",
        "vouchers/sports_disabled",
        "emergency/extra_member",
        "emergency/monthly",
        "emergency/seoul_once",
        "applications/culture_card",
        "applications/food_voucher",
        "seoul_basic/most",
    }
