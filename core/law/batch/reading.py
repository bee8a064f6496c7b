"""One line of JSON, read strictly (docs/spec/household.md 1)."""

import json
import re
from decimal import Decimal
from typing import Any, Final, NoReturn

from core.law.facts.answers import mistake

_NO_UTF8: Final = re.compile("[\udc80-\udcff]")
"""Bytes that are no UTF-8, as `surrogateescape` reads them."""


def read_line(line: str) -> object:
    """One line of JSON. Raises Mistake for what is none, for a name given twice, for no number."""
    if not line.isascii() and _NO_UTF8.search(line):
        raise mistake("unreadable", "")
    try:
        return json.loads(
            line,
            parse_float=Decimal,
            parse_constant=_no_number,
            object_pairs_hook=_without_repeats,
        )
    except (ValueError, RecursionError) as error:
        raise mistake("unreadable", "") from error


def id_of(content: object) -> object:
    """The id of a household, where there is one to be seen."""
    return content.get("id") if isinstance(content, dict) else None


def in_plain_letters(content: object) -> str:
    """One line of JSON in plain letters; escaped where a letter is half of one."""
    line = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return line if line.isprintable() else json.dumps(content, separators=(",", ":"))


def _no_number(text: str) -> NoReturn:
    raise mistake("no_number", "", number=text)


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) < len(pairs):
        names = [name for name, _ in pairs]
        raise mistake("twice", next(name for name in names if names.count(name) > 1))
    return content
