"""The program's own view of the crisis level: it proposes with reasons, a person judges.

It speaks up only; it never says that all is well and never lowers what a person chose
(docs/decisions/0078-needs.md). Its limits stand in forms/crisis.yaml.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from core.casework.needs.forms import LEVELS, View

Cause: TypeAlias = Literal["star", "score", "told", "group", "worse"]
SAFETY = "safety"
_GROUP_LEVELS = {
    "emergency": "urgent",
    "intensive": "crisis",
    "at_risk": "watch",
    "ties": "watch",
    "daily": "watch",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the program sees a level.

    cause: a starred answer, a score, what the household told of its crisis, a whole checklist, or
    domains that are worse · what: item, domain, code or group · member: id or None · n: how many
    (scores: the score).
    """

    level: str
    cause: Cause
    what: str = ""
    member: str | None = None
    n: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """The level the program sees, None where it has nothing to say, with its reasons."""

    level: str | None
    reasons: tuple[Reason, ...]

    def proposes(self, chosen: str | None) -> bool:
        """Whether it sees more than a person has chosen; it never proposes less."""
        if self.level is None:
            return False
        return chosen is None or LEVELS.index(self.level) > LEVELS.index(chosen)


@dataclass(frozen=True, slots=True)
class Told:
    """What the view rests on.

    scores: (domain, member) -> score · worse: domains worse than last time, with whom · stars:
    (item, member) answered with yes · groups: member -> group of a whole checklist · crisis: codes
    of the household's own crisis (긴급복지 위기사유).
    """

    scores: Mapping[tuple[str, str | None], int]
    worse: tuple[tuple[str, str | None], ...] = ()
    stars: tuple[tuple[str, str], ...] = ()
    groups: tuple[tuple[str, str], ...] = ()
    crisis: tuple[str, ...] = ()


def seen(view: View, told: Told) -> Seen:
    """The highest level that something speaks for, and all that speaks for it or below."""
    reasons = [
        *(Reason("urgent", "star", item, member) for item, member in told.stars),
        *_scores(view, told),
        *(Reason("crisis", "told", code) for code in told.crisis),
        *(
            Reason(_GROUP_LEVELS[group], "group", group, member)
            for member, group in told.groups
            if group in _GROUP_LEVELS
        ),
    ]
    if len(told.worse) >= view.worse_watch:
        reasons.append(Reason("watch", "worse", n=len(told.worse)))
    if not reasons:
        return Seen(None, ())
    reasons.sort(key=lambda reason: -LEVELS.index(reason.level))
    return Seen(reasons[0].level, tuple(reasons))


def _scores(view: View, told: Told) -> list[Reason]:
    found = []
    for (domain, member), score in told.scores.items():
        if domain == SAFETY and score >= view.safety_urgent:
            level = "urgent"
        elif score >= view.score_crisis:
            level = "crisis"
        elif score >= view.score_watch:
            level = "watch"
        else:
            continue
        found.append(Reason(level, "score", domain, member, score))
    return sorted(found, key=lambda reason: -reason.n)
