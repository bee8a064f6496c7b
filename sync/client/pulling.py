"""Taking in: every stream of the manifest up to its head, frame by frame."""

from collections.abc import Sequence

import msgspec

from core.errors import NotUnderstood
from core.sentence import say
from sync.client.course import Asking, Course, unexpected
from sync.client.shelf import Position
from sync.protocol.messages import Frame, Problem, Pull, Pulled, Streams, StreamState, Want

WANTS = 200
"""Streams asked for at once."""

MOST_EPOCHS = 5
"""Streams that may begin anew while one session runs."""


def pull(course: Course, manifest: Streams) -> Asking[bool]:
    """Take in what is new. Applied frames count, whatever comes after them.

    False: a stream has another history than the one taken in here, and all begins anew.
    """
    course.at("pull", 0.0)
    held = dict(course.shelf.positions())
    open_ = in_order(course, manifest.streams, held)
    total, anew = len(open_), 0
    course.pull_bytes = min(course.pull_bytes, manifest.limits.pull_bytes)
    while open_:
        course.at("pull", 1 - len(open_) / total)
        course.streams = (total - len(open_), total)
        asked = {state.stream: state for state in open_[:WANTS]}
        wants = tuple(want(state, held) for state in asked.values())
        reply = yield from course.ask(Pull(wants, course.pull_bytes))
        if isinstance(reply, Problem) and reply.name == "restored":
            course.shelf.begin_anew()
            return False
        if isinstance(reply, Problem):
            anew += 1
            open_ = _begun_anew(open_, reply)
            if anew > MOST_EPOCHS:
                raise unexpected(reply)
            continue
        if not isinstance(reply, Pulled):
            raise unexpected(reply)
        before = dict(held)
        for frame in reply.frames:
            _absorb(course, frame, asked, held)
        if reply.end.more and held == before:
            raise unexpected(reply)
        open_ = [
            state
            for state in open_
            if _is_behind(state, held) and (reply.end.more or state.stream not in asked)
        ]
    return True


def is_any_other(course: Course, manifest: Streams) -> bool:
    """Whether a stream has fewer versions at the Center than were taken in here, or another change
    at the same version: it was restored from a copy, and what is gone was or will be given again.

    Where the Center is ahead, it sees by itself at the pull whether the versions before are the
    same.
    """
    held = course.shelf.positions()
    return any(
        _is_other(have, state)
        for state in manifest.streams
        if (have := held.get(state.stream)) is not None and have.epoch == state.epoch
    )


def _is_other(have: Position, state: StreamState) -> bool:
    if have.version == state.head and have.mark and state.mark:
        return have.mark != state.mark
    return have.version > state.head


def in_order(
    course: Course, states: Sequence[StreamState], held: dict[str, Position]
) -> list[StreamState]:
    """Streams that have moved: assignments first, then the day's cases, then all others."""
    first = course.shelf.first_wanted(course.day)
    return sorted(
        (state for state in states if _is_behind(state, held)),
        key=lambda state: (state.kind != "user", state.stream not in first),
    )


def want(state: StreamState, held: dict[str, Position]) -> Want:
    """From where on: the version at hand, or the beginning when the stream began anew."""
    have = held.get(state.stream)
    if have is None or have.epoch != state.epoch:
        return Want(state.stream, state.epoch, 0)
    return Want(state.stream, state.epoch, have.version, have.mark)


def _is_behind(state: StreamState, held: dict[str, Position]) -> bool:
    have = held.get(state.stream)
    if have is None:
        return state.head > 0
    return have.epoch != state.epoch or have.version < state.head


def _absorb(
    course: Course, frame: Frame, asked: dict[str, StreamState], held: dict[str, Position]
) -> None:
    state = asked.get(frame.stream)
    have = want(state, held).after if state is not None else 0
    if state is None or frame.epoch != state.epoch or not frame.after <= have <= frame.to:
        raise NotUnderstood(say("sync.not_understood", message="Frame"))
    course.shelf.absorb(frame, state.kind)
    if state.kind == "case" and frame.stream not in held:
        course.new_streams.append(frame.stream)
    held[frame.stream] = Position(state.kind, frame.epoch, frame.to, frame.mark)
    for kind, _row in {(register.kind, register.row) for register in frame.rows}:
        course.received[kind] += 1


def _begun_anew(open_: list[StreamState], problem: Problem) -> list[StreamState]:
    """The stream has a new epoch since the manifest was given: all of it is wanted."""
    if problem.name != "epoch" or problem.stream is None or problem.epoch is None:
        raise unexpected(problem)
    return [
        msgspec.structs.replace(state, epoch=problem.epoch)
        if state.stream == problem.stream
        else state
        for state in open_
    ]
