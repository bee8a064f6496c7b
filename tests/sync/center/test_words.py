"""The Center's words are those of the program's texts, in both languages."""

import ast
from pathlib import Path

import pytest

from core.sentence import say
from sync.center.words import LANGUAGES, Words, _texts

CENTER = Path(__file__).parents[3] / "sync" / "center"


COMPUTED = ("center.role.", "center.laptop_state.", "center.sealed_open.")
"""Beginnings of keys that are put together at run time."""


def keys_said() -> set[str]:
    """Every key written out in the Center's code."""
    found = set()
    for file in CENTER.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "say"
                and isinstance(node.args[0], ast.Constant)
            ):
                found.add(str(node.args[0].value))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_has_words(language: str) -> None:
    assert keys_said() <= set(_texts(language))
    assert {f"center.role.{role}" for role in ("owner", "second", "reader")} <= set(
        _texts(language)
    )


def test_no_text_of_the_center_is_unused() -> None:
    said = {key for key in _texts("ko") if key.startswith("center.")}
    assert {key for key in said if not key.startswith(COMPUTED)} <= keys_said()


def test_plural_and_nested_sentences() -> None:
    english = Words("en")
    assert english.of(say("center.cases_added", n=1)) == "1 case was added."
    assert english.of(say("center.cases_added", n=3)) == "3 cases were added."
    inner = say("center.role.owner")
    assert english.of(say("center.assigned", role=inner)) == "The case was assigned. Role: owner"
    assert Words("ko").of(say("center.assigned", role=inner)).endswith("역할: 담당")


def test_a_key_without_words_stands_as_it_is() -> None:
    assert Words("en").of(say("no.such.key")) == "no.such.key"
