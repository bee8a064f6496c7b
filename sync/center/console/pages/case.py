"""One case: where, whose, who has it in care and had it; giving it, planning a visit."""

from core.errors import Mistake
from core.sentence import say
from sync.center.console.asking import Ask, Go, Page, Place, nothing_there
from sync.center.console.reading import homes, referrals
from sync.center.console.reading.standing import newest, standing
from sync.center.sql import people

LONGEST_REASON = 500


def show(ask: Ask) -> Page:
    base, case = ask.base, ask.path["case"]
    with base.reading() as connection:
        if case not in homes.all_cases(base, connection):
            raise nothing_there()
        home = homes.homes(base, connection, [case])[case]
        visits = standing(base, connection, "visit", [case])
        plans = newest(visits, "plan")
        stages = newest(visits, "stage")
        values = {
            "home": home,
            "members": homes.members(base, connection, case),
            "care": homes.care(base, connection, [case]),
            "consultants": homes.consultants(base, connection),
            "referrals": referrals.referrals(base, connection, [case]),
            "visits": sorted(
                (
                    (one.value, (stages[key].value if key in stages else {}).get("stage"))
                    for key, one in plans.items()
                ),
                key=lambda pair: str(pair[0].get("date")),
                reverse=True,
            ),
            "today": base.clock.today().isoformat(),
        }
    values |= {"past": ask.staff.assignments(case), "roles": people.ROLES}
    return Page("case.html", values, (case,))


def assign(ask: Ask) -> Go:
    """Another consultant beside those who have it, or the first."""
    user, role = _chosen(ask, "user"), ask.said("role") or None
    ask.staff.assign(ask.path["case"], user, role, _reason(ask))
    return _back(ask, "done.assigned")


def reassign(ask: Ask) -> Go:
    """The case passes from one to another, in the same role."""
    giver, taker = _chosen(ask, "giver"), _chosen(ask, "taker")
    ask.staff.reassign(ask.path["case"], giver, taker, _reason(ask))
    return _back(ask, "done.reassigned")


def change_role(ask: Ask) -> Go:
    user, role = _chosen(ask, "user"), ask.said("role")
    ask.staff.change_role(ask.path["case"], user, role, _reason(ask))
    return _back(ask, "done.role_changed")


def end_assignment(ask: Ask) -> Go:
    """The case leaves the laptops of this consultant at the next sync."""
    ask.staff.end_assignment(ask.path["case"], _chosen(ask, "user"), _reason(ask))
    return _back(ask, "done.assignment_ended")


def _chosen(ask: Ask, name: str) -> str:
    user = ask.said(name)
    if not user:
        raise Mistake(say("center.choose_consultant"), name)
    return user


def _reason(ask: Ask) -> str | None:
    reason = ask.said("reason")
    if len(reason) > LONGEST_REASON:
        raise Mistake(say("center.too_long", most=LONGEST_REASON), "reason")
    return reason or None


def _back(ask: Ask, done: str) -> Go:
    return Go(f"/cases/{ask.path['case']}", done)


def appoint(ask: Ask) -> Go:
    """A planned visit; the laptop gets it at its next sync."""
    ask.staff.appoint(
        ask.path["case"], ask.said("day"), ask.said("hour") or None, ask.said("purpose") or None
    )
    return _back(ask, "done.appointed")


PLACE = Place(
    "case", "/cases/{case}", show,
    {
        "assign": assign, "reassign": reassign, "change-role": change_role,
        "end-assignment": end_assignment, "appoint": appoint,
    },
    in_menu=False,
)  # fmt: skip
