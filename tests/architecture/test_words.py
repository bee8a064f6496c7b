"""docs/words.md kept true: one word per thing in the names of the program."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.test_tree import ROOT, name_of, program_files

NOT_USED = {
    "agenda",
    "assessment",
    "device",
    "helper",
    "info",
    "linkage",
    "manager",
    "quarantine",
    "supporter",
    "util",
    "utils",
}


def names_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def words_of(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def test_no_name_uses_a_word_that_is_not_used() -> None:
    found = {
        f"{name_of(path)}: {name}"
        for path in program_files()
        if not name_of(path).startswith("tests/")
        for name in names_in(path)
        if words_of(name) & NOT_USED
    }
    assert found == set()


def test_every_word_stands_once_in_the_table() -> None:
    rows = re.findall(r"^\| ([a-z][^|]*?) \|", (ROOT / "docs/words.md").read_text(), re.MULTILINE)
    words = [word.strip() for row in rows for word in row.split(",")]
    assert len(words) == len(set(words)) > 40
