"""What was changed in a case: who, when, from which value to which, in which visit and why."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from core.casework.case_file import CaseFile
from core.casework.history.changes import (
    Alteration,
    Recorded,
    fact_of,
    is_removal,
    member_of,
    section_of,
)
from core.casework.outcomes import OUTCOMES
from core.casework.wording import Wording
from core.clock import SEOUL, Clock
from core.people.answer import Answer, State
from core.people.consent import SENSITIVE_FACTS, ConsentKind, in_force
from core.record.kinds import ROW_GROUP
from core.sentence import Sentence, say
from core.store.laptop import Enrolment
from core.watch import Watch
from ui.screens import household_words as words
from ui.screens.case.answer_words import FORM
from ui.screens.case.author_words import author_words
from ui.screens.case.changes.need_words import need_item, need_said
from ui.screens.case.item_words import Item, Spot, Value, items_of
from ui.screens.dates import clock_words, day_words, full_day_words
from ui.screens.listeners import Listener, Listeners
from ui.screens.paper.words import access_words

PAGE = 60
"""Lines that are shown at first, and more at each asking."""

_ACCESSED = frozenset({
    "telephone", "birth_date", "consent_override",
    "document_kept", "document_opened", "document_erased",
})  # fmt: skip
_KINDS = frozenset({
    "case", "visit", "visit_attempt", "note", "consent", "todo", "need", "referral", "access",
    "held_decision", "document",
})  # fmt: skip
"""Kinds that are filtered by themselves; the rest is filtered by its section of the form."""


class Office(Protocol):
    """What the history needs of the open office."""

    @property
    def enrolment(self) -> Enrolment:
        """Who works at this laptop."""

    def case(self, case: str) -> CaseFile:
        """One whole case."""

    def history(self, case: str) -> tuple[Alteration, ...]:
        """Everything that was changed."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that changed.

    before: None where nothing stood; after: None where it was taken away · visit: in which ·
    reason: why it was corrected after its visit · is_waiting: not yet at the Center.
    """

    at: datetime
    when: Sentence
    who: Sentence
    item: Sentence
    before: Sentence | None
    after: Sentence | None
    visit: Sentence | None
    reason: str | None
    is_waiting: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a filter; code "" shows all."""

    code: str
    words: Sentence


class HistoryScreen:
    """The history of one case; read in the background, filtered in memory."""

    def __init__(self, office: Office, clock: Clock, case: str, language: str) -> None:
        """language: of titles that stand in the pack, "ko" or "en"."""
        self._office, self._clock, self.case = office, clock, case
        self._language = language
        self._listeners = Listeners()
        self._read_file()
        self._alterations: tuple[Alteration, ...] | None = None
        self.member, self.section = "", ""
        self._shown = PAGE

    def changed(self, listener: Listener) -> Callable[[], None]:
        """Be told when something shown has changed; returns what ends it."""
        return self._listeners.add(listener)

    # -- reading --------------------------------------------------------------------------------

    def _read_file(self) -> None:
        self._file = self._office.case(self.case)
        kinds = {consent.kind for consent in in_force(self._file.consents, self._clock.today())}
        self._shows_health = ConsentKind.SENSITIVE in kinds

    def read(self, _watch: Watch) -> tuple[Alteration, ...]:
        """The work for the background."""
        return self._office.history(self.case)

    def take(self, alterations: tuple[Alteration, ...]) -> None:
        """What was read is here."""
        self._read_file()
        self._alterations = alterations
        self._listeners.tell()

    @property
    def is_read(self) -> bool:
        """Whether there is something to show yet."""
        return self._alterations is not None

    # -- filters --------------------------------------------------------------------------------

    def members(self) -> tuple[Choice, ...]:
        """Everybody, the household, and each member."""
        people = [
            Choice(who.id, words.name_words(who.name)) for who in self._file.household.members
        ]
        return (Choice("", say("history.everybody")), *people)

    def sections(self) -> tuple[Choice, ...]:
        """Everything, then the sections of the form and the kinds that something changed in."""
        there = {_section(alteration.recorded) for alteration in self._alterations or ()}
        listed = [*FORM.sections, *sorted(_KINDS)]
        found = [Choice(code, _section_words(code)) for code in listed if code in there]
        return (Choice("", say("history.everything")), *found)

    def filter_member(self, code: str) -> None:
        """Only what is about this member; "": everybody."""
        self.member, self._shown = code, PAGE
        self._listeners.tell()

    def filter_section(self, code: str) -> None:
        """Only this section or kind; "": everything."""
        self.section, self._shown = code, PAGE
        self._listeners.tell()

    def show_more(self) -> None:
        """Older lines too."""
        self._shown += PAGE
        self._listeners.tell()

    # -- lines ----------------------------------------------------------------------------------

    def lines(self, wording: Wording) -> tuple[tuple[HistoryLine, ...], int]:
        """The newest first, as many as are shown, and how many more there are."""
        chosen = [
            alteration for alteration in self._alterations or () if self._fits(alteration.recorded)
        ]
        listed = [
            line
            for alteration in chosen[: self._shown]
            for line in self._lines(alteration, wording)
        ]
        return tuple(listed), max(0, len(chosen) - self._shown)

    @property
    def hides_health(self) -> bool:
        """Whether something is left out because no consent allows it."""
        return any(self._is_hidden(alteration.recorded) for alteration in self._alterations or ())

    def _is_hidden(self, one: Recorded) -> bool:
        return not self._shows_health and (one.kind == "need" or fact_of(one) in SENSITIVE_FACTS)

    def _fits(self, one: Recorded) -> bool:
        if self._is_hidden(one):
            return False
        is_whose = not self.member or member_of(one) == self.member
        return is_whose and (not self.section or _section(one) == self.section)

    def _lines(self, alteration: Alteration, wording: Wording) -> Iterator[HistoryLine]:
        one = alteration.recorded
        at = datetime.fromtimestamp(one.at_ms / 1000, SEOUL)
        for item, before, after in self._told(alteration, wording):
            yield HistoryLine(
                at,
                self._when(at),
                author_words(one.author, self._office.enrolment.consultant),
                item,
                before if alteration.has_before else say("history.not_here"),
                after,
                self._visit(one.visit),
                alteration.reason,
                one.is_waiting,
            )

    def _when(self, at: datetime) -> Sentence:
        is_now = at.year == self._clock.today().year
        day = day_words(at.date()) if is_now else full_day_words(at.date())
        return say("words.plainly_beside", a=day, b=clock_words(at))

    def _visit(self, visit: str | None) -> Sentence | None:
        over = [one for one in self._file.visits if one.began is not None]
        over.sort(key=lambda one: one.began.timestamp() if one.began else 0.0)
        number = next((n for n, one in enumerate(over, start=1) if one.id == visit), None)
        return say("case.visit_number", number=number) if number is not None else None

    def _told(
        self, alteration: Alteration, wording: Wording
    ) -> Iterator[tuple[Sentence, Sentence | None, Sentence | None]]:
        """What changed, from what, to what."""
        one = alteration.recorded
        spoken = _spoken_of(one)
        if spoken is not None:
            yield spoken[0], self._corrected_note(one), spoken[1]
            return
        if one.group == ROW_GROUP:
            yield (
                self._row_item(one),
                None,
                None if is_removal(one) else say("history.brought_back"),
            )
            return
        if one.kind == "need":
            item = need_item(one.value or alteration.before, self._language)
            after = need_said(one.value) or say("history.taken_back")
            yield item, need_said(alteration.before), after
            return
        for item, read in self._items(alteration, wording):
            yield (
                item,
                _said(alteration.before, read),
                _said(one.value, read) or say("history.taken_back"),
            )

    def _items(self, alteration: Alteration, wording: Wording) -> Iterator[Item]:
        one = alteration.recorded
        found = list(items_of(self._file, Spot(*one.spot), (alteration.before, one.value), wording))
        yield from _masked(found, one, alteration.before)

    def _row_item(self, one: Recorded) -> Sentence:
        if one.kind == "member":
            who = next((who for who in self._file.household.members if who.id == one.row), None)
            return words.name_words(who.name if who is not None else None)
        return say(f"history.kind.{one.kind}") if one.kind in _ROWS else say("history.kind.other")

    def _corrected_note(self, one: Recorded) -> Sentence | None:
        """What a correcting note said before."""
        before = (one.value or {}).get("corrects") if one.kind == "note" else None
        entry = next((note for note in self._file.entries_of("note") if note.id == before), None)
        return say("words.plain", a=str(entry.value.get("text") or "")) if entry else None


_ROWS = frozenset({"vehicle", "obligor", "debt", "todo", "visit", "need", "document"})


def _section(one: Recorded) -> str:
    return one.kind if one.kind in _KINDS else section_of(one, FORM)


def _section_words(code: str) -> Sentence:
    return say(f"history.kind.{code}" if code in _KINDS else f"visit.section.{code}")


def _spoken_of(one: Recorded) -> tuple[Sentence, Sentence] | None:
    """Rows that are written once: what they are and what they say. None for all else."""
    value = one.value or {}
    if one.kind == "note":
        return say("case.note"), say("words.plain", a=str(value.get("text") or ""))
    if one.kind == "consent":
        kind = say(f"case.consent.{value.get('kind') or 'general'}")
        state = (
            "withdrawn" if value.get("withdraws") else "given" if value.get("given") else "refused"
        )
        return kind, say(f"history.consent.{state}")
    if one.kind == "visit_attempt":
        outcome = OUTCOMES.get(int(value.get("outcome") or 0))
        return say("history.kind.visit_attempt"), outcome.title if outcome else say("history.other")
    if one.kind == "access":
        what = value.get("what")
        return say("history.kind.access"), access_words(value) or say(
            f"history.access.{what}" if what in _ACCESSED else "history.access.other"
        )
    if one.kind == "document" and one.group != ROW_GROUP:
        return say("history.kind.document"), say("words.plain", a=str(value.get("title") or ""))
    if one.kind == "referral":
        return say("history.kind.referral"), say("history.other")
    if one.kind == "held_decision":
        said = "taken" if value.get("take") else "declined"
        return say("history.kind.held_decision"), say(f"history.held_decision.{said}")
    return None


def _said(value: Value, read: Callable[[Value], Sentence]) -> Sentence | None:
    """A value in words; None where nothing stood or the answer was taken back."""
    if value is None:
        return None
    if "state" in value and set(value) & {"source", "period"}:
        silent = {State.NOT_ASKED, State.NOT_APPLICABLE}
        return None if Answer.from_json(value).state in silent else read(value)
    said = read(value)
    return None if said.key in {"answer.state.not_asked", "case.item.empty"} else said


def _masked(items: Sequence[Item], one: Recorded, before: Value) -> Iterator[Item]:
    """A birth date by its year only: whoever needs it whole asks for it, and that is logged."""
    facts = [
        fact
        for fact in ("name", "birth_date", "sex")
        if (one.value or {}).get(fact) != (before or {}).get(fact)
    ]
    is_who = (one.kind, one.group) == ("member", "who")
    for number, (item, read) in enumerate(items):
        if is_who and number < len(facts) and facts[number] == "birth_date":
            yield item, _year_of
        else:
            yield item, read


def _year_of(value: Value) -> Sentence:
    answer = Answer.from_json((value or {}).get("birth_date") or {"state": "not_asked"})
    if answer.state is not State.GIVEN:
        return say(f"answer.state.{answer.state.value}")
    return say("member.born_in", year=str(answer.value)[:4])
