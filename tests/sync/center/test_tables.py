"""The tables can be spread by center, stream and laptop; other tables are not opened."""

from collections.abc import Callable

import pytest
import sqlcipher3.dbapi2 as sqlite  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import select, update

from core.clock import FixedClock
from core.errors import NewerThanThisProgram
from sync.center.base import Base
from sync.center.tables import CENTER, METADATA
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.writers import Writer, deposit

SECOND = {
    "stream_id": {"stream", "change", "named", "register", "head", "conflict"},
    "laptop_id": {"laptop", "ledger", "held", "holding", "access_log", "laptop_order",
                  "custody"},
    "case_id": {"assignment"},
}
OF_THE_CENTER = {"center", "consultant", "enrol_code", "pack", "staff_log", "laptop_lease",
    "trail", "trail_end", "staff_member", "staff_try", "staff_session"}
"""Read everywhere, written seldom: reference tables."""


def test_every_key_leads_with_the_center_and_then_stream_or_laptop() -> None:
    spread = {table for tables in SECOND.values() for table in tables}
    assert set(METADATA.tables) == spread | OF_THE_CENTER
    for name, table in METADATA.tables.items():
        keys = [column.name for column in table.primary_key]
        assert keys[0] == "center_id"
        if name in spread:
            assert name in SECOND[keys[1]]
        for index in table.indexes:
            assert next(iter(index.columns)).name == "center_id"


def test_no_column_counts_by_itself_and_nothing_points_across_streams() -> None:
    for table in METADATA.tables.values():
        assert not any(column.identity or column.server_default for column in table.columns)
        assert table.autoincrement_column is None
        assert not table.foreign_keys


def test_tables_of_another_number_are_not_opened(center: Center) -> None:
    with center.base.writing() as connection:
        connection.execute(update(CENTER).values(schema=99))
    with pytest.raises(NewerThanThisProgram) as told:
        Base(center.url, FixedClock(MORNING))
    assert told.value.sentence.key == "center.other_schema"


def test_sqlite_is_one_that_loses_no_commit() -> None:
    version = tuple(sqlite.sqlite_version_info)
    base = Base("sqlite://", FixedClock(MORNING))
    assert base.engine.dialect.dbapi is sqlite
    assert version >= (3, 51, 3)
    base.close()


def test_a_reader_sees_one_moment(
    center: Center, enrol: Callable[[str], Writer], case: str
) -> None:
    """What is committed after the first look does not appear in the same reading."""
    gaon = enrol("gaon")
    tables = METADATA.tables
    with center.base.reading() as connection:
        before = connection.execute(select(tables["stream"].c.head)).scalars().all()
        gaon.write(case, deposit(1))
        gaon.push()
        assert connection.execute(select(tables["stream"].c.head)).scalars().all() == before
    with center.base.reading() as connection:
        assert connection.execute(select(tables["stream"].c.head)).scalars().all() != before
