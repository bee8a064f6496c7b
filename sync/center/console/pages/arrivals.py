"""Referrals in: cases that nobody has in care yet, and the form for a new one."""

import json
import re
import uuid
from typing import Any

from core.errors import Mistake
from core.sentence import say
from sync.center.console.asking import Ask, Go, Page, Pages, Place
from sync.center.console.reading import homes

DISTRICTS = (
    "dobong", "dongdaemun", "dongjak", "eunpyeong", "gangbuk", "gangdong", "gangnam", "gangseo",
    "geumcheon", "guro", "gwanak", "gwangjin", "jongno", "jung", "jungnang", "mapo", "nowon",
    "seocho", "seodaemun", "seongbuk", "seongdong", "songpa", "yangcheon", "yeongdeungpo",
    "yongsan",
)  # fmt: skip
"""Seoul's 25, by the ids of docs/spec/household.md."""

CHANNELS = (
    "dong_office", "call_120", "call_129", "self", "family_friend", "neighbour_tongjang",
    "dolbomdan", "honorary_official", "blindspot_system", "alert_app_self", "alert_app_neighbour",
    "other_agency", "internal", "outreach", "media_web", "returning", "other",
)  # fmt: skip
"""By which way a case arrives, as the laptop knows them."""

_TELEPHONE = re.compile(r"^0\d{1,2}-\d{3,4}-\d{4}$", re.ASCII)
_RESIDENT_NUMBER = re.compile(r"\d{6}\s*-?\s*[1-8]\d{6}")
LONGEST = {"name": 50, "dong": 30, "address": 200, "words": 2000}


def show(ask: Ask) -> Page:
    base = ask.base
    with base.reading() as connection:
        owned = {one.case for one in homes.care(base, connection) if one.role == homes.OWNER}
        waiting = [case for case in homes.all_cases(base, connection) if case not in owned]
        pages = Pages.of(ask, len(waiting))
        shown = waiting[pages.first : pages.first + 50]
        listed = list(homes.homes(base, connection, shown).values())
        people = homes.consultants(base, connection)
    values = {
        "homes": listed, "count": len(waiting), "pages": pages, "consultants": people,
        "districts": DISTRICTS, "channels": CHANNELS, "today": base.clock.today().isoformat(),
    }  # fmt: skip
    return Page("arrivals.html", values, tuple(shown))


def assign(ask: Ask) -> Go:
    """The first consultant of a case is its owner."""
    ask.staff.assign(ask.said("case"), _chosen(ask))
    return Go("/arrivals", "done.assigned")


def _chosen(ask: Ask) -> str:
    user = ask.said("user")
    if not user:
        raise Mistake(say("center.choose_consultant"), "user")
    return user


def add(ask: Ask) -> Go:
    """A new case from what was told on the telephone or stands on the paper."""
    for name, most in LONGEST.items():
        if len(ask.said(name)) > most:
            raise Mistake(say("center.too_long", most=most), name)
        if _RESIDENT_NUMBER.search(ask.said(name)):
            raise Mistake(say("center.resident_number"), name)
    if ask.said("district") not in DISTRICTS:
        raise Mistake(say("center.choose_district"), "district")
    if ask.said("channel") not in CHANNELS:
        raise Mistake(say("center.choose_channel"), "channel")
    if ask.said("telephone") and not _TELEPHONE.match(ask.said("telephone")):
        raise Mistake(say("center.bad_telephone"), "telephone")
    if not (ask.said("telephone") or ask.said("address")):
        raise Mistake(say("center.nowhere_to_go"), "telephone")
    case = str(uuid.uuid4())
    line = json.dumps({"case": case, "rows": _rows(ask, case)}, ensure_ascii=False)
    ask.staff.add_case(line)
    if ask.said("user"):
        ask.staff.assign(case, ask.said("user"))
        return Go(f"/cases/{case}", "done.assigned")
    return Go("/arrivals", "done.case_added")


def _rows(ask: Ask, case: str) -> list[dict[str, Any]]:
    """What is known when a case arrives: docs/spec/records.md section 9."""
    address = ask.said("address") or None
    place = {
        "district": ask.said("district"), "dong": ask.said("dong") or None, "registered": address,
        "actual": address,
    }  # fmt: skip
    contact = {"telephone": ask.said("telephone") or None, "caution": None, "preferred": None}
    stage = {
        "stage": "open", "reason": None, "channel": ask.said("channel"),
        "arrived": ask.base.clock.today().isoformat(), "words": ask.said("words") or None,
    }  # fmt: skip
    rows = [
        _row("case", case, "place", "new", place),
        _row("case", case, "contact", "set", contact),
        _row("case", case, "stage", "set", stage),
    ]
    if ask.said("name"):
        member, seen = str(uuid.uuid4()), ask.base.clock.today().isoformat()
        head = {"state": "given", "value": "head", "period": None, "source": "office", "seen": seen}
        rows += [
            _row("member", member, "who", "new", {"name": ask.said("name")}),
            _row("member", member, "tie", "set", {"relation": head, "counted_why": None}),
        ]
    return rows


def _row(kind: str, row: str, group: str, op: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"kind": kind, "row": row, "group": group, "op": op, "value": value}


PLACE = Place("arrivals", "/arrivals", show, {"assign": assign, "add-case": add})
