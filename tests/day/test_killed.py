"""Killed while somebody types: at most the last second of the one field is gone."""

import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from core.clock import SEOUL, FixedClock
from core.office.office import Office
from core.office.visits import Attempt, Finish
from core.people.answer import given
from tests.helpers.builders import a_case, an_open_visit
from tests.helpers.opening import CHEAP, PASSPHRASE, a_laptop
from tests.helpers.served import ROOT, environment
from ui.opening import FolderOpener

FIRST, THEN = "집주인이 바뀌어 ", "보증금을 못"
MET = 10
NOW = FixedClock(datetime(2026, 11, 24, 9, 12, tzinfo=SEOUL))
WAGE = "income.regular_wage"


def a_day_before(folder: Path) -> tuple[str, str]:
    """A laptop with one household: a visit that is finished, and one that goes on."""
    office = a_laptop(folder, NOW)
    case = a_case(office)
    head = office.case(case).household.members[0].id
    first = an_open_visit(office, case)
    office.answer(first, head, WAGE, given(1_200_000))
    office.finish_visit(first, Finish(Attempt(MET)))
    office.lock()
    return case, first


def _note(office: Office, case: str, _visit: str) -> str:
    return office.typed_note(case)


def _need(office: Office, case: str, _visit: str) -> str:
    return "".join(one.text for one in office.need_drafts(case) if one.field.startswith("needs/"))


def _name(office: Office, case: str, _visit: str) -> str:
    return office.typed_scenario_name(case)


def _reason(office: Office, case: str, visit: str) -> str:
    head = office.case(case).household.members[0].id
    return office.typed_correction(visit, head, WAGE)


READ: dict[str, Callable[[Office, str, str], str]] = {
    "note": _note, "need": _need, "name": _name, "reason": _reason,
}  # fmt: skip


QUICK = [one if one != "name" else pytest.param(one, marks=pytest.mark.soak) for one in READ]


def killed_while_typing(folder: Path, field: str, fault: str = "") -> str:
    """What stands on the disk of the field after the process was killed."""
    case, visit = a_day_before(folder)
    words = (str(folder), NOW.now().isoformat(), field, FIRST, THEN, fault)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.day.killed", *words],
        cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True,
    ) as program:  # fmt: skip
        assert program.stdout is not None
        assert program.stdout.readline() == "typed\n"
        program.send_signal(signal.SIGKILL)
        assert program.wait(20) == -signal.SIGKILL
    office = FolderOpener(folder, NOW, CHEAP).open(PASSPHRASE)
    try:
        return READ[field](office, case, visit)
    finally:
        office.database.close()


@pytest.mark.parametrize("field", QUICK)
def test_all_but_the_last_second_is_there_again(tmp_path: Path, field: str) -> None:
    kept = killed_while_typing(tmp_path / "laptop", field)
    assert kept.startswith(FIRST.strip())
    assert (FIRST + THEN).startswith(kept)


@pytest.mark.soak
@pytest.mark.parametrize("field", READ)
def test_it_would_notice_drafts_that_are_kept_too_late(tmp_path: Path, field: str) -> None:
    assert not killed_while_typing(tmp_path / "laptop", field, "late").startswith(FIRST.strip())
