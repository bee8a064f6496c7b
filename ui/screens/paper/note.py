"""The consultation note (상담기록) to paste into the office's own system: field forms section 3.

Always Korean. What nobody wrote is an empty field; no refusals; no resident number.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Final

from core.casework.case_file import CaseFile
from core.casework.needs.history import Needs
from core.casework.papers.kinds import PaperKind
from core.casework.papers.note import VisitNote, note_of, visit_of_note
from core.casework.questions import Subject
from core.casework.visit import Visit
from core.people.answer import State
from core.people.consent import Consent, in_force
from core.people.person import Person
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens.case.answer_words import answer_words, fact_words
from ui.screens.dates import clock_words, day_words, full_day_words
from ui.screens.documents.consent_words import giver_words
from ui.screens.estimate_rows import headline_of, rows_of
from ui.screens.household_words import age_words, dotted, in_a_row, place_words
from ui.screens.money import won_monthly
from ui.screens.paper.blocks import Block, Field, Fields, Heading, Paper, Said
from ui.screens.paper.note_needs import need_fields
from ui.screens.paper.words import Ingredients, assumed_words, telephones_differ

PARTS: Final = ("visit", "people", "contact", "content", "needs", "crisis", "estimate", "consents")
"""What may be left out."""
LEFT_OUT: Final = frozenset({"contact"})
"""Left out until it is asked for: a whole telephone number is masked elsewhere."""
LANGUAGE: Final = "ko"
_MODES: Final = frozenset({"home", "center", "phone", "online"})


def note_paper(given: Ingredients, parts: Collection[str]) -> Paper:
    """The note of the visit the paper was asked for, or of the last one."""
    visit = visit_of_note(given.file, given.visit)
    note = note_of(given.file, visit, given.day) if visit is not None else None
    blocks: list[Block] = []
    if "visit" in parts:
        blocks += _part("visit", _visit_fields(given, note))
    if "people" in parts:
        blocks += _part("people", _people_fields(given, with_contact="contact" in parts))
    if "content" in parts:
        blocks += _part("content", _content_fields(given, note, with_crisis="crisis" in parts))
    if "needs" in parts:
        blocks += _part("needs", _need_fields(given, visit))
    if "estimate" in parts:
        blocks += _part("estimate", _estimate_fields(given))
    if "consents" in parts:
        blocks += _part("consents", _consent_fields(given))
    return Paper(
        kind=PaperKind.NOTE,
        title=say("paper.kind.note"),
        over=say("paper.note.over"),
        head=say("paper.kind.note"),
        day=full_day_words(given.day),
        by=say("paper.consultant", name=given.consultant),
        blocks=tuple(blocks),
        foot_left=say("paper.note.foot"),
        foot_right=say("paper.edition", edition=given.estimate.edition, number=given.number),
        number=given.number,
    )


def _part(name: str, fields: list[Field]) -> list[Block]:
    return [Heading(say(f"paper.note.{name}")), Fields(tuple(fields))]


def _field(name: str, value: Said | None, note: Said | None = None) -> Field:
    empty = say("paper.to_write") if value is None and note is None else note
    return Field(say(f"paper.note.field.{name}"), value, empty)


# --- the visit -------------------------------------------------------------------------------


def _visit_fields(given: Ingredients, note: VisitNote | None) -> list[Field]:
    fields = [_field("number", given.number, say("paper.note.number_note"))]
    if note is not None:
        kind = "paper.note.first" if note.is_first else "paper.note.following"
        fields += [
            _field("day", _when(note)),
            _field("times", say("paper.note.times", times=note.number)),
            _field("kind", say(kind)),
            _field("mode", _mode(note)),
            _field("outcome", note.outcome.title if note.outcome is not None else None),
        ]
    author = say("words.comma", a=given.consultant, b=say("paper.center"))
    return [*fields, _field("author", author)]


def _when(note: VisitNote) -> Sentence:
    day = full_day_words(note.day)
    hours = _hours(note.began, note.ended)
    return say("words.plainly_beside", a=day, b=hours) if hours else day


def _hours(began: datetime | None, ended: datetime | None) -> str:
    if began is None:
        return ""
    return f"{clock_words(began)} ~ {clock_words(ended)}".strip()


def _mode(note: VisitNote) -> Sentence | None:
    """A visit that is still under way has no attempt yet: it is at the home."""
    if note.mode is None:
        return say("paper.note.mode.home") if note.began is not None else None
    known = note.mode if note.mode in _MODES else "other"
    return say(f"paper.note.mode.{known}")


# --- who -------------------------------------------------------------------------------------


def _people_fields(given: Ingredients, *, with_contact: bool) -> list[Field]:
    file, head = given.file, given.file.household.head
    fields = [
        _field("name", head.name if head and head.name else None),
        _field("birth", _born(given, head)),
        _field("sex", _sex(head)),
    ]
    if with_contact:
        fields.append(_telephone(file))
    fields += _address(file)
    fields += [
        _field("household", _household(given)),
        _field("type", _type(given)),
        _field("receiving", _answer(given, HOUSEHOLD, "receiving")),
        _field("home", _home(given)),
    ]
    return fields


def _born(given: Ingredients, head: Person | None) -> Sentence | None:
    if head is None or head.born is None:
        return None
    age = age_words(head.born, given.day)
    return say("paper.note.born", day=full_day_words(head.born), age=age)


def _sex(head: Person | None) -> Sentence | None:
    value = head.sex.value if head is not None else None
    return say(f"person.sex.{value}") if value in ("f", "m") else None


def _telephone(file: CaseFile) -> Field:
    """No number stands as the right one while two records of it differ."""
    if telephones_differ(file):
        return _field("telephone", None, say("paper.disputed"))
    return _field("telephone", file.reach.telephone or None)


def _address(file: CaseFile) -> list[Field]:
    home = file.home
    if any(conflict.kind == "case" and conflict.group == "place" for conflict in file.conflicts):
        return [_field("actual", None, say("paper.disputed"))]
    has_place = bool(home.district or home.dong or home.actual)
    place = place_words(home.district, home.dong, home.actual) if has_place else None
    fields = [_field("actual", place)]
    if home.registered and home.registered != home.actual:
        fields.append(_field("registered", home.registered))
    return fields


def _household(given: Ingredients) -> Sentence | None:
    said: list[Said] = []
    for person in given.file.household.members:
        relation = person.relation.value
        age = age_words(person.born, given.day)
        name: Said = person.name or say("person.nameless")
        if isinstance(relation, str):
            word = given.wordings[LANGUAGE].option("relation", relation)
            said.append(say("paper.note.member", name=name, relation=word, age=age))
        else:
            said.append(say("paper.note.member_only", name=name, age=age))
    return in_a_row(said, "words.comma") if said else None


def _type(given: Ingredients) -> Sentence | None:
    """Only what follows from who lives there; all else is for the consultant to write."""
    members = given.file.household.members
    others = {person.relation.value for person in members if not person.is_head}
    kind = given.sheet.answer(HOUSEHOLD, "one_parent_kind").value
    if len(members) == 1:
        return say("paper.note.type.alone")
    if others == {"spouse"} and len(members) == 2:
        return say("paper.note.type.couple")
    if given.sheet.answer(HOUSEHOLD, "one_parent").value is True and kind in (
        "parent",
        "grandparent",
    ):
        return say(f"paper.note.type.{kind}")
    return None


def _answer(given: Ingredients, target: str, fact: str) -> Sentence | None:
    """A settled answer in words; None for one that is open."""
    answer = given.sheet.answer(target, fact)
    if given.sheet.others(target, fact) or not answer.is_settled:
        return None
    if fact == "receiving" and isinstance(answer.value, tuple):
        words = given.wordings[LANGUAGE].options["receiving"]
        codes = dict.fromkeys(str(one.get("programme")) for one in answer.value)
        named = [words.get(code) or say("paper.note.other_benefit") for code in codes]
        return in_a_row(named, "words.comma")
    return answer_words(answer, fact, Subject.HOUSEHOLD, given.wordings[LANGUAGE])


def _home(given: Ingredients) -> Sentence | None:
    wording = given.wordings[LANGUAGE]
    said: list[Said] = []
    for fact in ("home.tenure", "home.deposit", "home.monthly_rent"):
        value = _answer(given, HOUSEHOLD, fact)
        if value is not None and fact == "home.tenure":
            said.append(value)
        elif value is not None:
            label = fact_words(fact, Subject.HOUSEHOLD, wording)
            said.append(say("words.plainly_beside", a=label, b=value))
    return in_a_row(said, "words.comma") if said else None


# --- what was said ---------------------------------------------------------------------------


def _content_fields(
    given: Ingredients, note: VisitNote | None, *, with_crisis: bool
) -> list[Field]:
    file = given.file
    channel = file.stage.channel
    reason = [one for one in (file.stage.words, note.purpose if note else None) if one]
    content = [*(note.texts if note else ()), *([note.summary] if note and note.summary else [])]
    fields = [
        _field("channel", say(f"case.channel.{channel}") if channel else None),
        _field("reason", "\n".join(reason) if reason else None),
        _field("content", "\n".join(content) if content else None),
    ]
    if with_crisis:
        level = file.crisis.level
        code = level.value if level is not None else "undecided"
        fields.append(_field("crisis", say(f"badge.crisis.{code}"), file.crisis.reason))
    fields += [
        _field("to_ask", _to_ask(given)),
        _field("direction", None),
        _field("opinion", None),
        _field("next", _next(note)),
    ]
    return fields


def _to_ask(given: Ingredients) -> Sentence:
    """Questions that were put off or not known; a refusal is nobody's business here."""
    names = {one.id: one.name for one in given.file.household.members}
    said: list[Said] = []
    for (target, fact), known in given.sheet.answers.items():
        state = known.answer.state
        if state not in (State.LATER, State.UNKNOWN) or target not in (HOUSEHOLD, *names):
            continue
        subject = Subject.HOUSEHOLD if target == HOUSEHOLD else Subject.MEMBER
        label: Said = fact_words(fact, subject, given.wordings[LANGUAGE])
        if names.get(target):
            label = say("words.dot", a=names[target], b=label)
        said.append(label)
    return in_a_row(said, "words.comma") if said else say("paper.note.nothing_open")


def _next(note: VisitNote | None) -> Sentence:
    said: list[Said] = []
    if note is not None and note.next_day is not None:
        said.append(day_words(note.next_day))
    said += note.todos if note is not None else ()
    return in_a_row(said, "words.comma") if said else say("paper.note.nothing_next")


def _need_fields(given: Ingredients, visit: Visit | None) -> list[Field]:
    """Of this visit; where there is none, as they stand."""
    needs = Needs.of(given.needs, visit.id if visit is not None else None, given.day)
    found = need_fields(needs, given.file.household.members)
    return found or [_field("needs", None)]


# --- estimate and consents -------------------------------------------------------------------


def _estimate_fields(given: Ingredients) -> list[Field]:
    headline = headline_of(given.estimate)
    month = won_monthly(headline.low, headline.high)
    fields = [_field("month", month, say("paper.an_estimate"))]
    found = [row for row in rows_of(given.estimate) if row.is_found and row.is_monthly]
    fields += [Field(row.title, row.amount) for row in found]
    wording = given.wordings[LANGUAGE]
    assumed = assumed_words(headline.assumptions, given.sheet, wording, given.form)
    if assumed is not None:
        fields.append(_field("assumed", assumed))
    return fields


def _consent_fields(given: Ingredients) -> list[Field]:
    standing = in_force(given.file.consents, given.day)
    if not standing:
        return [_field("consent", say("case.consent.needed"))]
    return [
        Field(
            say(f"case.consent.{one.kind.value}"),
            _consent_said(given, one),
        )
        for one in standing
    ]


def _consent_said(given: Ingredients, consent: Consent) -> Sentence:
    """Since when it stands; where a signature was drawn, whose it is."""
    day = say("paper.note.consent_on", day=full_day_words(consent.at.date()))
    if consent.signature is None:
        return day
    who = giver_words(consent, given.file.household)
    return dotted([day, say("paper.note.signed_by", who=who)])
