"""Asking for one consent: who gives it, how, for what, until when, and what is missing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from core.casework.actions import new_id
from core.errors import Mistake
from core.people.consent import Channel, Consent, ConsentKind, Giver, in_force
from core.people.consent_giver import SELF, check_giver
from core.people.household import Household
from core.people.signature import Signature
from core.sentence import Sentence, say
from ui.screens.dates import full_day_words

TEXT_VERSION = "2026.1"
"""Version of the consent text that is read out or signed."""

MONTHS = (12, 6, 3)
"""How long a consent may last, counted from its day; the first is offered."""

ITEMS = {
    ConsentKind.GENERAL: ("name", "family", "income", "property", "home"),
    ConsentKind.SENSITIVE: ("health", "disability", "needs", "crisis"),
    ConsentKind.THIRD_PARTY: ("name", "contact", "need", "situation"),
    ConsentKind.PHOTO: ("papers", "home", "people"),
}
"""What each kind may be about."""

CHOSEN = frozenset({ConsentKind.THIRD_PARTY, ConsentKind.PHOTO})
"""Kinds of which the household says piece by piece what it allows."""

ASKED_AT_GATE = (ConsentKind.GENERAL, ConsentKind.SENSITIVE)
PURPOSE = {ConsentKind.THIRD_PARTY: "referral", ConsentKind.PHOTO: "evidence"}
USUAL_PURPOSE = "counselling"
OTHER = "other"
"""Somebody who does not live there: the legal guardian, by name and relation."""


@dataclass
class ConsentForm:
    """What was chosen so far; nothing is chosen in advance.

    is_given: None while nobody answered · giver: id of a member, or OTHER · items: what is allowed,
    where that is chosen piece by piece · to: the agency that may be told.
    """

    kind: ConsentKind
    is_given: bool | None = None
    giver: str | None = None
    other_name: str = ""
    other_relation: str = ""
    channel: Channel | None = None
    witness: str = ""
    signature: Signature | None = None
    items: set[str] = field(default_factory=set)
    to: str = ""
    months: int = MONTHS[0]

    def consent(self, household: Household, now: datetime) -> Consent:
        """The consent, or the refusal. Raises Mistake naming what is missing."""
        self._check_chosen()
        assert self.channel is not None
        given = bool(self.is_given)
        made = Consent(
            new_id(),
            self.kind,
            given,
            TEXT_VERSION,
            self._giver(household),
            self.channel,
            now,
            witness=self.witness.strip() or None,
            purpose=PURPOSE.get(self.kind, USUAL_PURPOSE),
            items=self.allowed(),
            to=self.to.strip() or None,
            until=self.until(now.date()) if given else None,
            signature=self.signature if given and self.is_signed else None,
        )
        check_giver(made, household, now.date())
        return made

    def _check_chosen(self) -> None:
        if self.is_given is None:
            raise Mistake(say(f"gate.missing.{self.kind.value}"), "is_given")
        if self.kind is ConsentKind.THIRD_PARTY and not self.to.strip():
            raise Mistake(say("gate.missing.to"), "to")
        if self.is_given and not self.allowed():
            raise Mistake(say("gate.missing.items"), "items")
        if self.giver is None:
            raise Mistake(say("gate.missing.giver"), "giver")
        if self.channel is None:
            raise Mistake(say("gate.missing.channel"), "channel")

    @property
    def is_signed(self) -> bool:
        """Whether it is given by a signature on the laptop."""
        return self.channel is Channel.SIGNATURE

    def allowed(self) -> tuple[str, ...]:
        """What it is about, in the order of the text."""
        listed = ITEMS[self.kind]
        if self.kind not in CHOSEN:
            return listed
        return tuple(item for item in listed if item in self.items)

    def until(self, day: date) -> date:
        """Its last day."""
        return _after_months(day, self.months)

    def _giver(self, household: Household) -> Giver:
        if self.giver == OTHER:
            if not self.other_name.strip():
                raise Mistake(say("gate.missing.other_name"), "other_name")
            return Giver(self.other_relation.strip(), name=self.other_name.strip())
        person = household.member(self.giver or "")
        relation = person.relation.value
        is_told = isinstance(relation, str) and not person.is_head
        return Giver(str(relation) if is_told else SELF, member=person.id)


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
    return tuple(
        _line(kind, listed, standing.get(kind), in_danger=in_danger) for kind in ASKED_AT_GATE
    )


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


def statement(form: ConsentForm, day: date) -> tuple[Sentence, ...]:
    """What is read out and signed: what, why, until when, and that one may refuse.

    개인정보 보호법 제15조 제2항: purpose, items, how long, the right to refuse.
    """
    items = [say(f"consent.item.{form.kind.value}.{item}") for item in form.allowed()]
    purpose = PURPOSE.get(form.kind, USUAL_PURPOSE)
    lines = [
        say("consent.statement.items", items=_listed(items)),
        say("consent.statement.purpose", purpose=say(f"consent.purpose.{purpose}")),
        say("consent.statement.until", day=full_day_words(form.until(day))),
        say("consent.statement.free"),
    ]
    if form.to.strip():
        lines.insert(1, say("consent.statement.to", to=form.to.strip()))
    return tuple(lines)


def _listed(words: list[Sentence]) -> Sentence | str:
    """One after the other, with commas."""
    if not words:
        return ""
    joined: Sentence = words[0]
    for word in words[1:]:
        joined = say("words.comma", a=joined, b=word)
    return joined


def _after_months(day: date, months: int) -> date:
    """The same day so many months on; the last of the month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, day.day)
