"""Files of every earlier schema open with this program, with all that was in them."""

import shutil
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, select, text

from core.office.opening import unlock
from core.people.answer import State, without
from core.store import backups, migrations, opening, outbox
from core.store.backups import is_sound
from core.store.database import NAME, connect, engines
from core.store.database import Database as Store
from core.store.files.shelf import FileShelf
from core.store.key.key_file import KeyFile
from core.store.migrations import upgrade as upgrading
from core.store.outbox import OUTBOX
from tests.helpers.builders import PASSPHRASE, a_clock, an_enrolment
from tests.helpers.laptops import KEY

OLD_FILES = Path(__file__).parents[2] / "oldfiles"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder as the first schema left it: a finished visit, an open one, a draft, a conflict."""
    shutil.copytree(OLD_FILES / "0001", tmp_path / "old")
    return tmp_path / "old"


def test_every_released_schema_has_its_old_file() -> None:
    folders = {folder.name for folder in OLD_FILES.iterdir() if folder.name.isdigit()}
    assert folders == set(migrations.KNOWN[:-1])


def test_the_revisions_of_the_program_are_those_of_the_folder() -> None:
    settings = Config()
    settings.set_main_option("script_location", str(Path(migrations.__file__).parent))
    scripts = ScriptDirectory.from_config(settings)
    assert scripts.get_heads() == [migrations.HEAD]
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == migrations.KNOWN


def schema(connection: Connection) -> set[tuple[str, str]]:
    found = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return {
        (name, " ".join(sql.replace('"', "").replace("( ", "(").split()))
        for name, sql in found
        if name != "alembic_version"
    }


def test_migrations_lead_to_the_schema_a_new_file_has(tmp_path: Path) -> None:
    path = tmp_path / "migrated.db"
    migrated = Store(path, *engines(path, KEY), None)
    with migrated.writing() as connection:
        upgrading.upgrade(connection)
        stepwise = schema(connection)
    migrated.close()
    new = opening.create(tmp_path / "new", KEY, an_enrolment())
    with new.reading() as connection:
        at_once = schema(connection)
    new.close()
    assert stepwise == at_once


def test_what_an_older_program_kept_gets_its_record_and_is_sent(tmp_path: Path) -> None:
    shutil.copytree(OLD_FILES / "0009", tmp_path / "old")
    office = unlock(tmp_path / "old", PASSPHRASE, a_clock())
    try:
        case = office.cases()[0].case
        (kept,) = office.documents(case)
        shelf = FileShelf(office.database)
        shelf.adopt(a_clock())
        shelf.adopt(a_clock())
        assert [one.document for one in shelf.to_send(a_clock().today())] == [kept.id]
        (record,) = office.case(case).entries_of("document")
        assert (record.id, record.value["title"]) == (kept.id, "통장 첫 장")
    finally:
        office.database.close()


def test_an_old_file_keeps_all_that_was_in_it(old: Path) -> None:
    office = unlock(old, PASSPHRASE, a_clock())
    try:
        assert len(office.cases()) == 1
        case = office.case(office.cases()[0].case)
        assert [who.name for who in case.household.members] == ["가온들", "나래뜰"]
        head = case.household.members[0].id
        assert case.answer(head, "income.daily_wage").between == (900_000, 1_400_000)
        assert case.crisis.level == "watch"
        deposit = case.known("household", "home.deposit")
        assert deposit is not None
        assert {deposit.answer.value, deposit.others[0].value} == {10_000_000, 12_000_000}
        assert len(case.entries_of("visit_report")) == 1
        visit = office.today().next
        assert visit is not None
        assert [(one.field, one.text) for one in office.drafts(visit.visit)] == [
            ("household/debts", "1억 2")
        ]
        assert len(outbox.held_records(office.database)) == 1
        assert office.enrolment.laptop == "L1"
    finally:
        office.database.close()


def test_the_outbox_is_not_touched(old: Path) -> None:
    key = KeyFile(old, a_clock()).open(PASSPHRASE)
    raw = connect(old / NAME, key)
    before = raw.execute("SELECT instance, seq, body, hash FROM outbox ORDER BY seq").fetchall()
    acked = raw.execute("SELECT acked FROM laptop").fetchone()
    raw.close()
    database = opening.open_file(old, key)
    try:
        with database.reading() as connection:
            columns = (OUTBOX.c.instance, OUTBOX.c.seq, OUTBOX.c.body, OUTBOX.c.hash)
            after = connection.execute(select(*columns).order_by(OUTBOX.c.seq)).all()
        assert [tuple(row) for row in after] == before
        batch = outbox.next_batch(database, 1000, 10**9)
        assert batch.first == acked[0] + 1
    finally:
        database.close()


def test_work_goes_on_in_a_migrated_file(old: Path) -> None:
    office = unlock(old, PASSPHRASE, a_clock())
    visit = office.today().next
    assert visit is not None
    office.answer(visit.visit, "household", "debts", without(State.NONE))
    assert office.case(visit.case).answer("household", "debts") == without(State.NONE)
    office.lock()


def test_a_copy_of_the_old_file_is_kept(old: Path) -> None:
    key = KeyFile(old, a_clock()).open(PASSPHRASE)
    opening.open_file(old, key).close()
    copy = old / backups.FOLDER / f"before-{migrations.HEAD}.db"
    assert is_sound(copy, key)
    raw = connect(copy, key)
    assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    raw.close()


def test_a_migration_that_breaks_off_leaves_the_old_file(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = KeyFile(old, a_clock()).open(PASSPHRASE)

    def break_off(connection: Connection) -> None:
        connection.execute(text("DROP TABLE draft"))
        raise KeyboardInterrupt

    monkeypatch.setattr(upgrading, "upgrade", break_off)
    with pytest.raises(KeyboardInterrupt):
        opening.open_file(old, key)
    monkeypatch.undo()
    database = opening.open_file(old, key)
    try:
        with database.reading() as connection:
            assert connection.execute(text("SELECT count(*) FROM draft")).scalar_one() == 1
            found = connection.execute(text("SELECT version_num FROM alembic_version"))
            assert found.scalar_one() == migrations.HEAD
    finally:
        database.close()
