"""Asking for one consent: who gives it, how, and what is missing before it can be kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from core.casework.actions import new_id
from core.errors import Mistake
from core.people.consent import (
    GUARDIAN_UNTIL,
    Channel,
    Consent,
    ConsentKind,
    Giver,
    in_force,
)
from core.people.household import Household
from core.sentence import Sentence, say
from ui.screens.dates import full_day_words

TEXT_VERSION = "2026.1"
"""Version of the consent text that is read out or signed."""

YEARS = 1
"""How long a consent lasts, counted from its day."""

ITEMS = {
    ConsentKind.GENERAL: ("name", "family", "income", "property", "home"),
    ConsentKind.SENSITIVE: ("health", "disability", "needs", "crisis"),
}
PURPOSE = "counselling"
OTHER = "other"
"""Somebody who does not live there: the legal guardian, by name and relation."""


@dataclass
class ConsentForm:
    """What was chosen so far; nothing is chosen in advance.

    is_given: None while nobody answered · giver: id of a member, or OTHER.
    """

    kind: ConsentKind
    is_given: bool | None = None
    giver: str | None = None
    other_name: str = ""
    other_relation: str = ""
    channel: Channel | None = None
    witness: str = ""

    def consent(self, household: Household, now: datetime) -> Consent:
        """The consent, or the refusal. Raises Mistake naming what is missing."""
        if self.is_given is None:
            raise Mistake(say(f"gate.missing.{self.kind.value}"), "is_given")
        if self.giver is None:
            raise Mistake(say("gate.missing.giver"), "giver")
        if self.channel is None:
            raise Mistake(say("gate.missing.channel"), "channel")
        day = now.date()
        return Consent(
            new_id(),
            self.kind,
            self.is_given,
            TEXT_VERSION,
            self._giver(household, day),
            self.channel,
            now,
            witness=self.witness.strip() or None,
            purpose=PURPOSE,
            items=ITEMS[self.kind],
            until=_after_years(day) if self.is_given else None,
        )

    def _giver(self, household: Household, day: date) -> Giver:
        if self.giver == OTHER:
            if not self.other_name.strip():
                raise Mistake(say("gate.missing.other_name"), "other_name")
            return Giver(self.other_relation.strip(), name=self.other_name.strip())
        person = household.member(self.giver or "")
        age = person.age(day)
        if age is not None and age < GUARDIAN_UNTIL:
            raise Mistake(say("gate.guardian_needed", years=str(GUARDIAN_UNTIL)), "giver")
        relation = person.relation.value
        is_told = isinstance(relation, str) and not person.is_head
        return Giver(str(relation) if is_told else "self", member=person.id)


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One kind of consent as it stands. state: given, refused, none · words: state and end."""

    kind: ConsentKind
    state: str
    words: Sentence
    until: Sentence | None


def lines_of(consents: Iterable[Consent], day: date, *, in_danger: bool) -> tuple[ConsentLine, ...]:
    """The kinds a visit needs, in order. in_danger: help went before the consent."""
    listed = list(consents)
    standing = {one.kind: one for one in in_force(listed, day)}
    return tuple(_line(kind, listed, standing.get(kind), in_danger=in_danger) for kind in ITEMS)


def _line(
    kind: ConsentKind, listed: list[Consent], standing: Consent | None, *, in_danger: bool
) -> ConsentLine:
    if standing is not None:
        until = standing.until
        end = say("consent.until", day=full_day_words(until)) if until else None
        return ConsentLine(kind, "given", say("consent.state.given"), end)
    if in_danger:
        return ConsentLine(kind, "none", say("consent.override"), None)
    state = "refused" if any(one.kind is kind for one in listed) else "none"
    return ConsentLine(kind, state, say(f"consent.state.{state}"), None)


def _after_years(day: date) -> date:
    """The same day so many years on; 28 February for the leap day."""
    try:
        return day.replace(year=day.year + YEARS)
    except ValueError:
        return day.replace(year=day.year + YEARS, day=28)
