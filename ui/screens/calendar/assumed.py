"""Answers by their path in words: what is assumed for them, and which question they answer."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.casework.questions import Subject
from core.casework.sheet import Sheet
from core.casework.wording import Wording
from core.law.results import Assumption
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens.case.answer_words import FORM
from ui.screens.money import won, won_range


@dataclass(frozen=True, slots=True)
class Assumed:
    """One assumption. label: the question with the member's name; why: it is not known."""

    label: str
    taken: Sentence
    why: Sentence


def taken_words(one: Assumption) -> Sentence:
    """What an unknown fact is taken as."""
    if isinstance(one.taken_as, int):
        return say("estimate.taken_none") if one.taken_as == 0 else won(one.taken_as)
    low, high = one.taken_as["between"]
    return won_range(low, high)


def fact_label(sheet: Sheet | None, path: str, wording: Wording) -> str:
    """The question behind a path, with the name of the member it is about."""
    place = sheet.place_of(path) if sheet else None
    target, fact = place or (HOUSEHOLD, path)
    subject = Subject.HOUSEHOLD if target == HOUSEHOLD else Subject.MEMBER
    question = FORM.question(subject, fact)
    label = wording.label(question.id) if question else fact
    members = sheet.household.members if sheet else ()
    name = next((who.name for who in members if who.id == target), "")
    return f"{name} · {label}" if name else label


def assumed_of(sheet: Sheet, taken: Iterable[Assumption], wording: Wording) -> tuple[Assumed, ...]:
    """Every assumption, with the reason the form knows."""
    reasons = sheet.reasons()
    return tuple(
        Assumed(
            fact_label(sheet, one.fact, wording),
            taken_words(one),
            say(f"estimate.why.{reasons.get(one.fact, one.why.value)}"),
        )
        for one in taken
    )
