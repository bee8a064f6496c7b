"""What a change is about, and how to say its values: one item of each fact that differs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from core.casework.actions import LIST_FIELDS
from core.casework.case_file import CaseFile
from core.casework.conflicts.fields import FIELDS, WHOLE, differs
from core.casework.genogram.closeness import GROUP as CLOSENESS
from core.casework.genogram.closeness import pair_in
from core.casework.genogram.family import PARTNER
from core.casework.questions import Subject
from core.casework.wording import Wording
from core.people.answer import Answer, State
from core.people.contact import masked_telephone
from core.people.person import answer_in
from core.record.kinds import HOUSEHOLD, ROW_GROUP, SAME_AS
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.answer_words import answer_words, fact_words

Value: TypeAlias = Mapping[str, Any] | None
Item: TypeAlias = tuple[Sentence, Callable[[Value], Sentence]]
"""What it is about, and what says one of its values."""

_STATUS = "status."


@dataclass(frozen=True, slots=True)
class Spot:
    """Group of a row."""

    kind: str
    row: str
    group: str


def items_of(
    file: CaseFile, spot: Spot, values: Sequence[Value], wording: Wording
) -> Iterator[Item]:
    """What several values of one group are about; only what differs where much merges together."""
    known = FIELDS.get((spot.kind, spot.group))
    for field in (WHOLE,) if known is None else known:
        if known is None or differs(values, field):
            yield item_of(file, spot, field, wording)


def item_of(file: CaseFile, spot: Spot, field: str, wording: Wording) -> Item:
    """What one field of a group is about; field: WHOLE for all of it."""
    kind, group = spot.kind, spot.group
    if group == ROW_GROUP:
        return _row_words(file, spot, wording), _presence
    if kind == "fact":
        target, _, fact = spot.row.partition("/")
        return _fact_item(file, target, fact, wording), _answered(fact, _subject(target), wording)
    if kind == "member":
        return _member_item(file, spot, field, wording)
    if kind == "case" and group.startswith(CLOSENESS):
        names = [_figure_name(file, one) for one in pair_in(group)]
        return words.dotted(names), _closeness
    if kind == "case" and group.startswith(SAME_AS):
        return say("case.item.same_as"), _same_as
    if (kind, group) == ("case", "contact"):
        return _CONTACT.get(field, (say("case.item.case_contact"), _presence))
    if kind in LIST_FIELDS and field != WHOLE:
        subject = Subject(kind)
        title = say(f"case.item.{kind}")
        item = words.dotted([title, fact_words(field, subject, wording)])
        return item, _answer_at(field, subject, wording)
    name = kind if kind in LIST_FIELDS else f"{kind}_{group}"
    return say(f"case.item.{name}"), _READERS.get(group, _presence)


def _subject(target: str) -> Subject:
    return Subject.HOUSEHOLD if target == HOUSEHOLD else Subject.MEMBER


def _fact_item(file: CaseFile, target: str, fact: str, wording: Wording) -> Sentence:
    label = fact_words(fact, _subject(target), wording)
    if target == HOUSEHOLD:
        return label
    return words.dotted([member_name(file, target), label])


def member_name(file: CaseFile, row: str) -> Sentence:
    named = next((who for who in file.household.members if who.id == row), None)
    return words.name_words(named.name if named else None)


def _figure_name(file: CaseFile, row: str) -> Sentence:
    """Somebody of the genogram: a member by name, everybody else by what they are."""
    if row.endswith(PARTNER):
        return say("family.partner.any")
    if any(one.id == row for one in file.rows):
        return say("case.item.obligor")
    return member_name(file, row)


def _answered(fact: str, subject: Subject, wording: Wording) -> Callable[[Value], Sentence]:
    def read(value: Value) -> Sentence:
        return answer_words(Answer.from_json(value), fact, subject, wording)

    return read


def _member_item(file: CaseFile, spot: Spot, field: str, wording: Wording) -> Item:
    name = member_name(file, spot.row)
    if spot.group.startswith(_STATUS):
        fact = spot.group.removeprefix(_STATUS)
        item = _fact_item(file, spot.row, fact, wording)
        return item, _answered(fact, Subject.MEMBER, wording)
    if field == "name":
        return words.dotted([name, say("case.item.name")]), _text_at("name")
    if field == WHOLE:
        return name, _presence
    item = words.dotted([name, fact_words(field, Subject.MEMBER, wording)])
    return item, _answer_at(field, Subject.MEMBER, wording)


def _row_words(file: CaseFile, spot: Spot, wording: Wording) -> Sentence:
    """What a row is: a member by name, one of a list by the first of its fields that is known."""
    if spot.kind == "member":
        return member_name(file, spot.row)
    if spot.kind not in LIST_FIELDS:
        return say("case.item.row")
    parts: list[Sentence | str] = [say(f"case.item.{spot.kind}")]
    for fact in LIST_FIELDS[spot.kind]:
        answer = file.answer(spot.row, fact)
        if answer.state is State.GIVEN:
            subject = Subject(spot.kind)
            parts += [
                fact_words(fact, subject, wording),
                answer_words(answer, fact, subject, wording),
            ]
            break
    return words.dotted(parts)


def _answer_at(fact: str, subject: Subject, wording: Wording) -> Callable[[Value], Sentence]:
    def read(value: Value) -> Sentence:
        return answer_words(answer_in(value, fact), fact, subject, wording)

    return read


def _text_at(field: str) -> Callable[[Value], Sentence]:
    def read(value: Value) -> Sentence:
        return _plain((value or {}).get(field))

    return read


def _plain(text: Any) -> Sentence:
    return say("words.plain", a=str(text)) if text else say("case.item.empty")


def _presence(value: Value) -> Sentence:
    return say("case.item.removed" if value is None else "case.item.kept")


def _place(value: Value) -> Sentence:
    body = value or {}
    address = body.get("actual") or body.get("registered")
    return words.place_words(body.get("district"), body.get("dong"), address)


def _telephone(value: Value) -> Sentence:
    """Masked: whoever needs it whole asks for it on the header, where asking is logged."""
    telephone = (value or {}).get("telephone")
    return _plain(masked_telephone(telephone).replace("*", "•") if telephone else None)


def _level(value: Value) -> Sentence:
    return say(f"badge.crisis.{(value or {}).get('level') or 'undecided'}")


def _closeness(value: Value) -> Sentence:
    answer = Answer.from_json(value)
    if answer.state is not State.GIVEN:
        return say(f"answer.state.{answer.state.value}")
    return say(f"family.close.{answer.value}")


def _same_as(value: Value) -> Sentence:
    return say("alike.same" if (value or {}).get("into") else "alike.two")


def _stage(value: Value) -> Sentence:
    return say(f"case.stage.{(value or {}).get('stage') or 'planned'}")


def _plan(value: Value) -> Sentence:
    body = value or {}
    return _plain(" ".join(str(body[name]) for name in ("date", "time") if body.get(name)))


_CONTACT: Mapping[str, Item] = {
    "telephone": (say("case.item.case_contact"), _telephone),
    "caution": (say("case.item.contact_caution"), _text_at("caution")),
    "preferred": (say("case.item.contact_preferred"), _text_at("preferred")),
}

_READERS: Mapping[str, Callable[[Value], Sentence]] = {
    "place": _place,
    "crisis_level": _level,
    "plan": _plan,
    "stage": _stage,
    "value": _text_at("text"),
}
