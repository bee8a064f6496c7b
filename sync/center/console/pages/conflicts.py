"""Records that differ: both sides, who wrote them and when. The consultants decide, not here."""

from sync.center.console.asking import PER_PAGE, Ask, Page, Pages, Place
from sync.center.console.reading import conflicts, homes


def show(ask: Ask) -> Page:
    base = ask.base
    with base.reading() as connection:
        count = conflicts.how_many(base, connection)
        pages = Pages.of(ask, count)
        shown = conflicts.open_conflicts(base, connection, pages.first, PER_PAGE)
        cases = sorted({one.case for one in shown})
        values = {
            "conflicts": shown, "count": count, "pages": pages,
            "homes": homes.homes(base, connection, cases),
            "consultants": homes.consultants(base, connection),
        }  # fmt: skip
    return Page("conflicts.html", values, tuple(cases))


PLACE = Place("conflicts", "/conflicts", show)
