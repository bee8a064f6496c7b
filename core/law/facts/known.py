"""The facts formulas may read, with their kinds: the stored ones and those derived from them."""

from collections.abc import Mapping
from typing import Final

from core.law.engine.rule import Entity
from core.law.engine.rulebook import Fact, FactKind
from core.law.facts.ages import AGES, SENIORITY
from core.law.facts.spec import SPEC_FACTS, FactType

_KINDS: Final[Mapping[FactType, FactKind]] = {
    "won": "amount",
    "whole": "amount",
    "number": "amount",
    "share": "amount",
    "yes_no": "yes_no",
    "code": "code",
}
_ENTITIES: Final[Mapping[str, Entity]] = {
    "household": "household",
    "member": "person",
    "vehicle": "vehicle",
    "obligor": "obligor",
}
_RENAMED: Final = {
    ("member", "counted"): "is_counted",
    ("member", "tax_year.business_rate"): "tax_year_business_ratio",
    ("vehicle", "kind"): "vehicle_kind",
}
OFFICE_FACTS: Final = ("office_finds_no_capacity", "office_finds_income_within_line")
"""Yes/no that no answer settles; the office judges them."""

_AFTER_CARE: Final = ("age_when_left_care", "years_since_leaving_care")
RECEIVED_MONTHLY: Final = "received_basic_pension_monthly"
RECEIVES: Final = {
    "basic_pension": "receives_basic_pension",
    "disability_pension": "receives_disability_pension",
    "seoul_youth_allowance": "receives_seoul_youth_allowance",
}
"""Programmes of members that rules ask after as received today, with the fact that says so."""

_DERIVED: Final[Mapping[Entity, Mapping[FactKind, tuple[str, ...]]]] = {
    "person": {
        "amount": (*AGES, SENIORITY, *_AFTER_CARE, RECEIVED_MONTHLY),
        "yes_no": (
            "is_head",
            "is_first_of_birth",
            "has_dementia",
            "has_veteran_status",
            "left_care",
            *RECEIVES.values(),
        ),
    },
    "household": {
        "amount": ("month", "vehicle_count", "obligor_count"),
        "yes_no": (
            "has_crisis",
            "is_receiving_told",
            "receives_livelihood",
            "unlisted_vehicles",
            "unlisted_obligors",
            *OFFICE_FACTS,
        ),
    },
}


def name_in_formulas(of: str, path: str) -> str:
    """The name of a stored fact inside formulas ("income_daily_wage")."""
    return _RENAMED.get((of, path), path.replace(".", "_"))


def path_of(name: str, place: int, persons: tuple[int, ...]) -> str:
    """The path in the household of the answer behind a fact. persons: places as listed."""
    owner = FACTS[name].of
    path = _PATHS[name]
    if owner == "person":
        return path if path == "receiving" else f"members[{persons[place]}].{path}"
    if owner == "vehicle":
        return f"property.vehicles[{place}].{path}"
    return f"obligors[{place}].{path}" if owner == "obligor" else path


def _facts() -> dict[str, Fact]:
    facts = {}
    for of, by_path in SPEC_FACTS.items():
        for path, stored in by_path.items():
            kind = _KINDS.get(stored.type)
            if kind is not None and stored.is_reckoned:
                name = name_in_formulas(of, path)
                facts[name] = Fact(name, _ENTITIES[of], kind)
    for entity, kinds in _DERIVED.items():
        for kind, names in kinds.items():
            facts.update({name: Fact(name, entity, kind) for name in names})
    return facts


def _paths() -> dict[str, str]:
    paths = {name_in_formulas(of, path): path for of, facts in SPEC_FACTS.items() for path in facts}
    paths |= dict.fromkeys(("left_care", *_AFTER_CARE), "care_leaver.left_on")
    received = (RECEIVED_MONTHLY, *RECEIVES.values(), "receives_livelihood", "is_receiving_told")
    paths |= dict.fromkeys(received, "receiving")
    paths |= {
        **dict.fromkeys((*AGES, SENIORITY, "is_first_of_birth"), "birth_date"),
        "is_head": "relation",
    }
    paths |= {"has_crisis": "crisis", "has_dementia": "dementia", "month": ""}
    paths |= {"has_veteran_status": "veteran"}
    paths |= dict.fromkeys(("vehicle_count", "unlisted_vehicles"), "property.vehicles")
    paths |= dict.fromkeys(("obligor_count", "unlisted_obligors"), "obligors")
    return {**{name: name for name in OFFICE_FACTS}, **paths}


FACTS: Final[Mapping[str, Fact]] = _facts()
"""Every fact by its name in formulas."""

_PATHS: Final[Mapping[str, str]] = _paths()
