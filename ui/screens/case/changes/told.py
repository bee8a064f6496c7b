"""The answers of a finished visit as its newest report tells them, lists with their rows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from core.casework.case_file import CaseFile, Entry
from core.casework.questions import Question, Subject
from core.casework.visit import Visit
from core.casework.wording import Wording
from core.office.case.corrections import Rows, answer_in_report, report_of, rows_in_report
from core.people.answer import Answer, State
from core.people.consent import SENSITIVE_FACTS, ConsentKind, in_force
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.answer_words import FORM, answer_words, fact_words, question_of
from ui.screens.visit.form import ROW_SUBJECTS


@dataclass(frozen=True, slots=True)
class VisitAnswer:
    """One answer of a finished visit.

    reasons: why it was put right since, the newest last · rows: of a list, by their ids ·
    row_words: each of them in one line.
    """

    target: str
    fact: str
    item: Sentence
    said: Sentence
    answer: Answer
    question: Question | None
    reasons: tuple[str, ...] = ()
    rows: Rows = field(default_factory=dict)
    row_words: tuple[Sentence, ...] = ()

    @property
    def may_correct(self) -> bool:
        """Whether the form that came with the program asks it."""
        return self.question is not None


def visit_answers(
    file: CaseFile, visit: Visit, today: date, wording: Wording
) -> tuple[VisitAnswer, ...]:
    """What the visit's report says, in the order of the form; health only with its consent."""
    report = report_of(file, visit.id)
    if report is None:
        return ()
    kinds = {consent.kind for consent in in_force(file.consents, today)}
    shows_health = ConsentKind.SENSITIVE in kinds
    reasons = _reasons(file, visit.id)
    found = [*_answers(file, report, reasons, wording), *_lists(file, report, reasons, wording)]
    listed = [one for one in found if shows_health or one.fact not in SENSITIVE_FACTS]
    return tuple(sorted(listed, key=lambda one: _place(file, one)))


def _reasons(file: CaseFile, visit: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Why answers of a visit were put right, by (target, fact)."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for entry in file.entries_of("visit_report"):
        about = entry.value.get("corrected")
        if entry.visit == visit and about:
            place = (str(about.get("target")), str(about.get("fact")))
            found[place] = (*found.get(place, ()), str(entry.value.get("reason") or ""))
    return found


def _answers(
    file: CaseFile,
    report: Entry,
    reasons: Mapping[tuple[str, str], tuple[str, ...]],
    wording: Wording,
) -> Iterator[VisitAnswer]:
    names = {who.id: who.name for who in file.household.members}
    for one in report.value.get("answers") or ():
        target, fact = str(one.get("target")), str(one.get("fact"))
        if (target != HOUSEHOLD and target not in names) or fact in ROW_SUBJECTS:
            continue
        subject = Subject.HOUSEHOLD if target == HOUSEHOLD else Subject.MEMBER
        answer = Answer.from_json(one["answer"])
        if answer.state is State.NOT_ASKED:
            continue
        label = fact_words(fact, subject, wording)
        item = (
            label if target == HOUSEHOLD else words.dotted([words.name_words(names[target]), label])
        )
        said = _said(answer, fact, subject, wording, names)
        question, why = question_of(fact, subject), reasons.get((target, fact), ())
        yield VisitAnswer(target, fact, item, said, answer, question, why)


def _lists(
    file: CaseFile,
    report: Entry,
    reasons: Mapping[tuple[str, str], tuple[str, ...]],
    wording: Wording,
) -> Iterator[VisitAnswer]:
    """Lists of which the visit told: whether there is any, and their rows."""
    for fact, subject in ROW_SUBJECTS.items():
        answer = answer_in_report(report, HOUSEHOLD, fact)
        rows = rows_in_report(file, report, subject.value)
        if answer.state is State.NOT_ASKED and not rows:
            continue
        yield VisitAnswer(
            HOUSEHOLD,
            fact,
            fact_words(fact, Subject.HOUSEHOLD, wording),
            answer_words(answer, fact, Subject.HOUSEHOLD, wording),
            answer,
            question_of(fact, Subject.HOUSEHOLD),
            reasons.get((HOUSEHOLD, fact), ()),
            rows,
            tuple(
                _row_words(subject, number, fields, wording)
                for number, fields in enumerate(rows.values(), start=1)
            ),
        )


def _row_words(
    subject: Subject, number: int, fields: Mapping[str, Answer], wording: Wording
) -> Sentence:
    """One vehicle, obligor or debt in one line, in the order of the form."""
    told = [
        say(
            "words.plainly_beside",
            a=fact_words(question.fact, subject, wording),
            b=answer_words(fields[question.fact], question.fact, subject, wording),
        )
        for question in FORM.of_rows(subject)
        if question.fact in fields
    ]
    return words.dotted([say(f"visit.row.{subject.value}", number=number), *told])


def _said(
    answer: Answer, fact: str, subject: Subject, wording: Wording, names: Mapping[str, str]
) -> Sentence:
    if fact == "birth_date" and isinstance(answer.value, str):
        return say("member.born_in", year=answer.value[:4])
    return answer_words(answer, fact, subject, wording, names)


def _place(file: CaseFile, one: VisitAnswer) -> tuple[int, int]:
    """The household first, then member by member; within one in the order of the form."""
    people = [who.id for who in file.household.members]
    person = people.index(one.target) + 1 if one.target in people else 0
    order = FORM.questions.index(one.question) if one.question is not None else len(FORM.questions)
    return (person, order)
