"""Deterministic simulation of sync: real stores, a real desk, scripted faults.

A failing run is shrunk to a few lines and printed as a program that can be pasted into a test.
"""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.simulation.machine import SyncMachine

pytestmark = pytest.mark.uncounted

_CALM = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    print_blob=True,
)


def test_whatever_happens_nothing_is_lost_and_all_come_together() -> None:
    run_state_machine_as_test(
        SyncMachine, settings=settings(_CALM, max_examples=20, stateful_step_count=20)
    )


@pytest.mark.soak
def test_the_same_for_a_long_time() -> None:
    run_state_machine_as_test(
        SyncMachine, settings=settings(_CALM, max_examples=1_000, stateful_step_count=50)
    )
