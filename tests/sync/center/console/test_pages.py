"""The work of the welfare managers on the pages: what is shown, what is done, what is told."""

import re
from datetime import timedelta

import pytest
from nacl.public import PublicKey, SealedBox
from sqlalchemy import select

from core.clock import FixedClock
from sync.center.console.counter import Reply
from sync.center.sql import people
from sync.center.tables import HELD, LAPTOP
from sync.center.trail.tables import TRAIL
from tests.helpers.centers import Center
from tests.helpers.consoles import Busy, Visitor, words_of

CODE = "ABCDEFGHJKMNPQRSTVWXYZ2345"
NEW_CASE = {
    "name": "다솜찬", "telephone": "010-0000-0042", "district": "eunpyeong", "dong": "견본동",
    "address": "견본로 42", "channel": "dong_office", "words": "혼자 계신다고 합니다.",
}  # fmt: skip


def trail(center: Center) -> list[tuple[str, str, str]]:
    """Who did what about whom, in order."""
    with center.base.reading() as connection:
        rows = connection.execute(select(TRAIL).order_by(TRAIL.c.n))
        return [(row.who, row.what, row.whose) for row in rows]


def roles(center: Center, user: str) -> dict[str, str]:
    with center.base.reading() as connection:
        return people.roles(center.base, connection, user)


def went_to(reply: Reply) -> str:
    assert reply.status == 303, words_of(reply)
    return reply.to


def test_the_day_says_what_waits_and_what_came(sol: Visitor) -> None:
    seen = words_of(sol.see("day", {"on": "2026-11-22"}))
    for count in ("1 cases to assign", "1 held records", "1 conflicts", "1 referrals without"):
        assert count in seen
    assert re.search(r"gaon\s+L\w+ 6 0", seen) or "가온들" in seen


def test_a_day_that_is_none_is_told(sol: Visitor) -> None:
    reply = sol.see("day", {"on": "soon"})
    assert (reply.status, "Not a date: soon" in words_of(reply)) == (400, True)


def test_a_new_referral_becomes_a_case_and_is_assigned(
    sol: Visitor, center: Center, there: Busy
) -> None:
    assert "case_added" in went_to(sol.do("arrivals", "add-case", NEW_CASE))
    seen = words_of(sol.see("arrivals"))
    assert "2 cases that nobody has yet" in seen
    assert "다솜찬" in seen
    assert "견본동 견본로 42" in seen
    case = next(iter(set(re.findall(r'name="case" value="([^"]+)"', sol.see("arrivals").body))
                     - {there.arrived}))  # fmt: skip
    assert "assigned" in went_to(sol.do("arrivals", "assign", {"case": case, "user": "gaon"}))
    assert roles(center, "gaon")[case] == "owner"
    assert ("바다솔", "assign", f"{case} gaon") in trail(center)


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"district": ""}, "choose the district"),
        ({"channel": "pigeon"}, "by which way it came"),
        ({"telephone": "12"}, "Not a telephone number"),
        ({"telephone": "", "address": ""}, "a telephone number or an address"),
        ({"words": "번호는 900101-1234567"}, "resident number"),
        ({"name": "가" * 51}, "too long"),
    ],
)
def test_a_referral_with_something_wrong_is_told_and_keeps_what_was_typed(
    sol: Visitor, center: Center, changed: dict[str, str], told: str
) -> None:
    before = center.everything()
    reply = sol.do("arrivals", "add-case", NEW_CASE | changed)
    assert (reply.status, told in words_of(reply)) == (422, True)
    assert "010-0000-0042" in reply.body or "telephone" in changed
    assert 'aria-invalid="true"' in reply.body
    assert center.everything() == before


def test_a_case_is_passed_on_shared_and_given_back(
    sol: Visitor, center: Center, there: Busy
) -> None:
    center.staff.add_consultant("maru", "마루별")
    passed = {"giver": "gaon", "taker": "maru", "reason": "휴가"}
    went_to(sol.do("case", "reassign", passed, case=there.case))
    assert roles(center, "maru")[there.case] == "owner"
    assert there.case not in roles(center, "gaon")
    went_to(sol.do("case", "assign", {"user": "gaon", "role": "reader"}, case=there.case))
    went_to(sol.do("case", "change-role", {"user": "gaon", "role": "second"}, case=there.case))
    assert roles(center, "gaon")[there.case] == "second"
    went_to(sol.do("case", "end-assignment", {"user": "gaon"}, case=there.case))
    assert there.case not in roles(center, "gaon")
    seen = words_of(sol.see("case", case=there.case))
    assert "휴가" in seen


def test_what_the_verb_refuses_is_told_on_the_same_page(sol: Visitor, there: Busy) -> None:
    reply = sol.do("case", "assign", {"user": "gaon", "role": "reader"}, case=there.case)
    assert reply.status == 422
    assert 'role="alert"' in reply.body
    reply = sol.do("case", "assign", {}, case=there.case)
    assert "Please choose a consultant." in words_of(reply)


def test_a_visit_is_planned(sol: Visitor, there: Busy) -> None:
    plan = {"day": "2026-11-25", "hour": "10:00", "purpose": "첫 방문"}
    assert "appointed" in went_to(sol.do("case", "appoint", plan, case=there.case))
    assert "2026-11-25 10:00 · Planned · 첫 방문" in words_of(sol.see("case", case=there.case))


def test_names_are_shown_as_they_were_written_never_as_markup(sol: Visitor, there: Busy) -> None:
    body = sol.see("case", case=there.case).body
    assert "&lt;b&gt;라온빛&lt;/b&gt;" in body
    assert "<b>라온빛" not in body


@pytest.mark.parametrize("sought", ["라온빛", "010-0000-0011"])
def test_cases_are_found_without_a_word_of_them_in_an_address(
    sol: Visitor, there: Busy, sought: str
) -> None:
    reply = sol.do("cases", "find", {"words": sought})
    assert (reply.status, reply.to) == (200, "")
    assert "1 case found" in words_of(reply)
    assert there.case in reply.body
    assert there.arrived not in reply.body


def test_held_work_is_let_in(sol: Visitor, center: Center, there: Busy) -> None:
    assert "문 앞에서 만남" not in words_of(sol.see("held"))
    seen = words_of(sol.see("held-one", change=there.held))
    assert "문 앞에서 만남" in seen
    assert "does not have this case now" in seen
    went_to(sol.do("held-one", "held-applied", {"note": ""}, change=there.held))
    assert there.held in center.changes()
    assert sol.see("held-one", change=there.held).status == 404


def test_declining_asks_for_the_reason(sol: Visitor, center: Center, there: Busy) -> None:
    reply = sol.do("held-one", "held-declined", {"note": " "}, change=there.held)
    assert (reply.status, "why it is declined" in words_of(reply)) == (422, True)
    went_to(sol.do("held-one", "held-declined", {"note": "중복입니다."}, change=there.held))
    with center.base.reading() as connection:
        row = connection.execute(select(HELD)).one()
    assert (row.state, row.note, row.decided_by) == ("declined", "중복입니다.", "바다솔")


def test_a_conflict_shows_both_values_who_and_when(sol: Visitor) -> None:
    seen = words_of(sol.see("conflicts"))
    for part in ("10,000,000", "12,000,000", "가온들", "나래뜰", "Deposit", "2026-11-2"):
        assert part in seen


def test_visits_received(sol: Visitor) -> None:
    seen = words_of(sol.see("visits", {"on": "2026-11-22"}))
    assert "라온빛" in seen
    assert "Met" in seen or "consult" in seen
    assert "1 fact open" in seen
    assert "No visit of this day" in words_of(sol.see("visits", {"on": "2026-11-23"}))


def test_an_agencys_answer_is_written_down(sol: Visitor, there: Busy) -> None:
    assert "견본복지관" in words_of(sol.see("referrals"))
    answer = {"referral": there.referral, "state": "accepted", "how": "paper"}
    assert "answered" in went_to(sol.do("referrals", "answer", answer))
    assert "accepted" in words_of(sol.see("referrals"))
    reply = sol.do("referrals", "answer", answer)
    assert reply.status == 422


def test_who_has_not_synced_stands_after_two_days(
    sol: Visitor, center: Center, there: Busy
) -> None:
    center.staff.add_consultant("maru", "마루별")
    assert "No laptop has been away" in words_of(sol.see("unsynced"))
    clock = center.clock
    assert isinstance(clock, FixedClock)
    clock.go_on(timedelta(days=21))
    sol.sign_in()
    seen = words_of(sol.see("unsynced"))
    assert "21 days" in seen
    assert "마루별" in seen


def test_codes_are_read_out_after_the_person_was_checked(
    sol: Visitor, center: Center, there: Busy
) -> None:
    box = SealedBox(PublicKey(center.keys.recovery_public)).encrypt(CODE.encode())
    with center.base.writing() as connection:
        people.touch(center.base, connection, there.laptop, recovery_box=box)
    reply = sol.do("laptop", "recovery-code", laptop=there.laptop)
    assert (reply.status, CODE in reply.body) == (422, False)
    reply = sol.do("laptop", "recovery-code", {"checked": "yes"}, laptop=there.laptop)
    assert CODE in words_of(reply)
    assert ("바다솔", "recovery-code", there.laptop) in trail(center)
    assert not any(CODE in " ".join(entry) for entry in trail(center))


def state_of(center: Center, laptop: str) -> str:
    with center.base.reading() as connection:
        wanted = select(LAPTOP.c.state).where(LAPTOP.c.laptop_id == laptop)
        return str(connection.execute(wanted).scalar_one())


def test_a_laptop_is_locked_and_opened(sol: Visitor, center: Center, there: Busy) -> None:
    went_to(sol.do("laptop", "lock-laptop", laptop=there.laptop))
    assert state_of(center, there.laptop) == "locked"
    assert "locked" in words_of(sol.see("laptop", laptop=there.laptop))
    went_to(sol.do("laptop", "unlock-laptop", laptop=there.laptop))
    assert state_of(center, there.laptop) == "active"


@pytest.mark.parametrize(
    ("act", "state"), [("lost-laptop", "lost"), ("retire-laptop", "locked"), ("revoke", "revoked")]
)
def test_what_cannot_be_taken_back_asks_for_the_laptops_number(
    head: Visitor, center: Center, there: Busy, act: str, state: str
) -> None:
    reply = head.do("laptop", act, {"sure": "yes"}, laptop=there.laptop)
    assert (reply.status, state_of(center, there.laptop)) == (422, "active")
    went_to(head.do("laptop", act, {"sure": there.laptop}, laptop=there.laptop))
    assert state_of(center, there.laptop) == state


def test_an_enrolment_code_and_a_consultant(sol: Visitor, center: Center) -> None:
    went_to(sol.do("laptops", "add-consultant", {"user": "saebyeok", "name": "새벽결"}))
    reply = sol.do("laptops", "enrol-code", {"user": "saebyeok"})
    assert re.search(r'id="code">[0-9A-Z-]{8,}', reply.body)


def test_looking_is_written_down_with_whose_it_was(
    sol: Visitor, center: Center, there: Busy
) -> None:
    sol.see("case", case=there.case)
    sol.see("cases")
    assert ("바다솔", "see-case", there.case) in trail(center)
    listed = next(whose for who, what, whose in trail(center) if what == "see-cases")
    assert set(listed.split()) == {there.case, there.arrived}
    sol.do("cases", "find", {"words": "라온빛"})
    assert trail(center)[-1] == ("바다솔", "see-cases", there.case)


def test_the_audit_says_whether_it_is_whole(head: Visitor) -> None:
    assert "Looked at: Audit" not in words_of(head.see("audit"))
    seen = words_of(head.see("audit"))
    assert "마루별 127.0.0.1 Looked at: Audit" in seen
    assert "Whole up to entry" in words_of(head.do("audit", "audit-check"))


def test_accounts_are_made_and_switched_off_but_never_ones_own(head: Visitor, sol: Visitor) -> None:
    new = {"name": "새벽결", "role": "viewer", "password": "노란 우산 산책길 열두 걸음"}
    went_to(head.do("accounts", "staff-add", new))
    went_to(head.do("accounts", "staff-off", {"name": sol.name}))
    assert sol.see("day").to.startswith("/console/sign-in")
    assert head.do("accounts", "staff-off", {"name": head.name}).status == 422


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_page_has_its_words(head: Visitor, there: Busy, language: str) -> None:
    from sync.center.console.pages import PLACES
    from tests.sync.center.console.test_rights import path_of

    head.language = language
    for place in PLACES:
        body = head.see(place.name, **path_of(place.name, there)).body
        assert f'<html lang="{language}">' in body
        without_codes = re.sub(r'(?s)class="id">.*?<|(href|id|for|value|name)="[^"]*"', "", body)
        left = re.findall(
            r"[> ]((?:menu|col|done|held|kind|case|did|role|laptop)\.[a-z_.]+)", without_codes
        )
        assert left == [], place.name


def test_of_a_case_that_was_erased_nothing_is_shown(
    sol: Visitor, center: Center, there: Busy
) -> None:
    center.staff.erase(there.case, "청구")
    for page in ("day", "cases", "conflicts", "visits", "referrals", "held"):
        reply = sol.see(page, {"on": "2026-11-22"})
        assert (reply.status, there.case in reply.body) == (200, False), page
    assert sol.see("case", case=there.case).status == 404


def test_what_is_not_there_is_said(sol: Visitor) -> None:
    for page, path in (
        ("case", {"case": "5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01"}),
        ("laptop", {"laptop": "L0"}),
        ("held-one", {"change": "nonsense"}),
    ):
        assert sol.see(page, **path).status == 404
    assert sol.do("case", "assign", {"user": "gaon"}, case="nonsense").status in (404, 422)
