"""Who has a case: given, passed on, shared, read, ended; each kept with who and why."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from core.clock import FixedClock
from core.errors import Mistake
from sync.center.staff import Staff
from sync.center.tables import STAFF_LOG
from tests.helpers.centers import Center
from tests.helpers.writers import Writer, a_uuid, deposit

Enrol = Callable[[str], Writer]


def later(center: Center, **by: int) -> None:
    assert isinstance(center.clock, FixedClock)
    center.clock.go_on(timedelta(**(by or {"minutes": 1})))


def history(center: Center, case: str) -> list[tuple[str, str, bool]]:
    """(consultant, role, whether it lasts)"""
    return [(one.user, one.role, one.until_at is None) for one in center.staff.assignments(case)]


def test_passing_on_ends_the_one_and_begins_the_other_in_one_act(
    center: Center, enrol: Enrol, case: str
) -> None:
    gaon, dasom = enrol("gaon"), enrol("dasom")
    later(center)
    assert center.staff.reassign(case, "gaon", "dasom", "휴직") == "owner"
    assert case not in gaon.manifest()
    assert dasom.manifest()[case].role == "owner"
    lines = center.staff.assignments(case)
    assert history(center, case) == [
        ("gaon", "owner", False), ("narae", "second", True), ("dasom", "owner", True),
    ]  # fmt: skip
    assert (lines[2].by, lines[2].reason) == ("복지매니저", "휴직")
    assert lines[0].until_at == lines[2].from_at


def test_both_streams_tell_it(center: Center, enrol: Enrol, case: str) -> None:
    gaon, dasom = enrol("gaon"), enrol("dasom")
    center.staff.reassign(case, "gaon", "dasom", "휴직")
    said = {
        pen.user: [change.value or {} for _, change in center.history(pen.user_stream)][-1]
        for pen in (gaon, dasom)
    }
    assert said["gaon"]["until"] is not None
    assert (said["dasom"]["role"], said["dasom"]["until"]) == ("owner", None)
    assert {one["reason"] for one in said.values()} == {"휴직"}


def test_a_second_consultant_becomes_the_owner(center: Center, case: str) -> None:
    center.staff.reassign(case, "gaon", "narae")
    assert history(center, case) == [
        ("gaon", "owner", False), ("narae", "second", False), ("narae", "owner", True),
    ]  # fmt: skip


def test_another_role_and_the_end(center: Center, enrol: Enrol, case: str) -> None:
    narae = enrol("narae")
    center.staff.change_role(case, "narae", "reader", "인턴")
    assert narae.manifest()[case].role == "reader"
    center.staff.end_assignment(case, "narae", "마침")
    assert case not in narae.manifest()
    assert [role for user, role, _ in history(center, case) if user == "narae"] == [
        "second", "reader",
    ]  # fmt: skip


def test_a_reader_adds_notes_and_nothing_else(center: Center, enrol: Enrol, case: str) -> None:
    dasom = enrol("dasom")
    center.staff.assign(case, "dasom", "reader")
    dasom.note(case)
    dasom.write(case, deposit(1))
    dasom.write(case, {"take": True, "note": None}, kind="held_decision", row=a_uuid(), op="app")
    assert dasom.outcomes() == {2: "held:no-access", 3: "held:no-access"}


def test_every_verb_is_kept_with_who_and_why(center: Center, enrol: Enrol, case: str) -> None:
    enrol("dasom")
    staff = Staff(center.base, center.keys, "바다솔")
    staff.reassign(case, "gaon", "dasom", "휴직")
    staff.change_role(case, "narae", "reader", "인턴")
    staff.end_assignment(case, "narae", "마침")
    staff.assign(case, "narae", "second", "다시")
    with center.base.reading() as connection:
        log = [
            (row.what, row.about)
            for row in connection.execute(select(STAFF_LOG).where(STAFF_LOG.c.who == "바다솔"))
        ]
    assert sorted(log) == sorted([
        ("reassign", f"{case} gaon dasom 휴직"), ("change-role", f"{case} narae reader 인턴"),
        ("end-assignment", f"{case} narae 마침"), ("assign", f"{case} narae second 다시"),
    ])  # fmt: skip


@pytest.mark.parametrize(
    ("act", "key"),
    [
        (lambda staff, case: staff.reassign(case, "narae", "gaon"), "center.other_role"),
        (lambda staff, case: staff.reassign(a_uuid(), "gaon", "narae"), "center.no_case"),
        (lambda staff, case: staff.reassign(case, "gaon", "nobody"), "center.no_consultant"),
        (lambda staff, case: staff.reassign(case, "dasom", "narae"), "center.has_it_not"),
        (lambda staff, case: staff.reassign(case, "gaon", "gaon"), "center.has_it_already"),
        (lambda staff, case: staff.end_assignment(case, "dasom"), "center.has_it_not"),
        (lambda staff, case: staff.change_role(case, "dasom", "reader"), "center.has_it_not"),
        (lambda staff, case: staff.change_role(case, "narae", "king"), "center.no_role"),
        (lambda staff, case: staff.change_role(case, "narae", "owner"), "center.owner_there"),
        (lambda staff, case: staff.assign(case, "dasom", "owner"), "center.owner_there"),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(
    center: Center, case: str, act: Callable[[Staff, str], object], key: str
) -> None:
    center.staff.add_consultant("dasom", "dasom")
    before = (center.everything(), center.staff.assignments(case))
    with pytest.raises(Mistake) as refused:
        act(center.staff, case)
    assert refused.value.sentence.key == key
    assert (center.everything(), center.staff.assignments(case)) == before
