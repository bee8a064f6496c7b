"""The house rules that can be read off the tree: sizes, top level, paths, texts in one place."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOP = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "core",
    "docs",
    "main.py",
    "pyproject.toml",
    "requirements.txt",
    "resources",
    "sync",
    "tests",
    "ui",
}
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
MOST_FILES_IN_A_FOLDER = 12
FULL_FOLDERS = {"resources/icons"}
FORBIDDEN_NAMES = {"utils", "util", "helper", "manager", "misc", "common", "info", "stuff"}


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    ).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).exists()]


def program_files() -> list[Path]:
    return [path for path in tracked() if path.suffix == ".py" and "oldfiles" not in path.parts]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_top_level_is_the_customers() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= TOP


def test_no_file_is_higher_than_the_door() -> None:
    long = {
        name_of(path): lines
        for path in program_files()
        if (lines := len(path.read_text().splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_a_long_function_says_why() -> None:
    """Nothing over sixty lines without a comment that begins with "Long because"."""
    long = []
    for path in program_files():
        source = path.read_text()
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                body = source.splitlines()[node.lineno - 2 : node.end_lineno]
                if length > LONGEST_FUNCTION and "Long because" not in "\n".join(body):
                    long.append(f"{name_of(path)}:{node.lineno} {node.name} {length}")
    assert long == []


def test_folders_of_the_program_stay_small() -> None:
    crowded: dict[str, int] = {}
    for path in program_files():
        folder = name_of(path.parent)
        if not folder.startswith("tests") and path.name != "__init__.py":
            crowded[folder] = crowded.get(folder, 0) + 1
    allowed = {"ui/screens", "ui/views", "ui/widgets", "core/store"}
    assert {
        folder: count
        for folder, count in crowded.items()
        if count > (28 if folder in allowed else MOST_FILES_IN_A_FOLDER)
    } == {}


def test_nothing_is_called_utils() -> None:
    parts = {part.removesuffix(".py") for path in program_files() for part in path.parts}
    assert parts & FORBIDDEN_NAMES == set()


MACHINE_PATH = re.compile(r"/(?:work|farm|root|home/[a-z]+)/|bash_jobs|/tmp/brief")
INDEX = re.compile(
    r"pypi\.org|files\.pythonhosted|registry\.npmjs|--index-url|--extra-index|simple/"
)


@pytest.mark.parametrize(
    ("name", "pattern"), [("a path of one machine", MACHINE_PATH), ("a package index", INDEX)]
)
def test_no_tracked_file_names(name: str, pattern: re.Pattern[str]) -> None:
    here = Path(__file__)
    found = []
    for path in tracked():
        if path == here or path.suffix in {".png", ".otf", ".qm", ".db"}:
            continue
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue
        found += [f"{name_of(path)}: {hit.group()}" for hit in pattern.finditer(text)]
    assert found == [], name


def test_the_lock_pins_every_package_with_a_hash() -> None:
    lines = (ROOT / "requirements.txt").read_text().splitlines()
    names = [line for line in lines if re.match(r"[a-z]", line)]
    assert names
    assert all("==" in line and line.endswith("\\") for line in names)


def test_uv_lock_stays_out() -> None:
    assert not any(path.name == "uv.lock" for path in tracked())
