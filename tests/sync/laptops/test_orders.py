"""Orders from the Center's staff to a laptop and its receipt back; who is believed (I14)."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.clock import FixedClock
from core.errors import LaptopRevoked, LaptopWiped, Mistake, NoCenter, WrongCenter
from core.office.laptop.guard import left_receipt
from core.sentence import say
from core.store.center import lease
from core.watch import Watch
from sync.center.laptops import reports
from sync.center.laptops.command_key import CommandKey
from sync.protocol import codec
from sync.protocol import messages as m
from sync.protocol.laptop.orders import Order, SignedOrder, order_text
from sync.wire.direct import Direct
from tests.helpers.centers import Center
from tests.helpers.laptops import MORNING, Laptop
from tests.helpers.ordered import a_laptop_at, orders_of, sync


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path / "center", FixedClock(MORNING))
    yield made
    made.close()


@pytest.fixture
def laptop(center: Center, tmp_path: Path) -> Iterator[Laptop]:
    made = a_laptop_at(center, "gaon", tmp_path / "laptop")
    yield made
    made.close()


def name_of(laptop: Laptop) -> str:
    return laptop.enrolment.laptop


def state_of(center: Center, laptop: Laptop) -> str:
    lines = {one.laptop: one for one in reports.laptops(center.staff)}
    return lines[name_of(laptop)].state


def is_shut(laptop: Laptop) -> bool:
    return lease.look(laptop.database, int(laptop.clock.now().timestamp() * 1000)).is_shut


def a_case_of(center: Center, user: str) -> str:
    case = center.add_case()
    center.staff.assign(case, user)
    return case


# --- the two states that come back


def test_a_locked_laptop_locks_at_its_next_sync_and_says_so(center: Center, laptop: Laptop) -> None:
    sync(laptop, center)
    center.staff.lock_laptop(name_of(laptop))
    assert not is_shut(laptop)
    with pytest.raises(LaptopRevoked):
        sync(laptop, center)
    assert is_shut(laptop)
    (line,) = reports.laptops(center.staff)
    assert (line.state, line.order, line.done_at) == ("locked", "lock", center.base.now())


def test_unsent_work_of_a_locked_laptop_is_at_the_center_at_once(
    center: Center, laptop: Laptop
) -> None:
    case = a_case_of(center, "gaon")
    sync(laptop, center)
    laptop.note(case, "잠기기 전의 메모")
    center.staff.lock_laptop(name_of(laptop))
    with pytest.raises(LaptopRevoked):
        sync(laptop, center)
    assert set(laptop.written()) <= set(center.changes())
    assert len(laptop.waiting()) == 1, "what is not acknowledged stays here too"


def test_an_opened_laptop_opens_at_its_next_contact_and_sends_on(
    center: Center, laptop: Laptop
) -> None:
    case = a_case_of(center, "gaon")
    sync(laptop, center)
    laptop.note(case, "하나")
    center.staff.lock_laptop(name_of(laptop))
    with pytest.raises(LaptopRevoked):
        sync(laptop, center)
    center.staff.unlock_laptop(name_of(laptop))
    orders_of(laptop, center).ask()
    assert not is_shut(laptop)
    sync(laptop, center)
    assert laptop.waiting() == set()
    assert state_of(center, laptop) == "active"


def test_while_locked_a_token_that_still_lives_may_send_and_not_read(
    center: Center, laptop: Laptop
) -> None:
    from tests.helpers.writers import Writer, deposit

    writer = Writer.enrolled(center.desk, center.staff, "narae")
    case = a_case_of(center, "narae")
    center.staff.lock_laptop(writer.laptop)
    writer.write(case, deposit(1))
    assert isinstance(writer.push(), m.Pushed)
    told = writer.ask(m.Manifest(1))
    assert isinstance(told, m.Problem)
    assert (told.status, told.name) == (423, "laptop-locked")
    assert told.order is not None


def test_a_locked_laptop_stays_locked_whatever_its_contacts(center: Center, laptop: Laptop) -> None:
    center.staff.lock_laptop(name_of(laptop))
    with pytest.raises(LaptopRevoked):
        sync(laptop, center)
    orders_of(laptop, center).ask()
    assert is_shut(laptop)


# --- the two that do not


def test_a_lost_laptop_is_wiped_and_its_receipt_kept(center: Center, laptop: Laptop) -> None:
    case = a_case_of(center, "gaon")
    sync(laptop, center)
    laptop.note(case, "잃은 노트북의 메모")
    center.staff.lost_laptop(name_of(laptop))
    with pytest.raises(LaptopWiped):
        sync(laptop, center)
    assert (laptop.folder / "field.db").exists(), "the file is in use until its owner closes it"
    left = left_receipt(laptop.folder)
    assert left is not None
    receipt = codec.decode(m.OrderReceipt, left.body.encode())
    assert isinstance(Direct(center.desk).ask(receipt, Watch()), m.Kept)
    assert state_of(center, laptop) == "wiped"
    assert not set(laptop.written()) & (set(center.changes()) | set(center.held()))


def test_a_retired_laptop_hands_its_work_over_before_it_is_wiped(
    center: Center, laptop: Laptop
) -> None:
    case = a_case_of(center, "gaon")
    sync(laptop, center)
    laptop.note(case, "떠나기 전의 메모")
    center.staff.retire_laptop(name_of(laptop))
    with pytest.raises(LaptopWiped):
        sync(laptop, center)
    assert set(laptop.written()) <= set(center.changes())


def test_a_lost_connection_locks_first_and_hands_over_later(
    center: Center, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.note(a_case_of(center, "gaon"), "메모")
    asked = Direct.ask

    def lost(self: Direct, request: m.Request, watch: Watch, access: str | None = None) -> m.Reply:
        if isinstance(request, m.Custody | m.OrderReceipt):
            raise NoCenter(say("sync.connection_lost"))
        return asked(self, request, watch, access)

    for verb in (center.staff.lock_laptop, center.staff.retire_laptop):
        verb(name_of(laptop))
        with monkeypatch.context() as cut:
            cut.setattr(Direct, "ask", lost)
            with pytest.raises(LaptopRevoked):
                sync(laptop, center)
        assert is_shut(laptop)
        assert left_receipt(laptop.folder) is None
    with pytest.raises(LaptopWiped):
        orders_of(laptop, center).ask()
    assert set(laptop.written()) <= set(center.changes())


def test_without_a_receipt_for_the_work_nothing_is_wiped(
    center: Center, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.note(a_case_of(center, "gaon"), "메모")
    order = center.staff.retire_laptop(name_of(laptop))
    orders = orders_of(laptop, center)
    asked = Direct.ask

    def altered(
        self: Direct, request: m.Request, watch: Watch, access: str | None = None
    ) -> m.Reply:
        reply = asked(self, request, watch, access)
        if isinstance(reply, m.InCustody):
            return msgspec.structs.replace(reply, server_ms=reply.server_ms + 1)
        return reply

    monkeypatch.setattr(Direct, "ask", altered)
    with pytest.raises(WrongCenter):
        orders.ask()
    assert order.keeps_unsent
    assert lease.receipt_due(laptop.database) is None
    assert left_receipt(laptop.folder) is None


def test_a_wipe_that_has_not_reached_the_laptop_can_be_taken_back(
    center: Center, laptop: Laptop
) -> None:
    sync(laptop, center)
    center.staff.lost_laptop(name_of(laptop))
    center.staff.unlock_laptop(name_of(laptop))
    sync(laptop, center)
    assert not is_shut(laptop)


def test_what_is_erased_stays_erased_for_the_staff(center: Center, laptop: Laptop) -> None:
    center.staff.lost_laptop(name_of(laptop))
    with pytest.raises(LaptopWiped):
        sync(laptop, center)
    left = left_receipt(laptop.folder)
    assert left is not None
    Direct(center.desk).ask(codec.decode(m.OrderReceipt, left.body.encode()), Watch())
    for verb in (center.staff.unlock_laptop, center.staff.lock_laptop, center.staff.lost_laptop):
        with pytest.raises(Mistake) as told:
            verb(name_of(laptop))
        assert told.value.sentence.key == "center.laptop_cannot"


# --- who is believed


def signed(order: Order, key: CommandKey) -> SignedOrder:
    raw = msgspec.json.encode(order)
    return SignedOrder(raw, key.sign(order_text(raw)), key.public, key.voucher())


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path / "other", FixedClock(MORNING))
    yield made
    made.close()


def a_wipe(center: str, laptop: str, number: int = 1 << 50) -> Order:
    return Order(center, laptop, number, "wipe", False, 0)


def test_another_centers_order_does_nothing(center: Center, other: Center, laptop: Laptop) -> None:
    """The other Center says that it is this one, and vouches for its own command key."""
    key = CommandKey(other.keys.folder, center.base.center)
    forged = signed(a_wipe(center.base.center, name_of(laptop)), key)
    with pytest.raises(WrongCenter):
        orders_of(laptop, center).obey(forged)
    assert not is_shut(laptop)
    assert left_receipt(laptop.folder) is None


def test_this_centers_voucher_with_another_key_does_nothing(
    center: Center, other: Center, laptop: Laptop
) -> None:
    ours = CommandKey(center.keys.folder, center.base.center)
    theirs = CommandKey(other.keys.folder, center.base.center)
    raw = msgspec.json.encode(a_wipe(center.base.center, name_of(laptop)))
    for forged in (
        SignedOrder(raw, theirs.sign(order_text(raw)), theirs.public, ours.voucher()),
        SignedOrder(raw, theirs.sign(order_text(raw)), ours.public, ours.voucher()),
        SignedOrder(raw, ours.sign(raw), ours.public, ours.voucher()),
    ):
        with pytest.raises(WrongCenter):
            orders_of(laptop, center).obey(forged)


def test_an_order_to_another_laptop_does_nothing(
    center: Center, laptop: Laptop, tmp_path: Path
) -> None:
    second = a_laptop_at(center, "gaon", tmp_path / "second")
    center.staff.lost_laptop(name_of(second))
    told = Direct(center.desk).ask(m.Token(name_of(second), "", b"", "0.1.0", 1), Watch())
    assert isinstance(told, m.Problem), "any call that names the laptop hears its order"
    assert told.order is not None
    with pytest.raises(WrongCenter):
        orders_of(laptop, center).obey(told.order)
    second.close()


def test_an_older_order_is_not_obeyed_again(center: Center, laptop: Laptop) -> None:
    """Somebody who kept the lock order cannot lock the laptop with it later."""
    key = CommandKey(center.keys.folder, center.base.center)
    first = center.staff.lock_laptop(name_of(laptop))
    orders_of(laptop, center).ask()
    center.staff.unlock_laptop(name_of(laptop))
    orders_of(laptop, center).ask()
    orders_of(laptop, center).obey(signed(first, key))
    assert not is_shut(laptop)


def test_a_receipt_of_somebody_else_is_not_taken(center: Center, laptop: Laptop) -> None:
    order = center.staff.lost_laptop(name_of(laptop))
    forged = m.OrderReceipt(name_of(laptop), order.number, "wiped", 0, bytes(64))
    told = Direct(center.desk).ask(forged, Watch())
    assert isinstance(told, m.Problem)
    assert state_of(center, laptop) == "lost"


# --- what it held


def test_the_day_of_the_loss_it_is_known_what_was_on_it(center: Center, laptop: Laptop) -> None:
    case = a_case_of(center, "gaon")
    sync(laptop, center)
    laptop.member(case, "나래뜰")
    sync(laptop, center)
    sync(laptop, center)
    (held,) = reports.holding(center.staff, name_of(laptop))
    assert (held.case, held.names, held.removed_at) == (case, ("나래뜰",), None)
    assert held.ver == max(center.versions()[case])
