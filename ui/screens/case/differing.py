"""Records that differ: every value with who wrote it and when, none of them as the winner."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from core.casework.actions import LIST_FIELDS
from core.casework.case_file import CaseFile, Conflict, ListRow
from core.casework.questions import Subject
from core.casework.wording import Wording
from core.clock import SEOUL
from core.people.answer import Answer, State
from core.people.contact import masked_telephone
from core.people.person import TIE, WHO, answer_in
from core.record.kinds import HOUSEHOLD, ROW_GROUP
from core.sentence import Sentence, say
from sync.protocol.user_stream import CENTER
from ui.screens import household_words as words
from ui.screens.case.answer_words import answer_words, fact_words
from ui.screens.dates import clock_words, day_words

_Value: TypeAlias = Mapping[str, Any] | None
_STATUS = "status."


@dataclass(frozen=True, slots=True)
class OneSide:
    """What one record says. who: in whose words, when."""

    who: Sentence
    said: Sentence


@dataclass(frozen=True, slots=True)
class Differing:
    """One item of which two or more records stand."""

    item: Sentence
    sides: tuple[OneSide, ...]


def differing(file: CaseFile, consultant: str, wording: Wording) -> tuple[Differing, ...]:
    """Every item that differs. consultant: id of the person at this laptop."""
    fields = tuple(
        Differing(item, tuple(_sides(conflict, consultant, read)))
        for conflict in file.conflicts
        for item, read in _items(file, conflict, wording)
    )
    return (*fields, *_disputed_rows(file, wording))


def _disputed_rows(file: CaseFile, wording: Wording) -> Iterator[Differing]:
    """Rows that one removed and another changed; the changed one stands until it is settled."""
    told = {(one.kind, one.row) for one in file.conflicts if one.group == ROW_GROUP}
    for row in file.rows:
        if row.is_disputed and (row.kind, row.id) not in told:
            side = OneSide(say("case.row_counts"), say("case.row_disputed"))
            yield Differing(_row_words(file, row, wording), (side,))


def _row_words(file: CaseFile, row: ListRow, wording: Wording) -> Sentence:
    """What a row is, by the first of its fields that is known."""
    parts: list[Sentence | str] = [say(f"case.item.{row.kind}")]
    for fact in LIST_FIELDS[row.kind]:
        answer = file.answer(row.id, fact)
        if answer.state is State.GIVEN:
            subject = Subject(row.kind)
            parts += [
                fact_words(fact, subject, wording),
                answer_words(answer, fact, subject, wording),
            ]
            break
    return words.dotted(parts)


def _sides(
    conflict: Conflict, consultant: str, read: Callable[[_Value], Sentence]
) -> Iterator[OneSide]:
    for value, author, at_ms in zip(conflict.values, conflict.authors, conflict.at_ms, strict=True):
        at = datetime.fromtimestamp(at_ms / 1000, SEOUL)
        when = say("words.plainly_beside", a=day_words(at.date(), weekday=False), b=clock_words(at))
        yield OneSide(say("case.wrote", who=_who(author, consultant), when=when), read(value))


def _who(author: str, consultant: str) -> Sentence:
    if author == consultant:
        return say("case.author.me")
    return say("case.author.center" if author == CENTER else "case.author.other")


def _items(
    file: CaseFile, conflict: Conflict, wording: Wording
) -> Iterator[tuple[Sentence, Callable[[_Value], Sentence]]]:
    """What the records are about, and how to say one of their values."""
    kind, group = conflict.kind, conflict.group
    if group == ROW_GROUP:
        yield say("case.item.row"), _presence
    elif kind == "fact":
        target, _, fact = conflict.row.partition("/")
        yield _fact_item(file, target, fact, wording), _answered(fact, _subject(target), wording)
    elif kind == "member" and group.startswith(_STATUS):
        fact = group.removeprefix(_STATUS)
        item = _fact_item(file, conflict.row, fact, wording)
        yield item, _answered(fact, Subject.MEMBER, wording)
    elif kind == "member":
        yield from _member_items(file, conflict, wording)
    elif kind in LIST_FIELDS:
        yield from _list_items(conflict, wording)
    else:
        yield say(f"case.item.{kind}_{group}"), _READERS.get(group, _presence)


def _subject(target: str) -> Subject:
    return Subject.HOUSEHOLD if target == HOUSEHOLD else Subject.MEMBER


def _fact_item(file: CaseFile, target: str, fact: str, wording: Wording) -> Sentence:
    label = fact_words(fact, _subject(target), wording)
    if target == HOUSEHOLD:
        return label
    return words.dotted([_member_name(file, target), label])


def _member_name(file: CaseFile, row: str) -> Sentence:
    named = next((who for who in file.household.members if who.id == row), None)
    return words.name_words(named.name if named else None)


def _answered(fact: str, subject: Subject, wording: Wording) -> Callable[[_Value], Sentence]:
    def read(value: _Value) -> Sentence:
        return answer_words(Answer.from_json(value), fact, subject, wording)

    return read


def _member_items(
    file: CaseFile, conflict: Conflict, wording: Wording
) -> Iterator[tuple[Sentence, Callable[[_Value], Sentence]]]:
    name = _member_name(file, conflict.row)
    if conflict.group == "who" and _differs(conflict, "name"):
        yield words.dotted([name, say("case.item.name")]), _text_at("name")
    for fact in WHO if conflict.group == "who" else TIE:
        if _differs(conflict, fact):
            item = words.dotted([name, fact_words(fact, Subject.MEMBER, wording)])
            yield item, _answer_at(fact, Subject.MEMBER, wording)


def _list_items(
    conflict: Conflict, wording: Wording
) -> Iterator[tuple[Sentence, Callable[[_Value], Sentence]]]:
    subject = Subject(conflict.kind)
    for fact in LIST_FIELDS[conflict.kind]:
        if _differs(conflict, fact):
            title = say(f"case.item.{conflict.kind}")
            item = words.dotted([title, fact_words(fact, subject, wording)])
            yield item, _answer_at(fact, subject, wording)


def _differs(conflict: Conflict, field: str) -> bool:
    first, *rest = ((value or {}).get(field) for value in conflict.values)
    return any(one != first for one in rest)


def _answer_at(fact: str, subject: Subject, wording: Wording) -> Callable[[_Value], Sentence]:
    def read(value: _Value) -> Sentence:
        return answer_words(answer_in(value, fact), fact, subject, wording)

    return read


def _text_at(field: str) -> Callable[[_Value], Sentence]:
    def read(value: _Value) -> Sentence:
        return _plain((value or {}).get(field))

    return read


def _plain(text: Any) -> Sentence:
    return say("words.plain", a=str(text)) if text else say("case.item.empty")


def _presence(value: _Value) -> Sentence:
    return say("case.item.removed" if value is None else "case.item.kept")


def _place(value: _Value) -> Sentence:
    body = value or {}
    address = body.get("actual") or body.get("registered")
    return words.place_words(body.get("district"), body.get("dong"), address)


def _contact(value: _Value) -> Sentence:
    telephone = (value or {}).get("telephone")
    return _plain(masked_telephone(telephone).replace("*", "•") if telephone else None)


def _level(value: _Value) -> Sentence:
    return say(f"badge.crisis.{(value or {}).get('level') or 'undecided'}")


def _stage(value: _Value) -> Sentence:
    return say(f"case.stage.{(value or {}).get('stage') or 'planned'}")


def _plan(value: _Value) -> Sentence:
    body = value or {}
    return _plain(" ".join(str(body[name]) for name in ("date", "time") if body.get(name)))


_READERS: Mapping[str, Callable[[_Value], Sentence]] = {
    "place": _place,
    "contact": _contact,
    "crisis_level": _level,
    "plan": _plan,
    "stage": _stage,
    "value": _text_at("text"),
}
