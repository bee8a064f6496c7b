"""docs/coverage.md says what is covered."""

from pathlib import Path

from tests.core.law.coverage_table import table

PAGE = Path(__file__).parents[3] / "docs" / "coverage.md"


def test_the_page_tells_what_is_covered_today() -> None:
    assert table() in PAGE.read_text(encoding="utf-8"), (
        "put what .venv/bin/python -m tests.core.law.coverage_table prints into docs/coverage.md"
    )
