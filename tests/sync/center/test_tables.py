"""The tables can be spread by center, stream and laptop: read off the database itself."""

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import Column, MetaData, String, Table, inspect, select

import sync.center
from core.clock import FixedClock
from sync.center.base import Base
from sync.center.tables import METADATA
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.writers import Writer, deposit

SCALE = Path(__file__).parents[3] / "docs" / "scale.md"
SPREAD_BY = ("stream_id", "case_id", "laptop_id")
"""A case is a stream; its id is the stream's."""

OF_THE_CENTER = {
    "center", "consultant", "enrol_code", "wrong_code", "pack", "staff_log", "laptop_lease",
    "trail", "trail_end", "staff_member", "staff_try", "staff_session",
}  # fmt: skip
"""Read everywhere, written seldom: copied to every machine (docs/scale.md)."""


def misplaced(metadata: MetaData) -> dict[str, str]:
    """Tables that could not be spread, with the reason."""
    wrong = {}
    for name, table in metadata.tables.items():
        keys = [column.name for column in table.primary_key]
        if keys[:1] != ["center_id"]:
            wrong[name] = "its key does not lead with the center"
        elif name not in OF_THE_CENTER and (len(keys) < 2 or keys[1] not in SPREAD_BY):
            wrong[name] = "its key does not go on with stream or laptop"
        elif any(next(iter(index.columns)).name != "center_id" for index in table.indexes):
            wrong[name] = "an index does not lead with the center"
        elif any(column.identity or column.server_default for column in table.columns):
            wrong[name] = "a column fills itself"
        elif table.foreign_keys:
            wrong[name] = "it points across streams"
    return wrong


def test_every_key_leads_with_the_center_and_then_stream_or_laptop() -> None:
    assert misplaced(METADATA) == {}


@pytest.mark.parametrize(
    ("columns", "why"),
    [
        ((Column("stream_id", String, primary_key=True),), "does not lead with the center"),
        (
            (Column("center_id", String, primary_key=True), Column("n", String, primary_key=True)),
            "does not go on with stream or laptop",
        ),
        (
            (
                Column("center_id", String, primary_key=True),
                Column("stream_id", String, primary_key=True),
                Column("at", String, server_default="now()"),
            ),
            "fills itself",
        ),
    ],
)
def test_a_table_that_cannot_be_spread_is_noticed(
    columns: tuple[Column[str], ...], why: str
) -> None:
    metadata = MetaData()
    Table("planted", metadata, *columns)
    assert why in misplaced(metadata)["planted"]


def test_the_database_has_what_the_tables_say(center: Center) -> None:
    """Keys in this order, no number that the database gives, no default that reads its clock."""
    looked = inspect(center.base.engine)
    assert set(looked.get_table_names()) == set(METADATA.tables)
    for name, table in METADATA.tables.items():
        key = looked.get_pk_constraint(name)["constrained_columns"]
        assert key == [column.name for column in table.primary_key], name
        for column in looked.get_columns(name):
            assert column["default"] is None, (name, column["name"])
            assert not column.get("identity"), (name, column["name"])
            assert not column.get("autoincrement") or center.base.is_sqlite, (name, column["name"])
    assert center.base.is_sqlite or looked.get_sequence_names() == []


NOT_SPREADABLE = re.compile(
    r"\b(now|current_timestamp|clock_timestamp|nextval|txid_\w+|pg_advisory\w*|lastval)\b",
    re.IGNORECASE,
)
"""The database's clock, counters and locks: of one machine only, or no order at all."""

IN_WORDS = ("text", "literal_column", "exec_driver_sql")


def sql_words(path: Path) -> set[str]:
    """What a file asks of the database by name: functions, and statements in words."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "func":
            found.add(node.attr)
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            if called in IN_WORDS:
                found |= {str(arg.value) for arg in node.args if isinstance(arg, ast.Constant)}
    return found


def test_no_statement_asks_the_database_for_time_or_numbers() -> None:
    folder = Path(str(sync.center.__path__[0]))
    named = {
        f"{path.name}: {word}"
        for path in folder.rglob("*.py")
        for word in sql_words(path)
        if NOT_SPREADABLE.search(word)
    }
    assert named == set()


def test_the_page_of_scale_has_the_statements_of_every_table() -> None:
    page = SCALE.read_text()
    for name in METADATA.tables:
        how = "create_reference_table" if name in OF_THE_CENTER else "create_distributed_table"
        assert f"{how}('{name}'" in page, name
        assert f"CREATE TABLE {name} (" in page, name


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
