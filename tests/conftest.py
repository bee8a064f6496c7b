"""What every test shares: how drawn cases (Hypothesis) are judged; what workers measure is kept."""

import sys
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from coverage import Coverage
from hypothesis import HealthCheck, settings

SCREENS = Path(__file__).parent / "ui"

# How long a machine takes says nothing of the program; the first drawn text of a clean checkout
# builds Hypothesis' own tables for two seconds.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def pytest_sessionfinish() -> None:
    """Write what was measured now: a worker that takes ten seconds to end is ended."""
    measured = Coverage.current()
    if measured is not None:
        measured.save()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The lines of the program below the screens are counted by their own tests."""
    for item in items:
        if item.path.is_relative_to(SCREENS):
            item.add_marker("uncounted")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """A test marked `uncounted` runs without the count of lines, which doubles its time."""
    counting, of_threads = sys.gettrace(), threading.gettrace()
    if item.get_closest_marker("uncounted") is not None:
        sys.settrace(None)
        threading.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(counting)
        threading.settrace(of_threads)
