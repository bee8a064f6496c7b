"""A Center as a process over TLS, for the tests that go over real connections."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.postgres import Postgres, postgres
from tests.helpers.served import Served

__all__ = ["postgres"]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """On SQLite."""
    center = Served(tmp_path_factory.mktemp("center")).found()
    center.start()
    yield center
    center.stop()


@pytest.fixture(scope="module")
def served_on_postgres(
    tmp_path_factory: pytest.TempPathFactory, postgres: Postgres
) -> Iterator[Served]:
    """The same on PostgreSQL."""
    center = Served(tmp_path_factory.mktemp("center"), postgres.new_database()).found()
    center.start()
    yield center
    center.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a laptop lives."""
    return tmp_path / "laptop"
