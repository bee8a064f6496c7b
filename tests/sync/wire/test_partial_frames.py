"""I11: of an answer that breaks off, whole frames are taken in and nothing else is ever seen."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import requests
from msgspec import Raw

from core.people.answer import given
from core.record.change import Change
from core.watch import Watch
from sync.protocol import codec
from sync.protocol import messages as m
from sync.protocol.routes import LINES, SERVER_MS
from sync.wire.answers import read_reply
from sync.wire.wire import Broken
from tests.helpers.laptops import Laptop, an_enrolment

CASE = "5b1f3f0e-6b53-4d8e-9a53-0d7a4c4a9a01"
NOW = 1_795_302_000_000


def frames() -> tuple[m.Frame, ...]:
    """Three, of which the third changes what the first brought."""
    return (_frame(0, 2, ("a", 1), ("b", 2)), _frame(2, 3, ("c", 3)), _frame(3, 4, ("a", 4)))


def _frame(after: int, to: int, *facts: tuple[str, int]) -> m.Frame:
    rows = [_register(after + n, name, won) for n, (name, won) in enumerate(facts, 1)]
    return m.Frame(CASE, 1, after, to, tuple(rows))


def _register(ver: int, name: str, won: int) -> m.Register:
    row = f"household/{name}"
    value = given(won).to_json()
    change = Change(ver, ver, CASE, "fact", row, "value", "set", (), None, NOW, "gaon", None, value)
    head = m.StandingChange(f"L9.1.{ver}", ver, Raw(change.canonical()))
    return m.Register("fact", row, "value", ver, (head,))


class Torn:
    """An answer of which only so many bytes come; then the line is dead."""

    status_code = 200

    def __init__(self, body: bytes, cut: int, piece: int) -> None:
        self.headers = {SERVER_MS: str(NOW), "Content-Type": LINES}
        self._whole, self._cut, self._piece = body, cut, piece

    def iter_content(self, _most: int) -> Iterator[bytes]:
        for start in range(0, self._cut, self._piece):
            yield self._whole[start : min(start + self._piece, self._cut)]
        if self._cut < len(self._whole):
            raise requests.exceptions.ConnectionError


def taken(body: bytes, cut: int, piece: int) -> tuple[m.Frame, ...]:
    """The frames that the wire hands on."""
    pull = m.Pull((m.Want(CASE, 1, 0),), 10**6)
    torn: Any = Torn(body, cut, piece)
    try:
        reply = read_reply(pull, torn, Watch())
    except (requests.exceptions.ConnectionError, Broken):
        return ()
    assert isinstance(reply, m.Pulled)
    assert reply.end.more or cut == len(body)
    return reply.frames


BODY = b"".join(codec.pulled_lines(m.Pulled(frames(), m.End(end=True, more=False, server_ms=NOW))))
ENDS = [n + 1 for n, sign in enumerate(BODY) if sign == ord("\n")]


def whole_at(cut: int) -> int:
    """How many frames are there whole in the first bytes."""
    return min(len(frames()), sum(end <= cut for end in ENDS))


def test_after_any_byte_only_whole_frames_are_handed_on() -> None:
    for cut in range(len(BODY) + 1):
        assert taken(BODY, cut, 1 + cut % 97) == frames()[: whole_at(cut)], cut


def test_a_laptop_takes_in_what_was_whole_and_then_the_rest(tmp_path: Path) -> None:
    chance = Random(3)
    cuts = sorted({*ENDS, *(end - 1 for end in ENDS), *chance.sample(range(len(BODY)), 6)})
    for cut in cuts:
        torn = Laptop(tmp_path / f"torn-{cut}", an_enrolment())
        whole = Laptop(tmp_path / f"whole-{cut}", an_enrolment())
        for frame in taken(BODY, cut, 50):
            torn.shelf.absorb(frame, "case")
        for frame in frames()[: whole_at(cut)]:
            whole.shelf.absorb(frame, "case")
        assert torn.standing(CASE) == whole.standing(CASE)
        assert torn.shelf.positions() == whole.shelf.positions()
        for frame in frames():
            torn.shelf.absorb(frame, "case")
        assert torn.standing(CASE)["fact", "household/a", "value"] == {"L9.1.4"}
        torn.close()
        whole.close()
