"""The laptop in the consultant's hands: passphrase, what it holds, handing it back."""

import errno
from pathlib import Path

import pytest

from core.errors import DiskFull, Mistake, WrongPassphrase
from core.office.opening import unlock
from core.store import outbox
from core.store.key.key_file import KeyFile
from tests.helpers.builders import PASSPHRASE, a_case, a_clock, an_office, an_open_visit

NEW = "초록 우산 견본동 골목"


def test_another_passphrase_needs_the_present_one(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    with pytest.raises(WrongPassphrase):
        office.change_passphrase(NEW, "아무 말 대잔치 열 글자")
    office.change_passphrase(NEW, PASSPHRASE)
    office.lock()
    unlock(tmp_path, NEW, a_clock()).lock()


def test_on_a_full_disk_the_old_passphrase_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = an_office(tmp_path)

    def full(_file: KeyFile, _kept: object) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    monkeypatch.setattr(KeyFile, "keep", full)
    with pytest.raises(DiskFull):
        office.change_passphrase(NEW, PASSPHRASE)
    monkeypatch.undo()
    office.lock()
    unlock(tmp_path, PASSPHRASE, a_clock()).lock()


def test_what_it_holds_is_counted(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    visit = an_open_visit(office, a_case(office))
    before = office.holding()
    office.type_draft(visit, "household/debts", "1억 2")
    held = office.holding()
    assert (held.cases, held.typed, before.typed) == (1, 1, 0)
    assert held.unsent == office.count_waiting() > 0
    assert held.size >= (tmp_path / "field.db").stat().st_size
    office.lock()


def test_figures_that_came_with_the_program_are_called_so(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    assert office.is_pack_shipped()
    office.lock()


def test_handing_back_is_refused_while_anything_is_unsent(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    a_case(office)
    with pytest.raises(Mistake) as refused:
        office.hand_back(PASSPHRASE)
    assert refused.value.sentence.key == "settings.back.unsent"
    assert refused.value.sentence.values["n"] == office.count_waiting()
    office.lock()
    unlock(tmp_path, PASSPHRASE, a_clock()).lock()


def test_handing_back_needs_the_passphrase(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    with pytest.raises(WrongPassphrase):
        office.hand_back(NEW)
    office.lock()
    unlock(tmp_path, PASSPHRASE, a_clock()).lock()


def test_handed_back_nothing_is_left(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    a_case(office)
    office.back_up()
    batch = outbox.next_batch(office.database, 1000, 1 << 24)
    outbox.acknowledge(office.database, batch.first + len(batch.changes) - 1, [], 1)
    office.hand_back(PASSPHRASE)
    assert list(tmp_path.iterdir()) == []
    an_office(tmp_path).lock()
