"""No word of a household stands outside the encrypted file, whatever was done on the visit."""

import tempfile
from pathlib import Path

import pytest

from core.casework.visit import Plan
from core.office.office import Office
from core.office.opening import unlock
from core.office.visits import Attempt, Finish
from core.people.answer import given
from core.people.consent import Channel, ConsentKind
from core.store.backups import FOLDER
from core.store.database import NAME, RESERVE, WINDOW
from tests.helpers.builders import (
    PASSPHRASE,
    a_case,
    a_clock,
    a_consent,
    a_person,
    a_visit,
    an_office,
)

CANARIES = (
    "가온들카나리아", "나래뜰카나리아", "견본동", "견본로 1", "010-0000-0001", "노트카나리아",
    "초안카나리아", "증인카나리아", "목적카나리아", "요약카나리아", "이유카나리아", "13572468",
    PASSPHRASE,
)  # fmt: skip
ALLOWED_FILES = {
    NAME, f"{NAME}-wal", f"{NAME}-shm", "keys.json", "lock.json", WINDOW, RESERVE, "outbox.sealed",
}  # fmt: skip
SQLITE = b"SQLite format 3"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder for temporary files, empty and our own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setenv("SQLITE_TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def whole_visit(office: Office) -> str:
    """A visit in which every kind of word is kept."""
    person = a_person("가온들카나리아")
    case = a_case(office, person, a_person("나래뜰카나리아", "child", "1980-05-02"))
    visit = office.plan_visit(case, Plan(office.clock.today(), purpose="목적카나리아")).made
    spoken = a_consent(office, channel=Channel.ORAL, witness="증인카나리아")
    office.open_visit(visit, [spoken, a_consent(office, ConsentKind.SENSITIVE)])
    office.type_draft(visit, "note", "초안카나리아")
    office.answer(visit, "household", "home.deposit", given(13_572_468))
    office.write_note(case, "노트카나리아", visit)
    office.log_access(case, "telephone", "이유카나리아")
    other = a_visit(office, case)
    office.finish_visit(visit, Finish(Attempt(10), summary="요약카나리아", crisis_level="crisis"))
    office.open_visit(other)
    office.type_draft(other, "household/debts", "초안카나리아")
    return case


def files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def found_in(folder: Path) -> list[str]:
    """Which canary stands in clear in which file, in any of the usual writings."""
    return sorted(
        f"{file.name}: {canary}"
        for file in files(folder)
        for canary in CANARIES
        if any(form in file.read_bytes() for form in writings(canary))
    )


def writings(text: str) -> set[bytes]:
    return {text.encode(form) for form in ("utf-8", "utf-16-le", "euc-kr", "unicode_escape")}


def test_the_canary_is_found_where_it_stands_in_clear(tmp_path: Path) -> None:
    (tmp_path / "leak.json").write_text('{"name": "가온들카나리아"}')
    assert found_in(tmp_path) == ["leak.json: 가온들카나리아"]


def test_nothing_stands_in_clear_after_a_whole_visit(tmp_path: Path, temporary: Path) -> None:
    folder = tmp_path / "office"
    office = an_office(folder)
    whole_visit(office)
    office.back_up()
    assert found_in(folder) == []
    office.lock()
    assert found_in(folder) == []
    assert files(temporary) == []


def test_only_the_named_files_lie_there_and_none_is_a_plain_database(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    office = an_office(folder)
    whole_visit(office)
    office.back_up()
    names = {file.name for file in files(folder) if file.parent.name != FOLDER}
    assert names <= ALLOWED_FILES
    assert [file for file in files(folder) if file.read_bytes().startswith(SQLITE)] == []
    office.lock()
    assert [copy.name for copy in (folder / FOLDER).iterdir()] == ["day-2026-11-24.db"]


def test_after_unlocking_and_locking_again_still_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    office = an_office(folder)
    whole_visit(office)
    office.lock()
    again = unlock(folder, PASSPHRASE, a_clock())
    again.cases("가온들")
    again.lock()
    assert found_in(folder) == []


def test_a_visit_without_consent_leaves_nothing_even_inside(tmp_path: Path) -> None:
    office = an_office(tmp_path / "office")
    case = a_case(office)
    visit = a_visit(office, case)
    before = office.receipt_counts()
    office.record_attempt(visit, Attempt(33))
    after = office.receipt_counts()
    assert {kind for kind in after if after[kind] != before.get(kind)} == {"visit_attempt"}
    assert office.drafts(visit) == ()
    office.lock()
