"""Promises of custody, and the planted faults that break them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from core.clock import FixedClock
from sync.center.base import Base
from sync.center.desk import Desk
from sync.center.judge import Author
from sync.center.ledger import Stored
from sync.center.sql.ledger import SqlLedger
from sync.protocol import messages as m
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.postgres import Postgres
from tests.helpers.writers import Writer, deposit, gaps

Enrol = Callable[[str], Writer]


class NoLedgerCheck(SqlLedger):
    """Planted fault: what was stored before is not looked up."""

    def stored(self, author: Author, first: int, last: int) -> dict[int, Stored]:
        return {}


class AckBeforeCommit(Base):
    """Planted fault: the answer is given, then the power fails before the commit."""

    def transact(self, work: Callable[[Connection], Any]) -> Any:
        with self.engine.connect() as connection:
            done = work(connection)
            connection.rollback()
            return done


def replay(center: Center, pen: Writer, case: str) -> None:
    """The same push twice is the same as once; raises AssertionError."""
    pen.write(case, deposit(1))
    pen.push()
    before = center.everything()
    assert pen.push(first=1).acked == 1
    assert center.everything() == before


def promise(center: Center, pen: Writer, case: str) -> None:
    """What is acknowledged is there for everybody; raises AssertionError."""
    cid = pen.write(case, deposit(1))
    assert pen.push().acked == 1
    other = Center(center.folder, center.clock, center.url)
    assert cid in other.changes()
    other.close()


def test_the_shipped_center_keeps_both(center: Center, enrol: Enrol, case: str) -> None:
    replay(center, enrol("gaon"), case)
    promise(center, enrol("narae"), case)


def test_a_center_without_a_ledger_check_is_noticed(
    center: Center, enrol: Enrol, case: str
) -> None:
    pen = enrol("gaon")
    pen.desk = Desk(center.base, center.keys, ledger=NoLedgerCheck)
    with pytest.raises((AssertionError, IntegrityError)):
        replay(center, pen, case)


def test_an_answer_before_the_commit_is_noticed(center: Center, enrol: Enrol, case: str) -> None:
    pen = enrol("gaon")
    base = AckBeforeCommit(center.url, center.clock)
    pen.desk = Desk(base, center.keys)
    with pytest.raises(AssertionError):
        promise(center, pen, case)
    base.close()


def test_connections_killed_in_the_middle_lose_nothing(postgres: Postgres, tmp_path: Path) -> None:
    """I9 at the Center: its backends end at any moment; the laptop asks again."""
    center = Center(tmp_path, FixedClock(MORNING), postgres.new_database())
    case = center.add_case()
    pen = Writer.enrolled(center.desk, center.staff, "gaon")
    center.staff.assign(case, "gaon")
    database = center.url.partition("/@/")[2] or center.url.split("@/")[1].split("?")[0]
    for number in range(20):
        pen.note(case)
        pen.write(case, deposit(number), row=f"household/{number}")
        postgres.admin(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            f"WHERE datname = '{database}' AND pid <> pg_backend_pid()"
        )
        while pen.acked < pen.next_seq - 1:
            reply = pen.ask(pen.push_request())
            if isinstance(reply, m.Pushed):
                pen.acked = reply.acked
            else:
                assert isinstance(reply, m.Problem)
                assert reply.name == "try-again"
    assert {pen.cid(seq) for seq in range(1, pen.next_seq)} <= set(center.changes())
    assert gaps(center.versions()[case]) == []
    center.close()
