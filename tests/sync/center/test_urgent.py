"""An urgent level is told to the welfare manager as soon as the Center has it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sync.center.__main__ import main
from sync.center.staff.urgent import urgent
from tests.helpers.centers import Center
from tests.helpers.writers import Writer

Enrol = Callable[[str], Writer]


def judge(writer: Writer, case: str, level: str | None, base: list[str] | None = None) -> str:
    value = {"level": level, "reason": "가스가 샙니다."}
    cid = writer.write(case, value, kind="case", row=case, group="crisis_level", base=base or [])
    writer.push()
    return cid


def test_an_urgent_case_is_told_with_who_judged_it_until_it_is_judged_otherwise(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon = enrol("gaon")
    assert urgent(center.staff.base) == ()
    first = judge(gaon, case, "urgent")
    (line,) = urgent(center.staff.base)
    assert (line.case, line.user) == (case, "gaon")
    assert line.received_at > 0
    judge(gaon, case, "watch", [first])
    assert urgent(center.staff.base) == ()


def test_while_two_records_differ_the_urgent_one_is_told(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon = enrol("gaon")
    judge(gaon, case, "urgent")
    judge(gaon, case, "normal")
    assert [line.case for line in urgent(center.staff.base)] == [case]


def test_the_command_says_that_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ["--folder", str(tmp_path), "--lang", "en"]
    assert main([*place, "init", "견본센터"]) == 0
    capsys.readouterr()
    assert main([*place, "urgent"]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err.strip()) == ("", "No case is judged urgent.")
