"""The training caseload over a real store, and a lane that does one piece of work at a time."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.clock import FixedClock
from core.office.office import Office
from core.watch import Watch
from ui.opening import FolderOpener
from ui.pictures.store import NOW, PASSPHRASE, fill_folder


class OneByOne:
    """A lane in which a piece of work waits until it is its turn."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def start(
        self,
        work: Callable[[Watch], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        certain: bool = False,
    ) -> Watch:
        watch = Watch()

        def run() -> None:
            try:
                result = work(watch)
            except Exception as error:  # noqa: BLE001 - as the real lane, whatever it is
                failed(error)
            else:
                done(result)

        self.waiting.append(run)
        assert certain in {True, False}
        return watch

    def turn(self) -> None:
        """The next piece of work."""
        self.waiting.pop(0)()

    def rest(self) -> None:
        """All work, and all that it asks for."""
        while self.waiting:
            self.turn()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("laptop") / "laptop"
    fill_folder(folder)
    return folder


@pytest.fixture
def office(filled: Path, tmp_path: Path) -> Iterator[Office]:
    folder = tmp_path / "laptop"
    shutil.copytree(filled, folder)
    made = FolderOpener(folder, FixedClock(NOW)).open(PASSPHRASE)
    yield made
    made.database.close()


@pytest.fixture
def lane() -> OneByOne:
    return OneByOne()
