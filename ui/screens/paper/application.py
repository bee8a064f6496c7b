"""The data sheet for the application forms: their lines, filled once from the answers.

Always Korean, as the forms are. An open answer is an empty line with a mark, whatever the reason.
"""

from collections.abc import Collection
from typing import Final

from core.casework.papers.kinds import PaperKind
from core.casework.papers.lines import (
    ApplicationForm,
    FilledGroup,
    FormGroup,
    FormLine,
    filled,
)
from core.people.answer import Answer, Period, Source, State
from core.people.person import Person
from core.sentence import Sentence, say
from ui.screens.case.answer_words import answer_words, fact_words
from ui.screens.dates import full_day_words
from ui.screens.household_words import in_a_row, name_words, place_words
from ui.screens.paper.blocks import Block, Field, Fields, Heading, Paper, Paragraph, Said
from ui.screens.paper.words import Ingredients, telephones_differ

LEFT_OUT: Final = frozenset({"contact", "debts", "health"})
"""Left out until they are asked for (docs/spec/records.md section 7)."""
LANGUAGE: Final = "ko"


def application_paper(given: Ingredients, parts: Collection[str], form: ApplicationForm) -> Paper:
    """What to copy into 사회보장급여 신청(변경)서 and 소득·재산 신고서."""
    groups = filled(form, given.form, given.sheet, parts)
    blocks: list[Block] = [Paragraph((say("paper.form.how"),))]
    if "people" in parts:
        blocks += _people(given, with_contact="contact" in parts)
    for part in ("income", "property", "debts", "health"):
        mine = [group for group in groups if group.group.part == part]
        if mine:
            blocks.append(Heading(say(f"paper.form.{part}")))
            blocks.append(Fields(tuple(f for group in mine for f in _group(given, group))))
    return Paper(
        kind=PaperKind.APPLICATION,
        title=say("paper.kind.application"),
        over=form.source,
        head=say("paper.form.head"),
        day=full_day_words(given.day),
        by=say("paper.consultant", name=given.consultant),
        blocks=tuple(blocks),
        foot_left=say("paper.form.foot"),
        foot_right=say("paper.number", number=given.number),
        number=given.number,
    )


def _people(given: Ingredients, *, with_contact: bool) -> list[Block]:
    home = given.file.home
    has_place = bool(home.district or home.dong or home.actual)
    is_disputed = any(one.group == "place" for one in given.file.conflicts)
    place = place_words(home.district, home.dong, home.actual)
    telephone = given.file.reach.telephone if with_contact else None
    are_two = with_contact and telephones_differ(given.file)
    fields = [
        _empty(say("paper.form.address"), is_disputed=True)
        if is_disputed
        else Field(say("paper.form.address"), place if has_place else None, _mark(has_place)),
        _empty(say("paper.form.telephone"), is_disputed=True)
        if are_two
        else Field(
            say("paper.form.telephone"), telephone, None if telephone else say("paper.form.by_hand")
        ),
        *(_person(given, person) for person in given.sheet.household.members),
        Field(say("paper.form.resident_number"), None, say("paper.form.by_hand")),
    ]
    return [Heading(say("paper.form.people")), Fields(tuple(fields))]


def _mark(is_there: bool) -> Sentence | None:
    return None if is_there else say("paper.to_check")


def _person(given: Ingredients, person: Person) -> Field:
    wording = given.wordings[LANGUAGE]
    said: list[Said] = []
    relation, marital = person.relation.value, person.marital.value
    if isinstance(relation, str):
        said.append(wording.option("relation", relation))
    if person.born is not None:
        said.append(full_day_words(person.born))
    if person.sex.value in ("f", "m"):
        said.append(say(f"person.sex.{person.sex.value}"))
    if isinstance(marital, str):
        said.append(wording.option("marital", marital))
    missing = person.born is None or not isinstance(relation, str)
    note = say("paper.to_check") if missing else None
    return Field(name_words(person.name), in_a_row(said, "words.comma") if said else None, note)


# --- the classes -----------------------------------------------------------------------------


def _group(given: Ingredients, group: FilledGroup) -> list[Field]:
    """A class; one answered with none altogether is one line."""
    if group.is_none:
        return [Field(group.group.title, say("answer.state.none"))]
    return [_line(given, group.group, line) for line in group.lines]


def _line(given: Ingredients, group: FormGroup, line: FormLine) -> Field:
    label = _label(given, group, line)
    if line.answer is None:
        return _empty(label, is_disputed=line.is_disputed)
    wording = given.wordings[LANGUAGE]
    fact = line.fact or group.facts[0]
    subject = group.subject
    return Field(label, answer_words(line.answer, fact, subject, wording), _known(line.answer))


def _label(given: Ingredients, group: FormGroup, line: FormLine) -> Sentence:
    parts: list[Said] = [group.title]
    if line.owner:
        parts.append(line.owner)
    if line.place:
        parts.append(str(line.place))
    is_listed = line.fact == group.listed
    if line.fact and not is_listed and len(group.facts) > 1:
        parts.append(fact_words(line.fact, group.subject, given.wordings[LANGUAGE]))
    return in_a_row(parts, "words.dot")


def _empty(label: Said, *, is_disputed: bool) -> Field:
    return Field(label, None, say("paper.disputed" if is_disputed else "paper.to_check"))


def _known(answer: Answer) -> Sentence | None:
    """Period asked and how it is known; nothing beside a plain "none"."""
    if answer.state is not State.GIVEN:
        return None
    said: list[Said] = []
    if answer.period in (Period.MONTH, Period.YEAR):
        said.append(say(f"paper.form.period.{answer.period.value}"))
    if answer.source is Source.PAPER_SEEN and answer.seen is not None:
        said.append(say("paper.form.seen", day=full_day_words(answer.seen)))
    elif answer.source is not None:
        said.append(say(f"answer.source.{answer.source.value}"))
    return in_a_row(said, "words.comma") if said else None
