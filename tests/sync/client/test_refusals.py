"""What a session makes of a Center that counts otherwise, refuses, or talks nonsense."""

import uuid

import pytest

from core.errors import (
    CenterRestored,
    CopiedLaptop,
    LaptopRevoked,
    NotUnderstood,
    ProgramTooOld,
    ReceiptDiffers,
    SyncError,
)
from sync.client.report import Tally
from sync.protocol import messages as m
from tests.helpers.laptops import Laptop, decoded
from tests.sync.client.played import (
    MANY,
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

UNCHANGED = m.Unchanged(NOW_MS)


def numbers(push: m.Push) -> list[int]:
    return [decoded(bytes(change))["s"] for change in push.changes]


# --- counting together


def test_a_restored_center_is_sent_again_what_it_lacks(laptop: Laptop, case: str) -> None:
    for text in ("하나", "둘", "셋"):
        laptop.note(case, text)
    Played(laptop).run([taken, UNCHANGED])
    laptop.note(case, "넷")
    played = Played(laptop)
    report = played.run([refusing("gap", expected=2), taken, UNCHANGED, compared()])
    assert [numbers(push) for push in played.pushes] == [[4], [2, 3, 4]]
    assert report.receipt.total == Tally(sent=4)


def test_a_center_that_asks_for_what_is_not_here_any_more_is_told(
    laptop: Laptop, case: str
) -> None:
    laptop.note(case, "하나")
    with pytest.raises(CenterRestored):
        Played(laptop).run([refusing("gap", expected=5)])
    assert len(laptop.waiting()) == 1


def test_a_copied_laptop_gets_new_numbers_and_loses_nothing(laptop: Laptop, case: str) -> None:
    laptop.deposit(case, 1_000_000)
    laptop.deposit(case, 2_000_000)
    played = Played(laptop)
    report = played.run([refusing("fork", next_instance=2), taken, UNCHANGED])
    again = played.pushes[1]
    assert (again.instance, again.first) == (2, 1)
    first, second = (decoded(bytes(change)) for change in again.changes)
    assert first["v"]["value"] == 1_000_000
    assert second["b"] == ["L1.2.1"]
    assert report.receipt.total == Tally(sent=1)


def test_copies_without_end_are_told(laptop: Laptop, case: str) -> None:
    laptop.note(case, "하나")
    forks = [refusing("fork", next_instance=number) for number in range(2, 7)]
    with pytest.raises(CopiedLaptop):
        Played(laptop).run(forks)
    assert len(laptop.waiting()) == 1


@pytest.mark.parametrize(
    "reply",
    [
        m.Pushed(0, (), streams().limits, NOW_MS),
        m.Pushed(1, (m.Outcome(7, "applied", 1),), streams().limits, NOW_MS),
    ],
)
def test_a_center_that_counts_otherwise_is_not_smoothed_over(
    laptop: Laptop, case: str, reply: m.Pushed
) -> None:
    laptop.note(case, "하나")
    with pytest.raises(ReceiptDiffers):
        Played(laptop).run([reply])
    assert len(laptop.waiting()) == 1


def test_a_center_that_claims_more_than_was_sent_makes_nothing_sent_that_was_not(
    laptop: Laptop, case: str
) -> None:
    for number in range(220):
        laptop.note(case, str(number))
    with pytest.raises(IndexError):
        Played(laptop).run([m.Pushed(220, (), streams().limits, NOW_MS)])
    assert len(laptop.waiting()) == 20


# --- refusals and nonsense


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("laptop-revoked", LaptopRevoked),
        ("program-too-old", ProgramTooOld),
        ("malformed", NotUnderstood),
        ("not-found", NotUnderstood),
    ],
)
def test_a_refusal_stops_the_sync_and_keeps_what_waits(
    laptop: Laptop, case: str, name: str, error: type[SyncError]
) -> None:
    laptop.note(case, "하나")
    with pytest.raises(error):
        Played(laptop).run([refusing(name)])
    assert len(laptop.waiting()) == 1


def test_a_program_too_old_to_receive_has_still_sent(laptop: Laptop, case: str) -> None:
    laptop.note(case, "하나")
    played = Played(laptop)
    with pytest.raises(ProgramTooOld):
        played.run([taken, refusing("program-too-old")])
    assert laptop.waiting() == set()
    assert played.told[-1].is_safe_to_close


@pytest.mark.parametrize(
    "nonsense",
    [
        m.Healthy(NOW_MS),
        m.Unchanged(0),
        m.Unchanged(10**18),
        m.Streams((), MANY, None, 1, streams().limits, "digest", NOW_MS),
    ],
)
def test_an_answer_that_does_not_fit_is_not_taken(laptop: Laptop, nonsense: m.Reply) -> None:
    with pytest.raises(NotUnderstood):
        Played(laptop).run([nonsense])


def test_frames_that_were_not_asked_for_are_not_taken(laptop: Laptop, case: str) -> None:
    stranger = str(uuid.uuid4())
    for frame in (
        a_frame(stranger, 0, 4, a_note(stranger, str(uuid.uuid4()), 4)),
        a_frame(case, 2, 4, a_note(case, str(uuid.uuid4()), 4)),
        a_frame(case, 0, 4, a_note(case, str(uuid.uuid4()), 4), epoch=1),
    ):
        with pytest.raises(NotUnderstood):
            Played(laptop).run([streams(a_case(case, 4)), pulled(frame)])
    assert laptop.streams() == set()


def test_a_frame_with_a_change_that_is_none_leaves_nothing_half_done(
    laptop: Laptop, case: str
) -> None:
    good = a_note(case, str(uuid.uuid4()), 3)
    bad = m.Register("note", str(uuid.uuid4()), "value", 4, (
        m.StandingChange("center.1.4", 4, type(good.heads[0].change)(b'{"s":"four"}')),
    ))  # fmt: skip
    with pytest.raises(NotUnderstood):
        Played(laptop).run([streams(a_case(case, 4)), pulled(a_frame(case, 0, 4, good, bad))])
    assert laptop.values(case, "note") == []


def test_a_center_that_promises_more_and_gives_nothing_is_told(laptop: Laptop, case: str) -> None:
    with pytest.raises(NotUnderstood):
        Played(laptop).run([streams(a_case(case, 4)), pulled(more=True)])
