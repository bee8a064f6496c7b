"""What happened in a case, the newest first: visits, attempts, notes, consents, its arrival."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from core.casework.case_file import CaseFile, Entry
from core.casework.outcomes import OUTCOMES
from core.casework.visit import Visit, VisitStage
from core.clock import SEOUL
from core.sentence import Sentence, say
from ui.screens import household_words as words
from ui.screens.dates import clock_words, day_words, full_day_words


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened or is planned. text: what was written about it · kind: one of KINDS ·
    visit: the finished visit that it tells of."""

    at: datetime
    icon: str
    tone: str
    title: Sentence
    text: Sentence | None
    when: Sentence
    kind: str = "visit"
    note: str = ""
    visit: str = ""


KINDS = ("visit", "note", "consent")
"""What the timeline can be narrowed to; the arrival stands only in the whole."""


def timeline(file: CaseFile, today: date) -> tuple[Moment, ...]:
    """The newest first; what is planned stands above what was."""
    found = [*_visits(file, today), *_attempts(file, today), *_notes(file, today)]
    found += [*_corrections(file, today), *_consents(file, today), *_arrival(file, today)]
    return tuple(sorted(found, key=lambda moment: moment.at, reverse=True))


def visit_moments(file: CaseFile, today: date) -> dict[str, Moment]:
    """The visits that took place, by their id."""
    over = sorted((visit for visit in file.visits if visit.is_over), key=_at)
    return {
        visit.id: _finished(file, visit, number, today)
        for number, visit in enumerate(over, start=1)
    }


def _visits(file: CaseFile, today: date) -> Iterator[Moment]:
    yield from visit_moments(file, today).values()
    for visit in sorted(file.visits, key=_at):
        if visit.is_over:
            continue
        if visit.stage is VisitStage.OPEN:
            yield _moment(visit, "play", "primary", say("case.visit_open"), None, today)
        elif visit.plan.day is not None:
            text = _plain(visit.plan.purpose)
            title = say("case.visit_planned")
            yield _moment(visit, "calendar-clock", "info", title, text, today)


def _finished(file: CaseFile, visit: Visit, number: int, today: date) -> Moment:
    minutes = words.minutes_between(visit.began, visit.ended)
    title = say("case.visit_number", number=number)
    if minutes is not None:
        length = words.length_words(minutes)
        title = say("case.visit_length", number=number, length=length)
    sent = visit.stage is VisitStage.RECEIVED
    state = say("today.received" if sent else "today.not_sent")
    report = _report(file, visit)
    summary = _plain(report.value.get("summary")) if report is not None else None
    text = words.dotted([summary, state]) if summary is not None else state
    told = _moment(visit, "house", "ok", title, text, today)
    return replace(told, visit=visit.id)


def _report(file: CaseFile, visit: Visit) -> Entry | None:
    """The newest report of a visit: a correction stands for what it corrects."""
    reports = [entry for entry in file.entries_of("visit_report") if entry.visit == visit.id]
    return reports[-1] if reports else None


def _moment(
    visit: Visit, icon: str, tone: str, title: Sentence, text: Sentence | None, today: date
) -> Moment:
    at = _at(visit)
    return Moment(at, icon, tone, title, text, _when(at, today, with_time=_has_time(visit)))


def _has_time(visit: Visit) -> bool:
    return visit.began is not None or visit.plan.at is not None


def _at(visit: Visit) -> datetime:
    """When a visit began, or is planned to; one without a day stands at the very beginning."""
    if visit.began is not None:
        return visit.began.astimezone(SEOUL)
    return datetime.combine(visit.plan.day or date.min, visit.plan.at or time.min, SEOUL)


def _attempts(file: CaseFile, today: date) -> Iterator[Moment]:
    """Only those without a meeting: a visit that took place stands there itself."""
    for entry in file.entries_of("visit_attempt"):
        outcome = OUTCOMES.get(int(entry.value.get("outcome") or 0))
        if outcome is None or outcome.is_met:
            continue
        began = entry.value.get("began")
        at = datetime.fromisoformat(began).astimezone(SEOUL) if began else _written(entry)
        text = _plain(entry.value.get("detail"))
        yield Moment(at, "circle-x", "range", outcome.title, text, _when(at, today))


def _notes(file: CaseFile, today: date) -> Iterator[Moment]:
    corrected = {entry.value.get("corrects") for entry in file.entries_of("note")}
    for entry in file.entries_of("note"):
        if entry.id not in corrected:
            at = _written(entry)
            text = _plain(entry.value.get("text"))
            title = say("case.note")
            yield Moment(
                at, "message-circle", "text-2", title, text, _when(at, today), "note", entry.id
            )


def _corrections(file: CaseFile, today: date) -> Iterator[Moment]:
    """Answers of finished visits that were put right, with the reason."""
    for entry in file.entries_of("visit_report"):
        if entry.value.get("corrects"):
            at = _written(entry)
            text = _plain(entry.value.get("reason"))
            title = say("case.corrected")
            yield Moment(at, "pencil-line", "text-2", title, text, _when(at, today), "visit")


def _consents(file: CaseFile, today: date) -> Iterator[Moment]:
    """Given, refused or taken back."""
    for consent in file.consents:
        at = consent.at.astimezone(SEOUL)
        state = "withdrawn" if consent.withdraws else "given" if consent.is_given else "refused"
        text = say(f"case.consent.{consent.kind.value}")
        icon, tone = ("file-check-2", "ok") if state == "given" else ("circle-minus", "text-2")
        title = say(f"history.consent.{state}")
        yield Moment(at, icon, tone, title, text, _when(at, today), "consent")


def _arrival(file: CaseFile, today: date) -> Iterator[Moment]:
    arrived = file.stage.arrived
    if arrived is None:
        return
    at = datetime.combine(arrived, time.min, SEOUL)
    text = arrival_words(file)
    yield Moment(
        at, "inbox", "text-2", say("case.arrived"), text, _when(at, today, with_time=False), ""
    )


def arrival_words(file: CaseFile) -> Sentence | None:
    """Who sent the household to us, and in which words."""
    channel = file.stage.channel
    parts: list[Sentence | str] = []
    if channel in CHANNELS:
        parts.append(say(f"case.channel.{channel}"))
    if file.stage.words:
        parts.append(file.stage.words)
    return words.in_a_row(parts, "words.dash") if parts else None


CHANNELS = frozenset({
    "dong_office", "self", "family_friend", "neighbour_tongjang", "other_agency", "internal",
    "outreach", "honorary_official", "dolbomdan", "alert_app_self", "alert_app_neighbour",
    "blindspot_system", "call_129", "call_120", "media_web", "returning", "other",
})  # fmt: skip
"""How a household reaches us (field forms section 2)."""


def _written(entry: Entry) -> datetime:
    return datetime.fromtimestamp(entry.at_ms / 1000, SEOUL)


def _plain(text: str | None) -> Sentence | None:
    return say("words.plain", a=text) if text else None


def _when(at: datetime, today: date, *, with_time: bool = True) -> Sentence:
    """Today and the days to come with their time, earlier ones by the day."""
    day = at.date()
    if day == today:
        said = say("date.today")
    else:
        said = day_words(day, weekday=False) if day.year == today.year else full_day_words(day)
    if day < today or not with_time:
        return said
    return say("words.plainly_beside", a=said, b=clock_words(at))
