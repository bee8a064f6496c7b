"""A Center of an older program is brought forward with all it holds; a newer one is left alone.

The stored databases are those that the program of tables 1 wrote (tests/oldfiles/center).
"""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
import sqlcipher3.dbapi2 as sqlite  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import Engine, inspect, select, text, update

from core.clock import FixedClock
from core.errors import DiskFull, NewerThanThisProgram
from sync.center.base import Base
from sync.center.desk import Desk
from sync.center.keys import make_keys
from sync.center.schema import steps
from sync.center.staff import Staff
from sync.center.tables import CENTER, CHANGE, METADATA, SCHEMA
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.postgres import Postgres
from tests.helpers.writers import Writer

OLD = Path(__file__).parents[2] / "oldfiles" / "center"
CASE = "5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01"
"""Stands in the stored databases, assigned to gaon."""


@pytest.fixture(params=["sqlite", "postgres"])
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a Center of tables 1."""
    if request.param == "sqlite":
        shutil.copy(OLD / "1.db", tmp_path / "center.db")
        return f"sqlite:///{tmp_path / 'center.db'}"
    postgres: Postgres = request.getfixturevalue("postgres")
    url = postgres.new_database()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute((OLD / "1.sql").read_bytes())
    return url


def shape(engine: Engine) -> dict[str, tuple[object, ...]]:
    """Tables with their columns, keys and indexes as the database itself tells them."""
    looked = inspect(engine)
    return {
        name: (
            [(c["name"], str(c["type"]), c["nullable"]) for c in looked.get_columns(name)],
            looked.get_pk_constraint(name)["constrained_columns"],
            sorted((i["name"] or "", tuple(i["column_names"])) for i in looked.get_indexes(name)),
        )
        for name in looked.get_table_names()
    }


def test_an_older_center_is_brought_to_the_tables_of_a_new_one(
    stored: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    is_sqlite = stored.startswith("sqlite")
    fresh = (
        f"sqlite:///{tmp_path / 'fresh.db'}"
        if is_sqlite
        else request.getfixturevalue("postgres").new_database()
    )
    old, new = Base(stored, FixedClock(MORNING)), Base(fresh, FixedClock(MORNING))
    try:
        assert shape(old.engine) == shape(new.engine)
        with old.reading() as connection:
            assert connection.execute(select(CENTER.c.schema)).scalar_one() == SCHEMA
    finally:
        old.close()
        new.close()


def test_work_goes_on_in_it(stored: str, tmp_path: Path) -> None:
    keys = make_keys(tmp_path / "keys", "127.0.0.1")
    base = Base(stored, FixedClock(MORNING))
    with base.reading() as connection:
        before = connection.execute(select(CHANGE.c.cid, CHANGE.c.body)).all()
    gaon = Writer.enrolled(Desk(base, keys), Staff(base, keys, "복지매니저"), "gaon")
    pulled = gaon.registers(CASE)
    gaon.note(CASE, "옮긴 뒤의 메모")
    assert gaon.push().outcomes == ()
    with base.reading() as connection:
        after = connection.execute(select(CHANGE.c.cid, CHANGE.c.body)).all()
    base.close()
    assert len(before) > 5
    assert set(map(tuple, before)) < set(map(tuple, after))
    assert ("fact", "household/home.deposit", "value") in pulled


def test_the_file_is_copied_before(tmp_path: Path) -> None:
    file = tmp_path / "center.db"
    shutil.copy(OLD / "1.db", file)
    Base(f"sqlite:///{file}", FixedClock(MORNING)).close()
    copy = sqlite.connect(f"{file}.before-2")
    kept = copy.execute("SELECT schema, (SELECT count(*) FROM change) FROM center").fetchone()
    names = {row[0] for row in copy.execute("SELECT name FROM sqlite_master")}
    copy.close()
    assert kept[0] == 1
    assert kept[1] > 5
    assert "nonce" not in names
    assert {one.name for one in tmp_path.iterdir()} == {"center.db", "center.db.before-2"}


def test_without_room_for_the_copy_nothing_is_altered(tmp_path: Path) -> None:
    file = tmp_path / "center.db"
    shutil.copy(OLD / "1.db", file)
    (file.with_name("center.db.before-2") / "in the way").mkdir(parents=True)
    with pytest.raises(DiskFull) as told:
        Base(f"sqlite:///{file}", FixedClock(MORNING))
    assert told.value.sentence.key == "center.no_copy"
    opened = sqlite.connect(str(file))
    assert opened.execute("SELECT schema FROM center").fetchone() == (1,)
    opened.close()


def test_a_step_that_fails_leaves_the_older_tables(
    stored: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(connection: object) -> None:
        steps.add_missing_tables(connection)  # type: ignore[arg-type]  # as the step is called
        raise ZeroDivisionError

    monkeypatch.setattr(steps, "STEPS", {2: half})
    monkeypatch.setattr("sync.center.schema.forward.STEPS", {2: half})
    with pytest.raises(ZeroDivisionError):
        Base(stored, FixedClock(MORNING))
    monkeypatch.undo()
    base = Base(stored, FixedClock(MORNING))
    with base.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM nonce")).scalar_one() == 0
    base.close()


def test_two_programs_at_once_bring_it_forward_once(stored: str) -> None:
    with ThreadPoolExecutor(2) as threads:
        opened = [threads.submit(Base, stored, FixedClock(MORNING)) for _ in range(2)]
        bases = [one.result() for one in opened]
    assert len({base.center for base in bases}) == 1
    for base in bases:
        base.close()


def test_a_newer_center_is_refused_in_one_sentence(center: Center) -> None:
    with center.base.writing() as connection:
        connection.execute(update(CENTER).values(schema=SCHEMA + 1))
    with pytest.raises(NewerThanThisProgram) as told:
        Base(center.url, FixedClock(MORNING))
    assert told.value.sentence.key == "center.other_schema"


def test_every_number_has_its_step() -> None:
    assert set(steps.STEPS) == set(range(2, SCHEMA + 1))
    assert "nonce" in METADATA.tables
