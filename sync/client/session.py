"""One sync, as a generator: contact, push, manifest, pull, leave, packs, done.

It asks by yielding and is told by being sent the reply; it knows no network, no thread and no
sleep. Stopping between any two steps is safe, and so is being killed in the middle of one.
"""

import hashlib

from core.clock import Clock
from core.errors import NotUnderstood, PackError
from core.sentence import Sentence, say
from sync.client.comparing import compare, may_leave
from sync.client.course import Asking, Course, Engine, differs, unexpected
from sync.client.older import offer_older
from sync.client.pulling import is_any_other, pull
from sync.client.pushing import push, step_back, still_holds_all
from sync.client.report import Report
from sync.client.shelf import Shelf
from sync.protocol.messages import (
    FetchPack,
    Kept,
    Manifest,
    PackFile,
    PackPointer,
    RenewRecovery,
    Streams,
    Unchanged,
)
from sync.protocol.pack_file import unbundle

ROUNDS = 3
"""How often a session begins again because the Center turned out to be restored."""


def session(shelf: Shelf, clock: Clock) -> Engine:
    """One sync. Raises SyncError, StoreError; what was done until then stays done.

    ReceiptDiffers: the Center still lacks what it acknowledged a moment ago.
    """
    course = Course(shelf, clock)
    pack_refused: Sentence | None = None
    is_up_to_date = False
    for _ in range(ROUNDS):
        yield from push(course)
        yield from offer_older(course)
        yield from _renew_recovery(course)
        manifest = yield from _look(course)
        if manifest is None:
            if (yield from compare(course)):
                continue
            is_up_to_date = True
            break
        if _is_restored(course, manifest) or not (yield from pull(course, manifest)):
            course.is_center_restored = True
            continue
        has_all_left = yield from _leave(course, manifest)
        if has_all_left is None or (yield from compare(course)):
            continue
        is_up_to_date = True
        pack_refused = yield from _fetch_pack(course, manifest.pack)
        if has_all_left and not course.is_pack_damaged:
            shelf.keep_digest(manifest.digest)
        break
    else:
        raise differs()
    course.at("done", 1.0)
    receipt = shelf.receipt(course.day)
    return Report(
        receipt=receipt,
        is_safe_to_close=receipt.waiting == 0,
        is_up_to_date=is_up_to_date,
        received=dict(course.received),
        new_streams=tuple(course.new_streams),
        left_streams=tuple(course.left_streams),
        server_ms=course.server_ms,
        offset_ms=course.offset_ms,
        requests=course.requests,
        pack_refused=pack_refused,
        has_new_pack=course.has_new_pack,
    )


def _renew_recovery(course: Course) -> Asking[None]:
    """A recovery code made anew goes out once."""
    box = course.shelf.recovery_box()
    if box is None:
        return
    reply = yield from course.ask(RenewRecovery(box))
    if not isinstance(reply, Kept):
        raise unexpected(reply)
    course.shelf.recovery_sent()


def _look(course: Course) -> Asking[Streams | None]:
    """The manifest, or None when it is the one that was worked through before."""
    course.at("manifest")
    instance, _ = course.shelf.acked()
    reply = yield from course.ask(Manifest(instance, course.shelf.digest()))
    if isinstance(reply, Unchanged):
        return None
    if not isinstance(reply, Streams) or not any(s.kind == "user" for s in reply.streams):
        raise unexpected(reply)
    course.size.obey(reply.limits)
    return reply


def _is_restored(course: Course, manifest: Streams) -> bool:
    """Whether the Center lacks what it once acknowledged or gave out.

    What it lacks of this laptop's waits again then, and every stream is taken in from its beginning
    (docs/decisions/0068-restored-center.md). Raises CenterRestored when not all of it is kept here.
    """
    _, acked = course.shelf.acked()
    if manifest.stored < acked:
        step_back(course, manifest.stored + 1)
        return True
    if is_any_other(course, manifest):
        course.shelf.begin_anew()
        return True
    return False


def _leave(course: Course, manifest: Streams) -> Asking[bool | None]:
    """Empty what is no longer ours. False: something stays, because it has unsent work or the
    Center has it not.

    What is being typed goes out first, as a note. None: the Center lacks what it had acknowledged;
    all is to be sent again first.
    """
    course.at("leave")
    ours = {state.stream for state in manifest.streams}
    going = [stream for stream in course.shelf.positions() if stream not in ours]
    if not going:
        course.shelf.leave(())
        return True
    if not (yield from still_holds_all(course)):
        return None
    may = yield from may_leave(course, going)
    if course.shelf.note_drafts(may, course.clock):
        yield from push(course)
    gone = course.shelf.leave(may)
    course.left_streams.extend(gone)
    if gone:
        yield from push(course)
    return len(gone) == len(going)


def _fetch_pack(course: Course, pointer: PackPointer | None) -> Asking[Sentence | None]:
    """Take a newer pack in. Returns why it was refused; the old one stays in use.

    One that was damaged on the way is fetched again at the next sync; one that this program refuses
    is not, until the Center has another or the program is a newer one.
    """
    if pointer is None or pointer.serial <= course.shelf.pack_serial():
        return None
    course.at("packs")
    reply = yield from course.ask(FetchPack(pointer.serial))
    if not isinstance(reply, PackFile):
        raise unexpected(reply)
    try:
        course.shelf.keep_pack(_unpacked(reply, pointer))
    except PackError as refused:
        return refused.sentence
    except NotUnderstood as damaged:
        course.is_pack_damaged = True
        return damaged.sentence
    course.has_new_pack = True
    return None


def _unpacked(file: PackFile, pointer: PackPointer) -> dict[str, bytes]:
    """The files of a pack. Raises NotUnderstood when it is not the one announced."""
    if hashlib.sha256(file.body).hexdigest() != pointer.sha256:
        raise NotUnderstood(say("sync.not_understood", message="PackFile"))
    return unbundle(file.body)
