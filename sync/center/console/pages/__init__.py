"""Every page of the console, in the order of the menu."""

from sync.center.console.asking import Place
from sync.center.console.pages import (
    arrivals,
    audit,
    case,
    cases,
    conflicts,
    day,
    held,
    laptops,
    packs,
    people,
    referrals,
    visits,
)

PLACES: tuple[Place, ...] = (
    day.PLACE,
    arrivals.PLACE,
    cases.PLACE,
    case.PLACE,
    held.TRAY,
    held.ONE,
    conflicts.PLACE,
    visits.PLACE,
    referrals.PLACE,
    laptops.UNSYNCED,
    laptops.ALL,
    laptops.ONE,
    packs.PLACE,
    audit.PLACE,
    people.ACCOUNTS,
    people.OWN,
)
