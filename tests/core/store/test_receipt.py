"""What a sync counts and wants first."""

from datetime import timedelta
from pathlib import Path

from core.office.visits import Attempt, Finish
from core.store import outbox, receipt
from core.store.receipt import ReportedVisit
from tests.helpers.builders import a_case, a_clock, a_visit, an_office, an_open_visit

DAY = a_clock().today()


def test_waiting_reported_and_todays_cases(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    case, other = a_case(office), a_case(office)
    visit = an_open_visit(office, case)
    a_visit(office, other)
    assert receipt.reported_visits(office.database, DAY) == ()
    office.finish_visit(visit, Finish(Attempt(10)))
    assert receipt.reported_visits(office.database, DAY) == (ReportedVisit(visit, case, None),)
    assert receipt.reported_visits(office.database, DAY + timedelta(days=1)) == ()
    assert receipt.cases_of(office.database, DAY) == {case, other}
    assert receipt.cases_of(office.database, DAY + timedelta(days=1)) == frozenset()
    waiting = receipt.waiting_by_kind(office.database)
    assert waiting["visit_report"] == 1
    assert sum(waiting.values()) == office.count_waiting()
    last = outbox.next_batch(office.database, 999, 10**9).changes[-1].seq
    outbox.acknowledge(office.database, last, [], 1_795_302_000_123)
    assert receipt.waiting_by_kind(office.database) == {}
    received = receipt.reported_visits(office.database, DAY)
    assert received == (ReportedVisit(visit, case, 1_795_302_000_123),)
    office.lock()
