"""How long what-if takes for one household; run by hand with `make bench`. Medians."""

from datetime import date

import pytest

from core.law.estimate import Estimator
from core.law.pack import load_pack
from core.law.what_if.changes import Change
from core.law.what_if.player import Player
from core.law.what_if.ranges import age_range, won_range
from core.law.what_if.what_if import WhatIf
from tests.bench.test_law_bench import known_example, median_ms, show
from tests.helpers.law import EXAMPLE

pytestmark = pytest.mark.bench

NOVEMBER = date(2026, 11, 1)
ESTIMATOR = Estimator(load_pack())
WHAT_IF = WhatIf(ESTIMATOR)
OVER = won_range("members[1].income.daily_wage", 5_000_000)


def test_five_hundred_points_of_one_wage() -> None:
    def work() -> None:
        player = Player(ESTIMATOR, OVER, NOVEMBER, known_example(), assume=False)
        assert len(player.points(OVER.values).every()) == 500

    show("500 points, each with its results and sums", median_ms(work, 15), 60)


def test_a_curve_with_every_turn_to_the_won() -> None:
    work = lambda: WHAT_IF.curve(known_example(), NOVEMBER, OVER)  # noqa: E731 - one line of work
    show("500 points and every turn to the won", median_ms(work, 10), 150)


def test_ages_from_60_to_90() -> None:
    over = age_range("members[0].birth_date", 60, 90, NOVEMBER)
    work = lambda: WHAT_IF.curve(known_example(), NOVEMBER, over)  # noqa: E731 - one line of work
    show("31 ages and every turn to the day", median_ms(work, 10), 300)


def test_two_cases_side_by_side() -> None:
    job = (Change("members[1].income.daily_wage", 2_000_000),)
    work = lambda: WHAT_IF.compare(known_example(), NOVEMBER, job)  # noqa: E731
    show("two cases side by side", median_ms(work, 50), 10)


def test_a_curve_of_a_household_with_answers_missing() -> None:
    work = lambda: WHAT_IF.curve(EXAMPLE, NOVEMBER, OVER)  # noqa: E731 - one line of work
    show("60 points with bounds and every turn", median_ms(work, 3), 2_000)
