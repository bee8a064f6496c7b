"""The members of a case as rows: name, age, relation, what is known, what is left to ask."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.casework.case_file import CaseFile
from core.casework.questions import Subject
from core.casework.wording import Wording
from core.people.answer import State
from core.people.person import Person
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.answer_words import answer_words, fact_words

_FIRST = ("work", "school")
_INCOME = "income."
MOST = 2
"""Facts that a row shows; the visit shows them all."""


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member. known: the facts that say most · to_ask: answers open or put off."""

    id: str
    name: Sentence
    age: Sentence
    relation: Sentence
    known: Sentence | None
    to_ask: int


def member_rows(file: CaseFile, day: date, wording: Wording) -> tuple[MemberRow, ...]:
    """The members, the head first."""
    return tuple(_row(file, person, day, wording) for person in file.household.members)


def _row(file: CaseFile, person: Person, day: date, wording: Wording) -> MemberRow:
    known = list(_known(file, person, wording))[:MOST]
    return MemberRow(
        person.id,
        words.name_words(person.name),
        words.age_words(person.born, day),
        answer_words(person.relation, "relation", Subject.MEMBER, wording),
        words.dotted(known) if known else None,
        _open(file, person),
    )


def _known(file: CaseFile, person: Person, wording: Wording) -> Iterator[Sentence]:
    """Amounts first: they say more than the work they come from."""
    own = sorted(fact for target, fact in file.answers if target == person.id)
    for fact in own:
        answer = file.answer(person.id, fact)
        if fact.startswith(_INCOME) and answer.state is State.GIVEN and answer.value != 0:
            label = fact_words(fact, Subject.MEMBER, wording)
            yield say("words.beside", a=label, b=_answer(file, person, fact, wording))
    for fact in _FIRST:
        if file.answer(person.id, fact).state is State.GIVEN:
            yield _answer(file, person, fact, wording)


def _answer(file: CaseFile, person: Person, fact: str, wording: Wording) -> Sentence:
    return answer_words(file.answer(person.id, fact), fact, Subject.MEMBER, wording)


def _open(file: CaseFile, person: Person) -> int:
    """Answers not known or to be asked later; refused ones are left in peace."""
    return sum(
        known.is_conflict or known.answer.state in {State.UNKNOWN, State.LATER}
        for (target, _), known in file.answers.items()
        if target == person.id
    )
