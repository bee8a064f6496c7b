"""A Center at which there is something to see, and its staff, signed in.

It is made once and copied for every test. On SQLite: the statements are the same, and
test_on_postgres goes through all of them once more.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.clock import FixedClock
from tests.helpers.centers import Center
from tests.helpers.consoles import Busy, Visitor, busy
from tests.helpers.laptops import MORNING


@pytest.fixture(scope="session")
def copied(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Busy]:
    """The folder of a closed Center, and what is in it."""
    folder = tmp_path_factory.mktemp("copied") / "center"
    made = Center(folder, FixedClock(MORNING))
    there = busy(made)
    made.close()
    return folder, there


@pytest.fixture
def center(copied: tuple[Path, Busy], tmp_path: Path) -> Iterator[Center]:
    shutil.copytree(copied[0], tmp_path / "center")
    made = Center(tmp_path / "center", FixedClock(MORNING))
    yield made
    made.close()


@pytest.fixture
def there(copied: tuple[Path, Busy]) -> Busy:
    return copied[1]


@pytest.fixture
def sol(center: Center, there: Busy) -> Visitor:
    """The welfare manager."""
    return Visitor(center, "welfare-manager", "바다솔")


@pytest.fixture
def head(center: Center, there: Busy) -> Visitor:
    """The head of the Center."""
    return Visitor(center, "lead", "마루별")
