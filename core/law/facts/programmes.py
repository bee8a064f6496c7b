"""The programmes of docs/spec/household.md 4 by their fixed ids, calculated or not."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Per: TypeAlias = Literal["household", "person"]


@dataclass(frozen=True)
class Listed:
    """What section 4 says of a programme. is_cash: paid monthly and in the sums of a bundle."""

    per: Per
    is_cash: bool = False


_CASH_OF_HOUSEHOLD = (
    "livelihood",
    "housing_benefit",
    "seoul_basic_security",
    "stepping_stone",
    "seoul_housing_voucher",
)
_CASH_OF_PERSON = (
    "basic_pension",
    "disability_pension",
    "disability_allowance",
    "disabled_child_allowance",
    "child_allowance",
    "parent_benefit",
    "home_care_allowance",
    "one_parent_support",
    "job_seeker_allowance",
    "youth_rent",
    "seoul_youth_rent",
    "seoul_youth_allowance",
    "care_leaver_allowance",
)
_OTHERS_OF_HOUSEHOLD = (
    "medical_aid",
    "near_poor",
    "emergency_livelihood",
    "seoul_emergency",
    "earned_income_credit",
    "child_tax_credit",
    "energy_voucher",
    "electricity_discount",
    "food_voucher",
    "childbirth_grant",
    "funeral_grant",
)
_OTHERS_OF_PERSON = (
    "education_benefit",
    "childcare_fee",
    "first_meeting_voucher",
    "seoul_maternity_transport",
    "seoul_postpartum_care",
    "one_parent_school_supplies",
    "care_leaver_settlement",
    "telecom_discount",
    "culture_card",
    "sports_voucher",
    "sanitary_products",
    "state_scholarship",
    "senior_care",
    "dementia_treatment",
)

LISTED: Final[Mapping[str, Listed]] = {
    **dict.fromkeys(_CASH_OF_HOUSEHOLD, Listed("household", is_cash=True)),
    **dict.fromkeys(_CASH_OF_PERSON, Listed("person", is_cash=True)),
    **dict.fromkeys(_OTHERS_OF_HOUSEHOLD, Listed("household")),
    **dict.fromkeys(_OTHERS_OF_PERSON, Listed("person")),
}
"""Every programme id with what it is. Amounts for owners in housing_benefit are no cash."""
