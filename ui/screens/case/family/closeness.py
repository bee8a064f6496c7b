"""How close two of a family are: every tie of the genogram, asked one by one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from core.casework.case_file import CaseFile
from core.casework.genogram.closeness import Closeness, Pair, pair_of
from core.casework.wording import Wording
from core.people.answer import NOT_ASKED, Answer, State, given, without
from core.sentence import Sentence, say
from ui.screens.case.family.genogram import family_picture

OPEN = (State.UNKNOWN, State.REFUSED)
CODES = (*(one.value for one in Closeness), *(state.value for state in OPEN))
"""What may be said of a tie, in the order in which it is asked."""


class Office(Protocol):
    """What the dialog needs of the open office."""

    def say_closeness(self, case: str, told: Mapping[Pair, Answer]) -> Any:
        """How close two of the family are."""


@dataclass(frozen=True, slots=True)
class TieLine:
    """One tie. code: what stands, "" while nobody said."""

    pair: Pair
    names: Sentence
    code: str


def code_words(code: str) -> Sentence:
    """One thing that may be said of a tie."""
    is_open = code in {state.value for state in OPEN}
    return say(f"answer.state.{code}" if is_open else f"family.close.{code}")


class ClosenessScreen:
    """chosen: what was chosen in the dialog, by tie."""

    def __init__(self, office: Office, file: CaseFile, today: date, wording: Wording) -> None:
        self._office, self._file, self._today = office, file, today
        self._picture = family_picture(file, today, wording)
        self.chosen: dict[Pair, str] = {}

    @property
    def lines(self) -> tuple[TieLine, ...]:
        """Every tie of the picture, in the order in which it is drawn."""
        texts = self._picture.texts
        return tuple(
            TieLine(
                pair_of(tie.left, tie.right),
                say("family.close.pair", one=texts[tie.left].called, other=texts[tie.right].called),
                self._code(tie.answer),
            )
            for tie in self._picture.ties
        )

    @staticmethod
    def _code(answer: Answer) -> str:
        if answer.state is State.GIVEN:
            return str(answer.value)
        return answer.state.value if answer.state in OPEN else ""

    def choose(self, pair: Pair, code: str) -> None:
        """What was said of a tie; "" takes it back."""
        self.chosen[pair] = code

    def keep(self) -> Any | None:
        """Write what differs; None where nothing does."""
        before = {line.pair: line.code for line in self.lines}
        told = {
            pair: self._answer(code) for pair, code in self.chosen.items() if before[pair] != code
        }
        return self._office.say_closeness(self._file.id, told) if told else None

    def _answer(self, code: str) -> Answer:
        if not code:
            return NOT_ASKED
        if code in {state.value for state in OPEN}:
            return without(State(code))
        return given(code, seen=self._today)
