"""Every rule and every condition that a reason can name has words in both languages."""

import re
from pathlib import Path

import pytest

from core.law.rules import PROGRAMMES, RULES

TEXTS = Path(__file__).parents[3] / "resources" / "texts"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_nothing_a_reason_can_name_is_without_words(language: str) -> None:
    content = (TEXTS / f"{language}.ts").read_text(encoding="utf-8")
    worded = set(re.findall(r"<source>law\.rule\.(\w+)</source>", content))
    rules = {name for folder in RULES.values() for name in folder}
    conditions = {condition.name for it in PROGRAMMES for condition in it.conditions}
    assert rules | conditions == worded
