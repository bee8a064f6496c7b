"""The program knows its own version."""

import tomllib
from pathlib import Path

from core.version import VERSION

ROOT = Path(__file__).parents[2]


def test_the_version_is_the_one_of_the_settings_file() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert settings["project"]["version"] == VERSION
