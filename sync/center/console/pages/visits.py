"""Visits of a day that the Center has received."""

import datetime as dt

from sync.center.console.asking import Ask, Page, Place
from sync.center.console.reading import homes, visits


def show(ask: Ask) -> Page:
    base, on = ask.base, ask.day()
    with base.reading() as connection:
        lines = visits.received(base, connection, on)
        cases = sorted({line.case for line in lines})
        known = homes.homes(base, connection, cases)
    one_day = dt.timedelta(days=1)
    values = {
        "on": on, "before": on - one_day, "after": on + one_day,
        "is_today": on == base.clock.today(), "lines": lines, "homes": known,
    }  # fmt: skip
    return Page("visits.html", values, tuple(cases))


PLACE = Place("visits", "/visits", show)
