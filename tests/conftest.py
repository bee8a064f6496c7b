"""What every test shares: how drawn cases (Hypothesis) are judged; what workers measure is kept."""

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
