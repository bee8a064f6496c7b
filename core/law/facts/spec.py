"""The stored facts of docs/spec/household.md 2 and 3: path, type, codes, and what *none* means.

The one list in the program: the household format reads by it, the schema is made of it, and the
facts that formulas may read are derived from it (known.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Entity: TypeAlias = Literal["household", "member", "vehicle", "obligor"]
FactType: TypeAlias = Literal[
    "won", "whole", "number", "share", "yes_no", "code", "codes", "date", "text"
]

NO_NONE: Final = object()
"""Marks a fact that has no *none*: absent it stays unknown, also in a complete household."""


@dataclass(frozen=True)
class SpecFact:
    """One stored fact.

    path: dotted name inside its household, member, vehicle or obligor ("income.daily_wage").
    none: the value an absent answer has in a complete household; NO_NONE where there is none.
    is_reckoned: the calculator reads it (section 3.2's are kept, not read, save `veteran`).
    """

    path: str
    of: Entity
    type: FactType
    codes: tuple[str, ...] = ()
    none: object = NO_NONE
    is_reckoned: bool = True

    @property
    def name(self) -> str:
        """Its name inside formulas."""
        return self.path.replace(".", "_")


def _won(of: Entity, *paths: str) -> list[SpecFact]:
    return [SpecFact(path, of, "won", none=0) for path in paths]


def _yes_no(of: Entity, *paths: str) -> list[SpecFact]:
    return [SpecFact(path, of, "yes_no", none=False) for path in paths]


def _code(of: Entity, path: str, codes: str, none: object = NO_NONE) -> SpecFact:
    return SpecFact(path, of, "code", tuple(codes.split()), none)


def _later(of: Entity, type_: FactType, paths: str, codes: str = "") -> list[SpecFact]:
    """Facts of section 3.2, which only services need."""
    return [
        SpecFact(path, of, type_, tuple(codes.split()), is_reckoned=False) for path in paths.split()
    ]


REGIONS: Final = "seoul gyeonggi incheon metropolitan other"
RELATIONS: Final = (
    "head spouse child parent parent_in_law grandparent grandchild sibling other_relative "
    "non_relative"
)
CRISES: Final = (
    "earner_lost illness neglect_abuse violence disaster business_closed job_lost divorce "
    "power_cut released homeless crime_move other"
)
STATUSES: Final = (
    "near_poor_medical",
    "one_parent_certificate",
    "unemployment_benefit",
    "long_term_care",
    "activity_support",
)
"""What `receiving[].programme` may name beside the programme ids."""
VETERANS: Final = (
    "merit independence independence_descendant war_veteran wounded may18 agent_orange "
    "special_mission compensation bereaved decorated korean_war_child long_service"
)

_HOUSEHOLD: Final = [
    _code("household", "region", REGIONS, "seoul"),
    SpecFact("district", "household", "text"),
    *_yes_no("household", "one_parent"),
    _code("household", "one_parent_kind", "parent grandparent", "parent"),
    _code(
        "household", "home.tenure", "own jeonse monthly_rent public_rental free facility", "free"
    ),
    *_won("household", "home.deposit", "home.monthly_rent", "home.value", "home.childs_home_value"),
    SpecFact("home.area_m2", "household", "number", none=0),
    *_won("household", "property.general", "property.financial", "property.long_term_savings"),
    *_won("household", "property.memberships", "debts", "expenses.chronic_medical"),
    *_won("household", "expenses.care", "expenses.education"),
    SpecFact("crisis", "household", "codes", tuple(CRISES.split()), none=()),
    *_later("household", "date", "seoul_since district_since home.since"),
    *_later(
        "household",
        "code",
        "home.dwelling",
        "house semi_basement goshiwon jjokbang vinyl_house container inn shelter street",
    ),
    *_later("household", "whole", "homes_owned"),
    *_later("household", "won", "financial_debt property_tax_base"),
    *_later("household", "number", "health_premium_percentile care_minutes"),
    *_later("household", "yes_no", "newlywed multicultural"),
    *_later("household", "codes", "situations crisis_more"),
]

_MEMBER: Final = [
    _code("member", "relation", RELATIONS, "other_relative"),
    SpecFact("counted", "member", "yes_no", none=True),
    _code("member", "sex", "f m"),
    SpecFact("birth_date", "member", "date"),
    _code("member", "marital", "single married de_facto separated divorced widowed", "single"),
    SpecFact("korean", "member", "yes_no", none=True),
    _code("member", "disability", "none mild severe", "none"),
    *_yes_no("member", "disability_pension_class", "pregnant"),
    SpecFact("birth_order", "member", "whole"),
    _code(
        "member", "school", "none daycare kindergarten elementary middle high university", "none"
    ),
    _code("member", "work", "none employee daily self_employed public_work", "none"),
    _code("member", "illness", "none severe rare tuberculosis", "none"),
    SpecFact("dementia", "member", "yes_no"),
    *_yes_no("member", "unable_to_work", "occupational_pension_household"),
    *_won("member", "income.regular_wage", "income.daily_wage", "income.public_work_wage"),
    *_won("member", "income.business", "income.rent", "income.interest", "income.private_pension"),
    *_won("member", "income.national_pension"),
    SpecFact("income.national_pension_a", "member", "won"),
    _code("member", "income.national_pension_kind", "old_age survivor disability", "old_age"),
    *_won("member", "income.occupational_pension", "income.unemployment", "income.parental_leave"),
    *_won("member", "income.accident", "income.veteran", "income.other_public"),
    *_won("member", "income.private_transfer_regular", "contribution.national_pension"),
    *_won("member", "tax_year.wages", "tax_year.business_receipts"),
    SpecFact("tax_year.business_rate", "member", "share", none=0),
    *_won("member", "tax_year.interest_dividend", "tax_year.pension", "tax_year.other"),
    SpecFact("worked_days_2y", "member", "number", none=0),
    SpecFact("worked_hours_2y", "member", "number", none=0),
    SpecFact("care_leaver.left_on", "member", "date", none=None),
    SpecFact("care_leaver.years_in_care", "member", "number", none=0),
    _code("member", "ltc_grade", "none 1 2 3 4 5 cognitive", "none"),
    *_yes_no("member", "lives_apart_from_parents"),
    SpecFact("parents_income_ratio", "member", "number", none=0),
    *_won("member", "parents_property"),
    *_yes_no("member", "licensed_profession"),
    *_later("member", "code", "school_more", "special graduate out_of_school"),
    *_later(
        "member",
        "code",
        "work_more",
        "short_time freelance civil_servant unemployed job_seeking inactive",
    ),
    *_later("member", "codes", "diagnoses disability_types situations"),
    SpecFact("veteran", "member", "codes", tuple(VETERANS.split()), none=()),
    *_later("member", "date", "gave_birth_on"),
    *_later("member", "number", "activity_support_score credit_percentile student_aid_bracket"),
    *_later("member", "yes_no", "needs_daily_help family_carer isolated defector"),
    *_later("member", "codes", "went_without_care", "money distance"),
    *_later("member", "yes_no", "schooling_cut_for_money cannot_learn"),
    *_later(
        "member",
        "code",
        "migrant",
        "none marriage_immigrant naturalised foreign_worker refugee foreign_child undocumented",
    ),
    *_later("member", "code", "health_insurance", "employee regional dependent none"),
    *_later("member", "yes_no", "employment_insured"),
    *_later("member", "whole", "insured_days_18m workplace_size"),
]

_VEHICLE: Final = [
    *_won("vehicle", "value"),
    SpecFact("cc", "vehicle", "whole", none=0),
    SpecFact("age_years", "vehicle", "whole", none=0),
    _code("vehicle", "kind", "passenger van truck", "passenger"),
    _code("vehicle", "use", "general business disabled veteran", "general"),
]

_OBLIGOR: Final = [
    *_won("obligor", "annual_income", "property"),
    SpecFact("relation", "obligor", "text", is_reckoned=False),
]

SPEC_FACTS: Final[Mapping[Entity, Mapping[str, SpecFact]]] = {
    "household": {fact.path: fact for fact in _HOUSEHOLD},
    "member": {fact.path: fact for fact in _MEMBER},
    "vehicle": {fact.path: fact for fact in _VEHICLE},
    "obligor": {fact.path: fact for fact in _OBLIGOR},
}
