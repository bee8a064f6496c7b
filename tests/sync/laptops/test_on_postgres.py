"""The same statements on PostgreSQL: orders, receipts, sealed work, what a laptop holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.clock import FixedClock
from core.errors import LaptopRevoked, LaptopWiped
from core.office.laptop.guard import left_receipt
from core.record.sealed import rescue_file
from core.store.center import sealed
from core.watch import Watch
from sync.center.laptops import reports
from sync.center.laptops.retention import let_go_closed
from sync.protocol import codec
from sync.protocol import messages as m
from sync.wire.direct import Direct
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING
from tests.helpers.ordered import a_laptop_at, orders_of, sync
from tests.helpers.postgres import Postgres, postgres

__all__ = ["postgres"]


@pytest.fixture
def center(tmp_path: Path, postgres: Postgres) -> Iterator[Center]:
    made = Center(tmp_path / "center", FixedClock(MORNING), postgres.new_database())
    yield made
    made.close()


def test_from_enrolment_to_the_wipe(center: Center, tmp_path: Path) -> None:
    laptop = a_laptop_at(center, "gaon", tmp_path / "laptop")
    name = laptop.enrolment.laptop
    case = center.add_case()
    center.staff.assign(case, "gaon")
    sync(laptop, center)
    assert center.staff.set_lease(10, 20, 5).lock_days == 20
    laptop.member(case, "나래뜰")
    file = rescue_file(name, sealed.all_pieces(laptop.folder))
    assert center.desk.sealed_work.bring(file, "복지매니저").state == "taken"
    laptop.note(case, "메모")
    center.staff.lock_laptop(name)
    with pytest.raises(LaptopRevoked):
        sync(laptop, center)
    assert set(laptop.written()) <= set(center.changes())
    center.staff.unlock_laptop(name)
    orders_of(laptop, center).ask()
    sync(laptop, center)
    (held,) = reports.holding(center.staff, name)
    assert (held.case, held.names) == (case, ("나래뜰",))
    assert let_go_closed(center.staff) == ()
    assert reports.sealed_open(center.staff) == ()
    assert len(center.staff.telephone_code(name, "0000-0000")) == 12
    center.staff.lost_laptop(name)
    with pytest.raises(LaptopWiped):
        sync(laptop, center)
    left = left_receipt(laptop.folder)
    assert left is not None
    Direct(center.desk).ask(codec.decode(m.OrderReceipt, left.body.encode()), Watch())
    assert [one.state for one in reports.laptops(center.staff)] == ["wiped"]
    laptop.close()
