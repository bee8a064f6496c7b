"""Whatever an estimate may name has words in both languages: rules, conditions, facts, mistakes."""

import re
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest

from core.law.engine.plan import Shape
from core.law.estimate import Estimator
from core.law.explain import is_money
from core.law.facts.known import FACTS
from core.law.pack import load_pack
from core.law.rules import PROGRAMMES

ROOT = Path(__file__).parents[3]
LANGUAGES = ("ko", "en")


def known(language: str) -> set[str]:
    tree = ET.parse(ROOT / "resources" / "texts" / f"{language}.ts")
    return {message.findtext("source", "") for message in tree.iter("message")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_below_an_amount_has_a_title(language: str) -> None:
    judge = Estimator(load_pack()).judge_of(date(2026, 11, 1), Shape(2, 0, 1, 1))
    course = judge.course
    slots = [slot for seat in course.seats for slot in seat.amount_slots()]
    below = course.plan.all_below(tuple(slots))
    names = {step.term.name.rpartition(".")[2] for step in course.plan.steps if step.out in below}
    assert {f"law.rule.{name}" for name in names} - known(language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_condition_has_words(language: str) -> None:
    names = {condition.name for programme in PROGRAMMES for condition in programme.conditions}
    assert {f"law.rule.{name}" for name in names} - known(language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_amount_that_is_asked_has_words(language: str) -> None:
    names = {name for name, fact in FACTS.items() if fact.kind == "amount" and is_money(name)}
    assert {f"law.fact.{name}" for name in names} - known(language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mistake_of_a_household_has_words(language: str) -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "core" / "law").rglob("*.py")
    )
    mistakes = set(re.findall(r'(?:mistake|_notice)\(\s*"(\w+)"', code))
    assert len(mistakes) > 15
    assert {f"law.household.{name}" for name in mistakes} - known(language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_flaw_of_a_pack_has_words(language: str) -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "core" / "law").rglob("*.py")
    )
    flaws = set(re.findall(r'"(law\.file\.\w+)"', code)) | {"law.file.gap", "law.file.overlap"}
    assert len(flaws) > 10
    assert flaws - known(language) == set()
