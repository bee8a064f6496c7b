"""The ten domains: scores, reasons, items, order of help; this time beside last time (07)."""

from dataclasses import dataclass

from core.casework.needs.forms import Domain
from core.people.answer import State
from core.record.kinds import HOUSEHOLD
from ui.screens.needs.judging import Judging


@dataclass(frozen=True, slots=True)
class DomainRow:
    """One domain of the chosen subject. last: last time's score · typed: the reason as it stands,
    a draft included · items: ids of the ticked items."""

    domain: Domain
    score: int | None
    state: State
    last: int | None
    is_worse: bool
    typed: str
    wants_reason: bool
    priority: int | None
    items: tuple[str, ...]


def field_of(domain: str, member: str | None) -> str:
    """The name of the draft of a domain's reason."""
    return f"needs/{domain}/{member or HOUSEHOLD}"


class Scores(Judging):
    """Judging the domains of the chosen subject."""

    # -- scores ---------------------------------------------------------------------------------

    def rows(self) -> tuple[DomainRow, ...]:
        """The ten domains of the chosen subject."""
        return tuple(self._row(domain) for domain in self.form.domains)

    def _row(self, domain: Domain) -> DomainRow:
        needs, member = self.needs, self.member
        now = needs.now((domain.id, None, member))
        kept = (now.reason if now is not None else None) or ""
        typed = self.typed.get(field_of(domain.id, member), kept)
        return DomainRow(
            domain,
            now.score if now is not None else None,
            now.state if now is not None else State.NOT_ASKED,
            needs.last_score(domain.id, member),
            needs.is_worse(domain.id, member),
            typed,
            now is not None and now.wants_reason and not typed.strip(),
            now.priority if now is not None else None,
            tuple(i.id for i in domain.items if needs.has_item(domain.id, i.id, member)),
        )

    def judge(self, domain: str, score: int) -> None:
        """A score of 0-4 for the chosen subject."""
        self._set((domain, None, self.member), score=score, state=State.GIVEN)

    def say_state(self, domain: str, state: State) -> None:
        """Not known, asked later or refused: there is no score then."""
        self._set((domain, None, self.member), score=None, state=state)

    def take_back(self, domain: str) -> None:
        """Nothing is judged any more."""
        self._set((domain, None, self.member), score=None, state=State.NOT_ASKED)

    def set_priority(self, domain: str, priority: int | None) -> None:
        """In which order it is helped."""
        self._set((domain, None, self.member), priority=priority)

    def toggle_item(self, domain: str, item: str) -> None:
        """Tick an item, or take the tick back."""
        has = self.needs.has_item(domain, item, self.member)
        state = State.NOT_ASKED if has else State.GIVEN
        self._set((domain, item, self.member), state=state)

    def type_reason(self, domain: str, text: str) -> None:
        """Being typed; on the disk with `keep_drafts`."""
        self._type(field_of(domain, self.member), text)

    def commit_reason(self, domain: str, text: str, member: str | None) -> None:
        """The field was left."""
        field = field_of(domain, member)
        place = (domain, None, member)
        now = self.needs.now(place)
        if text.strip() == ((now.reason if now is not None else None) or ""):
            self.drop_draft(field)
            return
        self._type(field, text)
        if self._refuses(text):
            return
        self._set(place, ended=[field], reason=text.strip() or None)
