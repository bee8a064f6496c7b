"""Needs over time: what stands this time, what stood last time.

Each occasion has rows of its own: a visit, or a day outside of one. So last time's judgement stays
readable beside this time's (docs/decisions/0078-needs.md).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from core.casework.needs.need import ISOLATION, Need, Place
from core.clock import SEOUL
from core.people.answer import State

Occasion = str
"""Id of a visit, or a day as text."""


def occasion_of(need: Need) -> Occasion:
    """The visit, or the day on which it was written outside of one."""
    return need.visit or day_of(need).isoformat()


def day_of(need: Need) -> date:
    """The day of writing."""
    return datetime.fromtimestamp(need.at_ms / 1000, SEOUL).date()


@dataclass(frozen=True)
class Needs:
    """All needs of a case, seen from one occasion.

    visit: the open visit from which they are seen; None: from the case, where the latest stands.
    """

    rows: tuple[Need, ...]
    visit: str | None
    today: date

    @classmethod
    def of(cls, rows: Iterable[Need], visit: str | None, today: date) -> "Needs":
        """Oldest first."""
        return cls(tuple(sorted(rows, key=lambda need: need.at_ms)), visit, today)

    @cached_property
    def occasion(self) -> Occasion:
        """The occasion in which something written now stands."""
        return self.visit or self.today.isoformat()

    @cached_property
    def _of_place(self) -> Mapping[Place, tuple[Need, ...]]:
        """The rows of each place, the newest first."""
        found: defaultdict[Place, list[Need]] = defaultdict(list)
        for need in reversed(self.rows):
            found[need.place].append(need)
        return {place: tuple(rows) for place, rows in found.items()}

    def _rows(self, place: Place) -> tuple[Need, ...]:
        return self._of_place.get(place, ())

    def own(self, place: Place) -> Need | None:
        """The row of this occasion: what is written now replaces it."""
        rows = self._rows(place)
        return next((need for need in rows if occasion_of(need) == self.occasion), None)

    def now(self, place: Place) -> Need | None:
        """What stands: of the visit, or seen from the case the latest of all."""
        own = self.own(place)
        if own is not None or self.visit is not None:
            return own
        return self._latest(place, None)

    def before(self, place: Place) -> Need | None:
        """What stood on the last occasion before the one that is shown."""
        now = self.now(place)
        return self._latest(place, occasion_of(now) if now is not None else self.occasion)

    def _latest(self, place: Place, apart_from: Occasion | None) -> Need | None:
        """The latest that said something, of other occasions than this one."""
        return next(
            (
                need
                for need in self._rows(place)
                if occasion_of(need) != apart_from and need.state is not State.NOT_ASKED
            ),
            None,
        )

    def score(self, domain: str, member: str | None) -> int | None:
        """The score of a domain this time."""
        now = self.now((domain, None, member))
        return now.score if now is not None else None

    def last_score(self, domain: str, member: str | None) -> int | None:
        """The score of a domain last time."""
        before = self.before((domain, None, member))
        return before.score if before is not None else None

    def is_worse(self, domain: str, member: str | None) -> bool:
        """Whether the domain is worse than last time."""
        now, before = self.score(domain, member), self.last_score(domain, member)
        return now is not None and before is not None and now > before

    def has_item(self, domain: str, item: str, member: str | None) -> bool:
        """Whether an item is ticked this time."""
        now = self.now((domain, item, member))
        return now is not None and now.state is State.GIVEN

    def answer(self, item: str, member: str) -> Need | None:
        """The answer to an item of the isolation checklist."""
        return self.now((ISOLATION, item, member))

    def members_with(self, domain: str) -> tuple[str | None, ...]:
        """Of whom the domain is scored: members by id, None for the whole household."""
        found = dict.fromkeys(
            need.member for need in self.rows if need.domain == domain and need.item is None
        )
        return tuple(one for one in found if self.score(domain, one) is not None)

    def last_day(self, member: str | None) -> date | None:
        """The day of last time's scores, the newest of them."""
        befores = [
            before
            for need in self.rows
            if need.item is None and need.member == member
            if (before := self.before(need.place)) is not None
        ]
        return max(map(day_of, befores), default=None)
