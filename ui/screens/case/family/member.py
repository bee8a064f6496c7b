"""One member alone: who it is, the ties, what is known, the birth date only when asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from core.casework.case_file import CaseFile
from core.casework.questions import Subject
from core.casework.wording import Wording
from core.people.answer import State
from core.people.consent import SENSITIVE_FACTS, ConsentKind, in_force
from core.people.person import TIE, Person
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.answer_words import FORM, answer_words, fact_words
from ui.screens.dates import full_day_words

BIRTH_DATE = "birth_date"
"""What the access log calls showing a whole birth date."""


class Office(Protocol):
    """What one member needs of the open office."""

    def log_access(self, case: str, what: str, why: str | None = None) -> Any:
        """Somebody revealed something; written before it is shown."""


@dataclass(frozen=True, slots=True)
class FactLine:
    """One thing known, or how it stands with it."""

    title: Sentence
    said: Sentence
    is_open: bool


class MemberScreen:
    """A member as found on visits. moved: told what logging a reveal has moved."""

    def __init__(
        self,
        office: Office,
        file: CaseFile,
        member: str,
        today: date,
        moved: Callable[[Any], None],
    ) -> None:
        self._office, self._file, self._today, self._moved = office, file, today, moved
        self._who: Person = file.household.member(member)

    @property
    def name(self) -> Sentence:
        """By name, or that it is not known."""
        return words.name_words(self._who.name)

    @property
    def age(self) -> Sentence:
        """Full years today."""
        return words.age_words(self._who.born, self._today)

    @property
    def masked_birth(self) -> Sentence | None:
        """The year alone; None while the birth date is not known."""
        born = self._who.born
        return say("member.born_in", year=str(born.year)) if born is not None else None

    def reveal_birth(self) -> Sentence:
        """The whole birth date; that it was opened is written first."""
        self._moved(self._office.log_access(self._file.id, BIRTH_DATE, self._who.id))
        born = self._who.born
        return full_day_words(born) if born is not None else say("answer.state.unknown")

    def lines(self, wording: Wording) -> tuple[FactLine, ...]:
        """Ties first, then what was answered, in the order of the form."""
        return tuple(
            FactLine(
                fact_words(fact, Subject.MEMBER, wording),
                answer_words(self._file.answer(self._who.id, fact), fact, Subject.MEMBER, wording),
                self._file.answer(self._who.id, fact).state in {State.UNKNOWN, State.LATER},
            )
            for fact in self._facts()
        )

    def _facts(self) -> list[str]:
        """Facts with something to say; health and needs only with the consent for them."""
        kinds = {consent.kind for consent in in_force(self._file.consents, self._today)}
        hidden = frozenset[str]() if ConsentKind.SENSITIVE in kinds else SENSITIVE_FACTS
        silent = {State.NOT_ASKED, State.NONE, State.REFUSED, State.NOT_APPLICABLE}
        asked = [one.fact for one in FORM.questions if one.subject is Subject.MEMBER]
        listed = [*TIE, *(fact for fact in asked if fact not in {*TIE, BIRTH_DATE})]
        return [
            fact
            for fact in listed
            if fact not in hidden and self._file.answer(self._who.id, fact).state not in silent
        ]
