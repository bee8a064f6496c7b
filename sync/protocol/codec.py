"""Message <-> bytes, strict both ways.

A frame of a pull is one line; its last member `sha` is the SHA-256 of every byte before it, so
that half a line or a torn one is never taken in.
"""

import hashlib
from collections.abc import Iterable
from typing import TypeVar

import msgspec

from core.errors import NotUnderstood
from core.sentence import say
from sync.protocol.messages import End, Frame, Message, Pulled

M = TypeVar("M", bound=Message)

_SHA = b',"sha":"'
_TAIL = len(_SHA) + 64 + 2


def encode(message: Message) -> bytes:
    """JSON, UTF-8, no spaces."""
    return msgspec.json.encode(message)


def decode(kind: type[M], body: bytes) -> M:
    """Raises NotUnderstood when the bytes are not exactly such a message."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as wrong:
        raise NotUnderstood(say("sync.not_understood", message=kind.__name__)) from wrong


def frame_line(frame: Frame) -> bytes:
    """One line without its line break."""
    body = msgspec.json.encode(frame)[:-1]
    return body + _SHA + hashlib.sha256(body).hexdigest().encode() + b'"}'


def read_line(line: bytes) -> Frame | End:
    """A frame, or the end line. Raises NotUnderstood for a torn or altered line."""
    if line.startswith(b'{"end":'):
        return decode(End, line)
    body, tail = line[:-_TAIL], line[-_TAIL:]
    if tail != _SHA + hashlib.sha256(body).hexdigest().encode() + b'"}':
        raise NotUnderstood(say("sync.not_understood", message="Frame"))
    return decode(Frame, body + b"}")


def pulled_lines(pulled: Pulled) -> Iterable[bytes]:
    """A pull's answer, line by line, with line breaks."""
    for frame in pulled.frames:
        yield frame_line(frame) + b"\n"
    yield encode(pulled.end) + b"\n"


def read_pulled(lines: Iterable[bytes]) -> Pulled:
    """The whole answer. Raises NotUnderstood when the end line is missing or lines follow it."""
    frames: list[Frame] = []
    end: End | None = None
    for line in lines:
        if end is not None:
            raise NotUnderstood(say("sync.not_understood", message="End"))
        read = read_line(line.removesuffix(b"\n"))
        if isinstance(read, End):
            end = read
        else:
            frames.append(read)
    if end is None:
        raise NotUnderstood(say("sync.not_understood", message="End"))
    return Pulled(tuple(frames), end)
