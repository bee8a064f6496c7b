"""Referrals to services and their state; answers of agencies come by telephone or on paper."""

from core.errors import Mistake
from core.sentence import say
from sync.center.console.asking import PER_PAGE, Ask, Go, Page, Pages, Place
from sync.center.console.reading import homes, referrals
from sync.center.staff.cases import HOW


def show(ask: Ask) -> Page:
    base = ask.base
    with base.reading() as connection:
        listed = referrals.referrals(base, connection)
        pages = Pages.of(ask, len(listed))
        shown = listed[pages.first : pages.first + PER_PAGE]
        cases = sorted({line.case for line in shown})
        values = {
            "lines": shown, "count": len(listed), "pages": pages, "how": HOW,
            "homes": homes.homes(base, connection, cases),
            "consultants": homes.consultants(base, connection),
        }  # fmt: skip
    return Page("referrals.html", values, tuple(cases))


def answer(ask: Ask) -> Go:
    """Raises Mistake for a state that cannot follow."""
    if not ask.said("state"):
        raise Mistake(say("center.choose_state"), "state")
    ask.staff.answer(ask.said("referral"), ask.said("state"), ask.said("how"))
    return Go("/referrals", "done.answered")


PLACE = Place("referrals", "/referrals", show, {"answer": answer})
