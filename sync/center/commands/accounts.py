"""Commands about the console: who may sign in, and whether the trail of who did what is whole."""

import argparse
import getpass
import sys
from collections.abc import Callable, Mapping

from core.errors import Mistake
from core.sentence import Sentence, say
from sync.center.console import accounts
from sync.center.staff import Staff
from sync.center.trail import chain

Say = Callable[[Sentence], None]

ARGUMENTS: Mapping[str, str] = {
    "staff-add": "name role",
    "staff-password": "name",
    "staff-off": "name",
    "staff-list": "",
    "audit-check": "known",
}


def _add(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    accounts.add(staff, settings.name, settings.role, _password(tell))
    tell(say("center.staff_added", name=settings.name))


def _set_password(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    accounts.set_password(staff, settings.name, _password(tell))
    tell(say("center.staff_password_set", name=settings.name))


def _switch_off(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    accounts.switch_off(staff, settings.name)
    tell(say("center.staff_switched_off", name=settings.name))


def _list(staff: Staff, _settings: argparse.Namespace, _tell: Say) -> None:
    with staff.base.reading() as connection:
        for one in accounts.accounts(staff.base, connection):
            print(one.name, one.role, accounts.ACTIVE if one.is_active else accounts.OFF)


def _password(tell: Say) -> str:
    """Typed unseen, or the first line of what is piped in: never a word of the command."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    tell(say("center.staff_type_password"))
    return getpass.getpass("")


def _audit_check(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    """Prints the number and seal of the last entry: noted elsewhere, they show later what went."""
    known, key = _known(settings.known), chain.secret(staff.keys.folder)
    with staff.base.reading() as connection:
        checked = chain.check(staff.base, connection, key, known)
    print(f"{checked.entries}:{checked.seal}")
    if checked.broken is not None:
        raise Mistake(say("center.trail_broken", at=checked.broken))
    tell(say("center.trail_whole"))


def _known(text: str | None) -> tuple[int, str] | None:
    """ "412:0a1b…" as it was printed earlier."""
    if text is None:
        return None
    number, _, seal = text.partition(":")
    if not (number.isascii() and number.isdecimal() and seal):
        raise Mistake(say("center.trail_known", known=text), "known")
    return int(number), seal


VERBS: Mapping[str, Callable[[Staff, argparse.Namespace, Say], None]] = {
    "staff-add": _add,
    "staff-password": _set_password,
    "staff-off": _switch_off,
    "staff-list": _list,
    "audit-check": _audit_check,
}
