"""Which library may be imported where: the rows that import contracts leave open."""

import ast
from pathlib import Path

import pytest

from tests.architecture.test_tree import name_of, program_files

ALLOWED: dict[str, tuple[str, ...]] = {
    "PySide6": ("ui/", "main.py", "tests/"),
    "sqlalchemy": ("core/store/", "sync/center/", "tests/"),
    "sqlmodel": ("core/store/", "tests/"),
    "alembic": ("core/store/", "sync/center/", "tests/"),
    "sqlcipher3": ("core/store/", "sync/center/", "tests/"),
    "sqlite3": ("tests/",),
    "keyring": ("core/store/", "tests/"),
    "argon2": ("core/store/", "sync/center/console/", "tests/"),
    "jinja2": ("sync/center/console/", "tests/"),
    "selenium": ("tests/",),
    "nacl": ("core/store/", "sync/wire/", "sync/client/", "sync/center/", "tests/"),
    "cryptography": ("core/store/", "sync/wire/", "sync/client/", "sync/center/", "tests/"),
    "requests": ("sync/wire/", "tests/"),
    "starlette": ("sync/center/", "tests/"),
    "uvicorn": ("sync/center/", "tests/"),
    "psycopg": ("sync/center/", "tests/"),
    "pypdfium2": ("ui/views/documents/pages.py", "tests/"),
    "numpy": (
        "core/law/engine/columns/",
        "core/law/judging/column",
        "core/law/batch/together/",
        "core/law/population",
        "core/law/what_if/column_points",
        "tests/",
    ),
    "hypothesis": ("tests/",),
    "pytest": ("tests/",),
}


def imports_of(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("library", sorted(ALLOWED))
def test_a_library_stays_in_its_rooms(library: str) -> None:
    strangers = [
        name_of(path)
        for path in program_files()
        if library in imports_of(path) and not name_of(path).startswith(ALLOWED[library])
    ]
    assert strangers == []


def test_screens_know_no_qt() -> None:
    assert [
        name_of(path)
        for path in program_files()
        if name_of(path).startswith("ui/screens/") and "PySide6" in imports_of(path)
    ] == []
