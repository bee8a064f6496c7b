"""Cases of the calendar, and the calendar held against an estimate of every single day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, get_args

import pytest

from core.law.calendar.calendar import calendar_of
from core.law.calendar.entries import (
    Calendar,
    Cause,
    CauseKind,
    ClaimTime,
    Entry,
    EntryKind,
    Worth,
)
from core.law.calendar.words import assumption_sentences, cause_sentence, entry_sentence, lines_of
from tests.core.law.case_files import read_plain
from tests.helpers.drawn_households import a_drawn_household
from tests.helpers.law import EXAMPLE, a_household, a_member, shared_estimator
from ui.texts import LANGUAGES, Language, Texts

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
ESTIMATOR = shared_estimator()
TODAY = date(2026, 11, 29)
CHANGES = {"begins", "may_begin", "ends", "may_end", "changes", "figures_unknown", "figures_known"}

Content = dict[str, Any]


def found_of(entry: Entry) -> Content:
    """What cases name of an entry."""
    cause = entry.causes[0] if entry.causes else None
    return {
        "day": entry.day.isoformat(),
        "kind": entry.kind,
        "programme": entry.programme,
        "member": entry.member,
        "cause": cause.kind if cause else None,
        "years": cause.years if cause else None,
        "source": cause.source.partition(" (")[0] if cause else None,
        "amount": list(entry.after.amount) if entry.after and entry.after.amount else None,
        "figures_year": entry.after.figures_year if entry.after else None,
        "through": list(entry.through),
    }


def is_said(wanted: Mapping[str, Any], found: list[Content]) -> bool:
    return any(all(it[name] == value for name, value in wanted.items()) for it in found)


@cache
def calendar_in(path: Path) -> Calendar:
    case = read_plain(path)
    day = date.fromisoformat(case["day"])
    return calendar_of(ESTIMATOR, case["household"], day, months=case["months"])


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case = read_plain(path)
    found = [found_of(entry) for entry in calendar_in(path).entries]
    for wanted in case["expected"]:
        assert is_said(wanted, found), (wanted, found)
    for unwanted in case.get("never", ()):
        assert not is_said(unwanted, found), unwanted


def changed_days(content: Content, first: date, last: date) -> set[tuple[date, str, str | None]]:
    """Every day on which a result differs from that of the day before, found day by day."""
    found = set()
    before: dict[tuple[str, str | None], object] = {}
    day = first
    while day <= last:
        made = ESTIMATOR.estimate(content, day, today=first, with_questions=False)
        now: dict[tuple[str, str | None], object] = {
            (it.programme, it.member): (it.verdict, it.amount, it.reference, it.value)
            for it in made.results
            if not (it.is_closed or it.is_on_event or it.verdict == "not_entitled")
            and not (it.reference is not None and it.reference[0] == (0, 0))
        }
        if day > first:
            keys = before.keys() | now.keys()
            found |= {(day, *key) for key in keys if before.get(key) != now.get(key)}
        before, day = now, day + timedelta(days=1)
    return found


def said_days(content: Content, first: date, last: date) -> set[tuple[date, str, str | None]]:
    entries = calendar_of(ESTIMATOR, content, first, months=3).entries
    return {
        (it.day, it.programme, it.member) for it in entries if it.kind in CHANGES and it.day <= last
    }


@pytest.mark.parametrize(
    "content",
    [
        a_household(
            members=[
                a_member(birth_date="1961-12-20"),
                a_member(id="m2", relation="child", birth_date="2024-12-31"),
                a_member(id="m3", relation="child", birth_date="2026-09-10", school="none"),
            ]
        ),
        EXAMPLE,
    ],
    ids=["dated", "open"],
)
def test_it_says_what_an_estimate_of_every_day_says(content: Content) -> None:
    first, last = date(2026, 12, 18), date(2027, 1, 2)
    assert said_days(content, first, last) == changed_days(content, first, last)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(12))
def test_drawn_households_are_said_like_an_estimate_of_every_day(seed: int) -> None:
    content = a_drawn_household(Random(seed))
    first, last = date(2026, 11, 20), date(2027, 2, 18)
    content["members"] = [it for it in content["members"] if it["birth_date"] < "2026-11-20"]
    assert said_days(content, first, last) == changed_days(content, first, last)


def test_nothing_changes_but_by_time() -> None:
    calendar = calendar_of(ESTIMATOR, a_household(), TODAY, months=1)
    assert {it.day for it in calendar.entries if it.kind in CHANGES} <= {date(2026, 12, 1)}


def test_an_unknown_birth_date_is_named_and_the_rest_is_found() -> None:
    members = [a_member(), a_member(id="m2", birth_date=None)]
    calendar = calendar_of(ESTIMATOR, a_household(members=members), TODAY)
    assert calendar.unknown_births == (1,)
    assert any(it.kind == "figures_unknown" for it in calendar.entries)


def test_entries_stand_in_the_order_of_days() -> None:
    days = [it.day for it in calendar_of(ESTIMATOR, EXAMPLE, TODAY).entries]
    assert days == sorted(days) != []


def test_a_closed_programme_is_never_in_the_calendar() -> None:
    entries = calendar_of(ESTIMATOR, EXAMPLE, date(2025, 8, 1)).entries
    assert [it for it in entries if it.programme == "stepping_stone"] == []


def test_a_programme_that_closes_ends_with_its_notice() -> None:
    entries = calendar_of(ESTIMATOR, EXAMPLE, date(2025, 5, 1), months=3).entries
    (end,) = [it for it in entries if it.programme == "stepping_stone" and it.kind == "ends"]
    assert (end.day, end.causes[0].kind) == (date(2025, 7, 1), "closing")
    assert "디딤돌소득" in end.causes[0].source


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_and_cause_has_words(language: Language) -> None:
    texts = Texts(language)
    for path in CASES:
        calendar = calendar_in(path)
        for entry in calendar.entries:
            assert texts.of(entry_sentence(entry, str)) != ""
            assert all(texts.of(cause_sentence(it, str)) for it in entry.causes)
        assert all(map(texts.of, assumption_sentences(calendar, str)))


WORTH = Worth("undecided", (100_000, None), "month", None, is_known=False, figures_year=2026)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", get_args(CauseKind))
def test_every_kind_of_cause_has_words(kind: CauseKind, language: Language) -> None:
    cause = Cause(kind, TODAY, person=0, years=5, days=3, law="어떤 법", source="어떤 고시")
    said = Texts(language).of(cause_sentence(cause, lambda _: "박순례 님"))
    assert not said.startswith("calendar.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", get_args(EntryKind))
@pytest.mark.parametrize("is_known", [True, False])
def test_every_kind_of_entry_has_words(
    kind: EntryKind, language: Language, *, is_known: bool
) -> None:
    before = replace(WORTH, is_known=is_known)
    claim = ClaimTime("regular", TODAY, TODAY)
    after = replace(before, amount=(0, 5_000), figures_year=None)
    for now in (after, None, before):
        entry = Entry(TODAY, kind, "livelihood", None, None, before, now, claim=claim)
        said = Texts(language).of(entry_sentence(entry, str))
        assert not said.startswith("calendar.")


def test_figures_that_become_known_are_said_to_be() -> None:
    entries = calendar_of(ESTIMATOR, a_household(), date(2023, 12, 1), months=2).entries
    found = {it.programme: it.kind for it in entries if it.day == date(2024, 1, 1)}
    assert found["livelihood"] == "figures_known"


def test_what_is_said_of_one_day_is_said_together() -> None:
    calendar = calendar_of(ESTIMATOR, EXAMPLE, TODAY)
    lines = lines_of(calendar, lambda place: f"가족 {place + 1}")
    assert sum(len(line.entries) for line in lines) == len(calendar.entries)
    unknown = [it for it in lines if (it.kind, it.day) == ("figures_unknown", date(2028, 1, 1))]
    assert len(unknown) == 1
    assert Texts("ko").of(unknown[0].sentence).endswith("끝난다는 뜻은 아닙니다.")
    assert {it.day for it in lines} == {it.day for it in calendar.entries}


def test_it_reads_as_one_would_say_it() -> None:
    texts = Texts("ko")
    calendar = calendar_in(next(path for path in CASES if path.stem == "turns_65"))
    said = [texts.of(entry_sentence(it, lambda _: "박순례 님")) for it in calendar.entries]
    assert "기초연금 (박순례 님): 2026년 12월 20일부터 받으실 수 있습니다." in said
    unknown = "2027년 1월 1일부터의 기준은 아직 나오지 않았습니다. 끝난다는 뜻은 아닙니다."
    assert f"기초연금 (박순례 님): {unknown}" in said
