"""What the checklist of loneliness and isolation comes to (facts: forms/isolation.yaml).

A sheet with gaps comes to nothing: it is incomplete and says which items are missing. A star that
was answered with yes is told at once, whatever the other parts say.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.casework.needs.forms import CheckPart, IsolationForm

YES, NO = 1, 0


@dataclass(frozen=True, slots=True)
class Checked:
    """The state of one member's sheet.

    group: id of the group, None while incomplete · missing: items without an answer that count ·
    stars: starred items answered with yes · loneliness, isolation, no_daily: sums once their part
    is whole · asks_crisis: whether part 3 counts, None while parts 1 and 2 are not whole.
    """

    group: str | None
    missing: tuple[str, ...]
    stars: tuple[str, ...]
    answered: int
    total: int
    loneliness: int | None
    isolation: int | None
    no_daily: int | None
    asks_crisis: bool | None

    @property
    def is_begun(self) -> bool:
        """Whether anything was answered."""
        return self.answered > 0


def checked(form: IsolationForm, answers: Mapping[str, int]) -> Checked:
    """The sheet by its answers (item -> value)."""
    ties, daily, crisis = (form.part(name) for name in ("ties", "daily", "crisis"))
    loneliness = _sum(ties, answers, "often")
    isolation = _sum(ties, answers, "there")
    no_daily = _noes(daily, answers)
    helps = form.needs_help
    asks_crisis = None
    if loneliness is not None and isolation is not None and no_daily is not None:
        has_ties = loneliness >= helps.loneliness and isolation >= helps.isolation
        asks_crisis = has_ties and no_daily >= helps.daily
    counting = [*ties.items, *daily.items, *(crisis.items if asks_crisis else ())]
    missing = tuple(item.id for item in counting if item.id not in answers)
    group = None
    if not missing and loneliness is not None and isolation is not None and no_daily is not None:
        has_ties = loneliness >= helps.loneliness and isolation >= helps.isolation
        group = _group(form, answers, has_ties=has_ties, has_daily=no_daily >= helps.daily)
    return Checked(
        group,
        missing,
        stars_of(form, answers),
        sum(item.id in answers for item in form.items),
        len(counting),
        loneliness,
        isolation,
        no_daily,
        asks_crisis,
    )


def stars_of(form: IsolationForm, answers: Mapping[str, int]) -> tuple[str, ...]:
    """The starred items that were answered with yes."""
    return tuple(item.id for item in form.items if item.star and answers.get(item.id) == YES)


def _sum(part: CheckPart, answers: Mapping[str, int], kind: str) -> int | None:
    """The sum of the items of one kind, None while one is missing."""
    items = [item.id for item in part.items if item.answers == kind]
    if any(item not in answers for item in items):
        return None
    return sum(answers[item] for item in items)


def _noes(part: CheckPart, answers: Mapping[str, int]) -> int | None:
    items = [item.id for item in part.items]
    if any(item not in answers for item in items):
        return None
    return sum(answers[item] == NO for item in items)


def _group(
    form: IsolationForm, answers: Mapping[str, int], *, has_ties: bool, has_daily: bool
) -> str:
    if not (has_ties and has_daily):
        return "ties" if has_ties else "daily" if has_daily else "general"
    if stars_of(form, answers):
        return "emergency"
    others = [item.id for item in form.part("crisis").items if not item.star]
    number = sum(answers[item] == YES for item in others)
    return "intensive" if number >= form.needs_help.others else "at_risk"
