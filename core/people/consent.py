"""What may be kept and sent: consents, their withdrawal, and the gate before the first answer.

docs/spec/records.md section 7. The legal ground is the Center's to confirm; the gate is one policy
switch (`Gate.is_on`). Conflicting consents count as not given.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
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
    signature: needed when signed on the laptop.
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
        signed = {"signature": self.signature.to_text()} if self.signature else {}
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
            **signed,
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
    whatever the clocks said. Two last words of one moment that differ count as a no.
    """
    listed = sorted(consents, key=lambda consent: consent.at)
    taken_back = {consent.withdraws for consent in listed if consent.withdraws}
    last: dict[tuple[ConsentKind, str | None], list[Consent]] = {}
    for consent in listed:
        if consent.id in taken_back:
            continue
        place = last.setdefault((consent.kind, consent.to), [])
        if place and place[-1].at < consent.at:
            place.clear()
        place.append(consent)
    standing = [words[-1] for words in last.values() if all(word.holds_on(day) for word in words)]
    return tuple(sorted(standing, key=lambda consent: consent.at))


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
