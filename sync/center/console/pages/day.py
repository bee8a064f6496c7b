"""The day: what waits for somebody, and what each laptop sent."""

import datetime as dt

from sync.center import reports
from sync.center.console.asking import Ask, Page, Place
from sync.center.console.reading import conflicts, held, homes, laptops, referrals

UNSYNCED_DAYS = 2
"""From how many days without contact a laptop is counted here."""

WAITING = "requested"


def show(ask: Ask) -> Page:
    """Counts only, so that every role may see them."""
    base, on = ask.base, ask.day()
    with base.reading() as connection:
        owned = {one.case for one in homes.care(base, connection) if one.role == homes.OWNER}
        opened = homes.all_cases(base, connection)
        unseen = [one for one in laptops.laptops(base, connection) if one.days >= UNSYNCED_DAYS]
        asked = referrals.referrals(base, connection)
        counts = {
            "arrivals": sum(1 for case in opened if case not in owned),
            "held": held.how_many(base, connection),
            "conflicts": conflicts.how_many(base, connection),
            "referrals": sum(1 for one in asked if WAITING in one.states),
            "unsynced": len([one for one in unseen if one.state == "active"]),
        }
    one_day = dt.timedelta(days=1)
    return Page(
        "day.html",
        {
            "on": on, "before": on - one_day, "after": on + one_day,
            "is_today": on == base.clock.today(), "counts": counts,
            "lines": reports.day(ask.staff, on),
        },
    )  # fmt: skip


PLACE = Place("day", "/day", show)
