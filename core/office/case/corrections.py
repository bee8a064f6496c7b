"""Corrections of finished visits, and the history in which they stand.

A finished visit is only added to (docs/spec/records.md 3): a correction is a new report that
carries the whole visit with the one answer put right, who was wrong about it and why. The answer
itself is written anew where the visit's answer is the one that stands; what a later visit found
stays as it is.
"""

from collections.abc import Mapping
from typing import Any

from core.casework import actions
from core.casework.actions import Act
from core.casework.case_file import CaseFile, Entry
from core.casework.history.changes import Alteration, alterations
from core.clock import wall_ms
from core.errors import Mistake
from core.office.answers import Answers
from core.office.base import Changes
from core.people.answer import NOT_ASKED, Answer
from core.people.contact import refuse_resident_number
from core.sentence import say
from core.store import history


class Corrections(Answers):
    """Verbs of a visit that is over."""

    def history(self, case: str) -> tuple[Alteration, ...]:
        """Everything that was changed in a case, the newest first. Ask for it in the lane."""
        file = self._file(case)[0]
        with self.database.reading() as connection:
            recorded = history.changes_of(connection, case)
        return alterations(file, recorded)

    def correct_answer(
        self, visit: str, target: str, fact: str, answer: Answer, reason: str
    ) -> Changes:
        """Put one answer of a finished visit right; `made` is the row of the new report.

        Raises Mistake without a reason, while the visit goes on, when nothing differs, when a
        consent is missing or the fact is unknown.
        """
        file, found, _ = self._visit_file(visit)
        if not found.is_over:
            raise Mistake(say("correct.not_over"))
        if not reason.strip():
            raise Mistake(say("correct.reason_needed"), "reason")
        refuse_resident_number(reason, "reason")
        self.gate(file, visit).check(fact)
        report = report_of(file, visit)
        if report is None:
            raise Mistake(say("correct.no_report"))
        before = answer_in_report(report, target, fact)
        if _content(before) == _content(answer):
            raise Mistake(say("correct.same"), "answer")
        told = {"target": target, "fact": fact, "before": before.to_json()}
        body = _corrected(report, told, answer, reason.strip(), wall_ms(self.clock))
        row = actions.new_id()
        acts = [actions.append_act("visit_report", row, body)]
        return self._write(
            file.id, [*self._standing_acts(file, visit, target, fact, answer), *acts],
            visit=visit, made=row,
        )  # fmt: skip

    def _standing_acts(
        self, file: CaseFile, visit: str, target: str, fact: str, answer: Answer
    ) -> list[Act]:
        """The answer itself, unless a later visit's answer stands."""
        acts = self._answer_acts(file, [(target, fact, answer)])
        known = file.known(target, fact)
        stands = known is None or known.visit == visit
        return acts if stands else []


def report_of(file: CaseFile, visit: str) -> Entry | None:
    """The newest report of a visit: a correction stands for what it corrects."""
    reports = [entry for entry in file.entries_of("visit_report") if entry.visit == visit]
    return reports[-1] if reports else None


def answer_in_report(report: Entry, target: str, fact: str) -> Answer:
    """What a report says of one fact; NOT_ASKED where it says nothing."""
    for told in report.value.get("answers") or ():
        if (told.get("target"), told.get("fact")) == (target, fact):
            return Answer.from_json(told["answer"])
    return NOT_ASKED


def _content(answer: Answer) -> tuple[object, ...]:
    """What an answer says, without how and when it is known."""
    return (answer.state, answer.value, answer.between)


def _corrected(
    report: Entry, told: Mapping[str, Any], answer: Answer, reason: str, at_ms: int
) -> dict[str, Any]:
    """The report once more, with one answer put right."""
    place = (told["target"], told["fact"])
    kept = [
        one
        for one in report.value.get("answers") or ()
        if (one.get("target"), one.get("fact")) != place
    ]
    right = {"target": place[0], "fact": place[1], "answer": answer.to_json(), "at_ms": at_ms}
    return {
        **report.value,
        "answers": [*kept, right],
        "corrects": report.id,
        "reason": reason,
        "corrected": dict(told),
    }
