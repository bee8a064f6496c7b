"""What is dangerous in a home now, and writing down what to mind when coming there.

Shown before a visit on the header, on the case and on Today's row (field forms section 12: dog,
violence, infection, go in pairs). Kept as the `caution` of the case, in the consultant's words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from core.casework.case_file import CaseFile, CrisisLevel
from core.casework.questions import Subject
from core.casework.wording import Wording
from core.clock import SEOUL
from core.people.answer import State
from core.people.consent import ConsentKind, in_force
from core.record.kinds import HOUSEHOLD
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.case.answer_words import question_of
from ui.screens.case.notes.writing import Moved, Writing
from ui.screens.dates import day_words, full_day_words
from ui.screens.lane import Lane

if TYPE_CHECKING:
    from core.office.office import Office

DANGERS = ("dog", "violence", "infection", "in_pairs", "way", "weapon")
"""What is minded most often; pressed, its word is put into the text."""

_CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class DangerLine:
    """One danger. icon: of its kind · what: which kind."""

    icon: str
    what: Sentence
    said: Sentence


def danger_lines(file: CaseFile, today: date, wording: Wording) -> tuple[DangerLine, ...]:
    """Why the level was judged so, the crises told, what to mind, what the last visits met."""
    return (
        *_level(file),
        *_crises(file, today, wording),
        *(DangerLine("circle-alert", say("danger.mind"), one) for one in cautions(file)),
        *_met(file, today),
    )


def cautions(file: CaseFile) -> tuple[Sentence, ...]:
    """What to mind; every text while records differ."""
    told = [
        (value or {}).get("caution")
        for conflict in file.conflicts
        if (conflict.kind, conflict.group) == ("case", "contact")
        for value in conflict.values
    ]
    listed = dict.fromkeys(one for one in (told or [file.reach.caution]) if one)
    return tuple(say("words.plain", a=one) for one in listed)


def _level(file: CaseFile) -> Iterator[DangerLine]:
    level, reason = file.crisis.level, file.crisis.reason
    if level not in {None, CrisisLevel.NORMAL} or reason:
        what = say(f"badge.crisis.{level.value if level else 'undecided'}")
        said = say("words.plain", a=reason) if reason else say("danger.no_reason")
        yield DangerLine("triangle-alert", what, said)


def _crises(file: CaseFile, today: date, wording: Wording) -> Iterator[DangerLine]:
    """Reasons of a crisis as told, where a sensitive consent stands."""
    kinds = {consent.kind for consent in in_force(file.consents, today)}
    answer = file.answer(HOUSEHOLD, _CRISIS)
    question = question_of(_CRISIS, Subject.HOUSEHOLD)
    if ConsentKind.SENSITIVE not in kinds or answer.state is not State.GIVEN or question is None:
        return
    codes = answer.value if isinstance(answer.value, tuple) else ()
    told: list[Sentence | str] = [
        wording.option(question.id, code) for code in codes if code in question.options
    ]
    if told:
        yield DangerLine("siren", say("danger.crisis"), words.dotted(told))


def _met(file: CaseFile, today: date) -> Iterator[DangerLine]:
    """The safety notes of earlier goings there, the newest first."""
    for text, at_ms in _safety(file).items():
        day = datetime.fromtimestamp(at_ms / 1000, SEOUL).date()
        said = day_words(day, weekday=False) if day.year == today.year else full_day_words(day)
        yield DangerLine("history", say("danger.met", day=said), say("words.plain", a=text))


def met_before(file: CaseFile) -> tuple[str, ...]:
    """What earlier visits met, the newest first, each text once."""
    return tuple(_safety(file))


def _safety(file: CaseFile) -> dict[str, int]:
    """Safety notes of attempts and when each was written last, the newest first."""
    found: dict[str, int] = {}
    for entry in reversed(file.entries_of("visit_attempt")):
        text = str(entry.value.get("safety") or "").strip()
        if text:
            found.setdefault(text, entry.at_ms)
    return found


class DangerScreen(Writing):
    """What to mind, being written; an empty text takes it away.

    met: what earlier visits met, to be put in by a press.
    """

    def __init__(self, office: "Office", lane: Lane, file: CaseFile, moved: Moved) -> None:
        case = file.id
        self.met = met_before(file)
        super().__init__(
            office,
            lane,
            moved,
            office.typed_caution(case) or file.reach.caution or "",
            lambda text: lambda office: office.type_caution(case, text),
            lambda text: lambda office: office.set_caution(case, text),
        )

    def added(self, word: str) -> str:
        """The text with one more danger, unless it stands there."""
        if word not in self.text:
            self.text = f"{self.text.rstrip()}, {word}" if self.text.strip() else word
        return self.text
