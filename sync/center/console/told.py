"""Values of records put into words: what a held or differing change says, line by line."""

from collections.abc import Iterator, Mapping
from typing import Any

from sync.center.console.words import ConsoleWords

Line = tuple[str, str]
"""(name of the field, what it says)"""

_ANSWER = ("state", "value", "between", "period", "source", "seen")


def told(value: Mapping[str, Any], words: ConsoleWords) -> list[Line]:
    """Every field that says something. An answer is one line; ids of rows are left out."""
    if "state" in value and set(value) <= set(_ANSWER):
        return [(words.text("field.answer"), _answer(value, words))]
    return list(_lines(value, words))


def _lines(value: Mapping[str, Any], words: ConsoleWords) -> Iterator[Line]:
    for name, inner in value.items():
        text = _text(name, inner, words)
        if text:
            yield _name(name, words), text


def _name(name: str, words: ConsoleWords) -> str:
    key = f"field.{name}"
    return words.text(key) if words.has(key) else name


def _text(name: str, value: Any, words: ConsoleWords) -> str:
    if value is None or value == "" or value == []:
        return ""
    if isinstance(value, Mapping):
        return _answer(value, words) if "state" in value else _joined(value, words)
    if isinstance(value, list):
        return ", ".join(filter(None, (_text(name, one, words) for one in value)))
    if isinstance(value, bool):
        return words.text("field.yes" if value else "field.no")
    if isinstance(value, int):
        return f"{value:,}"
    return _code(name, str(value), words)


def _joined(value: Mapping[str, Any], words: ConsoleWords) -> str:
    return "; ".join(f"{name} {text}" for name, text in _lines(value, words))


def _code(name: str, text: str, words: ConsoleWords) -> str:
    """A code that has words is said in words; everything else stands as it was written."""
    for key in (f"field.{name}.{text}", *(f"{family}{text}" for family in _FAMILIES.get(name, ()))):
        if words.has(key):
            return words.text(key)
    return text


_FAMILIES = {
    "district": ("district.",),
    "channel": ("case.channel.",),
    "level": ("badge.crisis.",),
    "stage": ("case.stage.",),
    "outcome": ("visit.outcome.",),
    "sex": ("person.sex.",),
}
"""Texts of the program that have words for the codes of a field."""


def _answer(value: Mapping[str, Any], words: ConsoleWords) -> str:
    """Value or range where one was given, else the state."""
    if "between" in value:
        low, high = value["between"]
        return f"{low:,} ~ {'' if high is None else format(high, ',')}"
    if value.get("value") is not None:
        return _text("value", value["value"], words)
    key = f"answer.state.{value['state']}"
    return words.text(key) if words.has(key) else str(value["state"])
