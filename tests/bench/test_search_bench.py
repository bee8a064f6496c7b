"""Search over 5,000 households: the index, the finder's answer, and the list narrowed by a key.

Run by hand: `make bench`. Medians and the slowest; the bar is the issue's, 30 ms.
"""

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.office.opening import open_with_key
from core.store import opening
from core.store.key.key_file import KeyFile
from core.watch import Watch
from tests.bench.caseload import NEEDLE, fill
from tests.bench.figures import p95, tell, times_of
from tests.helpers.builders import a_clock, an_enrolment
from tests.helpers.laptops import KEY
from tests.ui.conftest import compiled_texts
from ui.screens.cases import CasesScreen
from ui.tables.cases import CaseTable
from ui.texts import Texts
from ui.theme.look import dress
from ui.views.finder.overlay import names_in

__all__ = ["compiled_texts"]

pytestmark = pytest.mark.bench

HOUSEHOLDS = 5_000
BAR = 30.0
TYPED = (
    "가온", "들", "가오", "온들나", "관악", "견본", "견본3동", "은평 견본 가", "ㄱㅇ", "ㄱㅇㄷ",
    "보청기", "도라", NEEDLE, "0123", "010", "가온 보청기", "없는말",
)  # fmt: skip


def test_search_over_5000_households(qapp: QApplication, tmp_path: Path) -> None:
    clock = a_clock()
    database = opening.create(tmp_path, KEY, an_enrolment(), is_safe=False)
    begin = time.perf_counter()
    fill(database, clock, HOUSEHOLDS)
    tell(f"taking in {HOUSEHOLDS} households", time.perf_counter() - begin, unit="s")
    database.checkpoint()
    tell("size of the file", database.path.stat().st_size / 1e6, unit="MB")
    database.close()
    keys = KeyFile(tmp_path, clock)
    keys.keep({"version": 1, "laptop": "L1", "wraps": {}, "wrong": {"count": 0}})
    office = open_with_key(tmp_path, keys, KEY, clock)
    districts = names_in(Texts("ko")).districts
    assert len(office.find(NEEDLE, districts).texts) == 1
    slowest = 0.0
    for typed in TYPED:
        finder = times_of(lambda: office.find(typed, districts), 20)  # noqa: B023 called at once
        cases = times_of(lambda: office.find_cases(typed, districts), 20)  # noqa: B023 called at once
        tell(f"finder, {typed}", p95(finder), BAR)
        tell(f"list of cases, {typed}", p95(cases), BAR)
        slowest = max(slowest, p95(finder), p95(cases))
    screen = CasesScreen(office, clock)
    rows = screen.read(Watch())
    screen.take(rows)
    dress(qapp, "light", "comfortable")
    table = CaseTable(Texts("ko"))
    table.show_rows(screen.rows)
    for typed in TYPED:
        taken = times_of(lambda: table.seek(typed), 20)  # noqa: B023 called at once
        slowest = max(slowest, p95(taken))
    tell("the table narrowed by a key, slowest of all", p95(taken), BAR)
    office.database.close()
    assert slowest <= BAR
