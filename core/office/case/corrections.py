"""Corrections of finished visits, and the history in which they stand.

A finished visit is only added to (docs/spec/records.md 3): a correction is a new report that
carries the whole visit with the one answer put right, who was wrong about it and why. The answer
itself is written anew where the visit's answer is the one that stands; what a later visit found
stays as it is.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from core.casework import actions
from core.casework.actions import LIST_FACTS, Act
from core.casework.case_file import CaseFile, Entry
from core.casework.history.changes import Alteration, alterations
from core.clock import wall_ms
from core.errors import Mistake
from core.office.answers import Answers
from core.office.base import Changes
from core.office.case.correction_drafts import end_draft
from core.people.answer import NOT_ASKED, Answer, State
from core.people.contact import refuse_resident_number
from core.record.kinds import HOUSEHOLD
from core.sentence import say
from core.store import history
from core.store.database import Connection

WHOLE = ""
"""In place of a fact: everything that a report says of a row."""

Rows: TypeAlias = Mapping[str, Mapping[str, Answer]]
"""Rows of one list by their ids, each with its fields."""


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
        file, report = self._to_put_right(visit, fact, reason)
        before = answer_in_report(report, target, fact)
        if _content(before) == _content(answer):
            raise Mistake(say("correct.same"), "answer")
        at = wall_ms(self.clock)
        told = {"target": target, "fact": fact, "before": before.to_json()}
        right = [{"target": target, "fact": fact, "answer": answer.to_json(), "at_ms": at}]
        body = _corrected(report, told, right, [(target, fact)], reason.strip())
        acts = self._standing_acts(file, visit, target, fact, answer)
        return self._write_right(file, visit, acts, body, at)

    def correct_list(
        self, visit: str, fact: str, answer: Answer, rows: Rows, reason: str
    ) -> Changes:
        """Put a list of a finished visit right, whole: whether there is any, and every row.

        fact: "property.vehicles", "obligors" or "debts" · rows: as they should read; the id of one
        that was not there comes from core.casework.actions.new_id. Raises Mistake as
        `correct_answer`, and for a row in which nothing is answered.
        """
        file, report = self._to_put_right(visit, fact, reason)
        kind = next((kind for kind, of in LIST_FACTS.items() if of == fact), None)
        if kind is None:
            raise Mistake(say("answer.no_such_fact", fact=fact), fact)
        if not all(map(_says_anything, rows.values())):
            raise Mistake(say("correct.row_empty"), "answer")
        before, stood = (
            answer_in_report(report, HOUSEHOLD, fact),
            rows_in_report(file, report, kind),
        )
        moved = [row for row in {*stood, *rows} if not _same(stood.get(row), rows.get(row))]
        is_same = _content(before) == _content(answer)
        if is_same and not moved:
            raise Mistake(say("correct.same"), "answer")
        at = wall_ms(self.clock)
        acts = self._list_acts(file, visit, kind, stood, rows)
        right, gone = _right_rows(kind, stood, rows, at)
        if not is_same:
            acts = [*self._standing_acts(file, visit, HOUSEHOLD, fact, answer), *acts]
            told = {"target": HOUSEHOLD, "fact": fact, "answer": answer.to_json(), "at_ms": at}
            right, gone = [told, *right], [(HOUSEHOLD, fact), *gone]
        about = {
            "target": HOUSEHOLD,
            "fact": fact,
            "before": before.to_json(),
            "rows": {row: _row_json(stood.get(row, {})) for row in sorted(moved)},
        }
        body = _corrected(report, about, right, gone, reason.strip())
        return self._write_right(file, visit, acts, body, at)

    def _to_put_right(self, visit: str, fact: str, reason: str) -> tuple[CaseFile, Entry]:
        """The case and the newest report. Raises Mistake where nothing may be put right."""
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
        return file, report

    def _write_right(
        self, file: CaseFile, visit: str, acts: Iterable[Act], body: Mapping[str, Any], at_ms: int
    ) -> Changes:
        """Everything of one correction carries one time: by it the history knows its reason."""
        row, about = actions.new_id(), body["corrected"]
        listed = [*acts, actions.append_act("visit_report", row, body)]

        def end(connection: Connection) -> None:
            end_draft(connection, file.id, visit, about["target"], about["fact"])

        return self._write(file.id, listed, visit=visit, made=row, at_ms=at_ms, also=end)

    def _list_acts(
        self, file: CaseFile, visit: str, kind: str, stood: Rows, rows: Rows
    ) -> list[Act]:
        """The rows themselves, as far as no later visit has told of them since."""
        known = file.known(HOUSEHOLD, LIST_FACTS[kind])
        may_add = known is None or known.visit == visit
        there = {one.id for one in file.rows_of(kind)}
        own = {row for row in there if _is_of(file, visit, row)}
        acts = [actions.remove_act(kind, row) for row in stood if row not in rows and row in own]
        for row, fields in rows.items():
            other = {
                name: answer
                for name, answer in fields.items()
                if _content(stood.get(row, {}).get(name, NOT_ASKED)) != _content(answer)
            }
            if row not in stood and may_add:
                acts.append(actions.add_row_act(kind, row, fields))
            elif row in own and other:
                acts.append(self._row_act(file, kind, row, other))
        return acts

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


def rows_in_report(file: CaseFile, report: Entry, kind: str) -> dict[str, dict[str, Answer]]:
    """Rows of one list as a report tells them, in the order in which they stand in the case."""
    kinds = {one.id: one.kind for one in file.rows}
    found: dict[str, dict[str, Answer]] = {}
    for told in report.value.get("answers") or ():
        row = str(told.get("target"))
        answer = Answer.from_json(told["answer"])
        is_told = answer.state is not State.NOT_ASKED
        if (told.get("kind") or kinds.get(row)) == kind and is_told:
            found.setdefault(row, {})[str(told.get("fact"))] = answer
    order = [one.id for one in file.rows_of(kind)]
    first = [row for row in order if row in found]
    return {row: found[row] for row in [*first, *(row for row in found if row not in first)]}


def _says_anything(fields: Mapping[str, Answer]) -> bool:
    return any(answer.state is not State.NOT_ASKED for answer in fields.values())


def _same(one: Mapping[str, Answer] | None, other: Mapping[str, Answer] | None) -> bool:
    if one is None or other is None:
        return one is other
    names = {*one, *other}
    pairs = [(one.get(name, NOT_ASKED), other.get(name, NOT_ASKED)) for name in names]
    return all(_content(a) == _content(b) for a, b in pairs)


def _is_of(file: CaseFile, visit: str, row: str) -> bool:
    """Whether what stands of a row was told in this visit."""
    visits = {known.visit for (target, _), known in file.answers.items() if target == row}
    return visits == {visit}


def _row_json(fields: Mapping[str, Answer]) -> dict[str, Any]:
    return {name: answer.to_json() for name, answer in fields.items()}


def _right_rows(
    kind: str, stood: Rows, rows: Rows, at_ms: int
) -> tuple[list[dict[str, Any]], list[tuple[str, str]]]:
    """What the new report says of the rows, and which places of the old one it replaces; of a row
    that is taken out all of them."""
    right: list[dict[str, Any]] = []
    gone = [(row, WHOLE) for row in stood if row not in rows]
    for row, fields in rows.items():
        for name, answer in fields.items():
            before = stood.get(row, {}).get(name, NOT_ASKED)
            if _content(before) != _content(answer):
                gone.append((row, name))
                right.append({
                    "target": row, "fact": name, "kind": kind, "answer": answer.to_json(),
                    "at_ms": at_ms,
                })  # fmt: skip
    return right, gone


def _corrected(
    report: Entry,
    about: Mapping[str, Any],
    right: list[dict[str, Any]],
    gone: list[tuple[str, str]],
    reason: str,
) -> dict[str, Any]:
    """The report once more, with the answers of some places put right."""
    kept = [
        one
        for one in report.value.get("answers") or ()
        if not {(one.get("target"), one.get("fact")), (one.get("target"), WHOLE)} & set(gone)
    ]
    return {
        **report.value,
        "answers": [*kept, *right],
        "corrects": report.id,
        "reason": reason,
        "corrected": dict(about),
    }
