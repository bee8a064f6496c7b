"""How long the calculator takes; run by hand with `make bench`. Medians, on the machine at hand."""

import json
import statistics
import time
from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any

import pytest

from core.law.engine.reckon import reckon
from core.law.estimate import Estimator
from core.law.estimate_format import as_json
from core.law.facts.household import facts_of
from core.law.household_format import read_household
from core.law.pack import load_pack
from tests.helpers.drawn_households import a_drawn_household
from tests.helpers.law import EXAMPLE

pytestmark = pytest.mark.bench

NOVEMBER = date(2026, 11, 1)
ESTIMATOR = Estimator(load_pack())


def median_ms(work: Callable[[], object], times: int) -> float:
    work()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def show(what: str, found: float, wanted: float) -> None:
    print(f"{what}: {found:.2f} ms (wanted {wanted:g} ms)")  # noqa: T201 - what the bench is for
    assert found <= wanted * 3, "three times slower than wanted: not a matter of the machine"


def known_example() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(json.dumps(EXAMPLE))
    content["one_parent"] = False
    content["members"][1]["income"]["daily_wage"] = 1_000_000
    return content


def test_all_rules_on_one_known_household() -> None:
    known = facts_of(read_household(known_example()), NOVEMBER, NOVEMBER)
    plan = ESTIMATOR.judge_of(NOVEMBER, known.shape).course.plan
    show("rules only, household of three", median_ms(lambda: reckon(plan, known.values), 500), 1)


def test_one_known_household_from_json_shape_to_estimate() -> None:
    content = known_example()
    work = lambda: ESTIMATOR.estimate(content, NOVEMBER)  # noqa: E731 - one line of work
    show("exact estimate, household of three", median_ms(work, 200), 3)


def test_bounds_bundles_and_next_question_of_the_example() -> None:
    work = lambda: ESTIMATOR.estimate(EXAMPLE, NOVEMBER, assume=True)  # noqa: E731
    show("bounds, bundles, questions: the spec's example", median_ms(work, 50), 40)


def test_bounds_of_a_household_with_much_unknown() -> None:
    content: dict[str, Any] = json.loads(json.dumps(EXAMPLE))
    income = content["members"][1]["income"]
    income |= {"unemployment": None, "private_transfer_regular": None, "other_public": None}
    content |= {"property": {"financial": None}, "obligors": None}
    work = lambda: ESTIMATOR.estimate(content, NOVEMBER, assume=True)  # noqa: E731
    show("bounds, bundles, questions: seven facts open", median_ms(work, 20), 150)


def test_many_known_households_as_the_command_does_it() -> None:
    random = Random(5)
    lines = [json.dumps(a_drawn_household(random)) for _ in range(300)]

    def work() -> None:
        for line in lines:
            made = ESTIMATOR.estimate(json.loads(line), NOVEMBER, today=date(2027, 12, 31))
            json.dumps(as_json(made, lambda sentence: sentence.key))

    show("JSON to JSON, each of 300 drawn households", median_ms(work, 3) / len(lines), 5)
