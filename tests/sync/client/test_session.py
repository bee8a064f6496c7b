"""The order of work of one sync: what goes up, what comes down, what leaves."""

import uuid
from datetime import timedelta

import msgspec
import pytest

from core.casework.actions import Act, append_act
from core.errors import (
    NoCenter,
    NotUnderstood,
)
from core.sentence import say
from core.store.drafts import KeptDraft, keep
from core.store.laptop import keep_recovery_box
from sync.client.course import PULL_BYTES
from sync.client.report import Tally
from sync.protocol import messages as m
from sync.wire.wire import Broken
from tests.helpers.laptops import Laptop, decoded
from tests.sync.client.played import (
    NOW_MS,
    Played,
    a_case,
    a_frame,
    a_note,
    compared,
    pulled,
    refusing,
    streams,
    taken,
)

LOST = NoCenter(say("sync.no_connection"))
BROKEN = Broken(say("sync.connection_lost"))
UNCHANGED = m.Unchanged(NOW_MS)


def numbers(push: m.Push) -> list[int]:
    return [decoded(bytes(change))["s"] for change in push.changes]


# --- nothing to do, and the usual


def test_nothing_to_do_is_one_question(laptop: Laptop) -> None:
    played = Played(laptop)
    report = played.run([UNCHANGED])
    assert played.asked == [m.Manifest(1, None)]
    assert report.is_safe_to_close
    assert report.is_up_to_date


def test_what_was_written_goes_first_and_in_the_order_of_writing(laptop: Laptop, case: str) -> None:
    for text in ("하나", "둘", "셋"):
        laptop.note(case, text)
    played = Played(laptop)
    report = played.run([taken, UNCHANGED])
    assert [type(asked) for asked in played.asked] == [m.Push, m.Manifest]
    assert numbers(played.pushes[0]) == [1, 2, 3]
    assert report.receipt.total == Tally(sent=3)


def test_bytes_go_out_as_they_were_written(laptop: Laptop, case: str) -> None:
    laptop.note(case, "가온들")
    played = Played(laptop)
    played.run([taken, UNCHANGED])
    assert [bytes(change) for change in played.pushes[0].changes] == list(laptop.written().values())


def test_a_new_case_comes_whole_and_its_digest_is_kept(laptop: Laptop, case: str) -> None:
    row = str(uuid.uuid4())
    played = Played(laptop)
    report = played.run(
        [streams(a_case(case, 4)), pulled(a_frame(case, 0, 4, a_note(case, row, 4)))]
    )
    assert report.new_streams == (case,)
    assert report.received == {"note": 1}
    assert laptop.values(case, "note") == [{"text": "메모", "about": None}]
    again = Played(laptop)
    again.run([UNCHANGED])
    assert again.asked == [m.Manifest(1, "digest")]


def test_a_limit_in_the_middle_is_asked_on_from_there(laptop: Laptop, case: str) -> None:
    played = Played(laptop)
    played.run([
        streams(a_case(case, 9)),
        pulled(a_frame(case, 0, 4, a_note(case, str(uuid.uuid4()), 4)), more=True),
        pulled(a_frame(case, 4, 9, a_note(case, str(uuid.uuid4()), 9))),
    ])  # fmt: skip
    wants = [asked.want for asked in played.asked if isinstance(asked, m.Pull)]
    assert wants == [(m.Want(case, 0, 0),), (m.Want(case, 0, 4),)]
    assert len(laptop.values(case, "note")) == 2


def test_an_interrupted_first_sync_keeps_what_came(laptop: Laptop, case: str) -> None:
    other = str(uuid.uuid4())
    engine = Played(laptop)
    with pytest.raises(IndexError):  # the script ends: the Center is gone
        engine.run([
            streams(a_case(case, 4), a_case(other, 7)),
            pulled(a_frame(case, 0, 4, a_note(case, str(uuid.uuid4()), 4)), more=True),
        ])  # fmt: skip
    again = Played(laptop)
    frame = a_frame(other, 0, 7, a_note(other, str(uuid.uuid4()), 7))
    again.run([streams(a_case(case, 4), a_case(other, 7)), pulled(frame)])
    assert again.asked[0] == m.Manifest(1, None)
    assert again.asked[1] == m.Pull((m.Want(other, 0, 0),), PULL_BYTES)


def test_assignments_come_before_cases_and_a_stream_begun_anew_from_its_start(
    laptop: Laptop, case: str
) -> None:
    row = str(uuid.uuid4())
    Played(laptop).run(
        [streams(a_case(case, 4)), pulled(a_frame(case, 0, 4, a_note(case, row, 4)))]
    )
    played = Played(laptop)
    user = m.StreamState("user-1", "user", 0, 2, "self")
    manifest = msgspec.structs.replace(
        streams(), streams=(a_case(case, 2, epoch=1), user), digest="new"
    )
    played.run([manifest, pulled()])
    assert played.asked[1] == m.Pull((m.Want("user-1", 0, 0), m.Want(case, 1, 0)), PULL_BYTES)


def test_a_stream_that_begins_anew_while_it_is_asked_for_is_asked_for_anew(
    laptop: Laptop, case: str
) -> None:
    played = Played(laptop)
    frame = a_frame(case, 0, 1, a_note(case, str(uuid.uuid4()), 1), epoch=3)
    played.run([streams(a_case(case, 4)), refusing("epoch", stream=case, epoch=3), pulled(frame)])
    assert played.asked[2] == m.Pull((m.Want(case, 3, 0),), PULL_BYTES)


# --- trouble on the way


def test_a_lost_answer_is_asked_for_again_with_the_same_bytes(laptop: Laptop, case: str) -> None:
    laptop.note(case, "하나")
    played = Played(laptop)
    report = played.run([LOST, LOST, taken, LOST, UNCHANGED])
    assert played.pushes[0].changes == played.pushes[2].changes
    assert report.receipt.total == Tally(sent=1)


def test_nothing_counts_as_sent_before_the_center_has_said_so(laptop: Laptop, case: str) -> None:
    laptop.note(case, "하나")
    with pytest.raises(IndexError):
        Played(laptop).run([LOST])
    assert laptop.shelf.receipt(laptop.clock.today()).total == Tally(waiting=1)


def test_a_break_makes_the_next_try_smaller_and_success_larger(laptop: Laptop, case: str) -> None:
    for number in range(450):
        laptop.note(case, str(number))
    played = Played(laptop)
    played.run([BROKEN, refusing("too-large"), taken, taken, taken, taken, UNCHANGED])
    assert [len(push.changes) for push in played.pushes] == [200, 100, 50, 100, 200, 100]


def test_the_centers_limits_are_obeyed(laptop: Laptop, case: str) -> None:
    for number in range(230):
        laptop.note(case, str(number))
    few = m.Limits(changes=20, push_bytes=1 << 20, pull_bytes=1 << 20)
    played = Played(laptop)
    played.run([lambda push: taken(push, limits=few), taken, taken, UNCHANGED])
    assert [len(push.changes) for push in played.pushes] == [200, 20, 10]


def test_however_bad_the_line_an_act_goes_whole(laptop: Laptop, case: str) -> None:
    """A finish that arrived in halves could be half applied and half held."""
    laptop.write(case, [a_note_act(str(number)) for number in range(5)])
    played = Played(laptop)
    played.run([BROKEN, BROKEN, taken, UNCHANGED])
    assert [len(push.changes) for push in played.pushes] == [5, 5, 5]


def a_note_act(text: str) -> Act:
    return append_act("note", str(uuid.uuid4()), {"text": text, "about": None})


def test_one_change_that_is_too_large_is_told_and_kept(laptop: Laptop, case: str) -> None:
    laptop.note(case, "하나")
    with pytest.raises(NotUnderstood) as told:
        Played(laptop).run([refusing("too-large")])
    assert told.value.sentence.key == "sync.refused"
    assert len(laptop.waiting()) == 1


# --- outcomes


def test_a_held_record_is_held_on_the_receipt_and_the_rest_goes_on(
    laptop: Laptop, case: str
) -> None:
    held = laptop.note(case, "하나")
    laptop.note(case, "둘")
    report = Played(laptop).run(
        [lambda push: taken(push, m.Outcome(1, "held:no-access", None)), UNCHANGED]
    )
    assert report.receipt.total == Tally(sent=1, held=1)
    assert report.receipt.total.written == 2
    assert [(one.row, one.why) for one in report.receipt.held] == [(held, "no-access")]


def test_a_visit_is_received_at_the_centers_time(laptop: Laptop, case: str) -> None:
    visit = str(uuid.uuid4())
    laptop.write(case, [append_act("visit_report", str(uuid.uuid4()), {})], visit)
    before = laptop.shelf.receipt(laptop.clock.today()).visits
    report = Played(laptop).run([taken, UNCHANGED])
    assert [one.received_ms for one in before] == [None]
    assert [(one.visit, one.received_ms) for one in report.receipt.visits] == [(visit, NOW_MS)]


# --- leaving


def received(laptop: Laptop, case: str) -> None:
    row = str(uuid.uuid4())
    Played(laptop).run(
        [streams(a_case(case, 4)), pulled(a_frame(case, 0, 4, a_note(case, row, 4)))]
    )


def test_a_case_that_is_no_longer_ours_is_emptied_and_the_center_told(
    laptop: Laptop, case: str
) -> None:
    received(laptop, case)
    played = Played(laptop)
    report = played.run([streams(), taken, compared(), taken])
    assert report.left_streams == (case,)
    assert laptop.streams() == set()
    assert [push.dropped for push in played.pushes] == [(), (case,)]
    assert laptop.shelf.dropped() == ()


def test_nothing_leaves_before_the_center_has_shown_that_it_holds_it(
    laptop: Laptop, case: str
) -> None:
    received(laptop, case)
    laptop.note(case, "하나")
    Played(laptop).run([taken, streams(a_case(case, 4))])
    played = Played(laptop)
    report = played.run(
        [
            streams(),
            refusing("gap", expected=1),
            taken,
            streams(a_case(case, 4)),
            pulled(a_frame(case, 0, 4)),
            compared(),
        ]
    )
    assert numbers(played.pushes[1]) == [1]
    assert report.left_streams == ()
    assert laptop.streams() == {case}


def test_what_is_typed_in_a_case_goes_out_as_a_note_before_the_case_leaves(
    laptop: Laptop, case: str
) -> None:
    received(laptop, case)
    with laptop.database.writing() as connection:
        keep(connection, case, KeptDraft("visit-1", "note", "쓰는 중", NOW_MS))
    played = Played(laptop)
    report = played.run([streams(), taken, compared(), taken, taken])
    assert [len(push.changes) for push in played.pushes] == [0, 1, 0]
    sent = decoded(bytes(played.pushes[1].changes[0]))
    assert (sent["t"], sent["v"]["text"], sent["vi"]) == ("note", "note: 쓰는 중", "visit-1")
    assert report.left_streams == (case,)
    assert laptop.streams() == set()


def test_a_case_that_the_center_lacks_stays_and_is_looked_at_again(
    laptop: Laptop, case: str
) -> None:
    """Restored to a time before the case came in: this copy may be the only one."""
    received(laptop, case)
    report = Played(laptop).run([streams(), taken, compared(lacking=[case])])
    assert report.left_streams == ()
    assert laptop.streams() == {case}
    again = Played(laptop)
    again.run([streams(), taken, compared(lacking=[case])])
    assert again.asked[0] == m.Manifest(1, "digest"), "kept from the sync before the case had to go"


# --- clock


@pytest.mark.parametrize(
    ("minutes", "key"),
    [
        (0, None),
        (4, None),
        (6, "sync.clock_slow"),
        (-6, "sync.clock_fast"),
        (5e6, "sync.clock_slow"),
    ],
)
def test_a_clock_that_is_off_is_told_and_blocks_nothing(
    laptop: Laptop, case: str, minutes: float, key: str | None
) -> None:
    laptop.note(case, "하나")
    now = int(laptop.clock.now().timestamp() * 1000)
    laptop.clock.go_on(timedelta(milliseconds=NOW_MS - now) - timedelta(minutes=minutes))
    report = Played(laptop).run([taken, UNCHANGED])
    warning = report.clock_warning
    assert (warning.key if warning else None) == key
    assert report.is_up_to_date
    assert laptop.shelf.offset_ms() == report.offset_ms


# --- telling


def test_progress_counts_records_by_kind(laptop: Laptop, case: str) -> None:
    laptop.member(case, "가온들")
    for number in range(220):
        laptop.note(case, str(number))
    played = Played(laptop)
    played.run([taken, taken, UNCHANGED])
    told = [progress.by_kind for progress in played.told]
    assert told[0] == {"member": (0, 1), "note": (0, 220)}
    assert told[1] == {"member": (1, 1), "note": (198, 220)}
    assert told[2] == {"member": (1, 1), "note": (220, 220)}
    assert [progress.is_safe_to_close for progress in played.told] == [False, False, True]


# --- recovery


def test_a_new_recovery_code_goes_out_once(laptop: Laptop) -> None:
    keep_recovery_box(laptop.database, b"box")
    played = Played(laptop)
    played.run([m.Kept(NOW_MS), UNCHANGED])
    assert played.asked[0] == m.RenewRecovery(b"box")
    again = Played(laptop)
    again.run([UNCHANGED])
