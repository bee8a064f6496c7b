"""Plays the Center's part of one session word by word: a reply for each question."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from core.errors import NoCenter
from sync.client.course import Engine
from sync.client.report import Progress, Report
from sync.client.session import session
from sync.protocol import messages as m
from sync.protocol.outcomes import PROBLEMS
from tests.helpers.laptops import Laptop

NOW_MS = 1_795_302_000_000
LIMITS = m.Limits(changes=1_000, push_bytes=1 << 20, pull_bytes=1 << 22)
USER = m.StreamState("user-1", "user", 0, 0, "self")

MANY = 1_000_000
"""Changes of this laptop that the Center says it has: none is missing."""

Said = m.Reply | NoCenter
Line = Said | Callable[[Any], Said]


class Played:
    """One session against a script. asked: the questions so far, told: how far it was then."""

    def __init__(self, laptop: Laptop) -> None:
        self._engine: Engine = session(laptop.shelf, laptop.clock)
        self.asked: list[m.Request] = []
        self.told: list[Progress] = []

    def run(self, script: Sequence[Line]) -> Report:
        """To the end. Every line of the script is a reply, or a function of the question."""
        left = list(script)
        try:
            ask = next(self._engine)
            while True:
                self.asked.append(ask.request)
                self.told.append(ask.progress)
                line = left.pop(0)
                said = line(ask.request) if callable(line) else line
                if isinstance(said, NoCenter):
                    ask = self._engine.throw(said)
                else:
                    ask = self._engine.send(said)
        except StopIteration as end:
            assert left == []
            report: Report = end.value
            return report

    @property
    def pushes(self) -> list[m.Push]:
        return [asked for asked in self.asked if isinstance(asked, m.Push)]


def taken(push: m.Push, *outcomes: m.Outcome, limits: m.Limits = LIMITS) -> m.Pushed:
    """The Center has stored all of it."""
    return m.Pushed(push.first + len(push.changes) - 1, outcomes, limits, NOW_MS)


def streams(*states: m.StreamState, pack: m.PackPointer | None = None) -> m.Streams:
    """A manifest with the consultant's own stream and these."""
    return m.Streams((USER, *states), MANY, pack, 1, LIMITS, "digest", NOW_MS)


def compared(
    differing: Sequence[str] = (),
    missing: Sequence[str] = (),
    drop: Sequence[m.RowHere] = (),
    lacking: Sequence[str] = (),
) -> m.Compared:
    """What the Center says of what is held here; without anything: all is as it should be."""
    return m.Compared(tuple(differing), tuple(missing), tuple(drop), tuple(lacking), NOW_MS)


def a_case(case: str, head: int, epoch: int = 0) -> m.StreamState:
    return m.StreamState(case, "case", epoch, head, "owner")


def a_frame(case: str, after: int, to: int, *registers: m.Register, epoch: int = 0) -> m.Frame:
    return m.Frame(case, epoch, after, to, registers)


def pulled(*frames: m.Frame, more: bool = False) -> m.Pulled:
    return m.Pulled(frames, m.End(end=True, more=more, server_ms=NOW_MS))


def a_note(case: str, row: str, ver: int, text: str = "메모") -> m.Register:
    """A note as the Center sends it, written by its own command."""
    change = {
        "s": ver, "tx": ver, "st": case, "t": "note", "r": row, "g": "value", "op": "app",
        "bv": None, "w": NOW_MS, "u": "center", "vi": None, "sv": 1, "b": [],
        "v": {"text": text, "about": None},
    }  # fmt: skip
    raw = msgspec.Raw(msgspec.json.encode(change))
    head = m.StandingChange(f"center.1.{ver}", ver, raw)
    return m.Register("note", row, "value", ver, (head,))


def refusing(name: str, **said: int | str) -> m.Problem:
    """A Problem of this name."""
    status, title = PROBLEMS[name]
    return m.Problem(m.URN + name, title, status, NOW_MS, **said)  # type: ignore[arg-type]
