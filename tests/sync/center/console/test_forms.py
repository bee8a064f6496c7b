"""Forms: only those of our own pages, only of whoever is signed in; the door of the console."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from sync.center.console import accounts, sessions
from sync.center.console.counter import Heard, Reply
from sync.center.trail.tables import TRAIL
from tests.helpers.centers import Center
from tests.helpers.consoles import BY_NAME, FROM, Busy, Visitor, words_of

GOOD = "노란 우산 산책길 열두 걸음"
ASSIGN = {"act": "assign", "user": "gaon"}


def sent(sol: Visitor, there: Busy, form: dict[str, str], **changed: Any) -> Reply:
    """The form that assigns the case nobody has, sent in some other way."""
    place = BY_NAME["arrivals"]
    heard = sol.heard(place, {}, {}, {**ASSIGN, "case": there.arrived, **form}, is_form=True)
    return sol.counter.answer(place, replace(heard, **changed))


def test_our_own_form_is_taken(sol: Visitor, there: Busy) -> None:
    assert sent(sol, there, {"csrf": sessions.csrf_of(sol.secret)}).status == 303


@pytest.mark.parametrize("csrf", [None, "", "0" * 64, "다른"])
def test_a_form_without_our_mark_does_nothing(
    sol: Visitor, center: Center, there: Busy, csrf: str | None
) -> None:
    before = center.everything()
    assert sent(sol, there, {} if csrf is None else {"csrf": csrf}).status == 403
    assert center.everything() == before


def test_a_form_with_the_mark_of_somebody_elses_session_does_nothing(
    sol: Visitor, head: Visitor, center: Center, there: Busy
) -> None:
    before = center.everything()
    assert sent(sol, there, {"csrf": sessions.csrf_of(head.secret)}).status == 403
    assert center.everything() == before


def test_a_form_sent_by_another_site_does_nothing(
    sol: Visitor, center: Center, there: Busy
) -> None:
    before = center.everything()
    mark = {"csrf": sessions.csrf_of(sol.secret)}
    assert sent(sol, there, mark, is_from_here=False).status == 403
    assert center.everything() == before


@pytest.mark.parametrize("secret", [None, "", "guessed"])
def test_without_a_session_there_is_only_the_door(
    sol: Visitor, center: Center, there: Busy, secret: str | None
) -> None:
    before = center.everything()
    reply = sent(sol, there, {"csrf": sessions.csrf_of("guessed")}, session=secret)
    assert reply.to.startswith("/console/sign-in")
    assert center.everything() == before


def test_a_verb_of_another_page_is_not_taken(sol: Visitor) -> None:
    assert sol.do("cases", "held-applied").status == 404


# --- the door ------------------------------------------------------------------------------


def at_the_door(sol: Visitor, form: dict[str, str] | None, door: str = "door") -> Reply:
    """GET without a form, else the form of the door."""
    heard = Heard(
        form is not None, True, FROM, "en", None, door, {}, {},
        {"csrf": sessions.csrf_of("door"), **(form or {})}, "/console/sign-in",
    )  # fmt: skip
    return sol.counter.door(heard)


def acts(center: Center) -> list[tuple[str, str]]:
    with center.base.reading() as connection:
        return [(r.who, r.what) for r in connection.execute(select(TRAIL).order_by(TRAIL.c.n))]


def test_signing_in_and_out(sol: Visitor, center: Center) -> None:
    accounts.add(center.staff, "saebyeok", "viewer", GOOD)
    reply = at_the_door(sol, {"name": "saebyeok", "password": GOOD})
    assert (reply.status, reply.to, reply.door) == (303, "/console/day", "")
    assert reply.session
    sol.secret = reply.session
    assert "saebyeok" in words_of(sol.see("day"))
    mark = {"csrf": sessions.csrf_of(sol.secret)}
    out = sol.heard(BY_NAME["day"], {}, {}, mark, is_form=True)
    assert sol.counter.sign_out(out).session == ""
    assert sol.see("day").to.startswith("/console/sign-in")
    assert [one for one in acts(center) if one[0] == "saebyeok" and one[1].startswith("sign")] == [
        ("saebyeok", "sign-in"), ("saebyeok", "sign-out"),
    ]  # fmt: skip


def test_a_wrong_password_is_told_and_written_down_without_what_was_typed(
    sol: Visitor, center: Center
) -> None:
    reply = at_the_door(sol, {"name": "my secret", "password": "and another"})
    assert (reply.status, reply.session) == (401, None)
    assert "The user name or the password is not right." in words_of(reply)
    assert ("?", "sign-in-refused") in acts(center)
    assert "and another" not in reply.body


def test_the_doors_own_form_is_asked_for_too(sol: Visitor, center: Center) -> None:
    accounts.add(center.staff, "saebyeok", "viewer", GOOD)
    right = {"name": "saebyeok", "password": GOOD}
    assert at_the_door(sol, right, door="another").status == 403
    assert at_the_door(sol, None).status == 200


def test_ones_own_password(sol: Visitor, center: Center) -> None:
    accounts.set_password(center.staff, sol.name, GOOD)
    sol.sign_in()
    new = {"present": GOOD, "password": GOOD + "!", "again": GOOD + "!"}
    assert sol.do("own", "own-password", new | {"again": "x"}).status == 422
    assert sol.do("own", "own-password", new | {"present": "wrong"}).status == 422
    assert sol.do("own", "own-password", new).to.startswith("/console/sign-in?done=")
    assert sol.see("day").to.startswith("/console/sign-in")
    assert accounts.sign_in(center.base, sol.name, GOOD + "!").name == sol.name
