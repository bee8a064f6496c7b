"""What may be kept and sent: consents, their withdrawal, and the gate before the first answer.

docs/spec/records.md section 7. The legal ground is the Center's to confirm; the gate is one policy
switch (`Gate.is_on`). Conflicting consents count as not given.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from core.errors import Mistake
from core.people.signature import Signature
from core.sentence import say

GUARDIAN_UNTIL = 14
"""Years of age below which the legal guardian consents (개인정보 보호법 제22조의2)."""

SENSITIVE_FACTS = frozenset({
    "disability", "disability_pension_class", "illness", "dementia", "unable_to_work", "pregnant",
    "ltc_grade", "diagnoses", "disability_types", "activity_support_score", "needs_daily_help",
    "gave_birth_on", "expenses.chronic_medical", "expenses.care", "crisis", "crisis_more",
    "situations", "isolated", "went_without_care",
})  # fmt: skip
"""Facts on health, disability, needs and crisis: they wait for a consent of kind `sensitive`."""


class ConsentKind(StrEnum):
    """Closed list; a consent to tell an agency is taken when the referral happens."""

    GENERAL = "general"
    SENSITIVE = "sensitive"
    THIRD_PARTY = "third_party"
    PHOTO = "photo"


class Channel(StrEnum):
    """How the consent was given."""

    PAPER = "paper"
    SIGNATURE = "signature"
    ORAL = "oral"


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gave it: a member of the household, or a guardian by name and relation."""

    relation: str
    member: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """One consent, refusal or withdrawal: a row that is written once.

    is_given: False for a refusal · withdraws: id of the consent this row takes back ·
    until: last day, None without an end · witness: needed when given by word of mouth ·
    signature: needed when signed on the laptop · after: ids of the words of its kind and addressee
    that whoever wrote this one knew of; None in records that do not say it.
    """

    id: str
    kind: ConsentKind
    is_given: bool
    text_version: str
    given_by: Giver
    channel: Channel
    at: datetime
    witness: str | None = None
    purpose: str | None = None
    items: tuple[str, ...] = ()
    to: str | None = None
    until: date | None = None
    withdraws: str | None = None
    signature: Signature | None = None
    after: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        """Raises Mistake when a spoken consent has no witness, a signed one no signature, or the
        giver no relation."""
        if self.is_given and self.channel is Channel.SIGNATURE and self.signature is None:
            raise Mistake(say("consent.signature_needed"), "signature")
        if self.is_given and self.channel is Channel.ORAL and not (self.witness or "").strip():
            raise Mistake(say("consent.witness_needed"), "witness")
        if not self.given_by.relation:
            raise Mistake(say("consent.relation_needed"), "given_by")

    def holds_on(self, day: date) -> bool:
        """Whether it was given and has not run out. Withdrawals are told by `in_force`."""
        return (
            self.is_given and self.withdraws is None and (self.until is None or day <= self.until)
        )

    def to_json(self) -> dict[str, Any]:
        """Value of a `consent` change."""
        giver = self.given_by
        more: dict[str, Any] = {}
        if self.signature is not None:
            more["signature"] = self.signature.to_text()
        if self.after is not None:
            more["after"] = list(self.after)
        return {
            "kind": self.kind.value,
            "given": self.is_given,
            "text_version": self.text_version,
            "given_by": {"member": giver.member, "name": giver.name, "relation": giver.relation},
            "channel": self.channel.value,
            "witness": self.witness,
            "purpose": self.purpose,
            "items": list(self.items),
            "to": self.to,
            "until": self.until.isoformat() if self.until else None,
            "at": self.at.isoformat(),
            "withdraws": self.withdraws,
            **more,
        }

    @classmethod
    def from_json(cls, row: str, body: Mapping[str, Any]) -> "Consent":
        """A consent as it was kept. What it does not say, or no longer shows, is not given."""
        giver = body.get("given_by") or {}
        until = body.get("until")
        channel = Channel(body.get("channel") or "paper")
        signature = _signature_in(body)
        is_shown = channel is not Channel.SIGNATURE or signature is not None
        return cls(
            row,
            ConsentKind(body["kind"]),
            bool(body.get("given", False)) and is_shown,
            str(body.get("text_version") or ""),
            Giver(str(giver.get("relation") or "self"), giver.get("member"), giver.get("name")),
            channel,
            datetime.fromisoformat(body["at"]),
            body.get("witness"),
            body.get("purpose"),
            tuple(body.get("items") or ()),
            body.get("to"),
            date.fromisoformat(until) if until else None,
            body.get("withdraws"),
            signature,
            tuple(map(str, body["after"])) if isinstance(body.get("after"), list) else None,
        )


def _signature_in(body: Mapping[str, Any]) -> Signature | None:
    """The signature a record holds; None where there is none, or none that can be read."""
    text = body.get("signature")
    if not isinstance(text, str):
        return None
    try:
        return Signature.from_text(text)
    except Mistake:
        return None


def in_force(consents: Iterable[Consent], day: date) -> tuple[Consent, ...]:
    """The consents that stand on a day, oldest first.

    The last word of a kind (and, for third parties, of an addressee) counts: a later refusal or
    withdrawal ends every earlier consent of its kind, and a withdrawal ends the consent it names
    whatever the clocks said. Where two last words stand, neither written in knowledge of the other,
    and one of them is a no, they count as a no.
    """
    words: dict[tuple[ConsentKind, str | None], list[Consent]] = {}
    for consent in sorted(consents, key=lambda consent: consent.at):
        words.setdefault((consent.kind, consent.to), []).append(consent)
    standing = [one for listed in words.values() for one in _standing(listed, day)]
    return tuple(sorted(standing, key=lambda consent: consent.at))


def _standing(listed: list[Consent], day: date) -> list[Consent]:
    """The consent of one kind that stands, none or one: of several the one that lasts longest."""
    taken_back = {one.withdraws for one in listed if one.withdraws}
    there = [one for one in listed if one.id not in taken_back]
    last = last_words(there)
    if not all(one.is_given and one.withdraws is None for one in last):
        return []
    holding = [one for one in last if one.holds_on(day)]
    return [max(holding, key=lambda one: (one.until or date.max, one.at))] if holding else []


def in_knowledge_of(consents: Iterable[Consent], new: Consent) -> Consent:
    """A new word, naming those of its kind and addressee that are known here."""
    place = (new.kind, new.to)
    known = tuple(one.id for one in consents if (one.kind, one.to) == place and one.id != new.id)
    return replace(new, after=known)


def last_words(listed: Iterable[Consent]) -> tuple[Consent, ...]:
    """Words of one kind that no other was written in knowledge of.

    What a record knew of it names itself, so no clock decides between two laptops; records that do
    not say it stand by their time.
    """
    words = tuple(listed)
    return tuple(one for one in words if not any(_follows(other, one) for other in words))


def _follows(other: Consent, one: Consent) -> bool:
    if other.after is not None:
        return one.id in other.after
    return other.at > one.at and other.id not in (one.after or ())


@dataclass(frozen=True, slots=True)
class Gate:
    """What may be kept of one household on one day.

    is_on: the policy switch `consent_gate` · is_overridden: danger to life, with a reason that
    stands in the access log.
    """

    general: bool
    sensitive: bool
    is_on: bool = True
    is_overridden: bool = False

    @classmethod
    def of(
        cls, consents: Iterable[Consent], day: date, *, is_on: bool = True, overridden: bool = False
    ) -> "Gate":
        kinds = {consent.kind for consent in in_force(consents, day)}
        return cls(ConsentKind.GENERAL in kinds, ConsentKind.SENSITIVE in kinds, is_on, overridden)

    @property
    def is_open(self) -> bool:
        """Whether anything at all may be kept."""
        return self.general or self.is_overridden or not self.is_on

    @property
    def is_open_for_sensitive(self) -> bool:
        """Whether answers on health, disability, needs and crisis may be kept."""
        return self.is_open and (self.sensitive or self.is_overridden or not self.is_on)

    def check(self, fact: str | None = None) -> None:
        """Raises Mistake naming the consent that is missing before this fact may be kept."""
        if not self.is_open:
            raise Mistake(say("consent.general_needed"), fact)
        if fact in SENSITIVE_FACTS and not self.is_open_for_sensitive:
            raise Mistake(say("consent.sensitive_needed"), fact)
