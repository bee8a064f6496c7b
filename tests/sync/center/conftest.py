"""Every test here runs on SQLite and on PostgreSQL."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, delete

from core.clock import FixedClock
from sync.center.tables import METADATA
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.postgres import Postgres, postgres
from tests.helpers.writers import Writer

__all__ = ["postgres"]


@pytest.fixture(scope="session")
def shared_database(postgres: Postgres) -> str:
    """One database for many tests, emptied before each (a new one costs a second)."""
    return postgres.new_database()


def emptied(url: str) -> str:
    """The same database with empty tables."""
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://", 1))
    METADATA.create_all(engine)
    with engine.begin() as connection:
        for table in METADATA.sorted_tables:
            connection.execute(delete(table))
    engine.dispose()
    return url


@pytest.fixture(params=["sqlite", "postgres"])
def center(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Center]:
    """A Center in this process, with a clock that stands still."""
    is_sqlite = request.param == "sqlite"
    url = "" if is_sqlite else emptied(request.getfixturevalue("shared_database"))
    made = Center(tmp_path / "center", FixedClock(MORNING), url)
    yield made
    made.close()


@pytest.fixture
def enrol(center: Center) -> Callable[[str], Writer]:
    """A new laptop of a consultant."""
    return lambda user: Writer.enrolled(center.desk, center.staff, user)


@pytest.fixture
def case(center: Center) -> str:
    """A case, assigned to gaon and narae."""
    made = center.add_case()
    for user in ("gaon", "narae"):
        center.staff.add_consultant(user, user)
        center.staff.assign(made, user)
    return made
