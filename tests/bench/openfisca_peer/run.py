"""Reads the bench's facts, works out the nine results with OpenFisca, and tells how long it took.

PYTHON -m openfisca_peer.run FOLDER        (in the folder tests/bench)
"""

import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from openfisca_core.simulations import SimulationBuilder

from . import benefits, livelihood, pension
from .system import Household, Person, make_system

MONTH = "2026-11"
OF_HOUSEHOLD = ("recognised_income", "livelihood", "medical_aid", "housing_benefit", "near_poor",
                "stepping_stone")  # fmt: skip
OF_PERSON = ("education_benefit", "basic_pension", "child_allowance")
ONE_TIMES = 50


def formulas() -> Any:
    """Every variable with a formula."""
    for module in (livelihood, pension, benefits):
        for member in vars(module).values():
            if isinstance(member, type) and hasattr(member, "formula"):
                yield member


def inputs(facts: Any) -> Any:
    for key, values in facts.items():
        of, name = key.split("/")
        if of in ("person", "household"):
            entity = Person if of == "person" else Household
            yield name, entity, bool if values.dtype == np.bool_ else int


def simulation_of(system: Any, facts: Any, below: Any = None) -> Any:
    """A new simulation of the first households, or of all."""
    household_of, roles = facts["join/household"], facts["join/role"]
    persons = slice(None) if below is None else household_of < below
    household_of, roles = household_of[persons], roles[persons]
    count = int(household_of.max()) + 1
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("person", np.arange(len(household_of)))
    households = builder.declare_entity("household", np.arange(count))
    builder.join_with_persons(households, household_of, roles)
    simulation = builder.build(system)
    for key, values in facts.items():
        of, name = key.split("/")
        if of == "person":
            simulation.set_input(name, MONTH, values[persons])
        elif of == "household":
            simulation.set_input(name, MONTH, values[:count])
    return simulation


def calculate(simulation: Any) -> Any:
    return {name: simulation.calculate(name, MONTH) for name in (*OF_HOUSEHOLD, *OF_PERSON)}


def timed(system: Any, facts: Any, below: Any = None) -> Any:
    """Seconds for the results alone; the simulation is there and its facts are told."""
    simulation = simulation_of(system, facts, below)
    begin = time.perf_counter()
    found = calculate(simulation)
    return time.perf_counter() - begin, found


def main(folder: Any) -> None:
    told = json.loads((folder / "figures.json").read_text())
    livelihood.CODES.update(told["codes"])
    facts = dict(np.load(folder / "facts.npz"))
    system = make_system(told["figures"], told["start"], inputs(facts), formulas())
    one = [timed(system, facts, below=1)[0] for _ in range(ONE_TIMES)]
    many, found = min((timed(system, facts) for _ in range(2)), key=lambda it: it[0])
    np.savez(folder / "openfisca.npz", **found)
    sys.stdout.write(json.dumps({"one": statistics.median(one), "many": many}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
