"""What a household allows: scope, end, refusals; each kind by its last word."""

from dataclasses import dataclass
from datetime import date

from core.casework.case_file import CaseFile
from core.people.consent import Consent, ConsentKind, in_force, last_words
from core.sentence import Sentence, say
from ui.screens.dates import day_words, full_day_words

SOON = 30
"""Days before its end from which a consent is said to run out."""


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One kind of consent. consent: its row when it may be withdrawn · follows: what a refusal
    switches off · last: the last word of it, None where it was never asked."""

    icon: str
    tone: str
    title: Sentence
    state: Sentence
    follows: Sentence | None
    consent: str | None
    last: Consent | None


def consent_rows(file: CaseFile, today: date) -> tuple[ConsentRow, ...]:
    """Every kind that was ever asked, and the general one always."""
    standing = {(one.kind, one.to): one for one in in_force(file.consents, today)}
    words: dict[tuple[ConsentKind, str | None], list[Consent]] = {}
    for consent in sorted(file.consents, key=lambda one: one.at):
        words.setdefault((consent.kind, consent.to), []).append(consent)
    rows = [_row(words[key], standing.get(key), today) for key in sorted(words, key=_order)]
    if (ConsentKind.GENERAL, None) not in words:
        rows.insert(0, _missing())
    return tuple(rows)


def _order(key: tuple[ConsentKind, str | None]) -> tuple[int, str]:
    kind, to = key
    return list(ConsentKind).index(kind), to or ""


def _missing() -> ConsentRow:
    title = say("case.consent.general")
    return ConsentRow("file-warning", "range", title, say("case.consent.needed"), None, None, None)


def _row(listed: list[Consent], standing: Consent | None, today: date) -> ConsentRow:
    last = listed[-1]
    title = _title(last)
    if standing is not None:
        icon, tone = ("file-clock", "range") if _ends_soon(standing, today) else _valid()
        return ConsentRow(icon, tone, title, _until(standing, today), None, standing.id, standing)
    differs = len({one.is_given for one in last_words(listed)}) > 1
    state = say("case.consent.disputed") if differs else _ended(last, today)
    return ConsentRow("circle-minus", "no", title, state, _follows(last.kind), None, last)


def _valid() -> tuple[str, str]:
    return "circle-check", "ok"


def _title(consent: Consent) -> Sentence:
    title = say(f"case.consent.{consent.kind.value}")
    return say("words.dot", a=title, b=consent.to) if consent.to else title


def _ends_soon(consent: Consent, today: date) -> bool:
    return consent.until is not None and (consent.until - today).days < SOON


def _until(consent: Consent, today: date) -> Sentence:
    if consent.until is None:
        return say("case.consent.valid")
    left = (consent.until - today).days
    if left < SOON:
        return say("case.consent.left", n=left)
    return say("case.consent.until", until=full_day_words(consent.until))


def _ended(consent: Consent, today: date) -> Sentence:
    if consent.withdraws is not None:
        at = consent.at.date()
        day = day_words(at, weekday=False) if at.year == today.year else full_day_words(at)
        return say("case.consent.withdrawn", day=day)
    if not consent.is_given:
        return say("case.consent.refused")
    if consent.until is not None and consent.until < today:
        return say("case.consent.over", day=full_day_words(consent.until))
    return say("case.consent.disputed")


def _follows(kind: ConsentKind) -> Sentence | None:
    """What depends on it and stops without it."""
    if kind is ConsentKind.GENERAL:
        return say("case.consent.without_general")
    if kind is ConsentKind.SENSITIVE:
        return say("case.consent.without_sensitive")
    if kind is ConsentKind.PHOTO:
        return say("case.consent.without_photo")
    return None
