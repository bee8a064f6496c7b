"""A real encrypted store in a fresh folder, without the wait for the disk at each commit."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.store import opening
from core.store.database import Database
from tests.helpers.builders import an_enrolment
from tests.helpers.laptops import KEY


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = opening.create(tmp_path, KEY, an_enrolment(), is_safe=False)
    yield opened
    opened.close()
