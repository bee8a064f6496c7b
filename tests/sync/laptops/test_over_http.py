"""Orders, receipts, custody and the rescue file over real HTTPS and the Center's command line."""

import json
import uuid
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from core.clock import RealClock
from core.errors import LaptopRevoked, LaptopWiped
from core.office.laptop import rescue
from core.office.laptop.guard import LaptopGuard, left_receipt
from core.store.center import lease
from core.watch import Watch
from sync.center.__main__ import main
from sync.client.orders.obeying import Orders
from sync.client.run import Sync
from sync.wire.http import Http
from tests.helpers.enrolled import admitted, notes_at
from tests.helpers.laptops import Laptop, an_enrolment
from tests.helpers.served import Served
from tests.sync.test_over_http import database_of
from ui.screens.start.contact import give_receipt


def told(served: Served, *words: str) -> tuple[int, str, str]:
    """A command of the staff, in this process: beside the Center that serves."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["--folder", str(served.folder), *words])
    return code, out.getvalue().strip(), err.getvalue()


def command(served: Served, *words: str) -> str:
    """What it says on standard output."""
    code, out, err = told(served, *words)
    assert code == 0, err
    return out


def refused(served: Served, *words: str) -> str:
    """The one sentence with which it is refused."""
    code, _, err = told(served, *words)
    assert code == 1
    return err


def a_case(served: Served) -> str:
    """A case of this consultant."""
    case = str(uuid.uuid4())
    place = {"district": "eunpyeong", "dong": "견본동", "registered": None, "actual": None}
    row = {"kind": "case", "row": case, "group": "place", "op": "new", "value": place}
    file = served.folder / "case.jsonl"
    file.write_text(json.dumps({"case": case, "rows": [row]}), encoding="utf-8")
    command(served, "add-case", str(file))
    command(served, "assign", case, "consultant-1")
    return case


def a_laptop(served: Served, folder: Path) -> Laptop:
    """Enrolled; it knows the Center's recovery key, so its unsent work is sealed."""
    found = admitted(served, command(served, "enrol-code", "consultant-1"))
    enrolment = an_enrolment(
        found.laptop,
        consultant=found.consultant,
        center=found.center,
        center_url=found.address,
        center_ca=found.authority,
        signing_key=found.signing_key,
        recovery_public_key=found.recovery_key,
    )
    return Laptop(folder, enrolment)


def sync(laptop: Laptop) -> None:
    guard = LaptopGuard(laptop.database, laptop.clock)
    run = Sync.over_http(laptop.shelf, laptop.clock, guard)
    try:
        run.run(Watch())
    finally:
        run.close()


def states(served: Served) -> dict[str, str]:
    lines = [line.split() for line in command(served, "laptops").splitlines()]
    return {line[0]: line[1] for line in lines}


def test_locked_handed_over_opened_lost_and_wiped(served: Served, folder: Path) -> None:
    laptop = a_laptop(served, folder)
    case = a_case(served)
    name = laptop.enrolment.laptop
    sync(laptop)
    laptop.note(case, "잠기기 전")
    command(served, "lock-laptop", name)
    with pytest.raises(LaptopRevoked):
        sync(laptop)
    assert notes_at(database_of(served))["잠기기 전"] == 1
    command(served, "unlock-laptop", name)
    who = laptop.enrolment
    wire = Http(who.center_url, who.center_ca)
    Orders(LaptopGuard(laptop.database, laptop.clock), wire, Watch()).ask()
    wire.close()
    assert states(served)[name] == "active"
    sync(laptop)
    assert laptop.waiting() == set()
    assert case in command(served, "laptop-holding", name)
    command(served, "lost-laptop", name)
    with pytest.raises(LaptopWiped):
        sync(laptop)
    laptop.close()
    assert states(served)[name] == "lost"
    assert left_receipt(folder) is not None
    assert give_receipt(folder, Watch())
    assert left_receipt(folder) is None
    assert states(served)[name] == "wiped"


def test_a_rescue_file_is_imported_by_the_command_line(
    served: Served, folder: Path, tmp_path: Path
) -> None:
    laptop = a_laptop(served, folder)
    case = a_case(served)
    laptop.note(case, "꺼내 온 메모")
    to = tmp_path / "stick.sealed"
    rescue.take_out(folder, to, RealClock())
    laptop.close()
    assert command(served, "import", str(to)).split()[1:] == ["taken", "1"]
    assert command(served, "import", str(to)).split()[1:] == ["taken", "1"]
    assert notes_at(database_of(served))["꺼내 온 메모"] == 1
    assert command(served, "sealed") == ""
    to.write_bytes(b"a letter")
    assert "꺼내 둔 기록 파일이 아니거나" in refused(served, "import", str(to))


def test_the_days_and_the_code_come_from_the_center(served: Served, folder: Path) -> None:
    laptop = a_laptop(served, folder)
    command(served, "laptop-lease", "2", "3", "1")
    sync(laptop)
    now = int(laptop.clock.now().timestamp() * 1000)
    assert lease.look(laptop.database, now).limit == 3
    number = lease.number(laptop.database)
    code = command(served, "telephone-code", laptop.enrolment.laptop, number)
    assert len(code) == 12
    name = laptop.enrolment.laptop
    assert "노트북 화면의 번호가 아닙니다" in refused(served, "telephone-code", name, "number")
    laptop.close()
