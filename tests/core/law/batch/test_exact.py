"""The short way says what the long way says, letter by letter."""

import json
from datetime import date
from random import Random
from typing import Any

import pytest

from core.law.batch import quick
from core.law.batch.estimates import Estimates, Order
from core.law.batch.reading import in_plain_letters, read_line
from core.law.batch.short_way import ShortWay
from core.law.batch.work import Chunk
from core.law.estimate import Estimator
from core.law.estimate_format import as_json
from core.law.household_format import read_household
from core.law.pack import load_pack
from core.sentence import Sentence
from tests.helpers.drawn_households import a_day, a_drawn_household, blurred
from tests.helpers.law import EXAMPLE, a_household, a_member

pytestmark = pytest.mark.uncounted

PACK = load_pack()
ESTIMATOR = Estimator(PACK)
TODAY = date(2027, 12, 31)
NOVEMBER = date(2026, 11, 1)


def words(sentence: Sentence) -> str:
    return sentence.key


def both_ways(households: list[Any], day: date, *, assume: bool = False) -> None:
    lines = [json.dumps(it, ensure_ascii=False) for it in households]
    order = Order(day, TODAY, assume=assume)
    short = Estimates(PACK, order, words).answers(Chunk(1, lines))
    for line, answer in zip(lines, short, strict=True):
        estimate = ESTIMATOR.estimate(read_line(line), day, today=TODAY, assume=assume)
        assert answer.text == in_plain_letters(as_json(estimate, words))


@pytest.fixture(params=[1, 10**9], ids=["one function", "rule by rule"])
def _worth_it(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "WORTH_IT", request.param)


@pytest.mark.usefixtures("_worth_it")
def test_drawn_households_get_the_very_same_line() -> None:
    random = Random(62)
    for _ in range(3):
        both_ways([a_drawn_household(random) for _ in range(12)], a_day(random))


def test_a_household_with_open_answers_gets_the_very_same_line() -> None:
    random = Random(63)
    drawn = [blurred(a_drawn_household(random), random, 2) for _ in range(12)]
    both_ways([EXAMPLE, *drawn], NOVEMBER, assume=True)


STRANGE = [
    a_household(id=None),
    a_household(id="가구 1"),
    a_household(id='quoted " and \\ and %s'),
    a_household(id="\u2028"),
    a_household(colour="red"),
    a_household(members=[a_member(id="z"), a_member(id="a"), a_member(id=None)]),
    a_household(members=[a_member(id="100000000000000001"), a_member(id="the member")]),
    a_household(members=[a_member(), {"id": "child", "birth_date": "2027-01-05"}]),
]


@pytest.mark.parametrize("household", STRANGE, ids=range(len(STRANGE)))
def test_names_and_notices_come_out_the_same(household: dict[str, Any]) -> None:
    both_ways([household], NOVEMBER)


def test_a_missing_answer_that_does_not_matter_is_no_detour() -> None:
    household: dict[str, Any] = json.loads(json.dumps(EXAMPLE))  # no national_pension_a is told
    household["one_parent"] = True
    household["members"][1]["income"]["daily_wage"] = 1_000_000
    way = ShortWay(ESTIMATOR, NOVEMBER, NOVEMBER)
    assert way.lines([read_household(household)]) != [None]
    assert way.lines([read_household(EXAMPLE)]) == [None]
    both_ways([household, EXAMPLE], NOVEMBER, assume=True)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(8))
def test_many_drawn_households_get_the_very_same_line(seed: int) -> None:
    random = Random(seed)
    both_ways([a_drawn_household(random) for _ in range(250)], a_day(random))
