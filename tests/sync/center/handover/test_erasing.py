"""Erasing by law: what was written is nowhere any more; that it was, when and why, stays."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import select

from core.errors import Mistake
from sync.center.files.tables import BLOB
from sync.center.handover.tables import ERASURE
from sync.center.laptops.tables import CUSTODY
from sync.center.staff import erasing
from sync.center.tables import CHANGE, HOLDING, LEDGER, METADATA, STREAM
from sync.protocol import messages as m
from tests.helpers.centers import Center
from tests.helpers.writers import CLOCK, Writer, a_uuid, deposit
from tests.sync.center.handover.test_assigning import later
from tests.sync.center.handover.test_late import offers

Enrol = Callable[[str], Writer]
CANARY = "카나리아새"


def everything(center: Center) -> str:
    """Every value of every table of the Center."""
    with center.base.reading() as connection:
        rows = [
            row for table in METADATA.sorted_tables for row in connection.execute(select(table))
        ]
    return "\n".join(
        value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        for row in rows
        for value in row
    )


@pytest.fixture
def full(center: Center, enrol: Enrol, case: str) -> Writer:
    """Gaon, whose laptop has the case; the canary stands in records, held work, offers, notices and
    sealed work that was taken in."""
    gaon = enrol("gaon")
    gaon.pull(case)
    gaon.note(case, CANARY)
    gaon.write(case, {"name": CANARY}, kind="member", row=a_uuid(), group="who", op="new")
    gaon.push()
    dasom = enrol("dasom")
    dasom.note(case, f"{CANARY} 하나")
    dasom.note(case, f"{CANARY} 둘")
    dasom.push()
    center.staff.decide(dasom.laptop, 1, 2, apply=False, note=f"{CANARY} 아님")
    sealed = {
        "center_id": center.base.center, "laptop_id": gaon.laptop, "sha256": "a", "received_at": 1,
        "body": CANARY.encode(), "came_by": "laptop", "state": "taken", "reason": None,
        "changes": 1,
    }  # fmt: skip
    center.base.transact(lambda connection: connection.execute(CUSTODY.insert().values(**sealed)))
    assert everything(center).count(CANARY) > 6
    return gaon


def test_nothing_of_what_was_written_stays_in_any_table(
    center: Center, case: str, full: Writer
) -> None:
    center.staff.erase(case, "정보주체의 삭제 요청")
    assert CANARY not in everything(center)


def test_ids_hashes_time_and_reason_stay(center: Center, case: str, full: Writer) -> None:
    before = center.everything()["ledger"]
    center.staff.erase(case, "정보주체의 삭제 요청")
    ours = [row for row in center.everything()["ledger"] if row in before]
    assert ours == before
    with center.base.reading() as connection:
        row = connection.execute(select(ERASURE)).one()
        cids = connection.execute(select(CHANGE.c.cid).where(CHANGE.c.stream_id == case)).all()
    assert (row.stream_id, row.who, row.reason) == (case, "복지매니저", "정보주체의 삭제 요청")
    assert len(cids) == 3


def test_the_pages_of_the_file_hold_nothing_either(center: Center, case: str, full: Writer) -> None:
    if not center.base.is_sqlite:
        return
    center.staff.erase(case, "삭제 요청")
    for file in center.folder.glob("center.db*"):
        assert CANARY.encode() not in file.read_bytes(), file.name


def test_a_file_that_could_not_be_rewritten_is_told_and_tried_again(
    center: Center, case: str, full: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not center.base.is_sqlite:
        return

    def busy(raw: Any) -> None:
        raw.close()
        raise sqlite.OperationalError("database is locked")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(erasing, "closing", busy)
        with pytest.raises(Mistake) as refused:
            center.staff.erase(case, "삭제 요청")
    assert refused.value.sentence.key == "center.file_not_rewritten"
    assert CANARY not in everything(center)
    with pytest.raises(Mistake):
        center.staff.erase(case, "삭제 요청")
    for file in center.folder.glob("center.db*"):
        assert CANARY.encode() not in file.read_bytes(), file.name


def test_the_case_is_gone_from_the_manifest_and_cannot_be_pulled(
    center: Center, case: str, full: Writer
) -> None:
    center.staff.erase(case, "삭제 요청")
    assert case not in full.manifest()
    assert full.ask(m.Pull((m.Want(case, 1, 0), m.Want(case, 2, 0)), 10**6)).frames == ()  # type: ignore[union-attr]  # pulled


def test_what_arrives_afterwards_is_received_and_not_kept(
    center: Center, case: str, full: Writer
) -> None:
    center.staff.erase(case, "삭제 요청")
    full.write(case, deposit(1))
    full.note(case, CANARY)
    assert full.outcomes() == {3: "erased", 4: "erased"}
    assert full.outcomes(first=1) == {1: "duplicate", 2: "duplicate", 3: "erased", 4: "erased"}
    assert CANARY not in everything(center)


def test_laptops_that_have_not_confirmed_it_are_named(
    center: Center, case: str, full: Writer
) -> None:
    center.staff.erase(case, "삭제 요청")
    (line,) = center.staff.erasures()
    assert [(one.laptop, one.consultant) for one in line.waiting] == [(full.laptop, "gaon")]
    full.ask(m.Push(full.laptop, 1, full.next_seq, 1, CLOCK, (), (case,)))
    (line,) = center.staff.erasures()
    assert line.waiting == ()


def test_the_epoch_grows_and_assignments_end(center: Center, case: str, full: Writer) -> None:
    center.staff.erase(case, "삭제 요청")
    with center.base.reading() as connection:
        row = connection.execute(select(STREAM).where(STREAM.c.stream_id == case)).one()
        held = connection.execute(select(HOLDING.c.removed_at)).scalars().all()
    assert (row.state, row.epoch) == ("erased", 2)
    assert held == [None]
    assert all(one.until_at is not None for one in center.staff.assignments(case))
    states = {str(one["state"]) for one in offers(center, full).values()}
    assert states == {"declined", "erased"}


def test_a_restored_center_erases_again_what_its_copy_held(
    center: Center, enrol: Enrol, case: str, full: Writer
) -> None:
    """The copy is from before: here its tables are put back by hand."""
    with center.base.reading() as connection:
        before = connection.execute(select(STREAM).where(STREAM.c.stream_id == case)).one()
    center.staff.erase(case, "삭제 요청")

    def put_back(connection: Any) -> None:
        connection.execute(ERASURE.delete())
        connection.execute(
            STREAM.update()
            .where(STREAM.c.stream_id == case)
            .values(state=before.state, epoch=before.epoch)
        )
        connection.execute(
            CHANGE.update().where(CHANGE.c.stream_id == case).values(body=b'{"v":"' + b'x"}')
        )

    center.base.transact(put_back)
    assert center.staff.begin_anew() == (case,)
    (line,) = center.staff.erasures()
    assert (line.case, line.by, line.reason) == (case, "복지매니저", "삭제 요청")
    assert center.staff.begin_anew() == ()


@pytest.mark.parametrize(
    ("which", "reason", "key"),
    [
        ("case", " ", "center.erase_why"),
        ("unknown", "…", "center.no_case"),
        ("user", "…", "center.no_case"),
        ("again", "…", "center.erased_already"),
    ],
)
def test_what_cannot_be_erased_is_told(
    center: Center, enrol: Enrol, case: str, which: str, reason: str, key: str
) -> None:
    wanted = {"unknown": a_uuid(), "user": enrol("gaon").user_stream}.get(which, case)
    if which == "again":
        center.staff.erase(case, "…")
    with pytest.raises(Mistake) as refused:
        center.staff.erase(wanted, reason)
    assert refused.value.sentence.key == key


def test_the_ledger_answers_for_an_erased_change_as_before(
    center: Center, case: str, full: Writer
) -> None:
    later(center)
    center.staff.erase(case, "삭제 요청")
    with center.base.reading() as connection:
        lines = connection.execute(select(LEDGER).where(LEDGER.c.laptop_id == full.laptop)).all()
    assert [line.outcome for line in lines] == ["applied", "applied"]


def test_the_keys_to_its_files_go(center: Center, case: str, full: Writer) -> None:
    """Without the salt of its row nobody can read a content (sync.center.files.vault)."""
    whole = {
        "center_id": center.base.center, "stream_id": case, "sha256": "a", "store": "u", "size": 1,
        "salt": b"s" * 16, "laptop_id": full.laptop, "received_at": 1,
    }  # fmt: skip
    center.base.transact(lambda connection: connection.execute(BLOB.insert().values(**whole)))
    center.staff.erase(case, "삭제 요청")
    with center.base.reading() as connection:
        assert connection.execute(select(BLOB)).all() == []


def test_the_list_of_erased_cases_names_nothing_but_the_case(
    center: Center, case: str, full: Writer
) -> None:
    center.staff.erase(case, "삭제 요청")
    text = Path(center.keys.folder / "erased.jsonl").read_text(encoding="utf-8")
    assert case in text
    assert CANARY not in text
