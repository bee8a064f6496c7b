"""Commands about laptops: states, codes by telephone, what one holds, sealed work taken in."""

import argparse
import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

from core.clock import SEOUL
from core.errors import Mistake
from core.sentence import Sentence, say
from sync.center.desk import Desk
from sync.center.laptops import reports
from sync.center.laptops.retention import DAYS, let_go_closed
from sync.center.laptops.sealed_work import TakenIn
from sync.center.staff import Staff

Say = Callable[[Sentence], None]
Command = Callable[[Staff, argparse.Namespace, Say], None]

ARGUMENTS: Mapping[str, str] = {
    "laptops": "",
    "lock-laptop": "laptop",
    "unlock-laptop": "laptop",
    "lost-laptop": "laptop",
    "retire-laptop": "laptop",
    "telephone-code": "laptop number",
    "laptop-lease": "warn lock code",
    "laptop-holding": "laptop",
    "let-go-closed": "--days",
    "import": "file",
    "sealed": "",
}
EXTRA: Mapping[str, dict[str, object]] = {
    "--days": {"type": int, "default": DAYS},
    **{name: {"type": int} for name in ("warn", "lock", "code")},
}


def _laptops(staff: Staff, _settings: argparse.Namespace, _tell: Say) -> None:
    for line in reports.laptops(staff):
        order = line.order or "-"
        print(
            line.laptop, line.state, line.user, _day(line.last_contact), order, _day(line.done_at)
        )


def _lock(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    staff.lock_laptop(settings.laptop)
    tell(say("center.laptop_locked", laptop=settings.laptop))


def _unlock(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    staff.unlock_laptop(settings.laptop)
    tell(say("center.laptop_unlocked", laptop=settings.laptop))


def _lost(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    staff.lost_laptop(settings.laptop)
    tell(say("center.laptop_lost", laptop=settings.laptop))


def _retire(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    staff.retire_laptop(settings.laptop)
    tell(say("center.laptop_retired", laptop=settings.laptop))


def _telephone(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    print(staff.telephone_code(settings.laptop, settings.number))
    tell(say("center.telephone_read"))


def _lease(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    days = staff.set_lease(settings.warn, settings.lock, settings.code)
    tell(say("center.lease_set", warn=days.warn_days, lock=days.lock_days, code=days.code_days))


def _holding(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    lines = reports.holding(staff, settings.laptop)
    for line in lines:
        who = ",".join(line.names) or "-"
        there = "there" if line.removed_at is None else _day(line.removed_at)
        print(line.case, line.ver, _day(line.first_sent), _day(line.last_sent), there, who)
    if not lines:
        tell(say("center.laptop_none_held"))


def _let_go_closed(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    """Cases closed long enough leave the laptops; the Center keeps them."""
    found = let_go_closed(staff, settings.days)
    for one in found:
        print(one.case, one.user, _day(one.closed_at))
    tell(say("center.let_go", n=len(found)))


def _import(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    """A rescue package that was carried here."""
    try:
        file = Path(settings.file).read_bytes()
    except OSError as wrong:
        raise Mistake(say("center.no_file", file=settings.file), "file") from wrong
    _told(Desk(staff.base, staff.keys).sealed_work.bring(file, staff.by), tell)


def _sealed(staff: Staff, _settings: argparse.Namespace, tell: Say) -> None:
    """Try everything again that is not taken in."""
    for one in Desk(staff.base, staff.keys).sealed_work.take_open():
        _told(one, tell)


def _told(one: TakenIn, tell: Say) -> None:
    print(one.laptop, one.state, one.changes)
    tell(say("center.sealed_taken", n=one.changes))
    if one.reason is not None:
        tell(say("center.sealed_open"))
        tell(say(f"center.sealed_open.{one.reason}"))


def _day(at_ms: int | None) -> str:
    return (
        dt.datetime.fromtimestamp(at_ms / 1000, SEOUL).isoformat("T", "minutes") if at_ms else "-"
    )


VERBS: Mapping[str, Command] = {
    "laptops": _laptops,
    "lock-laptop": _lock,
    "unlock-laptop": _unlock,
    "lost-laptop": _lost,
    "retire-laptop": _retire,
    "telephone-code": _telephone,
    "laptop-lease": _lease,
    "laptop-holding": _holding,
    "let-go-closed": _let_go_closed,
    "import": _import,
    "sealed": _sealed,
}
