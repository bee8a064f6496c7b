"""One laptop with a real store, and a case on it."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.laptops import Laptop, an_enrolment


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    one = Laptop(tmp_path / "laptop", an_enrolment())
    yield one
    one.close()


@pytest.fixture
def case() -> str:
    return str(uuid.uuid4())
