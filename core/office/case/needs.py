"""Needs and the isolation checklist: what is judged, by whom, with the consent it waits for."""

from collections.abc import Sequence

from core.casework import actions
from core.casework.case_file import CaseFile
from core.casework.needs.need import Need, check_need, need_act
from core.clock import wall_ms
from core.errors import Mistake
from core.office.base import CRISIS, Base, Changes
from core.record.kinds import VALUE_GROUP
from core.sentence import say
from core.store import drafts, registers
from core.store.database import Connection
from core.store.drafts import KeptDraft


class NeedsVerbs(Base):
    """Verbs of the screen of needs. They wait for a consent of kind `sensitive`."""

    def needs(self, case: str) -> tuple[Need, ...]:
        """All needs of a case, of every occasion, in no order."""
        with self.database.reading() as connection:
            kept = registers.load_rows(connection, case, "need")
        found = []
        for one in kept:
            newest = one.newest if one.group == VALUE_GROUP else None
            if newest is not None and newest.value is not None:
                found.append(Need.from_json(one.row, newest.value, newest.visit, newest.wall))
        return tuple(found)

    def judge_needs(
        self,
        case: str,
        judged: Sequence[Need],
        visit: str | None = None,
        *,
        alert: str | None = None,
        ended: Sequence[str] = (),
    ) -> Changes:
        """Keep needs in one transaction; a need of an id that stands replaces it.

        alert: words of a thing to do today that goes with them (a starred answer) · ended: drafts
        that end with them. Raises Mistake without the consent, or for what may not stand so.
        """
        file = self._may_judge(case, visit)
        members = {person.id for person in file.household.members}
        for need in judged:
            check_need(need)
            if need.member is not None and need.member not in members:
                raise Mistake(say("needs.no_such_member"), "member")
        standing = {need.id for need in self.needs(case)}
        acts = [need_act(need, is_new=need.id not in standing) for need in judged]
        if alert is not None:
            acts.append(actions.todo_act(actions.new_id(), alert, self.clock.today()))

        def end_drafts(connection: Connection) -> None:
            for field in ended:
                drafts.drop(connection, visit or case, field)

        return self._write(case, acts, visit=visit, also=end_drafts)

    def need_drafts(self, case: str, visit: str | None = None) -> tuple[KeptDraft, ...]:
        """What was being typed of reasons, the newest last."""
        with self.database.reading() as connection:
            return drafts.of_visit(connection, visit or case)

    def type_need(self, case: str, field: str, text: str, visit: str | None = None) -> int:
        """Keep what is being typed of a reason, at once; returns when (ms).

        Outside of a visit the draft stands under the case. Where only the consent of kind
        `sensitive` is missing (it was taken back meanwhile), the draft waits behind the gate until
        it is given (docs/decisions/0103-typed-behind-the-gate.md). Raises Mistake when nothing may
        be kept at all, or the visit is not open.
        """
        file, _ = self._file(case)
        if visit is not None:
            self._open_visit_of(visit)
        self.gate(file, visit).check()
        at = wall_ms(self.clock)
        with self.database.writing() as connection:
            drafts.keep(connection, case, KeptDraft(visit or case, field, text, at))
        return at

    def _may_judge(self, case: str, visit: str | None) -> CaseFile:
        """Raises Mistake when the visit is not open or the consent is missing."""
        file, _ = self._file(case)
        if visit is not None:
            self._open_visit_of(visit)
        self.gate(file, visit).check(CRISIS)
        return file
