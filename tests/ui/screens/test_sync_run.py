"""The run of a sync over a real Center: whole, cut, paused, refused; its progress and receipt."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from core.casework.visit import Plan
from core.clock import FixedClock
from core.errors import DiskFull, NoCenter
from core.record.kinds import KINDS
from core.sentence import say
from core.watch import Watch
from sync.protocol.outcomes import HELD_REASONS
from tests.helpers.builders import a_case, an_office
from tests.helpers.faulty import Fault
from tests.ui.offices import a_planned_visit, finish
from tests.ui.syncing import AtOnce, Enrolled, an_enrolled_laptop
from ui.screens.sync.engine import OfficeEngine
from ui.screens.sync.progress import SyncProgress
from ui.screens.sync.receipt import SyncScreen
from ui.screens.sync.run import SyncRun
from ui.screens.sync.words import GROUPS, group_of, grouped, reason_words
from ui.texts import LANGUAGES, Texts

LOST: list[Fault] = ["lost before"] * 40
"""The Center hears nothing, however often the laptop asks."""


@pytest.fixture
def laptop(tmp_path: Path, clock: FixedClock) -> Iterator[Enrolled]:
    made = an_enrolled_laptop(tmp_path, clock)
    yield made
    made.office.database.close()
    made.center.close()


def screen_of(laptop: Enrolled, run: SyncRun) -> SyncScreen:
    return SyncScreen(run, laptop.office, laptop.office.clock)


# -- the run ------------------------------------------------------------------------------------


def test_a_whole_run_sends_all_and_receives_all(laptop: Enrolled, texts: Texts) -> None:
    case = laptop.receive_case()
    run = laptop.run()
    run.start(AtOnce())
    assert (run.stage, run.is_full, run.error) == ("done", True, None)
    assert [line.case for line in laptop.office.cases()] == [case]
    screen = screen_of(laptop, run)
    assert [mark.case for mark in screen.new_cases] == [case]
    assert screen.is_all_sent
    assert texts.of(screen.safety) == "쓴 기록을 모두 보냈습니다. 닫아도 됩니다."
    assert texts.of(screen.news) == "센터의 새 기록을 모두 받았습니다. 모두 새것입니다."


def test_the_receipt_adds_up_and_each_visit_has_the_centers_time(
    laptop: Enrolled, clock: FixedClock, texts: Texts
) -> None:
    case = laptop.receive_case()
    run = laptop.run()
    run.start(AtOnce())
    office = laptop.office
    visit = office.plan_visit(case, _today(clock)).made
    finish(office, visit, clock)
    before = screen_of(laptop, run)
    assert [(texts.of(one.said), one.arrived) for one in before.visits] == [
        ("이 노트북에서 기다림", "waiting")
    ]
    clock.go_on(timedelta(hours=1))
    run.start(AtOnce())
    after = screen_of(laptop, run)
    total = after.receipt.total
    assert (total.sent, total.waiting, total.held) == (total.written, 0, 0)
    assert texts.of(after.sum_words) == (
        f"오늘 쓴 기록 {total.written}개 = 보냄 {total.written} + 기다림 0 + 보관 0"
    )
    assert [texts.of(one.said) for one in after.visits] == ["오늘 11:20에 센터가 받음"]
    assert {one.group.name for one in after.kinds} == {"visit", "consent"}


def _today(clock: FixedClock) -> Plan:
    return Plan(clock.today())


def test_progress_counts_records_and_only_rises(laptop: Enrolled, clock: FixedClock) -> None:
    office = laptop.office
    for name in ("가온들", "나래뜰"):
        _, visit = a_planned_visit(office, name)
        finish(office, visit, clock)
    run = laptop.run()
    progress = SyncProgress(run)
    seen: list[tuple[int, int]] = []
    progress.changed(lambda: seen.append(progress.counts))
    run.start(AtOnce())
    counted = [pair for pair in seen if pair[1]]
    assert counted == sorted(counted)
    assert counted[-1][0] == counted[-1][1] > 0


def test_one_may_close_before_all_is_received(laptop: Enrolled, texts: Texts) -> None:
    """The words "you may close" come after the push, not after the pull."""
    laptop.receive_case()
    a_case(laptop.office)
    run = laptop.run()
    progress = SyncProgress(run)
    said: list[tuple[str, bool]] = []

    def note() -> None:
        if run.progress is not None:
            said.append((run.progress.step, progress.is_safe_to_close))

    run.changed(note)
    run.start(AtOnce())
    assert ("push", False) in said
    assert ("pull", True) in said
    assert texts.of(progress.safety) == "쓴 기록을 모두 보냈습니다. 닫아도 됩니다."


def test_pausing_keeps_what_is_sent_and_going_on_ends_it(laptop: Enrolled, texts: Texts) -> None:
    laptop.receive_case()
    a_case(laptop.office)
    run, lane = laptop.run(), AtOnce()
    progress = SyncProgress(run)
    laptop.asked.before = lambda count: lane.watch.ask_to_stop() if count == 3 else None
    run.start(lane)
    assert (run.stage, run.is_under_way) == ("paused", False)
    assert texts.of(progress.now) == "2개 중 2개까지 보내고 멈췄습니다"
    assert laptop.office.count_waiting() == 0
    laptop.asked.before = lambda _count: None
    run.start(lane)
    assert run.stage == "done"


def test_a_cut_line_is_said_with_how_far_it_came(
    laptop: Enrolled, clock: FixedClock, texts: Texts
) -> None:
    laptop.receive_case()
    a_case(laptop.office)
    run = laptop.run()
    progress = SyncProgress(run)
    laptop.wire.play(LOST)
    run.start(AtOnce())
    assert isinstance(run.error, NoCenter)
    trouble = progress.trouble
    assert trouble is not None
    assert (trouble.kind, trouble.may_try) == ("range", True)
    assert texts.of(trouble.title) == "센터에 닿지 않았습니다"
    assert laptop.office.count_waiting() == 2
    laptop.wire.play([])
    run.start(AtOnce())
    assert (run.stage, progress.trouble, laptop.office.count_waiting()) == ("done", None, 0)


def test_a_line_cut_while_receiving_says_that_all_is_sent(laptop: Enrolled, texts: Texts) -> None:
    laptop.receive_case()
    a_case(laptop.office)
    run = laptop.run()
    script: list[Fault] = ["ok"] * 4
    laptop.wire.play([*script, *LOST])
    run.start(AtOnce())
    trouble = SyncProgress(run).trouble
    assert trouble is not None
    assert texts.of(trouble.title) == "쓴 기록은 모두 보냈고, 받는 중에 끊겼습니다"
    assert laptop.office.count_waiting() == 0


def test_a_laptop_switched_off_must_lock_and_keeps_its_work(laptop: Enrolled, texts: Texts) -> None:
    a_case(laptop.office)
    laptop.center.staff.revoke(laptop.office.enrolment.laptop)
    run = laptop.run()
    run.start(AtOnce())
    trouble = SyncProgress(run).trouble
    assert (run.stage, run.must_lock) == ("failed", True)
    assert trouble is not None
    assert not trouble.may_try
    assert "지워지지 않습니다" in texts.of(trouble.text)
    assert laptop.office.count_waiting() == 2


def test_a_laptop_without_a_center_counts_but_does_not_send(
    laptop: Enrolled, tmp_path: Path, clock: FixedClock, texts: Texts
) -> None:
    office = an_office(tmp_path / "alone", clock)
    a_case(office)
    run = SyncRun(OfficeEngine(office.database, clock), clock)
    run.start(AtOnce())
    progress = SyncProgress(run)
    assert texts.of(progress.share[0]) == "보낼 기록 2개"
    assert progress.trouble is not None
    assert texts.of(progress.trouble.title) == "센터에 닿지 않았습니다"
    assert run.receipt().waiting == 2
    run.close()
    office.database.close()


def test_a_full_disk_is_a_trouble_of_this_laptop(laptop: Enrolled, texts: Texts) -> None:
    def full(_count: int) -> None:
        raise DiskFull(say("store.disk_full"))

    laptop.asked.before = full
    run = laptop.run()
    run.start(AtOnce())
    trouble = SyncProgress(run).trouble
    assert trouble is not None
    assert (trouble.kind, trouble.icon) == ("danger", "hard-drive")


def test_what_is_no_word_for_a_person_is_passed_on(laptop: Enrolled) -> None:
    def broken(_count: int) -> None:
        raise ZeroDivisionError

    laptop.asked.before = broken
    run = laptop.run()
    with pytest.raises(ZeroDivisionError):
        run.start(AtOnce())
    assert (run.stage, run.error) == ("failed", None)


def test_a_second_start_while_it_runs_does_nothing(laptop: Enrolled) -> None:
    run, lane = laptop.run(), AtOnce()
    again: list[str] = []

    def start_again(_count: int) -> None:
        run.start(lane)
        again.append(run.stage)

    laptop.asked.before = start_again
    run.start(lane)
    assert set(again) == {"running"}


# -- what came of it ----------------------------------------------------------------------------


def test_held_records_stand_with_their_reason(
    laptop: Enrolled, clock: FixedClock, texts: Texts
) -> None:
    """A case that the Center has never heard of: received, kept, not applied."""
    a_case(laptop.office)
    run = laptop.run()
    run.start(AtOnce())
    screen = screen_of(laptop, run)
    assert screen.receipt.total.held == len(screen.held) == 2
    assert texts.of(screen.sum_words) == "오늘 쓴 기록 2개 = 보냄 0 + 기다림 0 + 보관 2"
    assert {texts.of(one.why) for one in screen.held} == {
        "센터에 없는 사례라서 복지매니저가 정합니다."
    }
    assert screen.is_all_sent


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_every_reason_has_words(language: str) -> None:
    texts = next(Texts(one) for one in LANGUAGES if one == language)
    listed = [kind for group in GROUPS for kind in group.kinds]
    assert sorted(listed) == sorted(KINDS)
    assert [kind for kind in KINDS if not texts.has(group_of(kind).key)] == []
    reasons = [*HELD_REASONS, "declined", "something-new"]
    assert [why for why in reasons if not texts.has(reason_words(why).key)] == []


def test_kinds_of_one_group_are_added_up() -> None:
    found = grouped({"fact": (3, 5), "vehicle": (1, 1), "visit": (0, 1)})
    assert {group.name: pair for group, pair in found.items()} == {
        "visit": (0, 1),
        "answers": (4, 6),
    }


def test_the_watch_is_what_pauses_it(laptop: Enrolled) -> None:
    run = laptop.run()
    watches: list[Watch] = []

    class Waiting:
        """A lane that has taken the work and not begun it."""

        def start(self, *_work: object, **_ends: object) -> Watch:
            watches.append(Watch())
            return watches[-1]

    run.pause()
    run.start(Waiting())
    assert (run.stage, run.is_under_way) == ("running", True)
    run.pause()
    assert run.stage == "stopping"
    assert watches[0].is_asked_to_stop
