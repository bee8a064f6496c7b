"""The trail: who saw or did what, when, from where, about whom; and whether it is whole."""

from sync.center.console.asking import PER_PAGE, Ask, Page, Pages, Place
from sync.center.console.reading import audit
from sync.center.staff.acting import COMMAND_LINE
from sync.center.trail import chain


def show(ask: Ask) -> Page:
    return _page(ask, None)


def _page(ask: Ask, checked: chain.Checked | None) -> Page:
    base = ask.base
    with base.reading() as connection:
        count = audit.how_many(base, connection)
        pages = Pages.of(ask, count)
        entries = audit.entries(base, connection, pages.first, PER_PAGE)
    values = {
        "entries": entries, "count": count, "pages": pages, "checked": checked,
        "command_line": COMMAND_LINE,
    }  # fmt: skip
    return Page("audit.html", values)


def check(ask: Ask) -> Page:
    """The whole chain is read again."""
    staff = ask.staff
    key = chain.secret(ask.keys.folder)
    checked = staff.act("audit-check", None, lambda c: chain.check(ask.base, c, key, None))
    return _page(ask, checked)


PLACE = Place("audit", "/audit", show, {"audit-check": check})
