"""All cases with those who have them in care; finding one by name, telephone or address."""

from collections import defaultdict

from sync.center.console.asking import PER_PAGE, Ask, Page, Pages, Place
from sync.center.console.reading import homes
from sync.center.console.reading.homes import Care


def show(ask: Ask) -> Page:
    with ask.base.reading() as connection:
        listed = list(homes.all_cases(ask.base, connection))
    pages = Pages.of(ask, len(listed))
    return _page(ask, listed[pages.first : pages.first + PER_PAGE], len(listed), pages, "")


def find(ask: Ask) -> Page:
    """By a form, so that no name ever stands in an address or a log."""
    words = ask.said("words")
    if not words:
        return show(ask)
    with ask.base.reading() as connection:
        hits = homes.found(ask.base, connection, words)
    return _page(ask, hits[:PER_PAGE], len(hits), Pages(1, 1), words)


def _page(ask: Ask, shown: list[str], count: int, pages: Pages, words: str) -> Page:
    with ask.base.reading() as connection:
        listed = list(homes.homes(ask.base, connection, shown).values())
        by_case: defaultdict[str, list[Care]] = defaultdict(list)
        for one in homes.care(ask.base, connection, shown):
            by_case[one.case].append(one)
    values = {
        "homes": listed, "care": by_case, "count": count, "pages": pages, "words_sought": words,
    }  # fmt: skip
    return Page("cases.html", values, tuple(shown))


PLACE = Place("cases", "/cases", show, {"find": find})
