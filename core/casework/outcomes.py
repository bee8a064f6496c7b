"""Outcome codes of a visit attempt (field forms section 12); codes are never renamed."""

from dataclasses import dataclass

from core.errors import Mistake
from core.sentence import Sentence, say

NO_CONSENT = 33
"""Only the attempt is kept (docs/spec/records.md section 7)."""

FRUITLESS_BEFORE_REPORT = 3
"""Attempts without a meeting after which a report to the dong office is proposed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One outcome. is_met: somebody was met, so answers may stand · needs_note: say in words."""

    code: int
    is_met: bool = False
    needs_note: bool = False

    @property
    def title(self) -> Sentence:
        return say(f"visit.outcome.{self.code}")


_MET = (10, 11, 12)
_NOT_MET = (20, 21, 30, 31, 32, 33, 40, 41, 42, 50, 51, 60, 70, 71, 80)

OUTCOMES: dict[int, Outcome] = {
    **{code: Outcome(code, is_met=True) for code in _MET},
    **{code: Outcome(code) for code in _NOT_MET},
    90: Outcome(90, needs_note=True),
}
"""Every outcome by its code, in the order of the form."""


def outcome_of(code: int) -> Outcome:
    """Raises Mistake for a code that is not on the list."""
    try:
        return OUTCOMES[code]
    except KeyError as unknown:
        raise Mistake(say("visit.no_such_outcome"), "outcome") from unknown


def check_attempt(code: int, note: str | None, *, has_answers: bool) -> Outcome:
    """The outcome, when note and answers fit it.

    Raises Mistake: "other" needs a note, and a visit without a meeting holds no answers.
    """
    outcome = outcome_of(code)
    if outcome.needs_note and not (note or "").strip():
        raise Mistake(say("visit.outcome_needs_note"), "detail")
    if has_answers and not outcome.is_met:
        raise Mistake(say("visit.outcome_forbids_answers"), "outcome")
    return outcome
