"""How long calendar, standards, progress, choices and effects take for a household of three."""

import statistics
import time
from collections.abc import Callable
from datetime import date

import pytest

from core.law.calendar.calendar import calendar_of
from core.law.choices.effects import effects_of
from core.law.choices.search import choices_of
from core.law.estimate import Estimator
from core.law.pack import load_pack
from core.law.progress.moments import Observer
from core.law.standards.check import StandardsChecker
from tests.bench.figures import tell, times_of
from tests.helpers.law import EXAMPLE

pytestmark = pytest.mark.bench

DAY = date(2026, 11, 29)
SCREEN_MS = 300


def cpu_ms(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1_000


def test_calendar_of_two_years() -> None:
    estimator = Estimator(load_pack())
    first = cpu_ms(lambda: calendar_of(estimator, EXAMPLE, DAY))
    tell("calendar of 24 months, first household (CPU)", first, SCREEN_MS)
    again = statistics.median(times_of(lambda: calendar_of(estimator, EXAMPLE, DAY), 9))
    tell("calendar of 24 months, plans made", again, SCREEN_MS)
    assert first <= SCREEN_MS * 3


def test_standards_progress_choices_and_effects() -> None:
    pack = load_pack()
    estimator, checker, observer = Estimator(pack), StandardsChecker(pack), Observer(pack)
    for what, work in (
        ("five standards", lambda: checker.check(EXAMPLE, DAY, assume=True)),
        ("one moment of progress", lambda: observer.observe(EXAMPLE, DAY)),
        ("compatible sets", lambda: choices_of(estimator, EXAMPLE, DAY)),
        ("effects of every programme", lambda: effects_of(estimator, EXAMPLE, DAY)),
    ):
        found = statistics.median(times_of(work, 9))
        tell(what, found, SCREEN_MS)
        assert found <= SCREEN_MS * 3
