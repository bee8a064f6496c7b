"""Nine results beside OpenFisca: one household, and a million; every won equal.

Needs an environment of its own with OpenFisca-Core, named in WELFARE_NET_PEER (docs/figures.md).
Both sides have their facts told and their plans or formulas ready; only reckoning is measured.
"""

import json
import os
import statistics
import subprocess
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest

from core.law.engine.plan import FactPlace
from core.law.engine.reckon import reckon
from core.law.estimate import Estimator
from core.law.pack import load_pack
from core.law.population import Group, Population
from tests.bench.figures import tell
from tests.bench.many_households import LATEST, drawn_groups, many
from tests.bench.nine_results import Layout, Nine, with_office

pytestmark = pytest.mark.bench

NOVEMBER: Final = date(2026, 11, 1)
COUNT: Final = 1_000_000
"""Needs up to 3.2 GB on each side."""
ONE_BAR, MANY_BAR = 20.0, 1.0
PEER = os.environ.get("WELFARE_NET_PEER", "")


@pytest.mark.skipif(
    not PEER,
    reason="no peer: WELFARE_NET_PEER names no Python with OpenFisca-Core (docs/figures.md)",
)
def test_nine_results_beside_openfisca(tmp_path: Path) -> None:
    nine = Nine(NOVEMBER)
    drawn = drawn_groups(Population(Estimator(load_pack()), NOVEMBER, LATEST), 1)
    groups = list(many(drawn, COUNT, 1))
    write(tmp_path, nine, groups)
    theirs = peer(tmp_path)
    ours, found = min((nine.reckoned(groups) for _ in range(2)), key=lambda it: it[0])
    one = seconds_of_one(nine, groups[0])
    tell("one household, nine results, OpenFisca", theirs["one"] * 1_000)
    tell("the same, ours", one * 1_000)
    tell("ratio", theirs["one"] / one, ONE_BAR, "times")
    tell(f"{COUNT:,} households, nine results, OpenFisca", theirs["many"], None, "s")
    tell("the same, ours", ours, None, "s")
    tell("ratio", theirs["many"] / ours, MANY_BAR, "times")
    their_results = dict(np.load(tmp_path / "openfisca.npz"))
    assert their_results.keys() == found.keys()
    for name, values in found.items():
        assert (values == their_results[name]).all(), name
    assert theirs["one"] / one >= ONE_BAR
    assert theirs["many"] / ours >= MANY_BAR


def write(folder: Path, nine: Nine, groups: list[Group]) -> None:
    """Facts, codes and figures for the peer."""
    layout = Layout(nine, groups)
    np.savez(folder / "facts.npz", allow_pickle=False, **layout.arrays())
    richest = max((group.shape for group in groups), key=lambda it: it.vehicles)
    told = {"codes": layout.codes, "figures": nine.figures(richest), "start": "2026-01-01"}
    (folder / "figures.json").write_text(json.dumps(told), encoding="utf-8")


def peer(folder: Path) -> Mapping[str, float]:
    """What the peer tells: seconds for one and for all."""
    run = subprocess.run(
        [PEER, "-m", "openfisca_peer.run", str(folder)],
        cwd=Path(__file__).parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    told: Mapping[str, float] = json.loads(run.stdout)
    return told


def seconds_of_one(nine: Nine, group: Group) -> float:
    """The first household as plain values."""
    facts: dict[FactPlace, Any] = {
        place: value.plain()[0] if hasattr(value, "plain") else value
        for place, value in with_office(group.facts).items()
    }
    plan, taken = nine.plan(group.shape), []
    for _ in range(200):
        begin = time.perf_counter()
        reckon(plan, facts)
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)
