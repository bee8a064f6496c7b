"""Visits: planned, opened, attempted, finished; what is written beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from core.casework import actions
from core.casework.actions import Act
from core.casework.case_file import CaseFile
from core.casework.outcomes import NO_CONSENT, check_attempt
from core.casework.visit import Plan, Visit, VisitStage
from core.errors import Mistake
from core.office.base import OVERRIDE, Base, Changes
from core.people.consent import Consent, Gate, in_force, in_knowledge_of
from core.people.consent_giver import check_giver
from core.people.contact import refuse_resident_number
from core.sentence import say
from core.store import drafts, packs


@dataclass(frozen=True, slots=True)
class Attempt:
    """Going there, and what came of it (field forms section 12).

    outcome: code · met: members who were met · note_left: what was left at the door.
    """

    outcome: int
    detail: str | None = None
    met: tuple[str, ...] = ()
    note_left: str | None = None
    next_plan: Plan | None = None
    safety: str | None = None
    mode: str = "home"


@dataclass(frozen=True, slots=True)
class Finish:
    """What the consultant says at the end. crisis_level: None is "not judged", never "normal".

    left_behind: papers given · missing: facts not answered · estimate: row of the estimate shown.
    """

    attempt: Attempt
    crisis_level: str | None = None
    crisis_reason: str | None = None
    left_behind: tuple[str, ...] = ()
    summary: str | None = None
    missing: tuple[str, ...] = ()
    todos: tuple[tuple[str, date | None], ...] = ()
    estimate: str | None = None
    edition: str | None = None
    assumptions: tuple[dict[str, Any], ...] = ()


class Visits(Base):
    """Verbs of a visit's life."""

    def plan_visit(self, case: str, plan: Plan) -> Changes:
        """A new planned visit; `made` is its id."""
        visit = actions.new_id()
        return self._write(case, _plan_acts(visit, plan, is_new=True), made=visit)

    def replan_visit(self, visit: str, plan: Plan) -> Changes:
        """Another date or purpose. Raises Mistake when the visit is no longer planned."""
        file, found, _ = self._visit_file(visit)
        if found.stage is not VisitStage.PLANNED:
            raise Mistake(say("visit.plan_is_over"))
        return self._write(file.id, _plan_acts(visit, plan, is_new=False))

    def open_visit(
        self, visit: str, consents: Sequence[Consent] = (), danger: str | None = None
    ) -> Changes:
        """Start the visit, with the consents just given, in one transaction.

        danger: reason to go on without consent because a life is in danger; it is logged.
        Raises Mistake when no general consent would stand then: nothing is kept.
        """
        file, found, _ = self._visit_file(visit)
        found.check_move(VisitStage.OPEN)
        if danger is not None and not danger.strip():
            raise Mistake(say("consent.danger_needs_reason"), "danger")
        if danger is None and not self._gate_with(file, consents):
            raise Mistake(say("consent.general_needed"))
        for consent in consents:
            check_giver(consent, file.household, self.clock.today())
        acts = [actions.consent_act(in_knowledge_of(file.consents, one)) for one in consents]
        acts.append(actions.visit_stage_act(visit, "open", began=self.clock.now()))
        logged = [(OVERRIDE, danger)] if danger is not None else []
        return self._write(
            file.id,
            acts,
            visit=visit,
            access=logged,
            also=lambda connection: packs.begin_visit(connection, visit),
        )

    def _gate_with(self, file: CaseFile, consents: Sequence[Consent]) -> bool:
        listed = (*file.consents, *consents)
        return Gate.of(listed, self.clock.today(), is_on=self._consent_gate).is_open

    def record_attempt(self, visit: str, attempt: Attempt) -> Changes:
        """A visit without a meeting, or one that was only reckoned (no consent): a record too.

        The visit stays planned and takes the new date. Raises Mistake when note or code do not fit.
        """
        file, found, _ = self._visit_file(visit)
        if found.stage is not VisitStage.PLANNED:
            raise Mistake(say("visit.plan_is_over"))
        outcome = check_attempt(attempt.outcome, attempt.detail, has_answers=False)
        if outcome.is_met and attempt.outcome != NO_CONSENT:
            raise Mistake(say("visit.met_needs_visit"), "outcome")
        acts = [self._attempt_act(file, found, actions.new_id(), attempt, None)]
        if attempt.next_plan is not None:
            acts += _plan_acts(visit, attempt.next_plan, is_new=False)
        return self._write(file.id, acts, visit=visit)

    def finish_visit(self, visit: str, finish: Finish) -> Changes:
        """The end, at any completeness: attempt, report, crisis level, next visit, to-dos at once.

        The report never alters afterwards; `made` is its row.
        """
        file, found = self._open_visit_of(visit)
        told = _answers_of(file, visit)
        check_attempt(finish.attempt.outcome, finish.attempt.detail, has_answers=bool(told))
        if finish.crisis_level != file.crisis.level:  # one that stands already is not judged anew
            self._check_crisis(file, visit, finish.crisis_level)
        ended = self.clock.now()
        attempt, report = actions.new_id(), actions.new_id()
        acts = [self._attempt_act(file, found, attempt, finish.attempt, ended)]
        if (finish.crisis_level, finish.crisis_reason) != (file.crisis.level, file.crisis.reason):
            acts.append(actions.crisis_act(file.id, finish.crisis_level, finish.crisis_reason))
        if finish.attempt.next_plan is not None:
            acts += _plan_acts(actions.new_id(), finish.attempt.next_plan, is_new=True)
        acts += [actions.todo_act(actions.new_id(), text, due) for text, due in finish.todos]
        acts.append(actions.visit_stage_act(visit, "finished", found.began, ended))
        body = self._report(file, attempt, told, finish)
        acts.append(actions.append_act("visit_report", report, body))
        return self._write(
            file.id,
            acts,
            visit=visit,
            made=report,
            also=lambda connection: drafts.end_visit(connection, visit),
        )

    def _report(
        self, file: CaseFile, attempt: str, told: list[dict[str, Any]], finish: Finish
    ) -> dict[str, Any]:
        plan = finish.attempt.next_plan
        return {
            "attempt": attempt,
            "outcome": finish.attempt.outcome,
            "answers": told,
            "estimate": finish.estimate,
            "edition": finish.edition,
            "assumptions": list(finish.assumptions),
            "consents": [one.id for one in in_force(file.consents, self.clock.today())],
            "crisis": {"level": finish.crisis_level, "reason": finish.crisis_reason},
            "left_behind": list(finish.left_behind),
            "next_date": plan.day.isoformat() if plan and plan.day else None,
            "missing": list(finish.missing),
            "summary": finish.summary,
            "corrects": None,
        }

    def _attempt_act(
        self, file: CaseFile, visit: Visit, row: str, attempt: Attempt, ended: datetime | None
    ) -> Act:
        for text in (attempt.detail, attempt.note_left, attempt.safety):
            refuse_resident_number(text or "", "detail")
        earlier = [one for one in file.entries_of("visit_attempt") if one.visit == visit.id]
        plan, following = visit.plan, attempt.next_plan
        planned = f"{plan.day.isoformat()}T{plan.at or '00:00'}" if plan.day else None
        value = {
            "number": len(earlier) + 1,
            "planned": planned,
            "began": (visit.began or self.clock.now()).isoformat(),
            "ended": ended.isoformat() if ended else None,
            "mode": attempt.mode,
            "outcome": attempt.outcome,
            "detail": attempt.detail,
            "met": list(attempt.met),
            "note_left": attempt.note_left,
            "next": following.day.isoformat() if following and following.day else None,
            "safety": attempt.safety,
        }
        return actions.append_act("visit_attempt", row, value)


def _plan_acts(visit: str, plan: Plan, *, is_new: bool) -> list[Act]:
    acts = [actions.plan_act(visit, plan.to_json(), is_new=is_new)]
    if is_new:
        acts.append(actions.visit_stage_act(visit, "planned"))
    return acts


def _answers_of(file: CaseFile, visit: str) -> list[dict[str, Any]]:
    """Every answer of the visit with state, value, source and time, for the report."""
    return [
        {"target": target, "fact": fact, "answer": known.answer.to_json(), "at_ms": known.at_ms}
        for (target, fact), known in sorted(file.answers.items())
        if known.visit == visit
    ]
