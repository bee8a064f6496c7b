"""Work that arrives after its case has changed hands: let in once, from then on held, offered."""

from collections.abc import Callable

import pytest

from sync.protocol import messages as m
from tests.helpers.centers import Center
from tests.helpers.writers import CLOCK, Writer, a_uuid, deposit
from tests.sync.center.handover.test_assigning import later
from tests.sync.center.test_staff import values

Enrol = Callable[[str], Writer]


@pytest.fixture
def gaon(center: Center, enrol: Enrol, case: str) -> Writer:
    """The owner until a moment ago; the laptop has the case and does not know. Dasom has it now."""
    pen = enrol("gaon")
    pen.pull(case)
    enrol("dasom")
    later(center)
    center.staff.reassign(case, "gaon", "dasom")
    later(center)
    return pen


def test_what_was_written_without_knowing_is_let_in_and_told(
    center: Center, enrol: Enrol, case: str, gaon: Writer
) -> None:
    gaon.sign_in()
    cids = [gaon.write(case, deposit(7)), gaon.note(case)]
    assert gaon.outcomes() == {1: "late", 2: "late"}
    assert center.changes().keys() >= set(cids)
    assert gaon.outcomes(first=1) == {1: "late", 2: "late"}, "the answer was lost"
    owner = enrol("dasom")
    notice = values(center, owner.user_stream, "notice")[0]
    assert (notice["about"], notice["case"], notice["by"]) == ("late", case, "gaon")
    assert notice["cids"] == cids


def test_in_the_contact_in_which_it_is_told_drafts_may_still_come(case: str, gaon: Writer) -> None:
    gaon.sign_in()
    assert case not in gaon.manifest()
    gaon.note(case)
    assert gaon.outcomes() == {1: "late"}


def test_in_a_later_contact_it_is_held(center: Center, case: str, gaon: Writer) -> None:
    gaon.sign_in()
    gaon.manifest()
    later(center)
    gaon.sign_in()
    gaon.manifest()
    gaon.note(case)
    assert gaon.outcomes() == {1: "held:no-access"}


def test_once_the_case_was_emptied_nothing_is_late(case: str, gaon: Writer) -> None:
    gaon.sign_in()
    gaon.ask(m.Push(gaon.laptop, 1, 1, 1, CLOCK, (), (case,)))
    gaon.note(case)
    assert gaon.outcomes() == {1: "held:no-access"}


def test_a_laptop_that_never_had_the_case_has_no_late_work(
    center: Center, enrol: Enrol, case: str, gaon: Writer
) -> None:
    other = enrol("gaon")
    other.note(case)
    assert other.outcomes() == {1: "held:no-access"}


def test_a_late_reader_stays_a_reader(center: Center, enrol: Enrol, case: str) -> None:
    dasom = enrol("dasom")
    center.staff.assign(case, "dasom", "reader")
    dasom.pull(case)
    later(center)
    center.staff.end_assignment(case, "dasom")
    dasom.note(case)
    dasom.write(case, deposit(1))
    assert dasom.outcomes() == {1: "late", 2: "held:no-access"}


def test_late_work_conflicts_like_any_other(
    center: Center, enrol: Enrol, case: str, gaon: Writer
) -> None:
    owner = enrol("dasom")
    owner.write(case, deposit(1))
    owner.push()
    gaon.write(case, deposit(2))
    assert gaon.outcomes() == {1: "late"}
    assert center.conflicts(case) == {("fact", "household/home.deposit", "value")}


def test_a_case_that_came_back_is_nobodys_late_work(
    center: Center, case: str, gaon: Writer
) -> None:
    later(center)
    center.staff.reassign(case, "dasom", "gaon")
    gaon.note(case)
    assert gaon.outcomes() == {}


# --- held and offered


def offers(center: Center, pen: Writer) -> dict[str, dict[str, object]]:
    """What stands in the stream of a consultant, by its row."""
    return {
        change.row: dict(change.value or {})
        for _, change in center.history(pen.user_stream)
        if change.kind == "offer"
    }


@pytest.fixture
def owner(center: Center, enrol: Enrol, case: str, gaon: Writer) -> Writer:
    """Dasom, before whom two offers stand: two changes that travel together, and one."""
    gaon.sign_in()
    gaon.manifest()
    later(center)
    gaon.sign_in()
    member = a_uuid()
    gaon.write(case, {"name": "다솜찬"}, kind="member", row=member, group="who", op="new", tx=1)
    gaon.write(case, {"relation": None}, kind="member", row=member, group="tie", op="set", tx=1)
    gaon.write(case, deposit(9))
    assert set(gaon.outcomes().values()) == {"held:no-access"}
    return enrol("dasom")


def answer(pen: Writer, case: str, offer: str, *, take: bool) -> None:
    pen.write(case, {"take": take, "note": None}, kind="held_decision", row=offer, op="app")
    pen.push()


def test_the_owner_sees_what_waits_with_all_of_it(
    center: Center, case: str, gaon: Writer, owner: Writer
) -> None:
    found = sorted(offers(center, owner).values(), key=lambda one: len(str(one["records"])))
    assert [one["state"] for one in found] == ["open", "open"]
    assert {(one["from"], one["case"]) for one in found} == {("gaon", case)}
    assert found[0]["cids"] == [gaon.cid(3)]
    assert found[0]["records"] == [
        {
            "kind": "fact", "row": "household/home.deposit", "group": "value", "op": "set",
            "value": deposit(9), "wall": 1_795_302_000_000,
        }
    ]  # fmt: skip
    assert found[1]["cids"] == [gaon.cid(1), gaon.cid(2)]


def test_one_press_takes_in_all_that_travelled_together(
    center: Center, case: str, gaon: Writer, owner: Writer
) -> None:
    both = next(row for row, one in offers(center, owner).items() if len(one["cids"]) == 2)  # type: ignore[arg-type]  # a list
    answer(owner, case, both, take=True)
    assert center.changes().keys() >= {gaon.cid(1), gaon.cid(2)}
    assert set(center.held()) == {gaon.cid(3)}
    assert offers(center, owner)[both] == {"case": case, "state": "taken"}
    told = values(center, gaon.user_stream, "notice")[0]
    assert (told["about"], told["by"]) == ("held_applied", "dasom")


def test_declining_keeps_the_bytes_and_ends_the_offer(
    center: Center, case: str, gaon: Writer, owner: Writer
) -> None:
    for row in offers(center, owner):
        answer(owner, case, row, take=False)
    assert {one["state"] for one in offers(center, owner).values()} == {"declined"}
    assert gaon.cid(3) not in center.changes()
    assert center.held()[gaon.cid(3)] == gaon.written[2]


def test_an_answer_that_comes_twice_or_from_another_decides_nothing(
    center: Center, enrol: Enrol, case: str, gaon: Writer, owner: Writer
) -> None:
    row = next(iter(offers(center, owner)))
    narae = enrol("narae")
    narae.write(case, {"take": True, "note": None}, kind="held_decision", row=row, op="app")
    assert narae.outcomes() == {1: "held:no-access"}
    assert offers(center, owner)[row]["state"] == "open"
    answer(owner, case, row, take=False)
    owner.push(first=1)
    answer(owner, case, a_uuid(), take=True)
    assert [one["state"] for one in offers(center, owner).values()].count("open") == 1


def test_what_the_staff_decided_is_no_longer_offered(
    center: Center, case: str, gaon: Writer, owner: Writer
) -> None:
    center.staff.decide(gaon.laptop, 1, 3, apply=True, note=None)
    states = sorted(str(one["state"]) for one in offers(center, owner).values())
    assert states == ["open", "taken"]


def test_offers_follow_the_owner_of_the_case(
    center: Center, enrol: Enrol, case: str, gaon: Writer, owner: Writer
) -> None:
    center.staff.reassign(case, "dasom", "narae")
    narae = enrol("narae")
    assert {one["state"] for one in offers(center, owner).values()} == {"passed"}
    assert [one["state"] for one in offers(center, narae).values()] == ["open", "open"]
    center.staff.end_assignment(case, "narae")
    assert {one["state"] for one in offers(center, narae).values()} == {"passed"}
    assert len(center.held()) == 3


def test_what_does_not_fit_stays_held_for_the_staff(
    center: Center, enrol: Enrol, case: str, gaon: Writer, owner: Writer
) -> None:
    """A note with the row of one that stands already, with other words."""
    row = a_uuid()
    owner.note(case, "먼저", row)
    owner.push()
    cid = gaon.note(case, "나중", row)
    gaon.push()
    offer = next(row for row, one in offers(center, owner).items() if one.get("cids") == [cid])
    answer(owner, case, offer, take=True)
    assert offers(center, owner)[offer]["state"] == "failed"
    assert cid in center.held()
    assert cid not in center.changes()
