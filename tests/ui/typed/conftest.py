"""A client with words being typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.clock import FixedClock
from tests.ui.typed.fields import Client


@pytest.fixture
def client(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, clock: FixedClock
) -> Iterator[Client]:
    made = Client(dressed, qtbot, tmp_path / "laptop", clock)
    yield made
    made.go._may_lose = True
    made.go.frame.close()
