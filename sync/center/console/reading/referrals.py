"""Referrals of households to services, and the state each is in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from sync.center.base import Base
from sync.center.console.reading.standing import Standing, standing
from sync.center.staff.cases import FOLLOWING

FIRST_STATE = "prepared"
OVER = ("done", "declined", "withdrawn")


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """One referral. states: the one that stands, or the several that differ · following: what
    may come next · since: milliseconds · how: how the state is known."""

    case: str
    referral: str
    request: Mapping[str, Any]
    states: tuple[str, ...]
    following: tuple[str, ...]
    author: str
    since: int
    how: str

    @property
    def is_over(self) -> bool:
        return all(state in OVER for state in self.states)


def referrals(
    base: Base, connection: Connection, cases: Sequence[str] | None = None
) -> list[ReferralLine]:
    """All of them: those that go on first, the longest waiting at the top."""
    rows: dict[tuple[str, str], list[Standing]] = {}
    for one in standing(base, connection, "referral", cases):
        rows.setdefault((one.case, one.row), []).append(one)
    lines = [_line(listed) for listed in rows.values()]
    return sorted(lines, key=lambda line: (line.is_over, line.since, line.referral))


def _line(listed: Sequence[Standing]) -> ReferralLine:
    request = next((one for one in reversed(listed) if one.group == "request"), None)
    states = [one for one in listed if one.group == "state"]
    last = states[-1] if states else listed[-1]
    names = tuple(str(one.value.get("state")) for one in states) or (FIRST_STATE,)
    following = dict.fromkeys(after for name in names for after in FOLLOWING.get(name, ()))
    return ReferralLine(
        last.case, last.row, request.value if request else {}, names, tuple(following),
        str(last.value.get("who") or last.author), last.wall, str(last.value.get("how") or ""),
    )  # fmt: skip
