"""Whose answer changes between two days or two packs, by how much, and that nobody else's does."""

import io
import json
import shutil
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest

from core.law.batch.schema import rescreen_schema
from core.law.command import run
from core.law.pack import SHIPPED
from core.law.what_if.rescreen import Rescreener, Screen
from core.law.what_if.samples import sample_of
from core.sentence import Sentence
from tests.helpers.drawn_households import Content, a_drawn_household, blurred
from tests.helpers.law import EXAMPLE, a_household, a_member, shared_estimator

ESTIMATOR = shared_estimator()
OCTOBER, NOVEMBER, DECEMBER = (date(2026, month, 1) for month in (10, 11, 12))
TODAY = date(2027, 12, 31)


def rescreener(first: date, second: date) -> Rescreener:
    return Rescreener(Screen(ESTIMATOR, first), Screen(ESTIMATOR, second), today=TODAY)


def elder(born: str) -> Content:
    return a_household(id="elder", members=[a_member(birth_date=born, marital="widowed")])


def words(sentence: Sentence) -> str:
    return sentence.key


def call(*argv: str, households: list[Any]) -> tuple[int, list[dict[str, Any]], str]:
    given = "".join(
        (it if isinstance(it, str) else json.dumps(it, ensure_ascii=False)) + "\n"
        for it in households
    )
    out, err = io.StringIO(), io.StringIO()
    status = run(("rescreen", "-", *argv), words, io.StringIO(given), out, err)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    for line in lines:
        jsonschema.validate(line, rescreen_schema())
    return status, lines, err.getvalue()


def test_a_birthday_brings_the_pension() -> None:
    found = rescreener(OCTOBER, NOVEMBER).household(elder("1961-10-15"))
    kinds = {it.programme: it.kind for it in found.changes}
    assert kinds["basic_pension"] == "begins"
    pension = next(it for it in found.changes if it.programme == "basic_pension")
    assert pension.member == "m1"
    assert pension.after is not None
    assert pension.after.amount == (349_700, 349_700)


def test_without_a_reason_nothing_changes() -> None:
    assert rescreener(OCTOBER, NOVEMBER).household(elder("1950-01-01")).changes == ()
    assert rescreener(NOVEMBER, NOVEMBER).household(EXAMPLE).changes == ()


def test_a_year_without_figures_is_said_as_such() -> None:
    found = rescreener(DECEMBER, date(2027, 1, 1)).household(elder("1950-01-01"))
    kinds = {it.programme: it.kind for it in found.changes}
    assert kinds["basic_pension"] == "not_covered"


@pytest.mark.parametrize("seed", range(3))
def test_changes_are_where_two_estimates_differ(seed: int) -> None:
    random = Random(seed)
    for _ in range(4):
        household = blurred(a_drawn_household(random), random, random.choice((0, 1)))
        found = rescreener(NOVEMBER, DECEMBER).household(household)
        one, other = (
            sample_of(ESTIMATOR.estimate(household, day, today=TODAY, with_questions=False))
            for day in (NOVEMBER, DECEMBER)
        )
        assert (found.before, found.after) == (one, other)
        names = {(it.programme, it.member) for it in found.changes}
        differing = {
            who
            for who in {*one.benefits, *other.benefits}
            if (before := one.benefits.get(who)) and (after := other.benefits.get(who))
            if (before.verdict, before.amount, before.value)
            != (after.verdict, after.amount, after.value)
        }
        assert {programme for programme, _ in differing} <= {programme for programme, _ in names}


def test_steps_count_and_survive_what_cannot_be_read() -> None:
    steps = rescreener(OCTOBER, NOVEMBER).run([elder("1961-10-15"), {"id": "x"}, EXAMPLE])
    done = list(steps)
    assert [step.done for step in done] == [1, 2, 3]
    assert done[1].found is None
    assert done[1].mistake is not None
    assert done[1].mistake.field == "members"


def test_whoever_stops_taking_steps_has_cancelled() -> None:
    waiting = iter([a_household() for _ in range(10)])
    next(rescreener(OCTOBER, NOVEMBER).run(waiting))
    assert len(list(waiting)) == 9


DAYS = ("--as-of", "2026-10", "--against", "2026-11")


@pytest.mark.parametrize("workers", [(), ("--workers", "1"), ("--workers", "2")])
def test_only_those_who_change_come_out_with_their_line(workers: tuple[str, ...]) -> None:
    same, turned = elder("1950-01-01"), elder("1961-10-15")
    households = [same, "nonsense", turned, same, {"id": "x"}, turned]
    status, lines, _ = call(*DAYS, *workers, households=households)
    assert status == 1
    assert [line["line"] for line in lines] == [2, 3, 5, 6]
    kinds = {it["programme"]: it["kind"] for it in lines[1]["changes"]}
    assert (kinds["basic_pension"], kinds["livelihood"]) == ("begins", "less")
    assert lines[1]["monthly"]["more"] == {
        "low": 0,
        "high": 0,
    }  # the one takes what the other gives
    assert (lines[1]["as_of"], lines[1]["against"]) == ("2026-10-01", "2026-11-01")
    assert lines[2]["error"]["where"] == "members"


def test_nothing_to_say_is_no_error() -> None:
    assert call(*DAYS, households=[elder("1950-01-01")]) == (0, [], "")


def test_another_pack_can_be_held_against_the_one_in_use(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(SHIPPED, folder)
    figures = folder / "figures" / "basic_pension.yaml"
    text = figures.read_text(encoding="utf-8")
    assert "349700" in text
    figures.write_text(text.replace("349700", "359700"), encoding="utf-8")
    argv = ("--as-of", "2026-11", "--against", "2026-11", "--figures", str(folder))
    status, lines, _ = call(*argv, households=[elder("1950-01-01")])
    assert status == 0
    pension = next(it for it in lines[0]["changes"] if it["programme"] == "basic_pension")
    assert pension["kind"] == "more"
    assert pension["after"]["high"] - pension["before"]["high"] == 10_000


@pytest.mark.parametrize(
    "argv", [(), ("--as-of", "2026-10"), (*DAYS, "--figures", "no/such/pack"), (*DAYS, "--assume")]
)
def test_a_wrong_call_says_so(argv: tuple[str, ...]) -> None:
    status, lines, said = call(*argv, households=[EXAMPLE])
    assert (status, lines) == (2, [])
    assert said.strip()
