"""Laptops and those who have them: who has not synced, codes, switching off."""

from core.errors import Mistake
from core.sentence import say
from sync.center.console.asking import Ask, Go, Page, Place, nothing_there
from sync.center.console.pages.day import UNSYNCED_DAYS
from sync.center.console.reading import homes, laptops
from sync.center.console.reading.laptops import WARN_DAYS
from sync.center.laptops import reports


def unsynced(ask: Ask) -> Page:
    base = ask.base
    with base.reading() as connection:
        lines = [one for one in laptops.laptops(base, connection) if one.days >= UNSYNCED_DAYS]
        without = laptops.without_laptop(base, connection)
    values = {"lines": lines, "without": without, "days": UNSYNCED_DAYS, "warn": WARN_DAYS}
    return Page("unsynced.html", values)


def all_laptops(ask: Ask) -> Page:
    base = ask.base
    with base.reading() as connection:
        values = {
            "lines": laptops.laptops(base, connection),
            "consultants": homes.consultants(base, connection),
        }
    return Page("laptops.html", values)


def add_consultant(ask: Ask) -> Go:
    if not ask.said("name"):
        raise Mistake(say("center.name_needed"), "name")
    ask.staff.add_consultant(ask.said("user"), ask.said("name"))
    return Go("/laptops", "done.consultant_added")


def enrol_code(ask: Ask) -> Page:
    """The code is shown this once."""
    if not ask.said("user"):
        raise Mistake(say("center.choose_consultant"), "user")
    code = ask.staff.enrol_code(ask.said("user"))
    return Page("code.html", {"code": code, "kind": "enrol", "back": "/laptops"})


def one(ask: Ask) -> Page:
    return _page(ask, ())


def holding(ask: Ask) -> Page:
    """Every household of which the laptop holds data: what has to be told after a loss."""
    return _page(ask, reports.holding(ask.staff, ask.path["laptop"]))


def _page(ask: Ask, held: tuple[reports.HeldHousehold, ...]) -> Page:
    base, laptop = ask.base, ask.path["laptop"]
    with base.reading() as connection:
        found = laptops.laptops(base, connection, laptop)
    if not found:
        raise nothing_there(say("center.no_laptop", laptop=laptop))
    orders = {line.laptop: line for line in reports.laptops(ask.staff)}
    values = {"laptop": found[0], "order": orders[laptop], "held": held}
    return Page("laptop.html", values, (laptop, *(one.case for one in held)))


def recovery_code(ask: Ask) -> Page:
    """Only after the person was checked; the code is shown this once."""
    _check_person(ask)
    laptop = ask.path["laptop"]
    code = ask.staff.recovery_code(laptop)
    return Page("code.html", {"code": code, "kind": "recovery", "back": f"/laptops/{laptop}"})


def telephone_code(ask: Ask) -> Page:
    """The answer to the number on the locked screen, after checking the person."""
    _check_person(ask)
    laptop = ask.path["laptop"]
    code = ask.staff.telephone_code(laptop, ask.said("number"))
    return Page("code.html", {"code": code, "kind": "telephone", "back": f"/laptops/{laptop}"})


def _check_person(ask: Ask) -> None:
    if ask.said("checked") != "yes":
        raise Mistake(say("center.check_person"), "checked")


def lock(ask: Ask) -> Go:
    ask.staff.lock_laptop(ask.path["laptop"])
    return _back(ask, "done.locked")


def unlock(ask: Ask) -> Go:
    ask.staff.unlock_laptop(ask.path["laptop"])
    return _back(ask, "done.unlocked")


def lost(ask: Ask) -> Go:
    _check_sure(ask)
    ask.staff.lost_laptop(ask.path["laptop"])
    return _back(ask, "done.lost")


def retire(ask: Ask) -> Go:
    _check_sure(ask)
    ask.staff.retire_laptop(ask.path["laptop"])
    return _back(ask, "done.retired")


def revoke(ask: Ask) -> Go:
    _check_sure(ask)
    ask.staff.revoke(ask.path["laptop"])
    return _back(ask, "done.revoked")


def _check_sure(ask: Ask) -> None:
    """What erases or cannot be taken back asks for the laptop's own number, typed."""
    laptop = ask.path["laptop"]
    if ask.said("sure") != laptop:
        raise Mistake(say("center.type_laptop", laptop=laptop), "sure")


def _back(ask: Ask, done: str) -> Go:
    return Go(f"/laptops/{ask.path['laptop']}", done)


UNSYNCED = Place("unsynced", "/unsynced", unsynced)
ALL = Place(
    "laptops", "/laptops", all_laptops,
    {"add-consultant": add_consultant, "enrol-code": enrol_code},
)  # fmt: skip
ONE = Place(
    "laptop", "/laptops/{laptop}", one,
    {
        "lock-laptop": lock, "unlock-laptop": unlock, "lost-laptop": lost,
        "retire-laptop": retire, "revoke": revoke, "recovery-code": recovery_code,
        "telephone-code": telephone_code, "holding": holding,
    },
    in_menu=False,
)  # fmt: skip
