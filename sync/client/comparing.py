"""Now and then, and after a restore: does this laptop hold what the Center thinks it holds?"""

from collections import defaultdict
from collections.abc import Sequence

from sync.client.course import Asking, Course, unexpected
from sync.protocol.messages import Compared, Holding


def compare(course: Course) -> Asking[bool]:
    """Ask when it is due. True: something is to be taken in from its beginning, another pull."""
    shelf = course.shelf
    if not shelf.is_comparing_due(course.server_ms):
        return False
    said = yield from _ask(course, Holding(streams=shelf.holding()))
    if said.differing:
        here = shelf.holding(said.differing)
        rows = tuple(row for one in here for row in shelf.rows_here(one.stream))
        said = yield from _ask(course, Holding(streams=here, rows=rows))
        drop: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
        for row in said.drop:
            drop[row.stream].append((row.kind, row.row, row.group))
        for stream, places in drop.items():
            shelf.drop_rows(stream, places)
    shelf.compared(course.server_ms)
    if said.missing:
        shelf.begin_anew(said.missing)
    return bool(said.missing)


def may_leave(course: Course, streams: Sequence[str]) -> Asking[list[str]]:
    """Which of these the Center has as this laptop has them, so that they may be emptied.

    A Center that was restored from a copy may lack the case itself, or what others wrote in it:
    then this laptop's copy may be the only one.
    """
    said = yield from _ask(course, Holding(leaving=course.shelf.holding(streams)))
    return [stream for stream in streams if stream not in said.lacking]


def _ask(course: Course, question: Holding) -> Asking[Compared]:
    reply = yield from course.ask(question)
    if not isinstance(reply, Compared):
        raise unexpected(reply)
    return reply
