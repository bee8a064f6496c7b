"""One consent in full: what it says, who gave it and how, with its signature."""

from dataclasses import dataclass
from datetime import date

from core.people.consent import Channel, Consent
from core.people.household import Household
from core.people.signature import Signature
from core.sentence import Sentence, say
from ui.screens.dates import clock_words, full_day_words
from ui.screens.visit.consents import ITEMS


@dataclass(frozen=True, slots=True)
class ConsentWords:
    """lines: what is said, by name; signature: as it was drawn, None for other channels."""

    title: Sentence
    lines: tuple[tuple[Sentence, Sentence], ...]
    signature: Signature | None


def consent_words(consent: Consent, household: Household) -> ConsentWords:
    """Every part that the record holds; what it does not hold is left out."""
    at = say(
        "consent.details.moment", day=full_day_words(consent.at.date()), at=clock_words(consent.at)
    )
    answer = "given" if consent.is_given else "withdrawn" if consent.withdraws else "refused"
    lines = [
        ("answer", say(f"consent.answer.{answer}")),
        ("giver", giver_words(consent, household)),
        ("channel", channel_words(consent)),
        ("items", _items(consent)),
        ("to", say("settings.as_is", text=consent.to) if consent.to else None),
        ("purpose", _purpose(consent)),
        ("until", _until(consent.until)),
        ("text", say("gate.text_version", version=consent.text_version)),
        ("at", at),
    ]
    told = tuple((say(f"consent.details.{name}"), words) for name, words in lines if words)
    return ConsentWords(say(f"case.consent.{consent.kind.value}"), told, consent.signature)


def giver_words(consent: Consent, household: Household) -> Sentence:
    """A member by name, or a guardian by name and relation."""
    giver = consent.given_by
    if giver.member is None and giver.name:
        return say("consent.giver.guardian", name=giver.name, relation=giver.relation)
    row = giver.member or (household.head.id if household.head else None)
    names = [person.name for person in household.members if person.id == row and person.name]
    return say("settings.as_is", text=names[0]) if names else say("consent.giver.unnamed")


def channel_words(consent: Consent) -> Sentence:
    """How it was given; a spoken one with its witness."""
    if consent.channel is Channel.ORAL and consent.witness:
        return say("consent.channel.oral", witness=consent.witness)
    return say(f"gate.{consent.channel.value}")


def _items(consent: Consent) -> Sentence | None:
    known = [item for item in consent.items if item in ITEMS[consent.kind]]
    joined: Sentence | None = None
    for item in known:
        word = say(f"consent.item.{consent.kind.value}.{item}")
        joined = word if joined is None else say("words.comma", a=joined, b=word)
    return joined


def _purpose(consent: Consent) -> Sentence | None:
    known = consent.purpose in {"counselling", "referral", "evidence"}
    return say(f"consent.purpose.{consent.purpose}") if known else None


def _until(day: date | None) -> Sentence | None:
    return say("consent.until", day=full_day_words(day)) if day else None
