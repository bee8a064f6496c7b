"""Commands about who has a case, and about erasing one."""

import argparse
from collections.abc import Callable, Mapping

from core.sentence import Sentence, say
from sync.center.staff import Staff

Say = Callable[[Sentence], None]

ARGUMENTS: Mapping[str, str] = {
    "assign": "case user --role --reason",
    "reassign": "case giver taker --reason",
    "change-role": "case user role --reason",
    "end-assignment": "case user --reason",
    "assignments": "case",
    "erase": "case reason",
    "erasures": "",
    "begin-anew": "",
}


def _assign(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    role = staff.assign(settings.case, settings.user, settings.role, settings.reason)
    print(role)
    tell(say("center.assigned", role=say(f"center.role.{role}")))


def _reassign(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    role = staff.reassign(settings.case, settings.giver, settings.taker, settings.reason)
    print(role)
    tell(say("center.reassigned", role=say(f"center.role.{role}")))


def _change_role(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    staff.change_role(settings.case, settings.user, settings.role, settings.reason)
    tell(say("center.role_changed", role=say(f"center.role.{settings.role}")))


def _end_assignment(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    staff.end_assignment(settings.case, settings.user, settings.reason)
    tell(say("center.assignment_ended", user=settings.user))


def _assignments(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    lines = staff.assignments(settings.case)
    for line in lines:
        print(line.user, line.role, line.from_at, line.until_at or "-", line.by)
    if not lines:
        tell(say("center.no_assignments"))


def _erase(staff: Staff, settings: argparse.Namespace, tell: Say) -> None:
    staff.erase(settings.case, settings.reason)
    tell(say("center.case_erased", case=settings.case))


def _erasures(staff: Staff, _settings: argparse.Namespace, tell: Say) -> None:
    """Each erased case with the laptops that have not confirmed it."""
    lines = staff.erasures()
    for line in lines:
        print(line.case, line.at, *(one.laptop for one in line.waiting))
        if line.waiting:
            tell(say("center.erasure_waits", case=line.case, n=len(line.waiting)))
        else:
            tell(say("center.erasure_done", case=line.case))
    if not lines:
        tell(say("center.no_erasures"))


def _begin_anew(staff: Staff, _settings: argparse.Namespace, tell: Say) -> None:
    """To be given once after the Center was restored from a copy, before `serve`."""
    again = staff.begin_anew()
    for case in again:
        print(case)
    tell(say("center.begun_anew"))
    if again:
        tell(say("center.erased_again", n=len(again)))


VERBS: Mapping[str, Callable[[Staff, argparse.Namespace, Say], None]] = {
    "assign": _assign,
    "reassign": _reassign,
    "change-role": _change_role,
    "end-assignment": _end_assignment,
    "assignments": _assignments,
    "erase": _erase,
    "erasures": _erasures,
    "begin-anew": _begin_anew,
}
