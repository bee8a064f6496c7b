"""What the calendar says, as sentences. Names of members are handed in; they are no texts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from core.law.calendar.entries import Calendar, Cause, Entry, EntryKind, Worth
from core.law.results import Ends
from core.sentence import Sentence, Value, say

NameOf: TypeAlias = Callable[[int], Value]
"""How a member is called, by place as listed."""

_AMOUNTS: Final = {
    "month": (
        "calendar.amount.month",
        "calendar.amount.month_range",
        "calendar.amount.month_up_to",
        "calendar.amount.month_from",
    ),
    "year": (
        "calendar.amount.year",
        "calendar.amount.year_range",
        "calendar.amount.year_up_to",
        "calendar.amount.year_from",
    ),
    "once": (
        "calendar.amount.once",
        "calendar.amount.once_range",
        "calendar.amount.once_up_to",
        "calendar.amount.once_from",
    ),
}
"""One amount, from one to another, up to one, from one upwards."""

_APPLY_BY: Final = {
    "window": "calendar.apply_by",
    "regular": "calendar.apply_by",
    "late": "calendar.apply_by.late",
    "first_half": "calendar.apply_by.wages",
    "second_half": "calendar.apply_by.wages",
    "backdated": "calendar.apply_by.backdated",
}
_PLAIN: Final = {
    "begins": "calendar.begins",
    "apply_from": "calendar.apply_from",
    "figures_unknown": "calendar.figures_unknown",
    "figures_known": "calendar.figures_known",
}
_TOGETHER: Final = (
    "figures_unknown",
    "figures_known",
    "apply_from",
    "apply_opens",
    "apply_by",
    "apply_over",
)
_VALUES: Final = {"type1": "calendar.value.type1", "type2": "calendar.value.type2"}


def day_of(day: date) -> Sentence:
    """A day with its year."""
    month = say(f"date.month.{day.month}")
    return say("date.full", year=day.year, day=say("date.day", month=month, day=day.day))


def entry_sentence(entry: Entry, name_of: NameOf) -> Sentence:
    """One line of the calendar, without its causes."""
    return _sentence(entry, _names([entry], name_of))


def _sentence(entry: Entry, what: Sentence) -> Sentence:
    claim = entry.claim
    if claim is not None and entry.kind in ("apply_by", "apply_opens", "apply_over"):
        if entry.kind == "apply_by":
            return say(_APPLY_BY[claim.kind], what=what, day=day_of(entry.day))
        key = "calendar.apply_over"
        if entry.kind == "apply_opens":
            is_half = claim.kind in ("first_half", "second_half")
            key = "calendar.apply_opens.wages" if is_half else "calendar.apply_opens"
        return say(key, what=what, day=day_of(entry.day), last=day_of(claim.closes))
    if entry.kind in _PLAIN:
        return say(_PLAIN[entry.kind], what=what, day=day_of(entry.day))
    if entry.kind == "changes":
        return _change(entry, what)
    if entry.kind == "may_begin":
        is_known = entry.after is None or entry.after.is_known
        key = "calendar.may_begin" if is_known else "calendar.may_begin.no_figures"
        return say(key, what=what, day=day_of(entry.day))
    if entry.kind == "ends":
        return say("calendar.ends", what=what, day=day_of(entry.last_day))
    return say(_may_end(entry), what=what, day=day_of(entry.last_day))


def _may_end(entry: Entry) -> str:
    if entry.before is not None and not entry.before.is_known:
        return "calendar.may_end.no_figures"
    return "calendar.may_end.at_most" if entry.after is None else "calendar.may_end"


@dataclass(frozen=True)
class Line:
    """Entries said in one sentence, because all but the programme is the same."""

    day: date
    kind: EntryKind
    sentence: Sentence
    entries: tuple[Entry, ...]


def lines_of(calendar: Calendar, name_of: NameOf) -> tuple[Line, ...]:
    """The calendar line by line: one for each benefit and what becomes of it, whoever has it; what
    is unknown or applied for on one day is said together."""
    groups: dict[tuple[object, ...], list[Entry]] = {}
    for entry in calendar.entries:
        own: object = entry.claim if entry.kind in _TOGETHER else _becomes(entry)
        groups.setdefault((entry.day, entry.kind, own), []).append(entry)
    return tuple(
        Line(
            entries[0].day,
            entries[0].kind,
            _sentence(entries[0], _names(entries, name_of)),
            tuple(entries),
        )
        for entries in groups.values()
    )


def _becomes(entry: Entry) -> tuple[object, ...]:
    """What becomes of which benefit, the same for everybody of whom it is said in one line."""
    worths = (entry.before, entry.after)
    return (entry.programme, *(it.noticed if it is not None else None for it in worths))


def _names(entries: list[Entry], name_of: NameOf) -> Sentence:
    """Every benefit once, with those who have it."""
    owners: dict[str, list[int]] = {}
    for entry in entries:
        listed = owners.setdefault(entry.programme, [])
        if entry.person is not None and entry.person not in listed:
            listed.append(entry.person)
    return _in_a_row([_what(it, [name_of(one) for one in of]) for it, of in owners.items()])


def _in_a_row(parts: list[Value]) -> Sentence:
    first, *others = parts
    joined = first if isinstance(first, Sentence) else say("words.plain", a=first)
    for other in others:
        joined = say("calendar.names", one=joined, other=other)
    return joined


def cause_sentence(cause: Cause, name_of: NameOf) -> Sentence:
    """Why. The title of a figure stays with the cause: the pack has it by language."""
    who = "" if cause.person is None else name_of(cause.person)
    day = day_of(cause.day)
    if cause.kind == "birthday":
        return say("calendar.cause.birthday", who=who, day=day, years=cause.years or 0)
    if cause.kind == "age":
        return say("calendar.cause.age", who=who, days=cause.days or 0)
    if cause.kind == "birth":
        return say("calendar.cause.birth", who=who, day=day)
    if cause.kind == "care":
        return say("calendar.cause.care", who=who, years=cause.years or 0)
    if cause.kind == "figure":
        return say("calendar.cause.figure", source=cause.source)
    if cause.kind == "rule":
        return say("calendar.cause.rule", law=cause.law)
    if cause.kind == "opening":
        return say("calendar.cause.opening", day=day, source=cause.source)
    if cause.kind == "closing":
        return say("calendar.cause.closing", day=day, source=cause.source)
    if cause.kind == "season":
        return say("calendar.cause.season")
    if cause.kind == "year":
        return say("calendar.cause.year", who=who)
    if cause.kind == "uncovered":
        return say("calendar.cause.uncovered")
    return say("calendar.cause.other")


def worth_sentence(worth: Worth) -> Sentence:
    """How much it is; by the figures of an earlier year where those of the day are not known."""
    if worth.value in _VALUES:
        amount = say(_VALUES[worth.value])
    elif worth.amount is None or worth.period is None:
        amount = say("calendar.amount.none")
    else:
        amount = _amount(worth.amount, _AMOUNTS[worth.period])
    if worth.figures_year is not None:
        return say("calendar.amount.by_year", year=worth.figures_year, amount=amount)
    return amount


def assumption_sentences(calendar: Calendar, name_of: NameOf) -> tuple[Sentence, ...]:
    """What every date rests on, and whose birthdays nobody can foresee."""
    unknown = (
        say("calendar.unknown_birth", who=name_of(person)) for person in calendar.unknown_births
    )
    return say("calendar.rests_on"), *unknown


def _what(programme: str, whose: list[Value]) -> Sentence:
    title = say(f"programme.{programme}")
    return say("calendar.what", programme=title, who=_in_a_row(whose)) if whose else title


def _change(entry: Entry, what: Sentence) -> Sentence:
    day = day_of(entry.day)
    if entry.before is None or entry.after is None:
        return say("calendar.changes_somehow", what=what, day=day)
    before, after = worth_sentence(entry.before), worth_sentence(entry.after)
    if before == after:
        return say("calendar.changes_somehow", what=what, day=day)
    return say("calendar.changes", what=what, day=day, before=before, after=after)


def _amount(ends: Ends, keys: tuple[str, str, str, str]) -> Sentence:
    one, between, up_to, upwards = keys
    low, high = ends[0] or 0, ends[1]
    if high is None:
        return say(upwards, amount=low)
    if low == high:
        return say(one, amount=low)
    return say(up_to, amount=high) if low == 0 else say(between, low=low, high=high)
