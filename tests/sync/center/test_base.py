"""The Center's hold on its database: what is repeated, what is closed, what an answer rests on."""

import gc
import weakref
from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from sync.center.base import MOST_TRIES, Base
from sync.center.tables import CENTER
from tests.helpers.centers import Center


def failing(sqlstate: str) -> DBAPIError:
    """What the database says when it wants a transaction repeated, or never."""
    said = psycopg.errors.lookup(sqlstate)()
    wrong = DBAPIError.instance("COMMIT", None, said, psycopg.Error)
    assert isinstance(wrong, DBAPIError)
    return wrong


@pytest.mark.parametrize("sqlstate", ["40001", "40P01", "55P03"])
def test_a_transaction_is_repeated_when_the_database_asks_for_it(
    center: Center, sqlstate: str
) -> None:
    tried: list[int] = []

    def work(connection: Connection) -> str:
        tried.append(len(tried))
        if len(tried) < 3:
            raise failing(sqlstate)
        return str(connection.execute(select(CENTER.c.center_id)).scalar_one())

    assert center.base.transact(work) == center.base.center
    assert len(tried) == 3


def test_it_is_not_repeated_for_ever_and_not_for_another_reason(center: Center) -> None:
    tried: list[str] = []

    def never(sqlstate: str) -> None:
        def work(_connection: Connection) -> None:
            tried.append(sqlstate)
            raise failing(sqlstate)

        with pytest.raises(DBAPIError):
            center.base.transact(work)

    never("40001")
    never("23505")
    assert tried == ["40001"] * MOST_TRIES + ["23505"]
    assert isinstance(failing("23505"), IntegrityError)


def test_a_connection_in_use_while_the_center_closes_is_closed_when_put_back(
    center: Center,
) -> None:
    """Left open, it would be found by Python at any later time, and holds a place at the server."""
    base = Base(center.url, center.clock)
    with base.reading() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        base.close()
    if isinstance(raw, psycopg.Connection):
        assert raw.closed
    found = weakref.ref(connection)
    del connection, raw
    gc.collect()
    assert found() is None


@pytest.fixture
def careless(center: Center) -> Iterator[Center]:
    """A Center whose database is set to answer before the disk has it."""
    if center.base.is_sqlite:
        yield center
        return
    name = center.url.split("@/")[1].split("?")[0]
    with psycopg.connect(center.url, autocommit=True) as admin:
        admin.execute(f'ALTER DATABASE "{name}" SET synchronous_commit = off')
        yield center
        admin.execute(f'ALTER DATABASE "{name}" RESET synchronous_commit')


def test_an_answer_waits_for_the_disk_whatever_the_database_is_set_to(careless: Center) -> None:
    asked = "PRAGMA synchronous" if careless.base.is_sqlite else "SHOW synchronous_commit"
    base = Base(careless.url, careless.clock)
    with base.writing() as connection:
        said = connection.execute(text(asked)).scalar_one()
    base.close()
    assert said == (2 if base.is_sqlite else "on")
