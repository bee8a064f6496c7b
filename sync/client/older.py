"""Numbers from before a fork: a Center restored from a copy may lack changes of those too."""

from msgspec import Raw

from core.record.change import SCHEMA
from sync.client.course import Asking, Course, unexpected
from sync.protocol.messages import Manifest, Problem, Push, Pushed, Streams
from sync.wire.wire import refusal


def offer_older(course: Course) -> Asking[None]:
    """Send again what the Center lacks of every earlier instance of this laptop.

    Only when it turned out to be restored; what it has is not sent.
    """
    if not course.is_center_restored:
        return
    course.is_center_restored = False
    for instance, last in course.shelf.older().items():
        reply = yield from course.ask(Manifest(instance))
        if not isinstance(reply, Streams):
            raise unexpected(reply)
        first = reply.stored + 1
        while first <= last:
            first = yield from _send(course, instance, first)


def _send(course: Course, instance: int, first: int) -> Asking[int]:
    """One batch; the number that comes next."""
    shelf = course.shelf
    batch = shelf.older_batch(instance, first, course.size.changes, course.size.most_bytes)
    changes = tuple(Raw(change) for change in batch.changes)
    request = Push(shelf.laptop, instance, first, SCHEMA, course.laptop_clock(), changes, ())
    reply = yield from course.ask(request)
    if isinstance(reply, Problem):
        raise refusal(reply)
    if not isinstance(reply, Pushed) or not batch.changes:
        raise unexpected(reply)
    shelf.keep_outcomes(instance, reply.outcomes)
    return batch.last + 1
