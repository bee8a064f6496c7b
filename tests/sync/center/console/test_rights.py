"""Which role may see and do what: the table here is the promise, the pages have to keep it."""

import pytest
from sqlalchemy import select

from sync.center.console.accounts import Account
from sync.center.console.acting import ConsoleStaff, NotAllowed
from sync.center.console.pages import PLACES
from sync.center.console.rights import PAGES, ROLES, VERBS
from sync.center.trail.tables import TRAIL
from tests.helpers.centers import Center
from tests.helpers.consoles import FROM, Busy, Visitor

TABLE = """
page day               viewer welfare-manager lead
page unsynced          viewer welfare-manager lead
page packs             viewer welfare-manager lead
page own               viewer welfare-manager lead
page arrivals                 welfare-manager lead
page cases                    welfare-manager lead
page case                     welfare-manager lead
page held                     welfare-manager lead
page held-one                 welfare-manager lead
page conflicts                welfare-manager lead
page visits                   welfare-manager lead
page referrals                welfare-manager lead
page laptops                  welfare-manager lead
page laptop                   welfare-manager lead
page audit                                    lead
page accounts                                 lead
verb own-password      viewer welfare-manager lead
verb find                     welfare-manager lead
verb add-case                 welfare-manager lead
verb assign                   welfare-manager lead
verb reassign                 welfare-manager lead
verb change-role              welfare-manager lead
verb end-assignment           welfare-manager lead
verb appoint                  welfare-manager lead
verb answer                   welfare-manager lead
verb held-applied             welfare-manager lead
verb held-declined            welfare-manager lead
verb add-consultant           welfare-manager lead
verb enrol-code               welfare-manager lead
verb recovery-code            welfare-manager lead
verb telephone-code           welfare-manager lead
verb lock-laptop              welfare-manager lead
verb unlock-laptop            welfare-manager lead
verb lost-laptop              welfare-manager lead
verb holding                  welfare-manager lead
verb retire-laptop                            lead
verb revoke                                   lead
verb audit-check                              lead
verb staff-add                                lead
verb staff-password                           lead
verb staff-off                                lead
"""
ROWS = [line.split() for line in TABLE.strip().splitlines()]
MAY_SEE = {name: set(roles) for kind, name, *roles in ROWS if kind == "page"}
MAY_DO = {name: set(roles) for kind, name, *roles in ROWS if kind == "verb"}


def path_of(page: str, there: Busy) -> dict[str, str]:
    """Where a page with a name in its address is to be found."""
    paths = {"case": there.case, "laptop": there.laptop}
    if page == "held-one":
        return {"change": there.held}
    return {page: paths[page]} if page in paths else {}


def test_the_table_names_every_page_and_every_verb() -> None:
    assert {place.name for place in PLACES} == set(MAY_SEE) == set(PAGES)
    assert {act for place in PLACES for act in place.acts} == set(MAY_DO) == set(VERBS)


@pytest.mark.parametrize("role", ROLES)
def test_a_page_is_shown_to_its_roles_and_to_nobody_else(
    center: Center, there: Busy, role: str
) -> None:
    visitor = Visitor(center, role)
    shown = {page: visitor.see(page, **path_of(page, there)).status for page in MAY_SEE}
    assert shown == {page: 200 if role in roles else 403 for page, roles in MAY_SEE.items()}


@pytest.mark.parametrize("role", ROLES)
def test_a_verb_is_done_for_its_roles_and_for_nobody_else(
    center: Center, there: Busy, role: str
) -> None:
    visitor = Visitor(center, role)
    before = center.everything()
    for place in PLACES:
        for act in place.acts:
            is_allowed = role in MAY_DO[act] and role in MAY_SEE[place.name]
            reply = visitor.do(place.name, act, **path_of(place.name, there))
            assert (reply.status != 403) is is_allowed, (place.name, act)
    if role == "viewer":
        assert center.everything() == before


@pytest.mark.parametrize("role", [*ROLES, "king"])
def test_the_verbs_themselves_ask_for_the_role(center: Center, role: str) -> None:
    staff = ConsoleStaff(center.base, center.keys, Account("x", role, is_active=True), FROM)
    for verb in [*MAY_DO, "begin-anew", "anything"]:
        if role in MAY_DO.get(verb, ()):
            assert staff.act(verb, None, lambda _: "done") == "done"
        else:
            with pytest.raises(NotAllowed):
                staff.act(verb, None, lambda _: "done")


def test_what_was_refused_is_written_down(center: Center, there: Busy) -> None:
    visitor = Visitor(center, "viewer")
    visitor.see("case", case=there.case)
    visitor.do("own", "assign")
    with center.base.reading() as connection:
        written = [(row.who, row.what) for row in connection.execute(select(TRAIL))]
    assert ("a-viewer", "refused-case") in written


def test_the_menu_leads_only_where_the_role_may_go(center: Center, there: Busy) -> None:
    body = Visitor(center, "viewer").see("day").body
    assert 'href="/console/packs"' in body
    assert 'href="/console/arrivals"' not in body
    assert 'href="/console/audit"' not in Visitor(center, "welfare-manager").see("day").body


def test_a_viewer_sees_nothing_of_any_household(center: Center, there: Busy) -> None:
    visitor = Visitor(center, "viewer")
    for page in (page for page, roles in MAY_SEE.items() if "viewer" in roles):
        body = visitor.see(page, {"on": "2026-11-22"}).body
        for word in ("라온빛", "견본동", "010-0000-0011", there.case, there.arrived):
            assert word not in body, page
