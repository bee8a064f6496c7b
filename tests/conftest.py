"""What every test shares: how drawn cases (Hypothesis) are judged; what workers measure is kept."""

import sys
from collections.abc import Generator

import pytest
from coverage import Coverage
from hypothesis import HealthCheck, settings

# How long a machine takes says nothing of the program; the first drawn text of a clean checkout
# builds Hypothesis' own tables for two seconds.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def pytest_sessionfinish() -> None:
    """Write what was measured now: a worker that takes ten seconds to end is ended."""
    measured = Coverage.current()
    if measured is not None:
        measured.save()


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """A test marked `uncounted` runs without the count of lines, which doubles its time: it draws
    hundreds of households over lines that the cases count already."""
    counting = sys.gettrace()
    if pyfuncitem.get_closest_marker("uncounted") is not None:
        sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(counting)
