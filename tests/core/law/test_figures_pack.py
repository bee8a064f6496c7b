"""The shipped pack: every file listed with its sha256, every file of its shape."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from core.law.facts.programmes import LISTED
from tests.core.law.case_files import read_plain

ROOT = Path(__file__).parents[3]
PACK = ROOT / "resources" / "pack"
SCHEMAS = ROOT / "docs" / "spec" / "schemas"
FIGURES = sorted(path for path in (PACK / "figures").glob("*.yaml") if path.stem != "programmes")


def schema(name: str) -> Draft202012Validator:
    content = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(content)
    return Draft202012Validator(content)


def flaws(name: str, content: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in schema(name).iter_errors(content)]


def pack_json() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((PACK / "pack.json").read_text(encoding="utf-8"))
    return content


def test_the_edition_is_written_and_of_its_shape() -> None:
    assert flaws("pack", pack_json()) == []
    assert pack_json()["edition"] == "2026.2"


def test_every_file_is_listed_with_its_sha256() -> None:
    """Renewed by `main.py pack build resources/pack --serial N`; a file changed, missing or extra
    shows here."""
    found = {
        path.relative_to(PACK).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in PACK.rglob("*")
        if path.is_file() and path.name not in {"pack.json", "pack.sig"}
    }
    assert pack_json()["files"] == found


@pytest.mark.parametrize("path", FIGURES, ids=lambda path: path.stem)
def test_figure_files_are_of_their_shape(path: Path) -> None:
    assert flaws("figures", read_plain(path)) == []


@pytest.mark.parametrize(
    "value",
    ["{value: 0.7, ", "{value: 1, until: soon, ", "{value: 1, seen: 2026, "],
    ids=["float", "until", "key"],
)
def test_the_schema_refuses_what_the_loader_refuses(value: str, tmp_path: Path) -> None:
    place = tmp_path / "x.yaml"
    place.write_text(
        "rate:\n  title: {ko: 비율, en: Rate}\n  law: 어떤 법 제1조\n  unit: share\n  figures:\n"
        f"    2026-01-01: {value}standing: single, source: 어떤 고시 (2026-01-01), "
        "checked: 2026-11-21}\n",
        encoding="utf-8",
    )
    assert flaws("figures", read_plain(place)) != []


def test_every_programme_of_the_spec_has_its_runs() -> None:
    content = read_plain(PACK / "figures" / "programmes.yaml")
    assert flaws("programmes", content) == []
    assert set(content) == set(LISTED)


def test_runs_open_before_they_close_and_never_overlap() -> None:
    for programme, entry in read_plain(PACK / "figures" / "programmes.yaml").items():
        end = ""
        for run in entry["runs"]:
            assert end is not None, programme
            assert end < run["opens"], programme
            assert run["closes"] is None or run["opens"] <= run["closes"], programme
            end = run["closes"]


def test_only_stepping_stone_is_closed_in_this_edition() -> None:
    content = read_plain(PACK / "figures" / "programmes.yaml")
    closed = {name for name, entry in content.items() if entry["runs"][-1]["closes"] is not None}
    assert closed == {"stepping_stone"}
