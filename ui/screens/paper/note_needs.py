"""The needs of a consultation note (field forms 6): of whom, order, score, items, reason."""

from collections.abc import Sequence

from core.casework.needs.forms import MOST, Domain, needs_form
from core.casework.needs.history import Needs
from core.people.person import Person
from core.sentence import Sentence, say
from ui.screens.household_words import in_a_row
from ui.screens.paper.blocks import Field, Said

LANGUAGE = "ko"


def need_fields(needs: Needs, members: Sequence[Person]) -> list[Field]:
    """What was judged, the first in order and the highest first; () while nothing was."""
    names: dict[str | None, str] = {None: ""}
    names |= {one.id: one.name for one in members}
    found = [
        (*_weight(needs, domain, member), place, _field(needs, domain, member, name))
        for place, domain in enumerate(needs_form().domains)
        for member, name in names.items()
        if _is_told(needs, domain, member)
    ]
    return [field for *_, field in sorted(found, key=lambda one: one[:3])]


def _is_told(needs: Needs, domain: Domain, member: str | None) -> bool:
    return bool(needs.score(domain.id, member)) or bool(_items(needs, domain, member))


def _items(needs: Needs, domain: Domain, member: str | None) -> list[str]:
    return [
        one.title.of(LANGUAGE) for one in domain.items if needs.has_item(domain.id, one.id, member)
    ]


def _weight(needs: Needs, domain: Domain, member: str | None) -> tuple[int, int]:
    """Its place in the order that was given, then the higher score."""
    judged = needs.now((domain.id, None, member))
    priority = judged.priority if judged is not None else None
    score = judged.score if judged is not None else None
    return (priority or MOST + 2, -(score or 0))


def _field(needs: Needs, domain: Domain, member: str | None, name: str) -> Field:
    judged = needs.now((domain.id, None, member))
    title: Said = domain.title.of(LANGUAGE)
    label = say("words.dot", a=title, b=name) if name else title
    said: list[Said] = []
    if judged is not None and judged.priority is not None:
        said.append(say("paper.note.priority", number=judged.priority))
    if judged is not None and judged.score is not None:
        said.append(say("paper.note.score", score=judged.score, most=MOST))
    said += _items(needs, domain, member)
    if judged is not None and judged.reason:
        said.append(judged.reason)
    value: Sentence | None = in_a_row(said, "words.comma") if said else None
    return Field(label, value)
