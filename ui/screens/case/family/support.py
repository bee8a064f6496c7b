"""The map of support: who and what holds this household, as far as records say (3.9).

Only what stands in an answer or a record is drawn; what was never asked is listed as a gap, and no
tie is drawn stronger or weaker than another, because nobody was asked about that.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.casework.case_file import CaseFile
from core.casework.questions import Subject
from core.casework.wording import Wording
from core.clock import SEOUL
from core.people.answer import State
from core.people.person import Person
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.answer_words import answer_words, fact_words, question_of
from ui.screens.dates import full_day_words

_TRANSFER = "income.private_transfer_regular"
_PEOPLE = frozenset({
    "dong_office", "family_friend", "neighbour_tongjang", "other_agency", "honorary_official",
    "dolbomdan",
})  # fmt: skip
"""Ways of arrival that name somebody who knows the household."""

_ASKED = ("receiving", "obligors")


@dataclass(frozen=True, slots=True)
class Support:
    """One thing that holds. second: what more is known; is_sure: False where two records differ."""

    icon: str
    title: Sentence
    second: Sentence | None = None
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class SupportMap:
    """middle: the household; around: what holds it; gaps: what nobody has asked yet."""

    middle: Sentence
    around: tuple[Support, ...]
    gaps: tuple[Sentence, ...]


def support_map(file: CaseFile, wording: Wording) -> SupportMap:
    """Obligors, benefits received, money from others, whoever sent the household, and us."""
    head = file.household.head
    around = (
        *_benefits(file, wording),
        *_relatives(file),
        *_transfers(file, wording),
        *_sender(file),
        *_us(file),
    )
    return SupportMap(
        words.home_words(head.name if head else None), around, tuple(_gaps(file, wording))
    )


def _benefits(file: CaseFile, wording: Wording) -> Iterator[Support]:
    known = file.known(HOUSEHOLD, "receiving")
    if known is None or known.answer.state is not State.GIVEN:
        return
    question = question_of("receiving", Subject.HOUSEHOLD)
    value = known.answer.value
    for line in value if isinstance(value, tuple) else ():
        code, member = _line(line)
        if question is None or code not in question.options:
            continue
        title = say("words.plain", a=wording.option(question.id, code))
        yield Support("landmark", title, _whose(file, member), not known.is_conflict)


def _line(line: Any) -> tuple[str, str | None]:
    """Programme and member of one line of the answer `receiving`."""
    body: Mapping[str, Any] = line if isinstance(line, Mapping) else {"programme": line}
    return str(body.get("programme") or ""), body.get("member")


def _whose(file: CaseFile, member: str | None) -> Sentence | None:
    who = next((one for one in file.household.members if one.id == member), None)
    return words.name_words(who.name) if who is not None else None


def _relatives(file: CaseFile) -> Iterator[Support]:
    for row in file.rows_of("obligor"):
        answer = file.answer(row.id, "relation")
        given = answer.state is State.GIVEN and answer.value in {"child", "parent", "spouse"}
        title = say(f"family.obligor_{answer.value}") if given else say("family.obligor")
        yield Support("users", title, None, not row.is_disputed)


def _transfers(file: CaseFile, wording: Wording) -> Iterator[Support]:
    for who in file.household.members:
        known = file.known(who.id, _TRANSFER)
        if known is None or known.answer.state is not State.GIVEN:
            continue
        amount = answer_words(known.answer, _TRANSFER, Subject.MEMBER, wording)
        second = words.dotted([words.name_words(who.name), amount])
        title = fact_words(_TRANSFER, Subject.MEMBER, wording)
        yield Support("wallet", title, second, not known.is_conflict)


def _sender(file: CaseFile) -> Iterator[Support]:
    channel = file.stage.channel
    if channel in _PEOPLE:
        day = file.stage.arrived
        told = say("support.told_us", day=full_day_words(day)) if day is not None else None
        yield Support("message-circle", say(f"case.channel.{channel}"), told)


def _us(file: CaseFile) -> Iterator[Support]:
    last = file.last_visit
    if last is not None and last.ended is not None:
        day = full_day_words(last.ended.astimezone(SEOUL).date())
        yield Support("handshake", say("support.us"), say("support.visited", day=day))


def _gaps(file: CaseFile, wording: Wording) -> Iterator[Sentence]:
    """What would be drawn here if it had been asked."""
    for fact in _ASKED:
        if file.answer(HOUSEHOLD, fact).state in _OPEN:
            yield fact_words(fact, Subject.HOUSEHOLD, wording)
    if any(_is_open(file, who) for who in file.household.members):
        yield fact_words(_TRANSFER, Subject.MEMBER, wording)


_OPEN = frozenset({State.NOT_ASKED, State.UNKNOWN, State.LATER})


def _is_open(file: CaseFile, who: Person) -> bool:
    return file.answer(who.id, _TRANSFER).state in _OPEN
