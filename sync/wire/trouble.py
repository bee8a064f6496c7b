"""What can go wrong on the way, as errors of ours with a sentence each."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import requests
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
)

from core.errors import NoCenter, NotUnderstood, SyncError, WrongCenter
from core.sentence import say
from sync.wire.wire import Broken

LOST = (requests.exceptions.RequestException, HTTPError, OSError)
"""Everything by which requests and the sockets below it say that it did not work."""

_NEVER_THERE = (NewConnectionError, NameResolutionError, ConnectTimeoutError)


@contextmanager
def told() -> Iterator[None]:
    """Turn what requests raises into SyncError."""
    try:
        yield
    except LOST as wrong:
        raise known(wrong) from wrong


def known(wrong: Exception) -> SyncError:
    """The error that one of LOST amounts to."""
    causes = tuple(_causes(wrong))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return WrongCenter(say("sync.wrong_certificate"))
    if any(isinstance(cause, _NEVER_THERE) for cause in causes):
        return NoCenter(say("sync.no_connection"))
    if isinstance(wrong, requests.exceptions.ContentDecodingError):
        return NotUnderstood(say("sync.no_center_there"))
    if isinstance(wrong, requests.exceptions.ReadTimeout):
        return Broken(say("sync.silent"))
    return Broken(say("sync.connection_lost"))


def _causes(wrong: BaseException) -> Iterator[BaseException]:
    """The error and all that led to it; requests and urllib3 wrap in three ways."""
    open_ = [wrong]
    seen: set[int] = set()
    while open_:
        one = open_.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        inner = (getattr(one, "reason", None), *one.args, one.__cause__, one.__context__)
        open_.extend(cause for cause in inner if isinstance(cause, BaseException))
