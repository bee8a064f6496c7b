"""Entities, input variables and figures."""

from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import MONTH
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from openfisca_core.variables.config import VALUE_TYPES

VALUE_TYPES[int]["dtype"] = np.int64  # 32 bits would not hold the numerators

Person = build_entity(key="person", plural="persons", label="", is_person=True)
Household = build_entity(
    key="household",
    plural="households",
    label="",
    roles=[
        {"key": "head", "plural": "heads", "label": "", "max": 1},
        {"key": "spouse", "plural": "spouses", "label": "", "max": 1},
        {"key": "other", "plural": "others", "label": ""},
    ],
)
HEAD, SPOUSE, OTHER = "head", "spouse", "other"


class Term(Variable):  # type: ignore[misc] # nothing is known of OpenFisca's types here
    """A variable of this country."""


def input_variable(name: Any, entity: Any, value_type: Any) -> Any:
    """A variable that is told."""
    members = {"value_type": value_type, "entity": entity, "definition_period": MONTH, "label": ""}
    return type(name, (Variable,), members)


def tree_of(figures: Any, start: Any) -> Any:
    """Figures by name, with tables as nodes, as OpenFisca wants them."""
    return {
        name: tree_of(value, start) if isinstance(value, dict) else {"values": {start: value}}
        for name, value in figures.items()
    }


def make_system(figures: Any, start: Any, inputs: Any, formulas: Any) -> Any:
    """The country: figures known from `start` on, inputs as (name, entity, type), formulas."""
    system = TaxBenefitSystem([Person, Household])
    system.parameters = ParameterNode("", data=tree_of(figures, start))
    for name, entity, value_type in inputs:
        system.add_variable(input_variable(name, entity, value_type))
    for formula in formulas:
        system.add_variable(formula)
    return system
