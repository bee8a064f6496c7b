"""A case changes hands, is read by a third, is erased: over real HTTPS, by the staff's commands."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.casework.actions import append_act
from core.store.leaving import offered
from tests.helpers.enrolled import a_laptop_of, sync_once
from tests.helpers.laptops import Laptop
from tests.helpers.served import Served

Pair = tuple[Laptop, Laptop]


@pytest.fixture
def pair(served: Served, tmp_path: Path) -> Iterator[Pair]:
    """Laptops of two consultants."""
    served.add_consultant("consultant-2", "라온빛")
    users = ("consultant-1", "consultant-2")
    laptops = [a_laptop_of(served, tmp_path / user, user=user) for user in users]
    yield laptops[0], laptops[1]
    for laptop in laptops:
        laptop.close()


def test_from_hand_to_hand_to_nowhere(served: Served, pair: Pair) -> None:
    one, two = pair
    (case,) = served.add_cases(1)
    sync_once(one)

    one.note(case, "넘기기 전에 쓴 메모")
    assert served.command("reassign", case, "consultant-1", "consultant-2") == "owner"
    report = sync_once(one)
    assert (report.receipt.total.held, report.left_streams) == (0, (case,))
    assert case not in one.streams()
    assert case in sync_once(two).new_streams
    assert [note["text"] for note in two.values(case, "note")] == ["넘기기 전에 쓴 메모"]

    served.command("assign", case, "consultant-1", "--role", "reader")
    sync_once(one)
    one.deposit(case, 7_000_000)
    assert sync_once(one).receipt.total.held == 1
    sync_once(two)
    with two.database.reading() as connection:
        (offer,) = offered.offers(connection)
    two.write(case, [append_act(offered.DECISION, offer.id, {"take": True, "note": None})])
    sync_once(two)
    sync_once(two)
    sync_once(one)
    assert sync_once(one).receipt.held == ()
    assert one.standing(case) == two.standing(case)
    assert [fact["value"] for fact in two.values(case, "fact")] == [7_000_000]

    served.command("erase", case, "정보주체의 삭제 요청")
    waits = served.command("erasures").split()
    assert set(waits[2:]) == {one.enrolment.laptop, two.enrolment.laptop}
    for laptop in pair:
        assert sync_once(laptop).left_streams == (case,)
    assert len(served.command("erasures").split()) == 2
    assert len(served.command("assignments", case).splitlines()) == 3
