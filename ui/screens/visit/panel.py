"""The estimate beside the form: headline, list, next question. Worked out in the lane."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from core.casework.case_file import Place
from core.casework.questions import Form, Question, QuestionKind, Subject
from core.casework.sheet import Sheet
from core.errors import Mistake
from core.law.estimate import Estimator
from core.people.answer import Answer, State
from core.people.consent import SENSITIVE_FACTS
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence
from core.watch import Watch
from ui.screens.estimate_rows import Headline, ResultRow, headline_of, rows_of
from ui.screens.estimator import Reckoned, reckon
from ui.screens.listeners import Listeners
from ui.screens.money import won_falls

FIRST_FACTS = "income."
"""A range is worth showing from the first answer about money on; before that nothing is known."""

QUICK = {QuestionKind.YES_NO, QuestionKind.CODE}
"""Questions that the panel answers in place; others lead to their field."""

MOST_OPTIONS = 4


@dataclass(frozen=True, slots=True)
class Next:
    """The next best question: where it stands, and what its answer is worth.

    options: codes that answer it in place; none: it wants its field.
    """

    place: Place
    question: Question
    options: tuple[str, ...]
    worth: Sentence


class Panel:
    """What the panel shows. said: why there is no estimate (a household that cannot be read).

    is_behind: the form has changed since the last estimate.
    """

    def __init__(
        self, form: Form, day: Callable[[], date], estimator: Callable[[], Estimator]
    ) -> None:
        """estimator: asked for once, in the lane: a visit keeps the pack it began with."""
        self._form, self._day = form, day
        self._estimator = cache(estimator)
        self._wanted: Sheet | None = None
        self.reckoned: Reckoned | None = None
        self._rows: tuple[ResultRow, ...] = ()
        self.said: Sentence | None = None
        self.is_behind = False
        self.may_ask_sensitive = False
        self.skipped: set[Place] = set()
        self.listeners = Listeners()

    # -- working it out -------------------------------------------------------------------------

    def want(self, sheet: Sheet) -> None:
        """The answers have changed."""
        self._wanted = sheet
        self.is_behind = True

    def work(self) -> Callable[[Watch], Reckoned | None]:
        """The work for the lane, for the answers as they stand now."""
        sheet, day = self._wanted, self._day()
        self.is_behind = False

        def work(_watch: Watch) -> Reckoned | None:
            return None if sheet is None else reckon(self._estimator(), sheet, day)

        return work

    def took(self, reckoned: Reckoned | None) -> None:
        """The estimate is there: shown at once, and once."""
        self.reckoned, self.said = reckoned, None
        self._rows = () if reckoned is None else rows_of(reckoned.estimate)
        self.listeners.tell()

    def failed(self, error: Exception) -> None:
        """Answers that make no household: say which. Raises what is no word for a person."""
        if not isinstance(error, Mistake):
            raise error
        self.reckoned, self.said, self._rows = None, error.sentence, ()
        self.listeners.tell()

    # -- what is shown --------------------------------------------------------------------------

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing yet worth a number."""
        if self.reckoned is None:
            return True
        sheet = self.reckoned.sheet
        return not any(
            fact.startswith(FIRST_FACTS) and sheet.answer(target, fact).is_settled
            for target, fact in sheet.answers
        )

    @property
    def headline(self) -> Headline | None:
        return None if self.reckoned is None else headline_of(self.reckoned.estimate)

    @property
    def rows(self) -> tuple[ResultRow, ...]:
        """What can be received each month, medical aid and emergency aid."""
        return tuple(row for row in self._rows if row.group == "main")

    @property
    def further(self) -> tuple[ResultRow, ...]:
        """Yearly, in kind and without amount: listed, never summed; once per programme."""
        return tuple({row.programme: row for row in self._rows if row.group == "further"}.values())

    @property
    def counted(self) -> int:
        """How many programmes are worked out so far, closed ones apart."""
        if self.reckoned is None:
            return 0
        closed = {one.programme for one in self.reckoned.estimate.results if one.is_closed}
        return len(set(self.reckoned.estimate.reckoned) - closed)

    @property
    def full(self) -> int:
        """The amount that fills a bar of the list."""
        return max((row.high or row.low or 0 for row in self.rows), default=0) or 1

    # -- the next question ----------------------------------------------------------------------

    @property
    def next(self) -> Next | None:
        """The question whose answer narrows the headline most, of those still to be asked."""
        return next(iter(self._nexts(later=False)), None) or next(
            iter(self._nexts(later=True)), None
        )

    def skip(self) -> None:
        """Go to the second best for this visit."""
        if (here := self.next) is not None:
            self.skipped.add(here.place)
            self.listeners.tell()

    def _nexts(self, *, later: bool) -> list[Next]:
        if self.reckoned is None:
            return []
        sheet = self._wanted or self.reckoned.sheet
        found = []
        for one in self.reckoned.estimate.next_questions:
            place = self.reckoned.sheet.place_of(one.fact)
            question = self._question(place, sheet)
            if place is None or question is None or place in self.skipped:
                continue
            if self._may_be_asked(sheet.answer(*place), question, later=later):
                worth = _worth(one.width_now, one.width_then)
                found.append(Next(place, question, _options(question), worth))
        return found

    def _question(self, place: Place | None, sheet: Sheet) -> Question | None:
        if place is None:
            return None
        target, fact = place
        kinds = {row.id: Subject(row.kind) for row in sheet.rows}
        subject = Subject.HOUSEHOLD if target == HOUSEHOLD else kinds.get(target, Subject.MEMBER)
        return self._form.question(subject, fact)

    def _may_be_asked(self, answer: Answer, question: Question, *, later: bool) -> bool:
        """Answered, unknown and refused ones are not asked again in this visit."""
        if question.fact in SENSITIVE_FACTS and not self.may_ask_sensitive:
            return False
        return answer.state is (State.LATER if later else State.NOT_ASKED)


def _options(question: Question) -> tuple[str, ...]:
    if question.kind is QuestionKind.YES_NO:
        return ("given", "none", "unknown")
    if question.kind is QuestionKind.CODE and len(question.options) <= MOST_OPTIONS:
        return (*question.options, "unknown")
    return ()


def _worth(now: int, then: int) -> Sentence:
    return won_falls(now, then)
