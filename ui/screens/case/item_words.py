"""What a change is about, and how to say its values: one item of each fact that differs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from core.casework.actions import LIST_FIELDS
from core.casework.case_file import CaseFile
from core.casework.questions import Subject
from core.casework.wording import Wording
from core.people.answer import Answer
from core.people.contact import masked_telephone
from core.people.person import TIE, WHO, answer_in
from core.record.kinds import HOUSEHOLD, ROW_GROUP
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
    kind, group = spot.kind, spot.group
    if group == ROW_GROUP:
        yield say("case.item.row"), _presence
    elif kind == "fact":
        target, _, fact = spot.row.partition("/")
        yield _fact_item(file, target, fact, wording), _answered(fact, _subject(target), wording)
    elif kind == "member" and group.startswith(_STATUS):
        fact = group.removeprefix(_STATUS)
        item = _fact_item(file, spot.row, fact, wording)
        yield item, _answered(fact, Subject.MEMBER, wording)
    elif kind == "member":
        yield from _member_items(file, spot, values, wording)
    elif (kind, group) == ("case", "contact"):
        yield from _contact_items(values)
    elif kind in LIST_FIELDS:
        yield from _list_items(kind, values, wording)
    else:
        yield say(f"case.item.{kind}_{group}"), _READERS.get(group, _presence)


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


def _answered(fact: str, subject: Subject, wording: Wording) -> Callable[[Value], Sentence]:
    def read(value: Value) -> Sentence:
        return answer_words(Answer.from_json(value), fact, subject, wording)

    return read


def _member_items(
    file: CaseFile, spot: Spot, values: Sequence[Value], wording: Wording
) -> Iterator[Item]:
    name = member_name(file, spot.row)
    if spot.group == "who" and _differs(values, "name"):
        yield words.dotted([name, say("case.item.name")]), _text_at("name")
    for fact in WHO if spot.group == "who" else TIE:
        if _differs(values, fact):
            item = words.dotted([name, fact_words(fact, Subject.MEMBER, wording)])
            yield item, _answer_at(fact, Subject.MEMBER, wording)


def _list_items(kind: str, values: Sequence[Value], wording: Wording) -> Iterator[Item]:
    subject = Subject(kind)
    for fact in LIST_FIELDS[kind]:
        if _differs(values, fact):
            title = say(f"case.item.{kind}")
            item = words.dotted([title, fact_words(fact, subject, wording)])
            yield item, _answer_at(fact, subject, wording)


def _differs(values: Sequence[Value], field: str) -> bool:
    first, *rest = ((value or {}).get(field) for value in values)
    return any(one != first for one in rest)


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


def _contact_items(values: Sequence[Value]) -> Iterator[Item]:
    if _differs(values, "telephone"):
        yield say("case.item.case_contact"), _telephone
    for field in ("caution", "preferred"):
        if _differs(values, field):
            yield say(f"case.item.contact_{field}"), _text_at(field)


def _telephone(value: Value) -> Sentence:
    """Masked: whoever needs it whole asks for it on the header, where asking is logged."""
    telephone = (value or {}).get("telephone")
    return _plain(masked_telephone(telephone).replace("*", "•") if telephone else None)


def _level(value: Value) -> Sentence:
    return say(f"badge.crisis.{(value or {}).get('level') or 'undecided'}")


def _stage(value: Value) -> Sentence:
    return say(f"case.stage.{(value or {}).get('stage') or 'planned'}")


def _plan(value: Value) -> Sentence:
    body = value or {}
    return _plain(" ".join(str(body[name]) for name in ("date", "time") if body.get(name)))


_READERS: Mapping[str, Callable[[Value], Sentence]] = {
    "place": _place,
    "crisis_level": _level,
    "plan": _plan,
    "stage": _stage,
    "value": _text_at("text"),
}
