"""Sending: batch after batch until nothing waits. A lost answer is asked for again."""

from msgspec import Raw

from core.errors import CenterRestored, CopiedLaptop
from core.record.change import SCHEMA
from core.sentence import say
from sync.client.course import Asking, Course, differs, unexpected
from sync.client.shelf import Batch
from sync.protocol.messages import Problem, Push, Pushed
from sync.wire.wire import Broken, refusal

MOST_FORKS = 3
"""New instances in one session; more would be a fault, not a copied laptop."""


def push(course: Course) -> Asking[None]:
    """Send everything that waits, and what the laptop has dropped.

    Raises CopiedLaptop, CenterRestored, ReceiptDiffers when the Center's counting cannot be
    brought together with the laptop's.
    """
    course.at("push")
    course.count_waiting()
    forks = 0
    while True:
        batch = course.shelf.next_batch(course.size.changes, course.size.most_bytes)
        course.item = batch.item
        dropped = course.shelf.dropped()
        if not batch.changes and not dropped:
            break
        pushed = yield from _send(course, batch, dropped)
        if pushed is None:
            forks += batch.instance != course.shelf.next_batch(1, 1).instance
            if forks > MOST_FORKS:
                raise CopiedLaptop(say("sync.copied_laptop"))
    course.is_safe_to_close = True


def still_holds_all(course: Course) -> Asking[bool]:
    """Whether the Center still has every change that it acknowledged.

    Asked before anything is emptied here: a Center restored from a backup may lack both the
    change and the assignment, and then the laptop's copy is the only one (peers.md F8, F16).
    """
    batch = course.shelf.next_batch(1, 1)
    if batch.changes:
        return False
    return (yield from _send(course, batch, ())) is not None


def _send(course: Course, batch: Batch, dropped: tuple[str, ...]) -> Asking[Pushed | None]:
    """One batch. None: it did not go through, and what is to be sent has changed."""
    request = Push(
        course.shelf.laptop,
        batch.instance,
        batch.first,
        SCHEMA,
        course.laptop_clock(),
        tuple(Raw(change) for change in batch.changes),
        dropped,
    )
    try:
        reply = yield from course.ask(request, may_shrink=batch.acts > 1)
    except Broken:
        course.size.halve()
        return None
    if isinstance(reply, Problem):
        _settle(course, batch, reply)
        return None
    if not isinstance(reply, Pushed):
        raise unexpected(reply)
    _acknowledge(course, batch, reply)
    course.shelf.told_dropped(dropped)
    course.size.grow(reply.limits)
    return reply


def _acknowledge(course: Course, batch: Batch, reply: Pushed) -> None:
    """Only what was sent and is named stored counts as sent."""
    if batch.changes and reply.acked < batch.first:
        raise differs()
    if any(not batch.first <= outcome.seq <= batch.last for outcome in reply.outcomes):
        raise differs()
    if batch.changes:
        acked = min(reply.acked, batch.last)
        course.shelf.acknowledge(acked, reply.outcomes, reply.server_ms)
        course.count_waiting()


def _settle(course: Course, batch: Batch, problem: Problem) -> None:
    """Change what is to be sent so that the Center can take it."""
    match problem.name:
        case "too-large" if batch.acts > 1:
            course.size.halve()
        case "fork" if problem.next_instance and problem.next_instance != batch.instance:
            course.shelf.restamp(problem.next_instance)
        case "gap" if problem.expected is not None:
            step_back(course, problem.expected)
        case _:
            raise refusal(problem)


def step_back(course: Course, expected: int) -> None:
    """A restored Center lacks everything from `expected` on: it waits again, and no stream goes on
    from the version it is at here.

    Raises CenterRestored when not all of it is kept here; nothing is altered then.
    """
    if not course.shelf.step_back(expected):
        raise CenterRestored(say("sync.center_restored"))
    course.shelf.begin_anew()
    course.is_center_restored = True
    course.is_safe_to_close = False
    course.count_waiting()
