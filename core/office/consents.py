"""Consents, the access log, to-dos and kept estimates."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from core.casework import actions
from core.errors import Mistake
from core.office.base import Base, Changes
from core.people.consent import Consent, in_knowledge_of
from core.people.consent_giver import check_giver
from core.people.contact import refuse_resident_number
from core.record.change import value_hash
from core.sentence import say


class Consents(Base):
    """Verbs beside the form."""

    def give_consent(self, case: str, consent: Consent, visit: str | None = None) -> Changes:
        """A consent or a refusal; consent.id: use core.casework.actions.new_id.

        Raises Mistake when the one who gives it may not (under 14, guardian without a name).
        """
        file = self._file(case)[0]
        check_giver(consent, file.household, self.clock.today())
        told = in_knowledge_of(file.consents, consent)
        return self._write(case, [actions.consent_act(told)], visit=visit)

    def withdraw_consent(self, case: str, consent: str) -> Changes:
        """Take a consent back: what depended on it stops from now on."""
        consents = self._file(case)[0].consents
        found = next((one for one in consents if one.id == consent), None)
        if found is None:
            raise Mistake(say("consent.no_such"))
        taken_back = replace(
            found,
            id=actions.new_id(),
            is_given=False,
            at=self.clock.now(),
            until=None,
            withdraws=consent,
            signature=None,
        )
        told = in_knowledge_of(consents, taken_back)
        return self._write(case, [actions.consent_act(told)])

    def log_access(self, case: str, what: str, why: str | None = None) -> Changes:
        """Somebody opened, printed or revealed something; written before it is shown."""
        return self._write(case, [], access=((what, why),))

    def set_crisis_level(
        self, case: str, level: str | None, reason: str | None, visit: str | None = None
    ) -> Changes:
        """The level as a person judges it; None: not judged.

        Raises Mistake without a consent of kind sensitive.
        """
        self._check_crisis(self._file(case)[0], visit, level)
        return self._write(case, [actions.crisis_act(case, level, reason)], visit=visit)

    def add_todo(self, case: str, text: str, due: date | None = None) -> Changes:
        """Something to do for this case."""
        if not text.strip():
            raise Mistake(say("note.empty"), "text")
        refuse_resident_number(text, "text")
        row = actions.new_id()
        return self._write(case, [actions.todo_act(row, text.strip(), due)], made=row)

    def end_todo(self, case: str, todo: str) -> Changes:
        """It is done."""
        found = next((one for one in self._file(case)[0].todos if one.id == todo), None)
        if found is None:
            raise Mistake(say("office.no_such_todo"))
        act = actions.todo_act(todo, found.text, found.due, is_done=True, is_new=False)
        return self._write(case, [act])

    def save_estimate(
        self, case: str, visit: str | None, facts: Mapping[str, Any], estimate: Mapping[str, Any]
    ) -> Changes:
        """Keep an estimate with the hash of its facts and its edition; `made` is its row."""
        row = actions.new_id()
        value = {
            "as_of": estimate.get("as_of"),
            "edition": estimate.get("figures"),
            "facts_hash": value_hash(facts).hex(),
            "result": dict(estimate),
        }
        return self._write(
            case, [actions.append_act("estimate", row, value)], visit=visit, made=row
        )
