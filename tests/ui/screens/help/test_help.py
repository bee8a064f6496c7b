"""Help: every screen has its guide, every refusal says politely what to do."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.test_texts_used import PROGRAM, words
from ui.places import PLACES
from ui.screens.help.guides import GUIDED, guide_of
from ui.texts import Texts

WHAT_TO_DO = re.compile(r"주세요|세요|계속|됩니다")
"""An act asked for politely, or that the work goes on by itself."""

NOT_FOR_CONSULTANTS = ("center.", "record.", "law.", "form.")
"""Read by the Center's staff on a command line, or meaning a fault of the program's own files."""


def refusals() -> Iterator[str]:
    """Keys of the sentences that the program's errors carry."""
    for file in PROGRAM:
        for node in ast.walk(ast.parse(Path(file).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise) and node.exc is not None:
                yield from _said(node.exc)


def _said(raised: ast.expr) -> Iterator[str]:
    for node in ast.walk(raised):
        if isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name == "say" and isinstance(first, ast.Constant):
                yield str(first.value)


@pytest.mark.parametrize("place", sorted(GUIDED))
@pytest.mark.parametrize("texts", [Texts("ko"), Texts("en")], ids=["ko", "en"])
def test_a_guide_is_short(place: str, texts: Texts) -> None:
    guide = guide_of(place)
    steps = [texts.of(step) for step in guide.steps]
    assert texts.of(guide.title)
    assert 3 <= len(steps) <= 5
    assert all(len(step) < 130 for step in steps)


def test_every_place_has_a_guide() -> None:
    assert set(PLACES) - set(GUIDED) == set()


def test_no_guide_is_of_a_place_that_is_not_there() -> None:
    assert set(GUIDED) - set(PLACES) == set()


def test_a_refusal_says_what_to_do() -> None:
    known = words("ko")
    silent = {
        key: known[key]
        for key in refusals()
        if key in known
        and not key.startswith(NOT_FOR_CONSULTANTS)
        and not all(WHAT_TO_DO.search(form) for form in known[key])
    }
    assert silent == {}


def test_the_refusals_were_found() -> None:
    found = set(refusals())
    assert len(found) > 100
    assert {"documents.too_large", "store.already_open", "consent.photo_needed"} <= found
