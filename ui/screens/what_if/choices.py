"""What must be chosen (SCREENS 5): programmes that exclude each other, the best set and the next.

Worked out on the declared assumptions, as the headline is. The program orders the ways by what
reaches the household in the first year; it chooses none.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, Protocol, TypeAlias

from core.casework.case_file import CaseFile
from core.casework.certain import with_certain
from core.casework.sheet import Sheet
from core.clock import Clock
from core.errors import Mistake, WelfareNetError
from core.law.choices.care import care_choices_of
from core.law.choices.effects import Given, effects_in_steps
from core.law.choices.search import choices_of
from core.law.choices.sets import Choices, CompatibleSet
from core.law.choices.words import (
    care_sentences,
    choice_sentences,
    exclusion_sentence,
    given_sentences,
    names_of,
)
from core.law.estimate import Estimator
from core.law.what_if.changes import Change, changed
from core.sentence import Sentence, say
from ui.screens.lane import Lane
from ui.screens.listeners import Listener, Listeners
from ui.screens.money import won, won_monthly, won_range
from ui.screens.what_if.pieces import Pieces

Place: TypeAlias = Literal["best", "next", "other"]
_ORDER: Final = "choices.order."
_CLOSING: Final = ("choices.keeps_other_things", "choices.ask_office")


@dataclass(frozen=True, slots=True)
class Way:
    """One way to choose. place: the best, the next one, or another; only_here: what else comes
    with it and not with every other way, None where nothing does."""

    place: Place
    title: Sentence
    names: Sentence
    monthly: Sentence
    first_year: Sentence
    notes: tuple[Sentence, ...]
    only_here: Sentence | None


@dataclass(frozen=True, slots=True)
class Found:
    """What there is to choose. order: which is more, and how sure that is."""

    ways: tuple[Way, ...]
    exclusions: tuple[Sentence, ...]
    order: tuple[Sentence, ...]
    is_sure: bool
    closing: tuple[Sentence, ...]
    care: tuple[Sentence, ...]
    assumed: int


class Office(Protocol):
    """What the screen needs of the open office."""

    def case(self, case: str) -> CaseFile:
        """One whole case."""

    def estimator(self, visit: str | None = None) -> Estimator:
        """The calculator with the pack that counts."""


@dataclass(frozen=True, slots=True)
class _Household:
    """What both pieces of work start from."""

    estimator: Estimator
    content: object
    names: tuple[str, ...]
    assumed: int


class ChoicesScreen:
    """found: None until it is worked out · effects: of each programme on the others, as far as they
    are there; None before · said: why there is nothing."""

    def __init__(
        self, office: Office, lane: Lane, clock: Clock, case: str, visit: str | None = None
    ) -> None:
        self._office, self._lane, self._clock = office, lane, clock
        self.case, self.visit = case, visit
        self.found: Found | None = None
        self.effects: tuple[tuple[Sentence, ...], ...] | None = None
        self.said: Sentence | None = None
        self._listeners = Listeners()
        self._readings = 0
        self._names: tuple[str, ...] = ()
        self._pieces: Pieces[Given] = Pieces(lane, self._brought, self._failed)

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    def stop(self) -> None:
        """Nobody looks any more: what has not begun is not begun."""
        self._readings += 1
        self._pieces.stop()

    @property
    def is_reckoning(self) -> bool:
        """Whether effects are still being worked out, one benefit after the other."""
        return self._pieces.is_on

    def start(self) -> None:
        """Work it out, anew if it was before: first the ways, then what each does."""
        self.stop()
        mine = self._readings

        def done(worked: tuple[_Household, Found]) -> None:
            if mine == self._readings:
                household, self.found = worked
                self.said = None
                self._listeners.tell()
                self._ask_effects(household)

        self._lane.start(lambda _watch: self._work(), done=done, failed=self._failed)

    def _work(self) -> tuple[_Household, Found]:
        file = self._office.case(self.case)
        sheet = Sheet(file.household, dict(file.answers), file.rows, self.visit)
        if not sheet.household.members:
            raise Mistake(say("ahead.nobody"))
        day = self._clock.today()
        estimator = self._office.estimator(self.visit)
        facts = with_certain(sheet.facts(), day)
        taken = estimator.on_assumptions(facts, day).taken
        content = changed(facts, [Change(one.fact, one.taken_as) for one in taken])
        names = tuple(one.name for one in sheet.household.members)
        household = _Household(estimator, content, names, len(taken))
        choices = choices_of(estimator, content, day)
        care = care_choices_of(estimator, content, day)
        name_of = _naming(names)
        said = tuple(line for one in care for line in care_sentences(one, name_of))
        return household, _found(choices, said, name_of, len(taken))

    def _ask_effects(self, household: _Household) -> None:
        self._names, self.effects = household.names, ()
        day = self._clock.today()
        self._pieces.begin(effects_in_steps(household.estimator, household.content, day))

    def _brought(self, given: list[Given], _is_over: bool) -> None:
        name_of = _naming(self._names)
        more = tuple(given_sentences(it, name_of) for it in given if it.matters)
        self.effects = (*(self.effects or ()), *more)
        self._listeners.tell()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WelfareNetError):
            raise error
        self.said = error.sentence
        self._listeners.tell()


def _naming(names: tuple[str, ...]) -> Callable[[int], Sentence | str]:
    return lambda person: names[person] or say("person.nameless")


def _found(
    choices: Choices,
    care: tuple[Sentence, ...],
    name_of: Callable[[int], Sentence | str],
    assumed: int,
) -> Found:
    said = choice_sentences(choices, name_of) if choices.exclusions else ()
    return Found(
        tuple(_way(one, at, name_of) for at, one in enumerate(choices.sets)),
        tuple(exclusion_sentence(one, name_of) for one in choices.exclusions),
        tuple(one for one in said if one.key.startswith(_ORDER)),
        choices.is_sure,
        tuple(one for one in said if one.key in _CLOSING),
        care,
        assumed,
    )


def _way(chosen: CompatibleSet, at: int, name_of: Callable[[int], Sentence | str]) -> Way:
    place: Place = "best" if at == 0 else "next" if at == 1 else "other"
    notes = [
        say("choices.limited", programme=say(f"programme.{programme}"), months=months)
        for programme, months in chosen.limited.items()
    ]
    notes += [
        say("choices.unpriced", programme=say(f"programme.{programme}"))
        for programme in chosen.unpriced
    ]
    only = names_of(chosen.only_here, name_of) if chosen.only_here else None
    low, high = chosen.first_year
    year = won(low or 0) if low == high else won_range(low or 0, high)
    return Way(
        place,
        say(f"pick.{place}"),
        names_of(chosen.taken, name_of) if chosen.taken else say("pick.nothing"),
        won_monthly(chosen.monthly[0] or 0, chosen.monthly[1]),
        say("pick.first_year", amount=year),
        tuple(notes),
        say("pick.only_here", what=only) if only is not None else None,
    )
