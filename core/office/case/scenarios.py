"""What-if cases kept under a name: of this laptop, never sent, gone with the case."""

from core.casework import actions
from core.casework.scenarios.scenario import Scenario, checked_name
from core.clock import wall_ms
from core.office.base import Base, Changes
from core.people.contact import with_resident_numbers_masked
from core.store import drafts, scenarios
from core.store.drafts import KeptDraft
from core.store.scenarios import KeptScenario

SCENARIOS = "scenarios"
"""The topic of their changes: no answer of the case has moved."""

NAME = "what_if/name"
"""Field under which the draft of a name is kept: of the case, so that no visit's end drops it."""


class Scenarios(Base):
    """Keep, list, forget."""

    def scenarios(self, case: str) -> tuple[Scenario, ...]:
        """Those of one case, the oldest first."""
        with self.database.reading() as connection:
            kept = scenarios.of_case(connection, case)
        return tuple(Scenario.from_json(one.id, one.name, one.body) for one in kept)

    def keep_scenario(self, case: str, scenario: Scenario) -> Changes:
        """Keep it under its name, in the place of the one with the same id or name.

        Raises Mistake when the name is empty, too long or holds 13 digits, the case is not here, or
        the consent is missing without which such an answer may not be kept either.
        """
        name = checked_name(scenario.name)
        gate = self.gate(self._file(case)[0])
        for answer in scenario.answers:
            gate.check(answer.fact)
        at_ms = wall_ms(self.clock)
        with self.database.writing() as connection:
            same = next(
                (one.id for one in scenarios.of_case(connection, case) if one.name == name), None
            )
            row = scenario.id or same or actions.new_id()
            scenarios.keep(connection, case, KeptScenario(row, name, scenario.to_json(), at_ms))
            drafts.drop(connection, case, NAME)
        return Changes(frozenset({SCENARIOS}), at_ms, row)

    def type_scenario_name(self, case: str, text: str) -> int:
        """Keep what is being typed of a name, at once; returns when (ms). "" ends the draft.

        A 13-digit number goes there only hidden. Raises DiskFull.
        """
        at_ms = wall_ms(self.clock)
        hidden = with_resident_numbers_masked(text)
        with self.database.writing() as connection:
            drafts.keep_or_drop(connection, case, KeptDraft(case, NAME, hidden, at_ms))
        return at_ms

    def typed_scenario_name(self, case: str) -> str:
        """The draft of a name; "" when there is none."""
        with self.database.reading() as connection:
            return drafts.text_of(connection, case, NAME)

    def drop_scenario(self, case: str, scenario: str) -> Changes:
        """Forget one; what is not there stays away."""
        with self.database.writing() as connection:
            scenarios.drop(connection, case, scenario)
        return Changes(frozenset({SCENARIOS}), wall_ms(self.clock))
