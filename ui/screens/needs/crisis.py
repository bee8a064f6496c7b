"""The crisis level: a person judges with a reason, the program's view stands beside (07)."""

from collections.abc import Callable

from core.casework.needs.crisis_view import Seen, Told, seen
from core.casework.needs.forms import isolation_form
from core.casework.needs.isolation import Checked, checked
from core.casework.needs.need import ISOLATION
from core.errors import Mistake
from core.office.base import Changes
from core.office.office import Office
from core.record.kinds import HOUSEHOLD
from ui.screens.needs.judging import nothing
from ui.screens.needs.scores import Scores

CRISIS_REASON = "needs/crisis"
"""The field of the reason for the crisis level."""


class Crisis(Scores):
    """Judging the crisis level."""

    # -- crisis ---------------------------------------------------------------------------------

    @property
    def seen(self) -> Seen:
        """The program's own view, with its reasons."""
        return seen(self.crisis_form.view, self._told())

    def _told(self) -> Told:
        members = (None, *(one.id for one in self.file.household.members))
        pairs = [(domain.id, member) for domain in self.form.domains for member in members]
        scores = {pair: score for pair in pairs if (score := self.needs.score(*pair)) is not None}
        people = [one.id for one in self.file.household.members]
        sheets = {one: self.sheet(one) for one in people}
        told = self.file.known(HOUSEHOLD, "crisis")
        counts = told is not None and self.visit in {None, told.visit}
        codes = told.answer.value if told is not None and counts else None
        return Told(
            scores,
            tuple(pair for pair in pairs if self.needs.is_worse(*pair)),
            tuple((star, one) for one, sheet in sheets.items() for star in sheet.stars),
            tuple((one, sheet.group) for one, sheet in sheets.items() if sheet.group),
            tuple(codes) if isinstance(codes, tuple) else (),
        )

    def sheet(self, member: str) -> Checked:
        """The isolation checklist of a member as it stands."""
        return checked(isolation_form(), self.answers_of(member))

    def answers_of(self, member: str) -> dict[str, int]:
        """The answers of a member's checklist."""
        found = {}
        for item in isolation_form().items:
            need = self.needs.now((ISOLATION, item.id, member))
            if need is not None and need.score is not None:
                found[item.id] = need.score
        return found

    def choose_level(self, level: str | None) -> None:
        """A person judges; None: not decided. An urgent one is told once it is on the disk."""
        if level == self.level or not self.may_judge:
            return
        self.level = level
        if level is None:
            self.level_reason = ""
        self._keep_level(lambda: self.urgent() if level == "urgent" else None)

    def type_level_reason(self, text: str) -> None:
        """Being typed."""
        self._type(CRISIS_REASON, text)

    def commit_level_reason(self, text: str) -> None:
        """The field was left."""
        if text.strip() == self.level_reason or self.level is None:
            self.drop_draft(CRISIS_REASON)
            return
        self._type(CRISIS_REASON, text)
        if not self.may_judge:
            self.keep_drafts()
            self.said = self.why_not
            self.listeners.tell()
        elif not self._refuses(text):
            self.level_reason = text.strip()
            self._keep_level(nothing, ended=CRISIS_REASON)

    @property
    def shown_level_reason(self) -> str:
        """The reason as it stands, a draft included."""
        return self.typed.get(CRISIS_REASON, self.level_reason)

    def _keep_level(self, then: Callable[[], None], ended: str | None = None) -> None:
        """ended: the draft that ends once the level stands; a refused one keeps it."""
        case, visit = self.case, self.visit
        level, reason = self.level, self.level_reason or None
        if self._held is not None and self._held.stage == "open":
            self._held.finish.choose_level(level or "")
            self._held.finish.reason = reason or ""
        text = self.typed.pop(ended, None) if ended is not None else None
        self._dirty.discard(ended or "")
        stands: list[bool] = []

        def keep(office: Office) -> Changes:
            try:
                changes = office.set_crisis_level(case, level, reason, visit)
            except Mistake:
                if ended is not None and text is not None:
                    office.type_need(case, ended, text, visit)
                raise
            stands.append(True)
            return changes

        def end(office: Office) -> None:
            if ended is not None and stands:
                office.drop_draft(visit or case, ended)

        self.keeper.put(keep, lambda _written: then())
        self.keeper.put(end)
        self.listeners.tell()
