"""Drafts, answers, members and the rows of lists: what a visit writes while it is open."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.casework import actions
from core.casework.actions import LIST_FIELDS, Act
from core.casework.case_file import CaseFile
from core.clock import wall_ms
from core.errors import Mistake
from core.office.base import Base, Changes
from core.people.answer import Answer, State, without
from core.people.person import TIE, WHO, Person
from core.record.kinds import HOUSEHOLD, ROW_GROUP, VALUE_GROUP
from core.sentence import say
from core.store import drafts, registers
from core.store.apply import Pen, write
from core.store.database import Connection
from core.store.drafts import Before, KeptDraft

Told = tuple[str, str, Answer]
"""(target, fact, answer): target is "household", a member, or a vehicle, obligor or debt."""


def field_name(target: str, fact: str) -> str:
    """Name of the field whose draft ends with the answer."""
    return f"{target}/{fact}"


class Answers(Base):
    """Verbs of the form."""

    def type_draft(self, visit: str, field: str, text: str, form: str = "") -> int:
        """Keep what is being typed, at once; a half-composed syllable too. Returns when (ms).

        form: version of the form that asks; the draft keeps the one it began with.
        Raises Mistake when nothing may be kept (no consent), DiskFull.
        """
        file, _ = self._open_visit_of(visit)
        self.gate(file, visit).check(field.partition("/")[2] or None)
        at = wall_ms(self.clock)
        with self.database.writing() as connection:
            drafts.keep(connection, file.id, KeptDraft(visit, field, text, at, form))
        return at

    def drop_draft(self, visit: str, field: str) -> None:
        """The typing was given up."""
        with self.database.writing() as connection:
            drafts.drop(connection, visit, field)

    def answer(self, visit: str, target: str, fact: str, answer: Answer) -> Changes:
        """Keep one answer as one change; the draft of its field ends with it."""
        return self.answer_all(visit, [(target, fact, answer)])

    def answer_all(self, visit: str, told: Sequence[Told]) -> Changes:
        """Keep several answers in one transaction ("the rest: none").

        Raises Mistake when the visit is not open, a consent is missing, or a fact is unknown.
        """
        file, _ = self._open_visit_of(visit)
        gate = self.gate(file, visit)
        for _, fact, _ in told:
            gate.check(fact)
        acts = self._answer_acts(file, told)
        ended = [field_name(target, fact) for target, fact, _ in told]
        return self._write(file.id, acts, visit=visit, drafts=ended, keeps_undo=True)

    def _answer_acts(self, file: CaseFile, told: Sequence[Told]) -> list[Act]:
        """Answers that merge in one group are one act."""
        people: dict[str, Person] = {}
        rows: dict[str, dict[str, Answer]] = {}
        acts = []
        kinds = {row.id: row.kind for row in file.rows}
        for target, fact, answer in told:
            if target in kinds:
                rows.setdefault(target, {})[fact] = answer
            elif target != HOUSEHOLD and fact in (*WHO, *TIE):
                person = people.get(target) or file.household.member(target)
                act = actions.member_field_act(person, fact, answer)
                people[target] = _person_after(person, act)
            else:
                if target != HOUSEHOLD:
                    file.household.member(target)
                acts.append(actions.answer_act(target, fact, answer))
        for row, person in people.items():
            acts += actions.edit_member_acts(file.household.member(row), person)
        return acts + [self._row_act(file, kinds[row], row, fields) for row, fields in rows.items()]

    def _row_act(self, file: CaseFile, kind: str, row: str, fields: Mapping[str, Answer]) -> Act:
        kept: dict[str, Any] = {
            fact: file.answer(row, fact).to_json()
            for fact in LIST_FIELDS[kind]
            if file.known(row, fact) is not None
        }
        act = None
        for fact, answer in fields.items():
            act = actions.row_field_act(kind, row, kept, fact, answer)
            kept = dict(act.value or {})
        if act is None:
            raise Mistake(say("answer.unreadable"))
        return act

    def add_member(self, visit: str, person: Person) -> Changes:
        """A new member. person.id: use core.casework.actions.new_id."""
        return self._member_acts(visit, actions.add_member_acts(person), person.id)

    def edit_member(self, visit: str, person: Person) -> Changes:
        """Name, birth date, sex or ties of a member; writes only what differs."""
        file, _ = self._open_visit_of(visit)
        acts = actions.edit_member_acts(file.household.member(person.id), person)
        return self._member_acts(visit, acts, person.id)

    def remove_member(self, visit: str, member: str) -> Changes:
        """The member leaves the household; undo brings the row back."""
        return self._member_acts(visit, [actions.remove_act("member", member)], member)

    def add_row(
        self,
        visit: str,
        kind: str,
        fields: Mapping[str, Answer] | None = None,
        row: str | None = None,
    ) -> Changes:
        """A new vehicle, obligor or debt; row: its id, made here when none is given (`made`)."""
        row = row or actions.new_id()
        return self._member_acts(visit, [actions.add_row_act(kind, row, fields or {})], row)

    def remove_row(self, visit: str, kind: str, row: str) -> Changes:
        """A vehicle, obligor or debt leaves the list; undo brings it back."""
        return self._member_acts(visit, [actions.remove_act(kind, row)], row)

    def bring_back(self, visit: str, kind: str, row: str) -> Changes:
        """A removed member or row stands again with all that was written of it (redo)."""
        return self._member_acts(visit, [Act(kind, row, ROW_GROUP, "undel", None)], row)

    def _member_acts(self, visit: str, acts: Sequence[Act], made: str) -> Changes:
        file, _ = self._open_visit_of(visit)
        self.gate(file, visit).check()
        return self._write(file.id, acts, visit=visit, keeps_undo=True, made=made)

    def undo(self, visit: str) -> Changes | None:
        """Write again what stood before the last act of this visit; None when there is none.

        Undo makes new changes; it forgets nothing. What another visit had written is written again
        without a visit, so that it does not count as confirmed in this one.
        """
        file, _ = self._open_visit_of(visit)
        with self.database.reading() as connection:
            before = drafts.last_act(connection, visit)
            gone = [self._is_gone(connection, one) for one in before]
        if not before:
            return None
        mine: list[Act] = []
        theirs: list[Act] = []
        for one, lost in zip(before, gone, strict=True):
            is_theirs = one.value is not None and not one.is_of_visit
            (theirs if is_theirs else mine).extend(_undone(one, is_gone=lost))

        def end(connection: Connection) -> None:
            drafts.end_last_act(connection, visit)
            if mine and theirs:
                write(connection, Pen(self.clock, file.id, seen=self._seen.get(file.id)), theirs)

        return self._write(file.id, mine or theirs, visit=visit if mine else None, also=end)

    def _is_gone(self, connection: Any, one: Before) -> bool:
        kept = registers.load(connection, (one.stream, one.kind, one.row, ROW_GROUP))
        return kept.newest is not None and kept.newest.op == "del"


def _person_after(person: Person, act: Act) -> Person:
    value = act.value or {}
    who, tie = person.who_json(), person.tie_json()
    who.update((name, value[name]) for name in who if name in value)
    tie.update((name, value[name]) for name in tie if name in value)
    return Person.from_groups(person.id, who, tie)


def _undone(one: Before, *, is_gone: bool) -> list[Act]:
    """The acts that bring back what stood before one change."""
    if one.op == "del":
        return [Act(one.kind, one.row, ROW_GROUP, "undel", None)] if is_gone else []
    if one.op in {"new", "undel"}:
        return [] if is_gone else [actions.remove_act(one.kind, one.row)]
    if one.value is not None:
        return [Act(one.kind, one.row, one.group, "set", one.value)]
    if one.kind == "fact" or one.group != VALUE_GROUP:
        nothing = without(State.NOT_ASKED).to_json()
        return [Act(one.kind, one.row, one.group, "set", nothing)]
    return []
