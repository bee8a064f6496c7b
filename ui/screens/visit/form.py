"""The form as it stands: which questions are asked of whom, with which answers, and how many."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from core.casework.amounts import Unit
from core.casework.case_file import Place
from core.casework.questions import Form, Question, QuestionKind, Subject
from core.casework.sheet import Sheet
from core.people.answer import NOT_ASKED, Answer, State
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens.money import won
from ui.screens.visit.answers import AMOUNTS, corrected, doubtful, field_text

CONSENT = "consent"
"""The section after the form's own: what the household allowed."""

ROW_SUBJECTS = {
    "property.vehicles": Subject.VEHICLE,
    "obligors": Subject.OBLIGOR,
    "debts": Subject.DEBT,
}
"""Questions whose answer is a list of rows."""

LARGE = 10_000_000
"""Won from which an amount is also shown in full."""

OPEN = frozenset({State.UNKNOWN, State.LATER, State.REFUSED})


@dataclass(frozen=True, slots=True)
class Line:
    """One question to one person, home or row, as it stands.

    state: code of the answer state shown · text: in its field · earlier: answer of an earlier
    visit, offered · others: differing answers of further records · doubt: a question about an
    unlikely value, or what is wrong with the text · corrections: (code, words) · consequence: what
    the estimate does with an open answer · reading: the amount in full, or that records differ.
    """

    place: Place
    question: Question
    state: str
    text: str = ""
    answer: Answer = NOT_ASKED
    earlier: Answer | None = None
    others: tuple[Answer, ...] = ()
    doubt: Sentence | None = None
    corrections: tuple[tuple[str, Sentence], ...] = ()
    consequence: Sentence | None = None
    reading: Sentence | None = None
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """Questions of a section or a person: answered, open (unknown, later, refused), in all."""

    answered: int = 0
    open: int = 0
    total: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.answered + other.answered, self.open + other.open, self.total + other.total
        )

    @property
    def left(self) -> int:
        """Not answered yet."""
        return self.total - self.answered


@dataclass
class Typing:
    """What the form holds beside the answers.

    drafts: raw text of fields being typed · opened: "given" pressed, its value still to come ·
    wrong: what a text cannot mean · settled: unlikely answers that were confirmed.
    """

    drafts: dict[Place, str] = field(default_factory=dict)
    opened: set[Place] = field(default_factory=set)
    wrong: dict[Place, Sentence] = field(default_factory=dict)
    settled: set[tuple[Place, Answer]] = field(default_factory=set)
    unit: Unit = Unit.MAN
    current: Place | None = None


class FormReader:
    """Reads one form over one sheet; another sheet is read by another reader.

    may_ask_sensitive: whether answers on health and disability may be kept.
    """

    def __init__(self, form: Form, sheet: Sheet, day: date, *, may_ask_sensitive: bool) -> None:
        self.form, self.sheet, self.day = form, sheet, day
        self.may_ask_sensitive = may_ask_sensitive
        self._ages = {one.id: one.age(day) for one in sheet.household.members}
        self._places: dict[str, tuple[tuple[Place, Question], ...]] = {}

    # -- which questions ------------------------------------------------------------------------

    def asked(self, section: str, target: str, subject: Subject) -> Iterator[Question]:
        """The questions of a section to one target that are asked now."""
        for question in self.form.of_section(section, subject):
            if self.is_asked(question, target):
                yield question

    def is_asked(self, question: Question, target: str) -> bool:
        """Whether skip logic and consents let the question be asked."""
        if question.is_sensitive and not self.may_ask_sensitive:
            return False
        return question.is_asked(
            lambda fact: self.sheet.answer(target, fact), self._ages.get(target)
        )

    def holds_back(self, section: str) -> bool:
        """Whether questions of the section wait for the consent to sensitive answers."""
        if self.may_ask_sensitive:
            return False
        return any(question.is_sensitive for question in self.form.of_section(section))

    def targets(self, section: str) -> Iterator[tuple[Subject, str]]:
        """Everybody and everything the section asks about, in the order of the form."""
        seen: dict[Subject, None] = {}
        for question in self.form.of_section(section):
            seen.setdefault(question.subject)
        for subject in seen:
            if subject is Subject.HOUSEHOLD:
                yield (subject, HOUSEHOLD)
            elif subject is Subject.MEMBER:
                yield from ((subject, one.id) for one in self.sheet.household.members)
            elif self._has_rows(subject):
                yield from ((subject, row.id) for row in self.sheet.rows_of(subject.value))

    def _has_rows(self, subject: Subject) -> bool:
        """Rows are asked about while their list is said to exist."""
        lists = [fact for fact, of in ROW_SUBJECTS.items() if of is subject]
        return all(
            self.sheet.answer(HOUSEHOLD, fact).state in {State.GIVEN, State.NOT_ASKED}
            for fact in lists
        )

    def places(self, section: str) -> tuple[tuple[Place, Question], ...]:
        """Every question of the section that is asked now, of whom it is asked."""
        if section not in self._places:
            self._places[section] = tuple(
                ((target, question.fact), question)
                for subject, target in self.targets(section)
                for question in self.asked(section, target, subject)
            )
        return self._places[section]

    def all_places(self) -> Iterator[tuple[Place, Question]]:
        for section in self.form.sections:
            yield from self.places(section)

    # -- how many -------------------------------------------------------------------------------

    def count(self, section: str, target: str | None = None) -> Count:
        """Of a section, or of one target in it."""
        total = Count()
        for place, _ in self.places(section):
            if target in (None, place[0]):
                total += self._count(self.sheet.answer(*place))
        return total

    def _count(self, answer: Answer) -> Count:
        return Count(int(answer.is_settled), int(answer.state in OPEN), 1)

    def with_state(self, state: State) -> list[Place]:
        """Questions answered so, in the order of the form."""
        return [place for place, _ in self.all_places() if self.sheet.answer(*place).state is state]

    # -- one line -------------------------------------------------------------------------------

    def lines(self, section: str, target: str, subject: Subject, typing: Typing) -> list[Line]:
        """The lines of a target in a section."""
        return [
            self.line((target, question.fact), question, typing)
            for question in self.asked(section, target, subject)
        ]

    def line(self, place: Place, question: Question, typing: Typing) -> Line:
        """One question as it stands now."""
        answer = self.sheet.answer(*place)
        draft = typing.drafts.get(place)
        is_being_given = place in typing.opened or (draft is not None and draft != "")
        state = State.GIVEN if is_being_given else answer.state
        text = draft if draft is not None else field_text(question, answer, typing.unit)
        doubt, corrections = _doubt(place, question, answer, typing)
        is_open = state is State.NOT_ASKED
        return Line(
            place,
            question,
            state.value if not _is_code(question, answer) else State.GIVEN.value,
            text,
            answer,
            self.sheet.earlier(*place) if is_open else None,
            self.sheet.others(*place),
            doubt,
            corrections,
            consequence_of(question, state),
            self._reading(place, answer, typing),
            is_current=place == typing.current,
        )

    def _reading(self, place: Place, answer: Answer, typing: Typing) -> Sentence | None:
        if self.sheet.others(*place) and place not in typing.drafts:
            return say("visit.records_differ")
        draft = typing.drafts.get(place)
        if draft is not None or answer.state is not State.GIVEN:
            return None
        return in_full(answer) if typing.unit is Unit.MAN else None


def in_full(answer: Answer) -> Sentence | None:
    """A large amount as it is said, so that a digit too many is seen."""
    amount = answer.value
    if isinstance(amount, bool) or not isinstance(amount, int) or amount < LARGE:
        return None
    return won(amount)


def consequence_of(question: Question, state: State) -> Sentence | None:
    """What the estimate does with an open answer (design system 3.2)."""
    if state not in OPEN:
        return None
    kind = "refused" if state is State.REFUSED else "open"
    if not question.is_assumed:
        return say(f"answer.{kind}.wider")
    if isinstance(question.assume, Mapping):
        most = int(question.assume["between"][1])
        return say(f"answer.{kind}.assumed_up_to", amount=won(most))
    return say(f"answer.{kind}.assumed_none")


def _is_code(question: Question, answer: Answer) -> bool:
    """A chosen option counts as given on screen, the option "none" too."""
    return question.kind is QuestionKind.CODE and answer.state is State.NONE


def _doubt(
    place: Place, question: Question, answer: Answer, typing: Typing
) -> tuple[Sentence | None, tuple[tuple[str, Sentence], ...]]:
    """What to ask back about a text or a value."""
    if place in typing.wrong:
        return typing.wrong[place], ()
    if question.kind not in AMOUNTS or (place, answer) in typing.settled:
        return None, ()
    amount = doubtful(question, answer)
    if amount is None:
        return None, ()
    keep = ("keep", say("visit.doubt_right"))
    mended = corrected(question, answer, amount)
    if mended is None:
        return say("visit.doubt", amount=won(amount)), (keep,)
    most = mended.between[1] if mended.between is not None else mended.value
    assert isinstance(most, int)
    fix = ("mend", say("visit.doubt_mend", amount=won(most)))
    return say("visit.doubt", amount=won(amount)), (fix, keep)
