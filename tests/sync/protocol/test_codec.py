"""Round trips of drawn messages; strict both ways; torn lines are never taken in."""

from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import NotUnderstood
from sync.protocol import messages as m
from sync.protocol.codec import decode, encode, frame_line, pulled_lines, read_line, read_pulled
from tests.sync.protocol.examples import CHANGE, EXAMPLES, LIMITS

texts = st.text(st.characters(codec="utf-8"), max_size=20)
numbers = st.integers(0, 2**53)
raws = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
).map(lambda value: msgspec.Raw(msgspec.json.encode({"v": value})))

standing = st.builds(m.StandingChange, cid=texts, ver=numbers, change=raws)
registers = st.builds(
    m.Register,
    kind=texts,
    row=texts,
    group=texts,
    ver=numbers,
    heads=st.lists(standing, max_size=3).map(tuple),
)
frames = st.builds(
    m.Frame,
    stream=texts,
    epoch=numbers,
    after=numbers,
    to=numbers,
    rows=st.lists(registers, max_size=3).map(tuple),
    drop=st.lists(texts, max_size=2).map(tuple),
)
ends = st.builds(m.End, end=st.just(True), more=st.booleans(), server_ms=numbers)
BUILT = {m.Push, m.Frame, m.End, m.Greet, m.AskTime, m.AskHealth}
others = st.sampled_from(
    [kind for kind in get_args(m.Request) + get_args(m.Reply) if issubclass(kind, m.Message)]
).filter(lambda kind: kind not in BUILT)
pushes = st.builds(
    m.Push,
    laptop=texts,
    instance=numbers,
    first=numbers,
    schema=numbers,
    clock=st.builds(
        m.LaptopClock,
        wall=numbers,
        offset=st.none() | st.integers(-(2**40), 2**40),
        mono=numbers,
    ),
    changes=st.lists(raws, max_size=4).map(tuple),
    dropped=st.lists(texts, max_size=2).map(tuple),
)
messages = pushes | frames | others.flatmap(st.from_type)


@settings(deadline=None)
@given(messages)
def test_what_is_written_is_what_is_read(message: m.Message) -> None:
    assert decode(type(message), encode(message)) == message


@settings(deadline=None)
@given(pushes)
def test_the_bytes_of_a_change_travel_untouched(push: m.Push) -> None:
    read = decode(m.Push, encode(push))
    assert [bytes(change) for change in read.changes] == [bytes(c) for c in push.changes]


@pytest.mark.parametrize("message", EXAMPLES, ids=lambda message: type(message).__name__)
def test_an_unknown_field_is_refused(message: m.Message) -> None:
    body = encode(message)
    more = b'{"surprise":1' + (b"," if len(body) > 2 else b"") + body[1:]
    with pytest.raises(NotUnderstood):
        decode(type(message), more)


@pytest.mark.parametrize(
    "nonsense", [b"", b"<html>502</html>", b"[]", b"null", b'{"acked":"many"}', b"\xff\xfe"]
)
def test_nonsense_is_one_clear_error(nonsense: bytes) -> None:
    with pytest.raises(NotUnderstood) as told:
        decode(m.Pushed, nonsense)
    assert told.value.sentence.key == "sync.not_understood"


@settings(deadline=None)
@given(frames, st.data())
def test_a_torn_or_altered_line_is_refused(frame: m.Frame, data: st.DataObject) -> None:
    line = frame_line(frame)
    assert read_line(line) == frame
    cut = data.draw(st.integers(0, len(line) - 1))
    with pytest.raises(NotUnderstood):
        read_line(line[:cut])
    altered = bytearray(line)
    altered[data.draw(st.integers(0, len(line) - 1))] ^= 1
    with pytest.raises(NotUnderstood):
        read_line(bytes(altered))


@settings(deadline=None)
@given(st.lists(frames, max_size=3), ends)
def test_a_pull_without_its_end_is_no_answer(listed: list[m.Frame], end: m.End) -> None:
    pulled = m.Pulled(tuple(listed), end)
    lines = list(pulled_lines(pulled))
    assert read_pulled(lines) == pulled
    with pytest.raises(NotUnderstood):
        read_pulled(lines[:-1])
    with pytest.raises(NotUnderstood):
        read_pulled([*lines, lines[-1]])


def test_a_problem_leaves_out_what_it_does_not_say() -> None:
    problem = m.Problem(type=m.URN + "try-again", title="Not now", status=503, server_ms=1)
    assert b"expected" not in encode(problem)
    assert problem.name == "try-again"


def test_a_change_of_a_later_version_keeps_its_unknown_fields() -> None:
    later = msgspec.Raw(bytes(CHANGE)[:-1] + b',"zz":{"n":1}}')
    push = m.Push(
        laptop="L7QK2",
        instance=1,
        first=5,
        schema=2,
        clock=m.LaptopClock(wall=1, offset=None, mono=1),
        changes=(later,),
    )
    assert bytes(decode(m.Push, encode(push)).changes[0]) == bytes(later)
    assert decode(m.Limits, encode(LIMITS)) == LIMITS
