"""What a sync counts and wants first."""

from datetime import timedelta
from pathlib import Path

from core.office.visits import Attempt, Finish
from core.store import outbox, receipt
from core.store.receipt import UrgentRecord
from tests.helpers.builders import a_case, a_clock, a_visit, an_office, an_open_visit, judged

DAY = a_clock().today()


SERVER_MS = 1_795_302_000_123


def test_waiting_and_todays_cases(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    case, other = a_case(office), a_case(office)
    visit = an_open_visit(office, case)
    a_visit(office, other)
    office.finish_visit(visit, Finish(Attempt(10)))
    assert receipt.cases_of(office.database, DAY) == {case, other}
    assert receipt.cases_of(office.database, DAY + timedelta(days=1)) == frozenset()
    waiting = receipt.waiting_by_kind(office.database)
    assert waiting["visit_report"].records == 1
    assert sum(one.records for one in waiting.values()) == office.count_waiting()
    unsent = outbox.next_batch(office.database, 999, 10**9).changes
    assert sum(one.size for one in waiting.values()) == sum(len(one.body) for one in unsent)
    outbox.acknowledge(office.database, unsent[-1].seq, [], SERVER_MS)
    assert receipt.waiting_by_kind(office.database) == {}
    office.lock()


def test_every_visit_of_the_day_with_where_its_records_are(tmp_path: Path) -> None:
    """One that was finished, one that is still open, one that is only planned."""
    office = an_office(tmp_path)
    case, other = a_case(office), a_case(office)
    done = an_open_visit(office, case)
    office.finish_visit(done, Finish(Attempt(10)))
    begun = an_open_visit(office, other)
    a_visit(office, other)
    first, second = receipt.visits_of(office.database, DAY)
    assert [(first.visit, first.is_reported), (second.visit, second.is_reported)] == [
        (done, True),
        (begun, False),
    ]
    assert (first.counts.sent, first.counts.held, first.received_ms) == (0, 0, None)
    assert receipt.visits_of(office.database, DAY + timedelta(days=1)) == ()
    of_first = [
        one.seq
        for one in outbox.next_batch(office.database, 999, 10**9).changes
        if one.stream == case
    ]
    held = outbox.Judged(of_first[-1], "held:no-access")
    outbox.acknowledge(office.database, of_first[-1], [held], SERVER_MS)
    first, second = receipt.visits_of(office.database, DAY)
    assert (first.counts.waiting, first.counts.held, first.why) == (0, 1, "no-access")
    assert first.received_ms == SERVER_MS
    assert second.counts.waiting == second.counts.written
    office.lock()


def test_an_urgent_level_is_told_until_the_center_has_it(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    case, other = a_case(office), a_case(office)
    judged(office, other, "crisis")
    assert receipt.urgent_of(office.database, DAY) == ()
    judged(office, case, "urgent")
    later = DAY + timedelta(days=1)
    assert receipt.urgent_of(office.database, later) == (UrgentRecord(case, None),)
    last = outbox.next_batch(office.database, 999, 10**9).changes[-1].seq
    outbox.acknowledge(office.database, last, [], SERVER_MS)
    assert receipt.urgent_of(office.database, DAY) == (UrgentRecord(case, SERVER_MS),)
    assert receipt.urgent_of(office.database, later) == ()
    judged(office, case, "watch")
    assert receipt.urgent_of(office.database, DAY) == ()
    office.lock()
