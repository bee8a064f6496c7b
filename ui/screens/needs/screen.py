"""Needs, crisis and isolation of one household as one screen (SCREENS 7)."""

from dataclasses import replace

from core.casework.actions import new_id
from core.casework.needs.forms import CHOICES, Check, IsolationForm, isolation_form
from core.casework.needs.isolation import YES, Checked
from core.casework.needs.need import ISOLATION, Need
from core.clock import wall_ms
from core.people.answer import State
from ui.screens.needs.crisis import Crisis


class NeedsScreen(Crisis):
    """All pages but the standards. The checklist is one member's: the head's at first."""

    _person: str | None = None

    @property
    def checklist(self) -> IsolationForm:
        """The items in their parts."""
        return isolation_form()

    @property
    def person(self) -> str | None:
        """Whose checklist is shown; None while nobody is written down."""
        people = [one.id for one in self.file.household.members]
        if self._person in people:
            return self._person
        head = self.file.household.head
        return head.id if head is not None else None

    def choose_person(self, member: str) -> None:
        """Whose checklist is shown."""
        self._person = member
        self.listeners.tell()

    @property
    def own_sheet(self) -> Checked | None:
        """The checklist that is shown, as it stands."""
        return self.sheet(self.person) if self.person is not None else None

    def answer_of(self, item: str) -> tuple[int | None, State]:
        """The answer to an item of the checklist that is shown."""
        person = self.person
        need = self.needs.now((ISOLATION, item, person)) if person is not None else None
        return (need.score, need.state) if need is not None else (None, State.NOT_ASKED)

    def answer(self, item: Check, value: int | None, alert: str) -> bool:
        """An answer, None takes it back. alert: words of what is to be done today for a star.

        True for a star that is answered with yes now.
        """
        person = self.person
        if person is None or (value is not None and value not in CHOICES[item.answers]):
            return False
        state = State.GIVEN if value is not None else State.NOT_ASKED
        place = (ISOLATION, item.id, person)
        own = self.needs.own(place) or Need(new_id(), *place)
        is_new_star = item.star and value == YES and self.answer_of(item.id)[0] != YES
        need = replace(own, score=value, state=state, visit=self.visit, at_ms=wall_ms(self._clock))
        self.keep_needs([need], alert=alert if is_new_star else None)
        return is_new_star and self.may_judge
