"""The hold tray: each held act with what it says and why it is held; let in or left out."""

from core.errors import Mistake
from core.record.change import ChangeId
from core.sentence import say
from sync.center.console.asking import PER_PAGE, Ask, Go, Page, Pages, Place, nothing_there
from sync.center.console.reading import held, homes
from sync.center.console.reading.held import HeldTogether

LONGEST_NOTE = 500


def tray(ask: Ask) -> Page:
    base = ask.base
    with base.reading() as connection:
        listed = held.open_held(base, connection)
        pages = Pages.of(ask, len(listed))
        shown = listed[pages.first : pages.first + PER_PAGE]
        cases = sorted({one.case for one in shown if one.case})
        known = homes.homes(base, connection, cases)
    values = {"held": shown, "homes": known, "count": len(listed), "pages": pages}
    return Page("held.html", values, tuple(cases))


def one(ask: Ask) -> Page:
    base = ask.base
    with base.reading() as connection:
        found = held.find(base, connection, ask.path["change"])
        if found is None:
            raise nothing_there(say("center.nothing_held", change=ask.path["change"]))
        known = homes.homes(base, connection, [found.case])
        values = {
            "held": found,
            "home": known[found.case],
            "care": homes.care(base, connection, [found.case]),
            "consultants": homes.consultants(base, connection),
        }
    return Page("held_one.html", values, _whose(found))


def _whose(found: HeldTogether) -> tuple[str, ...]:
    return (found.case,) if found.case else ()


def apply(ask: Ask) -> Go:
    _decide(ask, is_let_in=True)
    return Go("/held", "done.held_applied")


def decline(ask: Ask) -> Go:
    """The consultant reads the note, so there has to be one."""
    if not ask.said("note"):
        raise Mistake(say("center.note_needed"), "note")
    _decide(ask, is_let_in=False)
    return Go("/held", "done.held_declined")


def _decide(ask: Ask, *, is_let_in: bool) -> None:
    note = ask.said("note") or None
    if note is not None and len(note) > LONGEST_NOTE:
        raise Mistake(say("center.too_long", most=LONGEST_NOTE), "note")
    cid = ChangeId.read(ask.path["change"])
    ask.staff.decide(cid.laptop, cid.instance, cid.seq, apply=is_let_in, note=note)


TRAY = Place("held", "/held", tray)
ONE = Place(
    "held-one", "/held/{change}", one, {"held-applied": apply, "held-declined": decline},
    in_menu=False,
)  # fmt: skip
