"""One visit of the day as a row: when, who, where, what to bring and what is open."""

from datetime import date
from typing import Final

from core.casework.today import TodayLine
from core.casework.visit import VisitStage
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.dates import clock_words, full_day_words
from ui.screens.today.parts import Act, Readiness, Stage, VisitRow

_SHOWN_LEVELS: Final = frozenset({"watch", "crisis", "urgent"})
_NAMED_FORMS: Final = 2
"""Application forms that a row names; more of them stand as one count."""


def row_of(line: TodayLine, day: date, next_visit: str | None) -> VisitRow:
    """The row of a visit. next_visit: the one next act of the day."""
    minutes = words.minutes_between(line.began, line.ended)
    finished = line.ended is not None
    name = words.name_words if finished else words.home_words
    return VisitRow(
        visit=line.visit,
        case=line.case,
        at=f"{line.at:%H:%M}" if line.at is not None else clock_words(line.began),
        length=words.length_words(minutes) if minutes is not None else None,
        name=name(line.person),
        who=words.dotted([words.age_words(line.birth_date, day), words.size_words(line.size)]),
        stage=stage_of(line, next_visit),
        level=line.crisis_level if line.crisis_level in _SHOWN_LEVELS else None,
        is_first=line.visits_before == 0 and not finished,
        is_finished=finished,
        place=_place(line),
        purpose="" if finished else line.purpose or "",
        readiness=_finished(line) if finished else _readiness(line),
        act=_act(line, next_visit),
        is_next=line.visit == next_visit,
        may_miss=line.stage is VisitStage.PLANNED,
    )


def stage_of(line: TodayLine, next_visit: str | None) -> Stage:
    """Where a visit stands in the day line."""
    if line.ended is not None:
        return "done"
    return "current" if line.visit == next_visit else "coming"


def _place(line: TodayLine) -> Sentence:
    place = words.place_words(line.district, line.dong, line.address)
    if not line.companions:
        return place
    return words.dotted([place, say("today.with", names=line.companions)])


def _act(line: TodayLine, next_visit: str | None) -> Act:
    if line.ended is not None:
        return "look"
    if line.stage is VisitStage.OPEN:
        return "go_on"
    return "start" if line.visit == next_visit else "preview"


def _readiness(line: TodayLine) -> tuple[Readiness, ...]:
    found = [_consent(line), *_open(line)]
    bring = _bring(line)
    if bring is not None:
        found.append(Readiness("briefcase", "text-2", say("today.bring", what=bring)))
    if line.companions:
        found.append(Readiness("users", "text-2", say("today.together")))
    if line.caution:
        found.append(Readiness("circle-alert", "range", say("words.plain", a=line.caution)))
    return tuple(found)


def _open(line: TodayLine) -> list[Readiness]:
    """What is open: questions to ask later, things to do, fields being typed."""
    found = []
    if line.later:
        found.append(Readiness("clock", "range", say("today.later", n=line.later)))
    if line.todos:
        found.append(Readiness("clipboard-list", "text-2", say("today.todos", n=line.todos)))
    if line.drafts:
        found.append(Readiness("pencil-line", "primary", say("today.drafts", n=line.drafts)))
    return found


def _bring(line: TodayLine) -> Sentence | None:
    """Forms to take along: for the consent, and to apply for what the last estimate found."""
    forms = [say("today.form.consent")] if not line.has_consent else []
    named = line.apply_for[:_NAMED_FORMS]
    forms += [say("today.form.apply", name=say(f"programme.{one}")) for one in named]
    if not forms:
        return None
    row = words.in_a_row(forms, "words.comma")
    more = len(line.apply_for) - len(named)
    return say("today.form.more", forms=row, n=more) if more else row


def _consent(line: TodayLine) -> Readiness:
    if not line.has_consent:
        return Readiness("file-warning", "range", say("today.consent_needed"))
    if line.consent_until is None:
        return Readiness("circle-check", "ok", say("today.consent"))
    until = full_day_words(line.consent_until)
    return Readiness("circle-check", "ok", say("today.consent_until", until=until))


def _finished(line: TodayLine) -> tuple[Readiness, ...]:
    sent = line.stage is VisitStage.RECEIVED
    found = [
        Readiness("check-check", "ok", say("today.received"))
        if sent
        else Readiness("cloud-upload", "text-2", say("today.not_sent"))
    ]
    return (*found, *_open(line))
