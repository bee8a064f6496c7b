"""The Seoul standards of one home: where it stands, by how much, what is missing (07b).

They decide no benefit. What missing answers leave open is "to be checked", with what it would be
under the declared assumptions beside it.
"""

from dataclasses import dataclass
from datetime import date

from core.casework.case_file import CaseFile
from core.casework.certain import with_certain
from core.casework.questions import Subject, load_form
from core.casework.sheet import Sheet
from core.casework.visit import VisitStage
from core.casework.wording import Wording
from core.clock import Clock
from core.law.facts.answers import Untold
from core.law.standards.check import StandardsChecker
from core.law.standards.results import Area, Check, Criterion, Level, Standards
from core.law.standards.words import (
    area_name,
    city_note,
    distance,
    level_name,
    measure_sentence,
    notes,
    summary,
    wording,
)
from core.office.office import Office
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens.listeners import Listeners

FORM = load_form()
LEVELS: tuple[Level, ...] = ("below_minimum", "minimum_met", "decent_met")


@dataclass(frozen=True, slots=True)
class Act:
    """The next act. place: "visit" with the path of the answer to ask for, or "estimate".

    spoken: what it leads to, whole.
    """

    place: str
    words: Sentence
    spoken: Sentence
    fact: str = ""


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One area. possible: the levels left open, lowest first; one when it is known.

    measures: what this home has · beside: under the assumptions, how much is not known, whom it is
    about · minimum, decent: the standards in words · background: what speaks of the whole city ·
    gap: what is missing to the minimum, None where nothing is.
    """

    area: Area
    name: Sentence
    level: Sentence
    possible: tuple[Level, ...]
    measures: tuple[Sentence, ...]
    beside: tuple[Sentence, ...]
    minimum: tuple[Sentence, ...]
    decent: tuple[Sentence, ...]
    background: Sentence | None
    act: Act | None
    gap: Sentence | None

    @property
    def is_known(self) -> bool:
        """Whether one level is left."""
        return len(self.possible) == 1


@dataclass(frozen=True, slots=True)
class Held:
    """The standards with the sheet they were checked from."""

    file: CaseFile
    sheet: Sheet
    standards: Standards


class StandardsScreen:
    """The five areas. said: why there is nothing to show."""

    def __init__(self, office: Office, clock: Clock, case: str, visit: str | None = None) -> None:
        self._office, self._clock = office, clock
        self.case, self.visit = case, visit
        self.held: Held | None = None
        self.said: Sentence | None = None
        self.listeners = Listeners()

    def work(self) -> Held:
        """The check; for the background lane. Raises Mistake for answers that make no household."""
        file, day = self._office.case(self.case), self._clock.today()
        if self.visit is not None:
            sheet = Sheet.of(file, self.visit)
        else:
            sheet = Sheet(file.household, dict(file.answers), file.rows)
        checker = StandardsChecker(self._office.estimator(self.visit).pack)
        why = {path: Untold(reason) for path, reason in sheet.reasons().items()}
        facts = with_certain(sheet.facts(), day)
        return Held(file, sheet, checker.check(facts, day, assume=True, why=why))

    def took(self, held: Held) -> None:
        """The check is there."""
        self.held, self.said = held, None
        self.listeners.tell()

    def failed(self, sentence: Sentence) -> None:
        """There is none; say why."""
        self.held, self.said = None, sentence
        self.listeners.tell()

    @property
    def day(self) -> date:
        """The day of the check."""
        return self._clock.today()

    @property
    def summary(self) -> Sentence | None:
        """In how many areas the home is below, and how many are to be checked."""
        return summary(self.held.standards) if self.held is not None else None

    @property
    def notes(self) -> tuple[Sentence, ...]:
        """How it was reckoned, and that no benefit hangs on it."""
        return notes()

    def rows(self, words: Wording) -> tuple[AreaRow, ...]:
        """The areas in their order."""
        if self.held is None:
            return ()
        likely = self.held.standards.likely or ()
        beside = {check.area: check for check in likely}
        return tuple(
            self._row(check, beside.get(check.area), words) for check in self.held.standards.checks
        )

    def gaps(self, words: Wording) -> tuple[AreaRow, ...]:
        """The areas where something is missing to the minimum, or not known."""
        return tuple(row for row in self.rows(words) if row.gap is not None)

    def _row(self, check: Check, likely: Check | None, words: Wording) -> AreaRow:
        return AreaRow(
            check.area,
            area_name(check.area),
            level_name(check),
            check.possible,
            (*map(measure_sentence, check.measures), *_told(check)),
            self._beside(check, likely, words),
            _wordings(check, "minimum"),
            _wordings(check, "decent"),
            city_note(check.area),
            self._act(check, words),
            _gap(check, likely),
        )

    def _beside(self, check: Check, likely: Check | None, words: Wording) -> tuple[Sentence, ...]:
        said = []
        if check.level == "not_known":
            if likely is not None and likely.level != "not_known":
                said.append(say("standards.assumed", level=level_name(likely)))
            said.append(say("standards.not_told", n=len(check.missing)))
            label = next((one for path in check.missing if (one := self.label(path, words))), None)
            if label is not None:
                said.append(say("standards.next", question=label))
        failing = [one for one in check.criteria if one.holds is False and one.persons]
        names = dict.fromkeys(name for one in failing for name in self._names(one))
        said += [say("words.plain", a=name) for name in names if name]
        return tuple(said)

    def _names(self, criterion: Criterion) -> tuple[str, ...]:
        people = self.held.sheet.household.members if self.held is not None else ()
        return tuple(people[place].name for place in criterion.persons if place < len(people))

    def _act(self, check: Check, words: Wording) -> Act | None:
        """To the first question that is open; where all is known of the income, to the estimate."""
        if check.level == "not_known" and self._is_open:
            for path in check.missing:
                label = self.label(path, words)
                if label is not None:
                    words_of = say("standards.act.ask")
                    return Act("visit", words_of, say("standards.next", question=label), path)
        if check.area == "income":
            words_of = say("standards.act.estimate")
            return Act("estimate", words_of, words_of)
        return None

    @property
    def _is_open(self) -> bool:
        found = self.held.file.visit(self.visit) if self.held and self.visit else None
        return found is not None and found.stage is VisitStage.OPEN

    def label(self, path: str, words: Wording) -> str | None:
        """The question behind a path, with the member's name; None where nobody asks it."""
        sheet = self.held.sheet if self.held is not None else None
        place = sheet.place_of(path) if sheet is not None else None
        if sheet is None or place is None:
            return None
        target, fact = place
        subject = Subject.HOUSEHOLD if target == HOUSEHOLD else Subject.MEMBER
        question = FORM.question(subject, fact)
        if question is None:
            return None
        name = next((one.name for one in sheet.household.members if one.id == target), "")
        label = words.label(question.id)
        return f"{name} · {label}" if name else label


def _told(check: Check) -> tuple[Sentence, ...]:
    """What is known of standards that measure nothing."""
    return tuple(
        say(f"standards.{'met' if one.holds else 'not_met'}.{one.name}")
        for one in check.criteria
        if one.unit is None and one.holds is not None
    )


def _wordings(check: Check, level: str) -> tuple[Sentence, ...]:
    return tuple(wording(one) for one in check.criteria if one.level == level and one.applies)


def _gap(check: Check, likely: Check | None) -> Sentence | None:
    """What is missing to the minimum; by the assumptions where the answers leave it open."""
    if "below_minimum" not in check.possible:
        return None
    if check.level == "below_minimum":
        return _short(check) or say("standards.gap.below")
    by_assumption = _short(likely) if likely is not None else None
    if by_assumption is not None and likely is not None and likely.level == "below_minimum":
        return say("standards.gap.assumed", gap=by_assumption)
    return say("standards.gap.not_told", n=len(check.missing))


def _short(check: Check | None) -> Sentence | None:
    """By how much the first minimum that fails is missed, or which one it is."""
    failing = [
        one
        for one in (check.criteria if check is not None else ())
        if one.level == "minimum" and one.holds is False
    ]
    if not failing:
        return None
    return distance(failing[0]) or say("standards.gap.not_met", standard=wording(failing[0]))
