"""One need: a domain, an item of it or an item of the isolation checklist, of one member or all.

What stands in a row: docs/decisions/0078-needs.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from core.casework.actions import Act
from core.casework.needs.forms import MOST, isolation_form, needs_form
from core.errors import Mistake
from core.people.answer import State
from core.people.contact import refuse_resident_number
from core.record.kinds import VALUE_GROUP
from core.sentence import say

ISOLATION = "isolation"
"""The domain under which the answers to the checklist stand."""

REASON_FROM = 3
"""The score from which a reason is asked."""

PRIORITIES = (1, 2, 3, 4, 5)
"""The order in which the main needs are helped (주요 욕구 1-5)."""

Place: TypeAlias = tuple[str, str | None, str | None]
"""(domain, item, member): item None is the domain as a whole, member None the whole household."""


@dataclass(frozen=True, slots=True)
class Need:
    """What was judged or told.

    state: given, not_asked (taken back), unknown, later or refused · score: 0-4, of a ticked item
    None · visit: None when it was written outside of one · at_ms: wall time.
    """

    id: str
    domain: str
    item: str | None = None
    member: str | None = None
    score: int | None = None
    state: State = State.GIVEN
    reason: str | None = None
    priority: int | None = None
    visit: str | None = None
    at_ms: int = 0

    @property
    def place(self) -> Place:
        """What it is about, and whom."""
        return (self.domain, self.item, self.member)

    @property
    def wants_reason(self) -> bool:
        """Whether a reason is asked and not there: one word is enough."""
        high = self.score is not None and self.score >= REASON_FROM
        return high and self.domain != ISOLATION and not self.reason

    def taken_back(self) -> "Need":
        """The judgement is taken back; nothing stands then."""
        return replace(self, score=None, state=State.NOT_ASKED, reason=None, priority=None)

    def to_json(self) -> dict[str, Any]:
        """Value of a `need` change."""
        return {
            "domain": self.domain,
            "item": self.item,
            "member": self.member,
            "score": self.score,
            "state": self.state.value,
            "reason": self.reason,
            "priority": self.priority,
        }

    @classmethod
    def from_json(
        cls, row: str, body: Mapping[str, Any], visit: str | None = None, at_ms: int = 0
    ) -> "Need":
        """A need as it was kept. A row that does not say its state was given."""
        return cls(
            row,
            str(body.get("domain") or ""),
            body.get("item"),
            body.get("member"),
            body.get("score"),
            State(body.get("state") or State.GIVEN),
            body.get("reason"),
            body.get("priority"),
            visit,
            at_ms,
        )


def check_need(need: Need) -> None:
    """Raises Mistake for a need that may not stand so, with its field."""
    _check_place(need)
    if need.score is not None and not 0 <= need.score <= MOST:
        raise Mistake(say("needs.score_wrong"), "score")
    if need.priority is not None and need.priority not in PRIORITIES:
        raise Mistake(say("needs.priority_wrong"), "priority")
    refuse_resident_number(need.reason or "", "reason")


def _check_place(need: Need) -> None:
    if need.domain == ISOLATION:
        known = need.item in {one.id for one in isolation_form().items}
    else:
        domain = next((one for one in needs_form().domains if one.id == need.domain), None)
        known = domain is not None and (
            need.item is None or need.item in {item.id for item in domain.items}
        )
    if not known:
        raise Mistake(say("needs.no_such_place", place=f"{need.domain}/{need.item}"), "domain")


def need_act(need: Need, *, is_new: bool) -> Act:
    """The act that keeps a need in its row."""
    return Act("need", need.id, VALUE_GROUP, "new" if is_new else "set", need.to_json())
