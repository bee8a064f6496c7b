"""`python -m sync.center`: values on standard output, one sentence beside, plain refusals."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from nacl.public import PublicKey, SealedBox

from core.clock import RealClock
from sync.center.__main__ import main
from sync.center.base import Base
from sync.center.desk import Desk
from sync.center.keys import CenterKeys
from sync.center.staff import Staff
from sync.protocol import messages as m
from sync.protocol.proof import EnrolCode
from tests.helpers.writers import Writer, a_uuid, deposit
from tests.sync.center.conftest import emptied

Answer = tuple[int, list[str], str]
Command = Callable[..., Answer]


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest) -> list[str]:
    if request.param == "sqlite":
        return []
    return ["--database", emptied(request.getfixturevalue("shared_database"))]


@pytest.fixture
def command(tmp_path: Path, database: list[str], capsys: pytest.CaptureFixture[str]) -> Command:
    """Give a command in English: its code, the lines of values, and the sentences."""

    def give(*words: str) -> Answer:
        place = ["--folder", str(tmp_path / "center"), "--lang", "en", "--by", "바다솔", *database]
        code = main([*place, *words])
        said = capsys.readouterr()
        return code, said.out.splitlines(), said.err.strip()

    return give


@pytest.fixture
def center(command: Command) -> Command:
    """A Center with one consultant."""
    assert command("init", "견본센터") == (0, [], "The Center was made: 견본센터")
    assert command("add-consultant", "gaon", "가온들")[0] == 0
    return command


def a_file(folder: Path, *lines: str) -> str:
    file = folder / "cases.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    return str(file)


def a_line(case: str) -> str:
    row = {"kind": "case", "row": case, "group": "contact", "op": "new", "value": {"caution": None}}
    return json.dumps({"case": case, "rows": [row]})


def test_a_day_of_the_staff(center: Command, tmp_path: Path) -> None:
    case = a_uuid()
    file = a_file(tmp_path, a_line(case), "", a_line(a_uuid()))
    code, added, told = center("add-case", file)
    assert (code, added[0], told) == (0, case, "2 cases were added.")
    assert center("assign", case, "gaon") == (0, ["owner"], "The case was assigned. Role: owner")
    code, visits, told = center("appoint", case, "2026-11-25", "10:00")
    assert (code, len(visits), told) == (0, 1, "The visit was planned: 2026-11-25")
    code, codes, told = center("enrol-code", "gaon")
    assert EnrolCode.read(codes[0])
    assert told == "This code is good for 15 minutes and one laptop."
    assert center("conflicts") == (0, [], "No conflict is open.")
    assert center("verify-access") == (0, [], "Every access log is whole.")
    told = "At its next sync every laptop takes its cases in from the beginning."
    assert center("begin-anew") == (0, [], told)
    assert center("held", "list") == (0, [], "Nothing is held.")
    assert center("report", "2026-11-25") == (0, [], "No record of that day has arrived.")


def test_an_access_log_that_does_not_hold_together_is_named(
    center: Command, tmp_path: Path, database: list[str]
) -> None:
    url = database[1] if database else f"sqlite:///{tmp_path / 'center' / 'center.db'}"
    base, keys = Base(url, RealClock()), CenterKeys(tmp_path / "center" / "keys")
    pen = Writer.enrolled(Desk(base, keys), Staff(base, keys, "x"), "gaon")
    unsealed = {"who": "gaon", "before": "", "seal": "0"}
    pen.write(a_uuid(), unsealed, kind="access", row=a_uuid(), op="app", group="value")
    pen.push()
    base.close()
    code, lines, told = center("verify-access")
    assert (code, lines) == (1, [f"{pen.laptop} 1 {pen.cid(1)}"])
    assert told == f"The access log does not hold together at: {pen.cid(1)}"


def test_work_that_is_held_goes_through_the_hands_of_the_staff(
    center: Command, tmp_path: Path, database: list[str]
) -> None:
    url = database[1] if database else f"sqlite:///{tmp_path / 'center' / 'center.db'}"
    base = Base(url, RealClock())
    keys = CenterKeys(tmp_path / "center" / "keys")
    pen = Writer.enrolled(Desk(base, keys), Staff(base, keys, "x"), "gaon")
    cases = [a_uuid(), a_uuid()]
    for case in cases:
        pen.write(case, deposit(1))
    pen.push()
    box = SealedBox(PublicKey(keys.recovery_public)).encrypt(b"ABCDEFGHJKMNPQRSTVWXYZ2345")
    pen.ask(m.RenewRecovery(box))
    base.close()
    code, lines, _ = center("held", "list")
    assert (code, [line.split()[:3] for line in lines]) == (
        0, [[pen.cid(1), "unknown-stream", "gaon"], [pen.cid(2), "unknown-stream", "gaon"]],
    )  # fmt: skip
    assert center("held", "apply", pen.cid(1))[:2] == (0, ["applied"])
    assert center("held", "decline", pen.cid(2), "--note", "중복")[:2] == (0, ["declined"])
    code, lines, told = center("report", "2026-11-22")
    line = json.loads(lines[0])
    assert (code, line["laptop"], line["sent"], line["held"]) == (0, pen.laptop, 1, 1)
    assert line["by_kind"] == {"fact": [1, 1]}
    assert told == "가온들: sent 1, held 1"
    assert center("recovery-code", pen.laptop)[1] == ["ABCDEFGHJKMNPQRSTVWXYZ2345"]
    assert center("revoke", pen.laptop)[0] == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["init", "again"], "There is already a Center in this folder."),
        (["assign", "5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01", "gaon"], "There is no such case"),
        (["reassign", "x", "gaon", "gaon"], "There is no such case"),
        (["erase", "x", " "], "Please give the reason for erasing."),
        (["erase", "x", "by law"], "There is no such case: x"),
        (["appoint", "x", "tomorrow"], "Not a date: tomorrow"),
        (["report", "tomorrow"], "Not a date: tomorrow"),
        (["held", "apply", "nonsense"], "Not a change number: nonsense"),
        (["held", "apply", "L0.1.1"], "This change is not held: L0.1.1"),
        (["add-case", "no such file"], "The file cannot be read: no such file"),
        (["publish-pack", "no such folder"], "The pack cannot be read"),
        (["serve", "--host", "203.0.113.1", "--port", "1"], "Cannot open here: 203.0.113.1"),
    ],
)
def test_a_refusal_is_one_sentence(center: Command, words: list[str], told: str) -> None:
    code, out, said = center(*words)
    assert (code, out) == (1, [])
    assert said.startswith(told)
    assert len(said.splitlines()) == 1


def test_a_case_goes_from_hand_to_hand_and_is_erased(center: Command, tmp_path: Path) -> None:
    (case,) = center("add-case", a_file(tmp_path, a_line(a_uuid())))[1]
    center("add-consultant", "narae", "나래뜰")
    center("assign", case, "gaon", "--reason", "새 사례")
    told = "The case was passed on. Role: owner"
    assert center("reassign", case, "gaon", "narae", "--reason", "휴직") == (0, ["owner"], told)
    center("assign", case, "gaon", "--role", "second")
    assert center("change-role", case, "gaon", "reader") == (0, [], "The role was changed: reader")
    told = "The assignment has ended. At the next sync the case leaves their laptop: gaon"
    assert center("end-assignment", case, "gaon") == (0, [], told)
    code, lines, _ = center("assignments", case)
    stretches = [line.split() for line in lines]
    assert (code, [line[:2] for line in stretches]) == (
        0, [["gaon", "owner"], ["narae", "owner"], ["gaon", "second"], ["gaon", "reader"]],
    )  # fmt: skip
    assert [line[3] == "-" for line in stretches] == [False, True, False, False]
    assert center("erasures") == (0, [], "No case was erased.")
    told = f"The case was erased. Laptops erase it at their next sync: {case}"
    assert center("erase", case, "by law") == (0, [], told)
    code, lines, told = center("erasures")
    assert (code, lines[0].split()[0], told) == (0, case, f"{case}: gone from every laptop")


def test_a_broken_line_is_named_and_those_before_it_stay(center: Command, tmp_path: Path) -> None:
    case = a_uuid()
    code, out, said = center("add-case", a_file(tmp_path, a_line(case), "{broken"))
    assert (code, out) == (1, [case])
    assert said.startswith("Line 2: ")
    assert center("assign", case, "gaon")[0] == 0


def test_without_a_center_nothing_is_done(command: Command) -> None:
    code, _, said = command("conflicts")
    assert (code, said) == (1, "There is no Center in this folder. Please run init first.")


def test_a_database_out_of_reach_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"postgresql://center@/none?host={tmp_path}"
    place = ["--folder", str(tmp_path / "center"), "--database", url]
    assert main([*place, "--lang", "en", "conflicts"]) == 1
    assert capsys.readouterr().err.startswith("The database does not answer.")
    assert main([*place, "conflicts"]) == 1
    assert capsys.readouterr().err.startswith("데이터베이스에 닿지 않습니다.")
