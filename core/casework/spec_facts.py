"""The stored facts of docs/spec/household.md sections 2 and 3, with the kind of their values.

The kind says what "none" means (0, false, [] or "none") and how two differing records join.
"""

from enum import Enum


class FactKind(Enum):
    """won and number join to a range, all others become unknown while two records differ."""

    WON = "won"
    NUMBER = "number"
    YES_NO = "yes_no"
    CODE = "code"
    DATE = "date"
    LIST = "list"
    TEXT = "text"


def _table(**kinds: str) -> dict[str, FactKind]:
    return {fact: FactKind(kind) for kind, facts in kinds.items() for fact in facts.split()}


HOUSEHOLD_FACTS = _table(
    won="""home.deposit home.monthly_rent home.value home.childs_home_value property.general
        property.financial property.long_term_savings property.memberships debts
        expenses.chronic_medical expenses.care expenses.education financial_debt
        property_tax_base""",
    number="home.area_m2 homes_owned health_premium_percentile care_minutes",
    yes_no="one_parent newlywed multicultural",
    code="region one_parent_kind home.tenure home.dwelling",
    date="seoul_since district_since home.since",
    list="property.vehicles obligors crisis receiving situations crisis_more",
    text="district",
)
"""Facts of the household."""

MEMBER_FACTS = _table(
    won="""income.regular_wage income.daily_wage income.public_work_wage income.business
        income.rent income.interest income.private_pension income.national_pension
        income.national_pension_a income.occupational_pension income.unemployment
        income.parental_leave income.accident income.veteran income.other_public
        income.private_transfer_regular contribution.national_pension tax_year.wages
        tax_year.business_receipts tax_year.interest_dividend tax_year.pension tax_year.other
        parents_property""",
    number="""birth_order worked_days_2y worked_hours_2y care_leaver.years_in_care
        parents_income_ratio activity_support_score credit_percentile student_aid_bracket
        insured_days_18m workplace_size""",
    yes_no="""counted korean disability_pension_class pregnant dementia unable_to_work
        occupational_pension_household lives_apart_from_parents licensed_profession
        needs_daily_help family_carer isolated defector employment_insured
        schooling_cut_for_money cannot_learn""",
    code="""relation sex marital disability school work illness income.national_pension_kind
        ltc_grade school_more work_more migrant health_insurance""",
    date="birth_date care_leaver.left_on gave_birth_on",
    list="diagnoses disability_types veteran situations went_without_care",
    text="tax_year.business_rate",
)
"""Facts of one member."""

ROW_FACTS = {
    "vehicle": _table(won="value", number="cc age_years", code="kind use"),
    "obligor": _table(won="annual_income property", code="relation"),
    "debt": _table(won="balance monthly_payment", yes_no="recognised overdue", code="kind"),
}
"""Fields of the rows of lists."""

CODES_WITH_NONE = frozenset(
    {"disability", "school", "work", "illness", "ltc_grade", "migrant", "health_insurance"}
)
"""Codes whose answer "none" is the code `none`."""

NONE_SAYS_NOTHING = frozenset({"home.area_m2", "care_minutes"})
"""Measures of which there is no none: a home has a size, a way has a length."""

NONE_VALUES: dict[FactKind, object] = {
    FactKind.WON: 0,
    FactKind.NUMBER: 0,
    FactKind.YES_NO: False,
    FactKind.LIST: [],
}
