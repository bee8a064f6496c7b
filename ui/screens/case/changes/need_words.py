"""A need in the words of the history: which domain, which item, what was judged."""

from collections.abc import Mapping
from typing import Any

from core.casework.needs.forms import MOST, Check, isolation_form, needs_form
from core.casework.needs.need import ISOLATION
from core.people.answer import State
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.needs.words import check_words, choice_words

Value = Mapping[str, Any] | None


def need_item(value: Value, language: str) -> Sentence:
    """Domain and item, or the item of the checklist."""
    body = value or {}
    check = _check(body)
    if check is not None:
        return check_words(check, language)
    domain = next((one for one in needs_form().domains if one.id == body.get("domain")), None)
    if domain is None:
        return say("history.kind.need")
    titles = [domain.title, *(one.title for one in domain.items if one.id == body.get("item"))]
    return words.dotted([say("history.kind.need"), *(title.of(language) for title in titles)])


def _check(body: Mapping[str, Any]) -> Check | None:
    """The item of the checklist a need is about."""
    if body.get("domain") != ISOLATION:
        return None
    return next((one for one in isolation_form().items if one.id == body.get("item")), None)


def need_said(value: Value) -> Sentence | None:
    """The judgement with its reason; None where it was taken back."""
    if value is None:
        return None
    state = State(value.get("state") or State.GIVEN)
    if state is State.NOT_ASKED:
        return None
    if state is not State.GIVEN:
        return say(f"answer.state.{state.value}")
    score, check = value.get("score"), _check(value)
    if score is None:
        said = say("history.ticked")
    elif check is not None:
        said = choice_words(check, int(score))
    else:
        said = say("history.score", score=int(score), most=MOST)
    reason = str(value.get("reason") or "")
    return words.dotted([said, reason]) if reason else said
