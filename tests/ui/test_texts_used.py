"""Every key used in code has words in both languages, none is unused, places agree."""

import ast
import re
import string
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

from ui.texts import FOLDER, LANGUAGES

ROOT = Path(__file__).parents[2]
PROGRAM = sorted(
    file for room in ("core", "sync", "ui") for file in (ROOT / room).rglob("*.py")
) + list(ROOT.glob("main.py"))
COMPUTED: tuple[str, ...] = (
    "ahead.kind.",
    "ahead.which.",
    "alike.why.",
    "answer.open.",
    "answer.refused.",
    "answer.source.",
    "answer.state.",
    "badge.crisis.",
    "badge.status.",
    "case.channel.",
    "case.consent.",
    "case.item.",
    "case.stage.",
    "case.tab.",
    "cases.by.",
    "cases.stage.",
    "cases.which.",
    "center.laptop_state.",
    "center.role.",
    "center.sealed_open.",
    "consent.",
    "danger.usual.",
    "date.month.",
    "date.weekday.",
    "differ.all.",
    "differ.anew.",
    "differ.head.",
    "differ.only.",
    "differ.whose.",
    "district.",
    "enrol.code.",
    "enrol.look.",
    "enrol.passphrase.",
    "enrol.receive.",
    "enrol.step.",
    "estimate.amount.",
    "estimate.bundle.",
    "estimate.leaf.",
    "estimate.why.",
    "family.",
    "finder.group.",
    "frame.rail.",
    "gate.",
    "help.",
    "history.access.",
    "history.consent.",
    "history.held_decision.",
    "history.kind.",
    "law.fact.",
    "law.file.",
    "law.household.",
    "law.rule.",
    "money.",
    "needs.check.",
    "needs.guide.",
    "needs.leaf.",
    "needs.standards.",
    "needs.state.",
    "paper.act.",
    "paper.bring.",
    "paper.done.",
    "paper.form.",
    "paper.kind.",
    "paper.language.",
    "paper.note.",
    "paper.notice.",
    "paper.part.",
    "paper.purpose.",
    "paper.size.",
    "paper.what_for.",
    "person.sex.",
    "pick.",
    "plan.",
    "programme.",
    "rescreen.against.",
    "rescreen.kind.",
    "settings.",
    "standards.met.",
    "standards.not_met.",
    "store.strength.",
    "sync.group.",
    "sync.held.",
    "sync.line.",
    "sync.size.",
    "sync.state.",
    "sync.step.",
    "timeline.kind.",
    "today.act.",
    "today.alert.",
    "today.due.head.",
    "unlock.recover.",
    "visit.add_row.",
    "visit.cannot_become_",
    "visit.keys.",
    "visit.outcome.",
    "visit.row.",
    "visit.section.",
    "visit.section_hint.",
    "visit.unit.",
    "visit.why.",
    "what_if.head.",
    "what_if.jump.",
    "what_if.rate.",
    "what_if.value.",
    "why.by.",
    "why.condition.",
    "why.verdict.",
    "wishes.",
)
"""Keys put together at run time begin so: the code writes `say(f"answer.state.{state}")`."""

OWN_PLACES: tuple[str, ...] = ("money.",)
"""Texts whose languages use other values on purpose: 만 in Korean, k and M in English."""

KEY = re.compile(r"^[a-z_]+(\.[a-zA-Z0-9_]+)+$")


@cache
def words(language: str) -> dict[str, list[str]]:
    """key -> its forms; numerus texts have one form in Korean and two in English."""
    found = {}
    for message in ET.parse(FOLDER / f"{language}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        found[message.findtext("source", "")] = forms or [translation.text or ""]
    return found


@cache
def literals() -> frozenset[str]:
    """Every text constant of the program's code, and the fixed beginnings of computed ones."""
    found = set()
    for file in PROGRAM:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return frozenset(found)


@cache
def said() -> frozenset[tuple[str, str]]:
    """(key, file) of every whole key handed to say()."""
    found = set()
    for file in PROGRAM:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            name = node.func.id if isinstance(node.func, ast.Name) else name
            first = node.args[0]
            if name not in {"say", "Sentence"} or not isinstance(first, ast.Constant):
                continue
            if isinstance(first.value, str) and KEY.match(first.value):
                found.add((first.value, file.relative_to(ROOT).as_posix()))
    return frozenset(found)


@cache
def in_packs() -> str:
    """What the forms and other files of the pack write: they name texts by key too."""
    files = sorted((ROOT / "resources" / "pack").rglob("*.yaml"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_said_has_words(language: str) -> None:
    known = words(language)
    assert {(key, file) for key, file in said() if key not in known} == set()


def test_both_languages_have_the_same_keys() -> None:
    assert set(words("ko")) == set(words("en"))


def test_no_text_is_left_that_nobody_says() -> None:
    used = literals()
    unused = {
        key
        for key in words("ko")
        if key not in used and not key.startswith(COMPUTED) and key not in in_packs()
    }
    assert unused == set()


@pytest.mark.parametrize("prefix", COMPUTED)
def test_a_computed_beginning_is_really_used(prefix: str) -> None:
    assert any(
        text.startswith(prefix) or prefix.startswith(text) for text in literals() if "." in text
    )


def places(form: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(form) if name}


def test_both_languages_have_the_same_places() -> None:
    differing = {}
    for key, korean in words("ko").items():
        if key.startswith(OWN_PLACES):
            continue
        sets = {frozenset(places(form)) for form in (*korean, *words("en")[key])}
        if len({s - {"n"} for s in sets}) > 1:
            differing[key] = sets
    assert differing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty_or_left_half_marked(language: str) -> None:
    odd = {
        key: form
        for key, forms in words(language).items()
        for form in forms
        if not form.strip() or form.count("**") % 2
    }
    assert odd == {}
